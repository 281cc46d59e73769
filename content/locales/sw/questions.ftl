# draft e8a72875
q-start = Unahitaji nini?
    .other = Unahitaji nini?
    .help = Chagua moja. Unaweza kubadilisha baadaye.
    .why = Ili tuulize tu yanayokuhusu.
# draft 2180491f
q-start-for-me = Kagua kazi ya nje kwa ajili yangu
# draft f2ae9008
q-start-for-other = Kagua kazi ya ndugu au rafiki
# draft 4febeff1
q-start-for-staff = Kazi yangu ni kusaidia watu
# draft dc9b3c4b
q-start-on-the-way = Niko njiani sasa
# draft 1534b0b3
q-start-already-there = Nimeshafika, au nahitaji msaada
# draft b3c7ef38
q-there-safe = Nani anatumia simu hii sasa?
    .other = Nani anatumia simu hii sasa?
    .help = Kuna mtu karibu? Unaweza kuondoka kwenye ukurasa huu wakati wowote.
    .why = Tunaonyesha msaada kwanza. Tunaweka mambo mafupi.
# draft 6b9d7abb
q-there-safe-alone = Ni mimi. Niko peke yangu
# draft d20f078e
q-there-safe-watched = Ni mimi. Mtu anaweza kuona
# draft 959edd84
q-there-safe-other-talk = Namuulizia mtu mwingine. Tunaweza kuongea
# draft a7dd5005
q-there-safe-other-lost = Namuulizia mtu mwingine. Simpati tena
# draft a17b9fab
q-nationality = Pasipoti yako ni ya nchi gani?
    .other = Pasipoti ya mfanyakazi ni ya nchi gani?
    .help = Bado huna pasipoti? Chagua nchi yako mwenyewe.
    .why = Kila nchi ina orodha yake ya mawakala na simu yake ya msaada.
# draft f7913058
q-nationality-other = Nchi nyingine
# draft bcaceeea
q-there-country = Uko nchi gani sasa?
    .other = Mfanyakazi yuko nchi gani sasa?
    .help = Angalia ramani ya simu, kibao cha duka au sarafu. Chagua unayodhania zaidi.
    .why = Ndipo tunaweza kuonyesha simu sahihi ya msaada.
    .todo = Tuma mahali ulipo (live location) kwa mtu unayemwamini, kama unaweza kufanya hivyo ukiwa peke yako.
# draft daadba6d
q-there-country-home = Katika nchi yangu
    .other = Katika nchi ya mfanyakazi
# draft 51a9c911
q-there-country-other = Nchi nyingine
# draft 9062c7b7
q-there-country-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 62fd72e4
q-way-trip = Je, safari iko kama walivyokuambia?
    .other = Je, safari iko kama walivyomwambia mfanyakazi?
    .help = Angalia tiketi, ramani na vibao vya barabarani.
    .why = Mahali papya njiani ni moja ya dalili zilizo wazi zaidi.
    .todo = Angalia ramani kwenye simu yako sasa. Mwambie mtu mmoja nyumbani uko wapi.
    .message = Tafadhali niambie jina la mji na mtaa ambako tutalala leo usiku.
# draft 1686bb6c
q-way-trip-yes = Ndiyo, yote kama walivyosema
# draft 638a7ab9
q-way-trip-place = Nchi au mji umebadilika
# draft 97393dbd
q-way-trip-hidden = Wanataka kuvuka kwa boti ndogo, mto au msitu
# draft b63df44f
q-way-trip-drive = Wanaendesha gari saa nyingi, kupita mji
# draft aee48270
q-way-trip-contract = Wameleta mkataba mpya wa kutia sahihi
# draft b052ffc9
q-way-trip-not-sure = Sina hakika
    .other = Hatuna hakika
# draft decf3b8f
q-way-hold = Nani anashika pasipoti na simu yako?
    .other = Nani anashika pasipoti na simu ya mfanyakazi?
    .help = Unaweza kuomba urudishiwe kwa ajili ya ukaguzi wa mpakani.
    .why = Anayeshika pasipoti yako anaweza kuamua hatua yako inayofuata.
    .todo = Omba pasipoti yako kwa ajili ya ukaguzi wa mpakani. Baada ya hapo baki nayo.
    .message = Tafadhali nipe pasipoti yangu. Nahitaji kuionyesha mwenyewe.
# draft 0a76f4d4
q-way-hold-me = Mimi nashika zote mbili
    .other = Mfanyakazi anashika zote mbili
# draft fa6eae97
q-way-hold-escort = Mtu anayesafiri nami
    .other = Mtu aliye kwenye safari hiyo hiyo
# draft 85d66684
q-way-hold-taken = Walichukua na siwezi kurudishiwa
    .other = Walichukua na hawataki kurudisha
