# draft 0bb379a6
contact-any-emergency-police-ae = ፖሊስ፣ አምቡላንስና እሳት አደጋ፣ የተባበሩት ዓረብ ኤምሬትስ
    .note = 999 ፖሊስ። 998 አምቡላንስ። 997 እሳት አደጋ።
# draft 35925cab
contact-any-hotline-dubai-police-trafficking-ae = የዱባይ ፖሊስ፣ በሰው የመነገድ ወንጀል መቆጣጠሪያ ማዕከል
    .note = ለዱባይ ብቻ። የቆየ ሊሆን ይችላል፦ ሌላ ቁጥርም ይሞክሩ።
# draft 6f88b9c8
contact-any-hotline-sharjah-women-ae = የሴቶች ጥበቃ ማዕከል፣ ሻርጃ
    .note = ለሴቶች። ድረ ገጹ በአቡ ዳቢና በዱባይ ስላሉ መጠለያዎችም ይናገራል።
# draft ddb4fda8
contact-any-hotline-trafficking-ae = 800SAVE በሰው ስለመነገድ የእርዳታ ስልክ፣ Ewaa መጠለያዎች
    .note = ለመላ አገሩ። SAVE በስልክዎ ቁልፎች ላይ ያሉ ፊደላት ናቸው። ቁጥሮቹን የሚሰጥ ገጽ አላገኘንም።
# draft 101efefd
contact-cn-embassy-ae = የቻይና ኤምባሲ፣ አቡ ዳቢ
    .note = ኤምባሲው በዱባይ ብዙ ይከፈላል ስለሚባሉ የውሸት ሥራዎች አስጠንቅቋል፤ ሥራው ወደ ማጭበርበር ይቀየራል፣ ፓስፖርትም ይወሰዳል።
# draft 67d0209d
contact-id-embassy-ae = የኢንዶኔዥያ ኤምባሲ፣ አቡ ዳቢ
# draft 15e8196d
contact-in-embassy-ae = የሕንድ ኤምባሲ፣ አቡ ዳቢ
    .note = በሥራ ላይ ችግር ካለ በዱባይ ቆንስላ ያለውን ነፃ የእርዳታ ማዕከል ይደውሉ።
# draft 1814ba10
contact-ke-embassy-ae = የኬንያ ኤምባሲ፣ አቡ ዳቢ፤ ቆንስላ ጄኔራል፣ ዱባይ
    .note = በናይሮቢ ወዳለው የዲያስፖራ ምላሽ ማዕከል ይደውሉ። ቀንና ሌሊት ክፍት ነው።
# draft b21f01ee
contact-lk-embassy-ae = የስሪላንካ ኤምባሲ፣ አቡ ዳቢ፤ ቆንስላ፣ ዱባይ
    .note = ሞባይሎቹ የተከፈቱት እ.ኤ.አ. በ2026 ለነበረ ቀውስ ነው፣ ሊቆሙ ይችላሉ። ነፃው ቁጥርም ቆሞ ሊሆን ይችላል። ሁሉንም ይሞክሩ።
# draft 18e71eba
contact-np-embassy-ae = የኔፓል ኤምባሲ፣ አቡ ዳቢ
    .note = ከአቡ ዳቢ ውጭ ላሉ ሠራተኞችም የአገልግሎት ቀናት ያደርጋል።
# draft 0d323942
contact-ph-embassy-ae = የፊሊፒንስ ኤምባሲ፣ አቡ ዳቢ
    .note = ቢሮው ሲዘጋ ለአስቸኳይ ጉዳይ።
# draft 0a8f28be
contact-pk-embassy-ae = የፓኪስታን ኤምባሲ፣ አቡ ዳቢ
# draft df5a1622
contact-ug-embassy-ae = የኡጋንዳ ኤምባሲ፣ አቡ ዳቢ
    .note = አድራሻው የ2018 (እ.ኤ.አ.) ነው። በዱባይ ያሉ ኃላፊዎች በ2024 ወደ አገራቸው ተጠርተዋል፦ ያ ቢሮ ተዘግቶ ሊሆን ይችላል።
# draft 6b9b5c94
contact-vn-embassy-ae = የቬትናም ኤምባሲ፣ አቡ ዳቢ
    .note = ለዮርዳኖስም ይሠራል። ስልኩን ከኢንተርኔት ፍለጋ አይውሰዱ፦ የአንድ የቪዛ ድርጅት ድረ ገጽ ተመሳሳይ ስም አለው።
# draft 9994807b
contact-cn-consulate-dubai-ae = የቻይና ቆንስላ ጄኔራል፣ ዱባይ
# draft 7598f063
contact-et-consulate-ae = የኢትዮጵያ ቆንስላ ጄኔራል፣ ዱባይ
    .note = በዱባይና በሰሜኑ ኤምሬትስ ያሉ የኢትዮጵያ ሠራተኞችን መብት ይመለከታል።
# draft f254b714
contact-id-consulate-ae-dubai = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ዱባይ
    .note = ለዱባይና ለሰሜኑ ኤምሬትስ ይሠራል።
# draft 40b4491b
contact-in-consulate-ae = የእርዳታ ማዕከል፣ የሕንድ ቆንስላ ጄኔራል፣ ዱባይ
    .note = ለሠራተኞች ነፃ የሕግ ምክርና የምክር አገልግሎት።
# draft 10a692f7
contact-ph-consulate-ae-dubai = የፊሊፒንስ ቆንስላ ጄኔራል፣ ዱባይ
    .note = የእርዳታ ስልኩ፦ ሠራተኛ ሆነው ላልተመዘገቡ ሰዎች፣ ለምሳሌ በጉብኝት ቪዛ ላሉ። ሠራተኞች፦ ወደ ስደተኛ ሠራተኞች ቢሮ ይደውሉ።
# draft af434e69
contact-ph-labour-office-ae-dubai = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ዱባይ
    .note = ውል ያጣራል፣ በዱባይና በሰሜኑ ኤምሬትስ ያሉ ሠራተኞችን ይረዳል።
# draft a2ed9875
contact-th-labour-ae = የሠራተኛ ጉዳይ ክፍል፣ የታይላንድ ኤምባሲ፣ አቡ ዳቢ
    .note = ለኳታር፣ ለኦማንና ለኢራንም ይሠራል። ከመፈረምዎ በፊት ውልዎን መስመር በመስመር ሊያይልዎ ይችላል።
# draft 5553a2ae
contact-bd-igo-mrc = የስደተኞች መረጃ ማዕከል፣ ባንግላዴሽ
    .note = ወደ ውጭ ለመሄድ እያሰቡ ከሆነ፣ ለብቻዎ ነፃ ምክር ይሰጣል።
# draft 14fc3885
contact-bd-hotline-probash = Probash Bondhu የስልክ ማዕከል፣ ባንግላዴሽ
    .note = ባንግላዴሽ ውስጥ ነፃ ነው። ኤጀንሲ ፈቃድ እንዳለው ይጠይቁ። ከውጭ ሥራ በፊት፣ በሥራ ላይ ወይም በኋላ ይደውሉ።
# draft 6353392c
contact-bd-registry-bmet = የሰው ኃይል፣ ሥራና ሥልጠና ቢሮ (BMET)፣ ባንግላዴሽ
    .note = ያለ BMET ካርድ ለሥራ መውጣት ሕጋዊ አይደለም። አንዳንድ ካርዶች በደንብ አይጣሩም። በAmi Probashi የቀረቡ ካርዶች ቆመው ቀርተዋል።
    .how = bmet.gov.bd ከፍተው የኤጀንሲውን ፈቃድ ይፈልጉ። የኤጀንሲዎቹን ዝርዝር ቀጥታ አድራሻ አላገኘንም። ለመውጫ ካርዱ አዲሱን ነፃ ድረ ገጽ oc.bmet.gov.bd ይክፈቱ። ለካርዱ ውልዎና ሥራው የቀረበበት ወረቀት ያስፈልጋሉ።
# draft 1a7f6df8
contact-any-emergency-police-bh = የአስቸኳይ ጊዜ ቁጥር፣ ባሕሬን
# draft fe3437e4
contact-any-hotline-trafficking-bh = የውጭ አገር ሰዎች ጥበቃ ማዕከል የእርዳታ ስልክ፣ ባሕሬን
    .note = ለስደተኛ ሠራተኞች፦ ምክር፣ መጠለያ፣ በሰው ስለመነገድ ሪፖርት።
# draft 54270e8c
contact-id-embassy-bh = የኢንዶኔዥያ ኤምባሲ፣ ማናማ
# draft 3cdeee5b
contact-in-embassy-bh = የሕንድ ኤምባሲ፣ ማናማ
    .note = ኤምባሲው ከዚህ ቁጥር በፍጹም አይደውልልዎትም። አጭበርባሪዎች መረጃና ገንዘብ ለመውሰድ ቁጥሩን አስመስለውታል። ከመሄድዎ በፊት ቪዛዎን በባሕሬን የሠራተኛ ተቆጣጣሪ ያጣሩ።
# draft 48843a77
contact-np-embassy-bh = የኔፓል ኤምባሲ፣ ማናማ
    .note = ቀድሞውኑ በባሕሬን ላሉ ሠራተኞች የሥራ ፈቃድ ያድሳል።
# draft 8f04b943
contact-id-embassy-bn = የኢንዶኔዥያ ኤምባሲ፣ ባንዳር ሴሪ ቤጋዋን
# draft a36c47f4
contact-ph-embassy-bn = የፊሊፒንስ ኤምባሲ፣ ባንዳር ሴሪ ቤጋዋን
# draft 85914dc5
contact-any-emergency-police-cn = ፖሊስና አምቡላንስ፣ ቻይና
    .note = 110 ፖሊስ፣ 120 አምቡላንስ። መናገር አደገኛ ነው? ወደ 12110 እና የአካባቢው ኮድ የመጨረሻ 3 ቁጥሮች መልእክት ይላኩ፣ በፍጹም አይደውሉ። ሊዘገይ ይችላል። ቤተሰብ፦ ለአገር ቤት ፖሊስም ይንገሩ።
# draft 8ffaf3c6
contact-id-embassy-cn = የኢንዶኔዥያ ኤምባሲ፣ ቤጂንግ
# draft feb9ca80
contact-id-consulate-cn-guangzhou = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ጓንግዦ
    .note = ለጓንግዶንግ፣ ለፉጂያን፣ ለሃይናንና ለጓንግሺ ይሠራል። የእርዳታ ስልኩ የቆየ ሊሆን ይችላል፦ ዋናውን ስልክም ይሞክሩ።
# draft d1708d63
contact-id-consulate-cn-shanghai = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ሻንጋይ
    .note = የእርዳታ ስልኩ የቆየ ሊሆን ይችላል፦ ዋና ስልኮቹንም ይሞክሩ። የመጀመሪያው ዋና ስልክ የውስጥ ቁጥር 110 ይፈልጋል።
# draft 9bb9f84f
contact-cn-hotline-12308-cn = የእርዳታ ስልክ 12308፣ የውጭ ጉዳይ ሚኒስቴር፣ ቻይና
    .note = 0ን፣ ከዚያ 9ን ይጫኑ፦ ይህ ሰው ጋር ያደርሳል ይባላል። ቻይና ውስጥ፣ ከቤጂንግ ውጭ፣ መጀመሪያ 010 ይደውሉ።
# draft bf5c3b36
contact-cn-registry-mofcom-cn = የሠራተኛ ላኪ ድርጅቶች መዝገብ፣ የንግድ ሚኒስቴር፣ ቻይና
    .note = ይህ የአካባቢው መንግሥት ስልክ ነው። ጥያቄዎን ወደ ከተማው የንግድ ቢሮ ሊያስተላልፍ ይችላል።
    .how = fec.mofcom.gov.cn ይክፈቱ። ድረ ገጹ በቻይንኛ ነው። የሚኒስቴሩን የሠራተኛ ላኪ ድርጅቶች መዝገብ ያግኙ። ፈቃድ ካላቸው ድርጅቶች መካከል የድርጅቱን ስም ይፈልጉ። የንግድ መሥሪያ ቤቶች ይህን ዝርዝር ማውጣትና ማደስ አለባቸው። ጥያቄ ካለ እዚህ ባለው ስልክ ይደውሉ።
# draft f2e282bf
contact-et-registry-lmis = የኢትዮጵያ የሥራ ገበያ መረጃ ሥርዓት
    .note = ለሥራ መላክ ሕጋዊ የሚሆነው የሥራ ስምምነት ወዳለባቸው አገሮች ብቻ ነው። ለአውሮፓ፣ ለካናዳ ወይም ለአሜሪካ ማንም መመልመል አይችልም። ደቡብ ምሥራቅ እስያንም ይጠንቀቁ።
    .how = lmis.gov.et ከፍተው ይመዝገቡ። ሚኒስቴሩ በዚህ ድረ ገጽ ብቻ ይጠቀሙ ይላል። አሠሪውን፣ ደመወዙን፣ ቦታውንና የሥራውን ጊዜ ይፈልጉ። ከቀረበልዎ ሥራ ጋር ያወዳድሩ።
# draft 07d932e6
contact-any-emergency-police-hk = ፖሊስ፣ አምቡላንስና እሳት አደጋ፣ ሆንግ ኮንግ
# draft 31c1e159
contact-any-hotline-domestic-workers-hk = የሠራተኛ ጉዳይ መምሪያ የቤት ሠራተኞች የእርዳታ ስልክ፣ ሆንግ ኮንግ
    .note = ለደቡብና ለደቡብ ምሥራቅ እስያ ቋንቋዎች አስተርጓሚ አለ፦ በዚያ አገር ሰዓት ከጠዋቱ 8 እስከ ማታ 10፣ በሕዝብ በዓላት የለም።
# draft 6244cd7c
contact-any-ngo-bethune-hk = Bethune House Migrant Women's Refuge፣ ሆንግ ኮንግ
    .note = የሴቶች መጠለያ። እ.ኤ.አ. በ2024 ገንዘብ አጥሮት ነበር፦ ከመሄድዎ በፊት አሁንም ክፍት መሆኑን ይጠይቁ።
# draft 5afd486f
contact-any-ngo-help-hk = HELP for Domestic Workers፣ ሆንግ ኮንግ
    .note = ነፃ የሕግ ምክር፣ የአስቸኳይ ጊዜ መጠለያ፣ የምክር አገልግሎት። የቆየ ሊሆን ይችላል፦ ሌላ ቁጥርም ይሞክሩ።
