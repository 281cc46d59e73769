# draft e8a72875
q-start = ምን ይፈልጋሉ?
    .other = ምን ይፈልጋሉ?
    .help = አንዱን ይምረጡ። በኋላ መቀየር ይችላሉ።
    .why = እርስዎን የሚመለከተውን ብቻ ለመጠየቅ ነው።
# draft 2180491f
q-start-for-me = ለእኔ የቀረበ የውጭ ሥራ ማጣራት
# draft f2ae9008
q-start-for-other = ለቤተሰብ ወይም ለጓደኛ የቀረበ ሥራ ማጣራት
# draft 4febeff1
q-start-for-staff = ሥራዬ ሰዎችን መርዳት ነው
# draft dc9b3c4b
q-start-on-the-way = አሁን በጉዞ ላይ ነኝ
# draft 1534b0b3
q-start-already-there = እዚያ ደርሻለሁ፣ ወይም እርዳታ እፈልጋለሁ
# draft b3c7ef38
q-there-safe = አሁን ይህን ስልክ የሚጠቀመው ማን ነው?
    .other = አሁን ይህን ስልክ የሚጠቀመው ማን ነው?
    .help = አጠገብዎ ሰው አለ? በማንኛውም ጊዜ ከዚህ ገጽ መውጣት ይችላሉ።
    .why = መጀመሪያ እርዳታ እናሳያለን። አጭር እናደርገዋለን።
# draft 6b9d7abb
q-there-safe-alone = እኔ ነኝ። ብቻዬን ነኝ
# draft d20f078e
q-there-safe-watched = እኔ ነኝ። ሰው ሊያይ ይችላል
# draft 959edd84
q-there-safe-other-talk = የምጠይቀው ለሌላ ሰው ነው። መነጋገር እንችላለን
# draft a7dd5005
q-there-safe-other-lost = የምጠይቀው ለሌላ ሰው ነው። ግንኙነት ተቋርጧል
# draft a17b9fab
q-nationality = ፓስፖርትዎ የየት አገር ነው?
    .other = የሚሠሩት ሰው ፓስፖርት የየት አገር ነው?
    .help = ገና ፓስፖርት የለም? የራስዎን አገር ይምረጡ።
    .why = እያንዳንዱ አገር የራሱ የኤጀንሲዎች ዝርዝርና የራሱ የእርዳታ ስልክ አለው።
# draft f7913058
q-nationality-other = ሌላ አገር
# draft bcaceeea
q-there-country = አሁን የት አገር ነዎት?
    .other = የሚሠሩት ሰው አሁን የት አገር ናቸው?
    .help = የስልኩን ካርታ፣ የሱቅ ጽሑፍ ወይም ሳንቲም ይመልከቱ። ይበልጥ የሚመስለውን ይምረጡ።
    .why = ከዚያ ትክክለኛውን የእርዳታ ስልክ ማሳየት እንችላለን።
    .todo = ብቻዎን ማድረግ ከቻሉ፣ ያሉበትን ቦታ (ላይቭ ሎኬሽን) ለሚያምኑት ሰው ይላኩ።
# draft daadba6d
q-there-country-home = በራሴ አገር
    .other = በራሳቸው አገር
# draft 51a9c911
q-there-country-other = ሌላ አገር
# draft 9062c7b7
q-there-country-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 62fd72e4
q-way-trip = ጉዞው እንደነገሩዎት ነው?
    .other = ጉዞው ለሚሄዱት ሰው እንደተነገራቸው ነው?
    .help = ቲኬቱን፣ ካርታውንና የመንገድ ምልክቶቹን ይመልከቱ።
    .why = በመንገድ ላይ አዲስ ቦታ መምጣቱ ግልጽ ከሆኑት ምልክቶች አንዱ ነው።
    .todo = አሁን በስልክዎ ካርታ ይዩ። የት እንዳሉ ቤት ላለ አንድ ሰው ይንገሩ።
    .message = እባክዎ ዛሬ ማታ የምናድርበትን ከተማና መንገድ ስም ይንገሩኝ።
# draft 1686bb6c
q-way-trip-yes = አዎ፣ ሁሉም እንዳሉት ነው
# draft 638a7ab9
q-way-trip-place = አገሩ ወይም ከተማው ተቀይሯል
# draft 97393dbd
q-way-trip-hidden = በትንሽ ጀልባ፣ በወንዝ ወይም በጫካ ሊያሻግሩ ነው
# draft b63df44f
q-way-trip-drive = ከተማውን አልፈው ለሰዓታት ይነዳሉ
# draft aee48270
q-way-trip-contract = የሚፈረም አዲስ ውል ሰጡ
# draft b052ffc9
q-way-trip-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft decf3b8f
q-way-hold = ፓስፖርትዎና ስልክዎ ማን ጋር ነው?
    .other = የሚሄዱት ሰው ፓስፖርትና ስልክ ማን ጋር ነው?
    .help = ለድንበር ፍተሻ እንዲመልሱልዎ መጠየቅ ይችላሉ።
    .why = ፓስፖርትዎን የያዘ ሰው ቀጣይ እርምጃዎን ሊቆጣጠር ይችላል።
    .todo = ለድንበር ፍተሻ ብለው ፓስፖርትዎን ይጠይቁ። ከዚያ በኋላ ራስዎ ይያዙት።
    .message = እባክዎ ፓስፖርቴን ይስጡኝ። ራሴ ማሳየት አለብኝ።
# draft 0a76f4d4
q-way-hold-me = ሁለቱም እኔ ጋር ናቸው
    .other = ሁለቱም እሳቸው ጋር ናቸው
# draft fa6eae97
q-way-hold-escort = አብሮኝ የሚጓዝ ሰው ጋር
    .other = አብሯቸው የሚጓዝ ሰው ጋር
# draft 85d66684
q-way-hold-taken = ወስደውብኛል፣ ማስመለስ አልቻልኩም
    .other = ወስደውባቸዋል፣ አይመልሱም