# draft b608c557
q-way-hold-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 43d6e5f5
q-there-hold = Una uhuru kiasi gani huko?
    .other = Mfanyakazi ana uhuru kiasi gani huko?
    .help = Chagua lililo kweli leo.
    .why = Hizi ni dalili zilizo wazi zaidi za kulazimishwa kufanya kazi.
    .todo = Tafuta kujua jambo moja kwa wakati. Anza na: je, naweza kwenda dukani peke yangu?
# draft c3e292ed
q-there-hold-free = Nina pasipoti na simu yangu, na natoka peke yangu
    .other = Mfanyakazi ana pasipoti na simu, na anatoka peke yake
# draft 5757e70b
q-there-hold-passport = Wanashika pasipoti yangu
    .other = Wanashika pasipoti ya mfanyakazi
# draft 643d4501
q-there-hold-phone = Wanachukua au wanakagua simu yangu
    .other = Wanachukua au wanakagua simu ya mfanyakazi
# draft c9dd5110
q-there-hold-guarded = Kuna walinzi. Lazima nikae ndani
    .other = Kuna walinzi. Lazima mfanyakazi akae ndani
# draft 02ad8cde
q-there-hold-many = Zaidi ya moja kati ya haya
# draft 920a8f2b
q-there-hold-sea = Niko baharini. Meli haiji bandarini
    .other = Mfanyakazi yuko baharini. Meli haiji bandarini
# draft 4a116e92
q-there-hold-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 659acdf4
q-there-work = Je, hii ni kazi uliyokubali?
    .other = Je, hii ni kazi iliyokubaliwa?
    .help = Fikiria kazi, mahali na mshahara.
    .why = Uongo kuhusu kazi ni dalili ya kwanza ya biashara haramu ya binadamu.
    .todo = Tunza mkataba wa kwanza au jumbe. Piga picha kama unaweza kufanya hivyo ukiwa peke yako.
# draft 8203c081
q-there-work-yes = Ndiyo
# draft 681ff583
q-there-work-other = Kazi au mahali ni tofauti
# draft bcee362d
q-there-work-cheat = Lazima nitapeli watu mtandaoni au nilete watu wapya
    .other = Lazima mfanyakazi atapeli watu mtandaoni au alete watu wapya
# draft 587a9f9b
q-there-work-contract = Walinilazimisha kutia sahihi mkataba mpya
    .other = Walimlazimisha mfanyakazi kutia sahihi mkataba mpya
# draft 81dee68b
q-there-work-nojob = Hakuna kazi
# draft 60948f66
q-there-work-hours = Ndiyo, lakini zaidi ya saa 12 kwa siku au hakuna siku ya mapumziko
# draft ab8f6a9e
q-there-work-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 0f1282ae
q-there-pressure = Je, kuna lolote kati ya haya? Chagua lililo baya zaidi.
    .other = Je, kuna lolote kati ya haya? Chagua lililo baya zaidi.
    .help = Wanayokufanyia ni kosa lao. Wewe hukukosea.
    .why = Hii inatuonyesha unahitaji msaada haraka kiasi gani.
    .todo = Ongea na simu ya msaada. Unaweza kuongea bila kutaja jina lako.
# draft 06cafc6c
q-there-pressure-none = Hakuna kati ya haya
# draft 4e38ba28
q-there-pressure-hurt = Watu wanaumizwa, wanafungiwa au wanauzwa
# draft a9df03ad
q-there-pressure-family = Wanaiomba familia yangu pesa au wanaitia hofu
    .other = Wanaiomba familia pesa au wanaitia hofu
# draft 6c00c5a7
q-there-pressure-release = Lazima nilipe ili niache kazi au nirudi nyumbani
    .other = Lazima mfanyakazi alipe ili aache kazi au arudi nyumbani
# draft fbed4c40
q-there-pressure-debt = Wanasema nina deni lao
    .other = Wanasema mfanyakazi ana deni lao
# draft f2da0c33
q-there-pressure-pay = Wanazuia mshahara wangu au wananikata faini
    .other = Wanazuia mshahara wa mfanyakazi au wanamkata faini
# draft 4e71c661
q-there-pressure-police = Wanasema wataita polisi au wataifuta viza yangu
    .other = Wanasema wataita polisi au wataifuta viza
# draft 67c9f0ac
q-there-pressure-not-sure = Sina hakika
    .other = Hatuna hakika
# draft d0462b1b
q-country = Kazi iko nchi gani?
    .other = Kazi iko nchi gani?
    .help = Chagua mahali pa kazi. Vituo vya njiani havihesabiwi.
    .why = Nchi nyingine zimefungwa kwa wafanyakazi wa nchi yako. Nyingine zina mitego zaidi.
    .todo = Uliza nchi, mji na mtaa.
    .message = Tafadhali nitumie nchi, mji na anwani kamili ya mahali pa kazi.