# draft bb62895c
contact-any-ngo-mfmw-hk = Mission for Migrant Workers፣ ሆንግ ኮንግ
    .note = ከየትኛውም አገር የመጡ የቤት ሠራተኞች፦ የሕግ እርዳታ፣ ምክር፣ መጠለያ ማግኘት። የቆየ ሊሆን ይችላል፦ ሌላ ቁጥርም ይሞክሩ።
# draft da5dd393
contact-id-consulate-hk = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ሆንግ ኮንግ
    .note = አስቸኳይ፦ የWhatsApp ቁጥሩ። ይጠንቀቁ፦ ውጭ ያሉ ሰዎች ሠራተኛ መስለው ክፍያ ይጠይቃሉ። ለማካውም ይሠራል።
# draft 2eff888c
contact-ph-consulate-hk = የፊሊፒንስ ቆንስላ ጄኔራል፣ ሆንግ ኮንግ
    .note = የቆየ ሊሆን ይችላል፦ ሁለቱንም ቁጥሮች ይሞክሩ።
# draft df1cb09f
contact-vn-consulate-hk = የቬትናም ቆንስላ ጄኔራል፣ ሆንግ ኮንግ
    .note = ለማካውም ይሠራል።
# draft 5e99c9d8
contact-id-emergency-110 = ፖሊስና አምቡላንስ፣ ኢንዶኔዥያ
    .note = 110 ፖሊስ፣ በመላ ኢንዶኔዥያ ነፃ። በሰው የሚነግዱ መልማዮችን ማሳወቅ ይችላሉ። 119 አምቡላንስ፦ ካልሠራ 110ን ይሞክሩ።
# draft 3c448189
contact-id-ngo-migrantcare = Migrant CARE፣ ጃካርታ
    .note = ለስደተኛ ሠራተኞችና ለቤተሰቦች ምክር፣ የሕግ እርዳታና አቤቱታ።
# draft 89be9c03
contact-id-ngo-sbmi = የኢንዶኔዥያ ስደተኛ ሠራተኞች ማኅበር (SBMI)፣ ጃካርታ
    .note = ለስደተኛ ሠራተኞችና ለቤተሰቦች። በሰው ስለመነገድና ስለጠፉ ሰዎች አቤቱታ ይቀበላል።
# draft cb970947
contact-id-igo-iom = ዓለም አቀፉ የስደተኞች ድርጅት፣ ኢንዶኔዥያ
    .note = ወደ ቤት ለመመለስና እንደገና ለመጀመር ይረዳል። አብዛኛውን ጊዜ መንግሥት ወይም የእርዳታ ድርጅት ሊልክዎ ይገባል።
# draft c95e0f97
contact-cn-embassy-id = የቻይና ኤምባሲ፣ ጃካርታ
# draft 51bb627e
contact-cn-consulate-denpasar-id = የቻይና ቆንስላ ጄኔራል፣ ዴንፓሳር
# draft a9d4346e
contact-cn-consulate-surabaya-id = የቻይና ቆንስላ ጄኔራል፣ ሱራባያ
# draft a48f3731
contact-id-origin-sapa129 = SAPA 129 የሴቶችና የልጆች የእርዳታ ስልክ፣ ኢንዶኔዥያ
    .note = ጥቃት ወይም በሰው መነገድ ለሚደርስባቸው ሴቶችና ልጆች። ከድንበር የሚሻገሩ ጉዳዮችንም ይቀበላል።
# draft a39be0d5
contact-id-origin-kemlu-pwni = የዜጎች ጥበቃ የእርዳታ ስልክ፣ የውጭ ጉዳይ ሚኒስቴር፣ ኢንዶኔዥያ
    .note = ለየትኛውም አገር፣ ለአገር ቤት ቤተሰቦችም። የኤምባሲ የእርዳታ ስልክ ካልዘረዘርን በዚህ ይጠቀሙ። ኢሜይሉ የቆየ ሊሆን ይችላል፦ ይደውሉ።
# draft e90aa5ee
contact-id-origin-kemnaker = የሰው ኃይል ሚኒስቴር የስልክ ማዕከል፣ ኢንዶኔዥያ
    .note = የውሸት የሥራ ማስታወቂያዎችን እዚህ ያሳውቁ። ለውጭ ሥራ የስደተኛ ሠራተኞች ሚኒስቴርን KP2MI ይጠይቁ።
# draft 7baa209d
contact-id-origin-kp2mi = የስደተኛ ሠራተኞች ሚኒስቴር የስልክ ማዕከል (KP2MI/BP2MI)፣ ኢንዶኔዥያ
    .note = ኢንዶኔዥያ ውስጥ አጭሩ ቁጥር ነፃ ነው። ከውጭ፦ የ+62 21 ስልክ። የክልል ቢሮዎች፦ aim.bp2mi.go.id/profil/bp3mi
# draft 03047ddc
contact-id-origin-peduliwni = Peduli WNI ድረ ገጽ፣ የውጭ ጉዳይ ሚኒስቴር፣ ኢንዶኔዥያ
    .note = ውጭ ሲሆኑ እዚህ ይመዝገቡ፣ ወይም ጉዳይ ያቅርቡ። የkemlu.go.id አድራሻን ብቻ ይጠቀሙ። peduliwni.com የዜና ድረ ገጽ ነው።
# draft 68c7653d
contact-id-origin-safetravel = Safe Travel አፕ፣ የውጭ ጉዳይ ሚኒስቴር፣ ኢንዶኔዥያ
    .note = የአስቸኳይ ጊዜ ቁልፉ ያሉበትን ቦታ ቅርብ ወዳለው የኢንዶኔዥያ ኤምባሲ ወይም ቆንስላ ይልካል። ቀለሞቹ ስለ ቀረበ ሥራ ምንም አይናገሩም፦ ካምቦዲያ አረንጓዴ ነበረች።
# draft c45abc0e
contact-id-registry-job-orders = የጸደቁ የውጭ ሥራዎች (SISKOP2MI)፣ ኢንዶኔዥያ
    .note = ካምቦዲያ፣ ምያንማርና ታይላንድ የሥራ ስምምነት የላቸውም። በኤጀንሲ እዚያ የሚቀርብ ሥራ የማስጠንቀቂያ ምልክት ነው።
    .how = ድረ ገጹን ይክፈቱ። ክፍት ሥራዎቹን በሥራ፣ በአገር፣ በዘርፍ ወይም በድርጅት ይለዩ። የቀረበልዎትን ትክክለኛ ሥራ ይፈልጉ። ድርጅቱንና አገሩን ያወዳድሩ።
# draft 83c1cc6c
contact-id-registry-mission-endorsement = ውጭ ባለው የኢንዶኔዥያ ኤምባሲ የሥራ ትዕዛዝ (ጆብ ኦርደር) ማጣሪያ
    .note = በሕጉ፣ ምልመላ ከመጀመሩ በፊት የኢንዶኔዥያ ኤምባሲ ወይም ቆንስላ ኃላፊ የአሠሪውን ጥያቄ ያያል።
    .how = የሥራ ትዕዛዙንና የውሉን ረቂቅ ይጠይቁ። ከዚያ በዚያ አገር ያለውን የኢንዶኔዥያ ኤምባሲ ወይም ቆንስላ ይጠይቁ። የዚህን አሠሪ የሥራ ትዕዛዝና ውል አጽድቆ እንደሆነ ይጠይቁ።
# draft 71fa6d9b
contact-id-registry-p3mi = ፈቃድ ያላቸው መልማይ ድርጅቶች (P3MI, SISKOP2MI)፣ ኢንዶኔዥያ
    .note = ዝርዝሩ ላይ ያለ ስም ማረጋገጫ አይደለም፦ አጭበርባሪዎች እውነተኛ ስምና አድራሻ ተጠቅመዋል። ድርጅቱን በዚህ ዝርዝር ያግኙ፣ ሥራው ሲቀርብ በተሰጠው ቁጥር አይደለም።
    .how = ድረ ገጹን ይክፈቱ። የSIP3MI ፈቃድ ካላቸው መካከል ድርጅቱን ይፈልጉ። ከዚያ በመዝገቡ ላይ ባለው አድራሻ ወይም በቢሮው ያግኙት። ሥራው ሲቀርብ የተሰጠውን ስልክ ቁጥር አይጠቀሙ።
# draft 35617d21
contact-id-registry-p3mi-sanctions = የተቀጡ መልማይ ድርጅቶች (P3MI, SISKOP2MI)፣ ኢንዶኔዥያ
    .note = ሁኔታው ብዙ ጊዜ ይቀየራል። በሚወስኑበት ቀን እንደገና ያጣሩ።
    .how = ድረ ገጹን ይክፈቱ። በተቀጡት ዝርዝር ውስጥ የድርጅቱን ስም ይፈልጉ።
# draft 7ccf7e72
contact-id-registry-siapkerja = SIAPkerja የውጭ ሥራ ምዝገባ፣ ኢንዶኔዥያ
    .note = እዚህ ወይም በአካባቢዎ የሠራተኛ ጉዳይ ቢሮ ይጀምሩ፦ ይመዝገቡና የሥራ ማስገቢያ ስምምነቱን ያግኙ። ቀጣዮቹ ደረጃዎች በSISKOP2MI ናቸው።
    .how = ድረ ገጹን ይክፈቱ፣ ወይም በአካባቢዎ ወዳለው የአንድ ማዕከል የሠራተኛ ጉዳይ ቢሮ ይሂዱ። እዚያ ለውጭ ሥራ ይመዝገቡ። የሥራ ማስገቢያ ስምምነቱም እዚያ ይጀምራል። ቀጣዮቹ ደረጃዎች በSISKOP2MI ናቸው።
# draft 8df9b832
contact-id-registry-worker-status = የሠራተኛ ምዝገባ ሁኔታ ማጣሪያ (SISKOP2MI)፣ ኢንዶኔዥያ
    .note = የፓስፖርት ቁጥርዎን የሚጽፉት በመንግሥት ገጽ ላይ ብቻ ነው። በቻት ቦት ወይም በመልማይ ቅጽ በፍጹም አይጻፉ።
    .how = ድረ ገጹን ይክፈቱ። የፓስፖርት ቁጥርዎንና የትንሿን ስሌት መልስ ይጻፉ። ያሉበትን ደረጃ ያንብቡ። እያንዳንዱ ዕጩ እዚያ መመዝገብ አለበት። በክልሉ የስደተኛ ሠራተኞች ቢሮም (BP3MI) መጠየቅ ይችላሉ።
# draft d9a0cc53
contact-et-embassy-in = የኢትዮጵያ ኤምባሲ፣ ኒው ዴሊ
    .note = ወደ ታይላንድ ለተሻገሩ ኢትዮጵያውያንም። በካምቦዲያ፣ በላኦስ፣ በምያንማር ወይም በታይላንድ የኢትዮጵያ ኤምባሲ አላገኘንም።
# draft 25a765eb
contact-in-hotline-mea-control-room = መቆጣጠሪያ ክፍል፣ የውጭ ጉዳይ ሚኒስቴር፣ ሕንድ
    .note = የሚከፈተው በቀውስ ጊዜ ብቻ ሊሆን ይችላል። የሚያነሳ ከሌለ ኤምባሲውን ወይም MADADን ይጠቀሙ።
# draft d1816262
contact-in-hotline-norka = NORKA Roots የእርዳታ ስልክ፣ ኬራላ፣ ሕንድ
    .note = ወደ ውጭ ለሚሄዱ ወይም ውጭ ለሚኖሩ የማላያላም ተናጋሪዎች። ስለ ኤጀንቶች ነፃ ምክር። ቁጥሮቹ አልተረጋገጡም፦ NORKAን ይጠይቁ።
# draft 4a93e630
contact-in-hotline-owrc = የውጭ ሠራተኞች መረጃ ማዕከል፣ ሕንድ
    .note = በኤጀንቶችና በአሠሪዎች ላይ ለሚቀርብ አቤቱታ። መልስ የለም? ለስደተኞች ጠባቂ ዋና ቢሮ ኢሜይል ይላኩ ወይም MADADን ይጠቀሙ።
# draft 43bb3e6d
contact-in-hotline-pbsk = Pravasi Bharatiya Sahayata Kendra የእርዳታ ስልክ፣ ሕንድ
    .note = በመልማይ ኤጀንቶች ላይ ለሚቀርብ አቤቱታ። ሕንድ ውስጥ ነፃ ነው።
# draft 4df2a1ec
contact-in-portal-madad = MADAD የአቤቱታ ድረ ገጽ፣ ሕንድ
    .note = ውጭ ላሉ ሕንዳውያንና ለቤተሰቦች። ኤምባሲው መከታተል አለበት። ፓስፖርት፣ ቪዛ፣ ውልና የኤጀንቱን መረጃ ይጫኑ።
# draft dfe9bf13
contact-in-registry-emigrate = eMigrate፦ የተመዘገቡ ኤጀንቶችና የማስጠንቀቂያ ዝርዝር፣ ሕንድ
    .note = በሕጉ ኤጀንት ሊያስከፍል የሚችለው ቢበዛ 30,000 ሩፒና 18% ግብር ነው።
    .how = ድረ ገጹን ይክፈቱ። ለሕዝብ ክፍት በሆነው የተመዘገቡ ኤጀንቶች ዝርዝር ላይ ኤጀንቱን ይፈልጉ። መመልመል የሚችሉት የተመዘገቡ ኤጀንቶች ብቻ ናቸው። መረጃውን ከቀረበልዎ ሥራ ጋር ያወዳድሩ። ከዚያ ያልተመዘገቡ ኤጀንቶችን የማስጠንቀቂያ ዝርዝር ይመልከቱ። ለአቤቱታ እዚህ ባለው ስልክ ወይም ኢሜይል ይጠቀሙ።
# draft e206b76d
contact-any-emergency-police-jo = የአስቸኳይ ጊዜ ቁጥር፣ ዮርዳኖስ
    .note = ፖሊስ፣ አምቡላንስና ሲቪል መከላከያ።
# draft 2190d908
contact-any-hotline-trafficking-jo = በሰው የመነገድ ጉዳይ ክፍል፣ የሠራተኛ ሚኒስቴር፣ ዮርዳኖስ
    .note = ዮርዳኖስ ውስጥ 911 ይደውሉ። ተቆጣጣሪዎቹ በሰው መነገድን ከሚከላከለው የፖሊስ ክፍል ጋር ይሠራሉ።
# draft 2b05cf81
contact-any-ngo-tamkeen-jo = Tamkeen for Legal Aid and Human Rights፣ አማን
    .note = ከየትኛውም አገር ለመጡ ስደተኛ ሠራተኞች ነፃ የሕግ እርዳታ።
