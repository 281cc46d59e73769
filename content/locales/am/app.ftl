# draft 31cbf028
ui-title = የቀረበ ሥራ ማጣሪያ

# draft 0d4ce835
ui-back = ወደ ኋላ
# draft 0f899f4d
ui-leave = ይውጡ
# draft 6092539d
ui-numbers = ስልክ ቁጥር
# draft cf954bd3
ui-language = ቋንቋ
# draft 0a0fd365
ui-erase = ይሰርዙ
# draft f6d826a6
ui-boxed = ከዚህ ገጽ ውስጥ ስልክ መደወል አይቻልም። ቁጥሩን ራስዎ ይደውሉ፣ ወይም ይህን በብሮውዘርዎ ይክፈቱ፦ { $address }

# draft 2558d04d
ui-listen = ያዳምጡ
# draft adc1645b
ui-hush = ድምፅ ያጥፉ
# draft 95741c90
ui-draft = ረቂቅ ትርጉም ነው፣ ገና አልተጣራም።

# draft e79bd01d
ui-start-lead = የውጭ አገር ሥራ ቀርቦልዎታል? ከመክፈልዎ፣ ከመፈረምዎ ወይም ከመጓዝዎ በፊት ያጣሩ። ወደ 5 ደቂቃ ይወስዳል።
# draft 46e2dcc6
ui-start-signs = የማስጠንቀቂያ ምልክቶቹን ብቻ አሳዩኝ
# draft ce8f0dbd
ui-promise = ከዚህ ስልክ ምንም አይወጣም።
# draft a637dbbf
ui-promise-more = ስም አይጠየቅም፣ መመዝገብ የለም፣ ክትትል የለም። ይህን ገጽ ሲዘጉ መልሶችዎ ይጠፋሉ።
# draft f8388ed2
ui-inapp = ይህ ገጽ የተከፈተው በሌላ አፕ ውስጥ ነው። ያ አፕ የሚነኩትን ሊያይ ይችላል። አድራሻውን ኮፒ ያድርጉ፣ ከዚያ በብሮውዘርዎ ይክፈቱት።
# draft f4622aef
ui-erased = መልሶችዎ ተሰርዘዋል።
# draft 2d4b1b77
ui-offline = አሁን ያለ ኢንተርኔት ይሠራል።
# draft dfea635a
ui-offline-more = ጥያቄዎቹና ቁጥሮቹ በዚህ ስልክ ላይ ይቀመጣሉ፣ መልሶችዎ ግን በፍጹም አይቀመጡም።
# draft 63dd1da3
ui-remove = offercheckን ከዚህ ስልክ ያጥፉ
# draft e3126b6d
ui-removed = ጠፍቷል። እንደገና አይተናል፦ አሁን እዚህ የተቀመጠ የoffercheck ነገር የለም። በሚቀጥለው ሲከፍቱት እንደገና ይቀመጣል።
# draft a06e0682
ui-not-removed = ይህ ብሮውዘር እንድናጠፋው አልፈቀደም። በብሮውዘሩ ሴቲንግ ውስጥ የዚህን ድረ ገጽ ዳታ ያጥፉ።
# draft e80220ad
ui-erased-not = የብሮውዘሩን የራሱን ታሪክ እና የስልኩን የጥሪ ዝርዝር እኛ ማጥፋት አንችልም።
# draft f1d1f054
ui-org = ይህን በገጹ ያቀረበው፦ ⁨{ $org }⁩። መልሶችዎን አያዩም።

# draft ef6d20c3
ui-why-we-ask = ለምን እንጠይቃለን?
# draft 3064b371
ui-left = ወደ { $count } ጥያቄ ይቀራል
# draft d3a2f5fc
ui-last-question = የመጨረሻ ጥያቄ
# draft 4be99c3d
ui-skip = ይህን ጥያቄ ይለፉ
# draft cf06c140
ui-new-sign = አዲስ የማስጠንቀቂያ ምልክት፦

# draft fc9fa6d6
ui-stop-heading = እዚህ ላይ ትንሽ ቆም ይበሉ
# draft 876dd6a6
ui-you-told = እንዲህ ነግረውናል፦
# draft 88d9d42d
ui-to-result = አሁን ምን ማድረግ እንዳለብዎ ይዩ
# draft 01d1d194
ui-more = ተጨማሪ ጥያቄ ይመልሱ
# draft 9d9ea4c7
ui-stays = መልሶችዎ እዚህ ስክሪን ላይ ብቻ ይቆያሉ።