# draft 70578d3c
q-country-other = Nchi nyingine
# draft e311709e
q-country-not-told = Hawajaniambia
    .other = Hawajamwambia mfanyakazi
# draft 0b6c873f
q-city = Kazi iko mji gani?
    .other = Kazi iko mji gani?
    .help = Angalia anwani waliyokutumia.
    .why = Miji mingine karibu na mipaka ina kambi ambako watu hufungiwa.
    .todo = Uliza mji na mtaa. Utafute kwenye ramani.
    .message = Tafadhali nitumie mji na mtaa wa mahali pa kazi, ili familia yangu ipajue.
# draft 0a4ba72f
q-city-other-place = Mji mwingine
# draft 9ee3b715
q-city-not-sure = Hawajasema
# draft 554b245c
q-job = Ni kazi ya aina gani?
    .other = Ni kazi ya aina gani?
    .help = Chagua inayofanana zaidi.
    .why = Ofa nyingi za uongo ni za kazi ya kompyuta au kamari.
    .todo = Uliza utafanya nini kila siku.
    .message = Tafadhali niandikie nitafanya nini kila siku, kwa ajili ya nani, na wapi.
# draft c8cbf49c
q-job-online = Kazi ya kompyuta au simu: huduma kwa wateja, ofisi, matangazo, chati, data
# draft c7986bdc
q-job-casino = Kasino, michezo ya mtandaoni au kamari
# draft f55225c2
q-job-club = Klabu, baa, masaji au kuhudumia wageni
# draft 60b6ff82
q-job-home-care = Kazi za nyumbani, kulea watoto, kutunza wazee
# draft 91983939
q-job-ship = Meli au boti ya uvuvi
# draft 95ebb8ad
q-job-hands = Shamba, kiwanda, ujenzi, hoteli, duka, udereva
# draft be1cc026
q-job-trained = Nesi, fundi wa kuchomelea, mwalimu au kazi nyingine ya kusomea
# draft 53951871
q-job-not-told = Hawajaniambia
    .other = Hawajamwambia mfanyakazi
# draft 0b134b8e
q-job-no-job = Si kazi: ndoa, masomo, michezo, jeshi, kiungo cha mwili, mtoto …
# draft 19198861
q-other-offer = Wanatoa ofa gani?
    .other = Wanatoa ofa gani?
    .help = Chagua inayofanana zaidi. Fikiria kinachofanywa au kinachotolewa huko.
    .why = Kila moja hukaguliwa kwa njia yake. Nyingine zilikuwa tofauti kabisa na ahadi.
    .todo = Omba iandikwe: unachofanya au unachotoa, na nani analipa.
    .message = Tafadhali niandikie nitafanya au nitatoa nini huko, na nani analipa. Tafadhali ongeza jina, anwani na simu ya shule, klabu, kliniki au mtu huyo.
# draft 4d55b23a
q-other-offer-marriage = Ndoa, au kukutana na mtu wa kuoana naye
# draft 4d39f2c9
q-other-offer-study = Shule, masomo au mafunzo kazini, pamoja na kazi
# draft e047ca5a
q-other-offer-sport = Michezo: klabu, majaribio au mkataba
# draft d9a0aa43
q-other-offer-army = Jeshi, au kazi ya ulinzi vitani
# draft 07f2e31b
q-other-offer-organ = Kutoa figo au kiungo kingine
# draft b27e8b21
q-other-offer-child = Kubeba mimba ya mwingine, kutoa mayai ya uzazi, au kumpa mtu mwingine mtoto
# draft 813c30ae
q-other-offer-other = Kitu kingine, au hawasemi wazi
# draft 30b326df
q-other-offer-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 70b3028a
q-guests = Je, kazi yako na wageni imeandikwa?
    .other = Je, kazi na wageni imeandikwa?
    .help = Angalia kwenye mkataba: majukumu, mshahara, saa.
    .why = Baadhi ya kazi hizi huishia kwenye ukahaba wa kulazimishwa.
    .todo = Omba majukumu yaandikwe.
    .message = Tafadhali nitumie kwa maandishi orodha ya majukumu yangu na wageni, mshahara na saa za kazi.
# draft edb41d8e
q-guests-yes = Ndiyo
# draft bf1cf8fe
q-guests-no = Hapana
# draft b2a6f3c9
q-guests-not-sure = Sina hakika
    .other = Hatuna hakika
# draft b1806de2
q-port = Je, meli itakuja bandarini?
    .other = Je, meli itakuja bandarini?
    .help = Uliza wapi na mara ngapi. Uliza nani anapokea mshahara wako.
    .why = Mbali na nchi kavu ni vigumu kupata msaada.
    .todo = Omba bandari ziandikwe kwenye mkataba.
    .message = Tafadhali niambie jina la meli, bandari na mara ngapi naweza kupiga simu nyumbani.
