# draft d2665719
fee-limit-ID = Rp 0 kwa kutafutiwa kazi. Kazi za nyumbani, utunzaji, shamba na uvuvi: yote bure. Kazi nyingine: si zaidi ya karatasi zako, kipimo cha afya, usafiri wa ndani na malazi
# draft 24270f72
fee-limit-PH = si zaidi ya mshahara wa msingi wa mwezi mmoja; 0 kwa kazi za nyumbani na meli
# draft d7692a27
fee-limit-VN = si zaidi ya mshahara wa mwezi mmoja kwa kila mwaka wa kazi
# draft 2a34fef0
fee-limit-IN = si zaidi ya INR 30,000
# draft e49b7a0a
fee-limit-BD = kikomo kilichowekwa kwa kila nchi; 0 kwa kazi za nyumbani na meli. Uliza BMET
# draft bb00ad97
fee-limit-NP = si zaidi ya NPR 10,000 kwa Ghuba na Malaysia; viza na tiketi ni bure
# draft ce0f12cb
fee-limit-LK = ada ya SLBFE tu kwa Mashariki ya Kati
# draft d54e84e6
fee-limit-PK = si zaidi ya PKR 15,000, kupitia benki
# draft b1edb03f
fee-limit-KE = 0 kwa kushughulikia maombi, waziri wa kazi alisema. Hakikisha na NEA
# draft 73309c05
fee-limit-UG = 0 kama kampuni ya nje inamlipa wakala. Uliza wizara
# draft 2e2ff4a5
fee-limit-ET = hatukupata kiasi. Uliza wizara ya kazi
# draft 6562bea9
fee-limit-TH = si zaidi ya mshahara wa mwezi mmoja na gharama halisi
# draft 402e231b
fee-limit-MM = kyat 300,000 kwa Thailand (2024). Uliza kuhusu nchi nyingine
# draft d757c4df
fee-limit-KH = hatukupata kiasi. Uliza wizara ya kazi
# draft 2571c071
fee-limit-LA = gharama rasmi tu. Uliza ofisi ya kazi
# draft d9ecb7da
fee-limit-MY = ada iliyo kwenye orodha ya sheria. Omba kuiona
# draft b57bd553
fee-limit-other = bila malipo yoyote, ndiyo kanuni ya dunia
# draft 2d130029
exit-paper-ID = E-PMI na cheti cha kozi ya kabla ya kuondoka (OPP)
# draft e8b2e0b5
exit-paper-PH = OEC au OFW Pass
# draft ee77443b
exit-paper-VN = mkataba wa kazi kupitia kampuni au ofisi iliyo kwenye orodha ya DOLAB
# draft 808c02b2
exit-paper-IN = ruhusa ya uhamaji (pasipoti za ECR)
# draft f8cea8f9
exit-paper-BD = kadi ya BMET (smart card)
# draft 9d936810
exit-paper-NP = kibali cha kazi ya nje
# draft 6d297968
exit-paper-LK = usajili wa SLBFE
# draft 97ee2333
exit-paper-PK = mkataba uliopigwa muhuri na Protector
# draft bc379b31
exit-paper-KE = mkataba uliopigwa muhuri na ofisi ya kazi
# draft 17288411
exit-paper-UG = idhini ya wizara
# draft 49e6e4d6
exit-paper-ET = mkataba ulioidhinishwa na wizara ya kazi
# draft 0aecce9e
exit-paper-TH = rekodi kwenye Idara ya Ajira ya Thailand
# draft b2ff513a
exit-paper-MM = kadi ya OWIC
# draft 6995b4d3
exit-paper-KH = kadi ya OCWC
# draft b5eb0578
exit-paper-LA = karatasi kutoka ofisi ya kazi
# draft 87159470
exit-paper-MY = hatujui yoyote. Uliza Wisma Putra (wizara ya mambo ya nje)
# draft 30dcf5b7
exit-paper-other = uliza ofisi ya kazi ya nchi yako
# draft 19ba0716
origin-ID = KP2MI/BP2MI (Wizara ya Kulinda Wafanyakazi Wahamiaji wa Indonesia)
    .short = Anayeleta kazi haruhusiwi kukutoza kwa kukutafutia kazi. Aina 10 za kazi za nyumbani, utunzaji, shamba na uvuvi zinapaswa kuwa bure kabisa kwako.
    .check = Tafuta kazi kwenye siskop2mi.bp2mi.go.id/lowongan/list. Kisha jisajili kwenye ofisi ya kazi ya eneo lako au ofisi ya huduma zote (LTSA).
