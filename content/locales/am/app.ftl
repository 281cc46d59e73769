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
# draft 851920a3
ui-known-pattern = በእውነት ከደረሱ ታሪኮች የሚታወቅ
# draft e33d6cf5
ui-today = ዛሬ፦
# draft 6a7d6a86
ui-sources = ምንጮች፦ { $count }
# draft 47f29fc0
ui-no-date = ቀን የለውም
# draft b71839d5
ui-copy = ኮፒ
# draft 0b80f84f
ui-copied = ኮፒ ሆኗል
# draft a5d5486c
ui-copy-failed = ኮፒ ለማድረግ ጽሑፉን ተጭነው ይያዙ።
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

# draft 5bebbf01
ui-call-shows = የደወሉት ስልክ በጥሪ ዝርዝሩና በሂሳቡ ላይ ይታያል።
# draft f8a550f7
ui-choose-first = ፓስፖርቱንና አገሩን ይምረጡ።
# draft 9f608034
ui-numbers-coming = ቁጥሮቹ እየመጡ ነው።
# draft a9afe093
ui-numbers-failed = ቁጥሮቹ አልመጡም። ኔትወርክዎን ይዩ።
# draft 5160883e
ui-try-again = እንደገና ይሞክሩ

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
# draft f9bd4b4b
ui-title-quiet = ማስታወሻ
# draft 73928a8a
ui-practice = መጀመሪያ ለሌላ ሰው በቀረበ ሥራ ይሞክሩት
# draft 4a07c524
ui-help-close = ሰው መጣ? “ይውጡ” የሚለውን ይንኩ፣ ወይም ይህን ገጽ ይዝጉ። ገጹ ድምፅ አያሰማም።
# draft 1b3fcc15
ui-next-short = ቀጣይ ሰው