# draft 8b26cc70
contact-id-embassy-jo = የኢንዶኔዥያ ኤምባሲ፣ አማን
# draft 5d06cf9e
contact-lk-embassy-jo = የስሪላንካ ኤምባሲ፣ አማን
    .note = ከውጭ ሥራ ስምሪት ቢሮ (SLBFE) የመጣ የሥራና የደኅንነት አማካሪ አለው።
# draft 89e27990
contact-vn-embassy-jo = የቬትናም ኤምባሲ፣ አቡ ዳቢ፣ ለዮርዳኖስ
# draft fb1ce5fe
contact-ph-labour-office-jo = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ አማን
# draft 04d46118
contact-any-emergency-police-jp = ፖሊስ፣ አምቡላንስና እሳት አደጋ፣ ጃፓን
    .note = 110 ፖሊስ። 119 አምቡላንስና እሳት አደጋ። መጀመሪያ የቋንቋዎን ስም ይናገሩ።
# draft 2f40da62
contact-any-hotline-fresc-jp = የውጭ አገር ነዋሪዎች ድጋፍ ማዕከል (FRESC) የእርዳታ ጠረጴዛ፣ ጃፓን
    .note = በወረርሽኙ ጊዜ ሥራ ላጡ ሰዎች የተከፈተ ነው። ተዘግቶ ሊሆን ይችላል፦ ሌላ ቁጥርም ይሞክሩ።
# draft 0287943f
contact-any-hotline-houterasu-jp = የጃፓን የሕግ ድጋፍ ማዕከል (Houterasu)
# draft f3963605
contact-any-hotline-immigration-jp = የኢሚግሬሽን መረጃ ማዕከል፣ ጃፓን
    .note = ስለ ቪዛና መኖሪያ ጥያቄ፣ በሥራ ቀናት በዚያ አገር ሰዓት ከ8.30 እስከ 17.15። ከውጭ ወይም በኢንተርኔት ስልክ፦ የ+81 ቁጥር።
# draft 00a25599
contact-any-hotline-otit-vi-jp = የቴክኒክ ሠልጣኞች ምክር ስልክ (OTIT)፣ በቬትናምኛ፣ ጃፓን
    .note = እ.ኤ.አ. በ2018፦ ሰኞ፣ ረቡዕ፣ ዓርብ፣ በዚያ አገር ሰዓት ከ11 እስከ 19። በሌላ ጊዜ የድምፅ መልእክት።
# draft 4af73999
contact-any-hotline-police-english-jp = የቶኪዮ ፖሊስ የእንግሊዝኛ ስልክ
    .note = ወንጀልና በሰው መነገድን ለማሳወቅ።
# draft e4bfe6cd
contact-any-igo-iom-jp = ዓለም አቀፉ የስደተኞች ድርጅት (IOM)፣ ቶኪዮ
    .note = ጃፓን ውስጥ በሰው ከመነገድ የተረፉ ሰዎችን ይረዳል።
# draft 27bd03e6
contact-cn-embassy-jp = የቻይና ኤምባሲ፣ ቶኪዮ
# draft ed47dbe2
contact-et-embassy-jp = የኢትዮጵያ ኤምባሲ፣ ቶኪዮ
    .note = ምያንማር ውስጥ ለተያዙ ኢትዮጵያውያንም ይሠራል።
# draft 962ae427
contact-id-embassy-jp = የኢንዶኔዥያ ኤምባሲ፣ ቶኪዮ
# draft 709009e3
contact-kh-embassy-jp = የካምቦዲያ ኤምባሲ፣ ቶኪዮ
    .note = መጀመሪያ ዋናውን ስልክ ይሞክሩ። ሞባይሉ ያን ያህል እርግጠኛ አይደለም።
# draft fe06eec9
contact-mm-embassy-jp = የምያንማር ኤምባሲ፣ ቶኪዮ
# draft ac9a5a4c
contact-ph-embassy-jp = የፊሊፒንስ ኤምባሲ፣ ቶኪዮ
# draft 77aebea6
contact-vn-embassy-jp = የቬትናም ኤምባሲ፣ ቶኪዮ
    .note = መጀመሪያ የመጀመሪያውን ቁጥር ይሞክሩ። ሌሎቹ ሁለቱ ያን ያህል እርግጠኛ አይደሉም።
# draft 21524e2a
contact-cn-consulate-fukuoka-jp = የቻይና ቆንስላ ጄኔራል፣ ፉኩኦካ
# draft caa85af8
contact-cn-consulate-nagasaki-jp = የቻይና ቆንስላ ጄኔራል፣ ናጋሳኪ
# draft bf6d0874
contact-cn-consulate-nagoya-jp = የቻይና ቆንስላ ጄኔራል፣ ናጎያ
# draft 891d4204
contact-cn-consulate-niigata-jp = የቻይና ቆንስላ ጄኔራል፣ ኒጋታ
# draft 63d384b4
contact-cn-consulate-osaka-jp = የቻይና ቆንስላ ጄኔራል፣ ኦሳካ
# draft aed59542
contact-cn-consulate-sapporo-jp = የቻይና ቆንስላ ጄኔራል፣ ሳፖሮ
# draft 4b2f55bf
contact-id-consulate-jp-osaka = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ኦሳካ
    .note = ለምዕራብ ጃፓን ይሠራል።
# draft 5722c079
contact-ph-consulate-jp-osaka = የፊሊፒንስ ቆንስላ ጄኔራል፣ ኦሳካ
# draft d2f7e985
contact-vn-consulate-jp-fukuoka = የቬትናም ቆንስላ ጄኔራል፣ ፉኩኦካ
# draft 0afbb881
contact-vn-consulate-jp-osaka = የቬትናም ቆንስላ ጄኔራል፣ ኦሳካ
# draft baedd4f4
contact-ph-labour-office-jp-osaka = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ኦሳካ
    .note = ውል ለማጣራትና ለሠራተኞች ደኅንነት። ከሁለቱ ቁጥሮች አንዱን ይሞክሩ።
# draft 64249de9
contact-ph-labour-office-jp-tokyo = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ቶኪዮ
    .note = ይህ ስልክ ለሠራተኞች ደኅንነት ነው።
# draft 935f4f45
contact-vn-labour-office-jp = የሠራተኛ አስተዳደር ቦርድ፣ የቬትናም ኤምባሲ፣ ቶኪዮ
    .note = ይህ የአስቸኳይ ጊዜ ቁጥሩ ነው።
# draft d6ea5bfc
contact-ke-ngo-haart = HAART ኬንያ፣ Awareness Against Human Trafficking
    .note = የጠፉ ሰዎችን ይፈልጋል፣ መጠለያ አለው፣ ኬንያውያንን ከምያንማር ለመመለስ ይረዳል። ድረ ገጹን ይጠቀሙ።
# draft 9266d852
contact-ke-hotline-diaspora = የዲያስፖራ ምላሽ ማዕከል፣ ኬንያ
    .note = በኢንተርኔት የቀረበ ሥራ እውነት እንደሆነ እንዲያጣራ ይጠይቁ። ውጭ ያሉ ኬንያውያንንም ይመዘግባል።
# draft 3d8d842f
contact-ke-registry-nea = ብሔራዊ የሥራ ስምሪት ባለሥልጣን፣ ኬንያ፦ ፈቃድ ያላቸው ኤጀንሲዎች
    .note = ዝርዝሩ ላይ ያለ ስም ማረጋገጫ አይደለም። እ.ኤ.አ. በ2024 ዝርዝሩ ላይ ያለ አንድ ኤጀንሲ የሚሠራ ፈቃድ አልነበረውም።
    .how = በዚህ ካርድ ላይ ያለውን ድረ ገጽ ይክፈቱ። የኤጀንሲውን ትክክለኛ ስም ያግኙ። ዝርዝሩ የቀለም ምልክት አለው፦ የእያንዳንዱ ቀለም ትርጉም እዚያ ያንብቡ። ቲኬት ከመግዛትዎ በፊት የሚኒስቴሩ የሠራተኛ ጉዳይ ኃላፊዎች ውልዎን በኢንተርኔት እንዲያረጋግጡ ያድርጉ።
# draft 2a3a6f32
contact-any-emergency-police-foreigners-kh = የካምቦዲያ ፖሊስ ለውጭ አገር ሰዎች ስልክ
    .note = የማጭበርበሪያ ግቢ ውስጥ ከሆኑ መጀመሪያ ለኤምባሲ ወይም ለነፍስ አድን ቡድን ይደውሉ። ፖሊስ ለአለቆቹ ቀድሞ ሊነግር ይችላል።
# draft 567a86da
contact-any-emergency-police-kh = የካምቦዲያ ብሔራዊ ፖሊስ የእርዳታ ስልክ
    .note = የማጭበርበሪያ ግቢ ውስጥ ከሆኑ መጀመሪያ ለኤምባሲ ወይም ለነፍስ አድን ቡድን ይደውሉ፦ ነፍስ አድኖች ፖሊስ ለአለቆቹ ቀድሞ ነግሯል ይላሉ። ስልኩ ላይ ሂሳብ ባይኖርም ነፃ ነው። ትክክለኛውን ቦታ ይናገሩ።
# draft d73aa27c
contact-any-hotline-trafficking-kh = የካምቦዲያ በሰው መነገድን የሚከላከልና የልጆች ጥበቃ ፖሊስ የእርዳታ ስልክ
    .note = የማጭበርበሪያ ግቢ ውስጥ ከሆኑ መጀመሪያ ለኤምባሲ ወይም ለነፍስ አድን ቡድን ይደውሉ። እዚህ የሚያነሳው ፖሊስ ነው፣ አንዳንዶቹ ለአለቆቹ ቀድመው ነግረዋል።
# draft 8b939a28
contact-any-ngo-caritas-shelter-kh = Caritas ከማጭበርበሪያ ግቢ ለወጡ ሰዎች መጠለያ
    .note = ኤምባሲ ወይም የእርዳታ ድርጅት እንዲያነጋግረው ይጠይቁ። እ.ኤ.አ. በ2026 መጀመሪያ ሞልቶ ሰዎችን መልሷል።
# draft 68a4a729
contact-any-ngo-chabdai-kh = Chab Dai Coalition፣ ፕኖም ፔን
    .note = ከሕግ እርዳታ፣ ከምክርና ከመጠለያ ጋር ሊያገናኝዎት ይችላል።
# draft 9a1a465a
contact-any-ngo-childsafe-kh = ChildSafe የእርዳታ ስልክ፣ ካምቦዲያ
    .note = አደጋ ላይ ላሉ ልጆችና ታዳጊዎች።
# draft 0804e197
contact-any-ngo-gaso-kh = Global Anti-Scam Organization፣ የነፍስ አድን ቡድን
    .note = እ.ኤ.አ. በ2022 በጎ ፈቃደኞቹ መረጃ ያስተላለፉት ለኤምባሲዎችና ለአገር ውስጥ ጉዳይ ሚኒስቴር እንጂ ለአካባቢ ፖሊስ ጣቢያ አልነበረም።
# draft d8d94e02
contact-any-ngo-lscw-kh = Legal Support for Children and Women፣ በሰው መነገድን የሚከላከል የእርዳታ ስልክ
    .note = የሕግ እርዳታ ይሰጣል።
# draft 8ee75d48
contact-kh-ngo-a21-kh = A21 ካምቦዲያ
# draft f611f8a4
contact-kh-ngo-adhoc-kh = ADHOC፣ ፕኖም ፔን
    .note = በሥራ ኤጀንሲ የተታለሉ ሰዎችን ጉዳይ ይዟል።
# draft 50935df3
contact-kh-ngo-licadho-kh = LICADHO፣ ፕኖም ፔን
# draft 794aa5a6
contact-kh-ngo-central-kh = CENTRAL፣ የሠራተኛና የሰብዓዊ መብት ቡድን፣ ፕኖም ፔን
# draft da82f239
contact-any-igo-iom-kh = ዓለም አቀፉ የስደተኞች ድርጅት፣ ካምቦዲያ
    .note = መውጫ ያጡ ስደተኞችንና በሰው ከመነገድ የተረፉ ሰዎችን ይረዳል። አብዛኛውን ጊዜ ሌላ መሥሪያ ቤት ነው ወደ እሱ የሚልክዎ።
# draft cf4dde82
contact-cn-embassy-kh = የቻይና ኤምባሲ፣ ፕኖም ፔን
    .note = ከግቢ ከወጡ የጉዞ ወረቀት እዚህ ይጠይቁ። እ.ኤ.አ. በጃንዋሪ 2026 በመቶዎች የሚቆጠሩ ሰዎች ተሰልፈው ነበር።
# draft e9340672
contact-id-embassy-kh = የኢንዶኔዥያ ኤምባሲ፣ ፕኖም ፔን
    .note = ከሐሰተኛ ሠራተኞች ይጠንቀቁ። ከአስቸኳይ ጉዞ ሰነድ ይፋዊ ክፍያ በቀር እርዳታው ነፃ ነው። እነዚህን ቁጥሮች ብቻ ይጠቀሙ።
# draft c88b524d
contact-in-embassy-kh = የሕንድ ኤምባሲ፣ ፕኖም ፔን
    .note = ስለሚያጠራጥሩ ሥራዎች ይንገሩት። በመቶዎች የሚቆጠሩ ሕንዳውያንን ከማጭበርበሪያ ግቢዎች አውጥቷል።
# draft 5a39dfc1
contact-ph-embassy-kh = የፊሊፒንስ ኤምባሲ፣ ፕኖም ፔን
    .note = ሰዎችን ከማጭበርበሪያ ግቢዎች እንዲያወጣ የካምቦዲያን ፖሊስ ይጠይቃል።
# draft 2c474a2b
contact-pk-embassy-kh = የፓኪስታን ኤምባሲ፣ ፕኖም ፔን
    .note = በአጭበርባሪዎች የተያዙ 90 ፓኪስታናውያንን ነፃ አውጥቻለሁ ይላል።
# draft 6d7479de
contact-vn-embassy-kh = የቬትናም ኤምባሲ፣ ፕኖም ፔን
# draft 874de968
contact-vn-consulate-kh-battambang = የቬትናም ቆንስላ ጄኔራል፣ ባታምባንግ
    .note = በሲየም ሪፕ ክፍለ ሀገር ያለ ጉዳይም ይዟል።