# draft 3fd78ca6
q-port-yes = Ndiyo, na naweza kupiga simu nyumbani
    .other = Ndiyo, na mfanyakazi anaweza kupiga simu nyumbani
# draft d85c572d
q-port-no = Inakaa baharini miezi mingi
# draft 7e4bb5bb
q-port-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 75b0612d
q-odd-tasks = Je, wanakuomba lolote kati ya haya?
    .other = Je, wanamwomba mfanyakazi lolote kati ya haya?
    .help = Soma jumbe tena.
    .why = Kazi kama hii hutapeli watu wengine. Wafanyakazi walifungiwa, waliumizwa na walishtakiwa kwa sababu yake.
    .todo = Uliza utauza nini, na kwa nani.
    .message = Tafadhali niandikie nitauza au nitasema nini, na kwa nani.
# draft 0ac5d506
q-odd-tasks-none = Hakuna kati ya haya
# draft 2cb4f86b
q-odd-tasks-chat = Kuchati na watu nisiowajua ili wanunue, wapende au wawekeze
# draft 416653f5
q-odd-tasks-bank = Kufungua akaunti ya benki au kurekodi uso wangu kwa video
    .other = Kufungua akaunti ya benki au kurekodi uso wa mfanyakazi kwa video
# draft 37fb7775
q-odd-tasks-both = Yote mawili
# draft 633f0a42
q-odd-tasks-scan = Nakala ya pasipoti yangu, kabla ya mkataba wowote
    .other = Nakala ya pasipoti ya mfanyakazi, kabla ya mkataba wowote
# draft 40cefaaa
q-odd-tasks-not-sure = Sina hakika
    .other = Hatuna hakika
# draft e2032b65
q-pay-skill = Je, mshahara unalingana na kazi?
    .other = Je, mshahara unalingana na kazi?
    .help = { $wage } Waulize watu wanaofanya kazi hii huko.
    .why = Mshahara mkubwa kwa kazi rahisi ndio chambo kinachotumika zaidi.
    .todo = Muulize mfanyakazi wa huko, chama cha wafanyakazi au ubalozi kazi hii inalipa kiasi gani.
    .message = Tafadhali andika mshahara wa mwezi, saa za kazi, na makato yenu.
# draft 9b289d90
q-pay-skill-normal = Kama wanavyopata wengine
# draft 484ec3e9
q-pay-skill-high-tested = Mkubwa zaidi sana, na walipima ujuzi wangu
    .other = Mkubwa zaidi sana, na walipima ujuzi wa mfanyakazi
# draft 77e321ed
q-pay-skill-high-easy = Mkubwa zaidi sana, na hawaombi ujuzi
# draft 585ee0e2
q-pay-skill-not-sure = Sina hakika
    .other = Hatuna hakika
# draft ea4eeba1
q-visa = Utasafiri kwa viza gani?
    .other = Mfanyakazi atasafiri kwa viza gani?
    .help = Angalia kwenye pasipoti. Uliza ubalozi wa nchi hiyo kama viza hii inaruhusu kufanya kazi.
    .why = Kwa viza ya utalii huna haki ya kufanya kazi, na wanaweza kutumia hilo dhidi yako.
    .todo = Subiri viza ya kazi. Ione yenyewe kabla ya kulipa au kupanda ndege.
    .message = Tafadhali nionyeshe viza ya kazi yenye jina langu, kazi na mwajiri. Nitapanda ndege baada ya kuiona.
# draft 990611c6
q-visa-work-seen = Viza ya kazi hii. Niliiona yenyewe
    .other = Viza ya kazi hii. Mfanyakazi aliiona yenyewe
# draft 283c53b7
q-visa-work-later = Viza ya kazi. Bado haijatoka
# draft e8cfaf6d
q-visa-photo = Nina picha yake tu
    .other = Mfanyakazi ana picha yake tu
# draft 11b26d50
q-visa-other-job = Viza ya kazi nyingine, mwajiri mwingine au nchi nyingine
# draft 6507965d
q-visa-tourist = Viza ya utalii au matembezi, au hakuna
# draft acc8eb25
q-visa-not-sure = Sina hakika
    .other = Hatuna hakika
# draft fce3bd53
q-fee = Lazima ulipe nini ili upate kazi hii?
    .other = Lazima mfanyakazi alipe nini ili apate kazi hii?
    .help = Kwa sheria unalipa: { $fee-limit }. Jumlisha gharama zote wanazotaja.
    .why = Ada kubwa huleta deni. Deni hufanya iwe vigumu kuondoka.
    .todo = Omba orodha ya gharama zote. Ilinganishe na sheria.
    .message = Tafadhali nitumie orodha ya gharama zote, nani analipa kila moja, na mfano wa risiti yenu.