# draft 6104c826
id-fee-1 = Huwezi kulazimishwa kulipia kutafutiwa kazi (Sheria 18/2017, Kifungu 30). Mkuu wa BP2MI anasema hii inahusu kila aina ya kazi na kila nchi.
# draft 4013f511
id-fee-2 = Kazi 10 ni bure: kazi za nyumbani, kulea watoto wachanga, watoto na wazee, mpishi, dereva wa familia, mtunza bustani, msafishaji, shamba, uvuvi. Tiketi, viza ya kazi, mafunzo, wakala na kipimo cha afya pia (Kanuni ya BP2MI 9/2020).
# draft 63f8debc
id-fee-3 = Kazi nyingine: kanuni ya zamani (Kanuni ya BP2MI 2/2020) inaruhusu wewe au mwajiri kulipia pasipoti, hati ya polisi, hifadhi ya jamii, vipimo vya afya, usafiri wa ndani, malazi. Huenda imebadilika: uliza KP2MI kanuni ipi inafaa.
# draft 292de30a
id-fee-4 = Unaweza kutumia mkopo wa benki unaodhaminiwa na serikali (KUR) kwa gharama za kupata kazi. Si mkopo wa anayeleta kazi (Uamuzi wa Mkuu wa BP2MI 72/2022).
# draft 41db46a2
id-paper-1 = Umri na maandalizi: Una angalau miaka 18. Una cheti cha ujuzi, vyeti vya afya na saikolojia, na namba ya hifadhi ya jamii. Uliza ofisi ya kazi ya eneo lako.
# draft c5fbdb5c
id-paper-2 = Pasipoti na viza ya kazi: Pasipoti inatoka uhamiaji wa Indonesia, viza inatoka ubalozi wa nchi unayokwenda. Viza lazima iruhusu kufanya kazi. Viza ya matembezi au ya kijamii hairuhusu.
# draft 10c8264e
id-paper-3 = Makubaliano ya kutafutiwa kazi na mkataba wa kazi: Mmoja ni na wakala (P3MI). Mwingine tofauti ni na mwajiri. Ione yote miwili kabla ya kuondoka.
# draft 08bac7bb
id-paper-4 = OPP: Cheti kwamba ulihudhuria mafunzo ya kabla ya kuondoka. Ofisi ya huduma ya BP2MI inakitoa.
# draft 9d90916a
id-paper-5 = E-PMI: Kitambulisho cha kielektroniki kinachoonyesha uko kwenye mfumo wa serikali. Ni toleo la baadaye la E-KTKLN. Unakipata kwenye siskop2mi.bp2mi.go.id.
# draft f66d3d2d
id-paper-6 = Barua ya ruhusa ya familia: Mume, mke, mzazi au mlezi wako anakubali uende. Mkuu wa kijiji anajua na anatoa barua hiyo.
# draft 3ccccdac
id-ban-1 = Tangu 18 Machi 2025 raia wa Indonesia hawaruhusiwi kufanya kazi Kambodia, Myanmar au Thailand. Indonesia haina makubaliano ya kupeleka wafanyakazi nazo. Waziri anasema ni marufuku, si ushauri. Uliza KP2MI kuhusu ofa yoyote huko.
# draft 6c05969c
id-ban-2 = Tangu 2015 wafanyakazi wa nyumbani hawaruhusiwi kwenda kwenye nyumba za watu Saudi Arabia. Tarehe 14 Machi 2025 Rais alikubali kufungua tena; makubaliano yalikuwa bado hayajatiwa sahihi. Hakikisha na KP2MI: huenda imebadilika.
# draft aed95072
origin-PH = DMW (Idara ya Wafanyakazi Wahamiaji ya Ufilipino, zamani POEA)
    .short = Si zaidi ya mshahara wa msingi wa mwezi 1, na tu baada ya kutia sahihi mkataba ulioidhinishwa. Wafanyakazi wa nyumbani na mabaharia hawalipi chochote.
    .check = Tafuta wakala na oda ya kazi kwenye dmw.gov.ph. Unaweza pia kuuliza simu ya msaada ya DMW.
