# draft 4abfda53
route-id-siskop2mi = Tovuti ya serikali yenyewe ya kujisajili kwa kazi za nje na kwa programu za serikali.
# draft 755fc14f
route-id-g2g-korea = Serikali inapeleka wafanyakazi Korea kwa mtihani na alama; ada ya mtihani mwaka 2025 ilikuwa kama rupia 460,000 na inalipwa benki.
# draft a83ea6cd
route-id-g2g-japan = Serikali inapeleka wauguzi na watunzaji Japani; unapeleka karatasi zako mwenyewe kwenye ofisi ya BP3MI.
# draft 76b1e4e8
route-id-disnaker = Kabla ya kuchagua wakala, uliza ofisi ya wilaya yako; polisi wanashauri hivyo hivyo.
# draft 1c3a0d77
route-id-kemnaker-posko = Dawati linalojibu kama nafasi ya kazi ni ya uongo, kwa kituo cha simu, WhatsApp na tovuti.
# draft b13a58ce
route-id-sbmi = Chama cha wahamiaji chenye matawi ya maeneo kinachopokea malalamiko na kusaidia kukagua leseni kabla ya kwenda.
# draft 3969812b
route-id-recruitment-advisor = Tovuti ya vyama vya wafanyakazi ambapo wafanyakazi huwapa mawakala alama; soma wanachosema watu waliopitia kwao.
# draft 79cb0d15
route-id-opp = Kozi ya serikali kabla ya kuondoka; ni ya bure, na watu wasiokuwa nayo hawakuruhusiwa kupanda ndege.
# draft 809a2c1f
route-id-five-schemes = Kwa kampuni yenye leseni, serikali kwa serikali, serikali kwa kampuni, mwajiri wako mwenyewe, au peke yako; zote huishia na karatasi za BP3MI.
# draft 78372936
route-ph-licensed = Tafuta wakala kwa jina na uone kama leseni yake iko hai.
# draft 46d92298
route-ph-joborders = Inaonyesha ni kazi zipi za wakala yupi zimeidhinishwa; leseni bila oda ya kazi haitoshi.
# draft 14d3c784
route-ph-eps = Serikali inaajiri kwa viwanda vya Korea; usajili ni mtandaoni kwa DMW, na ada ya mtihani ilikuwa dola 24 mwaka 2024.
# draft e509f956
route-ph-seminars = Kozi mbili fupi zinazotakiwa na hati ya kuondoka; fanya ya kwanza kabla ya kuomba kazi popote.
# draft 56ef2be8
route-ph-complaint = Weka malalamiko ya kiapo dhidi ya wakala ili urudishiwe pesa; DMW pia inasaidia watu waliotapeliwa na wanaoleta kazi.
# draft babe4474
route-ph-recruitment-advisor = Tovuti ya vyama vya wafanyakazi ambapo wafanyakazi huwapa mawakala alama; soma wanachosema watu waliopitia kwao.
# draft c935d791
route-vn-colab = Kituo cha serikali cha programu zisizo za faida kama Korea EPS; lipa tu baada ya mkataba, kwenye akaunti yake yenyewe.
# draft 80cd5aa4
route-vn-dolab = Tafuta kampuni inayopeleka kwenye tovuti ya idara kabla ya kuongea habari za pesa.
# draft 39a4783a
route-vn-local-office = Ofisi ya eneo lako inaweza kusema programu ipi iko wazi kwa mji wako, kwa mfano kazi za msimu za shamba Korea.
# draft 6ec8b251
route-vn-mrc = Ushauri wa bure kabla ya kwenda, unaotolewa pamoja na ofisi za kazi na vyama vya wafanyakazi.
# draft 023d9ceb
route-vn-law = Sheria inayotumika tangu Januari 2022 inataka kozi kabla ya kuondoka na inaorodhesha mikataba inayoruhusiwa.
# draft 4966acc4
route-th-five-ways = Kwa wakala mwenye leseni, kwa idara yenyewe, peke yako kwa kutoa taarifa siku 15 kabla, au kupelekwa na mwajiri wako kwa kazi au mafunzo.
# draft bb7f3248
route-th-state-sending = Idara yenyewe inaweza kukupeleka; wengi hupelekwa Taiwan, Korea, Japani na Israeli.
# draft 0d0f5a7d
route-th-check-employer-letter = Kila kazi halali ina barua ya ombi ambayo idara imeipokea; uliza kwa simu ya msaada.
# draft 205782da
route-th-predeparture = Mafunzo kuhusu mkataba, desturi na sheria, na mfuko wa dharura.
# draft 0b5ae6f3
route-th-pavena = Taasisi ya wanawake na watoto ambayo imerudisha nyumbani wafanyakazi waliotapeliwa.
# draft 7da4f6db
route-mm-licensed = Mawakala kama 634 walikuwa na leseni mwaka 2025; uliza namba ya leseni na upigie wakala wa pili ili kulinganisha.
# draft a4e721e0
route-mm-owic = Unahitaji kadi hii ili kuondoka kwa njia halali; mwaka 2025 ilisimamishwa kwa wanaume wa miaka 18 hadi 35 na ilichelewa kwa wengine.
# draft 3e98967f
route-mm-mou-thailand = Njia ya mkataba kwenda Thailand; tangu Mei 2025 kila wakala anaweza kuomba wafanyakazi 50 kwa mwezi, kwa hiyo tarajia kusubiri miezi.
# draft aff68426
route-mm-mrc = Ushauri wa bure na msaada wa malalamiko, unaotolewa na vyama vya wafanyakazi, mashirika na ofisi.
# draft a74e64b1
route-kh-eps = Bodi ya serikali inaendesha mtihani wa Korea na orodha; hakuna kampuni binafsi inayoweza kuuza nafasi.
# draft a7a33b41
route-kh-korea-season = Wizara inatia sahihi na miji ya Korea; omba kupitia wizara.
# draft a06d80a0
route-kh-list = Wizara inachapisha majina ya mawakala walioidhinishwa; kuwa kwenye orodha si ahadi kwamba utatendewa vizuri.
# draft cc2426b1
route-kh-central-detector = Shirika la haki za wafanyakazi ambalo chombo chake cha bure hukagua tangazo la kazi, namba ya simu au linki, na lina watu wa kuuliza.
# draft ae19b83d
route-kh-complaint = Maagizo ya wizara yanawapa wahamiaji njia ya kulalamika dhidi ya wakala.
# draft f20983b0
route-la-esc-korea = Inasajili watu kwa ajili ya Korea, inawapa wote mtihani na haitozi ada kwa hilo.
# draft c94e2ce9
route-la-korea-season = Idara ya ajira inatia sahihi na mikoa ya Korea na inataja kampuni moja inayoruhusiwa kushughulikia karatasi.
# draft a19a40d8
route-la-permit = Kampuni inahitaji kibali cha wizara ili kupeleka watu; omba kukiona pamoja na tarehe yake.
# draft 7aa1437c
route-la-mrc = Kinaendeshwa na wizara ya kazi: ushauri, mafunzo na msaada wa kisheria.
# draft 061f7b45
route-my-pea = Ni mawakala wenye leseni ya B au C tu wanaoweza kupeleka Wamalaysia nje, kwa oda ya kazi iliyothibitishwa kwa maandishi.
# draft baf64093
route-my-myfuturejobs = Tovuti ya taifa ya kazi, ambapo maafisa hukagua kila mwajiri na kila nafasi.
# draft e5db7977
route-my-wisma-putra = Wizara ya mambo ya nje na balozi zinakuambia kama kampuni ni ya kweli.
# draft 998c772a
route-my-complaint = Toa taarifa dhidi ya wakala, pia katika Sabah na Sarawak.
# draft 2be0fe7a
route-my-recruitment-advisor = Tovuti ya vyama vya wafanyakazi ambapo wafanyakazi huwapa mawakala alama; soma wanachosema watu waliopitia kwao.
# draft c4b83465
route-my-mtuc = Shirikisho la vyama vya wafanyakazi, linalotetea kazi za nje zilizokaguliwa na kusaidia wafanyakazi.
# draft 2784a168
route-in-emigrate = Inaonyesha mawakala waliosajiliwa na mawasiliano yao; kama pasipoti yako inahitaji ruhusa, ajira zote halali hupitia hapo.
# draft f05ad9be
route-in-poe = Ofisi ya serikali inayojibu maswali kuhusu mawakala na kupokea malalamiko; hapa ni ile ya Chennai.
# draft 84e838ad
route-in-pdot = Kozi ya siku moja kuhusu sheria, desturi na njia salama, katika vituo kama 90.
# draft e4db89c3
route-in-state-agency = Baadhi ya majimbo yana kampuni yao yenyewe inayopeleka watu nje, kwa mfano Telangana.
# draft 7a0cc450
route-in-cims = Kituo cha wahamiaji Kerala kinachoeleza mipango ya jimbo na tovuti ya malalamiko ya MADAD.
# draft 12fbf891
route-bd-oep = Tangu Aprili 2025 usajili, mafunzo na ruhusa hufanyika kwenye mfumo wa serikali yenyewe, bila ada.
# draft be104823
route-bd-boesl = Kampuni ya serikali yenyewe; inaendesha usajili na bahati nasibu ya Korea EPS.
# draft 13791d55
route-bd-smartcard = Kadi inaonyesha namba ya leseni ya wakala na alama za vidole vyako; bila hiyo kuondoka si halali.
# draft 8487456b
route-bd-complaint = Lalamika dhidi ya wakala kwa BMET au ofisi ya wilaya; mwaka 2025 ilifunga kesi 2,054 na kurudisha kama taka milioni 99. Risiti ni muhimu.
# draft 93894168
route-bd-okup = Kikundi cha wahamiaji na waliorudi kinachosaidia kwa malalamiko na suluhu za mtaani.
# draft bb54a32b
route-bd-mrc = Mazungumzo ya bure kuhusu njia halali, ana kwa ana au kwa simu, katika mji mkuu na miji mingine.
# draft 713eeaeb
route-np-feims = Mfumo na app ya idara huonyesha data za sasa hivi kuhusu mawakala na vibali na hupokea malalamiko.
# draft b857a38d
route-np-eps = Kitengo cha EPS Korea cha Idara ya Ajira za Nje kinapokea maombi; kufaulu mtihani si ahadi ya kazi.
# draft 8f8aba7e
route-np-mrc = Ushauri wa bure katika miji ya wilaya, na viungo vya mafunzo ya bure ya ujuzi, msaada wa kisheria na masomo ya pesa.
# draft 35fc20b2
route-np-orientation = Lazima uhudhurie mwenyewe na uonyeshe kitambulisho cha taifa, tangu 15 Oktoba 2025.
# draft e8908a3c
route-np-complaint = Weka malalamiko pamoja na risiti; bila risiti watu walirudishiwa sehemu ndogo tu.
# draft 0053ec24
route-np-pncc-pourakhi = Vikundi vya waliorudi; Pourakhi ina watu kwenye dawati la uwanja wa ndege wa Kathmandu na inawapa wanawake hifadhi.
# draft 4426a69a
route-np-recruitment-advisor = Tovuti ya vyama vya wafanyakazi ambapo wafanyakazi huwapa mawakala alama; soma wanachosema watu waliopitia kwao.
# draft 6d36c061
route-lk-1989 = Piga simu mchana au usiku ili ujue kama wakala ni halali kabla ya kutoa pasipoti au pesa.
# draft d5248c65
route-lk-korea-israel = Ofisi hiyo inapeleka watu Korea kwa makubaliano na Israeli kwa bahati nasibu; hakuna wakala anayeweza kuuza nafasi.
# draft 0cf1f539
route-lk-registration = Jisajili kabla ya kuondoka: unapata bima na msaada wa ustawi; kazi nyingine zinahitaji kozi kwanza.
# draft 188ed7ad
route-lk-refund = Kama hukuondoka, mkataba wa huduma wa ofisi hiyo unasema ada ya usajili inarudishwa ndani ya siku 7.
# draft 98ed70bd
route-lk-investigation = Inapokea malalamiko kuhusu mawakala na watu waliochukua pesa; mwanzoni mwa 2024 ilirudisha zaidi ya rupia milioni 53.
# draft a05860a2
route-lk-recruitment-advisor = Tovuti ya vyama vya wafanyakazi kuhusu mawakala na haki; chama cha wafanyakazi kinaweza kukuelekeza.
# draft 8fdfd437
route-pk-oec = Wakala wa serikali yenyewe, ambapo unaweza kujisajili kwa kazi za nje.
# draft 75559a55
route-pk-beoe = Kagua leseni ya promoter na ombi la mwajiri; kisha omba ofisi ya Protector ikague masharti.
# draft d061f0ae
route-pk-protector = Protector anatia sahihi mkataba wako, ili uweze kulalamika baadaye; ofisi saba na zaidi.
# draft 76283dfa
route-pk-mrc = Ushauri wa bure usioegemea upande wowote Islamabad na Lahore, na vituo zaidi tangu 2024.
# draft cdfa5f2f
route-pk-fia = Toa taarifa za mawakala waliochukua pesa; shirika hilo linawaomba watu wakague ofa kwanza.
# draft 0a6f8a0c
route-ke-neaims = Tovuti ya mamlaka ya ajira inaorodhesha mawakala wenye leseni; uliza pia tarehe ya leseni kuisha.
# draft 66e878aa
route-ke-kazi-majuu = Programu ya bure ya serikali ya kazi za nje; hakuna anayeruhusiwa kuomba ada katika hatua yoyote.
# draft 92968e9b
route-ke-homecare = Wafanyakazi wa nyumbani wanahitaji kozi ya wiki mbili na mtihani; wakala anayesema kozi haihitajiki ni wa uongo.
# draft 286e0164
route-ke-refund = NEA inasikiliza malalamiko na inaweza kufanya pesa zirudishwe; katika kesi moja ya Mombasa kurudishwa kwa pesa kulikubaliwa.
# draft 9a28f4f1
route-ke-sea = Kwa meli za watalii tumia tu mawakala waliokaguliwa na mamlaka ya bahari.
# draft 8c8a8ca9
route-ke-cdtd = Kituo cha wafanyakazi wa nyumbani chenye majibu kuhusu karatasi, mafunzo na haki.
# draft 417c0cf6
route-ug-eemis = Tovuti ya wizara ambapo kampuni zenye leseni huorodhesha kazi zilizoidhinishwa pamoja na mshahara, mahali na tarehe.
# draft acdd17ea
route-ug-verify-joborder = Uliza wizara kama oda hii ya kazi imeidhinishwa; kampuni za usafiri na mawakala binafsi hawapewi leseni kamwe, na kazi za ndani ni bure.
# draft f5ecb572
route-ug-centre = Dawati la huduma zote kwenye wizara mjini Kampala lenye ushauri na mwongozo wa kisheria.
# draft 63223b41
route-ug-orientation = Wafanyakazi wa nyumbani lazima wafanye kozi ya siku 14 kabla ya kuondoka.
# draft 115d05bd
route-ug-complaint = Lalamika kwa kampuni, kisha kwa wizara; usiwalipe watu binafsi wanaosema watakupelekea malalamiko.
# draft 4c39e550
route-ug-airport-desk = Dawati la wizara ambapo karatasi hukaguliwa siku ya safari.
# draft 0fb01e14
route-ug-agreements = Uganda ina makubaliano na Saudi Arabia, Jordan na Qatar, miongoni mwa nyingine; haina na Urusi.
# draft f5ea7a2a
route-et-lmis = Jisajili hapa: inaonyesha mwajiri, mshahara, mahali na muda; ina lugha tano na sauti kwa wasioona.
# draft c161aadd
route-et-agreements = Ethiopia ina makubaliano na Lebanoni, Jordan, Qatar na Emirati, miongoni mwa nyingine; hatukupata yoyote na Thailand au Myanmar.
# draft dddb1794
route-et-ministry = Tovuti ya wizara inaeleza jinsi ya kujisajili; uliza hapo kabla ya dalali yeyote.
# draft cf7de85c
route-et-training = Usajili kwenye tovuti ya serikali ndiyo njia pia ya kupata mafunzo ambayo kazi za nje zinataka.
# draft 035ccb69
route-et-law = Ni wakala mwenye leseni ya wizara, serikali yenyewe, au mwajiri wa moja kwa moja aliyekaguliwa tu wanaoweza kukupeleka; wafanyakazi wa nyumbani wanahitaji cheti cha mafunzo.
# draft 0184bd4b
route-et-agar = Shirika la hisani Addis Ababa linalowapa waliorudi kitanda, huduma ya afya na mazungumzo.