# draft 5aa8d1b8
q-fee-free-written = Hakuna. Mkataba unasema mwajiri analipa
# draft 7f516442
q-fee-free-said = Hakuna. Lakini ni ahadi tu
# draft 1749ba9c
q-fee-within = Pesa kiasi, hadi kikomo
# draft 3a712f44
q-fee-above = Zaidi ya kikomo
# draft 0a179c80
q-fee-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 42b969db
q-pay-how = Wanataka pesa kwa njia gani?
    .other = Wanataka pesa kwa njia gani?
    .help = Lipa kampuni kupitia benki. Omba risiti yenye muhuri.
    .why = Pesa taslimu na kulipa mapema hukuacha bila ushahidi.
    .todo = Sema utamlipa wakala kupitia benki, baada ya viza. Angalia watasema nini.
    .message = Nitamlipa wakala kupitia benki baada ya kupata mkataba na viza. Tafadhali tuma akaunti ya benki ya wakala.
# draft 8442daa1
q-pay-how-bank-after = Kwa benki kwa wakala, baada ya mkataba na viza
# draft 7712faad
q-pay-how-before = Kabla sijapata mkataba au viza
    .other = Kabla hakujawa na mkataba au viza
# draft 20e31f99
q-pay-how-cash = Taslimu au kwa mtu binafsi
# draft 853ea4f6
q-pay-how-both = Yote mawili
# draft e54e7ca3
q-pay-how-not-sure = Sina hakika
    .other = Hatuna hakika
# draft c8746aee
q-owe = Utakuwa na deni gani kwao?
    .other = Mfanyakazi atakuwa na deni gani kwa wakala au mwajiri?
    .help = Tafuta makato ya mshahara, faini na dhamana kwenye karatasi.
    .why = Deni ndiyo njia inayotumika zaidi kuwabakiza watu kwenye kazi mbaya.
    .todo = Uliza nini kitatokea ukiugua na lazima urudi nyumbani.
    .message = Nitalipa nini nikiacha mapema au nikiugua? Tafadhali nionyeshe palipoandikwa.
# draft fb7f7230
q-owe-nothing = Hakuna. Naweza kuondoka baada ya notisi
    .other = Hakuna. Mfanyakazi anaweza kuondoka baada ya notisi
# draft 880d3346
q-owe-loan = Wananikopesha gharama au wanakata mshahara wangu
    .other = Wanakopesha gharama au wanakata mshahara
# draft 1a483476
q-owe-deposit = Nawaachia pesa au hati za ardhi
    .other = Mfanyakazi anawaachia pesa au hati za ardhi
# draft 6310ad5f
q-owe-fine = Lazima nilipe faini nikiondoka
    .other = Kuna faini ya kuondoka
# draft f6564ae3
q-owe-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 135af8ac
q-source = Nani anakupa ofa hii ya kazi?
    .other = Nani anampa mfanyakazi ofa hii ya kazi?
    .help = Chagua mtu unayeongea naye zaidi.
    .why = Ofa nzuri na mbaya zote hutoka kwa watu tunaowajua. Kwa hiyo tunakagua zote.
    .todo = Uliza jina kamili la mtu huyu, kampuni yake na kazi yake hapo.
    .message = Tafadhali nitumie jina lako kamili, kampuni yako, na nafasi yako katika kazi hii.
# draft bf5699a1
q-source-public = Ofisi ya serikali
# draft 91033b33
q-source-agency = Wakala wa ajira
# draft 0aac42f1
q-source-employer = Mwajiri. Hakuna mwingine
# draft b449b0b7
q-source-broker = Dalali au mtu wa wakala
# draft d4cfb85c
q-source-travel-co = Kampuni ya usafiri, utalii au mafunzo
# draft f9dfe456
q-source-friend = Rafiki au ndugu
# draft cb909114
q-source-stranger = Mtu nisiyemjua au rafiki wa mtandaoni aliyeniandikia kwanza
# draft fe1161a5
q-source-not-sure = Sina hakika
    .other = Hatuna hakika
# draft bf6087f6
q-meet = Mlikutana nao wapi?
    .other = Mfanyakazi alikutana nao wapi?
    .help = Nenda kwenye ofisi iliyo kwenye orodha rasmi na umuulizie mtu huyu.
    .why = Mtu asiye na ofisi ni vigumu kumpata mambo yakiharibika.
    .todo = Uliza anwani ya ofisi na uende pale na mtu mwingine.
    .message = Ningependa kuja ofisini kwenu pamoja na familia yangu. Anwani iliyo kwenye leseni yenu ni ipi?