# draft 635bdfce
contact-vn-consulate-kh-sihanoukville = የቬትናም ቆንስላ ጄኔራል፣ ሲሃኑክቪል
# draft ad8347a9
contact-kh-registry-molvt-kh = የሠራተኛና የሙያ ሥልጠና ሚኒስቴር፣ ካምቦዲያ
    .note = የእርዳታ ስልኩ ስለ ውጭ ሥራ ላይመልስ ይችላል። ዝርዝሩ ላይ ያለ ኤጀንሲም በመጥፎ ሊይዝዎት ይችላል።
    .how = ካምቦዲያ ውስጥ ሆነው ወደ እርዳታ ስልኩ ይደውሉ። ኤጀንሲው ፈቃድ እንዳለውና ለየትኞቹ አገሮች እንደሆነ ይጠይቁ። ስምምነት ለሌላቸው አገሮች የሚቀርብ ሥራ ማጭበርበር ነው ይላል ሚኒስቴሩ። ፈቃድ ያላቸውን ኤጀንሲዎች ዝርዝር ያወጣል፣ ግን የዛሬውን አድራሻ አላገኘንም።
# draft d5017cef
contact-any-emergency-police-kr = የኮሪያ ፖሊስ፣ እና እሳት አደጋ ወይም አምቡላንስ
    .note = የመጀመሪያው ቁጥር ፖሊስ ነው። ሁለተኛው እሳት አደጋና አምቡላንስ ነው። አስተርጓሚ ጥሪው ላይ ሊገባ ይችላል።
# draft 73e2f3c3
contact-any-hotline-foreign-workers-kr = የውጭ አገር ሠራተኞች ምክር ማዕከል (HUG ኮሪያ)
    .note = በእርስዎና በሠራተኛ ጉዳይ ቢሮው መካከል በ16 ቋንቋዎች ያስተረጉማል፣ ስላልተከፈለ ደመወዝም።
# draft 2cc011ac
contact-any-hotline-immigration-kr = የኢሚግሬሽን የስልክ ማዕከል፣ ደቡብ ኮሪያ
    .note = ቀን 20 ቋንቋዎች። ማታ ኮሪያኛ፣ እንግሊዝኛና ቻይንኛ ብቻ። ከውጭ +82-1345 ይደውሉ።
# draft 5efc9f67
contact-any-hotline-labour-kr = የሥራ ስምሪትና የሠራተኛ ሚኒስቴር የስልክ ማዕከል፣ ኮሪያ
    .note = ያልተከፈለ ደመወዝ ለማሳወቅ ይደውሉ።
# draft 55db0c36
contact-cn-embassy-kr = የቻይና ኤምባሲ፣ ሴኡል
    .note = የቻይና የውጭ ጉዳይ ሚኒስቴር የእርዳታ ስልክም ይሠራል።
# draft 2d6a5ff8
contact-id-embassy-kr = የኢንዶኔዥያ ኤምባሲ፣ ሴኡል
# draft 09fffea1
contact-kh-embassy-kr = የካምቦዲያ ኤምባሲ፣ ሴኡል
    .note = ይህ ቁጥር የተሳሳተ ሊሆን ይችላል። የኤምባሲውን ድረ ገጽ ይዩ።
# draft 92e04945
contact-la-embassy-kr = የላኦስ ኤምባሲ፣ ሴኡል
# draft 1e83e5ca
contact-mm-embassy-kr = የምያንማር ኤምባሲ፣ ሴኡል
# draft d79eb50f
contact-my-embassy-kr = የማሌዥያ ኤምባሲ፣ ሴኡል
    .note = የአስቸኳይ ጊዜ ቁጥሩ አልተረጋገጠም። ዋናውን ስልክም ይሞክሩ።
# draft 979b5e87
contact-ph-embassy-kr = የፊሊፒንስ ኤምባሲ፣ ሴኡል
# draft dc979826
contact-th-embassy-kr = የታይላንድ ኤምባሲ፣ ሴኡል
# draft f0398093
contact-vn-embassy-kr = የቬትናም ኤምባሲ፣ ሴኡል
    .note = እ.ኤ.አ. በ2020 ቀንና ሌሊት ይነሳ ነበር።
# draft da44589f
contact-cn-consulate-busan-kr = የቻይና ቆንስላ ጄኔራል፣ ቡሳን
    .note = መጀመሪያ በሴኡል ያለውን የቻይና ኤምባሲ ወይም የቻይና የውጭ ጉዳይ ሚኒስቴር የእርዳታ ስልክ ይሞክሩ።
# draft d79c9eff
contact-cn-consulate-gwangju-kr = የቻይና ቆንስላ ጄኔራል፣ ጓንግጁ
    .note = መጀመሪያ በሴኡል ያለውን የቻይና ኤምባሲ ወይም የቻይና የውጭ ጉዳይ ሚኒስቴር የእርዳታ ስልክ ይሞክሩ።
# draft beaf571d
contact-cn-consulate-jeju-kr = የቻይና ቆንስላ ጄኔራል፣ ጄጁ
    .note = መጀመሪያ በሴኡል ያለውን የቻይና ኤምባሲ ወይም የቻይና የውጭ ጉዳይ ሚኒስቴር የእርዳታ ስልክ ይሞክሩ።
# draft ac7cff63
contact-vn-labour-office-kr = የሠራተኛ አስተዳደር ቦርድ፣ የቬትናም ኤምባሲ፣ ሴኡል
# draft a76b20ed
contact-any-emergency-police-kw = የኩዌት የአስቸኳይ ጊዜ ቁጥር
    .note = ለፖሊስ፣ ለእሳት አደጋና ለአምቡላንስ። እንግሊዝኛ የሚናገር ሰው ይጠይቁ። ከዘጉት እንደገና ይደውሉ።
# draft e53e69b3
contact-any-hotline-labour-kw = የሰው ኃይል ባለሥልጣን የእርዳታ ስልክ፣ ኩዌት
    .note = የመጀመሪያው ቁጥር፦ የቤት ሠራተኞች አቤቱታ። ሁለተኛው፦ ከልክ በላይ የሚያስከፍሉ የምልመላ ቢሮዎች።
# draft 5e0d0dc7
contact-bd-embassy-kw = የባንግላዴሽ ኤምባሲ፣ ኩዌት
    .note = እ.ኤ.አ. በ2024 ለሥራ፣ ለቪዛና ለቆንስላ ጉዳዮች ቀንና ሌሊት የሚሠሩ ስልኮች ከፍቷል።
# draft cde3de4c
contact-id-embassy-kw = የኢንዶኔዥያ ኤምባሲ፣ ኩዌት
# draft 508f84c5
contact-in-embassy-kw = የሕንድ ኤምባሲ፣ ኩዌት
    .note = ለሠራተኞች መጠለያና ነፃ የሕግ እርዳታ አለው። የአስቸኳይ ጊዜ ሞባይሉ ላይሠራ ይችላል፦ ሌሎቹን ቁጥሮችም ይሞክሩ።
# draft a9fb4058
contact-ke-embassy-kw = የኬንያ ኤምባሲ፣ ኩዌት
    .note = ለሊባኖስም ይሠራል። ይህ በሊባኖስ ላሉ ኬንያውያን የቀውስ ጊዜ ስልክ ነበር። የኤምባሲው የራሱ ላይሆን ይችላል።
# draft 1d594c3e
contact-np-embassy-kw = የኔፓል ኤምባሲ፣ ኩዌት
    .note = ድረ ገጹን ይጠቀሙ።
# draft 54946242
contact-ph-embassy-kw = የፊሊፒንስ ኤምባሲ፣ ኩዌት
    .note = እነዚህ ቁጥሮች የቆዩ ሊሆኑ ይችላሉ። የኤምባሲውን ድረ ገጽ ወይም PHinKuwait የሚለውን ገጹን ይዩ።
# draft 04c062e7
contact-ph-labour-office-kw = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ኩዌት
# draft 6f173f97
contact-any-emergency-police-la = የላኦስ ፖሊስ፣ እሳት አደጋና አምቡላንስ
    .note = ወርቃማው ሦስት ማዕዘን፦ ለኤምባሲ ይደውሉ፣ ከዞኑ ውጭ ያለ ፖሊስ ላይንቀሳቀስ ይችላል። ላኦስ ውስጥ ብቻ፦ 1191 ፖሊስ፣ 1195 አምቡላንስ፣ 1190 እሳት አደጋ። ሌሎቹ፦ የቱሪስት ፖሊስ፣ የውጭ አገር ሰዎች ፖሊስ።
# draft 59cf4d12
contact-any-hotline-trafficking-la = የላኦስ በሰው መነገድን የሚከላከል የእርዳታ ስልክ
    .note = ይህ ቁጥር አልተረጋገጠም። ኤምባሲዎንም ይሞክሩ።
# draft bc72356b
contact-any-ngo-lao-womens-union-la = የላኦስ የሴቶች ማኅበር፣ የምክርና የጥበቃ ማዕከል
    .note = በሰው መነገድ ከደረሰባቸው በኋላ መጠለያ፣ የሕክምናና የሕግ እርዳታ፣ ለወንዶችም።
# draft 58274d74
contact-cn-embassy-la = የቻይና ኤምባሲ፣ ቪየንቲያን
# draft 478ec0b7
contact-id-embassy-la = የኢንዶኔዥያ ኤምባሲ፣ ቪየንቲያን
    .note = እነዚህን ቁጥሮች፣ በጃካርታ ያለውን የውጭ ጉዳይ ሚኒስቴር የእርዳታ ስልክም ይደውሉ።
# draft 96ae898e
contact-in-embassy-la = የሕንድ ኤምባሲ፣ ቪየንቲያን
    .note = ድረ ገጹን ይጠቀሙ። ሠራተኞቹ ወደ ወርቃማው ሦስት ማዕዘን ዞን ይሄዳሉ፣ 635 ሕንዳውያንን አውጥተዋል።
# draft c397232f
contact-ph-embassy-la = የፊሊፒንስ ኤምባሲ፣ ቪየንቲያን
    .note = ሰዎችን ከወርቃማው ሦስት ማዕዘን ዞንም አውጥቷል።
# draft af1d71d1
contact-cn-consulate-luangprabang-la = የቻይና ቆንስላ ጄኔራል፣ ሉአንግ ፕራባንግ
    .note = ለወርቃማው ሦስት ማዕዘን ዞን በጣም ቅርብ የሆነ የቻይና ቢሮ።
# draft b0b92e81
contact-any-emergency-police-lb = የሊባኖስ ፖሊስና አምቡላንስ
    .note = 112 ፖሊስ ነው። 140 አምቡላንስ ነው።
# draft 70fab759
contact-any-hotline-domestic-workers-lb = የሠራተኛ ሚኒስቴር የቤት ሠራተኞች የእርዳታ ስልክ፣ ሊባኖስ
    .note = ለሴት የቤት ሠራተኞች።
# draft 16a5c804
contact-any-ngo-arm-lb = Anti-Racism Movement እና Migrant Community Centers፣ ቤይሩት
    .note = ለስደተኛ ሠራተኞች የማኅበረሰብ ማዕከላት ያስተዳድራል።
# draft 65c0e57c
contact-any-ngo-kafa-lb = KAFA (ይበቃል) Violence and Exploitation፣ ቤይሩት
    .note = ለሴቶች፣ ለቤት ሠራተኞችም። የእርዳታ ስልኩን በድረ ገጹ ላይ ይፈልጉ።
# draft fd038de3
contact-bd-embassy-lb = የባንግላዴሽ ኤምባሲ፣ ቤይሩት
    .note = ሦስተኛው ቁጥር የእንግዳ መቀበያ ነው።
# draft 5b599fdb
contact-in-embassy-lb = የሕንድ ኤምባሲ፣ ቤይሩት
# draft c6015162
contact-lk-embassy-lb = የስሪላንካ ኤምባሲ፣ ቤይሩት
    .note = ይህ ቁጥር የቆየ ሊሆን ይችላል። አዲሶቹ እ.ኤ.አ. በ2024 ወጥተዋል። ኤምባሲው መውጫ ላጡ ሠራተኞች መጠለያ ሰጥቷል።
# draft a5293772
contact-ph-embassy-lb = የፊሊፒንስ ኤምባሲ፣ ቤይሩት
    .note = ለቋሚ ነዋሪዎችና ለቤተሰብ ጥገኞች። ሠራተኛ ከሆኑ ወደ ስደተኛ ሠራተኞች ቢሮ ይደውሉ።
# draft 8a71e587
contact-pk-embassy-lb = የፓኪስታን ኤምባሲ፣ ቤይሩት
# draft 2c4b5cbb
contact-vn-embassy-lb = የቬትናም ኤምባሲ፣ ካይሮ (ለሊባኖስም ይሠራል)
# draft 681a0fb0
contact-et-consulate-lb = የኢትዮጵያ ቆንስላ ጄኔራል፣ ቤይሩት
    .note = ወደ ቤት ለመመለስ መመዝገብ ይችሉ እንደሆነ ይጠይቁ። እ.ኤ.አ. በ2024 በአካል፣ በስልክ ወይም በኢንተርኔት ይቻል ነበር።
# draft ad156165
contact-ke-consulate-lb = የኬንያ የክብር ቆንስላ፣ ቤይሩት
    .note = መጀመሪያ በናይሮቢ ያለውን የ24 ሰዓት ስልክ ይደውሉ። ይህን ቁጥር ማን እንደሚያነሳው አልተረጋገጠም።
# draft 53fd0441
contact-ph-labour-office-lb = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ቤይሩት
    .note = ወረቀት ላላቸውም ለሌላቸውም ሠራተኞች።
# draft 42b22ebe
contact-lk-hotline-consular = የውጭ ጉዳይ ሚኒስቴር የቆንስላ የእርዳታ ስልክ፣ ስሪላንካ
    .note = ውጭ ላለ ዘመድ እርዳታ ለሚፈልጉ ቤተሰቦች።
# draft 347df174
contact-lk-hotline-emergency-unit = የውጭ ጉዳይ ሚኒስቴር የአስቸኳይ ምላሽ ክፍል፣ ስሪላንካ
    .note = ለመካከለኛው ምሥራቅ ቀውስ። በየቀኑ በዚያ አገር ሰዓት ከ8 እስከ 20 ክፍት ነው። በኋላ ሊዘጋ ይችላል።
# draft e2859c4f
contact-lk-hotline-slbfe = የስሪላንካ የውጭ ሥራ ስምሪት ቢሮ የእርዳታ ስልክ
    .note = ከመክፈልዎ ወይም ፓስፖርት ከመስጠትዎ በፊት ኤጀንሲው ፈቃድ እንዳለውና ወደዚያ መመልመል ይችል እንደሆነ ይጠይቁ። የWhatsApp ቁጥር፦ Imo ጭምር።