# draft b608c557
q-way-hold-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 43d6e5f5
q-there-hold = እዚያ ምን ያህል ነፃነት አለዎት?
    .other = የሚሠሩት ሰው እዚያ ምን ያህል ነፃነት አላቸው?
    .help = ዛሬ እውነት የሆነውን ይምረጡ።
    .why = ከሁሉም ግልጽ የሆኑት የግዳጅ ሥራ ምልክቶች እነዚህ ናቸው።
    .todo = አንድ በአንድ ይወቁ። በዚህ ይጀምሩ፦ ብቻዬን ሱቅ መሄድ እችላለሁ?
# draft c3e292ed
q-there-hold-free = ፓስፖርቴና ስልኬ አለኝ፣ ብቻዬን እወጣለሁ
    .other = ፓስፖርትና ስልክ አላቸው፣ ብቻቸውን ይወጣሉ
# draft 5757e70b
q-there-hold-passport = ፓስፖርቴን ይዘውብኛል
    .other = ፓስፖርታቸውን ይዘውባቸዋል
# draft 643d4501
q-there-hold-phone = ስልኬን ይወስዳሉ ወይም ይፈትሻሉ
    .other = ስልካቸውን ይወስዱባቸዋል ወይም ይፈትሹባቸዋል
# draft c9dd5110
q-there-hold-guarded = ጠባቂዎች አሉ። ውስጥ መቆየት አለብኝ
    .other = ጠባቂዎች አሉ። ውስጥ መቆየት አለባቸው
# draft 02ad8cde
q-there-hold-many = ከእነዚህ ከአንድ በላይ
# draft 920a8f2b
q-there-hold-sea = ባሕር ላይ ነኝ። መርከቡ ወደ ወደብ አይመጣም
    .other = ባሕር ላይ ናቸው። መርከቡ ወደ ወደብ አይመጣም
# draft 4a116e92
q-there-hold-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 659acdf4
q-there-work = ይህ የተስማሙበት ሥራ ነው?
    .other = ይህ ስምምነት የተደረገበት ሥራ ነው?
    .help = ሥራውን፣ ቦታውንና ደመወዙን ያስቡ።
    .why = ስለ ሥራው መዋሸት በሰው የመነገድ የመጀመሪያ ምልክት ነው።
    .todo = የመጀመሪያውን ውል ወይም የተጻጻፉትን መልእክት ይያዙ። ብቻዎን ማድረግ ከቻሉ ፎቶ ያንሱ።
# draft 8203c081
q-there-work-yes = አዎ
# draft 681ff583
q-there-work-other = ሥራው ወይም ቦታው ሌላ ነው
# draft bcee362d
q-there-work-cheat = በኢንተርኔት ሰዎችን እንዳታልል ወይም ሌላ ሰው እንዳመጣ ያስገድዱኛል
    .other = በኢንተርኔት ሰዎችን እንዲያታልሉ ወይም ሌላ ሰው እንዲያመጡ ያስገድዷቸዋል
# draft 587a9f9b
q-there-work-contract = አዲስ ውል አስፈረሙኝ
    .other = አዲስ ውል አስፈረሟቸው
# draft 81dee68b
q-there-work-nojob = ሥራ የለም
# draft 60948f66
q-there-work-hours = አዎ፣ ግን በቀን ከ12 ሰዓታት በላይ ነው ወይም የእረፍት ቀን የለም
# draft ab8f6a9e
q-there-work-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 0f1282ae
q-there-pressure = ከእነዚህ የሚደርስ ነገር አለ? ከሁሉም የከፋውን ይምረጡ።
    .other = ከእነዚህ የሚደርስ ነገር አለ? ከሁሉም የከፋውን ይምረጡ።
    .help = በእርስዎ ላይ የሚያደርጉት ጥፋቱ የእነሱ ነው። እርስዎ ምንም አላጠፉም።
    .why = ይህ እርዳታ ምን ያህል ቶሎ እንደሚያስፈልግዎ ይነግረናል።
    .todo = ወደ እርዳታ ስልክ ደውለው ይነጋገሩ። ስምዎን ሳይናገሩ ማውራት ይችላሉ።
# draft 06cafc6c
q-there-pressure-none = ከእነዚህ ምንም የለም
# draft 4e38ba28
q-there-pressure-hurt = ሰዎች ይጎዳሉ፣ ይቆለፍባቸዋል ወይም ይሸጣሉ
# draft a9df03ad
q-there-pressure-family = ቤተሰቤን ገንዘብ ይጠይቃሉ ወይም ያስፈራራሉ
    .other = ቤተሰብን ገንዘብ ይጠይቃሉ ወይም ያስፈራራሉ
# draft 6c00c5a7
q-there-pressure-release = ለማቆም ወይም ወደ ቤት ለመሄድ መክፈል አለብኝ
    .other = ለማቆም ወይም ወደ ቤት ለመሄድ መክፈል አለባቸው
# draft fbed4c40
q-there-pressure-debt = የእነሱ ዕዳ እንዳለብኝ ይናገራሉ
    .other = የሚሠሩት ሰው የእነሱ ዕዳ እንዳለባቸው ይናገራሉ
# draft f2da0c33
q-there-pressure-pay = ደመወዜን ይይዛሉ ወይም በቅጣት ይቆርጣሉ
    .other = ደመወዛቸውን ይይዙባቸዋል ወይም በቅጣት ይቆርጡባቸዋል
# draft 4e71c661
q-there-pressure-police = ፖሊስ እንደሚጠሩ ወይም ቪዛዬን እንደሚያሰርዙ ይናገራሉ
    .other = ፖሊስ እንደሚጠሩ ወይም ቪዛውን እንደሚያሰርዙ ይናገራሉ
# draft 67c9f0ac
q-there-pressure-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft d0462b1b
q-country = ሥራው የት አገር ነው?
    .other = ሥራው የት አገር ነው?
    .help = የሚሠራበትን ቦታ ይምረጡ። በመንገድ ላይ የሚቆሙባቸው አይቆጠሩም።
    .why = አንዳንድ አገሮች ለአገርዎ ሠራተኞች ተዘግተዋል። በአንዳንዶቹ ወጥመድ ይበዛል።
    .todo = አገሩን፣ ከተማውንና መንገዱን ይጠይቁ።
    .message = እባክዎ የሥራ ቦታውን አገር፣ ከተማና ሙሉ አድራሻ ይላኩልኝ።
