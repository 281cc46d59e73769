# draft 60212b07
trick-borrowed-agency-name = Bango linaonyesha jina na anwani ya kweli ya wakala wa kweli na nembo za wizara, lakini namba ya simu ni ya tapeli anayeomba pesa.
    .see-through = Chukua namba ya wakala kwenye orodha ya serikali, si kwenye bango, na uulize kama kazi ni yao.
# draft bde7b48f
trick-fake-passport-stamp = Kwa ada kubwa, msaidizi wa uwanja wa ndege anaweka muhuri wa uongo wa kutoka kwenye pasipoti yako ili usipite kwenye kaunta.
    .see-through = Muhuri hauna thamani bila rekodi ya kompyuta; mtu akikuuzia muhuri, acha.
# draft d19ef16f
trick-hong-kong-tourist-split = Kundi linaambiwa liseme ni watalii wasiojuana, wasafiri kwanza hadi Hong Kong na huko wabadilishe ndege ya kwenda Kambodia.
    .see-through = Kazi ya kweli haihitaji hadithi; ukilazimika kukariri majibu, uliza kwa nini viza ya kazi haipo.
# draft 67a42ae1
trick-small-boat-backdoor = Watu waliopatikana kupitia Telegram wanasafirishwa kwa ndege hadi kusini ya mbali, kisha kwa boti ndogo hadi Malaysia na kwa barabara hadi Kambodia au Myanmar.
    .see-through = Hakuna kazi halali inayoanza kwa boti ndogo; rudi kwenye mji wa mwisho na uombe msaada.
# draft e53f7b5b
trick-queue-at-the-agency-door = Nje ya ofisi ya wakala mwenye leseni, mtu usiyemjua anakualika kula, anasema aliwahi kufanya kazi hapo, na anakutuma 'kutia sahihi wizarani' bila mkoba wako. Kisha pesa zako zimetoweka.
    .see-through = Ongea na wafanyakazi walio ndani ya ofisi pekee, na ubaki na mkoba wako.
# draft c9b415ca
trick-seasonal-korea-broker = Madalali wanauza nafasi za mpango wa Korea wa kazi za shamba za msimu (E-8). Unaendeshwa na serikali, mji kwa mji, kwa hiyo dalali hana nafasi ya kuuza.
    .see-through = Uliza ofisi ya kazi ya eneo lako kama mji wako una makubaliano na kama nafasi ni bure.
# draft 549ae193
trick-no-test-korea = Dalali anasema Korea haihitaji mtihani wala kujiandikisha, na anauza viza ya utalii, wakati mwingine ya uongo.
    .see-through = Kituo cha ajira cha serikali kinampa kila mtu mtihani na hakitozi ada ya kujiandikisha.
# draft caea2983
trick-forged-departure-notice = Unapata barua yenye muhuri wa wizara na sahihi ya naibu waziri. Inasema uko kwenye orodha ya kusafiri na lazima ulipe tiketi, nguo na ukaguzi wa usalama.
    .see-through = Tafuta jina lako kwenye tovuti ya wizara yenyewe na ulipe kwenye akaunti yake yenyewe tu, kwa risiti.
# draft 6cdd902c
trick-ministry-name-fan-page = Ukurasa wa Facebook una jina linalofanana na la ofisi ya serikali, na picha za viongozi. 'Afisa' kwenye chati anasema atakuweka mbele, hata ukishindwa masharti ya afya.
    .see-through = Ofisi ya serikali hairuki sheria zake kwenye chati; pigia ofisi kwa namba iliyo kwenye tovuti yake yenyewe.
# draft dd14eb1f
trick-farm-job-videos = Video fupi za TikTok na Facebook zinatoa kazi ya kuchuma matunda Australia. Akaunti inasema ni wakala mwenye leseni, lakini hakuna mwajiri aliyeomba wafanyakazi wizarani.
    .see-through = Omba barua ya maombi ya mwajiri ambayo idara imeiona, na ukague orodha ya mawakala.
