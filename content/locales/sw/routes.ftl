# draft 62b6d6b2
route-id-siskop2mi = Tovuti ya serikali yenyewe ya kujisajili kwa kazi za nje na kwa programu za serikali.
    .name = Tovuti ya serikali ya kazi za nje (SISKOP2MI)
# draft 70ece005
route-id-g2g-korea = Serikali inapeleka wafanyakazi Korea kwa mtihani na alama; ada ya mtihani mwaka 2025 ilikuwa kama rupia 460,000 na inalipwa benki.
    .name = Serikali kwa serikali, Korea (EPS)
# draft 60b34545
route-id-g2g-japan = Serikali inapeleka wauguzi na watunzaji Japani; unapeleka karatasi zako mwenyewe kwenye ofisi ya BP3MI.
    .name = Serikali kwa serikali, Japani (muuguzi, mhudumu wa wagonjwa)
# draft a236f96d
route-id-disnaker = Kabla ya kuchagua wakala, uliza ofisi ya wilaya yako; polisi wanashauri hivyo hivyo.
    .name = Ofisi ya kazi ya wilaya (Disnaker)
# draft 2b93d020
route-id-kemnaker-posko = Dawati linalojibu kama nafasi ya kazi ni ya uongo, kwa kituo cha simu, WhatsApp na tovuti.
    .name = Dawati la wizara ya kazi kuhusu ajira za uongo
# draft c6425e9b
route-id-sbmi = Chama cha wahamiaji chenye matawi ya maeneo kinachopokea malalamiko na kusaidia kukagua leseni kabla ya kwenda.
    .name = Chama cha wafanyakazi wahamiaji (SBMI)
# draft 619a7433
route-id-recruitment-advisor = Tovuti ya vyama vya wafanyakazi ambapo wafanyakazi huwapa mawakala alama; soma wanachosema watu waliopitia kwao.
    .name = Maoni ya wafanyakazi kuhusu mawakala: Recruitment Advisor (ITUC)
# draft 58a59ceb
route-id-opp = Kozi ya serikali kabla ya kuondoka; ni ya bure, na watu wasiokuwa nayo hawakuruhusiwa kupanda ndege.
    .name = Kozi kabla ya kuondoka (OPP)
# draft 7684ede9
route-id-five-schemes = Kwa kampuni yenye leseni, serikali kwa serikali, serikali kwa kampuni, mwajiri wako mwenyewe, au peke yako; zote huishia na karatasi za BP3MI.
    .name = Njia tano za kupelekwa kazini nje
# draft 5e3fe505
route-ph-licensed = Tafuta wakala kwa jina na uone kama leseni yake iko hai.
    .name = Orodha ya DMW ya mawakala wenye leseni
# draft ee7afa5f
route-ph-joborders = Inaonyesha ni kazi zipi za wakala yupi zimeidhinishwa; leseni bila oda ya kazi haitoshi.
    .name = Oda za kazi (job order) zilizoidhinishwa na DMW
# draft b3d1fba0
route-ph-eps = Serikali inaajiri kwa viwanda vya Korea; usajili ni mtandaoni kwa DMW, na ada ya mtihani ilikuwa dola 24 mwaka 2024.
    .name = Korea kupitia serikali (EPS), kwa kujisajili na DMW
# draft ad9afee1
route-ph-seminars = Kozi mbili fupi zinazotakiwa na hati ya kuondoka; fanya ya kwanza kabla ya kuomba kazi popote.
    .name = Kozi kabla ya ajira na kuondoka (PEOS, PDOS)
# draft dd6c4a1b
route-ph-complaint = Weka malalamiko ya kiapo dhidi ya wakala ili urudishiwe pesa; DMW pia inasaidia watu waliotapeliwa na wanaoleta kazi.
    .name = Msaada wa kisheria na malalamiko kwa DMW