# draft 70578d3c
q-country-other = ሌላ አገር
# draft e311709e
q-country-not-told = አልነገሩኝም
    .other = አልነገሯቸውም
# draft 0b6c873f
q-city = ሥራው የት ከተማ ነው?
    .other = ሥራው የት ከተማ ነው?
    .help = የላኩልዎትን አድራሻ ይመልከቱ።
    .why = በድንበር አጠገብ ያሉ አንዳንድ ከተሞች ሰዎች የሚያዙባቸው የተዘጉ ግቢዎች አሏቸው።
    .todo = ከተማውንና መንገዱን ይጠይቁ። በካርታ ላይ ይፈልጉት።
    .message = እባክዎ የሥራ ቦታውን ከተማና መንገድ ይላኩልኝ፣ ቤተሰቤ እንዲያውቀው ነው።
# draft 0a4ba72f
q-city-other-place = ሌላ ከተማ
# draft 9ee3b715
q-city-not-sure = አልተናገሩም
# draft 554b245c
q-job = ምን ዓይነት ሥራ ነው?
    .other = ምን ዓይነት ሥራ ነው?
    .help = በጣም የሚቀርበውን ይምረጡ።
    .why = አብዛኛው የውሸት ሥራ የሚቀርበው ለኮምፒውተር ወይም ለውርርድ (ቤቲንግ) ሥራ ነው።
    .todo = በየቀኑ ምን እንደሚሠሩ ይጠይቁ።
    .message = እባክዎ በየቀኑ ምን እንደምሠራ፣ ለማንና የት እንደምሠራ ይጻፉልኝ።
# draft c8cbf49c
q-job-online = ኮምፒውተር ወይም ስልክ፦ የደንበኛ አገልግሎት፣ ጽሕፈት፣ ማስታወቂያ፣ ቻት፣ ዳታ
# draft c7986bdc
q-job-casino = ካዚኖ፣ የኦንላይን ጨዋታ ወይም ውርርድ
# draft f55225c2
q-job-club = ክለብ፣ ባር፣ ማሳጅ ወይም እንግዳ ማስተናገድ
# draft 60b6ff82
q-job-home-care = የቤት ሥራ፣ ልጅ መጠበቅ፣ አረጋውያንን መንከባከብ
# draft 91983939
q-job-ship = መርከብ ወይም ዓሣ ማጥመጃ ጀልባ
# draft 95ebb8ad
q-job-hands = እርሻ፣ ፋብሪካ፣ ግንባታ፣ ሆቴል፣ ሱቅ፣ ሾፌርነት
# draft be1cc026
q-job-trained = ነርስ፣ ብየዳ፣ መምህር ወይም ሌላ ሙያ
# draft 53951871
q-job-not-told = አልነገሩኝም
    .other = አልነገሯቸውም
# draft 0b134b8e
q-job-no-job = ሥራ አይደለም፦ ጋብቻ፣ ትምህርት፣ ስፖርት፣ ጦር፣ ኩላሊት፣ ሕፃን …
# draft 19198861
q-other-offer = ምን አቀረቡ?
    .other = ምን አቀረቡ?
    .help = በጣም የሚቀርበውን ይምረጡ። እዚያ የሚደረገውን ወይም የሚሰጠውን ያስቡ።
    .why = እያንዳንዱ የሚጣራው በራሱ መንገድ ነው። አንዳንዶቹ ከተገባው ቃል በጣም የተለዩ ሆነው ተገኝተዋል።
    .todo = በጽሑፍ ይጠይቁ፦ ምን እንደሚያደርጉ ወይም እንደሚሰጡ፣ ማን እንደሚከፍል።
    .message = እባክዎ እዚያ ምን እንደማደርግ ወይም እንደምሰጥ፣ ማን እንደሚከፍልም ይጻፉልኝ። የትምህርት ቤቱን፣ የክለቡን፣ የክሊኒኩን ወይም የሚመለከተውን ሰው ስም፣ አድራሻና ስልክ ይጨምሩልኝ።
# draft 4d55b23a
q-other-offer-marriage = ጋብቻ፣ ወይም ለማግባት ከሰው መተዋወቅ
# draft 4d39f2c9
q-other-offer-study = ትምህርት ወይም የሥራ ልምምድ፣ ከሥራ ጋር
# draft e047ca5a
q-other-offer-sport = ስፖርት፦ ክለብ፣ ሙከራ ወይም ውል
# draft d9a0aa43
q-other-offer-army = ጦር ሠራዊት፣ ወይም በጦርነት የጥበቃ ሥራ
# draft 07f2e31b
q-other-offer-organ = ኩላሊት ወይም ሌላ የሰውነት ክፍል መስጠት
# draft b27e8b21
q-other-offer-child = ለሌላ ሰው ማርገዝ፣ የሴት ዘር (እንቁላል) መስጠት፣ ወይም ልጅ አሳልፎ መስጠት
# draft 813c30ae
q-other-offer-other = ሌላ ነገር፣ ወይም በግልጽ አይናገሩም
# draft 30b326df
q-other-offer-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 70b3028a
q-guests = ከእንግዶች ጋር የሚሠሩት ሥራ ተጽፏል?
    .other = ከእንግዶች ጋር የሚሠራው ሥራ ተጽፏል?
    .help = ውሉ ውስጥ ይመልከቱ፦ ተግባራት፣ ደመወዝ፣ ሰዓት።
    .why = ከእነዚህ ሥራዎች አንዳንዶቹ መጨረሻቸው የግዳጅ የወሲብ ሥራ ነው።
    .todo = ተግባራቱን በጽሑፍ ይጠይቁ።
    .message = እባክዎ ከእንግዶች ጋር የምሠራውን ሥራ ዝርዝር፣ ደመወዙንና ሰዓቱን በጽሑፍ ይላኩልኝ።