# draft 7fc575b3
contact-lk-hotline-slbfe-police = የውጭ ሥራ ስምሪት ቢሮ የፖሊስ ክፍል፣ ስሪላንካ
    .note = ታማኝ ያልሆነ የውጭ ሥራ ኤጀንት እዚህ ያሳውቁ።
# draft c9fe7185
contact-lk-registry-slbfe = የውጭ ሥራ ስምሪት ቢሮ የኤጀንሲ ማጣሪያ፣ ስሪላንካ
    .note = የሠራተኛ ሚኒስቴሩ ራሱ ማንንም ወደ ውጭ በፍጹም አይልክም። በእሱ ወረቀት ላይ የሥራ ደብዳቤ ተጭበርብሯል። መጀመሪያ የኤጀንሲውን ፈቃድ ያጣሩ።
    .how = የቢሮውን ድረ ገጽ ከፍተው ኤጀንሲውን ይፈልጉ። 2 ነገር ያጣሩ፦ ፈቃዱ ያላለፈበት መሆኑን፣ የመጀመሪያ ፈቃዱም ለሚሄዱበት አገር የሚሠራ መሆኑን። የቢሮውን የእርዳታ ስልክም መጠየቅ ይችላሉ። ከመክፈልዎ ወይም ፓስፖርት ከመስጠትዎ በፊት ይህን ያድርጉ።
# draft a7d38fc4
contact-any-emergency-police-mm = ፖሊስና አምቡላንስ፣ ምያንማር
    .note = 192 አምቡላንስ ነው፣ ሌሎቹ ፖሊስ። እንደ ምያዋዲ ወይም ላውካይንግ ባሉ፣ የታጠቁ ቡድኖች በያዟቸው አካባቢዎች ላይረዱ ይችላሉ።
# draft a417a433
contact-any-hotline-forced-labour-mm = የግዳጅ ሥራ አቤቱታ ቢሮ፣ ናይ ፒ ዶ
    .note = የሚመራው በወታደራዊው አስተዳደር ነው። በያንጎን ያለው ዓለም አቀፉ የሥራ ድርጅትም አቤቱታ ይቀበላል።
# draft f86882e0
contact-cn-embassy-mm = የቻይና ኤምባሲ፣ ያንጎን
# draft 6f180fef
contact-id-embassy-mm = የኢንዶኔዥያ ኤምባሲ፣ ያንጎን
    .note = ለምያዋዲ በባንኮክ ካለው የኢንዶኔዥያ ኤምባሲ ጋር አብሮ ይሠራል።
# draft 1e5c023c
contact-in-embassy-mm = የሕንድ ኤምባሲ፣ ያንጎን
    .note = ሥራ ከመቀበልዎ በፊት የውጭ አሠሪን እንዲያጣራ ይጠይቁ። ቁጥሩ የአንድ ኃላፊ ጠረጴዛ ነው፣ የእርዳታ ስልክ አይደለም።
# draft bd87e7c0
contact-lk-embassy-mm = የስሪላንካ ኤምባሲ፣ ያንጎን
# draft 2804b684
contact-my-embassy-mm = የማሌዥያ ኤምባሲ፣ ያንጎን
    .note = ከሥራ ሰዓት ውጭ ወደ አስቸኳይ ጊዜ ሞባይሉ ይደውሉ።
# draft 8d3e5656
contact-np-embassy-mm = የኔፓል ኤምባሲ፣ ያንጎን
    .note = በምያዋዲ አካባቢ ተይዘው ከሆነ፣ እርስዎ ወይም ቤተሰብዎ ይህን ኤምባሲ ወይም በባንኮክ ያለውን ማነጋገር ይችላሉ።
# draft aaa2fab8
contact-ph-embassy-mm = የፊሊፒንስ ኤምባሲ፣ ያንጎን
    .note = በታይላንድ ድንበር አጠገብ በማጭበርበሪያ ግቢ የተያዙ ሰዎች ዘመዶች መደወል ይችላሉ። በFacebook Messengerም ይመልሳል።
# draft eb25bc6d
contact-pk-embassy-mm = የፓኪስታን ኤምባሲ፣ ያንጎን
    .note = እነዚህ የሠራተኞቹ የራሳቸው ሞባይሎች ናቸው፣ ሊቀየሩ ይችላሉ፦ ሁሉንም ይሞክሩ። ሰዎች ከማጭበርበሪያ ማዕከሎች ወደ ቤት እንዲመለሱ ረድቷል።
# draft d1a9c87e
contact-th-embassy-mm = የታይላንድ ኤምባሲ፣ ያንጎን
    .note = በባንኮክ ወዳለው የታይላንድ የቆንስላ የስልክ ማዕከል ይደውሉ። ከምያንማር ሰዎችን የማውጣት ሥራን ያስተባብራል።
# draft 36e7461e
contact-vn-embassy-mm = የቬትናም ኤምባሲ፣ ያንጎን
# draft 1363a8c9
contact-cn-consulate-mandalay-mm = የቻይና ቆንስላ ጄኔራል፣ ማንዳላይ
# draft 0d407c81
contact-mm-registry-dol-mm = የሠራተኛ ጉዳይ መምሪያ፣ ምያንማር
    .note = የሚመራው በወታደራዊው አስተዳደር ነው። የጦር አገልግሎት ከፈሩ ወይም ወረቀት ከሌለዎት፣ መጀመሪያ ከመንግሥት ውጭ ያለ የእርዳታ ስልክ ይጠይቁ። ኢሜይል፦ የግዳጅ ሥራ አቤቱታ።
    .how = ወደ ዋናው ቢሮ ይደውሉ። የኤጀንሲውን ስም ሰጥተው ፈቃድ ካላቸው ኤጀንሲዎች ዝርዝር ውስጥ መኖሩን ይጠይቁ። በሕጋዊ መንገድ የሚላኩ ሠራተኞች የሠራተኛ ካርድ (OWIC) ያስፈልጋቸዋል። ፈቃድ የሌለው ኤጀንሲ ለወረዳው የሠራተኛ ጉዳይ ቢሮ ማሳወቅ ይችላሉ።
# draft 8f62d11f
contact-any-emergency-police-my = የአስቸኳይ ጊዜ ቁጥር፣ ማሌዥያ
    .note = ከሞባይል 112 ወደዚያው ማዕከል ይደርሳል። ስልክዎ የሚሠራ SIM ካርድ ያስፈልገዋል።
# draft 2ab83879
contact-any-hotline-trafficking-my = በሰው መነገድን የሚከላከል ምክር ቤት (MAPO)፣ ማሌዥያ
    .note = አጠቃላይ የመንግሥት ስልክ፦ MAPO ይበሉ። ጥሪዎቹ ወደ ፖሊስ ወይም ኢሚግሬሽን ይሄዳሉ። የተበዘበዙ ሰዎች በኢሚግሬሽን ጥፋት ተቀጥተዋል ትላለች አሜሪካ።
# draft e73b1878
contact-any-ngo-shut-my = Stop Human Trafficking Association (SHUT)፣ ማሌዥያ
    .note = በሰው ከመነገድ የተረፉ ሰዎችን ይደግፋል፣ መረጃም በሚስጥር ይቀበላል። ከሕዝብ የሚመጡ ሪፖርቶችን ለባለሥልጣናት ያስተላልፋል።
# draft 2bfaa8ae
contact-my-ngo-mho-my = Malaysia International Humanitarian Organisation (MHO)
    .note = በማጭበርበሪያ ግቢ የተያዙ የማሌዥያ ሰዎችን ቤተሰቦች ይረዳል። የውጭ ጉዳይ ሚኒስቴር መጀመሪያ ለሚኒስቴሩና ለፖሊስ ይንገሩ ይላል።
# draft 70a401ec
contact-bd-embassy-my = የባንግላዴሽ ኤምባሲ (ሃይ ኮሚሽን)፣ ኩዋላ ላምፑር
    .note = በባንግላዴሽ ወዳለው የሚኒስቴሩ የስልክ ማዕከል ይደውሉ። ይህ ቢሮ የሠራተኞችን አቤቱታ ይቀበላል፣ የአሠሪዎችን ደብዳቤም ያረጋግጣል።
# draft 947a6ae7
contact-cn-embassy-my = የቻይና ኤምባሲ፣ ኩዋላ ላምፑር
# draft 4df1c810
contact-id-embassy-my = የኢንዶኔዥያ ኤምባሲ፣ ኩዋላ ላምፑር
# draft c8bcd518
contact-in-embassy-my = የሕንድ ኤምባሲ (ሃይ ኮሚሽን)፣ ኩዋላ ላምፑር
    .note = ለቆንስላና ለሥራ ጉዳይ አገልግሎት በኢንተርኔት ቀጠሮ ይያዙ።
# draft f9c1ceb4
contact-kh-embassy-my = የካምቦዲያ ኤምባሲ፣ ኩዋላ ላምፑር
# draft 3cd55e4e
contact-mm-embassy-my = የምያንማር ኤምባሲ፣ ኩዋላ ላምፑር
# draft accb0396
contact-np-embassy-my = የኔፓል ኤምባሲ፣ ማሌዥያ
    .note = በማሌዥያ ያሉ ሠራተኞች በኢንተርኔት ቅጹ አቤት ማለት ይችላሉ።
# draft 23a7cb82
contact-ph-embassy-my = የፊሊፒንስ ኤምባሲ፣ ኩዋላ ላምፑር
    .note = በፊሊፒንስ ወዳለው የስደተኛ ሠራተኞች መምሪያ ይደውሉ። ኤምባሲው ወደ ሳባህ ቡድን ይልካል።
# draft 97888d4b
contact-th-embassy-my = የታይላንድ ኤምባሲ፣ ኩዋላ ላምፑር
    .note = በባንኮክ ወዳለው የታይላንድ የቆንስላ የስልክ ማዕከል ይደውሉ። የኤምባሲው ድረ ገጽ የአስቸኳይ ጊዜ ገጽ አለው።
# draft da07d2fb
contact-ug-embassy-my = የኡጋንዳ ኤምባሲ (ሃይ ኮሚሽን)፣ ኩዋላ ላምፑር
    .note = ለታይላንድ፣ ካምቦዲያ፣ ላኦስና ምያንማርም ይሠራል። እ.ኤ.አ. በማርች 2025 ወደ ቤት ለሚወስድ በረራ ገንዘብ አልነበረውም። የተባበሩት መንግሥታት IOM ረድቷል።
# draft 88dd41e5
contact-vn-embassy-my = የቬትናም ኤምባሲ፣ ኩዋላ ላምፑር
    .note = ሌሊት ሞባይሉን ይሞክሩ።
# draft 3e15857d
contact-cn-consulate-kotakinabalu-my = የቻይና ቆንስላ ጄኔራል፣ ኮታ ኪናባሉ
# draft 2efae44f
contact-cn-consulate-kuching-my = የቻይና ቆንስላ ጄኔራል፣ ኩቺንግ
# draft 3e7382a1
contact-cn-consulate-penang-my = የቻይና ቆንስላ ጄኔራል፣ ፔናንግ
# draft c58e6567
contact-id-consulate-my-johorbahru = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ጆሆር ባህሩ
    .note = የWhatsApp ቁጥሩ ቻት ቦት ነው፦ ከተታለሉ 'ditipu'፣ ከተስፈራሩ 'diancam' ብለው ይጻፉ። ለጆሆር፣ ሜላካ፣ ኔግሪ ሴምቢላንና ፓሃንግ።
# draft 5b56f3eb
contact-id-consulate-my-kotakinabalu = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ኮታ ኪናባሉ
    .note = ለምዕራብ ጠረፍ፣ ለመሀል አካባቢ፣ ለኩዳት፣ ለሳንዳካንና ለላቡዋን ይሠራል።
# draft fe926a07
contact-id-consulate-my-kuching = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ኩቺንግ
    .note = ለሳራዋክ ይሠራል።
# draft 6a492645
contact-id-consulate-my-penang = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ፔናንግ
    .note = ለፔናንግ፣ ለኬዳና ለፐርሊስ ይሠራል።
# draft 46757d83
contact-id-consulate-my-tawau = የኢንዶኔዥያ ቆንስላ፣ ታዋው
    .note = ለታዋው፣ ለሴምፖርና፣ ለኩናክና ለላሃድ ዳቱ ይሠራል።
# draft b6cd8396
contact-ph-labour-office-my = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ኩዋላ ላምፑር
    .note = ለማሌዥያ ውሎችን፣ አሠሪዎችንና የውጭ ኤጀንሲዎችን ያጣራል። ድረ ገጹ ስልኮቹን ይዘረዝራል።
# draft 86e826a7
contact-my-hotline-wisma-putra-my = የውጭ ጉዳይ ሚኒስቴር የሥራ ክፍል (Wisma Putra)፣ ማሌዥያ
    .note = ቀውስ ከሌለ ሰው ላይኖረው ይችላል። ከጉዞ በፊትና ውጭ ሳሉ በድረ ገጹ ላይ ይመዝገቡ።
# draft 7054bb50
contact-my-registry-jtksm-my = የሠራተኛ ጉዳይ መምሪያ፣ ፔኒንሱላር ማሌዥያ (JTKSM)
    .note = ለፔኒንሱላር ማሌዥያ። ሳባህና ሳራዋክ የራሳቸው ቢሮ አላቸው። ቁጥሩ አጠቃላይ የመንግሥት ስልክ ነው።
    .how = ድረ ገጹን ይክፈቱ። የሚመለምል ሁሉ ፈቃድ ያስፈልገዋል። የኤጀንሲውን የፈቃድ ዓይነት ይፈልጉ፦ B እና C ከማሌዥያ ውጭ ላለ ሥራ ናቸው፣ A አይደለም። የሥራውን ወረቀት ከኤጀንሲው ወይም ከውጭው ኤምባሲ ይጠይቁ።
# draft 8a414937
contact-my-registry-wisma-putra-my = የውጭ ጉዳይ ሚኒስቴር የቀረበ ሥራ ማጣሪያ፣ ማሌዥያ
    .note = በፑትራጃያ ወይም በኩቺንግ ይጠይቁ። ሚኒስቴሩ ቤተሰቦችን ቤዛ ክፈሉ ወይም የግል ረዳት ተጠቀሙ አይልም።
    .how = ሥራው የቀረበበትን ደብዳቤ በኢሜይል ይላኩ ወይም በአካል ይስጡ፣ ሥራው እውነት እንደሆነ ይጠይቁ። በዚያ አገር ያለውን የማሌዥያ ኤምባሲ ወይም ቆንስላም መጠየቅ ይችላሉ፦ ለማግኘት ድረ ገጹን ይክፈቱ። ከመቀበልዎ በፊት ይህን ያድርጉ።