# draft 8bd7082e
trick-russia-civil-job-army = Unaahidiwa kazi Urusi ya udereva, ulinzi, upishi, usafi au uuzaji. Baada ya kutua lazima utie sahihi karatasi ya Kirusi, na ni mkataba wa jeshi.
    .see-through = Usitie sahihi kamwe usichoweza kusoma; omba mkataba kwa lugha yako kabla ya kusafiri na uuonyeshe kwa wizara yako.
# draft d1fa34f4
trick-whatsapp-group-of-happy-workers = Unaongezwa kwenye kundi la WhatsApp la lugha yako ambako 'wafanyakazi' wanasema mambo yote ni mazuri. Walio ndani wanatishwa wasiandike ukweli.
    .see-through = Omba simu ya video ya moja kwa moja na mfanyakazi mmoja akiwa kazini, peke yake, na omba jina unaloweza kulikagua.
# draft 08907b3c
trick-destination-full-take-russia = Ulilipia Saiprasi au Makedonia Kaskazini. Mwishoni mwa mchakato wakala anasema sasa ni Urusi tu iliyo wazi.
    .see-through = Nchi ikibadilika, hiyo ni ofa mpya; anza tena ukaguzi wote na uombe kurudishiwa pesa zako.
# draft 1f4e2dad
trick-pilgrim-visa-first = Kampuni za usafiri zinawapeleka watu kwanza Saudi Arabia kwa hija au kazi ya bustani, kisha nchi nyingine kama Urusi.
    .see-through = Viza ya hija si viza ya kazi; omba kuona viza ya kazi ya nchi ya mwisho kabla ya kuondoka.
# draft b1a8381a
trick-umrah-visa-for-work = Unauziwa viza ya hija (umra) kwa bei kubwa na kuambiwa ubaki ufanye kazi au uwe ombaomba.
    .see-through = Soma viza: ikisema umra huruhusiwi kufanya kazi, na unaweza kurudishwa nyumbani na kuzuiwa kuingia tena.
# draft 1df5b072
trick-iran-visa-free-stop = Wakala anasema nenda Iran kwa ndege bila viza; kutoka huko unaenda nchi ya tatu. Kisha magenge yanawakamata watu na kuomba familia pesa.
    .see-through = Bila viza ni kwa watalii tu, na kwa Wahindi iliisha tarehe 22 Novemba 2025.
# draft e45ca21f
trick-romania-hotel-interview = Matangazo kwenye mitandao ya kijamii yanakuita hotelini kwa mahojiano. Unaleta ada ndogo, kisha malipo makubwa ya awali kwa kazi Ulaya.
    .see-through = Uliza ofisi ya serikali ya uhamaji kama wakala huyu ana idhini ya kazi hii hasa kabla ya siku ya mahojiano.
# draft e5629d85
trick-lottery-place-for-sale = Simu, SMS na makundi ya WhatsApp yanauza nafasi za mpango wa Israeli wa kutunza watu au ujenzi. Majina huchaguliwa kwa bahati nasibu, kwa hiyo hakuna anayeweza kuuza nafasi.
    .see-through = Kama majina huchaguliwa kwa bahati nasibu, kulipa hakubadilishi kitu; piga 1989 umripoti aliyekupigia.
# draft 9ffbb02a
trick-fake-permit-serbia-macedonia = Wakala anakupa kibali cha kazi na hata stika ya viza ya Serbia au Makedonia Kaskazini. Vyote viwili ni vya uongo.
    .see-through = Andikia ubalozi ukitaja namba ya kibali kabla ya kulipa; karibu vibali vyote vilivyoonyeshwa hivi karibuni vilikuwa vya uongo.
# draft 9e395413
trick-boarding-pass-code = Unalipia 'setting' kwenye uwanja wa ndege: pasi yako ya kupanda ndege au jina lako linapata msimbo wa siri na afisa anakuruhusu kupita bila hati ya kazi.
    .see-through = Kama msimbo au kaunta fulani ni sehemu ya mpango, unaondoka bila ulinzi; omba kibali cha kazi ya nje.