# draft edb41d8e
q-guests-yes = አዎ
# draft bf1cf8fe
q-guests-no = አልተጻፈም
# draft b2a6f3c9
q-guests-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft b1806de2
q-port = መርከቡ ወደ ወደብ ይመጣል?
    .other = መርከቡ ወደ ወደብ ይመጣል?
    .help = የትና በየስንት ጊዜው እንደሆነ ይጠይቁ። ደመወዝዎን ማን እንደሚቀበል ይጠይቁ።
    .why = ከየብስ ሲርቁ እርዳታ ማግኘት ከባድ ነው።
    .todo = ወደቦቹ ውሉ ውስጥ እንዲጻፉ ይጠይቁ።
    .message = እባክዎ የመርከቡን ስም፣ ወደቦቹንና በየስንት ጊዜው ወደ ቤት መደወል እንደምችል ይንገሩኝ።
# draft 3fd78ca6
q-port-yes = አዎ፣ ወደ ቤት መደወልም እችላለሁ
    .other = አዎ፣ ወደ ቤት መደወልም ይችላሉ
# draft d85c572d
q-port-no = ለብዙ ወራት ባሕር ላይ ይቆያል
# draft 7e4bb5bb
q-port-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 75b0612d
q-odd-tasks = ከእነዚህ የሚጠይቁዎት ነገር አለ?
    .other = የሚሄዱትን ሰው ከእነዚህ የሚጠይቋቸው ነገር አለ?
    .help = የተጻጻፉትን መልእክት እንደገና ያንብቡ።
    .why = እንዲህ ያለ ሥራ ሌሎች ሰዎችን ያታልላል። ሠራተኞቹ ተይዘዋል፣ ተጎድተዋል፣ ተከሰዋል።
    .todo = ምን እንደሚሸጡና ለማን እንደሚሸጡ ይጠይቁ።
    .message = እባክዎ ምን እንደምሸጥ ወይም ምን እንደምናገር፣ ለማን እንደሆነም ይጻፉልኝ።
# draft 0ac5d506
q-odd-tasks-none = ከእነዚህ ምንም የለም
# draft 2cb4f86b
q-odd-tasks-chat = ከማያውቁት ሰው ጋር ለሽያጭ፣ ለፍቅር ወይም ለኢንቨስትመንት መጻጻፍ
# draft 416653f5
q-odd-tasks-bank = የባንክ ሂሳብ መክፈት ወይም ፊቴን በቪዲዮ መቅረጽ
    .other = የባንክ ሂሳብ መክፈት ወይም ፊታቸውን በቪዲዮ መቅረጽ
# draft 37fb7775
q-odd-tasks-both = እነዚህ ሁለቱም
# draft 633f0a42
q-odd-tasks-scan = የፓስፖርቴ ስካን፣ ከውል በፊት
    .other = የፓስፖርታቸው ስካን፣ ከውል በፊት
# draft 40cefaaa
q-odd-tasks-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft e2032b65
q-pay-skill = ደመወዙ ከሥራው ጋር ይመጣጠናል?
    .other = ደመወዙ ከሥራው ጋር ይመጣጠናል?
    .help = { $wage } እዚያ ይህን ሥራ የሚሠሩ ሰዎችን ይጠይቁ።
    .why = ለቀላል ሥራ ብዙ ደመወዝ ከሁሉም የተለመደ ማጥመጃ ነው።
    .todo = ይህ ሥራ ስንት እንደሚከፍል እዚያ ያለ ሠራተኛን፣ የሠራተኛ ማኅበርን ወይም ኤምባሲውን ይጠይቁ።
    .message = እባክዎ የወር ደመወዙን፣ የሥራ ሰዓቱንና የምትቆርጡትን ይጻፉልኝ።
# draft 9b289d90
q-pay-skill-normal = ሌሎች የሚያገኙትን ያህል
# draft 484ec3e9
q-pay-skill-high-tested = ከዚያ በጣም ይበልጣል፣ ችሎታዬን ፈትነዋል
    .other = ከዚያ በጣም ይበልጣል፣ ችሎታቸውን ፈትነዋል
# draft 77e321ed
q-pay-skill-high-easy = ከዚያ በጣም ይበልጣል፣ ችሎታ አይጠይቁም
# draft 585ee0e2
q-pay-skill-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft ea4eeba1
q-visa = የሚጓዙት በምን ቪዛ ነው?
    .other = የሚሄዱት ሰው የሚጓዙት በምን ቪዛ ነው?
    .help = ፓስፖርቱ ውስጥ ይመልከቱ። ይህ ቪዛ ሥራ ይፈቅድ እንደሆነ የዚያን አገር ኤምባሲ ይጠይቁ።
    .why = በቱሪስት ቪዛ የመሥራት መብት የለዎትም፣ እነሱም ይህን ሊጠቀሙበት ይችላሉ።
    .todo = የሥራ ቪዛውን ይጠብቁ። ከመክፈልዎ ወይም ከመብረርዎ በፊት ዋናውን ይዩ።
    .message = እባክዎ ስሜ፣ ሥራውና አሠሪው ያለበትን የሥራ ቪዛ ያሳዩኝ። እሱን ካየሁ በኋላ እበራለሁ።
# draft 990611c6
q-visa-work-seen = ለዚህ ሥራ የሆነ የሥራ ቪዛ። ዋናውን አይቻለሁ
    .other = ለዚህ ሥራ የሆነ የሥራ ቪዛ። ዋናውን አይተዋል
# draft 283c53b7
q-visa-work-later = የሥራ ቪዛ። ገና አልመጣም
# draft e8cfaf6d
q-visa-photo = ያለኝ ፎቶው ብቻ ነው
    .other = ያላቸው ፎቶው ብቻ ነው
# draft 11b26d50
q-visa-other-job = ለሌላ ሥራ፣ አሠሪ ወይም አገር የሆነ የሥራ ቪዛ
# draft 6507965d
q-visa-tourist = የቱሪስት ወይም የጉብኝት ቪዛ፣ ወይም ቪዛ የለም
# draft acc8eb25
q-visa-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft fce3bd53
q-fee = ይህን ሥራ ለማግኘት ምን መክፈል አለብዎት?
    .other = የሚሄዱት ሰው ሥራውን ለማግኘት ምን መክፈል አለባቸው?
    .help = በሕጉ የሚከፍሉት፦ { $fee-limit }። የሚጠሩትን ወጪ ሁሉ ይደምሩ።
    .why = ትልቅ ክፍያ ወደ ዕዳ ይወስዳል። ዕዳ ካለ መልቀቅ ይከብዳል።
    .todo = የሁሉንም ወጪ ዝርዝር ይጠይቁ። ከሕጉ ጋር ያወዳድሩ።
    .message = እባክዎ የሁሉንም ወጪ ዝርዝር፣ እያንዳንዱን ማን እንደሚከፍልና የደረሰኝዎን ዓይነት ይላኩልኝ።
