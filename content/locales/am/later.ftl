# draft deaad423
ui-registry-heading = ራስዎ ያጣሩ
# draft 6ee013df
ui-registry-lead = ዝርዝሩን ራስዎ ይፈልጉ። እነሱ በሰጡዎት ሊንክ ወይም ቁጥር በፍጹም አይጠቀሙ።
# draft 29b8cac9
ui-shows-agency-licence = ኤጀንሲው ፈቃድ ያለው መሆን አለመሆኑን ያሳያል
# draft f1060a50
ui-shows-job-order = ሥራው የተፈቀደ መሆን አለመሆኑን ያሳያል
# draft d48849dc
ui-shows-contract = ውሉ የታየ መሆን አለመሆኑን ያሳያል
# draft 8b9f47c8
ui-shows-worker-registration = ሠራተኛ የተመዘገበ መሆን አለመሆኑን ያሳያል
# draft a6b3e5d5
ui-shows-company = ድርጅቱ መኖር አለመኖሩን ያሳያል
# draft 3cee46e7
ui-registry-not-proof = ስሙ መገኘቱ ማረጋገጫ አይደለም። ስም ይኮረጃል። ቁጥሩ፣ አድራሻውና የሥራ ትዕዛዙ (ጆብ ኦርደር) ጭምር መመሳሰል አለባቸው። ከዚያ ራስዎ ባገኙት ቁጥር ለቢሮው ይደውሉ።
# draft 6f1eac8d
ui-registry-none = ለዚህ ፓስፖርት ለሁሉም ክፍት የሆነ ዝርዝር አናውቅም። የአገርዎን የሠራተኛ ሚኒስቴር ይጠይቁ።
# draft 56093c32
ui-pay-heading = የእዚያ ደመወዝ
# draft ee6d5847
ui-pay-none = በዚህ አገር ለዚህ ሥራ የሚታመን የደመወዝ ቁጥር የለንም። ኤምባሲውን ወይም እዚያ ያለ የሠራተኛ ማኅበር ይጠይቁ።
# draft a36aa1e3
ui-law-heading = የአገርዎ ሕግ ምን ይላል
# draft 1542310a
ui-routes-heading = ወደ ውጭ ለሥራ የሚሄዱባቸው ሕጋዊ መንገዶች
# draft a99fd903
ui-routes-none = የትኞቹ የውጭ ሥራዎች እንደተፈቀዱ የአገርዎን የሠራተኛ ሚኒስቴር ይጠይቁ።
# draft cbd49ea1
ui-in-country = ያሉበት አገር { $country } ሲሆን
# draft 0e715139
ui-in-country-now = አሁን፣ { $country } ውስጥ
# draft a901deb0
ui-from-home = አሁን፣ ከአገር ቤት
# draft 30a5ee9b
ui-general = አጠቃላይ ቁጥሮች
# draft 0cd9b72a
ui-side-state = የአገርዎ መንግሥት
# draft 8a893f04
ui-side-independent = መንግሥት ያልሆነ
# draft 0b698a11
ui-side-intergovernmental = ለብዙ መንግሥታት የሚሠራ
# draft 4f83e3fc
ui-side-host = የዚያ አገር ፖሊስ ወይም መሥሪያ ቤት
# draft 63a0fc40
ui-hours-all-day = ቀንና ሌሊት
# draft 48c09794
ui-hours-office = በሥራ ሰዓት
# draft ec333742
ui-hours-unknown = ሰዓቱ አይታወቅም
# draft 0a207e00
ui-purpose-emergency = አስቸኳይ
# draft 5235ee2e
ui-purpose-hotline = የእርዳታ ስልክ
# draft 6f0939d6
ui-purpose-mobile = ሞባይል
# draft 6613d40b
ui-purpose-labour = ሥራና ደመወዝ
# draft 59181f36
ui-purpose-consular = ፓስፖርትና ወረቀት
# draft ad5f1873
ui-purpose-switchboard = ዋና ስልክ
# draft 49417523
ui-works-only-in = የሚሠራው { $country } ውስጥ ብቻ ነው
# draft 383d5df6
ui-sms-only = የጽሑፍ መልእክት ብቻ
# draft 72eabca7
ui-call = ይደውሉ
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = መልእክት ይላኩ
# draft 4241ec42
ui-speaks = የሚናገሩት፦ { $languages }
# draft 94105323
ui-source-heading = ይህ ከየት የመጣ ነው
# draft 53690407
ui-confidence-official = ከመሥሪያ ቤቱ ከራሱ ገጽ።
# draft 61330dbe
ui-confidence-corroborated = ሁለት ወይም ከዚያ በላይ ምንጮች ይስማማሉ።
# draft b261e733
ui-confidence-single = አንድ ምንጭ ብቻ።
# draft 7578fdec
ui-newest = አዲሱ ምንጭ፦ { $date }።
# draft f41f606b
ui-newest-unknown = ምንጮቹ ቀን የላቸውም።
# draft 9a7d9ef3
ui-review-overdue = እንደገና መታየት የነበረበት ቀን አልፏል። ካልሠራ ቀጣዩን ቁጥር ይሞክሩ።
# draft 22dfe033
ui-not-dialled = እኛ ደውለን አላየነውም።
# draft c689cccd
ui-source-count = ምንጮች በጠቅላላ፦ { $count }
# draft cc466cd3
ui-more-numbers = ተጨማሪ ቁጥሮች፦ { $count }
# draft aba569a8
ui-without-number = ስልካቸውን የማናውቅ መሥሪያ ቤቶች
# draft 0bd333ff
ui-none-here = ለዚህ ፓስፖርት፣ { $country } ውስጥ ሆነው የሚሠራ ቁጥር አናውቅም።
# draft 06f35980
ui-none-at-all = ለዚህ ምርጫ የምናውቀው ቁጥር የለም። ቅርብ ያለውን የአገርዎን ኤምባሲ ወይም የዓለም አቀፉን የስደተኞች ድርጅት (IOM) ቢሮ ይጠይቁ።
# draft 1181d478
ui-email = ኢሜይል
# draft f878aac7
ui-signs-heading = ያየነው
# draft 5b11f8c5
ui-group-stop = ለማቆም የሚያበቁ ምክንያቶች
# draft dc64ed15
ui-group-serious = መጀመሪያ እነዚህን ይፍቱ
# draft 5ab29324
ui-group-serious-too = እነዚህም ከባድ ናቸው
# draft f65ef41f
ui-group-caution = እነዚህንም ይዩ
# draft 2dc556b2
ui-more-signs = ተጨማሪ { $count } ይዩ
# draft dc02e5d8
ui-looked-right = ትክክል የመሰለው
# draft 65b13b19
ui-looked-right-note = አንድ ጥሩ ነገር የማስጠንቀቂያ ምልክትን አያጠፋም።
# draft a6e45044
ui-open-heading = ገና ግልጽ ያልሆነው
# draft d7f5dc4a
ui-open-stopped = ያልተጣራው
# draft f1ac6a9a
ui-open-lead = እያንዳንዱን ነጥብ ያጣሩ። ከዚያ እዚህ ይመልሱ።
# draft eecb99dd
ui-open-rest = ቢታወቁ ጥሩ የሆኑ ሌሎች፦ { $count }
# draft 15726f7f
ui-message-note = ያለ አደጋ መጠየቅ ከቻሉ የሚልኩት ጽሑፍ፦
# draft 73c0d339
ui-chat-send = በWhatsApp ይላኩ
# draft 82c95535
ui-share-lead = ሥራ ለቀረበላቸው ሌሎች ሰዎች። መልእክቱ የማንንም ስም አይጠቅስም፣ መልሶችዎም በውስጡ የሉም።
# draft 1f814527
ui-share-text = የውጭ አገር ሥራ ቀርቦልዎታል? ከመክፈልዎ፣ ከመፈረምዎ ወይም ከመጓዝዎ በፊት ያጣሩ፦ { $address }
# draft f8743a4e
ui-answer-now = ይህን አሁን ይመልሱ
# draft c48f3440
ui-contacts-heading = የሚደውሉባቸው ቁጥሮች
# draft a0e09984
ui-contacts-lead = የሚደውሉት እርስዎ ነዎት። እነሱ ገንዘብ ፈልገው በፍጹም አይደውሉም።
# draft 301612cf
ui-passport = ፓስፖርት
# draft ba1bbffa
ui-where = አገር
# draft 8fcffc2d
ui-choose = ይምረጡ
# draft b764902e
ui-nobody-heading = የሚያነሳ የለም?
# draft fb3f9b38
ui-nobody-next = በዚህ ገጽ ላይ ያለውን ቀጣይ ቁጥር ይሞክሩ።
# draft 507b9ba1
ui-nobody-write = WhatsApp ካለ መልእክት ይጻፉ። አንድ ሰው እስኪያነበው ድረስ እዚያው ይቆያል።
# draft 34cdd5ef
ui-nobody-again = ሰዓቱን ይጻፉና በዚያ አገር የሥራ ሰዓት እንደገና ይደውሉ።
# draft 9a7481ee
ui-nobody-home = ቤት ያለ ሰው ለአገርዎ መንግሥት ስልክ እንዲደውል ይጠይቁ።
# draft 7a70a161
ui-desk-heading = ቋንቋዎን ይንኩ
# draft 2e4dd308
ui-desk-lead = ከዚያ ይህን ስክሪን እራስዎ ይያዙ።
# draft 5f3229f3
ui-desk-staff = ስክሪኑን ለሚሰጠው ሰው
# draft b7c351db
ui-desk-staff-1 = ስክሪኑን ለመንገደኛው ይስጡ። ማንበብ የማይችሉበት ቦታ ይቁሙ።
# draft 1da14b88
ui-desk-staff-2 = መልስ የሚያዩት መንገደኛው “ያሳዩ” የሚለውን ሲነካ ብቻ ነው።
# draft 01449c53
ui-desk-staff-3 = እዚህ ያለው ፍርድ አይደለም። እዚህ ያለ ምንም ነገር ማንንም ለማስቀረት ምክንያት አይሆንም።
# draft 60d1dc6c
ui-desk-staff-4 = ከእያንዳንዱ ሰው በኋላ “ቀጣይ ሰው” የሚለውን ይንኩ። ለ3 ደቂቃ ማንም ካልነካው ሁሉም ይጠፋል።
# draft b2665454
ui-desk-ready = ሁሉም ጠፍቷል። ለቀጣዩ ሰው ዝግጁ ነው።
# draft 1f7ecbad
ui-consent-heading = ከመጀመርዎ በፊት
# draft 44ee2332
ui-consent-who = አጠገብዎ ያለው ሰው የቀረቡ ሥራዎችን ለማየት ይረዳል። ስሙን፣ ለማን እንደሚሠራ፣ እና የመንግሥት ሹም መሆኑን ይጠይቁ።
# draft 30738963
ui-consent-free = እምቢ ማለት ይችላሉ። በማንኛውም ጊዜ ማቆም ይችላሉ። ጉዞዎን መቀጠል ይችላሉ። ምክንያት መስጠት አያስፈልግም።
# draft 4c6f0f33
ui-consent-secret = ሁሉንም ነገር በምስጢር መያዝ ላይችል ይችላል፤ ለምሳሌ ሕፃን ወይም የሰው ሕይወት አደጋ ላይ ከሆነ። ምን ለሌሎች መናገር እንዳለበት አስቀድመው ይጠይቁ።
# draft 8a97431a
ui-consent-hold = ስክሪኑን የሚይዙት እርስዎ ነዎት። መልስዎን የሚያየው “ያሳዩ” የሚለውን ሲነኩ ብቻ ነው።
# draft 9481ba8d
ui-consent-gone = ስምዎን የሚጠይቅ የለም። “ቀጣይ ሰው” የሚለውን ይንኩ፤ ሁሉም ይጠፋል።
# draft 60991c2e
ui-consent-yes = ይጀምሩ
# draft e1d6ec3b
ui-consent-numbers = ቁጥሮቹን ብቻ
# draft 4f557309
ui-consent-no = አይ፣ አመሰግናለሁ
# draft 7645af6c
ui-next-person = ጨርሻለሁ፦ ቀጣይ ሰው
# draft d374e1b6
ui-show-heading = መልሶችዎ ዝግጁ ናቸው
# draft b4e9df57
ui-show-lead = ቀጥሎ የሚመጣው የእርስዎ ነው። አጠገብዎ ላለው ሰው ያሳዩት፣ ብቻዎን ይዩት፣ ወይም እዚህ ያቁሙ።
# draft 34a602b1
ui-show = ያሳዩ
# draft a923b6f4
ui-idle-heading = አሁንም እዚህ ነዎት?
# draft d1f1e01c
ui-idle-lead = ለተወሰነ ጊዜ ይህን ስክሪን ማንም አልነካውም። በግማሽ ደቂቃ ውስጥ ሁሉም ይጠፋል።
# draft f6d0c63a
ui-idle-stay = አሁንም እዚህ ነኝ
# draft a2990764
ui-together-heading = ይህን አብረው ይዩ
# draft ade473c5
ui-together-lead = ለመነጋገር የሚሆኑ ነጥቦች። ስለ እርስዎ ምንም አይሉም፣ ምንም አይወስኑም።
# draft 607af4f5
ui-offer-says = የቀረበው ሥራ የሚለው
# draft 8c9cc252
ui-ring-heading = አብራችሁ ለአሠሪው ደውሉ
# draft db55e9b9
ui-ring-1 = የድርጅቱን ቁጥር እራስዎ ይፈልጉ፤ በራሱ ገጽ ላይ ወይም በዝርዝር ውስጥ። ከቻቱ አይውሰዱ።
# draft 228fb4d5
ui-ring-2 = ይጠይቁ፦ የትኛው ሥራ፣ የትኛው ከተማ፣ ስንት ደመወዝ? ትኬቱንና ቪዛውን ማን ይከፍላል? ፓስፖርቱን ማን ይይዛል?
# draft 21a71dfa
ui-ring-3 = እያንዳንዱን መልስ ከቀረበው ሥራ ጋር ያነጻጽሩ።
# draft cb2d796f
ui-ring-code = የ{ $country } ቁጥሮች የሚጀምሩት፦
# draft 83bebbc2
ui-ring-other = የተሰጥዎት ቁጥር በሌላ ኮድ ይጀምራል? እንግዲያው የሚያነሳው ሰው ሌላ አገር ያለ ሊሆን ይችላል። ለምን እንደሆነ ይጠይቁ።
# draft d71c7877
ui-talk-heading = ለመነጋገር የሚሆኑ ነጥቦች
# draft cf8b532f
ui-ask-heading = ገና መጠየቅ ያለበት
# draft 950e2250
ui-take = ይህን ይዘው ይሂዱ
# draft 5fae1464
ui-take-lead = አንዱን ይምረጡ። ከእያንዳንዱ ምን እንደሚቀር ተጽፏል።
# draft bdb07195
ui-card = ፎቶ የሚነሳ ካርድ
# draft a104c2dd
ui-card-leaves = ፎቶው በዚህ ስልክ ፎቶዎች ውስጥ ይቀራል፣ ምናልባት በኢንተርኔትም ላይ።
# draft 74da3f19
ui-card-shot = የስክሪኑን ፎቶ ያንሱ፣ ወይም በሌላ ስልክ ፎቶ ያንሱ።
# draft 2d267449
ui-card-say = መጀመሪያ ይበሉ፦ ማን እንደሆኑ፣ የት እንዳሉ፣ እና እርዳታ እንደሚያስፈልግዎ።
# draft 9dcaba49
ui-card-word = የምስጢር ቃላችን፦
# draft 2d0c4768
ui-sheet = የሚታተም ገጽ
# draft 177e6dc0
ui-pocket = የሚታተም የኪስ ካርድ
# draft a737a944
ui-pocket-fold = በውጭው መስመር ይቁረጡ። መሃሉ ላይ ሁለቴ እጥፍ ያድርጉት።
# draft 054aa212
ui-print-leaves = በዚህ ስልክ ላይ ምንም አይቀርም። ማተሚያው ቅጂ ሊያስቀር ይችላል።
# draft b4e46ecd
ui-print = ያትሙ
# draft ee2ac106
ui-print-not = ምንም አልሆነም? ይህን ገጽ በብሮውዘርዎ ይክፈቱ፣ ወይም ካርዱን ፎቶ ያንሱ።
# draft ce418880
ui-print-two = በሁለት ቋንቋ፦ ይጨምሩ
# draft aaf3d2cf
ui-send-heading = የሚላክ መልእክት
# draft e36b7ee5
ui-send-leaves = መልእክቱ በሁለቱም ስልኮች ቻት ውስጥ ይቀራል።
# draft 3a85ab24
ui-sms-send = በአጭር መልእክት ይላኩ
# draft 352057f1
ui-book = ለስልክ ማውጫዎ የሚሆኑ ቁጥሮች
# draft ada9dc59
ui-book-lead = ማንም የማይጠይቅበትን ስም ይምረጡ።
# draft 31e9168b
ui-book-aunt = አክስት
# draft f54c7f0f
ui-book-shop = ሱቅ
# draft 9e691141
ui-book-work = ሥራ
# draft 2b1ccd91
ui-book-neighbour = ጎረቤት
# draft ddf98302
ui-book-save = ፋይሉን ያስቀምጡ
# draft 45a20514
ui-book-leaves = ቁጥሮቹ በስልክ ማውጫው ውስጥ ይቀራሉ፣ አንድ ፋይልም በዳውንሎድ ውስጥ ይቀራል።
# draft 9b0b849d
ui-book-inapp = በሌላ አፕ ውስጥ ፋይሎች ብዙ ጊዜ አይቀመጡም። በምትኩ ካርዱን ይጠቀሙ።
# draft 6e7358c7
ui-sheet-yours = ወረቀቱ የእርስዎ ነው። ያቆዩት፣ አጥፈው ይያዙት ወይም ይጣሉት።
# draft 183e25d6
ui-sheet-unknown = ገና ያልታወቀ፦ ይህን ይጠይቁ
# draft fa2015f5
ui-sheet-check = የት እንደሚጣራ
# draft 64818ee2
ui-sheet-want = አሁን የምፈልገው
# draft ca04b0e6
ui-want-talk = ከአንድ ሰው ጋር ብቻችንን መነጋገር
# draft 830441ac
ui-want-call = ስልክ መደወል
# draft dec73ad6
ui-want-check = ይህን ኤጀንሲ ማጣራት
# draft e34c5b99
ui-want-travel = ምንም፣ ጉዞዬን እቀጥላለሁ
# draft 76bcfbc0
ui-sheet-footer = መንገደኛው እራሱ የሠራው ማስታወሻ ነው። ማስረጃ አይደለም፣ ፈቃድ አይደለም፣ ማንንም ለማስቀረት ምክንያትም አይደለም። መልሰው ይስጡት።
# draft bb78addf
ui-sheet-qr = ተጨማሪ ቁጥሮች፦
# draft 0d9b229a
ui-facts-of = የ{ $date } መረጃ
# draft 6c33a95b
ui-plan = የመንገድ እቅድ
# draft d5f1d672
ui-plan-lead = የሚስማማውን ይንኩ። ገጹ ሲዘጉት ይረሳዋል። በመጨረሻ ያትሙት ወይም ፎቶ ያንሱት።
# draft 41999cf2
ui-plan-numbers = ሁለት ቁጥሮችን በቃል ይያዙ
# draft b1473350
ui-plan-numbers-lead = ከእነዚህ አንዱን፣ እና ቤት ያለ የአንድ ሰው ቁጥር።
# draft 56f099d6
ui-plan-knows = የት እንደምሄድ ማን ያውቃል?
# draft 5d71026a
ui-plan-knows-1 = እናቴ
# draft 7e5e84ce
ui-plan-knows-2 = አባቴ
# draft ea12e470
ui-plan-knows-3 = ባሌ ወይም ሚስቴ
# draft 834713d5
ui-plan-knows-4 = ወንድሜ ወይም እህቴ
# draft 96d4ee5c
ui-plan-knows-5 = ጓደኛ
# draft 24e7c47f
ui-plan-when = መቼ መልእክት እልካለሁ?
# draft 7a4f76b4
ui-plan-when-1 = በየምሽቱ
# draft 5a56e6d7
ui-plan-when-2 = ከእያንዳንዱ ድንበር በፊት
# draft 3f067820
ui-plan-missed = ለሁለት ቀን ከእኔ ምንም አልሰሙም? በእነዚህ ቁጥሮች ይደውሉ።
# draft ee2f1b12
ui-plan-word = “አደጋ ላይ ነኝ” ማለት የሆነ ቃል
# draft 6f656f27
ui-plan-word-1 = ማንጎ
# draft 5063c906
ui-plan-word-2 = ጃንጥላ
# draft 4859c245
ui-plan-word-3 = የአያቴ ጓሮ
# draft f0a5ab8f
ui-plan-papers = ቤት ያሉ የሰነዶቼ ቅጂዎች
# draft e71ac242
ui-plan-papers-1 = የፓስፖርት፣ የቪዛ፣ የውልና የትኬት ፎቶዎች
# draft 0398e833
ui-plan-papers-2 = የወረቀት ቅጂዎች
# draft c0842b4a
ui-plan-own = ወይም የራስዎ ቃላት። በዚህ ስክሪን ላይ ብቻ ይቀራሉ።
# draft 04d26e76
ui-practice-lead = ሰዎች በእውነት ያገኟቸው የቀረቡ ሥራዎች። አንዱን ያንብቡ። ይቀበሉት ነበር? ከዚያ ይዩ።
# draft 2462cd64
ui-practice-see = offercheck የሚለው
# draft 059316f9
ui-practice-then = ምን ሆነ
# draft 8f343703
ui-practice-own = አሁን ለእኔ የቀረበውን ሥራ
# draft de22f4e9
ui-story = በአንድ ሰው ላይ ደርሷል፦
# draft bf3af898
ui-story-from = ከ{ $country }፣ ከዘገባ የተወሰደ።
# draft 237d6559
ui-story-advice = የመጨረሻው ሐሳብ የእኛ ምክር ነው።
# draft b3adbc7a
ui-tricks-heading = በቅርቡ የታዩ ማታለያዎች
# draft e4b10909
ui-trick-seen = መጨረሻ የተዘገበው፦ { $date }
# draft 38b1ec00
ui-help-clock = የዚህ ስልክ ሰዓት በ{ $country } ሰዓት ተሞልቷል። ሌላ ቦታ ነዎት? እንግዲያው ያሉበትን አገር ከታች ይንኩ።
# draft 12b3d767
ui-help-where = አሁን የት ነዎት?
# draft ff24dd2b
ui-phrase-lead = ይህን ያሳዩ፣ ወይም ይበሉት፦
# draft b2e548b2
ui-phrase-need-help = ትርጉሙ፦ እርዳታ እፈልጋለሁ።
# draft 00c00db0
ui-phrase-call-police = ትርጉሙ፦ ፖሊስ ይጥሩ።
# draft 8d8642f9
ui-phrase-use-phone = ትርጉሙ፦ ስልክዎን መጠቀም እችላለሁ?
# draft 46a523f9
ui-phrase-embassy = ትርጉሙ፦ ከኤምባሲዬ ጋር መነጋገር እፈልጋለሁ።
# draft b3376e50
ui-shift = በዚህ የሥራ ፈረቃ ይቁጠሩ
# draft 120d9673
ui-shift-lead = ሰዎችን፣ ቋንቋዎችን፣ መንገዶችንና ወረቀቶችን በዚህ ገጽ ትውስታ ውስጥ ብቻ ይቆጥራል። መልስ የለም፣ ሰዓት የለም። ከ5 በታች ያሉ ቁጥሮች ይደበቃሉ። ገጹን እንደገና መክፈት ያጠፋዋል። ለመንገደኛው ይንገሩት።
# draft 7bb36a65
ui-shift-start = መቁጠር ይጀምሩ
# draft cad51419
ui-shift-people = ሰዎች፦ { $count }
# draft c08bf935
ui-shift-papers = ወረቀቶች፦ { $count }
# draft c8cc8dbb
ui-shift-under = ከ5 በታች
# draft f1502cd1
ui-embassy-first = ተዘግቶብዎታል? መጀመሪያ ለኤምባሲዎ ይደውሉ።