# draft a09e0215
trick-visit-visa-to-gulf-women = Wanawake wanapelekwa kwa viza ya matembezi hadi Dubai, kisha Kuwait, Oman au Iraki kwa kazi za nyumbani, bila kibali cha kazi ya nje.
    .see-through = Kagua namba ya kibali chako cha kazi ya nje kwenye mfumo wa serikali kabla ya kwenda uwanja wa ndege.
# draft c0035002
trick-care-visa-no-hours = Unalipa maelfu mengi kwa kazi ya kutunza watu Uingereza. Mdhamini ana leseni lakini hana kazi, au anatoa siku chache tu.
    .see-through = Hati ya mdhamini ni bure kisheria; uliza kampuni ina wateja wangapi na saa ngapi za kazi, na uwapigie wafanyakazi wa huko.
# draft dcc9fc6c
trick-crew-job-fee-chain = 'Wakala' wa mabaharia kwenye WhatsApp au Facebook anatuma barua nzuri ya ofa na anaomba ada nyingi ndogo. Meli inatajwa baada tu ya kulipa, au haitajwi kamwe.
    .see-through = Omba kwanza jina na namba ya meli na umkague wakala kwenye orodha ya mamlaka ya bahari; ada za kazi kwa mabaharia haziruhusiwi.
# draft bff02723
trick-egg-farm-surrogacy = Tangazo la Facebook linatoa malipo makubwa ya kubeba mimba ya mwingine nje ya nchi, safari yote imelipwa. Hakuna wazazi wala mkataba; wanawake wanazuiliwa kwa ajili ya mayai yao ya uzazi.
    .see-through = Hakuna kliniki halali inayoajiri kwa tangazo na kushika pasipoti yako; uliza kwanza hospitali na kundi la wanawake.
# draft d2247ff9
trick-influencer-agency-mauritius = Mtu maarufu wa TikTok anachukua ada kwa pesa za simu kwa kazi za Mauritius. Watu wanatua wakiwa na viza ya utalii na bila kazi.
    .see-through = Wafuasi si leseni; tafuta wakala kwenye orodha ya serikali na usilipe chochote kwa simu ya mtu binafsi.
# draft 201bd395
trick-selling-free-state-forms = Kwenye matukio ya ajira ya serikali watu wanauza nakala za fomu au wanaomba ada ya vipimo vya afya. Mpango wenyewe ni bure.
    .see-through = Muulize afisa aliye nyuma ya meza; fomu ya bure haiuzwi kamwe kwenye foleni.
# draft a2457a6f
trick-licence-cloned-under-new-name = Wakala aliyefungwa anafungua tena kwa jina lingine, au anabaki kwenye orodha ya umma bila leseni halali.
    .see-through = Angalia tarehe ya mwisho ya leseni na utafute jina la mmiliki, si jina la wakala tu.
# draft 36551e1d
trick-licence-for-bringing-in-not-sending = Wakala mwenye leseni ya kweli ya kuleta wafanyakazi nchini anaitumia kupeleka watu nje.
    .see-through = Uliza leseni ni ya nini; leseni ya kuleta wafanyakazi wa nyumbani si leseni ya kukupeleka nje ya nchi.
# draft 7f2fb467
trick-ai-model-job = Chaneli za Telegram zinatafuta 'wanamitindo wa AI' au 'wanamitindo wa sura halisi' wanaojua Kiingereza vizuri. Uso wako unatumiwa kwenye simu za video kuwatapeli watu kwa mapenzi na pesa.
    .see-through = Kazi ya kweli ya uanamitindo ina mteja anayetajwa jina na picha unazoruhusiwa kuona; kama ni simu mia moja za video kwa siku, acha.
# draft 3121aab6
trick-typing-test-tech-job = Baada ya mahojiano mafupi na kipimo cha kuchapa unapata kazi ya IT au usanifu 'Thailand'. Usiku wa kwanza unapelekwa kwa gari hadi mpakani.
    .see-through = Uliza kwa nini msanifu anahitaji kipimo cha kuchapa, na upigie ofisi ya Bangkok kwa namba uliyoitafuta mwenyewe.