# draft 5aa8d1b8
q-fee-free-written = ምንም። ውሉ አሠሪው ይከፍላል ይላል
# draft 7f516442
q-fee-free-said = ምንም። ግን የቃል ተስፋ ብቻ ነው
# draft 1749ba9c
q-fee-within = ጥቂት ገንዘብ፣ ከተፈቀደው አይበልጥም
# draft 3a712f44
q-fee-above = ከተፈቀደው በላይ
# draft 0a179c80
q-fee-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 42b969db
q-pay-how = ገንዘቡን እንዴት ይፈልጋሉ?
    .other = ገንዘቡን እንዴት ይፈልጋሉ?
    .help = ለድርጅቱ በባንክ ይክፈሉ። ማኅተም ያለው ደረሰኝ ይጠይቁ።
    .why = በጥሬ ገንዘብ ወይም ቀድመው ከከፈሉ ማስረጃ አይኖርዎትም።
    .todo = ከቪዛው በኋላ ለኤጀንሲው በባንክ እከፍላለሁ ይበሉ። ምን እንደሚሉ ይዩ።
    .message = ውሉንና ቪዛውን ካገኘሁ በኋላ ለኤጀንሲው በባንክ እከፍላለሁ። እባክዎ የኤጀንሲውን የባንክ ሂሳብ መረጃ ይላኩልኝ።
# draft 8442daa1
q-pay-how-bank-after = በባንክ ለኤጀንሲው፣ ከውልና ከቪዛ በኋላ
# draft 7712faad
q-pay-how-before = ውል ወይም ቪዛ ሳላገኝ በፊት
    .other = ውል ወይም ቪዛ ሳይኖር በፊት
# draft 20e31f99
q-pay-how-cash = በጥሬ ገንዘብ ወይም ለግለሰብ
# draft 853ea4f6
q-pay-how-both = እነዚህ ሁለቱም
# draft e54e7ca3
q-pay-how-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft c8746aee
q-owe = የእነሱ ምን ዕዳ ይኖርብዎታል?
    .other = የሚሄዱት ሰው የኤጀንቱ ወይም የአሠሪው ምን ዕዳ ይኖርባቸዋል?
    .help = ወረቀቱ ላይ ከደመወዝ የሚቆረጥ፣ ቅጣትና መያዣ ካለ ይፈልጉ።
    .why = ሰዎችን በመጥፎ ሥራ ላይ ለማቆየት ከሁሉም በላይ የሚጠቀሙት በዕዳ ነው።
    .todo = ታመው ወደ ቤት መመለስ ቢኖርብዎ ምን እንደሚሆን ይጠይቁ።
    .message = ቀድሜ ባቆም ወይም ብታመም ምን መክፈል አለብኝ? እባክዎ የተጻፈበትን ያሳዩኝ።
# draft fb7f7230
q-owe-nothing = ምንም። ቀድሜ አሳውቄ መልቀቅ እችላለሁ
    .other = ምንም። ቀድመው አሳውቀው መልቀቅ ይችላሉ
# draft 880d3346
q-owe-loan = ወጪውን ያበድሩኛል ወይም ከደመወዜ ይቆርጣሉ
    .other = ወጪውን ያበድራሉ ወይም ከደመወዝ ይቆርጣሉ
# draft 1a483476
q-owe-deposit = ገንዘብ ወይም የመሬት ካርታ እነሱ ጋር አስይዛለሁ
    .other = ገንዘብ ወይም የመሬት ካርታ እነሱ ጋር ያስይዛሉ
# draft 6310ad5f
q-owe-fine = ከለቀቅኩ ቅጣት መክፈል አለብኝ
    .other = ለመልቀቅ ቅጣት አለ
# draft f6564ae3
q-owe-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 135af8ac
q-source = ይህን ሥራ ያቀረበልዎ ማን ነው?
    .other = ሥራውን ለሚሄዱት ሰው ያቀረበላቸው ማን ነው?
    .help = ብዙ የሚነጋገሩትን ሰው ይምረጡ።
    .why = ጥሩም መጥፎም ሥራ ከምናውቃቸው ሰዎች ይመጣል። ስለዚህ ሁሉንም እናጣራለን።
    .todo = የዚህን ሰው ሙሉ ስም፣ ድርጅትና የሥራ ድርሻ ይጠይቁ።
    .message = እባክዎ ሙሉ ስምዎን፣ ድርጅትዎንና በዚህ ሥራ ያለዎትን ድርሻ ይላኩልኝ።
# draft bf5699a1
q-source-public = የመንግሥት መሥሪያ ቤት
# draft 91033b33
q-source-agency = ኤጀንሲ
# draft 0aac42f1
q-source-employer = አሠሪው። ሌላ ሰው የለም
# draft b449b0b7
q-source-broker = ደላላ ወይም ወኪል
# draft d4cfb85c
q-source-travel-co = የጉዞ፣ የቱር ወይም የሥልጠና ድርጅት
# draft f9dfe456
q-source-friend = ጓደኛ ወይም ዘመድ
# draft cb909114
q-source-stranger = መጀመሪያ የጻፈ የማይታወቅ ሰው ወይም የኦንላይን ጓደኛ
# draft fe1161a5
q-source-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft bf6087f6
q-meet = የት ተገናኛችሁ?
    .other = የሚሄዱት ሰው ከእነሱ ጋር የት ተገናኙ?
    .help = ይፋዊው ዝርዝር ላይ ወዳለው ቢሮ ይሂዱና ይህ ሰው እዚያ መኖሩን ይጠይቁ።
    .why = ቢሮ የሌለው ሰው ነገር ሲበላሽ ለማግኘት ይከብዳል።
    .todo = የቢሮውን አድራሻ ይጠይቁ፣ ከሰው ጋር ሆነው ይሂዱ።
    .message = ከቤተሰቤ ጋር ወደ ቢሮዎ መምጣት እፈልጋለሁ። ፈቃድዎ ላይ ያለው አድራሻ ምንድን ነው?