# draft e6347888
ph-fee-1 = Kazi za nchi kavu: si zaidi ya mshahara wa msingi wa mwezi 1 ulio kwenye mkataba wako ulioidhinishwa. Omba risiti rasmi kwa kila malipo (kanuni za DMW chini ya sheria RA 8042).
# draft 465067f8
ph-fee-2 = Hakuna ada ya kutafutiwa kazi kwa wafanyakazi wa nyumbani, mabaharia na walioajiriwa kati ya serikali na serikali. Pia hakuna kwa Uingereza, Ireland, Norway, Uholanzi, Marekani (H-2B), mikoa kadhaa ya Kanada na New Zealand (kanuni za DMW).
# draft 428ea784
ph-paper-1 = Oda ya kazi iliyoidhinishwa na wakala mwenye leseni: Wakala anahitaji leseni na oda ya kazi iliyoidhinishwa kwa mwajiri huyu. DMW inatoa zote mbili.
# draft be725f1a
ph-paper-2 = Mkataba wa kazi uliothibitishwa: Ofisi ya kazi ya Ufilipino iliyoko nje imekagua mkataba wako. Hiyo ni Ofisi ya Wafanyakazi Wahamiaji au ubalozi.
# draft 00a8c640
ph-paper-3 = Viza au kibali cha kazi: Nchi unayokwenda ndiyo inayotoa. Hakuna kazi halali ya nje inayoanza na viza ya utalii. Kusini-Mashariki mwa Asia huwezi kuibadilisha baada ya kufika.
# draft 59d4dd82
ph-paper-4 = PEOS na PDOS: Semina kabla ya kukubali kazi na kabla ya kuondoka. Zinatolewa na DMW au OWWA, ofisi ya ustawi wa wafanyakazi. PEOS ni ya bure na ya mtandaoni.
# draft aad7ee75
ph-paper-5 = Cheti cha afya na bima: Kliniki iliyoidhinishwa na idara ya afya (DOH) inaandika kwamba unafaa kufanya kazi. Bima pia inahitajika; kampuni ya bima inaitoa.
# draft 1bdd0d17
ph-paper-6 = OEC (Overseas Employment Certificate, cheti cha ajira ya nje): DMW inakitoa. Unakionyesha kwenye uwanja wa ndege. Bila hicho unazuiliwa.
# draft 995d3bbe
ph-ban-1 = Tangu 2021 waajiriwa wapya kutoka Ufilipino hawaruhusiwi kwenda kufanya kazi Myanmar. Hii ilikuwa ikitumika mwaka 2023 na ilirudiwa baadaye. Hakikisha na DMW: huenda imebadilika.
# draft fe35fe23
ph-ban-2 = Tangu Kiwango cha Tahadhari 3 kilipoanza, hakuna mfanyakazi Mfilipino, mpya au anayerudi, anayeruhusiwa kwenda Lebanoni. Hii ilikuwa ikitumika Juni 2025. Hakikisha na DMW: huenda imebadilika.
# draft a48c5fcf
ph-ban-3 = Tangu Kiwango cha Tahadhari 2 kilipoanza, wafanyakazi Wafilipino walioajiriwa upya hawaruhusiwi kwenda Israeli. Hii ilikuwa ikitumika Juni 2025. Hakikisha na DMW: huenda imebadilika.
# draft a217b87d
ph-ban-4 = Kwa Sheria ya Kazi ya Ufilipino, mwajiri wa kigeni katika nchi yoyote haruhusiwi kumwajiri Mfilipino moja kwa moja, isipokuwa kuna msamaha. Uliza DMW kuhusu misamaha.
# draft 756809af
origin-VN = DOLAB (Idara ya Kazi za Nje ya Vietnam)
    .short = Si zaidi ya mshahara wa mkataba wa mwezi 1 kwa kila miezi 12 ya kazi (miezi 1.5 kwa maafisa na mabaharia wa meli). Lipa tu baada ya mkataba kuidhinishwa na kutiwa sahihi.
    .check = Uliza DOLAB au ofisi ya kazi ya mkoa. Je, kampuni imesajiliwa? Je, oda hii ya kazi imesajiliwa?
# draft b94d68f5
vn-fee-1 = Ada ya huduma ni kwa makubaliano: si zaidi ya mshahara wa mkataba wa mwezi 1 kwa kila miezi 12 ya kazi. Maafisa na mabaharia wa meli: si zaidi ya miezi 1.5 (Sheria 69/2020).
# draft 8235e898
vn-fee-2 = Lipa tu baada ya wizara kuidhinisha mkataba wa kupeleka wafanyakazi na wewe kutia sahihi wako. Ukirudi mapema bila kosa lako, sehemu ambayo haikutumika inarudi pamoja na riba (Sheria 69/2020).
# draft f817b59b
vn-paper-1 = Kampuni yenye leseni na mkataba uliosajiliwa: Una mkataba na kampuni yenye leseni. Wizara (DOLAB) imeidhinisha oda ya kazi.
# draft cbc749f1
vn-paper-2 = Mkataba uliotiwa sahihi: Unajua mwajiri, mahali, majukumu, bima, marupurupu, na nani alikuletea kazi. Wizara ya mambo ya nje inawaambia watu wayasome haya.
# draft ec97d7f1
origin-IN = eMigrate (Protector General of Emigrants, Wizara ya Mambo ya Nje ya India)
    .short = Wakala aliyesajiliwa anaweza kuchukua si zaidi ya INR 30,000 na lazima akupe risiti. Wakala ambaye hajasajiliwa haruhusiwi kuajiri kabisa.
    .check = Mkague wakala kwenye emigrate.gov.in. Kabla ya kusafiri kwa viza ya matembezi, uliza ubalozi wa India katika nchi hiyo kuhusu mwajiri.