# draft de222f07
trick-scholarship-then-factory = Chuo kinaahidi ufadhili wa masomo na masomo ya Kiingereza. Ukifika unadaiwa ada na unafanya kazi saa nyingi kiwandani kama 'mwanafunzi wa mafunzo kazini'.
    .see-through = Omba barua ya ufadhili yenye kiasi na miaka, na uwaulize wanafunzi wa nchi yako.
# draft 6faeed07
trick-holiday-job-as-internship = Chuo chako kinatoa 'mafunzo kazini' Ujerumani yanayohesabiwa kwenye masomo. Ni kazi ngumu ya likizo, na mkopo wa safari unakatwa kwenye mshahara wako.
    .see-through = Uliza ubalozi kama hii inahesabiwa kuwa masomo; kazi ya likizo si mafunzo kazini.
# draft e967acb6
trick-neighbour-with-connections = Jirani au dalali anayejulikana nyumbani anapanga pasipoti na tiketi kwa kazi ya jikoni au uuzaji Thailand au Singapore. Safari inaishia Kambodia.
    .see-through = Kumjua mtu si ushahidi; uliza mwajiri ni nani na uone viza ya kazi ya nchi iliyotajwa.
# draft eff51b67
trick-laptop-sales-job = Kazi ni ya kutangaza kompyuta za mkononi. Ukifika kazi ni kuwatapeli watu wa nchi yako mwenyewe.
    .see-through = Uliza ni duka gani linauza kompyuta hizo na kwa lugha gani; kama wanunuzi wako nyumbani, kwa nini uende nje ya nchi?
# draft e7b25d14
trick-teacher-chef-thailand = Mawakala wa eneo lako wanaahidi kazi ya ualimu, upishi au huduma kwa wateja Thailand. Baada ya Bangkok unavuka mto kuingia Myanmar.
    .see-through = Uliza ubalozi wako ulioko Bangkok kama shule au hoteli hiyo ipo, kabla ya kulipia tiketi.
# draft e51c783a
trick-chat-girl-debt = Madalali wanaajiri wanawake vijana kama wafanyakazi wa kuchati mtandaoni katika eneo la Golden Triangle. Asiyefikia lengo la mauzo anadaiwa pesa na hawezi kuondoka.
    .see-through = Kama kazi ni kuchati na kuna lengo la mauzo, deni ndilo mtego; kataa kabla ya kuingia eneo hilo.
# draft bca96569
trick-name-list-paper = Madalali wanavusha watu mpaka na kuwapa karatasi yenye 'orodha ya majina' au kadi. Haikuruhusu kufanya kazi wala kuendelea na safari.
    .see-through = Uliza ni ofisi gani ilitoa kadi na inaruhusu nini; njia halali ina mkataba na kadi ya mfanyakazi kwanza.
# draft b6f60a4d
trick-brokers-say-still-open = Serikali inasimamisha kadi za kutoka kwa baadhi ya wafanyakazi, bila tangazo la wazi. Madalali wanaendelea kuchukua pesa na kusema bado inawezekana.
    .see-through = Waulize mawakala wawili wenye leseni swali hilo hilo leo; usilipe chochote hadi ushike kadi ya mfanyakazi.
# draft a2cb248d
trick-expired-app-clearance = Wasaidizi bado wanakuchukulia ruhusa ya kutoka kupitia app ya zamani. Serikali haikuiidhinisha tena, na watu walikosa ndege zao.
    .see-through = Uliza ofisi ya wafanyakazi ni tovuti gani inatumika sasa; tangu Aprili 2025 ina tovuti yake ya bure.
# draft d812a9c0
trick-fake-kuwait-evisa = Tovuti nzuri inauza viza ya mtandaoni (e-visa) ya kazi ya Kuwait. Hati inafunguka, lakini hakuna tovuti ya serikali inayoijua.
    .see-through = Andika mwenyewe namba ya viza kwenye tovuti ya serikali; hakuna wakala anayeweza kuahidi viza.