# draft 0c3f7759
q-meet-office = በቢሯቸው
# draft 26786a6e
q-meet-chat = በስልክ ወይም በቻት ብቻ
# draft 4bf0c3e7
q-meet-outside = በካፌ፣ በመኪና፣ በቤት ወይም በኤርፖርት
# draft ff3cc293
q-meet-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft e7c6a10d
q-licence = ኤጀንሲው በይፋዊው ዝርዝር ላይ አለ?
    .other = ኤጀንሲው በይፋዊው ዝርዝር ላይ አለ?
    .help = ዝርዝሩን ራስዎ ይክፈቱ፦ { $registry-licence }። ስሙ፣ ቁጥሩና አድራሻው መመሳሰል አለባቸው።
    .why = ሠራተኛ መላክ የሚችሉት በዝርዝሩ ላይ ያሉ ኤጀንሲዎች ብቻ ናቸው። ስም ብዙ ጊዜ ይኮረጃል።
    .todo = በይፋዊው ዝርዝር ላይ ይፈልጉ፣ ወይም እዚህ ይደውሉ፦ { $hotline }። ከመክፈልዎ ወይም ከመፈረምዎ በፊት ያድርጉት።
    .message = እባክዎ የኤጀንሲውን ሙሉ ስም፣ የፈቃድ ቁጥርና የቢሮ አድራሻ ይላኩልኝ። በይፋዊው ዝርዝር ላይ አየዋለሁ።
# draft 956aea42
q-licence-found = አዎ። ፈልጌ አገኘሁት
    .other = አዎ። ፈልገን አገኘነው
# draft f11eb83a
q-licence-they-say = አለ ይላሉ። አያለሁ
    .other = አለ ይላሉ። እናያለን
# draft 7b36930e
q-licence-missing = ፈልጌ ነበር። የለም ወይም ታግዷል
    .other = ፈልገን ነበር። የለም ወይም ታግዷል
# draft 3eabd167
q-licence-no-agency = ኤጀንሲ የለም
# draft 50f9e4f1
q-licence-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft a8d34853
q-job-order = አገርዎ ይህን ሥራ ፈቅዷል?
    .other = የሚሄዱት ሰው አገር ይህን ሥራ ፈቅዷል?
    .help = እዚህ ይመልከቱ፦ { $registry-job-order }። ሥራው፣ ድርጅቱና አገሩ መመሳሰል አለባቸው።
    .why = እውነተኛ ኤጀንሲም የውሸት ሥራ ሊያቀርብ ይችላል። ዝርዝሩ እውነተኞቹን ያሳያል።
    .todo = የሥራ ትዕዛዙን (ጆብ ኦርደር) ቁጥር ይጠይቁ። እዚህ ያጣሩት፦ { $registry-job-order } ወይም { $hotline }።
    .message = እባክዎ ለዚህ አሠሪና አገር ያለውን የሥራ ትዕዛዝ (ጆብ ኦርደር) ቁጥር ይላኩልኝ። አጣራዋለሁ።
# draft df596e21
q-job-order-found = አዎ። አይቻለሁ ወይም ቢሮውን ጠይቄያለሁ
    .other = አዎ። አይተናል ወይም ቢሮውን ጠይቀናል
# draft c17fa20f
q-job-order-they-say = ተፈቅዷል ይላሉ። አያለሁ
    .other = ተፈቅዷል ይላሉ። እናያለን
# draft a69fe5c1
q-job-order-missing = ፈልጌ ነበር። ዝርዝሩ ላይ የለም
    .other = ፈልገን ነበር። ዝርዝሩ ላይ የለም
# draft b9ca2bce
q-job-order-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 2bd9d8ca
q-employer = አሠሪው እውነት መሆኑን የሚያምኑት ሰው አረጋግጧል?
    .other = አሠሪው እውነት መሆኑን የሚያምኑት ሰው አረጋግጧል?
    .help = የስልክ ቁጥሩን ራስዎ ይፈልጉ። ለድርጅቱ ይደውሉ፣ ወይም እዚያ ያለውን ኤምባሲ ይጠይቁ።
    .why = የውሸት ሥራ እውነት እንዲመስል የእውነተኛ ድርጅት ስም ይኮረጃል።
    .todo = ራስዎ ባገኙት ቁጥር ለድርጅቱ ይደውሉ።
    .message = እባክዎ የአሠሪውን ሙሉ ስም፣ አድራሻና ስልክ ውሉ ላይ እንዳለው ይላኩልኝ።
# draft 1149c72b
q-employer-confirmed = አዎ። ራሴ ደውያለሁ ወይም ጽፌያለሁ
    .other = አዎ። ራሳችን ደውለናል ወይም ጽፈናል
# draft 3d1aa128
q-employer-official = አዎ። ኤምባሲው ወይም የሠራተኛ ጉዳይ ቢሮ አረጋግጧል
# draft 3a77e14e
q-employer-to-ask = ስሙ አለኝ። እጠይቃለሁ
    .other = ስሙ አለን። እንጠይቃለን
# draft cef98c37
q-employer-denied = ድርጅቱ ይህን ሥራ አላውቀውም ይላል
# draft d2aa2f8b
q-employer-no-name = ስሙን ወይም አድራሻውን አይሰጡም
# draft 195f6fe1
q-employer-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 2801173b
q-contract = ከመጓዝዎ በፊት ውል ይፈርማሉ?
    .other = የሚሄዱት ሰው ከጉዞው በፊት ውል ይፈርማሉ?
    .help = ውሉ አሠሪውን፣ ሥራውን፣ ደመወዙን፣ ሰዓቱንና የመመለሻ ቲኬቱን ይናገራል።
    .why = ያለ ውል በኋላ ምንም ማስረዳት አይችሉም።
    .todo = ውሉን ይውሰዱ፣ ቤት ውስጥ ያንብቡ፣ ኮፒ ያስቀሩ። ከዚያ ይወስኑ።
    .message = እባክዎ ውሉን በቋንቋዬ ይላኩልኝ። ከመፈረሜ ወይም ከመክፈሌ በፊት ቤት ውስጥ አነበዋለሁ።