# draft b2cd01c2
route-ph-recruitment-advisor = Tovuti ya vyama vya wafanyakazi ambapo wafanyakazi huwapa mawakala alama; soma wanachosema watu waliopitia kwao.
    .name = Maoni ya wafanyakazi kuhusu mawakala: Recruitment Advisor (ITUC)
# draft 26a565de
route-vn-colab = Kituo cha serikali cha programu zisizo za faida kama Korea EPS; lipa tu baada ya mkataba, kwenye akaunti yake yenyewe.
    .name = Kituo cha serikali cha kazi za nje (Colab)
# draft e71a7bb5
route-vn-dolab = Tafuta kampuni inayopeleka kwenye tovuti ya idara kabla ya kuongea habari za pesa.
    .name = Idara ya Kazi za Nje: makampuni yenye leseni
# draft 1a2013ca
route-vn-local-office = Ofisi ya eneo lako inaweza kusema programu ipi iko wazi kwa mji wako, kwa mfano kazi za msimu za shamba Korea.
    .name = Ofisi ya mambo ya ndani ya eneo lako
# draft e34effa3
route-vn-mrc = Ushauri wa bure kabla ya kwenda, unaotolewa pamoja na ofisi za kazi na vyama vya wafanyakazi.
    .name = Vituo vya ushauri kwa wafanyakazi wahamiaji
# draft 075bbc2e
route-vn-law = Sheria inayotumika tangu Januari 2022 inataka kozi kabla ya kuondoka na inaorodhesha mikataba inayoruhusiwa.
    .name = Sheria ya wafanyakazi wa mkataba nje (69/2020)
# draft fd8f131c
route-th-five-ways = Kwa wakala mwenye leseni, kwa idara yenyewe, peke yako kwa kutoa taarifa siku 15 kabla, au kupelekwa na mwajiri wako kwa kazi au mafunzo.
    .name = Njia tano halali za kufanya kazi nje
# draft f8b0d9bf
route-th-state-sending = Idara yenyewe inaweza kukupeleka; wengi hupelekwa Taiwan, Korea, Japani na Israeli.
    .name = Kazi kupitia Idara ya Ajira
# draft 4f559a04
route-th-check-employer-letter = Kila kazi halali ina barua ya ombi ambayo idara imeipokea; uliza kwa simu ya msaada.
    .name = Uliza kama barua ya mwajiri ya kuomba wafanyakazi ipo
# draft 89e5cc24
route-th-predeparture = Mafunzo kuhusu mkataba, desturi na sheria, na mfuko wa dharura.
    .name = Mafunzo kabla ya kuondoka na mfuko wa ustawi
# draft a7af2e87
route-th-pavena = Taasisi ya wanawake na watoto ambayo imerudisha nyumbani wafanyakazi waliotapeliwa.
    .name = Shirika la wanawake na watoto (Pavena Foundation)
# draft d660cab7
route-mm-licensed = Mawakala kama 634 walikuwa na leseni mwaka 2025; uliza namba ya leseni na upigie wakala wa pili ili kulinganisha.
    .name = Mawakala wa kazi za nje wenye leseni
# draft 5ee9bb9e
route-mm-owic = Unahitaji kadi hii ili kuondoka kwa njia halali; mwaka 2025 ilisimamishwa kwa wanaume wa miaka 18 hadi 35 na ilichelewa kwa wengine.
    .name = Kadi ya mfanyakazi wa nje (OWIC) na mafunzo
# draft 60747cea
route-mm-mou-thailand = Njia ya mkataba kwenda Thailand; tangu Mei 2025 kila wakala anaweza kuomba wafanyakazi 50 kwa mwezi, kwa hiyo tarajia kusubiri miezi.
    .name = Thailand kwa makubaliano ya serikali (MoU)
# draft b980db0c
route-mm-mrc = Ushauri wa bure na msaada wa malalamiko, unaotolewa na vyama vya wafanyakazi, mashirika na ofisi.
    .name = Vituo vya ushauri kwa wafanyakazi wahamiaji