# draft bc4e4c02
contact-np-ngo-pourakhi = Pourakhi ኔፓል፣ ካትማንዱ
    .note = ለሴት ስደተኞች። መጠለያ አለው።
# draft fe09c6b9
contact-np-hotline-labour = የሠራተኛ ሚኒስቴር የውጭ ሥራ የስልክ ማዕከል፣ ኔፓል
    .note = በዚያ አገር ሰዓት ከ8 እስከ 19 ክፍት ነው። ሞባይሎቹ Viber እና IMOም ይቀበላሉ። ረጅሙ ነፃ ቁጥር ካልሠራ ሌላ ይጠቀሙ።
# draft e5bb95fa
contact-np-hotline-police = የኔፓል ፖሊስ በሰው መነገድን የሚከላከል ስልክ፣ ካትማንዱ
    .note = የውጭ ሥራ መስሎ በሰው ለሚነገድበት ጉዳይ። ከውጭ ሲደውሉ ከቁጥሩ በፊት 977 ያስገቡ። ካልሠራ ሌላ ቁጥር ይሞክሩ።
# draft 72299d0c
contact-np-registry-feims = የሥራ ፈቃድና የኤጀንሲ ማጣሪያ (FEIMS)፣ ኔፓል
    .note = የሥራ ፈቃድ ከሌለዎት ኢንሹራንስና የደኅንነት ድጋፍ ያጣሉ፣ እርስዎን ማውጣትም ይከብዳል። ወደ ማሌዥያና ወደ 6 የባሕረ ሰላጤው አገሮች ቪዛና ቲኬት ነፃ መሆን አለባቸው።
    .how = ድረ ገጹን ይክፈቱ። እዚያ የሠራተኛ አካውንት መክፈት ይችላሉ። ከመሄድዎ በፊት 3 ነገር ያጣሩ፦ ኤጀንሲውን፣ ቅድመ ፈቃዱንና የሥራ ፈቃድዎን ስቲከር። ፈቃድ ያላቸውን ኤጀንሲዎች የሚዘረዝር ለሕዝብ ክፍት ገጽ አላገኘንም።
# draft 734b3a9e
contact-any-emergency-police-om = የአስቸኳይ ጊዜ ቁጥር፣ ኦማን
# draft 2aaa0083
contact-any-hotline-trafficking-om = የኦማን ሮያል ፖሊስ በሰው ስለመነገድ የእርዳታ ስልክ
# draft aa3b5fe6
contact-id-embassy-om = የኢንዶኔዥያ ኤምባሲ፣ ሙስካት
# draft 68c11594
contact-in-embassy-om = የሕንድ ኤምባሲ፣ ሙስካት
    .note = ስለ ደመወዝ ወይም ስለተያዘብዎት ፓስፖርት የማኅበረሰብ ደኅንነት ክፍልን ይጠይቁ።
# draft 8e6add0e
contact-ke-embassy-om = የኬንያ ኤምባሲ፣ ሙስካት
    .note = በናይሮቢ ወዳለው የ24 ሰዓት የዲያስፖራ ምላሽ ማዕከል ይደውሉ።
# draft e1cef50f
contact-np-embassy-om = የኔፓል ኤምባሲ፣ ሙስካት
    .note = ቀድሞውኑ በኦማን ላሉ ሠራተኞች የሥራ ፈቃድ ያድሳል።
# draft 56dd0349
contact-any-emergency-police-ph = የአስቸኳይ ጊዜ ቁጥር፣ ፊሊፒንስ
    .note = ለፖሊስ፣ ለአምቡላንስና ለእሳት አደጋ።
# draft e663fa3d
contact-ph-ngo-ople-center = Blas F. Ople Policy Center፣ ፊሊፒንስ
    .note = ችግር ላይ ያሉ ሠራተኞችንና በሰው ከመነገድ የተረፉ ሰዎችን ይረዳል።
# draft b0ea6aee
contact-cn-embassy-ph = የቻይና ኤምባሲ፣ ማኒላ
# draft acb2eea4
contact-id-embassy-ph = የኢንዶኔዥያ ኤምባሲ፣ ማኒላ
    .note = የእርዳታ ስልኩ እርግጠኛ አይደለም፦ ዋናውን ስልክም ይሞክሩ።
# draft 3e8657c3
contact-cn-consulate-cebu-ph = የቻይና ቆንስላ ጄኔራል፣ ሴቡ
# draft 3cfb1989
contact-cn-consulate-davao-ph = የቻይና ቆንስላ ጄኔራል፣ ዳቫዎ
# draft db10668b
contact-cn-consulate-laoag-ph = የቻይና ቆንስላ፣ ላዋግ
# draft 11f0603a
contact-id-consulate-ph-davao = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ዳቫዎ ከተማ
    .note = ለሚንዳናኦ፣ ለሱሉና ለታዊ ታዊ ይሠራል።
# draft 2a4dade5
contact-ph-origin-hotline-dfa-oumwa = የውጭ ጉዳይ የስደተኞች ቢሮ (OUMWA)፣ ፊሊፒንስ
    .note = ቱሪስቶች፣ ተማሪዎች፣ ነዋሪዎች። የስደተኛ ሠራተኞች ቢሮ በሌለበት ያሉ ሠራተኞች። ሌሎች፦ የስደተኛ ሠራተኞች መምሪያ።
# draft b4cd83fe
contact-ph-origin-hotline-dmw-1348 = የስደተኛ ሠራተኞች መምሪያ የእርዳታ ስልክ፣ ፊሊፒንስ
    .note = ለሠራተኞችና ለቤተሰቦች፦ ከመሄድ በፊት ምክር፣ ውጭ እርዳታ፣ ወደ ቤት መመለስ። ሞባይሎቹ የViber መልእክትም ይቀበላሉ።
# draft 38e4805e
contact-ph-origin-hotline-dmw-airtip = የስደተኛ ሠራተኞች መምሪያ ሐሰተኛ መልማይ ጉዳይ ክፍል (AIRTIP)፣ ፊሊፒንስ
    .note = ስለሚያጠራጥር መልማይ ወይም ስለ ውሸት የሥራ ማስታወቂያ ይጠይቁ ወይም ያሳውቁ።
# draft 01ac390a
contact-ph-origin-hotline-iacat-1343 = በሰው መነገድን የሚከላከል Actionline ስልክ፣ ፊሊፒንስ
    .note = በክፍለ ሀገር መጀመሪያ 02 ይደውሉ። ቁጥሩ የቆየ ነው። ካልሠራ አፑን፣ ወይም በአንዳንድ ኔትወርኮች መልእክት ይሞክሩ።
# draft 01ffeb6b
contact-ph-origin-hotline-owwa = የውጭ ሠራተኞች ደኅንነት አስተዳደር (OWWA) የእርዳታ ስልክ፣ ፊሊፒንስ
    .note = አባል ሠራተኞችንና ቤተሰቦቻቸውን ይረዳል። ከስደተኛ ሠራተኞች መምሪያ ጋር አንድ ስልክ ነው።
# draft f8519586
contact-ph-registry-approved-job-orders = የስደተኛ ሠራተኞች መምሪያ የጸደቁ ሥራዎች፣ ፊሊፒንስ
    .note = ፈቃድ ያለው ኤጀንሲም መመልመል የሚችለው ለጸደቀው ሥራ ብቻ ነው።
    .how = ድረ ገጹን ይክፈቱ። በአገር ወይም በሥራ ቦታ፣ በኤጀንሲ፣ በውጭ አሠሪ ወይም በሥራ መደብ ይፈልጉ። የቀረበልዎትን ትክክለኛ ሥራ ይፈልጉ። ዝርዝሩ ነርስ ብሎ የቀረበልዎት ተንከባካቢ ካለ፣ አይመሳሰልም።
# draft 4da41e26
contact-ph-registry-licensed-agencies = የስደተኛ ሠራተኞች መምሪያ ፈቃድ ያላቸው ኤጀንሲዎች፣ ፊሊፒንስ
    .note = ፈቃድ ብቻ አይበቃም፦ በጸደቁ የሥራ ትዕዛዞች (ጆብ ኦርደር) ውስጥም ትክክለኛውን ሥራ ያግኙ። ቤት ለቤት መመልመል ሕገወጥ ነው።
    .how = ድረ ገጹን ይክፈቱ። የኤጀንሲውን ስም ወይም የፈቃድ ቁጥር ይጻፉ። ሁኔታውን ይዩ፦ የሚሠራ፣ ጊዜው ያለፈ፣ የታገደ፣ የተሰረዘ ወይም ከዝርዝር የወጣ ይላል። አድራሻውን ከተሰጠዎት ጋር ያወዳድሩ። ከዚያ ትክክለኛውን ሥራ በጸደቁ የሥራ ትዕዛዞች ውስጥ ያጣሩ።
# draft 2e7f11cc
contact-ph-registry-ofw-pass-contract = OFW Pass እና የውል ማጣሪያ፣ ፊሊፒንስ
    .note = አዲስና ተመላሽ ሠራተኞች OFW Pass ወይም ምስክር ወረቀት ያስፈልጋቸዋል። Pass ነፃ ነው። ጉዳይ ገዳዮች ሐሰተኛ ይሸጣሉ፦ ይፋዊውን አፕ ይጠቀሙ።
    .how = የስደተኛ ሠራተኞች መምሪያን አፕ (DMW Mobile App) ይክፈቱ። ቪዛው ከታየ በኋላ OFW Pass እዚያ ይመጣል። ስለ ውሉ፣ ስለ አሠሪው ወይም ስለ ውጭው ኤጀንሲ የስደተኛ ሠራተኞች ቢሮ እንዲያረጋግጥ ይጠይቁ።
# draft ab8788d7
contact-pk-hotline-fia = የፌዴራል ምርመራ መሥሪያ ቤት በሰው ስለመነገድ የእርዳታ ስልክ፣ ፓኪስታን
    .note = ከሞባይል ወይም ከውጭ መጀመሪያ የከተማ ኮድ ይደውሉ። አቤቱታው ወደ አካባቢ ፖሊስ ይሄዳል። የስልክ ማዕከልና የአይቲ ሥራዎችን ይጠንቀቁ፦ ታይላንድ፣ ምያንማር፣ ላኦስ፣ ቬትናም፣ ካምቦዲያ።
# draft 351d9088
contact-pk-hotline-mofa = የውጭ ጉዳይ ሚኒስቴር የቀውስ አስተዳደር ክፍል፣ ፓኪስታን
# draft cf59d887
contact-pk-hotline-opf = የውጭ ፓኪስታናውያን ፋውንዴሽን የአቤቱታ ክፍል
    .note = ውጭ ላሉ ፓኪስታናውያን። አቤቱታ ያስተላልፋል፣ ይከታተላልም። በopf.pitb.gov.pk ላይም አለ።
# draft 52e14917
contact-pk-registry-beoe = የስደት ቢሮ የኤጀንትና የሥራ ማጣሪያ፣ ፓኪስታን
    .note = እ.ኤ.አ. በ2024 መጨረሻ ከተመዘገቡ ኤጀንቶች ግማሽ ያህሉ የሚሠራ ፈቃድ አልነበራቸውም። 40 የሙያ ፈተና ማዕከሎች ጥቁር መዝገብ ውስጥ ገብተዋል። ይህ ሊንክ የቢሮው ዝርዝር አይደለም።
    .how = የሚኒስቴሩን ድረ ገጽ ይክፈቱ። ኤጀንትን (ፕሮሞተርን) እንዴት እንደሚያጣሩና እያንዳንዱ ሠራተኛ ለምን “በፕሮቴክተር የታየ” መሆን እንዳለበት ያስረዳል። ከዚያ ኤጀንቱን በቢሮው ድረ ገጽ ላይ ያጣሩ። የሚሠራ ፈቃድ መኖሩን፣ ሥራዎም በውጭ ሥራዎች ዝርዝር ውስጥ መኖሩን ይዩ።
# draft 6ec66778
contact-any-emergency-police-qa = የአስቸኳይ ጊዜ ቁጥር፣ ኳታር
    .note = መስማት የማይችሉ ከሆነ 992ን በጽሑፍ ወይም በቪዲዮ ይጠቀሙ።
# draft 2b78ac6e
contact-any-hotline-labour-qa = የሠራተኛ ሚኒስቴር የእርዳታ ስልክ፣ ኳታር
    .note = ወደ 92727 መልእክት ለመላክ፦ 5፣ ከዚያ የኳታር መታወቂያ ወይም የቪዛ ቁጥርዎን በማንኛውም ሰዓት ይላኩ።
# draft 9c78a184
contact-bd-embassy-qa = የባንግላዴሽ ኤምባሲ፣ ዶሃ
    .note = ድርጅትዎ ካልተገኘ ወደ የሥራ ግንኙነት መምሪያ፣ ወደ ፖሊስ ወይም ወደ ኤምባሲው የሠራተኛ ጉዳይ ክፍል ይሂዱ።
# draft a9dacfa9
contact-id-embassy-qa = የኢንዶኔዥያ ኤምባሲ፣ ዶሃ
# draft e9fee643
contact-in-embassy-qa = የሕንድ ኤምባሲ፣ ዶሃ
    .note = የአንድ ኃላፊ ጠረጴዛ ነው፣ የእርዳታ ስልክ አይደለም። በMADAD ድረ ገጽ አቤት ይበሉ። የሠራተኛ ጉዳይ ክፍሉ ውልና የመልማዮችን ወረቀት ያያል።
# draft 7cdcd1d9
contact-ke-embassy-qa = የኬንያ ኤምባሲ፣ ዶሃ
    .note = በናይሮቢ ወዳለው የ24 ሰዓት የዲያስፖራ ምላሽ ማዕከል ይደውሉ።
# draft 2f78a0c5
contact-lk-embassy-qa = የስሪላንካ ኤምባሲ፣ ዶሃ
    .note = የሠራተኛ ጉዳይ ክፍልና ለሴት የቤት ሠራተኞች መጠለያ አለው።