# draft c6a0d7fb
in-fee-1 = Si zaidi ya INR 30,000 na risiti, kwa kukutafuta, matangazo, majaribio, kuthibitisha hati, ofisi. Haijumuishi viza, kipimo cha afya, tiketi, chakula na malazi kabla ya kuondoka, wala kodi (Emigration Rules, 2017).
# draft ef953fb7
in-paper-1 = Wakala wa ajira aliyesajiliwa: Namba ya usajili iko kwenye tangazo na kwenye emigrate.gov.in. Protector General of Emigrants anaitoa.
# draft 43fd64fe
in-paper-2 = Ruhusa ya uhamaji: Unaihitaji kama pasipoti yako ni ya aina ya ECR na unakwenda nchi ya ECR. Protector of Emigrants anaitoa kupitia eMigrate.
# draft 67f20af2
in-paper-3 = Viza ya kazi, mkataba, bima: Kutoka ubalozi, mwajiri na kampuni ya bima. Bima inahitajika. Kwa wafanyakazi wasio na ujuzi na wafanyakazi wa kike wa nyumbani, ubalozi wa India unathibitisha karatasi.
# draft b25ea6f8
in-paper-4 = Nakala nyumbani: Acha nakala za karatasi zako zote kwa familia yako. Unazitengeneza mwenyewe. Huu ni ushauri wa zamani wa wizara (2011).
# draft 6a421b64
in-ban-1 = Wanawake wa chini ya miaka 30 wenye pasipoti ya ECR hawapewi ruhusa ya kwenda nchi za ECR, ukurasa wa serikali ya jimbo unasema. Hii ni kanuni ya zamani. Hakikisha na wizara: huenda imebadilika.
# draft 296877cb
origin-BD = BMET (ofisi ya wafanyakazi), Wizara ya Ustawi wa Raia wa Bangladesh Walioko Nje
    .short = Serikali inaweka kikomo kwa kila nchi. Wafanyakazi wa nyumbani na mabaharia hawapaswi kulipa ada ya kuajiriwa.
    .check = Uliza BMET mambo 3. Je, jina lako liko kwenye orodha yao? Je, oda ya kazi imeidhinishwa? Kikomo cha nchi hiyo ni kiasi gani?
# draft 1e48d35a
bd-fee-1 = Malaysia: gharama ndani ya Bangladesh ni BDT 78,990 kwa jumla, ambapo BDT 37,000 ni za wakala. Mwajiri analipa gharama za Malaysia. Iliamuliwa 6 Julai 2022. Hakikisha na wizara: huenda imebadilika.
# draft d652c77a
bd-fee-2 = Saudi Arabia, wanaume: si zaidi ya BDT 165,000 (tangazo la BMET, 29 Agosti 2016). Hii ni ya zamani, na kibali kipya zaidi kinaonyesha kiasi kidogo. Hakikisha na wizara: huenda imebadilika.
# draft b85a1a01
bd-fee-3 = Kibali kimoja cha wizara kwa kazi ya Saudia: wakala anachukua si zaidi ya BDT 61,850, baada ya viza na ndege kuwa na uhakika, kwa cheki, hundi ya benki au pay order. Uliza kibali chako kinasema nini.
# draft a76ac61c
bd-fee-4 = Wafanyakazi wa nyumbani na mabaharia hawalipi ada ya kuajiriwa. Wakala au mwajiri analipa viza, kibali cha kazi, safari na bima, Kituo cha Huduma kwa Wahamiaji kinasema.
# draft 2d3a5ec6
bd-paper-1 = Kadi ya ruhusa ya BMET (smart card): BMET inaitoa baada ya kukagua mkataba wako, barua ya mwajiri ya kuomba wafanyakazi na cheti chako cha ujuzi.
# draft bb883f9c
bd-paper-2 = Mkataba kwa Kibangla: Mkataba wako wa kazi, uliotafsiriwa na kuthibitishwa. Nakala moja ni yako. Iombe BMET.
# draft c64208c0
bd-paper-3 = Kuchaguliwa kutoka orodha ya BMET: Mawakala lazima wachague wafanyakazi kutoka orodha hii ya serikali. Bila hivyo hakuna ruhusa.
# draft 3c9cd6b5
origin-NP = DoFE (Idara ya Ajira za Nje ya Nepali, FEIMS)
    .short = Kwa nchi 7 viza na tiketi ni bure, na wakala anaweza kuchukua si zaidi ya NPR 10,000. Karibu hakuna anayepata bei hiyo. Lipa tu ukipewa risiti.
    .check = Tafuta tangazo la mwajiri la kuomba wafanyakazi na wakala kwenye tovuti ya DoFE, feims.dofe.gov.np.
# draft e13f87ba
np-fee-1 = Malaysia, Saudi Arabia, Qatar, Emirati, Kuwait, Bahrain, Oman: mwajiri analipa viza na tiketi. Wakala anaweza kuchukua si zaidi ya NPR 10,000, tu kama mwajiri anakataa kulipa (tangu 6 Julai 2015).
# draft 88b2de02
np-fee-2 = Unailipa serikali: mfuko wa ustawi NPR 1,500, hifadhi ya jamii NPR 2,595, bima NPR 3,700 (chini ya miaka 35) au NPR 4,900. Kuondoka kihalali kunagharimu kama NPR 20,895 kwa jumla.
# draft 5507e380
np-fee-3 = Wakala anaweza kuchukua pesa tu baada ya kibali chako cha kuingia kuthibitishwa, na lazima atoe risiti (Foreign Employment Act, kifungu 24).
# draft d5bdb233
np-paper-1 = Kibali cha kazi ya nje (shram swikriti): DoFE inakitoa kupitia FEIMS. Bila hicho kuondoka kwako si rasmi, na unapoteza bima na msaada wa ustawi.
# draft 5d704530
np-paper-2 = Mafunzo na kipimo cha afya: Unafanya yote mawili kwenye vituo vyenye leseni, kabla ya kibali cha kazi.
# draft 3436e69d
np-ban-1 = Nepali haitoi vibali vya kazi kwa Afghanistan, Iraki na Libya. Mwongozo mmoja unaorodhesha hili; hautaji tarehe ya kuanza. Hakikisha na DoFE: huenda imebadilika.
# draft 10d35c55
np-ban-2 = Mwaka 2014 Nepali ilipiga marufuku wanawake kwenda nchi za Ghuba na Malaysia kama wafanyakazi wa nyumbani, kwa muda. Haijulikani kama bado inatumika. Hakikisha na DoFE: huenda imebadilika.
# draft d11e79b2
origin-LK = SLBFE (Ofisi ya Ajira za Nje ya Sri Lanka)
    .short = Lazima ujisajili na SLBFE kabla ya kuondoka. Kwa kazi za Mashariki ya Kati unalipa ada ya usajili ya SLBFE tu.
    .check = Kagua leseni ya wakala na idhini ya kwanza ya kazi kwenye slbfe.lk. Baada ya hapo wakala lazima akukabidhi pasipoti yenye muhuri, viza, tiketi, makubaliano, karatasi ya benki na bima.