# draft e81269e4
route-kh-eps = Bodi ya serikali inaendesha mtihani wa Korea na orodha; hakuna kampuni binafsi inayoweza kuuza nafasi.
    .name = Korea kupitia bodi ya serikali (MTOSB)
# draft 0c741728
route-kh-korea-season = Wizara inatia sahihi na miji ya Korea; omba kupitia wizara.
    .name = Kazi za msimu Korea kwa makubaliano
# draft 1f40c91a
route-kh-list = Wizara inachapisha majina ya mawakala walioidhinishwa; kuwa kwenye orodha si ahadi kwamba utatendewa vizuri.
    .name = Orodha ya wizara ya mawakala walioidhinishwa
# draft e95064cc
route-kh-central-detector = Shirika la haki za wafanyakazi ambalo chombo chake cha bure hukagua tangazo la kazi, namba ya simu au linki, na lina watu wa kuuliza.
    .name = CENTRAL na kikagua kazi za utapeli (Job Scam Detector)
# draft 42017df8
route-kh-complaint = Maagizo ya wizara yanawapa wahamiaji njia ya kulalamika dhidi ya wakala.
    .name = Malalamiko kwa kufuata maagizo ya 2013
# draft 1cf85ad7
route-la-esc-korea = Inasajili watu kwa ajili ya Korea, inawapa wote mtihani na haitozi ada kwa hilo.
    .name = Kituo cha Huduma za Ajira, Vientiane
# draft ff7bce60
route-la-korea-season = Idara ya ajira inatia sahihi na mikoa ya Korea na inataja kampuni moja inayoruhusiwa kushughulikia karatasi.
    .name = Kazi za msimu Korea kwa makubaliano
# draft f8b73444
route-la-permit = Kampuni inahitaji kibali cha wizara ili kupeleka watu; omba kukiona pamoja na tarehe yake.
    .name = Kampuni zenye leseni kwa Thailand, Japani, Korea
# draft 33475ac7
route-la-mrc = Kinaendeshwa na wizara ya kazi: ushauri, mafunzo na msaada wa kisheria.
    .name = Kituo cha wahamiaji Champasak
# draft a66ae602
route-my-pea = Ni mawakala wenye leseni ya B au C tu wanaoweza kupeleka Wamalaysia nje, kwa oda ya kazi iliyothibitishwa kwa maandishi.
    .name = Mawakala binafsi wa ajira wenye leseni
# draft 6b1d9416
route-my-myfuturejobs = Tovuti ya taifa ya kazi, ambapo maafisa hukagua kila mwajiri na kila nafasi.
    .name = Tovuti ya taifa ya kazi (MYFutureJobs)
# draft ebc7a135
route-my-wisma-putra = Wizara ya mambo ya nje na balozi zinakuambia kama kampuni ni ya kweli.
    .name = Uliza wizara ya nje (Wisma Putra) au ubalozi
# draft bd413a3f
route-my-complaint = Toa taarifa dhidi ya wakala, pia katika Sabah na Sarawak.
    .name = Toa taarifa kwa Idara ya Kazi
# draft e866a5e4
route-my-recruitment-advisor = Tovuti ya vyama vya wafanyakazi ambapo wafanyakazi huwapa mawakala alama; soma wanachosema watu waliopitia kwao.
    .name = Maoni ya wafanyakazi kuhusu mawakala: Recruitment Advisor (ITUC)
# draft d1156b88
route-my-mtuc = Shirikisho la vyama vya wafanyakazi, linalotetea kazi za nje zilizokaguliwa na kusaidia wafanyakazi.
    .name = Shirikisho la vyama vya wafanyakazi (MTUC)
# draft ae80ad80
route-in-emigrate = Inaonyesha mawakala waliosajiliwa na mawasiliano yao; kama pasipoti yako inahitaji ruhusa, ajira zote halali hupitia hapo.
    .name = Tovuti ya serikali ya kukagua mawakala (eMigrate)