# draft 0c3f7759
q-meet-office = Ofisini kwao
# draft 26786a6e
q-meet-chat = Kwa simu au chati tu
# draft 4bf0c3e7
q-meet-outside = Kwenye mgahawa, gari, nyumba au uwanja wa ndege
# draft ff3cc293
q-meet-not-sure = Sina hakika
    .other = Hatuna hakika
# draft e7c6a10d
q-licence = Je, wakala yuko kwenye orodha rasmi?
    .other = Je, wakala yuko kwenye orodha rasmi?
    .help = Fungua orodha mwenyewe: { $registry-licence }. Jina, namba na anwani lazima zilingane.
    .why = Ni mawakala walio kwenye orodha tu wanaoweza kupeleka wafanyakazi. Majina mara nyingi huigwa.
    .todo = Mtafute kwenye orodha rasmi, au piga simu kwa { $hotline }. Fanya hivyo kabla ya kulipa au kutia sahihi.
    .message = Tafadhali nitumie jina kamili la wakala, namba ya leseni na anwani ya ofisi. Nitamtafuta kwenye orodha rasmi.
# draft 956aea42
q-licence-found = Ndiyo. Niliangalia, yupo kwenye orodha
    .other = Ndiyo. Tuliangalia, yupo kwenye orodha
# draft f11eb83a
q-licence-they-say = Wao wanasema hivyo. Nitaangalia
    .other = Wao wanasema hivyo. Tutaangalia
# draft 7b36930e
q-licence-missing = Niliangalia. Hayupo au amesimamishwa
    .other = Tuliangalia. Hayupo au amesimamishwa
# draft 3eabd167
q-licence-no-agency = Hakuna wakala
# draft 50f9e4f1
q-licence-not-sure = Sina hakika
    .other = Hatuna hakika
# draft a8d34853
q-job-order = Je, nchi yako iliidhinisha kazi hii?
    .other = Je, nchi ya mfanyakazi iliidhinisha kazi hii?
    .help = Angalia hapa: { $registry-job-order }. Kazi, kampuni na nchi lazima zilingane.
    .why = Wakala wa kweli bado anaweza kutoa kazi ya uongo. Orodha inaonyesha zile za kweli.
    .todo = Uliza namba ya oda ya kazi (job order). Ikague kupitia { $registry-job-order } au { $hotline }.
    .message = Tafadhali nitumie namba ya oda ya kazi (job order) ya mwajiri huyu na nchi hii. Nitaikagua.
# draft df596e21
q-job-order-found = Ndiyo. Niliangalia au niliuliza ofisi
    .other = Ndiyo. Tuliangalia au tuliuliza ofisi
# draft c17fa20f
q-job-order-they-say = Wao wanasema hivyo. Nitaangalia
    .other = Wao wanasema hivyo. Tutaangalia
# draft a69fe5c1
q-job-order-missing = Niliangalia. Haipo kwenye orodha
    .other = Tuliangalia. Haipo kwenye orodha
# draft b9ca2bce
q-job-order-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 2bd9d8ca
q-employer = Je, mtu unayemwamini amethibitisha mwajiri?
    .other = Je, mtu unayemwamini amethibitisha mwajiri?
    .help = Tafuta namba ya simu mwenyewe. Pigia kampuni, au uliza ubalozi ulioko huko.
    .why = Majina ya kampuni za kweli huigwa ili kazi ya uongo ionekane ya kweli.
    .todo = Pigia kampuni kwa namba uliyoitafuta mwenyewe.
    .message = Tafadhali nitumie jina kamili la mwajiri, anwani na simu, kama ilivyo kwenye mkataba.
# draft 1149c72b
q-employer-confirmed = Ndiyo. Nilipiga simu au niliandika mwenyewe
    .other = Ndiyo. Tulipiga simu au tuliandika wenyewe
# draft 3d1aa128
q-employer-official = Ndiyo. Ubalozi au ofisi ya kazi ilithibitisha
# draft 3a77e14e
q-employer-to-ask = Nina jina. Nitauliza
    .other = Tuna jina. Tutauliza
# draft cef98c37
q-employer-denied = Kampuni inasema haiijui kazi hii
# draft d2aa2f8b
q-employer-no-name = Hawatoi jina wala anwani
# draft 195f6fe1
q-employer-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 2801173b
q-contract = Je, utatia sahihi mkataba kabla ya kusafiri?
    .other = Je, mfanyakazi atatia sahihi mkataba kabla ya safari?
    .help = Unataja mwajiri, kazi, mshahara, saa na tiketi ya kurudi nyumbani.
    .why = Bila mkataba huwezi kuthibitisha chochote baadaye.
    .todo = Pata mkataba, usome nyumbani, na utunze nakala. Kisha amua.
    .message = Tafadhali nitumie mkataba kwa lugha yangu. Nitausoma nyumbani kabla ya kutia sahihi au kulipa.