# draft 1df11970
lk-fee-1 = Kazi za Mashariki ya Kati kupitia wakala mwenye leseni: lazima ulipe tu ada ya usajili iliyowekwa na SLBFE (mwongozo wa SLBFE).
# draft 3a3c70ab
lk-fee-2 = Usajili ni kama LKR 22,027 mara ya kwanza na LKR 4,599 kuhuisha (2024). Kila anayeondoka kwenda kazini anailipa (SLBFE Act 21/1985, kifungu 53(3)).
# draft 8924e9d1
lk-paper-1 = Usajili wa SLBFE: SLBFE inapiga muhuri kwenye pasipoti yako. Sheria inautaka kabla ya kuondoka.
# draft ee4c33da
lk-paper-2 = Viza au kibali cha kuingia kwa ajili ya kazi, na makubaliano ya kazi: SLBFE inakagua hati halisi. Kwa kazi za nyumbani Mashariki ya Kati, wakala wa nje, ubalozi, wakala wa nyumbani na wewe mnatia sahihi mkataba.
# draft 31c8c044
lk-paper-3 = Uthibitisho wa mafunzo au uzoefu, na Ripoti ya Hali ya Familia (Family Background Report): Wanawake wa chini ya miaka 45 wa kazi za nyumbani wanahitaji ripoti hiyo. Uliza SLBFE na Divisional Secretariat.
# draft 92e6e71d
lk-paper-4 = Leseni ya wakala na idhini ya kwanza ya kazi: SLBFE inatoa zote mbili. Idhini lazima iwe hai wakati unaajiriwa. Matangazo pia yanahitaji idhini.
# draft c2de592d
lk-ban-1 = Hili ni onyo tangu Novemba 2024, si marufuku. Ofa za kazi za kompyuta huwapeleka raia wa Sri Lanka kwenye vituo vya utapeli Myanmar, mara nyingi kupitia Dubai. Usisafiri kwenda kazini kwa viza ya matembezi.
# draft 5ef72482
origin-PK = BE&OE (Ofisi ya Uhamaji na Ajira za Nje ya Pakistani)
    .short = Wakala mwenye leseni (promoter) anaweza kutoza si zaidi ya PKR 15,000, au PKR 6,000 kama ulitafuta kazi mwenyewe. Lipa kupitia benki tu.
    .check = Kagua leseni ya promoter na ombi la mwajiri kwenye tovuti ya BE&OE au kwenye ofisi ya Protector. Dai risiti.
# draft 1990cff7
pk-fee-1 = Overseas Employment Promoter mwenye leseni anaweza kutoza si zaidi ya PKR 15,000, au PKR 6,000 kwa kushughulikia karatasi tu (Emigration Rules 1979).
# draft c9554892
pk-fee-2 = Promoter anaweza kukuomba gharama halisi: nauli ya ndege, kipimo cha afya, viza, kibali cha kazi, tozo. Lipa kwa benki au app, si kamwe taslimu (waraka wa BE&OE, 2025).
# draft 4f72e350
pk-paper-1 = Foreign Service Agreement: Mkataba wako wa kazi uliotiwa sahihi. Protector of Emigrants pia anautia sahihi na kuweka alama kwenye pasipoti yako. Sheria inataka hivyo.
# draft 2bafc1b9
pk-paper-2 = Bima ya State Life: Kampuni ya bima State Life inaitoa. Unalipa PKR 2,500. Inalipia hadi PKR 1,000,000 kwa miaka 5.
# draft 64e846ae
pk-paper-3 = Mfuko wa ustawi, usajili na mafunzo: Kama PKR 2,000 kwa mfuko, PKR 500 kujisajili (PKR 2,500 kwa kuajiriwa moja kwa moja). Mafunzo ni kabla ya kuondoka, kwa Protector of Emigrants.
# draft 2e10f080
origin-KE = NEA (Mamlaka ya Kitaifa ya Ajira, National Employment Authority), Idara ya Serikali ya Kazi (State Department for Labour)
    .short = Mawakala hawapaswi kukutoza ada za kushughulikia maombi. Uliza NEA kabla ya kulipa chochote. Usiondoke kamwe kwenda kazini kwa viza ya matembezi.
    .check = Mkague wakala kwenye neaims.go.ke. Kagua mkataba kwenye Idara ya Serikali ya Kazi (State Department for Labour).