# draft b5b39929
route-in-poe = Ofisi ya serikali inayojibu maswali kuhusu mawakala na kupokea malalamiko; hapa ni ile ya Chennai.
    .name = Ofisi ya ulinzi wa wahamiaji (Protector of Emigrants)
# draft 948f6d91
route-in-pdot = Kozi ya siku moja kuhusu sheria, desturi na njia salama, katika vituo kama 90.
    .name = Mafunzo kabla ya kuondoka (PDOT)
# draft 489a56fc
route-in-state-agency = Baadhi ya majimbo yana kampuni yao yenyewe inayopeleka watu nje, kwa mfano Telangana.
    .name = Mawakala wa serikali za majimbo, kama TOMCOM
# draft 8f5d8b7e
route-in-cims = Kituo cha wahamiaji Kerala kinachoeleza mipango ya jimbo na tovuti ya malalamiko ya MADAD.
    .name = Kituo cha wahamiaji Kerala (CIMS)
# draft 4d3047d3
route-bd-oep = Tangu Aprili 2025 usajili, mafunzo na ruhusa hufanyika kwenye mfumo wa serikali yenyewe, bila ada.
    .name = Tovuti ya serikali ya kazi za nje (BMET)
# draft e760ab59
route-bd-boesl = Kampuni ya serikali yenyewe; inaendesha usajili na bahati nasibu ya Korea EPS.
    .name = BOESL, wakala wa serikali wa kazi za nje
# draft fdec042e
route-bd-smartcard = Kadi inaonyesha namba ya leseni ya wakala na alama za vidole vyako; bila hiyo kuondoka si halali.
    .name = Kadi ya kuondokea (BMET smart card)
# draft ca1f2d0e
route-bd-complaint = Lalamika dhidi ya wakala kwa BMET au ofisi ya wilaya; mwaka 2025 ilifunga kesi 2,054 na kurudisha kama taka milioni 99. Risiti ni muhimu.
    .name = Malalamiko na usuluhishi kwa BMET
# draft db2688d5
route-bd-okup = Kikundi cha wahamiaji na waliorudi kinachosaidia kwa malalamiko na suluhu za mtaani.
    .name = Kikundi cha wahamiaji na waliorudi (OKUP)
# draft 28fb936d
route-bd-mrc = Mazungumzo ya bure kuhusu njia halali, ana kwa ana au kwa simu, katika mji mkuu na miji mingine.
    .name = Vituo vya ushauri kwa wahamiaji
# draft ebb0956b
route-np-feims = Mfumo na app ya idara huonyesha data za sasa hivi kuhusu mawakala na vibali na hupokea malalamiko.
    .name = Tovuti na app ya kazi za nje (FEIMS)
# draft 3beaf96a
route-np-eps = Kitengo cha EPS Korea cha Idara ya Ajira za Nje kinapokea maombi; kufaulu mtihani si ahadi ya kazi.
    .name = Korea kupitia kitengo cha serikali cha EPS
# draft 6874877e
route-np-mrc = Ushauri wa bure katika miji ya wilaya, na viungo vya mafunzo ya bure ya ujuzi, msaada wa kisheria na masomo ya pesa.
    .name = Vituo vya ushauri kwa wahamiaji
# draft dd836b30
route-np-orientation = Lazima uhudhurie mwenyewe na uonyeshe kitambulisho cha taifa, tangu 15 Oktoba 2025.
    .name = Kozi ya maelekezo kwa kitambulisho cha taifa
# draft eca65f18
route-np-complaint = Weka malalamiko pamoja na risiti; bila risiti watu walirudishiwa sehemu ndogo tu.
    .name = Malalamiko kwa Idara ya Ajira za Nje
# draft fbbb8162
route-np-pncc-pourakhi = Vikundi vya waliorudi; Pourakhi ina watu kwenye dawati la uwanja wa ndege wa Kathmandu na inawapa wanawake hifadhi.
    .name = Vikundi vya waliorudi: PNCC na Pourakhi