# draft 06c9d2a4
contact-np-embassy-qa = የኔፓል ኤምባሲ፣ ዶሃ
# draft 48fc124c
contact-vn-embassy-qa = የቬትናም ኤምባሲ፣ ዶሃ
# draft 9d75ca00
contact-any-emergency-police-sa = የአስቸኳይ ጊዜ ቁጥሮች፣ ሳዑዲ ዓረቢያ
    .note = ሪያድ፣ መካ፣ መዲና፣ ምሥራቃዊ ክልል፦ 911። በሌላ ቦታ፦ ፖሊስ 999። አምቡላንስ፦ 997። እንግሊዝኛ የሚናገር ሰው ይጠይቁ።
# draft 6c354bc5
contact-any-hotline-labour-sa = የሳዑዲ የሠራተኛ ሚኒስቴር የስልክ ማዕከል
    .note = ለቤት ሠራተኞች 7ን፣ ለሌላ የሥራ አቤቱታ 4ን ይጫኑ። ምርጫዎቹ ተቀይረው ሊሆን ይችላል።
# draft b5792067
contact-bd-embassy-sa = የባንግላዴሽ ኤምባሲ፣ ሪያድ
    .note = ፓስፖርትዎን ራስዎ ይያዙ። ሌላ ሰው ከያዘው ቅርብ ላለው የሳዑዲ የሠራተኛ ጉዳይ ቢሮ ይንገሩ።
# draft ca187f9f
contact-cn-embassy-sa = የቻይና ኤምባሲ፣ ሪያድ
# draft ca124d9c
contact-et-embassy-sa = የኢትዮጵያ ኤምባሲ፣ ሪያድ፣ እና ቆንስላ ጄኔራል፣ ጅዳ
    .note = ሌሎች የተዘረዘሩ ቢሮዎች፦ አቡ ዳቢ፣ ዶሃ፣ ሙስካት፣ ማናማ። ኩዌት ተዘግቶ ሊሆን ይችላል። ከመጓዝዎ በፊት ይጠይቁ።
# draft 5c5b2544
contact-id-embassy-sa = የኢንዶኔዥያ ኤምባሲ፣ ሪያድ
# draft ec6e38d3
contact-in-embassy-sa = የሕንድ ኤምባሲ፣ ሪያድ
    .note = የቆየ ሊሆን ይችላል። የሥራ አቤቱታ፦ በMADAD ድረ ገጽም። የእርዳታ ማዕከል፦ ቀንና ሌሊት። ቢሮ፦ በሥራ ቀናት፣ በዚያ አገር ሰዓት 9:00-12:30።
# draft 544243a5
contact-ke-embassy-sa = የኬንያ ኤምባሲ፣ ሪያድ
    .note = ወደ ጅዳ ቆንስላ ይደውሉ፣ በመላ ሳዑዲ ነፃ ነው። ከአሠሪ ጠፍተዋል ተብሎ ሪፖርት ተደርጎብዎታል? አስቸኳይ የጉዞ ወረቀት እዚህ ይጠይቁ።
# draft eb5597a8
contact-lk-embassy-sa = የስሪላንካ ኤምባሲ፣ ሪያድ
    .note = ከአሠሪያቸው የወጡ የቤት ሠራተኞችን ሊያስጠልል ይችላል። ወደ SLBFE (የስሪላንካ የውጭ ሥራ ስምሪት ቢሮ) ይደውሉ።
# draft 735989a5
contact-ug-embassy-sa = የኡጋንዳ ኤምባሲ፣ ሪያድ
    .note = ለባሕሬን፣ ዮርዳኖስ፣ ኩዌት፣ ኳታርና የመንም ይሠራል። ኦማን ከሆኑ የአቡ ዳቢውን ኤምባሲም ይጠይቁ።
# draft 317b6684
contact-bd-consulate-sa = የባንግላዴሽ ቆንስላ ጄኔራል፣ ጅዳ
    .note = መደወል ነፃ ነው። የሚያነሳው በሥራ ቀናት ብቻ፣ በዚያ አገር ሰዓት ከ9 እስከ 13 ሊሆን ይችላል።
# draft 268e822f
contact-cn-consulate-jeddah-sa = የቻይና ቆንስላ ጄኔራል፣ ጅዳ
# draft 802c5e18
contact-id-consulate-sa-jeddah = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ጅዳ
    .note = ለመካ፣ ለመዲና፣ ለታቡክና ለአሲር።
# draft ae53fad7
contact-in-consulate-sa = የሕንድ ቆንስላ ጄኔራል፣ ጅዳ
    .note = መጀመሪያ WhatsApp ያለውን ቁጥር ይሞክሩ። የሰጠው ቆንስላው ራሱ ነው።
# draft 804b8ef8
contact-ke-consulate-sa = የኬንያ ቆንስላ ጄኔራል፣ ጅዳ
    .note = ነፃ ነው። ለጥቃት፣ ላልተከፈለ ደመወዝ፣ ለእስር፣ ለሕመም ወይም ለጠፋ ወረቀት። ወረቀት ባይኖርዎትም መደወል ይችላሉ።
# draft 6cf39d46
contact-lk-consulate-sa = የስሪላንካ ቆንስላ ጄኔራል፣ ጅዳ
# draft c189d58f
contact-pk-consulate-sa = የፓኪስታን ቆንስላ ጄኔራል፣ ጅዳ
    .note = የሥራ ፈቃድዎ አልፏል? ወረቀትዎን ወደ ሠራተኛ ጉዳይና ወደ ኢሚግሬሽን ቢሮዎች ይልካል። እ.ኤ.አ. በ2026 ቦታ ቀይሯል፦ አድራሻውን ያጣሩ።
# draft 39f5e075
contact-any-emergency-police-sg = የሲንጋፖር ፖሊስና አምቡላንስ
    .note = ፖሊስ፦ 999። አምቡላንስ፦ 995።
# draft 003630f2
contact-any-hotline-domestic-workers-sg = የቤት ሠራተኞች የእርዳታ ስልክ፣ የሲንጋፖር የሰው ኃይል ሚኒስቴር
    .note = ለስደተኛ የቤት ሠራተኞች፣ ለምሳሌ ደመወዝ ካልተከፈለዎት።
# draft bc122af6
contact-any-hotline-migrant-workers-sg = የስደተኛ ሠራተኞች ማዕከል የእርዳታ ስልክ፣ ሲንጋፖር
    .note = በደመወዝ፣ በጉዳት፣ በመኖሪያና በምግብ ይረዳል። ያቋቋሙት የሠራተኛ ማኅበራትና አሠሪዎች ናቸው።
# draft 0de548f0
contact-any-ngo-healthserve-sg = HealthServe፣ ሲንጋፖር
    .note = ስምዎንና ቁጥርዎን ይተዉ። መልሰው ይደውሉልዎታል።
# draft 41c21e71
contact-any-ngo-home-sg = HOME, Humanitarian Organisation for Migration Economics፣ ሲንጋፖር
    .note = የቤት ሠራተኞች፦ የእርዳታ ስልኮቹ። ሌሎች ሠራተኞች፦ የሥራና ደመወዝ ቁጥሩ። የWhatsApp ቁጥሩ Viberም ይቀበላል።
# draft eb66aa63
contact-any-ngo-twc2-sg = Transient Workers Count Too (TWC2)፣ ሲንጋፖር
    .note = በደመወዝ ወይም በጉዳት ላይ ክርክር ካለዎት ምግብና ምክር።
# draft 5207574e
contact-bd-embassy-sg = የባንግላዴሽ ኤምባሲ (ሃይ ኮሚሽን)፣ ሲንጋፖር
    .note = የደመወዝ ክርክሩ በሲንጋፖር የሰው ኃይል ሚኒስቴር አልተፈታም? እዚህ ወዳለው የሠራተኛ ጉዳይ ክፍል ያምጡት።
# draft 352985e5
contact-cn-embassy-sg = የቻይና ኤምባሲ፣ ሲንጋፖር
    .note = ለአስቸኳይ ጉዳይ የእርዳታ ስልኩ ብቻ ነው። ሌላው ቁጥር የፓስፖርት ጠረጴዛ ነው፣ በሥራ ሰዓት።
# draft 0f805f3c
contact-id-embassy-sg = የኢንዶኔዥያ ኤምባሲ፣ ሲንጋፖር
    .note = ለጥሪ፣ ለSMS እና ለWhatsApp የእርዳታ ስልክ መኖሩን ይጠይቁ።
# draft 7186d3e3
contact-kh-embassy-sg = የካምቦዲያ ኤምባሲ፣ ሲንጋፖር
# draft 09f9c117
contact-mm-embassy-sg = የምያንማር ኤምባሲ፣ ሲንጋፖር
    .note = ስለ ክርክሮች ከሰው ኃይል ሚኒስቴር ጋር ይነጋገራል። ወረቀቱን ሁሉ፣ የኤጀንሲውን ስምና አድራሻ ያምጡ። ኤምባሲው የት እንዳለ ያጣሩ።
# draft ae9e2fb7
contact-ph-embassy-sg = የፊሊፒንስ ኤምባሲ፣ ሲንጋፖር
    .note = የኤምባሲውን የሠራተኞች ዲጂታል መመሪያ ይፈልጉ። የእርዳታ ስልኮቹን ይዘረዝራል።
# draft e6ca9caa
contact-any-emergency-police-th = የታይላንድ ፖሊስ፣ አምቡላንስና እሳት አደጋ
    .note = ፖሊስ፦ 191። አምቡላንስ፦ 1669። እሳት አደጋ፦ 199። ለቻይንኛ ወደ ቱሪስት ፖሊስ ይደውሉ።
# draft 31a531b7
contact-any-emergency-tourist-police-th = የታይላንድ ቱሪስት ፖሊስ
    .note = የውጭ አገር ሰው ሆነው ወደ ድንበር እየተወሰዱ ነው? ከሁሉም የተሻለው የፖሊስ ቁጥር ነው። Thailand Tourist Police የተባለው አፕ መልእክት፣ ፎቶና ያሉበትን ቦታ ይልካል።
# draft 5eecf2cc
contact-any-hotline-government-th = የታይላንድ መንግሥት የአቤቱታ ማዕከል
    .note = አደጋ ላይ ከሆኑ ከዚህ ይልቅ ወደ ቱሪስት ፖሊስ ይደውሉ። ይህ ስልክ ለውጭ አገር ሰዎች አቤቱታ ነው።
# draft 33f93fd2
contact-any-hotline-labour-th = የታይላንድ የሥራ ቅጥር መምሪያ የስልክ ማዕከል
    .note = ስለ ሥራ ፈቃድ፣ አሠሪ ስለ መቀየርና ስለ ስደተኛ ሠራተኛ መብትዎ ይጠይቁ።
# draft 1e844e99
contact-any-hotline-trafficking-th = የታይላንድ የማኅበራዊ እርዳታ ማዕከል
    .note = በሰው የመነገድ ጉዳዮችን ይቀበላል፣ ለታይላንድና ለውጭ አገር ሰዎች። መጠለያዎቹን የሚያስተዳድረው የእሱ ሚኒስቴር ነው።
# draft ba58c0b0
contact-any-ngo-ffw-th = Foundation for Women (የሴቶች ድርጅት)፣ ታይላንድ
# draft 052cd4a6
contact-any-ngo-globalalms-th = Global Alms Incorporated፣ ማይ ሶት
    .note = ከወንዙ ማዶ በምያዋዲ ካሉት ግቢዎች የወጡ ሰዎችን ይረዳል።
# draft 0dfddf12
contact-any-ngo-hrdf-th = Human Rights and Development Foundation (HRDF)፣ ታይላንድ
    .note = ለስደተኛ ሠራተኞች ነፃ የሕግ እርዳታና የፍርድ ቤት ጉዳይ፣ በማይ ሶትም።
# draft bf24d909
contact-any-ngo-issara-th = Issara Institute የሠራተኞች የእርዳታ ስልክ፣ ታይላንድ
    .note = ነፃ። በ0 የሚያልቀው፦ በርማኛ፣ በ1፦ ክመርኛ፣ በ2፦ ላኦኛ፣ ታይኛ። Facebook፣ Line፣ Viberም። አንዳንዶቹ ኔፓልኛ፣ ካቺን፣ ካረን፣ ሞን፣ ሻን ያውቃሉ።
# draft d8f9c994
contact-any-ngo-lpn-th = Labour Protection Network (LPN)፣ ሳሙት ሳኮን
    .note = ስደተኛ ሠራተኞችን ያወጣል፣ ስለ እነሱም ይናገራል። ቁጥሮቹ የቆዩ ሊሆኑ ይችላሉ፦ ሦስቱንም ይሞክሩ።
# draft 52751c6f
contact-any-ngo-map-th = MAP Foundation፣ ቺያንግ ማይ
    .note = በሰሜን ታይላንድ ያሉ የምያንማር ስደተኞችን ይረዳል፣ መብታቸውንም ያስረዳል።
# draft e11d2f99
contact-kh-ngo-central-th = CENTRAL፣ ታይላንድ ውስጥ ላሉ የካምቦዲያ ሠራተኞች
# draft 464a58c4
contact-bd-embassy-th = የባንግላዴሽ ኤምባሲ፣ ባንኮክ
    .note = ካምቦዲያ ሆነውም ይሞክሩት። በምያንማርና በካምቦዲያ ካሉ ማጭበርበሪያ ማዕከሎች ሰዎችን ወደ ቤት መልሷል።
# draft a30a69e1
contact-cn-embassy-th = የቻይና ኤምባሲ፣ ባንኮክ
# draft e05e0709
contact-id-embassy-th = የኢንዶኔዥያ ኤምባሲ፣ ባንኮክ
    .note = ከምያዋዲ (ምያንማር) ወደ ማይ ሶት የሚሻገሩ ኢንዶኔዥያውያንንም ይቀበላል።
# draft 37bd766b
contact-in-embassy-th = የሕንድ ኤምባሲ፣ ባንኮክ
# draft a7132f1e
contact-ke-embassy-th = የኬንያ ኤምባሲ፣ ባንኮክ
    .note = በናይሮቢ ያለውን የ24 ሰዓት ስልክ ይደውሉ። ኤምባሲው ለካምቦዲያ፣ ላኦስ፣ ምያንማርና ቬትናምም ይሠራል።
# draft b20dde85
contact-kh-embassy-th = የካምቦዲያ ኤምባሲ፣ ባንኮክ
    .note = ቢሮው ተዘግቶ ሊሆን ይችላል፦ ከመሄድዎ በፊት ይደውሉ። ሌላ ቁጥር ካልሠራ ዋና ስልኮቹን ይሞክሩ።
# draft 62d5e554
contact-lk-embassy-th = የስሪላንካ ኤምባሲ፣ ባንኮክ
    .note = በካምቦዲያና በላኦስ ላሉ የስሪላንካ ሰዎችም። ወደ ምያንማር በሰው ስለመነገድ ከታይላንድ መሥሪያ ቤቶች ጋር ይሠራል።