# draft b831cbfa
trick-passports-collected-in-backroom = Ofisi ndogo zinakusanya mamia ya pasipoti 'kwa kuzishughulikia' bila leseni. Watu wanasubiri wiki nyingi ili tu warudishiwe pasipoti.
    .see-through = Onyesha pasipoti, toa nakala, baki na kitabu; omba kwanza namba ya leseni.
# draft a3852bb3
trick-supermarket-hr-email = Barua pepe ya 'meneja wa HR' wa supamaketi inayojulikana inakupa kazi baada ya kuweka CV yako mtandaoni. Ada za viza zinaenda kwenye akaunti nyingi za watu binafsi.
    .see-through = Iandikie kampuni kupitia tovuti yake yenyewe; hakuna duka linaloomba pesa za viza kwenye akaunti tisa.
# draft 4f171cfa
trick-work-study-for-young-women = Mitandao ya kijamii na matukio yanawapa wanawake wa miaka 18 hadi 22 tiketi za bure, masomo na kazi ya hoteli Urusi. Kazi ni katika kiwanda cha silaha chini ya ulinzi.
    .see-through = Kama mtihani wa kuingia ni mchezo na maneno machache ya Kirusi, uliza ni hoteli gani na shule gani, kwa maandishi.
# draft 6b68a6bc
trick-canada-paper-for-sale = 'Wakala wa usafiri' anakuuzia hati ya LMIA ya Kanada au kibali cha kazi cha hakika. Kuiuza ni kinyume cha sheria, na hati inaweza kuwa ya uongo au bila kazi.
    .see-through = Mwajiri ndiye anayelipia hati hii, si wewe kamwe; uliza tovuti ya Kanada yenyewe kuhusu kampuni.
# draft fa247247
trick-japan-visa-waiver = Kozi au ukurasa unakupeleka Japani kwa msamaha wa viza wa watalii na kusema vyeti vinaweza kununuliwa. Hakuna anayekusubiri uwanja wa ndege.
    .see-through = Msamaha wa viza ni wa likizo; kazi ya kweli Japani inahitaji mtihani wako mwenyewe wa lugha na ujuzi na viza ya kazi.
# draft 1bd33e6f
trick-training-centre-as-agency = Kituo cha mafunzo kisicho na leseni ya kupeleka wafanyakazi kinakufunza mwaka mmoja na kuchukua rupia milioni 40 hadi 150 za Indonesia kwa Japani. Kisha kinafungwa.
    .see-through = Omba karatasi mbili: leseni ya mafunzo na leseni ya kupeleka wafanyakazi; moja si nyingine.
# draft cc768dd3
trick-job-that-is-a-marriage = Jirani au dalali anatoa kazi China. Baada ya wiki kadhaa lazima uolewe na mwanamume au ulipe gharama zote.
    .see-through = Omba jina la kiwanda na viza ya kazi; kama viza ni ya matembezi au familia, usiende.
# draft b08d065f
trick-open-accounts-before-you-go = Kabla ya safari wanakutuma kufungua akaunti kadhaa za benki 'kwa mshahara'. Akaunti zinatumiwa kuhamisha pesa zilizoibwa kwa jina lako.
    .see-through = Kazi moja inahitaji akaunti moja, ambayo unabaki nayo; wakitaka zaidi, nenda nyumbani na uiambie benki yako.
# draft 0f6e351f
trick-friend-asks-fee-in-crypto = Rafiki wa chuo kikuu anatoa kazi ya mtandaoni Thailand na anataka ada itumwe kwenye akaunti ya kripto. Ukifika Bangkok, rafiki huyo hajibu.
    .see-through = Wakala halali hapokei kripto kamwe; muombe rafiki leseni ya wakala na risiti.
# draft 6c3ec6ba
trick-europe-from-third-country = Wanaoleta kazi walio Hong Kong au Ghuba wanauza kazi za Poland kwa watu ambao tayari wanafanya kazi nje, ili wizara ya nchi yao isiuone mkataba kamwe.
    .see-through = Lazima serikali yako iuone pia mkataba mpya; uliza konsulati yako kabla ya kulipa.