# draft 6b4b47c4
route-np-recruitment-advisor = Tovuti ya vyama vya wafanyakazi ambapo wafanyakazi huwapa mawakala alama; soma wanachosema watu waliopitia kwao.
    .name = Maoni ya wafanyakazi kuhusu mawakala: Recruitment Advisor (ITUC)
# draft 9f3c2ae5
route-lk-1989 = Piga simu mchana au usiku ili ujue kama wakala ni halali kabla ya kutoa pasipoti au pesa.
    .name = Simu ya SLBFE 1989 na ukaguzi wa leseni
# draft fc4b8f5c
route-lk-korea-israel = Ofisi hiyo inapeleka watu Korea kwa makubaliano na Israeli kwa bahati nasibu; hakuna wakala anayeweza kuuza nafasi.
    .name = Korea (E-9) na Israeli kupitia ofisi ya serikali
# draft 0e1bbf55
route-lk-registration = Jisajili kabla ya kuondoka: unapata bima na msaada wa ustawi; kazi nyingine zinahitaji kozi kwanza.
    .name = Usajili na mafunzo ya SLBFE
# draft 091156c8
route-lk-refund = Kama hukuondoka, mkataba wa huduma wa ofisi hiyo unasema ada ya usajili inarudishwa ndani ya siku 7.
    .name = Kurudishiwa ada ya usajili
# draft 9d7edbfc
route-lk-investigation = Inapokea malalamiko kuhusu mawakala na watu waliochukua pesa; mwanzoni mwa 2024 ilirudisha zaidi ya rupia milioni 53.
    .name = Kitengo cha uchunguzi na malalamiko cha SLBFE
# draft 9e77d733
route-lk-recruitment-advisor = Tovuti ya vyama vya wafanyakazi kuhusu mawakala na haki; chama cha wafanyakazi kinaweza kukuelekeza.
    .name = Recruitment Advisor (ITUC) na chama cha Ceylon Workers' Congress
# draft d40c775d
route-pk-oec = Wakala wa serikali yenyewe, ambapo unaweza kujisajili kwa kazi za nje.
    .name = Wakala wa serikali (Overseas Employment Corporation)
# draft 264808c0
route-pk-beoe = Kagua leseni ya promoter na ombi la mwajiri; kisha omba ofisi ya Protector ikague masharti.
    .name = Ofisi ya uhamaji (Bureau of Emigration), orodha ya mawakala
# draft 7d574ad9
route-pk-protector = Protector anatia sahihi mkataba wako, ili uweze kulalamika baadaye; ofisi saba na zaidi.
    .name = Ofisi inayotia sahihi mkataba (Protector of Emigrants)
# draft 9ecc318a
route-pk-mrc = Ushauri wa bure usioegemea upande wowote Islamabad na Lahore, na vituo zaidi tangu 2024.
    .name = Vituo vya ushauri kwa wahamiaji (Migrant Resource Centres)
# draft 9c92b793
route-pk-fia = Toa taarifa za mawakala waliochukua pesa; shirika hilo linawaomba watu wakague ofa kwanza.
    .name = Shirika la uchunguzi la taifa (Federal Investigation Agency)
# draft 0226d593
route-ke-neaims = Tovuti ya mamlaka ya ajira inaorodhesha mawakala wenye leseni; uliza pia tarehe ya leseni kuisha.
    .name = Orodha ya NEA ya mawakala wenye leseni (NEAIMS)
# draft d116e568
route-ke-kazi-majuu = Programu ya bure ya serikali ya kazi za nje; hakuna anayeruhusiwa kuomba ada katika hatua yoyote.
    .name = Mikutano ya serikali ya kazi za nje (Kazi Majuu)
# draft 06ea882b
route-ke-homecare = Wafanyakazi wa nyumbani wanahitaji kozi ya wiki mbili na mtihani; wakala anayesema kozi haihitajiki ni wa uongo.
    .name = Mafunzo ya kazi za nyumbani (homecare)