# draft f6d2983a
q-contract-have = Ndiyo. Ninao
    .other = Ndiyo. Mfanyakazi anao
# draft 26fe0a7d
q-contract-soon = Wanaahidi kuuleta kabla sijaenda
    .other = Wanaahidi kuuleta kabla mfanyakazi hajaenda
# draft 10100f1b
q-contract-there = Wanasema nitatia sahihi huko
    .other = Wanasema mfanyakazi atatia sahihi huko
# draft db42a86d
q-contract-none = Hakuna mkataba
# draft b71ebffc
q-contract-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 7023964b
q-contract-read = Unajua nini kuhusu mkataba?
    .other = Mfanyakazi anajua nini kuhusu mkataba?
    .help = Omba ofisi ya kazi au ubalozi uuangalie.
    .why = Unaweza kukubali tu kile unachoweza kusoma.
    .todo = Omba nakala moja kwa lugha yako uende nayo nyumbani.
    .message = Tafadhali nipe nakala moja kwa lugha yangu kwa siku moja. Ni ofisi gani iliukagua?
# draft d3be4d7c
q-contract-read-good = Naweza kuusoma, nina nakala, na ofisi iliukagua
    .other = Mfanyakazi anaweza kuusoma, ana nakala, na ofisi iliukagua
# draft e9ed43d1
q-contract-read-unchecked = Naweza kuusoma. Hakuna ofisi iliyoukagua
    .other = Mfanyakazi anaweza kuusoma. Hakuna ofisi iliyoukagua
# draft 8ecce9a7
q-contract-read-language = Uko kwa lugha nisiyoweza kusoma
    .other = Uko kwa lugha ambayo mfanyakazi hawezi kusoma
# draft 4a3c8b59
q-contract-read-no-copy = Hawaniruhusu kubaki na nakala
    .other = Hawamruhusu mfanyakazi kubaki na nakala
# draft fa777e50
q-contract-read-not-seen = Bado sijauona
    .other = Mfanyakazi bado hajauona
# draft ed98fae0
q-exit-paper = Je, utakuwa na hati ya nchi yako ya kufanya kazi nje?
    .other = Je, mfanyakazi atakuwa na hati ya nchi yake ya kufanya kazi nje?
    .help = Kwako hati hiyo ni: { $exit-paper }. Unaipata ofisini, si kamwe kwa mtu kwenye uwanja wa ndege.
    .why = Ukiwa nayo, nchi yako inaweza kukupata na kukusaidia.
    .todo = Uliza { $regulator } unahitaji hati gani na unaipataje.
    .message = Tafadhali niambie nitapata lini na katika ofisi gani: { $exit-paper }.
# draft 53d4d14a
q-exit-paper-yes = Ndiyo. Ninayo au nina tarehe ya kuipata
    .other = Ndiyo. Mfanyakazi anayo au ana tarehe ya kuipata
# draft 058be7a0
q-exit-paper-no = Wanasema naweza kwenda bila hati hiyo
    .other = Wanasema mfanyakazi anaweza kwenda bila hati hiyo
# draft 4ea1ecfb
q-exit-paper-not-sure = Sina hakika
    .other = Hatuna hakika
# draft ff6e373b
q-passport = Nani atashika pasipoti yako safarini?
    .other = Nani atashika pasipoti safarini?
    .help = Itoe tu kwa ajili ya muhuri, na urudishiwe siku hiyo hiyo.
    .why = Anayeshika pasipoti ndiye mwenye nguvu.
    .todo = Tafuta pasipoti mwenyewe, yenye habari za kweli. Baki nayo.
    .message = Tafadhali nirudishie pasipoti yangu wiki hii, au nipe risiti yenye tarehe.
# draft cd529114
q-passport-me = Mimi mwenyewe
    .other = Mfanyakazi mwenyewe
# draft d9130ecd
q-passport-recruiter = Anayeleta kazi anayo sasa
# draft 6f9d4c9a
q-passport-escort = Mtu anayesafiri nami
    .other = Mtu aliye kwenye safari hiyo hiyo
# draft 594e7ecd
q-passport-none-yet = Nitaipata hivi karibuni
    .other = Mfanyakazi ataipata hivi karibuni
# draft 4bd74ca0
q-passport-not-sure = Sina hakika
    .other = Hatuna hakika
# draft b353dcd2
q-route = Utafikaje huko?
    .other = Mfanyakazi atafikaje huko?
    .help = Angalia tiketi. Kubadilisha ndege kwa tiketi moja ni sawa.
    .why = Watu waliambiwa nchi moja wakapelekwa nchi nyingine.
    .todo = Omba tiketi ya kwenda hadi mji wa kazi.
    .message = Tafadhali nitumie tiketi ya kwenda hadi mji wa kazi, yenye vituo vyote.