# draft 2653d5f9
trick-copycat-agency-page = Ukurasa wa Facebook au TikTok unaiga ukurasa wa wakala mwenye leseni. Mipya pia huficha kazi kama safari ya utalii ya kifurushi hadi Thailand au Laos.
    .see-through = Anzia kwenye orodha ya wizara, si kwenye ukurasa; safari ya utalii si kazi kamwe.
# draft 7218259d
trick-visit-visa-convert-later = Nenda kwa viza ya matembezi, wakala anasema, na kampuni itaibadilisha baadaye. Hakuna kampuni, na faini zinaongezeka kila siku.
    .see-through = Uliza kwa maandishi: je, hii ni viza ya kazi kwa jina langu, na mwajiri ni nani?
# draft 32f243ef
trick-real-permit-false-firm = Kibali ni cha kweli na serikali imekiidhinisha, lakini kampuni haina kazi. Inauza tu nafasi kwa mawakala.
    .see-through = Omba kuongea kwa video na watu wawili wanaofanya kazi katika kampuni hiyo sasa; karatasi pekee hazionyeshi kazi.
# draft 50202110
trick-italy-means-libya = Madalali wanauza 'Italia' na kulipia njia ya hadi Dubai, Misri au Libya. Huko watu wanazuiliwa na familia inaombwa pesa tena na tena.
    .see-through = Bila viza ya Italia kwenye pasipoti hakuna kazi Italia, hata dalali awe amelipa nini.
# draft 82d83107
trick-call-from-embassy-number = Simu inaonyesha namba ya ubalozi wako, na sauti inasema karatasi zako zina makosa na lazima ulipe sasa au utarudishwa nyumbani. Familia za mabaharia pia hupata simu kama hizo.
    .see-through = Kata simu na upigie ubalozi mwenyewe; hauombi pesa kamwe kwa simu.
# draft 86f44f13
trick-recruited-by-the-caught = Watu walio ndani lazima walete marafiki na watu wa nchi yao. Ujumbe unatoka kwa mtu unayemjua na unaonekana wa furaha.
    .see-through = Uliza swali ambalo rafiki yako tu anaweza kujibu na uombe video ya moja kwa moja nje ya nyumba; bila video, usisafiri.
# draft b5eff32b
trick-travel-firm-sells-jobs = Kampuni za utalii na usafiri zinatangaza kazi za nje kwenye mitandao ya kijamii na kuchukua pesa. Zinaweza kuuza tiketi, lakini hazina kamwe leseni ya kupeleka wafanyakazi.
    .see-through = Uliza wizara ya kazi kama oda hii ya kazi (job order) imeidhinishwa; leseni ya utalii si leseni ya ajira.
# draft b0d47804
trick-wait-in-thailand-for-japan = Baada ya mahojiano na kambi ya mafunzo wakala anasema: subiri Thailand, karatasi yako ya Japani inakuja haraka zaidi huko. Kisha anachukua ada na kutoweka.
    .see-through = Karatasi ya Japani inatumwa kwako nyumbani; wakisema usubiri nchi nyingine, uliza kwanza chama cha mawakala.
# draft 62013016
trick-official-partner-site = Tovuti inajiita 'mshirika rasmi' wa serikali ya Australia na inauza viza ya hakika au nafasi ya kazi na likizo. Maombi hayatumwi kamwe.
    .see-through = Hakuna mshirika wala viza ya hakika; omba kwenye tovuti ya Idara ya Mambo ya Ndani ya Australia pekee.
# draft acb5b64d
trick-call-centre-online-interview = Mahojiano ya mtandaoni yanakupa kazi ya kituo cha simu au IT Kambodia au Thailand yenye mshahara mkubwa na msaada wa viza. Ukifika pasipoti inachukuliwa.
    .see-through = Viza si ushahidi wa kazi; toa kwanza jina na anwani ya kampuni kwa taasisi ya uchunguzi na ubalozi wako.