# draft d8f39102
route-ke-refund = NEA inasikiliza malalamiko na inaweza kufanya pesa zirudishwe; katika kesi moja ya Mombasa kurudishwa kwa pesa kulikubaliwa.
    .name = Malalamiko kwa NEA
# draft 6ebdacfd
route-ke-sea = Kwa meli za watalii tumia tu mawakala waliokaguliwa na mamlaka ya bahari.
    .name = Kazi za meli: mamlaka ya bahari (Kenya Maritime Authority)
# draft 9e64c26e
route-ke-cdtd = Kituo cha wafanyakazi wa nyumbani chenye majibu kuhusu karatasi, mafunzo na haki.
    .name = Kituo cha wafanyakazi wa nyumbani (CDTD)
# draft 708c3a0d
route-ug-eemis = Tovuti ya wizara ambapo kampuni zenye leseni huorodhesha kazi zilizoidhinishwa pamoja na mshahara, mahali na tarehe.
    .name = Tovuti ya wizara ya kazi zilizoidhinishwa (EEMIS)
# draft 7fcfedbd
route-ug-verify-joborder = Uliza wizara kama oda hii ya kazi imeidhinishwa; kampuni za usafiri na mawakala binafsi hawapewi leseni kamwe, na kazi za ndani ni bure.
    .name = Kagua oda ya kazi (job order), si leseni tu
# draft c1e3153c
route-ug-centre = Dawati la huduma zote kwenye wizara mjini Kampala lenye ushauri na mwongozo wa kisheria.
    .name = Kituo cha msaada wa wafanyakazi wahamiaji
# draft a095abb7
route-ug-orientation = Wafanyakazi wa nyumbani lazima wafanye kozi ya siku 14 kabla ya kuondoka.
    .name = Kozi ya siku 14 kwa wafanyakazi wa nyumbani
# draft bd6c99cd
route-ug-complaint = Lalamika kwa kampuni, kisha kwa wizara; usiwalipe watu binafsi wanaosema watakupelekea malalamiko.
    .name = Malalamiko: kwanza kwa kampuni, kisha kwa wizara
# draft c62e6adf
route-ug-airport-desk = Dawati la wizara ambapo karatasi hukaguliwa siku ya safari.
    .name = Dawati la kazi, uwanja wa ndege wa Entebbe
# draft 2a35426b
route-ug-agreements = Uganda ina makubaliano na Saudi Arabia, Jordan na Qatar, miongoni mwa nyingine; haina na Urusi.
    .name = Nchi zenye makubaliano
# draft 88a18097
route-et-lmis = Jisajili hapa: inaonyesha mwajiri, mshahara, mahali na muda; ina lugha tano na sauti kwa wasioona.
    .name = Tovuti ya kazi ya Ethiopia (E-LMIS)
# draft e251f38e
route-et-agreements = Ethiopia ina makubaliano na Lebanoni, Jordan, Qatar na Emirati, miongoni mwa nyingine; hatukupata yoyote na Thailand au Myanmar.
    .name = Nchi zenye makubaliano
# draft 3dc431da
route-et-ministry = Tovuti ya wizara inaeleza jinsi ya kujisajili; uliza hapo kabla ya dalali yeyote.
    .name = Wizara ya Kazi na Ujuzi
# draft 40084c3f
route-et-training = Usajili kwenye tovuti ya serikali ndiyo njia pia ya kupata mafunzo ambayo kazi za nje zinataka.
    .name = Mafunzo kabla ya kuondoka
# draft 0a74ae0b
route-et-law = Ni wakala mwenye leseni ya wizara, serikali yenyewe, au mwajiri wa moja kwa moja aliyekaguliwa tu wanaoweza kukupeleka; wafanyakazi wa nyumbani wanahitaji cheti cha mafunzo.
    .name = Sheria inamtaka wakala afanye nini
# draft 6cacca05
route-et-agar = Shirika la hisani Addis Ababa linalowapa waliorudi kitanda, huduma ya afya na mazungumzo.
    .name = Shirika la Agar Ethiopia