# draft f6d2983a
q-contract-have = አዎ። አለኝ
    .other = አዎ። አላቸው
# draft 26fe0a7d
q-contract-soon = ከመሄዴ በፊት እንሰጣለን ይላሉ
    .other = ከመሄዳቸው በፊት እንሰጣለን ይላሉ
# draft 10100f1b
q-contract-there = የሚፈረመው እዚያ ነው ይሉኛል
    .other = የሚፈረመው እዚያ ነው ይሏቸዋል
# draft db42a86d
q-contract-none = ውል የለም
# draft b71ebffc
q-contract-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 7023964b
q-contract-read = ስለ ውሉ ምን ያውቃሉ?
    .other = የሚሄዱት ሰው ስለ ውሉ ምን ያውቃሉ?
    .help = የሠራተኛ ጉዳይ ቢሮ ወይም ኤምባሲ እንዲያየው ይጠይቁ።
    .why = መስማማት የሚችሉት ማንበብ በሚችሉት ብቻ ነው።
    .todo = ወደ ቤት የሚወስዱት በቋንቋዎ የተጻፈ አንድ ኮፒ ይጠይቁ።
    .message = እባክዎ በቋንቋዬ የተጻፈ አንድ ኮፒ ለአንድ ቀን ይስጡኝ። ያጣራው የትኛው መሥሪያ ቤት ነው?
# draft d3be4d7c
q-contract-read-good = ማንበብ እችላለሁ፣ ኮፒ አለኝ፣ መሥሪያ ቤት አጣርቶታል
    .other = ማንበብ ይችላሉ፣ ኮፒ አላቸው፣ መሥሪያ ቤት አጣርቶታል
# draft e9ed43d1
q-contract-read-unchecked = ማንበብ እችላለሁ። መሥሪያ ቤት አላጣራውም
    .other = ማንበብ ይችላሉ። መሥሪያ ቤት አላጣራውም
# draft 8ecce9a7
q-contract-read-language = ማንበብ በማልችለው ቋንቋ ነው
    .other = ማንበብ በማይችሉት ቋንቋ ነው
# draft 4a3c8b59
q-contract-read-no-copy = ኮፒ እንዳስቀር አይፈቅዱም
    .other = ኮፒ እንዲያስቀሩ አይፈቅዱላቸውም
# draft fa777e50
q-contract-read-not-seen = ገና አላየሁትም
    .other = ገና አላዩትም
# draft ed98fae0
q-exit-paper = ለውጭ ሥራ የሚያስፈልገው የአገርዎ ወረቀት ይኖርዎታል?
    .other = ለውጭ ሥራ የሚያስፈልገው የአገራቸው ወረቀት ይኖራቸዋል?
    .help = ለእርስዎ ይህ ነው፦ { $exit-paper }። የሚያገኙት ከመሥሪያ ቤት ነው፣ ኤርፖርት ካለ ሰው በፍጹም አይደለም።
    .why = ይህ ወረቀት ካለዎት አገርዎ ሊያገኝዎትና ሊረዳዎት ይችላል።
    .todo = የትኛው ወረቀት እንደሚያስፈልግዎና እንዴት እንደሚገኝ ይህን መሥሪያ ቤት ይጠይቁ፦ { $regulator }።
    .message = እባክዎ ይህን ወረቀት መቼና በየትኛው መሥሪያ ቤት እንደማገኝ ይንገሩኝ፦ { $exit-paper }።
# draft 53d4d14a
q-exit-paper-yes = አዎ። አለኝ ወይም የማገኝበት ቀን አለኝ
    .other = አዎ። አላቸው ወይም የሚያገኙበት ቀን አላቸው
# draft 058be7a0
q-exit-paper-no = ያለ እሱ መሄድ እንደምችል ይናገራሉ
    .other = ያለ እሱ መሄድ እንደሚችሉ ይናገራሉ
# draft 4ea1ecfb
q-exit-paper-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft ff6e373b
q-passport = በጉዞው ላይ ፓስፖርትዎን የሚይዘው ማን ነው?
    .other = በጉዞው ላይ ፓስፖርቱን የሚይዘው ማን ነው?
    .help = ለማኅተም ብቻ ይስጡት፣ በዚያው ቀን መልሰው ይውሰዱት።
    .why = ፓስፖርቱን የያዘ ሰው ይቆጣጠራል።
    .todo = ፓስፖርቱን ራስዎ፣ በእውነተኛ መረጃ ያውጡ። እርስዎ ጋር ይያዙት።
    .message = እባክዎ ፓስፖርቴን በዚህ ሳምንት ይመልሱልኝ፣ ወይም ቀን ያለው ደረሰኝ ይስጡኝ።
# draft cd529114
q-passport-me = እኔ ራሴ
    .other = እሳቸው ራሳቸው
# draft d9130ecd
q-passport-recruiter = አሁን ወደ ውጭ የሚልከው ሰው ጋር ነው
# draft 6f9d4c9a
q-passport-escort = አብሮኝ የሚጓዝ ሰው
    .other = አብሯቸው የሚጓዝ ሰው
# draft 594e7ecd
q-passport-none-yet = በቅርቡ አወጣለሁ
    .other = በቅርቡ ያወጣሉ
# draft 4bd74ca0
q-passport-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft b353dcd2
q-route = ወደዚያ የሚሄዱት እንዴት ነው?
    .other = የሚሄዱት ሰው ወደዚያ የሚደርሱት እንዴት ነው?
    .help = ቲኬቱን ይመልከቱ። በአንድ ቲኬት አውሮፕላን መቀየር ችግር የለውም።
    .why = ሰዎች አንድ አገር ተብሎ ተነግሯቸው ወደ ሌላ አገር ተወስደዋል።
    .todo = ሥራው እስካለበት ከተማ ድረስ የሆነውን ቲኬት ይጠይቁ።
    .message = እባክዎ ሥራው እስካለበት ከተማ ድረስ የሆነውን ቲኬት፣ ከነመቆሚያዎቹ ሁሉ ይላኩልኝ።