# draft e8e7c573
ui-means-worker = በዚህ ገጽ ላይ “እርስዎ” ማለት ሥራውን የሚሠሩት ሰው ናቸው።
# draft b0fc176d
ui-so-far = ይህ እስካሁን ያለው ውጤት ነው። ገና ያልተጠየቁ ጥያቄዎች፦ { $count }።
# draft 20a93448
ui-do-now = አሁን ይህን ያድርጉ
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
# draft 851920a3
ui-known-pattern = በእውነት ከደረሱ ታሪኮች የሚታወቅ
# draft e33d6cf5
ui-today = ዛሬ፦
# draft 6a7d6a86
ui-sources = ምንጮች፦ { $count }
# draft 47f29fc0
ui-no-date = ቀን የለውም
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
# draft b71839d5
ui-copy = ኮፒ
# draft 0b80f84f
ui-copied = ኮፒ ሆኗል
# draft a5d5486c
ui-copy-failed = ኮፒ ለማድረግ ጽሑፉን ተጭነው ይያዙ።
# draft 73c0d339
ui-chat-send = በWhatsApp ይላኩ
# draft 82c95535
ui-share-lead = ሥራ ለቀረበላቸው ሌሎች ሰዎች። መልእክቱ የማንንም ስም አይጠቅስም፣ መልሶችዎም በውስጡ የሉም።
# draft 1f814527
ui-share-text = የውጭ አገር ሥራ ቀርቦልዎታል? ከመክፈልዎ፣ ከመፈረምዎ ወይም ከመጓዝዎ በፊት ያጣሩ፦ { $address }
# draft f8743a4e
ui-answer-now = ይህን አሁን ይመልሱ
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
# draft 8cb8736e
ui-all-numbers = ለእርስዎ ያሉ ቁጥሮች ሁሉ
# draft 6df566c3
ui-last-heading = ቀጥሎ
# draft 33dfe66d
ui-last-tell = ለሚያምኑት አንድ ሰው ይንገሩ፦ አገሩን፣ ከተማውን፣ ድርጅቱንና በረራውን።
# draft b2a18aeb
ui-last-again = ቦታው፣ ሥራው፣ ደመወዙ ወይም ቪዛው ሲቀየር እንደገና ያጣሩ።
# draft ae28b41f
ui-last-erase = ጨርሰዋል? መልሶችዎን ይሰርዙ።