# draft 5531f295
ke-fee-1 = Waziri wa kazi aliwaambia mawakala wasiwatoze wanaotafuta kazi ada za kushughulikia maombi na wasishike hati za kusafiria. Kanuni iliyoandikwa haikuonekana. Hakikisha na NEA: huenda imebadilika.
# draft 82cb4503
ke-fee-2 = Wakala anayetoza malipo ambayo sheria haikuyataja anatenda kosa (Labour Institutions Act 2007, vifungu 55-60). Uliza NEA sheria inaruhusu nini.
# draft 4f904da2
ke-paper-1 = Wakala aliyesajiliwa na NEA: Omba cheti halisi cha NEA na uangalie orodha. Mawakala wadogo (sub-agents) hawaruhusiwi.
# draft 9aea9c0c
ke-paper-2 = Mkataba wa kazi uliothibitishwa: Uko kwa Kiingereza. Wakala na Idara ya Serikali ya Kazi wanauthibitisha. Mtu unayemwamini ausome.
# draft e9b17bce
ke-paper-3 = Pasipoti (miezi 6), viza ya kazi, cheti cha polisi (good conduct), kipimo cha afya: Viza lazima iwe ya aina inayofaa kazi. Weka nakala. Uliza ubalozi au NEA.
# draft 31b52f4f
ke-paper-4 = Mafunzo kabla ya kuondoka: Vituo vilivyoidhinishwa vinayatoa. Kazi za nyumbani: siku 10 za homecare na siku 4 za maelekezo. Kazi nyingine za ujuzi: siku 2. Hii ni tangu Septemba 2024.
# draft 2610c156
ke-paper-5 = Ukaguzi wa uwanja wa ndege: Maafisa wa serikali wanaangalia viza yako ya kazi kwenye uwanja wa ndege wa Nairobi (JKIA) kabla ya kupanda ndege. Dawati liko hapo tangu Aprili 2025.
# draft d9a3c99a
ke-ban-1 = Hili ni onyo kwa umma la 2025. Serikali inawaambia Wakenya hakuna kazi Thailand, India au Malaysia. Inachukulia ofa za huko kuwa biashara haramu ya binadamu. Uliza NEA kabla ya kujibu.
# draft bee77b4d
ke-ban-2 = Tangu 2016 wafanyakazi wa nyumbani na wa ujuzi mdogo kutoka Kenya hawaruhusiwi kwenda nchi zisizo na makubaliano. Hili lilisemwa mwaka 2018. Hakikisha na NEA: huenda imebadilika.
# draft 81e8ae2f
origin-UG = Wizara ya kazi ya Uganda (Jinsia, Kazi na Maendeleo ya Jamii, EEMIS)
    .short = Kama wakala wa nje anamlipa wakala wa Uganda, wewe hulipi chochote. Kama hamlipi, wakala anaweza kuchukua tu gharama ambazo wizara iliidhinisha.
    .check = Kagua kampuni na kazi kwenye mfumo wa mtandaoni wa wizara. Kataa kazi inayopitia Kenya.
# draft 778f34e0
ug-fee-1 = Kama wakala wa nje anamlipa wakala wa Uganda, hulipi ada. Kama hamlipi, wizara lazima iidhinishe ada: kipimo cha afya, viza na tiketi ya ndege tu (Migrant Workers Regulations 2021).
# draft 927089d5
ug-fee-2 = Saudi Arabia: hulipi ada, kwa makubaliano kati ya nchi hizi 2. Waziri alisema hivyo mwaka 2021.
# draft 58abea3b
ug-fee-3 = Haya ni yaliyoonekana, si kanuni. Kwa kazi za Ghuba wafanyakazi bado wanalipa pesa nyingi, zaidi ya yote kwa Emirati. Uliza wizara kabla ya kulipa.
# draft 878445c5
ug-paper-1 = Wakala mwenye leseni na idhini ya wizara: Wizara ya Jinsia na Kazi inavitoa. Lazima iidhinishe matangazo ya kazi pia.
# draft 4b088e9e
ug-paper-2 = Cheti cha mafunzo na maelekezo, ripoti ya afya, mkataba, anwani ya mwajiri: Kutoka wizara na kliniki zilizoidhinishwa. Hukaguliwa kabla ya safari. Bila hivyo unaweza kuzuiliwa kwenye uwanja wa ndege.
# draft 1ad4d00e
ug-ban-1 = Tangu 2016 Uganda imewazuia kwa vipindi wafanyakazi wa nyumbani kwenda Mashariki ya Kati (2016, 2020). Marufuku imeondolewa kwa sehemu. Hakikisha na wizara: huenda imebadilika.
# draft 25c8161b
origin-ET = Wizara ya kazi ya Ethiopia (Wizara ya Kazi na Ujuzi)
    .short = Kiasi ambacho wakala anaweza kutoza hakikupatikana. Uliza wizara ya kazi. Kazi ya nje ni halali tu katika nchi zenye makubaliano, kwa mkataba ambao ubalozi uliukagua.
    .check = Uliza wizara ya kazi mambo 2. Je, kuna makubaliano na nchi hiyo? Je, mkataba umeidhinishwa?