# draft 136ccd92
contact-my-embassy-th = የማሌዥያ ኤምባሲ፣ ባንኮክ
# draft 8f4a2813
contact-np-embassy-th = የኔፓል ኤምባሲ፣ ባንኮክ
    .note = በካምቦዲያና በላኦስ ላሉ የኔፓል ሰዎችም። ያለ ፓስፖርት ወጥተዋል? የጉዞ ወረቀት ይጠይቁ። ነፃ ሊሆን ይችላል።
# draft 0d2c3ac2
contact-ph-embassy-th = የፊሊፒንስ ኤምባሲ፣ ባንኮክ
    .note = በምያንማርና በታይላንድ ድንበር አጠገብ ለተያዙ የፊሊፒንስ ሰዎችም።
# draft cd70527e
contact-pk-embassy-th = የፓኪስታን ኤምባሲ፣ ባንኮክ
    .note = የኤምባሲው ሠራተኞች ሞባይሎች ናቸው። ሠራተኛ ሲቀየር ይቀየራሉ፦ ሁለቱንም ይሞክሩ።
# draft fa552bda
contact-vn-embassy-th = የቬትናም ኤምባሲ፣ ባንኮክ
    .note = በምያንማር ካሉ ማጭበርበሪያ ግቢዎች ለተሻገሩ የቬትናም ሰዎችም።
# draft 03634cb9
contact-cn-consulate-chiangmai-th = የቻይና ቆንስላ ጄኔራል፣ ቺያንግ ማይ
    .note = ለሰሜን ታይላንድ፣ በምያንማር ለታቺሌክና ለወርቃማው ሦስት ማዕዘን ድንበሮችም።
# draft f4cea2ff
contact-cn-consulate-khonkaen-th = የቻይና ቆንስላ ጄኔራል፣ ኮን ኬን
# draft 8ac02ec5
contact-cn-consulate-phuket-th = በሶንግክላ የቻይና ቆንስላ ጄኔራል፣ የፉኬት ቢሮ
# draft d860d767
contact-cn-consulate-songkhla-th = የቻይና ቆንስላ ጄኔራል፣ ሶንግክላ
# draft 2daf090b
contact-id-consulate-th-songkhla = የኢንዶኔዥያ ቆንስላ፣ ሶንግክላ
    .note = ለደቡብ ታይላንድ፣ ከቹምፎን እስከ ናራቲዋት፣ ፉኬትም። የእርዳታ ስልኩ ካልሠራ ዋና ስልኮቹን ይሞክሩ።
# draft 24896c18
contact-in-consulate-th = የሕንድ ቆንስላ፣ ቺያንግ ማይ
    .note = ለሰሜን ታይላንድ።
# draft 9e55cb42
contact-kh-consulate-sakaeo-th = የካምቦዲያ ቆንስላ ጄኔራል፣ ሳ ኬው
# draft 9641d804
contact-my-consulate-songkhla-th = የማሌዥያ ቆንስላ ጄኔራል፣ ሶንግክላ
# draft adccc61d
contact-vn-consulate-th-khonkaen = የቬትናም ቆንስላ ጄኔራል፣ ኮን ኬን
# draft c09759be
contact-th-hotline-1191-th = በሰው መነገድን የሚከላከል የታይላንድ ፖሊስ የእርዳታ ስልክ
    .note = በታይላንድ ውስጥ ብቻ ይጠቀሙ። በላኦስ ያው ቁጥር ወደ ተራ ፖሊስ ይደርሳል።
# draft 3de3494d
contact-th-hotline-1441-th = የታይላንድ የኦንላይን ማጭበርበር መከላከያ ማዕከል (AOC)
    .note = በኢንተርኔት ገንዘብ ጠፍቶብዎታል? የአጭበርባሪዎችን ሂሳብ ያግዳል። ውጭ ተይዘዋል? ወደ ኤምባሲ ወይም ወደ ቆንስላ የስልክ ማዕከል ይደውሉ። በስሙ ያሉ የFacebook ወይም LINE ገጾች ሐሰተኛ ናቸው።
# draft 96ff5de6
contact-th-hotline-abroad-1300-th = ውጭ ችግር ላይ ላሉ የታይላንድ ሰዎች የእርዳታ ስልክ
    .note = ይደውሉ ወይም መልእክት ይላኩ፣ በሰው ስለመነገድም። ከእንግዲህ የሚያነሳ ላይኖር ይችላል፦ ሌሎች ቁጥሮችም ይሞክሩ።
# draft 5b18d579
contact-th-hotline-consular-th = የታይላንድ የቆንስላ የስልክ ማዕከል፣ የውጭ ጉዳይ ሚኒስቴር
    .note = መጀመሪያ የመጀመሪያውን ቁጥር፣ ከዚያ ሌሎቹን ሦስቱን ይደውሉ። በThai Consular አፕ መመዝገብና እርዳታ መጠየቅ ይችላሉ።
# draft 55a4c52d
contact-th-registry-doe-th = የሥራ ቅጥር መምሪያ፣ የታይላንድ የሠራተኛ ሚኒስቴር
    .note = ታይላንድ ውስጥ፦ 1506፣ 2ን ይጫኑ። እንግሊዝኛ፣ በርማኛ፣ ክመርኛ፦ 1694 ይሞክሩ። የየትኛውም ክፍለ ሀገር የሥራ ቅጥር ቢሮም የቀረበ ሥራን ማጣራት ይችላል።
    .how = ከመጓዝዎ በፊት ይደውሉ ወይም የመምሪያውን የውጭ ሥራ ገጽ ይክፈቱ። የኤጀንሲውንና የአሠሪውን ስም ይስጡ። ስለ ኤጀንሲው ፈቃድ፣ ስለ ሥራ ትዕዛዙ (ጆብ ኦርደር) እና ስለ ውሉ ይጠይቁ። የየትኛውም ክፍለ ሀገር የሥራ ቅጥር ቢሮም የቀረበ ሥራን ማጣራት ይችላል።
# draft b89adfa4
contact-any-emergency-police-tw = የታይዋን ፖሊስ
    .note = እዚህ እንግሊዝኛ የሚናገሩት ጥቂት ናቸው። የስደተኛ ሠራተኞች የእርዳታ ስልክ ለስደተኛ ሠራተኞች ማስተርጎም ይችላል።
# draft 91633218
contact-any-hotline-migrant-workers-tw = የስደተኛ ሠራተኞች የእርዳታ ስልክ፣ የታይዋን የሠራተኛ ሚኒስቴር
    .note = ነፃ። ምክር፣ አቤቱታ፣ የሕግ እርዳታ፣ አስተርጓሚ፣ መጠለያ ለማግኘት እርዳታ። በሰው ስለመነገድም።
# draft 26122597
contact-vn-consulate-tw = የቬትናም የኢኮኖሚና የባህል ቢሮ፣ ታይፔ
    .note = በታይዋን የኤምባሲ ሥራ ይሠራል።
# draft c0020873
contact-id-labour-tw = የኢንዶኔዥያ የኢኮኖሚና የንግድ ቢሮ፣ ታይፔ
    .note = እንደ ኤምባሲ ይሠራል፦ ፓስፖርት፣ አቤቱታ፣ ጥበቃ። መጀመሪያ ወደ መጀመሪያው የእርዳታ ስልክ ይደውሉ።
# draft f7e8d2de
contact-ph-labour-office-tw-kaohsiung = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ካዎሺዩንግ
    .note = በማንኛውም ሰዓት ይሞክሩ። አይነሳም? በታይዋን ያሉትን ሌሎቹን ሁለት የፊሊፒንስ የሠራተኛ ጉዳይ ቢሮዎች ይሞክሩ።
# draft 4e9e1750
contact-ph-labour-office-tw-taichung = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ታይቹንግ
    .note = በማንኛውም ሰዓት ይሞክሩ። አይነሳም? በታይዋን ያሉትን ሌሎቹን ሁለት የፊሊፒንስ የሠራተኛ ጉዳይ ቢሮዎች ይሞክሩ።
# draft dde72934
contact-ph-labour-office-tw-taipei = የፊሊፒንስ ስደተኛ ሠራተኞች ቢሮ፣ ታይፔ
    .note = በማንኛውም ሰዓት ይሞክሩ። አይነሳም? በታይዋን ያሉትን ሌሎቹን ሁለት የፊሊፒንስ የሠራተኛ ጉዳይ ቢሮዎች ይሞክሩ።
# draft 9a162e76
contact-ug-registry-eemis = የኡጋንዳ የሠራተኛ ሚኒስቴር፦ የውጭ ሥራ ስምሪት ሥርዓት
    .note = ፈቃድ የሚያገኙት ድርጅቶች ብቻ ናቸው፣ ግለሰብ ወይም የቱር ድርጅት በፍጹም አያገኙም። የቤት ሠራተኞች ለሥራው መክፈል የለባቸውም። የወረዳ የሠራተኛ ጉዳይ ቢሮዎችም ማጣራት ይችላሉ።
    .how = የሚኒስቴሩን ገጽ ከፍተው ወደ ሥርዓቱ የሚወስደውን ሊንክ ይከተሉ። ድርጅቱንና የሥራ ትዕዛዙን (ጆብ ኦርደር) ይፈልጉ። ድርጅቱ ፈቃድ እንዳለው ያጣሩ። የወረዳ የሠራተኛ ጉዳይ ቢሮዎችና በካምፓላ ያለው የሚኒስቴሩ የስደተኛ ሠራተኞች ድጋፍ ማዕከልም ማጣራት ይችላሉ።
# draft 39818ff1
contact-any-emergency-police-vn = የቬትናም ፖሊስ፣ አምቡላንስና እሳት አደጋ
    .note = ፖሊስ፦ 113። አምቡላንስ፦ 115። እሳት አደጋ፦ 114።
# draft 1956516e
contact-any-ngo-bluedragon-vn = Blue Dragon Children's Foundation፣ ሃኖይ
    .note = በሰው መነገድ ከደረሰ በኋላ፣ በዋናነት ከቻይናና ከምያንማር፣ የቬትናም ሰዎችን ወደ ቤት ይመልሳል። በማንኛውም ሰዓት መልእክት ይላኩ።
# draft 6ab5275e
contact-vn-ngo-blue-dragon = Blue Dragon Children's Foundation፣ ሃኖይ
    .note = ሰዎችን በሰው ከሚነግዱ እጅ ያወጣል፣ ከዚያም ይረዳቸዋል፣ በዋናነት ልጆችንና ወጣቶችን።
# draft b91eac63
contact-cn-embassy-vn = የቻይና ኤምባሲ፣ ሃኖይ
# draft 64a91efa
contact-id-embassy-vn = የኢንዶኔዥያ ኤምባሲ፣ ሃኖይ
# draft 7558e42d
contact-ph-embassy-vn = የፊሊፒንስ ኤምባሲ፣ ሃኖይ
# draft 0be36e95
contact-cn-consulate-danang-vn = የቻይና ቆንስላ ጄኔራል፣ ዳ ናንግ
# draft dcd32554
contact-cn-consulate-hcmc-vn = የቻይና ቆንስላ ጄኔራል፣ ሆ ቺ ሚን ከተማ
# draft e04fbdf1
contact-id-consulate-vn-hcmc = የኢንዶኔዥያ ቆንስላ ጄኔራል፣ ሆ ቺ ሚን ከተማ
    .note = ለእርዳታ ወደ እርዳታ ስልኩ ይደውሉ። ሌላው ቁጥር የቪዛ ጠረጴዛ ነው።
# draft 107343ff
contact-vn-origin-hotline-111 = በሰው መነገድን የሚከላከል የቬትናም ብሔራዊ የእርዳታ ስልክ
    .note = ነፃ። ጥሪዎች ይቀረጻሉ፣ ወደ ፖሊስ፣ ወደ ድንበር ጠባቂ ወይም ወደ ባሕር ጠረፍ ጠባቂም ይተላለፋሉ።
# draft 78aa8e7e
contact-vn-origin-hotline-dolab = የውጭ አገር ሥራ መምሪያ (DOLAB)፣ ቬትናም
    .note = ሐሰተኛ መልማይን ለማሳወቅ የውስጥ ቁጥር 512 ወይም 513 ይጠይቁ።
# draft 26ae223e
contact-vn-origin-hotline-mofa = የዜጎች ጥበቃ የእርዳታ ስልክ፣ የቬትናም የውጭ ጉዳይ ሚኒስቴር
    .note = ቤተሰብዎም መደወል ይችላል። ከውጭ ሲደውሉ የተለመደውን ዓለም አቀፍ ዋጋ ይከፍላሉ።
# draft 89cb18e2
contact-vn-registry-colab = የውጭ አገር ሥራ ማዕከል (COLAB)፣ ቬትናም
    .note = እንደ EPS ኮሪያ ላሉ የመንግሥት ፕሮግራሞች። ማኅተሙ ካለባቸው ሐሰተኛ ደብዳቤዎች ይጠንቀቁ። የሚከፍሉት ውሉን ከፈረሙ በኋላ፣ ለማዕከሉ ብቻ፣ በደረሰኝ ነው።
    .how = እዚህ ባለው አድራሻ የማዕከሉን የራሱን ድረ ገጽ ይክፈቱ፤ የቆዩ ማስታወቂያዎች ሌላ ይጠቀማሉ። ስምዎ በመዝገቡ ውስጥ መኖሩን ማዕከሉን ወይም የአካባቢዎን የአገር ውስጥ ጉዳይ ቢሮ ይጠይቁ። በሐሰተኛው የኮሪያ ዝርዝር ላይ የነበሩ ስሞች እዚያ አልነበሩም።
# draft 5e25e644
contact-vn-registry-dolab-companies = ፈቃድ ያላቸው ድርጅቶች ዝርዝር፣ የውጭ አገር ሥራ መምሪያ (DOLAB)፣ ቬትናም
    .note = እዚህ ያለውን ድረ ገጽ አድራሻ ይጠቀሙ። የቆዩ መመሪያዎች አሮጌውን ያሳያሉ።
    .how = የመምሪያውን ድረ ገጽ ይክፈቱ። ሠራተኛ ወደ ውጭ ለመላክ ፈቃድ ያላቸውን ድርጅቶች ዝርዝር ያግኙ። የድርጅቱን ሙሉ ስም ይፈልጉ። ስሙ እዚያ ከሌለ ገና አይክፈሉ፤ መምሪያውን ይጠይቁ።