# draft 75e21c43
q-route-straight = Moja kwa moja hadi mji wa kazi
# draft d424a8db
q-route-third = Kwanza nakaa katika nchi nyingine
    .other = Kwanza mfanyakazi anakaa katika nchi nyingine
# draft 8f46b7d8
q-route-event = Kwanza kwenye mkutano, mtihani au kozi nje ya nchi
# draft 5fbc7c97
q-route-hidden = Kwa boti ndogo, mto, msitu au njia ya panya
# draft df56d33f
q-route-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 725b8286
q-changed = Ni nini kimebadilika tangu ofa ya kwanza?
    .other = Ni nini kimebadilika tangu ofa ya kwanza?
    .help = Linganisha ujumbe wa kwanza na karatasi na tiketi.
    .why = Kubadilisha mahali au mshahara ndivyo mtego unavyofungwa.
    .todo = Andika walichosema mwanzoni. Kilinganishe na karatasi.
    .message = Tafadhali thibitisha kwa maandishi nchi, mji, kazi na mshahara.
# draft 6065126f
q-changed-nothing = Hakuna
# draft 6b2dc278
q-changed-place = Nchi au mji
# draft e3d4ea5b
q-changed-pay = Kazi au mshahara
# draft a9d71ce3
q-changed-both = Yote mawili
# draft 1a7e8488
q-changed-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 5dbd7dea
q-hide = Je, wanakuomba ufiche jambo?
    .other = Je, wanamwomba mfanyakazi afiche jambo?
    .help = Kazi nzuri unaweza kuiambia familia yako na maafisa wa mpakani.
    .why = Siri hukutenga na watu wanaoweza kukusaidia.
    .todo = Waambie watu wawili nyumbani mpango wote. Angalia anayeleta kazi atasema nini kuhusu hilo.
    .message = Familia yangu inataka kujua mwajiri, anwani na ndege. Nitawaambia leo.
# draft 505d80cd
q-hide-no = Hapana
# draft d4fdb8fd
q-hide-family = Kazi au safari, familia yangu isijue
    .other = Kazi au safari, familia isijue
# draft fd189095
q-hide-border = Mpango wa kweli, maafisa wa mpakani wasijue
# draft 4eaadb3c
q-hide-papers = Jina, umri au kazi yangu ya kweli, kwa karatasi bandia
    .other = Jina, umri au kazi ya kweli, kwa karatasi bandia
# draft f2e68ca6
q-hide-many = Zaidi ya moja kati ya haya
# draft 2cbbcfea
q-hide-not-sure = Sina hakika
    .other = Hatuna hakika
# draft b3e695cd
q-rush = Una muda gani wa kuamua?
    .other = Mfanyakazi ana muda gani wa kuamua?
    .help = Sema: nahitaji wiki moja. Angalia watafanya nini.
    .why = Kazi ya kweli inaweza kusubiri mkataba na viza.
    .todo = Omba wiki moja ya kusoma na kukagua.
    .message = Nahitaji wiki moja kukagua karatasi na familia yangu. Tafadhali nitunzie nafasi ya kazi hadi wakati huo.
# draft 4eaad089
q-rush-time = Wiki moja au zaidi
# draft e821b71d
q-rush-days = Wananiharakisha niende ndani ya siku chache
    .other = Wanaharakisha kwenda ndani ya siku chache
# draft 009e3640
q-rush-not-sure = Sina hakika
    .other = Hatuna hakika
# draft 97f214f4
q-life = Wanasema nini kuhusu muda wako wa mapumziko?
    .other = Wanasema nini kuhusu muda wa mapumziko wa mfanyakazi?
    .help = Muulize mfanyakazi aliyeko huko sasa, kwa video.
    .why = Kutengwa na wengine ni dalili ya kulazimishwa kufanya kazi.
    .todo = Omba saa za kazi, siku ya mapumziko na matumizi ya simu viandikwe kwenye mkataba.
    .message = Tafadhali andika saa za kazi, siku ya mapumziko, na kwamba nitabaki na simu yangu na naweza kutoka nje.
# draft a7a415ba
q-life-good = Siku ya mapumziko kila wiki. Nabaki na simu yangu na naweza kutoka
    .other = Siku ya mapumziko kila wiki, simu, na muda wa kutoka
# draft 18372de8
q-life-hours = Zaidi ya saa 12 kwa siku, au hakuna siku ya mapumziko
# draft 308cec32
q-life-inside = Lazima nikae ndani
    .other = Lazima mfanyakazi akae ndani
# draft af002349
q-life-phone = Lazima nitoe simu yangu
    .other = Lazima mfanyakazi atoe simu yake
# draft 08c84fd8
q-life-many = Zaidi ya moja kati ya haya
# draft 7b233800
q-life-not-sure = Sina hakika
    .other = Hatuna hakika