# draft a8086807
et-fee-1 = Sheria ina kifungu kuhusu kile wakala anaweza kupokea (Proclamation 923/2016, iliyobadilishwa na 1246/2021, Kifungu 10). Viwango havikuonekana. Uliza wizara ya kazi.
# draft 07538b4f
et-paper-1 = Mkataba uliokaguliwa na ubalozi wa Ethiopia au wizara ya mambo ya nje: Wewe na mwajiri mnautia sahihi. Kisha wizara ya kazi inauidhinisha.
# draft 02da44e9
et-paper-2 = Viza ya kuingia, cheti cha ujuzi, pasipoti, picha, cheti cha polisi: Ofisi tofauti zinavitoa. Cheti cha ujuzi lazima kilingane na kazi.
# draft 2e6ab1a8
et-paper-3 = Cheti cha maelekezo na bima: Watoaji walioidhinishwa wanavitoa. Unahitaji vyote viwili kabla ya mkataba wako kuidhinishwa.
# draft 3d0f977a
et-ban-1 = Tangu Novemba 2018 Waethiopia wanaweza kwenda nje kwa kazi za nyumbani Saudi Arabia, Qatar na Jordan tu. Huenda makubaliano ya baadaye yamebadilisha orodha. Hakikisha na wizara.
# draft 32714181
origin-TH = DOE (Idara ya Ajira ya Thailand)
    .short = Ni wakala mwenye leseni ya DOE tu anayeweza kukupeleka nje. Sera ya serikali ni ada isiyozidi mshahara wa mwezi 1, pamoja na gharama halisi.
    .check = Mkague wakala kwenye tovuti ya DOE. Mwaka 2025 na 2026 serikali ilionya kuhusu kurasa bandia zinazotumia majina ya kampuni za kweli.
# draft cb83fc3a
th-fee-1 = Sera kwa mawakala wenye leseni: si zaidi ya mshahara wa mwezi 1 pamoja na gharama za safari zilizoorodheshwa, ukionyeshwa kabla ya makubaliano yoyote. Maandishi ya mwisho hayakuonekana. Hakikisha na DOE: huenda imebadilika.
# draft e4e5275d
th-fee-2 = Hakuna anayeruhusiwa kupanga kazi ya nje bila leseni ya DOE. Kuvunja hili ni kifungo cha miaka 3 hadi 10 au faini (Job-Seeker Protection Act, B.E. 2528, kifungu 30).
# draft 54e72a47
th-paper-1 = Moja ya njia 5 halali (DOE): wakala mwenye leseni, DOE yenyewe, kazi uliyoitafuta mwenyewe na kuitolea taarifa angalau siku 15 kabla ya safari, wafanyakazi wa mwajiri wako mwenyewe, au mwanafunzi wa kazi.
# draft f62cb8d9
th-paper-2 = Usajili na maelekezo: Unajisajili kwenye ofisi ya kazi. Mkataba unaidhinishwa. Wizara ya Kazi inatoa kozi ya kabla ya kuondoka (PDO).
# draft e1f08442
origin-MM = Idara ya Kazi ya Myanmar (chini ya State Administration Council)
    .short = Thailand: malipo rasmi ni kyat 300,000 (2024). Unahitaji pasipoti ya PJ, kadi ya OWIC, kisha ruhusa tofauti. Wanaume wa umri wa kuandikishwa jeshini huenda wasipate mikataba mipya.
    .check = Tafuta orodha ya idhini iliyochapishwa. Dalali akisema unaweza kulipa ili upite marufuku, chukulia kuwa ni uongo.
# draft a307cc9c
mm-fee-1 = Thailand: malipo rasmi yalipanda kutoka kyat 150,000 hadi 300,000 (2024). Mawakala walitaka baht 10,000. Hubadilika mara nyingi. Hakikisha na Wizara ya Kazi.
# draft 4a9b9337
mm-fee-2 = Japani: USD 2,800 kwa mwanafunzi wa ufundi, USD 1,500 kwa mfanyakazi mwenye ujuzi (2023). Hakikisha na Wizara ya Kazi: huenda imebadilika.
# draft 9cb91fc4
mm-fee-3 = Haya ni yaliyoonekana, si kanuni. Mawakala mara nyingi hutoza zaidi ya ada iliyowekwa. Uliza ofisi ya kazi ada iliyowekwa kabla ya kulipa.
# draft 05cecff9
mm-paper-1 = Pasipoti ya PJ na OWIC: Pasipoti ya Kazi (Passport for Job) na kitambulisho cha mfanyakazi wa nje (Overseas Worker Identification Card). Ofisi ya kazi inavitoa.
# draft 3a295cee
mm-paper-2 = Ruhusa tofauti ya kuondoka, na barua ya mwajiri ya kuomba wafanyakazi: Unaomba mtandaoni kwa Wizara ya Kazi. Orodha huchapishwa kwenye chaneli ya Safe Migration. Usinunue tiketi kwanza.
# draft 5dd25390
mm-ban-1 = Tangu 30 Januari 2025 wanaume wa miaka 18 hadi 35 kutoka Myanmar hawapati mikataba mipya wala kadi ya OWIC, kwa nchi yoyote. Ilikuwa ikitumika ilipoonekana. Hakikisha na wizara.
# draft 60b7c77d
mm-ban-2 = Tangu Machi 2025 kila wakala wa Myanmar anaweza kuomba maombi 50 tu kwa mwezi kwa Thailand, na machache zaidi kwingineko. Ilikuwa ikitumika ilipoonekana. Hakikisha na wizara.
# draft 0ec959c0
origin-KH = MoLVT (Wizara ya Kazi na Mafunzo ya Ufundi ya Kambodia)
    .short = Mawakala wametoza kama USD 650 kwenda Thailand. Kikomo kiliahidiwa; hakikupatikana. Unahitaji karatasi 6, moja ni kadi ya mfanyakazi wa nje (Overseas Cambodian Worker Card). Uliza wizara.
    .check = Fuatilia ombi lako kwenye mfumo wa OCWC. Angalia kama wakala ana leseni. Mawakala wakati mwingine hupeleka watu kwa viza ya utalii, kwa hiyo angalia viza yako.