# draft 75e21c43
q-route-straight = በቀጥታ ሥራው ወዳለበት ከተማ
# draft d424a8db
q-route-third = መጀመሪያ ሌላ አገር እቆያለሁ
    .other = መጀመሪያ ሌላ አገር ይቆያሉ
# draft 8f46b7d8
q-route-event = መጀመሪያ ውጭ አገር ወደ ስብሰባ፣ ፈተና ወይም ኮርስ
# draft 5fbc7c97
q-route-hidden = በትንሽ ጀልባ፣ በወንዝ፣ በጫካ ወይም በስውር መንገድ
# draft df56d33f
q-route-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 725b8286
q-changed = መጀመሪያ ከተነገረው ምን ተቀይሯል?
    .other = መጀመሪያ ከተነገረው ምን ተቀይሯል?
    .help = የመጀመሪያውን መልእክት ከወረቀቱና ከቲኬቱ ጋር ያወዳድሩ።
    .why = ሰው ወጥመድ ውስጥ የሚገባው ቦታው ወይም ደመወዙ ሲቀየር ነው።
    .todo = መጀመሪያ ያሉትን ይጻፉ። ከወረቀቱ ጋር ያወዳድሩ።
    .message = እባክዎ አገሩን፣ ከተማውን፣ ሥራውንና ደመወዙን በጽሑፍ ያረጋግጡልኝ።
# draft 6065126f
q-changed-nothing = ምንም አልተቀየረም
# draft 6b2dc278
q-changed-place = አገሩ ወይም ከተማው
# draft e3d4ea5b
q-changed-pay = ሥራው ወይም ደመወዙ
# draft a9d71ce3
q-changed-both = ሁለቱም
# draft 1a7e8488
q-changed-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 5dbd7dea
q-hide = አንድ ነገር እንዲደብቁ ይጠይቁዎታል?
    .other = የሚሄዱት ሰው አንድ ነገር እንዲደብቁ ይጠይቋቸዋል?
    .help = ጥሩ ሥራ ለቤተሰብና ለኢሚግሬሽን ሠራተኞች ሊነገር ይችላል።
    .why = ሚስጥር ሊረዱዎት ከሚችሉ ሰዎች ይለይዎታል።
    .todo = ሙሉውን ዕቅድ ቤት ላሉ ሁለት ሰዎች ይንገሩ። ወደ ውጭ የሚልክዎት ሰው ምን እንደሚል ይዩ።
    .message = ቤተሰቤ አሠሪውን፣ አድራሻውንና በረራውን ማወቅ ይፈልጋል። ዛሬ እነግራቸዋለሁ።
# draft 505d80cd
q-hide-no = አይጠይቁም
# draft d4fdb8fd
q-hide-family = ሥራውን ወይም ጉዞውን፣ ከቤተሰቤ
    .other = ሥራውን ወይም ጉዞውን፣ ከቤተሰብ
# draft fd189095
q-hide-border = እውነተኛውን ዕቅድ፣ ከኢሚግሬሽን ሠራተኞች
# draft 4eaadb3c
q-hide-papers = እውነተኛ ስሜን፣ ዕድሜዬን ወይም ሥራዬን፣ በሐሰተኛ ወረቀት
    .other = እውነተኛ ስም፣ ዕድሜ ወይም ሥራ፣ በሐሰተኛ ወረቀት
# draft f2e68ca6
q-hide-many = ከእነዚህ ከአንድ በላይ
# draft 2cbbcfea
q-hide-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft b3e695cd
q-rush = ለመወሰን ምን ያህል ጊዜ አለዎት?
    .other = የሚሄዱት ሰው ለመወሰን ምን ያህል ጊዜ አላቸው?
    .help = እንዲህ ይበሉ፦ አንድ ሳምንት እፈልጋለሁ። ምን እንደሚያደርጉ ይዩ።
    .why = እውነተኛ ሥራ ውልና ቪዛ እስኪመጣ ሊጠብቅ ይችላል።
    .todo = ለማንበብና ለማጣራት አንድ ሳምንት ይጠይቁ።
    .message = ወረቀቶቹን ከቤተሰቤ ጋር ለማጣራት አንድ ሳምንት እፈልጋለሁ። እባክዎ ሥራውን እስከዚያ ያቆዩልኝ።
# draft 4eaad089
q-rush-time = አንድ ሳምንት ወይም ከዚያ በላይ
# draft e821b71d
q-rush-days = በጥቂት ቀናት ውስጥ እንድሄድ ይገፋፉኛል
    .other = በጥቂት ቀናት ውስጥ እንዲሄዱ ይገፋፏቸዋል
# draft 009e3640
q-rush-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
# draft 97f214f4
q-life = ስለ ነፃ ጊዜዎ ምን ይላሉ?
    .other = ስለሚሄዱት ሰው ነፃ ጊዜ ምን ይላሉ?
    .help = አሁን እዚያ ያለ ሠራተኛን በቪዲዮ ይጠይቁ።
    .why = ከሌሎች ሰዎች መነጠል የግዳጅ ሥራ ምልክት ነው።
    .todo = ሰዓቱ፣ የእረፍት ቀኑና ስልክ መጠቀም ውሉ ውስጥ እንዲጻፍ ይጠይቁ።
    .message = እባክዎ ሰዓቱን፣ የእረፍት ቀኑን፣ ስልኬን መያዝና መውጣት እንደምችል ይጻፉልኝ።
# draft a7a415ba
q-life-good = በየሳምንቱ የእረፍት ቀን አለ። ስልኬን እይዛለሁ፣ መውጣት እችላለሁ
    .other = በየሳምንቱ የእረፍት ቀን፣ ስልክና መውጫ ጊዜ አለ
# draft 18372de8
q-life-hours = በቀን ከ12 ሰዓታት በላይ፣ ወይም የእረፍት ቀን የለም
# draft 308cec32
q-life-inside = ውስጥ መቆየት አለብኝ
    .other = ውስጥ መቆየት አለባቸው
# draft af002349
q-life-phone = ስልኬን መስጠት አለብኝ
    .other = ስልካቸውን መስጠት አለባቸው
# draft 08c84fd8
q-life-many = ከእነዚህ ከአንድ በላይ
# draft 7b233800
q-life-not-sure = እርግጠኛ አይደለሁም
    .other = እርግጠኛ አይደለንም