# draft fe53d4a9
ui-hide-heading = መጀመሪያ፦ ከዚህ ገጽ እንዴት እንደሚወጡ
# draft e0270c92
ui-hide-tap = ላይ ያለውን “ይውጡ” ይንኩ። ስክሪኑ ባዶ ይሆናል፣ ከዚያ ተራ ገጽ ይከፈታል።
# draft 71882c1c
ui-hide-frame = ይህ መጠይቅ ያለው በሌላ ገጽ ውስጥ ነው። “ይውጡ” ይህን ሳጥን ብቻ ባዶ ሊያደርግ ይችላል። ከዚያ ታቡን ወይም አፑን ራስዎ ይዝጉ።
# draft 8a34d568
ui-hide-keys = ኪቦርድ ካለ፦ Shift የሚለውን ሦስት ጊዜ ይጫኑ።
# draft 1f093f1e
ui-hide-history = ይህን ገጽ መክፈትዎ በብሮውዘሩ ታሪክ ውስጥ ይቀራል። ስልክ መደወልዎም በጥሪ ዝርዝሩ ውስጥ ይቀራል። ይህን ስልክ የሚፈትሽ ሰው ካለ፣ ውጭ ያለ ሰው እንዲደውልልዎ ይጠይቁ።
# draft 3fb32d31
ui-help-heading = አሁን ሊረዱ የሚችሉ ሰዎች
# draft aff8ecad
ui-help-lost-heading = ግንኙነት ከተቋረጠ
# draft c364c615
ui-help-lost-1 = የመጨረሻውን መልእክት፣ ሰዓቱን፣ ቦታውንና ቁጥሩን ይጻፉ።
# draft 44f01322
ui-help-lost-2 = የሄዱትን ሰው ወደ ቤት ለመላክ ገንዘብ ለሚጠይቅ ማንም ሰው አይክፈሉ። መጀመሪያ ኤምባሲውን ይጠይቁ።
# draft 57cd1ec4
ui-help-lost-3 = ዛሬውኑ ለኤምባሲውና ለሠራተኛ ጉዳይ ቢሮዎ ያሳውቁ።
# draft ae95c066
ui-help-tell-us = ጥቂት ጥያቄዎች ይመልሱ። ከዚያ የሚሆኑትን ቁጥሮች እናሳያለን።
# draft 2cc83726
ui-help-say = መጀመሪያ ይህን ይናገሩ፦ ስምዎን፣ የት እንዳሉ እና እርዳታ እንደሚፈልጉ። መናገር አይችሉም? ያንኑ በWhatsApp ወይም በጽሑፍ መልእክት ይጻፉ። ወረቀት ባይኖርዎትም መጠየቅ ይችላሉ።
# draft 261caa0e
ui-help-more = ጥቂት ጥያቄዎች ይመልሱ

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
# draft 5bebbf01
ui-call-shows = የደወሉት ስልክ በጥሪ ዝርዝሩና በሂሳቡ ላይ ይታያል።
# draft 0bd333ff
ui-none-here = ለዚህ ፓስፖርት፣ { $country } ውስጥ ሆነው የሚሠራ ቁጥር አናውቅም።
# draft 06f35980
ui-none-at-all = ለዚህ ምርጫ የምናውቀው ቁጥር የለም። ቅርብ ያለውን የአገርዎን ኤምባሲ ወይም የዓለም አቀፉን የስደተኞች ድርጅት (IOM) ቢሮ ይጠይቁ።
# draft f8a550f7
ui-choose-first = ፓስፖርቱንና አገሩን ይምረጡ።
# draft 9f608034
ui-numbers-coming = ቁጥሮቹ እየመጡ ነው።
# draft a9afe093
ui-numbers-failed = ቁጥሮቹ አልመጡም። ኔትወርክዎን ይዩ።
# draft 5160883e
ui-try-again = እንደገና ይሞክሩ
# draft 1181d478
ui-email = ኢሜይል

# draft 80ef0914
ui-signs-title = የማስጠንቀቂያ ምልክቶች
# draft 7d1c36bc
ui-signs-lead = አንድ ምልክት ካለ መጠየቅ ያስፈልጋል። ብዙ ምልክቶች ወይም “ያቁሙ” የተባለ አንድ ምልክት ካለ ማቆም ያስፈልጋል።
# draft b4cf69e2
ui-good = ጥሩ ሥራ ሲሆን፦
# draft e3b9d3a5
ui-severity-stop = ያቁሙ
# draft ef8cfecf
ui-severity-serious = ከባድ
# draft ca801a1c
ui-severity-caution = ይጠንቀቁ

# draft 2700a84c
ui-language-heading = ቋንቋዎን ይምረጡ
# draft 7ea918d5
ui-voice-heading = ገጹን ያዳምጡ
# draft f07e971c
ui-voice-none = ይህ ስልክ ለዚህ ቋንቋ ድምፅ የለውም። በስልኩ ሴቲንግ ውስጥ “ጽሑፍ ወደ ንግግር” (Text-to-speech) የሚለውን ፈልገው ድምፅ ይጨምሩ። ድምፁ ያለ ኢንተርኔት ይሠራል።
# draft e55e6cca
ui-voice-here = ከስክሪኑ ላይኛው ክፍል “ያዳምጡ” የሚለውን ይንኩ።
# draft a69bbbb1
ui-two-heading = ሁለት ቋንቋ አንድ ላይ
# draft 2352c9a6
ui-two-lead = እያንዳንዱ መስመር በቋንቋዎ፣ ከሥሩም በሌላ ቋንቋ፦ ለእርስዎና ለሚረዳዎት ሰው።
# draft d9136f92
ui-one-only = አንድ ቋንቋ ብቻ
# draft 9f47e1ff
ui-language-failed = ያ ቋንቋ አልመጣም። ኔትወርክዎን ይዩ።

# draft fc526e64
ui-fill-hotline = የሠራተኛ ጉዳይ ቢሮ
# draft d4c95798
ui-fill-list = የአገርዎ የሠራተኛ ሚኒስቴር ዝርዝር
# draft be49ef1b
ui-fill-wage = እዚያ ስላለው ደመወዝ የሚታመን ቁጥር የለንም።
# draft eafcc6c5
ui-fill-regulator = የአገርዎ የሠራተኛ ሚኒስቴር