# draft f4885d81
kh-fee-1 = Thailand: serikali ilisema itaweka kikomo cha ada karibu na USD 100, kisha kuelekea sifuri. Kwa kweli mawakala hugharimu kama USD 650, kwenda peke yako USD 30. Kanuni ya mwisho haikuonekana: hakikisha na wizara.
# draft 6fa7c13d
kh-fee-2 = Haya ni yaliyoonekana, si kanuni. Kutoka Kambodia, Laos na Myanmar kwenda Thailand, gharama bado ni kubwa ukilinganisha na mshahara. Nyingine ni za mwajiri kulipa. Uliza zipi.
# draft 9e8b9e24
kh-paper-1 = Karatasi 6: mkataba wa huduma ya kutafutiwa kazi, mkataba wa kazi, Overseas Cambodian Worker Card (OCWC), pasipoti au hati ya kusafiria, viza ya kazi, kibali cha kazi. MoLVT na ofisi nyingine zinavitoa.
# draft 087b1072
kh-paper-2 = Maelekezo kabla ya kuondoka, ukaguzi wa mawakala, njia ya malalamiko: MoLVT imeviweka kwenye maagizo ya wizara tangu 2013. Uliza MoLVT kuhusu haya.
# draft a8b3d43d
origin-LA = MoLSW (Wizara ya Kazi na Ustawi wa Jamii ya Laos)
    .short = Kwa Thailand gharama rasmi ni ndogo na zimeorodheshwa. Mawakala lazima watumie viwango rasmi.
    .check = Uliza ofisi ya kazi ya mkoa. Je, wakala ameidhinishwa? Je, oda ya kazi imeidhinishwa?
# draft b00d38cc
la-fee-1 = Thailand, kwa THB: viza 2,000, kibali cha kazi 1,900 (miaka 2), kipimo cha afya 500, bima 3,200 (miaka 2), chanjo 50. Mawakala lazima watumie viwango hivi. Ni vya wakati wa Covid, mwaka hauonyeshwi. Angalia tena.
# draft a3837d58
la-fee-2 = Haya ni yaliyoonekana, si kanuni. Utafiti wa ILO, shirika la kazi la Umoja wa Mataifa, unapima kiasi ambacho wafanyakazi hulipa kwa kweli kwenda Thailand (2020). Uliza ofisi ya kazi kabla ya kulipa.
# draft 13e148dd
la-paper-1 = Karatasi za MOU: Oda ya kazi, mkataba, orodha ya majina iliyokaguliwa na ubalozi, pasipoti, viza, kibali cha kazi, kipimo cha afya. Ofisi za kazi za Laos na Thailand zinavitoa. Orodha kamili haikuonekana: uliza.
# draft 03278027
origin-MY = JTK (Idara ya Kazi ya Malaysia) au Wisma Putra (wizara ya mambo ya nje)
    .short = Ni mawakala wenye leseni ya B au C tu wanaoweza kukupeleka nje. Ada ni ile ambayo orodha ya sheria (First Schedule) inaruhusu. Omba kuiona.
    .check = Kagua leseni na JTK. Uliza wizara ya mambo ya nje (Wisma Putra) kuhusu ofa. Iambie familia yako unakokwenda.
# draft 0d9fa174
my-fee-1 = Ada ya wakala mwenye leseni iko kwenye First Schedule ya sheria (Private Employment Agencies Act 1981, iliyobadilishwa 2017). Kiasi hakikuonekana: uliza. Kuajiri bila leseni kunaweza kuleta faini ya RM200,000 au kifungo cha miaka 3.
# draft 08d35e28
my-fee-2 = Kisa cha 2023, si kanuni: watu wa mawakala 2 wenye leseni ya kuleta wafanyakazi nchini walikamatwa. Walishukiwa kupeleka Wamalaysia kwenye utapeli Thailand na Myanmar. Angalia aina ya leseni.
# draft bb5d38ae
my-paper-1 = Leseni B au C, mkataba wa maandishi, viza sahihi: JTK inatoa leseni. Angalia aina yake na jina la kampuni. Jina lazima lianze na Agensi Pekerjaan.
