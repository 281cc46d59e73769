# draft 0bb379a6
contact-any-emergency-police-ae = Polisi, ambulansi na zimamoto, Umoja wa Falme za Kiarabu
    .note = 999 polisi. 998 ambulansi. 997 zimamoto.
# draft 35925cab
contact-any-hotline-dubai-police-trafficking-ae = Polisi wa Dubai, kituo cha kudhibiti uhalifu wa biashara haramu ya binadamu
    .note = Kwa Dubai tu. Huenda imepitwa na wakati: jaribu namba nyingine pia.
# draft 6f88b9c8
contact-any-hotline-sharjah-women-ae = Kituo cha Ulinzi wa Wanawake (Women's Protection Centre), Sharjah
    .note = Kwa wanawake. Ukurasa wake wa mtandao unaeleza pia kuhusu makazi ya hifadhi Abu Dhabi na Dubai.
# draft ddb4fda8
contact-any-hotline-trafficking-ae = Simu ya biashara haramu ya binadamu 800SAVE, Ewaa Shelters
    .note = Kwa nchi nzima. SAVE ni herufi kwenye vitufe vya simu yako. Hatukupata ukurasa unaotoa tarakimu.
# draft 101efefd
contact-cn-embassy-ae = Ubalozi wa China, Abu Dhabi
    .note = Ubalozi ulionya kuhusu kazi za uongo za mshahara mkubwa Dubai ambazo zinageuka kuwa kazi ya utapeli, na pasipoti zinachukuliwa.
# draft 67d0209d
contact-id-embassy-ae = Ubalozi wa Indonesia, Abu Dhabi
# draft 15e8196d
contact-in-embassy-ae = Ubalozi wa India, Abu Dhabi
    .note = Kwa shida za kazini, piga simu ya bure ya kituo cha msaada cha konsulati ya Dubai.
# draft 1814ba10
contact-ke-embassy-ae = Ubalozi wa Kenya, Abu Dhabi; Konsulati Kuu, Dubai
    .note = Pigia Diaspora Response Centre ya Nairobi. Iko wazi mchana na usiku.
# draft b21f01ee
contact-lk-embassy-ae = Ubalozi wa Sri Lanka, Abu Dhabi; konsulati, Dubai
    .note = Namba za mkononi zilifunguliwa kwa dharura ya 2026 na zinaweza kufungwa. Namba ya bure pia huenda imefungwa. Zijaribu zote.
# draft 18e71eba
contact-np-embassy-ae = Ubalozi wa Nepali, Abu Dhabi
    .note = Pia una siku za huduma kwa wafanyakazi walio nje ya Abu Dhabi.
# draft 0d323942
contact-ph-embassy-ae = Ubalozi wa Ufilipino, Abu Dhabi
    .note = Kwa mambo ya haraka wakati ofisi imefungwa.
# draft 0a8f28be
contact-pk-embassy-ae = Ubalozi wa Pakistani, Abu Dhabi
# draft df5a1622
contact-ug-embassy-ae = Ubalozi wa Uganda, Abu Dhabi
    .note = Anwani ni ya 2018. Maafisa wa Dubai waliitwa nyumbani mwaka 2024: ofisi hiyo huenda imefungwa.
# draft 6b9b5c94
contact-vn-embassy-ae = Ubalozi wa Vietnam, Abu Dhabi
    .note = Unahudumia Jordan pia. Usichukue namba zake kwa kutafuta mtandaoni: tovuti ya kampuni ya viza ina jina linalofanana.
# draft 9994807b
contact-cn-consulate-dubai-ae = Konsulati Kuu ya China, Dubai
# draft 7598f063
contact-et-consulate-ae = Konsulati Kuu ya Ethiopia, Dubai
    .note = Inashughulikia haki za wafanyakazi Waethiopia Dubai na emirati za kaskazini.
# draft f254b714
contact-id-consulate-ae-dubai = Konsulati Kuu ya Indonesia, Dubai
    .note = Inahudumia Dubai na emirati za kaskazini.
# draft 40b4491b
contact-in-consulate-ae = Kituo cha msaada, Konsulati Kuu ya India, Dubai
    .note = Ushauri wa kisheria na ushauri nasaha wa bure kwa wafanyakazi.
# draft 10a692f7
contact-ph-consulate-ae-dubai = Konsulati Kuu ya Ufilipino, Dubai
    .note = Simu ya msaada: kwa watu ambao si wafanyakazi waliosajiliwa, kama walio na viza ya matembezi. Wafanyakazi: pigia Ofisi ya Wafanyakazi Wahamiaji (Migrant Workers Office).
# draft af434e69
contact-ph-labour-office-ae-dubai = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Dubai
    .note = Inakagua mikataba na kusaidia wafanyakazi Dubai na emirati za kaskazini.
# draft a2ed9875
contact-th-labour-ae = Kitengo cha Kazi, Ubalozi wa Thailand, Abu Dhabi
    .note = Kinahudumia Qatar, Oman na Iran pia. Kinaweza kukagua mkataba wako mstari kwa mstari kabla ya kutia sahihi.
# draft 5553a2ae
contact-bd-igo-mrc = Kituo cha Huduma kwa Wahamiaji (Migrant Resource Centre), Bangladesh
    .note = Ushauri wa bure wa mtu mmoja mmoja kama unafikiria kwenda nje.
# draft 14fc3885
contact-bd-hotline-probash = Kituo cha simu cha Probash Bondhu, Bangladesh
    .note = Bure ndani ya Bangladesh. Uliza kama wakala ana leseni. Piga simu kabla, wakati au baada ya kazi ya nje.
# draft 6353392c
contact-bd-registry-bmet = Ofisi ya Wafanyakazi, Ajira na Mafunzo (BMET), Bangladesh
    .note = Kuondoka kwenda kazini bila kadi ya BMET si halali. Kadi nyingine hazikaguliwi kwa kweli. Kadi zilizoombwa kwenye Ami Probashi zilikwama.
    .how = Fungua bmet.gov.bd na utafute leseni ya wakala. Hatukupata anwani ya moja kwa moja ya orodha ya mawakala. Kwa kadi ya ruhusa, fungua tovuti mpya ya bure oc.bmet.gov.bd. Kadi inahitaji mkataba wako na karatasi za ofa.
# draft 1a7f6df8
contact-any-emergency-police-bh = Namba ya dharura, Bahrain
# draft fe3437e4
contact-any-hotline-trafficking-bh = Simu ya msaada ya kituo cha kulinda wageni (Expat Protection Centre), Bahrain
    .note = Kwa wafanyakazi wahamiaji: ushauri, hifadhi, taarifa za biashara haramu ya binadamu.
# draft 54270e8c
contact-id-embassy-bh = Ubalozi wa Indonesia, Manama
# draft 3cdeee5b
contact-in-embassy-bh = Ubalozi wa India, Manama
    .note = Ubalozi haukupigii kamwe kutoka namba hii. Matapeli waliiiga ili kupata taarifa na pesa. Kabla ya kuondoka, kagua viza yako na msimamizi wa kazi wa Bahrain.
# draft 48843a77
contact-np-embassy-bh = Ubalozi wa Nepali, Manama
    .note = Unahuisha vibali vya kazi kwa wafanyakazi ambao tayari wako Bahrain.
# draft 8f04b943
contact-id-embassy-bn = Ubalozi wa Indonesia, Bandar Seri Begawan
# draft a36c47f4
contact-ph-embassy-bn = Ubalozi wa Ufilipino, Bandar Seri Begawan
# draft 85914dc5
contact-any-emergency-police-cn = Polisi na ambulansi, China
    .note = 110 polisi, 120 ambulansi. Ni hatari kuongea? Tuma SMS, usipige kamwe, kwa 12110 kisha tarakimu 3 za mwisho za namba ya eneo. Inaweza kuchelewa. Familia: waambie polisi wa nyumbani pia.
# draft 8ffaf3c6
contact-id-embassy-cn = Ubalozi wa Indonesia, Beijing
# draft feb9ca80
contact-id-consulate-cn-guangzhou = Konsulati Kuu ya Indonesia, Guangzhou
    .note = Inahudumia Guangdong, Fujian, Hainan na Guangxi. Simu ya msaada huenda imepitwa na wakati: jaribu namba kuu pia.
# draft d1708d63
contact-id-consulate-cn-shanghai = Konsulati Kuu ya Indonesia, Shanghai
    .note = Simu ya msaada huenda imepitwa na wakati: jaribu namba kuu pia. Namba kuu ya kwanza inahitaji namba ya ndani 110.
# draft 9bb9f84f
contact-cn-hotline-12308-cn = Simu ya msaada 12308, Wizara ya Mambo ya Nje, China
    .note = Bonyeza 0, kisha 9: inasemekana hii inakufikisha kwa mtu. Ndani ya China, nje ya Beijing, piga 010 kwanza.
# draft bf5c3b36
contact-cn-registry-mofcom-cn = Orodha ya kampuni za kupeleka wafanyakazi, Wizara ya Biashara, China
    .note = Hii ni simu ya serikali ya mtaa. Inaweza kupeleka swali lako kwa ofisi ya biashara ya jiji.
    .how = Fungua fec.mofcom.gov.cn. Tovuti ni ya Kichina. Tafuta orodha ya wizara ya kampuni za kupeleka wafanyakazi. Tafuta jina la kampuni kati ya kampuni zenye leseni. Idara za biashara lazima zichapishe na zisasishe orodha hii. Ukiwa na maswali, piga simu iliyo hapa.
# draft f2e282bf
contact-et-registry-lmis = Mfumo wa Taarifa za Soko la Ajira wa Ethiopia (LMIS)
    .note = Kupeleka watu ni halali tu kwa nchi zenye makubaliano ya kazi. Hakuna anayeruhusiwa kuajiri kwa ajili ya Ulaya, Kanada au Marekani. Jihadhari na Kusini-Mashariki mwa Asia pia.
    .how = Fungua lmis.gov.et na ujisajili. Wizara inasema tumia tovuti hii tu. Tafuta mwajiri, mshahara, mahali na muda wa kazi. Vilinganishe na ofa yako.
# draft 07d932e6
contact-any-emergency-police-hk = Polisi, ambulansi na zimamoto, Hong Kong
# draft 31c1e159
contact-any-hotline-domestic-workers-hk = Simu ya Idara ya Kazi kwa wafanyakazi wa nyumbani, Hong Kong
    .note = Wakalimani wa lugha za Kusini na Kusini-Mashariki mwa Asia: 8am hadi 10pm, si siku za sikukuu.
# draft 6244cd7c
contact-any-ngo-bethune-hk = Hifadhi ya Bethune House Migrant Women's Refuge, Hong Kong
    .note = Hifadhi ya wanawake. Ilikuwa na upungufu wa pesa mwaka 2024: uliza kama bado iko wazi kabla ya kwenda.
# draft 5afd486f
contact-any-ngo-help-hk = Shirika la HELP for Domestic Workers, Hong Kong
    .note = Ushauri wa kisheria wa bure, hifadhi ya dharura, ushauri nasaha. Huenda imepitwa na wakati: jaribu namba nyingine pia.
# draft bb62895c
contact-any-ngo-mfmw-hk = Shirika la Mission for Migrant Workers, Hong Kong
    .note = Wafanyakazi wa nyumbani kutoka nchi yoyote: msaada wa kisheria, ushauri nasaha, kutafutiwa hifadhi. Huenda imepitwa na wakati: jaribu namba nyingine pia.
# draft da5dd393
contact-id-consulate-hk = Konsulati Kuu ya Indonesia, Hong Kong
    .note = Dharura: namba ya WhatsApp. Jihadhari: watu wa nje hujifanya wafanyakazi wa konsulati na kuomba ada. Inahudumia Makao pia.
# draft 2eff888c
contact-ph-consulate-hk = Konsulati Kuu ya Ufilipino, Hong Kong
    .note = Huenda imepitwa na wakati: jaribu namba zote mbili.
# draft df1cb09f
contact-vn-consulate-hk = Konsulati Kuu ya Vietnam, Hong Kong
    .note = Inahudumia Makao pia.
# draft 5e99c9d8
contact-id-emergency-110 = Polisi na ambulansi, Indonesia
    .note = 110 polisi, bure kote Indonesia. Unaweza kutoa taarifa za watu wanaoajiri kwa biashara haramu ya binadamu. 119 ambulansi: isipofanya kazi, jaribu 110.
# draft 3c448189
contact-id-ngo-migrantcare = Shirika la Migrant CARE, Jakarta
    .note = Ushauri, msaada wa kisheria na malalamiko kwa wafanyakazi wahamiaji na familia.
# draft 89be9c03
contact-id-ngo-sbmi = Chama cha Wafanyakazi Wahamiaji wa Indonesia (SBMI), Jakarta
    .note = Kwa wafanyakazi wahamiaji na familia. Kinapokea malalamiko kuhusu biashara haramu ya binadamu na watu waliopotea.
# draft cb970947
contact-id-igo-iom = Shirika la Kimataifa la Uhamiaji (IOM), Indonesia
    .note = Linakusaidia kurudi nyumbani na kuanza upya. Mara nyingi serikali au shirika la misaada lazima likupeleke kwao.
# draft c95e0f97
contact-cn-embassy-id = Ubalozi wa China, Jakarta
# draft 51bb627e
contact-cn-consulate-denpasar-id = Konsulati Kuu ya China, Denpasar
# draft a9d4346e
contact-cn-consulate-surabaya-id = Konsulati Kuu ya China, Surabaya
# draft a48f3731
contact-id-origin-sapa129 = Simu ya SAPA 129 kwa wanawake na watoto, Indonesia
    .note = Kwa wanawake na watoto wanaokabili ukatili au biashara haramu ya binadamu. Inapokea pia kesi za nje ya mipaka.
# draft a39be0d5
contact-id-origin-kemlu-pwni = Simu ya kulinda raia, Wizara ya Mambo ya Nje, Indonesia
    .note = Kwa nchi yoyote, na kwa familia nyumbani. Itumie kama hatujaorodhesha simu ya ubalozi. Barua pepe huenda ni ya zamani: piga simu.
# draft e90aa5ee
contact-id-origin-kemnaker = Kituo cha simu cha Wizara ya Kazi, Indonesia
    .note = Toa taarifa za matangazo ya kazi za uongo hapa. Kwa kupelekwa kazini nje, uliza wizara ya wafanyakazi wahamiaji, KP2MI.
# draft 7baa209d
contact-id-origin-kp2mi = Kituo cha simu cha wizara ya wafanyakazi wahamiaji (KP2MI/BP2MI), Indonesia
    .note = Ndani ya Indonesia namba fupi ni ya bure. Kutoka nje ya nchi: namba ya +62 21. Ofisi za mikoa: aim.bp2mi.go.id/profil/bp3mi
# draft 03047ddc
contact-id-origin-peduliwni = Tovuti ya Peduli WNI, Wizara ya Mambo ya Nje, Indonesia
    .note = Jisajili hapa ukiwa nje ya nchi, au fungua kesi. Tumia anwani ya kemlu.go.id tu. peduliwni.com ni tovuti ya habari.
# draft 68c7653d
contact-id-origin-safetravel = App ya Safe Travel, Wizara ya Mambo ya Nje, Indonesia
    .note = Kitufe cha dharura hutuma mahali ulipo kwa ofisi ya ubalozi wa Indonesia iliyo karibu. Rangi hazisemi chochote kuhusu ofa ya kazi: Kambodia ilikuwa kijani.
# draft c45abc0e
contact-id-registry-job-orders = Kazi za nje zilizoidhinishwa (SISKOP2MI), Indonesia
    .note = Kambodia, Myanmar na Thailand hazina makubaliano ya kupelekewa wafanyakazi. Kazi ya wakala huko ni dalili ya hatari.
    .how = Fungua tovuti. Chuja nafasi kwa kazi, nchi, sekta au kampuni. Tafuta kazi hasa iliyo kwenye ofa yako. Linganisha kampuni na nchi.
# draft 83c1cc6c
contact-id-registry-mission-endorsement = Ukaguzi wa oda ya kazi na ofisi ya ubalozi wa Indonesia nje
    .note = Kisheria, afisa wa ofisi ya ubalozi wa Indonesia hukagua ombi la mwajiri kabla ya kuajiri kuanza.
    .how = Omba oda ya kazi na rasimu ya mkataba. Kisha uliza ubalozi au konsulati ya Indonesia katika nchi hiyo. Uliza kama ofisi hiyo imeidhinisha oda ya kazi na mkataba wa mwajiri huyu.
# draft 71fa6d9b
contact-id-registry-p3mi = Kampuni za ajira zenye leseni (P3MI, SISKOP2MI), Indonesia
    .note = Jina lililo kwenye orodha si ushahidi: matapeli wametumia majina na anwani za kweli. Wasiliana na kampuni kupitia orodha hii, si kwa namba iliyo kwenye ofa.
    .how = Fungua tovuti. Tafuta kampuni kati ya zile zenye leseni ya SIP3MI. Kisha wasiliana na kampuni kwa maelezo ya orodha au kwenye ofisi yake. Usitumie namba ya simu iliyo kwenye ofa.
# draft 35617d21
contact-id-registry-p3mi-sanctions = Kampuni za ajira zilizoadhibiwa (P3MI, SISKOP2MI), Indonesia
    .note = Hali hubadilika mara nyingi. Angalia tena siku unayoamua.
    .how = Fungua tovuti. Tafuta jina la kampuni kwenye orodha ya adhabu.
# draft 7ccf7e72
contact-id-registry-siapkerja = Usajili wa SIAPkerja kwa kazi za nje, Indonesia
    .note = Anza hapa au kwenye ofisi ya kazi ya eneo lako: jisajili na upate makubaliano ya kutafutiwa kazi. Hatua za baadaye ziko kwenye SISKOP2MI.
    .how = Fungua tovuti, au nenda kwenye ofisi ya kazi ya huduma zote ya eneo lako. Jisajili hapo kwa kazi ya nje. Makubaliano ya kutafutiwa kazi pia yanaanzia hapo. Hatua za baadaye ziko kwenye SISKOP2MI.
# draft 8df9b832
contact-id-registry-worker-status = Kuangalia hali ya mfanyakazi anayepelekwa (SISKOP2MI), Indonesia
    .note = Andika namba ya pasipoti yako kwenye ukurasa wa serikali wenyewe tu. Si kamwe kwenye boti ya chati au fomu ya anayeleta kazi.
    .how = Fungua tovuti. Andika namba ya pasipoti yako na jibu la hesabu ndogo. Soma hali yako ya kupelekwa. Kila mwombaji lazima awe amesajiliwa hapo. Unaweza pia kuuliza kwenye ofisi ya mkoa ya wafanyakazi wahamiaji (BP3MI).
# draft d9a0cc53
contact-et-embassy-in = Ubalozi wa Ethiopia, New Delhi
    .note = Pia kwa Waethiopia waliovuka kuingia Thailand. Hatukupata ubalozi wa Ethiopia Kambodia, Laos, Myanmar au Thailand.
# draft 25a765eb
contact-in-hotline-mea-control-room = Chumba cha uratibu, Wizara ya Mambo ya Nje, India
    .note = Huenda kiko wazi wakati wa dharura tu. Kama hakuna anayepokea, tumia ubalozi au MADAD.
# draft d1816262
contact-in-hotline-norka = Simu ya msaada ya NORKA Roots, Kerala, India
    .note = Kwa Wamalayali wanaokwenda au wanaoishi nje ya nchi. Ushauri wa bure kuhusu mawakala. Namba hazijathibitishwa: hakikisha na NORKA.
# draft 4a93e630
contact-in-hotline-owrc = Kituo cha Overseas Workers Resource Centre, India
    .note = Kwa malalamiko kuhusu mawakala na waajiri. Hakuna jibu? Mwandikie barua pepe Protector General of Emigrants au tumia MADAD.
# draft 43bb3e6d
contact-in-hotline-pbsk = Simu ya msaada ya Pravasi Bharatiya Sahayata Kendra, India
    .note = Kwa malalamiko kuhusu mawakala wa ajira. Bure ndani ya India.
# draft 4df2a1ec
contact-in-portal-madad = Tovuti ya malalamiko ya MADAD, India
    .note = Kwa Wahindi walio nje ya nchi na familia. Ubalozi lazima ufuatilie. Pakia pasipoti, viza, mkataba na maelezo ya wakala.
# draft dfe9bf13
contact-in-registry-emigrate = eMigrate: mawakala waliosajiliwa na orodha ya maonyo, India
    .note = Kisheria wakala anaweza kutoza si zaidi ya rupia 30,000 pamoja na kodi ya 18%.
    .how = Fungua tovuti. Mtafute wakala kwenye orodha ya umma ya mawakala waliosajiliwa. Ni mawakala waliosajiliwa tu wanaoruhusiwa kuajiri. Linganisha maelezo na ofa yako. Kisha angalia kwenye orodha ya maonyo ya mawakala wasiosajiliwa. Kwa malalamiko, tumia simu au barua pepe iliyo hapa.
# draft e206b76d
contact-any-emergency-police-jo = Namba ya dharura, Jordan
    .note = Polisi, ambulansi na ulinzi wa raia.
# draft 2190d908
contact-any-hotline-trafficking-jo = Kitengo cha Biashara Haramu ya Binadamu, Wizara ya Kazi, Jordan
    .note = Ukiwa Jordan piga 911. Wakaguzi hufanya kazi pamoja na kikosi cha polisi cha kupambana na biashara haramu ya binadamu.
# draft 2b05cf81
contact-any-ngo-tamkeen-jo = Shirika la Tamkeen for Legal Aid and Human Rights, Amman
    .note = Msaada wa kisheria wa bure kwa wafanyakazi wahamiaji kutoka nchi yoyote.
# draft 8b26cc70
contact-id-embassy-jo = Ubalozi wa Indonesia, Amman
# draft 5d06cf9e
contact-lk-embassy-jo = Ubalozi wa Sri Lanka, Amman
    .note = Una mshauri wa kazi na ustawi kutoka ofisi ya ajira za nje, SLBFE.
# draft 89e27990
contact-vn-embassy-jo = Ubalozi wa Vietnam, Abu Dhabi, kwa Jordan
# draft fb1ce5fe
contact-ph-labour-office-jo = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Amman
# draft 04d46118
contact-any-emergency-police-jp = Polisi, ambulansi na zimamoto, Japani
    .note = 110 polisi. 119 ambulansi na zimamoto. Taja jina la lugha yako kwanza.
# draft 2f40da62
contact-any-hotline-fresc-jp = Dawati la msaada la Foreign Residents Support Center (FRESC), Japani
    .note = Lilifunguliwa kwa watu waliopoteza kazi wakati wa janga la korona. Huenda limefungwa: jaribu namba nyingine pia.
# draft 0287943f
contact-any-hotline-houterasu-jp = Kituo cha Msaada wa Kisheria cha Japani (Houterasu)
# draft f3963605
contact-any-hotline-immigration-jp = Kituo cha Taarifa za Uhamiaji (Immigration Information Center), Japani
    .note = Maswali ya viza na ukaazi, siku za kazi 8.30 hadi 17.15 (saa za kimataifa). Kutoka nje ya nchi au kwa simu ya intaneti: namba ya +81.
# draft 00a25599
contact-any-hotline-otit-vi-jp = Simu ya ushauri kwa wanafunzi wa ufundi (OTIT), Kivietinamu, Japani
    .note = Mwaka 2018: Jumatatu, Jumatano, Ijumaa, 11 hadi 19 (saa za kimataifa). Nyakati nyingine, unaacha ujumbe wa sauti.
# draft 4af73999
contact-any-hotline-police-english-jp = Simu ya polisi wa Tokyo kwa Kiingereza
    .note = Kwa taarifa za uhalifu na biashara haramu ya binadamu.
# draft e4bfe6cd
contact-any-igo-iom-jp = Shirika la Kimataifa la Uhamiaji (IOM), Tokyo
    .note = Linasaidia watu walioko Japani waliopitia biashara haramu ya binadamu.
# draft 27bd03e6
contact-cn-embassy-jp = Ubalozi wa China, Tokyo
# draft ed47dbe2
contact-et-embassy-jp = Ubalozi wa Ethiopia, Tokyo
    .note = Unashughulika pia na Waethiopia waliozuiliwa Myanmar.
# draft 962ae427
contact-id-embassy-jp = Ubalozi wa Indonesia, Tokyo
# draft 709009e3
contact-kh-embassy-jp = Ubalozi wa Kambodia, Tokyo
    .note = Jaribu namba kuu kwanza. Namba ya mkononi haina hakika sana.
# draft fe06eec9
contact-mm-embassy-jp = Ubalozi wa Myanmar, Tokyo
# draft ac9a5a4c
contact-ph-embassy-jp = Ubalozi wa Ufilipino, Tokyo
# draft 77aebea6
contact-vn-embassy-jp = Ubalozi wa Vietnam, Tokyo
    .note = Jaribu namba ya kwanza kwanza. Nyingine mbili hazina hakika sana.
# draft 21524e2a
contact-cn-consulate-fukuoka-jp = Konsulati Kuu ya China, Fukuoka
# draft caa85af8
contact-cn-consulate-nagasaki-jp = Konsulati Kuu ya China, Nagasaki
# draft bf6d0874
contact-cn-consulate-nagoya-jp = Konsulati Kuu ya China, Nagoya
# draft 891d4204
contact-cn-consulate-niigata-jp = Konsulati Kuu ya China, Niigata
# draft 63d384b4
contact-cn-consulate-osaka-jp = Konsulati Kuu ya China, Osaka
# draft aed59542
contact-cn-consulate-sapporo-jp = Konsulati Kuu ya China, Sapporo
# draft 4b2f55bf
contact-id-consulate-jp-osaka = Konsulati Kuu ya Indonesia, Osaka
    .note = Inahudumia magharibi mwa Japani.
# draft 5722c079
contact-ph-consulate-jp-osaka = Konsulati Kuu ya Ufilipino, Osaka
# draft d2f7e985
contact-vn-consulate-jp-fukuoka = Konsulati Kuu ya Vietnam, Fukuoka
# draft 0afbb881
contact-vn-consulate-jp-osaka = Konsulati Kuu ya Vietnam, Osaka
# draft baedd4f4
contact-ph-labour-office-jp-osaka = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Osaka
    .note = Kwa ukaguzi wa mikataba na ustawi wa wafanyakazi. Jaribu namba yoyote.
# draft 64249de9
contact-ph-labour-office-jp-tokyo = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Tokyo
    .note = Simu hii ni ya ustawi wa wafanyakazi.
# draft 935f4f45
contact-vn-labour-office-jp = Bodi ya Usimamizi wa Kazi, Ubalozi wa Vietnam, Tokyo
    .note = Hii ni namba yake ya dharura.
# draft d6ea5bfc
contact-ke-ngo-haart = Shirika la HAART Kenya, Awareness Against Human Trafficking
    .note = Linatafuta watu waliopotea, lina makazi ya hifadhi, linasaidia kuwarudisha Wakenya kutoka Myanmar. Tumia tovuti yake.
# draft 9266d852
contact-ke-hotline-diaspora = Kituo cha Diaspora (Diaspora Response Centre), Kenya
    .note = Waombe wakague kama ofa ya kazi ya mtandaoni ni ya kweli. Pia kinasajili Wakenya walio nje ya nchi.
# draft 3d8d842f
contact-ke-registry-nea = Mamlaka ya Kitaifa ya Ajira (National Employment Authority), Kenya: mawakala wenye leseni
    .note = Jina kuwa kwenye orodha si ushahidi. Mwaka 2024 wakala aliyekuwa kwenye orodha hakuwa na leseni hai.
    .how = Fungua ukurasa wa mtandao ulio kwenye kadi hii. Tafuta jina kamili la wakala. Orodha ina alama za rangi: soma hapo kila rangi ina maana gani. Kabla ya kununua tiketi, omba maafisa wa kazi wa wizara wathibitishe mkataba wako mtandaoni.
# draft 2a3a6f32
contact-any-emergency-police-foreigners-kh = Simu ya polisi wa Kambodia kwa wageni
    .note = Ukiwa ndani ya kambi, piga kwanza kwa ubalozi au kikundi cha uokoaji. Polisi wanaweza kuwapa wakubwa wa kambi habari.
# draft 567a86da
contact-any-emergency-police-kh = Simu ya Polisi wa Taifa wa Kambodia
    .note = Ukiwa ndani ya kambi, piga kwanza kwa ubalozi au kikundi cha uokoaji: waokoaji wanasema polisi waliwapa wakubwa habari kabla. Bure, hata bila salio. Taja mahali hasa.
# draft d73aa27c
contact-any-hotline-trafficking-kh = Simu ya polisi wa Kambodia ya biashara haramu ya binadamu na ulinzi wa watoto
    .note = Ukiwa ndani ya kambi, piga kwanza kwa ubalozi au kikundi cha uokoaji. Polisi hupokea hapa, na baadhi wamewapa wakubwa wa kambi habari.
# draft 8b939a28
contact-any-ngo-caritas-shelter-kh = Makazi ya Caritas kwa watu wanaotoka kwenye kambi za utapeli
    .note = Omba ubalozi au shirika la misaada liwasiliane nayo. Mwanzoni mwa 2026 yalijaa na watu walirudishwa.
# draft 68a4a729
contact-any-ngo-chabdai-kh = Shirika la Chab Dai Coalition, Phnom Penh
    .note = Linaweza kukuunganisha na msaada wa kisheria, ushauri nasaha na hifadhi.
# draft 9a1a465a
contact-any-ngo-childsafe-kh = Simu ya ChildSafe, Kambodia
    .note = Kwa watoto na vijana walio hatarini.
# draft 0804e197
contact-any-ngo-gaso-kh = Shirika la Global Anti-Scam Organization, timu ya uokoaji
    .note = Mwaka 2022 wajitolea wake walipeleka taarifa kwa balozi na Wizara ya Mambo ya Ndani, si kwa vituo vya polisi vya mtaa.
# draft d8d94e02
contact-any-ngo-lscw-kh = Shirika la Legal Support for Children and Women, simu ya biashara haramu ya binadamu
    .note = Linatoa msaada wa kisheria.
# draft 8ee75d48
contact-kh-ngo-a21-kh = Shirika la A21, Kambodia
# draft f611f8a4
contact-kh-ngo-adhoc-kh = Shirika la ADHOC, Phnom Penh
    .note = Limeshughulikia kesi za watu waliotapeliwa na mawakala wa kazi.
# draft 50935df3
contact-kh-ngo-licadho-kh = Shirika la LICADHO, Phnom Penh
# draft 794aa5a6
contact-kh-ngo-central-kh = CENTRAL, shirika la haki za wafanyakazi na haki za binadamu, Phnom Penh
# draft da82f239
contact-any-igo-iom-kh = Shirika la Kimataifa la Uhamiaji (IOM), Kambodia
    .note = Linasaidia wahamiaji waliokwama na watu waliofanyiwa biashara haramu ya binadamu. Kwa kawaida ofisi nyingine ndiyo inayokupeleka kwao.
# draft cf4dde82
contact-cn-embassy-kh = Ubalozi wa China, Phnom Penh
    .note = Kama ulitoka kwenye kambi, omba hapa hati za kusafiria. Januari 2026 mamia walipanga foleni.
# draft e9340672
contact-id-embassy-kh = Ubalozi wa Indonesia, Phnom Penh
    .note = Jihadhari na wafanyakazi bandia. Msaada ni bure, isipokuwa ada rasmi ya hati ya dharura ya kusafiria. Tumia namba hizi tu.
# draft c88b524d
contact-in-embassy-kh = Ubalozi wa India, Phnom Penh
    .note = Uambie kuhusu ofa za kazi zinazotia shaka. Umewatoa Wahindi mia kadhaa kwenye kambi za utapeli.
# draft 5a39dfc1
contact-ph-embassy-kh = Ubalozi wa Ufilipino, Phnom Penh
    .note = Unawaomba polisi wa Kambodia wawatoe watu kwenye kambi za utapeli.
# draft 2c474a2b
contact-pk-embassy-kh = Ubalozi wa Pakistani, Phnom Penh
    .note = Unasema uliwatoa Wapakistani 90 walioshikiliwa na matapeli.
# draft 6d7479de
contact-vn-embassy-kh = Ubalozi wa Vietnam, Phnom Penh
# draft 874de968
contact-vn-consulate-kh-battambang = Konsulati Kuu ya Vietnam, Battambang
    .note = Imeshughulikia pia kesi katika mkoa wa Siem Reap.
# draft 635bdfce
contact-vn-consulate-kh-sihanoukville = Konsulati Kuu ya Vietnam, Sihanoukville
# draft ad8347a9
contact-kh-registry-molvt-kh = Wizara ya Kazi na Mafunzo ya Ufundi, Kambodia
    .note = Simu ya msaada huenda isijibu kuhusu kazi za nje. Wakala aliye kwenye orodha bado anaweza kukutendea vibaya.
    .how = Piga simu ya msaada ukiwa ndani ya Kambodia. Uliza kama wakala ana leseni na kwa nchi zipi. Wizara inasema ofa za nchi zisizo na makubaliano ni utapeli. Inachapisha orodha ya mawakala wenye leseni, lakini hatukupata anwani yake ya leo.
# draft d5017cef
contact-any-emergency-police-kr = Polisi wa Korea, na zimamoto au ambulansi
    .note = Namba ya kwanza ni polisi. Ya pili ni zimamoto na ambulansi. Mkalimani anaweza kuingia kwenye simu.
# draft 73e2f3c3
contact-any-hotline-foreign-workers-kr = Kituo cha Ushauri kwa Wafanyakazi wa Kigeni (HUG Korea)
    .note = Kinatafsiri kwa lugha 16 kati yako na ofisi ya kazi, pia kuhusu mishahara isiyolipwa.
# draft 2cc011ac
contact-any-hotline-immigration-kr = Kituo cha simu cha uhamiaji (Immigration Contact Center), Korea Kusini
    .note = Lugha 20 mchana. Jioni Kikorea, Kiingereza, Kichina tu. Kutoka nje ya nchi, piga +82-1345.
# draft 5efc9f67
contact-any-hotline-labour-kr = Kituo cha simu cha Wizara ya Ajira na Kazi, Korea
    .note = Piga simu kutoa taarifa ya mishahara isiyolipwa.
# draft 55db0c36
contact-cn-embassy-kr = Ubalozi wa China, Seoul
    .note = Simu ya msaada ya wizara ya mambo ya nje ya China pia inafanya kazi.
# draft 2d6a5ff8
contact-id-embassy-kr = Ubalozi wa Indonesia, Seoul
# draft 09fffea1
contact-kh-embassy-kr = Ubalozi wa Kambodia, Seoul
    .note = Namba hii huenda si sahihi. Angalia tovuti ya ubalozi.
# draft 92e04945
contact-la-embassy-kr = Ubalozi wa Laos, Seoul
# draft 1e83e5ca
contact-mm-embassy-kr = Ubalozi wa Myanmar, Seoul
# draft d79eb50f
contact-my-embassy-kr = Ubalozi wa Malaysia, Seoul
    .note = Namba ya dharura haijathibitishwa. Jaribu namba kuu pia.
# draft 979b5e87
contact-ph-embassy-kr = Ubalozi wa Ufilipino, Seoul
# draft dc979826
contact-th-embassy-kr = Ubalozi wa Thailand, Seoul
# draft f0398093
contact-vn-embassy-kr = Ubalozi wa Vietnam, Seoul
    .note = Mwaka 2020 ilipokelewa mchana na usiku.
# draft da44589f
contact-cn-consulate-busan-kr = Konsulati Kuu ya China, Busan
    .note = Jaribu kwanza ubalozi wa China wa Seoul au simu ya msaada ya wizara ya mambo ya nje ya China.
# draft d79c9eff
contact-cn-consulate-gwangju-kr = Konsulati Kuu ya China, Gwangju
    .note = Jaribu kwanza ubalozi wa China wa Seoul au simu ya msaada ya wizara ya mambo ya nje ya China.
# draft beaf571d
contact-cn-consulate-jeju-kr = Konsulati Kuu ya China, Jeju
    .note = Jaribu kwanza ubalozi wa China wa Seoul au simu ya msaada ya wizara ya mambo ya nje ya China.
# draft ac7cff63
contact-vn-labour-office-kr = Bodi ya Usimamizi wa Kazi, Ubalozi wa Vietnam, Seoul
# draft a76b20ed
contact-any-emergency-police-kw = Namba ya dharura ya Kuwait
    .note = Kwa polisi, zimamoto na ambulansi. Omba Kiingereza. Wakikata simu, piga tena.
# draft e53e69b3
contact-any-hotline-labour-kw = Simu ya Mamlaka ya Nguvu Kazi (Public Authority for Manpower), Kuwait
    .note = Namba ya kwanza: malalamiko ya wafanyakazi wa nyumbani. Ya pili: ofisi za ajira zinazotoza pesa nyingi mno.
# draft 5e0d0dc7
contact-bd-embassy-kw = Ubalozi wa Bangladesh, Kuwait
    .note = Mwaka 2024 ulifungua simu za mchana na usiku kwa mambo ya kazi, viza na konsulati.
# draft cde3de4c
contact-id-embassy-kw = Ubalozi wa Indonesia, Kuwait
# draft 508f84c5
contact-in-embassy-kw = Ubalozi wa India, Kuwait
    .note = Una hifadhi na msaada wa kisheria wa bure kwa wafanyakazi. Namba ya mkononi ya dharura huenda haifanyi kazi tena: jaribu namba nyingine pia.
# draft a9fb4058
contact-ke-embassy-kw = Ubalozi wa Kenya, Kuwait
    .note = Unahudumia Lebanoni pia. Hii ilikuwa simu ya dharura kwa Wakenya walioko Lebanoni. Huenda si ya ubalozi wenyewe.
# draft 1d594c3e
contact-np-embassy-kw = Ubalozi wa Nepali, Kuwait
    .note = Tumia tovuti yake.
# draft 54946242
contact-ph-embassy-kw = Ubalozi wa Ufilipino, Kuwait
    .note = Namba hizi huenda zimepitwa na wakati. Angalia tovuti ya ubalozi au ukurasa wake PHinKuwait.
# draft 04c062e7
contact-ph-labour-office-kw = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Kuwait
# draft 6f173f97
contact-any-emergency-police-la = Polisi, zimamoto na ambulansi, Laos
    .note = Golden Triangle: pigia ubalozi, polisi wa nje ya eneo hilo huenda wasichukue hatua. Laos tu: 1191 polisi, 1195 ambulansi, 1190 zimamoto. Nyingine: polisi wa watalii, polisi wa wageni.
# draft 59cf4d12
contact-any-hotline-trafficking-la = Simu ya Laos ya kupambana na biashara haramu ya binadamu
    .note = Namba hii haijathibitishwa. Jaribu ubalozi wako pia.
# draft bc72356b
contact-any-ngo-lao-womens-union-la = Lao Women's Union, Kituo cha Ushauri Nasaha na Ulinzi
    .note = Hifadhi, matibabu na msaada wa kisheria baada ya biashara haramu ya binadamu, kwa wanaume pia.
# draft 58274d74
contact-cn-embassy-la = Ubalozi wa China, Vientiane
# draft 478ec0b7
contact-id-embassy-la = Ubalozi wa Indonesia, Vientiane
    .note = Piga namba hizi na pia simu ya msaada ya Wizara ya Mambo ya Nje ya Jakarta.
# draft 96ae898e
contact-in-embassy-la = Ubalozi wa India, Vientiane
    .note = Tumia tovuti yake. Wafanyakazi wake hufika eneo la Golden Triangle na wamewatoa Wahindi 635.
# draft c397232f
contact-ph-embassy-la = Ubalozi wa Ufilipino, Vientiane
    .note = Pia umewatoa watu kwenye eneo la Golden Triangle.
# draft af1d71d1
contact-cn-consulate-luangprabang-la = Konsulati Kuu ya China, Luang Prabang
    .note = Ofisi ya China iliyo karibu zaidi na eneo la Golden Triangle.
# draft b0b92e81
contact-any-emergency-police-lb = Polisi na ambulansi, Lebanoni
    .note = 112 ni polisi. 140 ni ambulansi.
# draft 70fab759
contact-any-hotline-domestic-workers-lb = Simu ya Wizara ya Kazi kwa wafanyakazi wa nyumbani, Lebanoni
    .note = Kwa wanawake wafanyakazi wa nyumbani.
# draft 16a5c804
contact-any-ngo-arm-lb = Mashirika ya Anti-Racism Movement na Migrant Community Centers, Beirut
    .note = Yana vituo vya kijamii kwa wafanyakazi wahamiaji.
# draft 65c0e57c
contact-any-ngo-kafa-lb = Shirika la KAFA (enough) Violence and Exploitation, Beirut
    .note = Kwa wanawake, wafanyakazi wa nyumbani pia. Tafuta namba ya simu ya msaada kwenye tovuti yake.
# draft fd038de3
contact-bd-embassy-lb = Ubalozi wa Bangladesh, Beirut
    .note = Namba ya tatu ni ya mapokezi.
# draft 5b599fdb
contact-in-embassy-lb = Ubalozi wa India, Beirut
# draft c6015162
contact-lk-embassy-lb = Ubalozi wa Sri Lanka, Beirut
    .note = Namba hii huenda imepitwa na wakati. Mpya zaidi zilitolewa mwaka 2024. Ubalozi umewapa hifadhi wafanyakazi waliokwama.
# draft a5293772
contact-ph-embassy-lb = Ubalozi wa Ufilipino, Beirut
    .note = Kwa wakaazi wa kudumu na wategemezi wao. Kama wewe ni mfanyakazi, pigia Ofisi ya Wafanyakazi Wahamiaji (Migrant Workers Office).
# draft 8a71e587
contact-pk-embassy-lb = Ubalozi wa Pakistani, Beirut
# draft 2c4b5cbb
contact-vn-embassy-lb = Ubalozi wa Vietnam, Cairo (unahudumia Lebanoni pia)
# draft 681a0fb0
contact-et-consulate-lb = Konsulati Kuu ya Ethiopia, Beirut
    .note = Uliza kama unaweza kujisajili kurudi nyumbani. Mwaka 2024 iliwezekana, kwa kwenda mwenyewe, kwa simu au mtandaoni.
# draft ad156165
contact-ke-consulate-lb = Konsulati ya Heshima ya Kenya, Beirut
    .note = Piga kwanza simu ya saa 24 ya Nairobi. Anayepokea namba hii hajathibitishwa.
# draft 53fd0441
contact-ph-labour-office-lb = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Beirut
    .note = Kwa wafanyakazi wenye karatasi au wasio nazo.
# draft 42b22ebe
contact-lk-hotline-consular = Simu ya msaada ya konsulati, Wizara ya Mambo ya Nje, Sri Lanka
    .note = Kwa familia zinazohitaji msaada kwa ndugu aliye nje ya nchi.
# draft 347df174
contact-lk-hotline-emergency-unit = Kitengo cha Dharura cha Wizara ya Mambo ya Nje, Sri Lanka
    .note = Kwa dharura ya Mashariki ya Kati. Kiko wazi kila siku 8 hadi 20 (saa za kimataifa). Kinaweza kufungwa baadaye.
# draft e2859c4f
contact-lk-hotline-slbfe = Simu ya ofisi ya ajira za nje (SLBFE), Sri Lanka
    .note = Kabla ya kulipa au kutoa pasipoti, uliza kama wakala ana leseni na anaruhusiwa kuajiri kwa ajili ya huko. Namba ya WhatsApp: pia Imo.
# draft 7fc575b3
contact-lk-hotline-slbfe-police = Kitengo cha polisi cha ofisi ya ajira za nje, Sri Lanka
    .note = Toa taarifa hapa ya wakala wa kazi za nje asiye mwaminifu.
# draft c9fe7185
contact-lk-registry-slbfe = Ukaguzi wa mawakala wa ofisi ya ajira za nje, Sri Lanka
    .note = Wizara ya kazi yenyewe haimpeleki mtu yeyote nje. Barua za kazi kwenye karatasi yake zimeghushiwa. Kagua leseni ya wakala kwanza.
    .how = Fungua tovuti ya ofisi hiyo na umtafute wakala. Kagua mambo 2: leseni yake iko hai, na idhini yake ya kwanza iko hai kwa nchi yako. Unaweza pia kuuliza simu ya msaada ya ofisi hiyo. Fanya hivi kabla ya kulipa au kutoa pasipoti.
# draft a7d38fc4
contact-any-emergency-police-mm = Polisi na ambulansi, Myanmar
    .note = 192 ni ambulansi, nyingine ni polisi. Huenda wasisaidie katika maeneo yanayoshikiliwa na vikundi vyenye silaha, kama Myawaddy au Laukkaing.
# draft a417a433
contact-any-hotline-forced-labour-mm = Ofisi ya malalamiko ya kazi za kulazimishwa, Nay Pyi Taw
    .note = Inaendeshwa na utawala wa kijeshi. Shirika la Kazi Duniani (ILO) la Yangon pia linapokea malalamiko.
# draft f86882e0
contact-cn-embassy-mm = Ubalozi wa China, Yangon
# draft 6f180fef
contact-id-embassy-mm = Ubalozi wa Indonesia, Yangon
    .note = Kwa Myawaddy unafanya kazi pamoja na ubalozi wa Indonesia wa Bangkok.
# draft 1e5c023c
contact-in-embassy-mm = Ubalozi wa India, Yangon
    .note = Uombe umkague mwajiri wa nje kabla ya kukubali. Namba hii ni ya dawati la afisa mmoja, si simu ya msaada.
# draft bd87e7c0
contact-lk-embassy-mm = Ubalozi wa Sri Lanka, Yangon
# draft 2804b684
contact-my-embassy-mm = Ubalozi wa Malaysia, Yangon
    .note = Nje ya saa za ofisi, piga namba ya mkononi ya dharura.
# draft 8d3e5656
contact-np-embassy-mm = Ubalozi wa Nepali, Yangon
    .note = Kama umezuiliwa karibu na Myawaddy, wewe au familia yako mnaweza kuwasiliana na ubalozi huu au ule wa Bangkok.
# draft aaa2fab8
contact-ph-embassy-mm = Ubalozi wa Ufilipino, Yangon
    .note = Ndugu wa watu waliozuiliwa kwenye kambi za utapeli karibu na mpaka wa Thailand wanaweza kupiga simu. Pia unajibu kwenye Facebook Messenger.
# draft eb25bc6d
contact-pk-embassy-mm = Ubalozi wa Pakistani, Yangon
    .note = Hizi ni namba za mkononi za wafanyakazi wenyewe na zinaweza kubadilika: zijaribu zote. Umesaidia watu kurudi nyumbani kutoka vituo vya utapeli.
# draft d1a9c87e
contact-th-embassy-mm = Ubalozi wa Thailand, Yangon
    .note = Pigia kituo cha simu cha konsulati cha Thailand kilichoko Bangkok. Kinaratibu uokoaji kutoka Myanmar.
# draft 36e7461e
contact-vn-embassy-mm = Ubalozi wa Vietnam, Yangon
# draft 1363a8c9
contact-cn-consulate-mandalay-mm = Konsulati Kuu ya China, Mandalay
# draft 0d407c81
contact-mm-registry-dol-mm = Idara ya Kazi, Myanmar
    .note = Inaendeshwa na utawala wa kijeshi. Kama unaogopa kuingizwa jeshini au huna karatasi, uliza kwanza simu ya msaada isiyo ya serikali. Barua pepe: malalamiko ya kazi za kulazimishwa.
    .how = Pigia ofisi kuu. Taja jina la wakala na uulize kama yuko kwenye orodha ya mawakala wenye leseni. Wafanyakazi wanaopelekwa kihalali wanahitaji kadi ya mfanyakazi (OWIC). Unaweza kutoa taarifa ya wakala asiye na leseni kwenye ofisi ya kazi ya mji.
# draft 8f62d11f
contact-any-emergency-police-my = Namba ya dharura, Malaysia
    .note = Kutoka simu ya mkononi, 112 inafika kituo hicho hicho. Simu yako inahitaji laini (SIM) inayofanya kazi.
# draft 2ab83879
contact-any-hotline-trafficking-my = Baraza la kupambana na biashara haramu ya binadamu (MAPO), Malaysia
    .note = Simu ya jumla ya serikali: omba MAPO. Simu hupelekwa kwa polisi au uhamiaji. Marekani inasema watu walionyonywa waliadhibiwa kama wavunja sheria za uhamiaji.
# draft e73b1878
contact-any-ngo-shut-my = Shirika la Stop Human Trafficking Association (SHUT), Malaysia
    .note = Linasaidia walionusurika na linapokea taarifa kwa siri. Linapeleka taarifa za umma kwa mamlaka.
# draft 2bfaa8ae
contact-my-ngo-mho-my = Shirika la Malaysia International Humanitarian Organisation (MHO)
    .note = Linasaidia familia za Wamalaysia waliozuiliwa kwenye kambi za utapeli. Wizara ya mambo ya nje inasema iambie yenyewe na polisi kwanza.
# draft 70a401ec
contact-bd-embassy-my = Ubalozi (High Commission) wa Bangladesh, Kuala Lumpur
    .note = Pigia kituo cha simu cha wizara kilichoko Bangladesh. Ofisi hii inapokea malalamiko ya wafanyakazi na inathibitisha barua za waajiri.
# draft 947a6ae7
contact-cn-embassy-my = Ubalozi wa China, Kuala Lumpur
# draft 4df1c810
contact-id-embassy-my = Ubalozi wa Indonesia, Kuala Lumpur
# draft c8bcd518
contact-in-embassy-my = Ubalozi (High Commission) wa India, Kuala Lumpur
    .note = Weka miadi ya huduma za konsulati na kazi mtandaoni.
# draft f9c1ceb4
contact-kh-embassy-my = Ubalozi wa Kambodia, Kuala Lumpur
# draft 3cd55e4e
contact-mm-embassy-my = Ubalozi wa Myanmar, Kuala Lumpur
# draft accb0396
contact-np-embassy-my = Ubalozi wa Nepali, Malaysia
    .note = Wafanyakazi walioko Malaysia wanaweza kulalamika kupitia fomu yake ya mtandaoni.
# draft 23a7cb82
contact-ph-embassy-my = Ubalozi wa Ufilipino, Kuala Lumpur
    .note = Pigia Idara ya Wafanyakazi Wahamiaji (Department of Migrant Workers) iliyoko Ufilipino. Ubalozi unatuma timu Sabah.
# draft 97888d4b
contact-th-embassy-my = Ubalozi wa Thailand, Kuala Lumpur
    .note = Pigia kituo cha simu cha konsulati cha Thailand kilichoko Bangkok. Tovuti ya ubalozi ina ukurasa wa dharura.
# draft da07d2fb
contact-ug-embassy-my = Ubalozi (High Commission) wa Uganda, Kuala Lumpur
    .note = Unahudumia Thailand, Kambodia, Laos, Myanmar pia. Machi 2025 haukuwa na pesa za ndege za kurudi nyumbani. Shirika la UN la IOM limesaidia.
# draft 88dd41e5
contact-vn-embassy-my = Ubalozi wa Vietnam, Kuala Lumpur
    .note = Usiku, jaribu namba ya mkononi.
# draft 3e15857d
contact-cn-consulate-kotakinabalu-my = Konsulati Kuu ya China, Kota Kinabalu
# draft 2efae44f
contact-cn-consulate-kuching-my = Konsulati Kuu ya China, Kuching
# draft 3e7382a1
contact-cn-consulate-penang-my = Konsulati Kuu ya China, Penang
# draft c58e6567
contact-id-consulate-my-johorbahru = Konsulati Kuu ya Indonesia, Johor Bahru
    .note = Namba ya WhatsApp ni mashine inayojibu (chatbot): andika 'ditipu' kama umetapeliwa, 'diancam' kama unatishwa. Johor, Melaka, Negeri Sembilan, Pahang.
# draft 5b56f3eb
contact-id-consulate-my-kotakinabalu = Konsulati Kuu ya Indonesia, Kota Kinabalu
    .note = Inahudumia pwani ya magharibi, maeneo ya ndani, Kudat, Sandakan na Labuan.
# draft fe926a07
contact-id-consulate-my-kuching = Konsulati Kuu ya Indonesia, Kuching
    .note = Inahudumia Sarawak.
# draft 6a492645
contact-id-consulate-my-penang = Konsulati Kuu ya Indonesia, Penang
    .note = Inahudumia Penang, Kedah na Perlis.
# draft 46757d83
contact-id-consulate-my-tawau = Konsulati ya Indonesia, Tawau
    .note = Inahudumia Tawau, Semporna, Kunak na Lahad Datu.
# draft b6cd8396
contact-ph-labour-office-my = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Kuala Lumpur
    .note = Inakagua mikataba, waajiri na mawakala wa nje kwa Malaysia. Ukurasa wake wa mtandao unaorodhesha mawasiliano yake.
# draft 86e826a7
contact-my-hotline-wisma-putra-my = Chumba cha uratibu cha Wizara ya Mambo ya Nje (Wisma Putra), Malaysia
    .note = Huenda hakuna watu wakati hakuna dharura. Jisajili kwenye tovuti kabla na wakati wa kukaa kwako nje.
# draft 7054bb50
contact-my-registry-jtksm-my = Idara ya Kazi, Rasi ya Malaysia (JTKSM)
    .note = Kwa Rasi ya Malaysia. Sabah na Sarawak zina ofisi zao. Namba hii ni simu ya jumla ya serikali.
    .how = Fungua tovuti. Yeyote anayeajiri anahitaji leseni. Tafuta aina ya leseni ya wakala: B na C zinahusu kazi za nje ya Malaysia, A haihusu. Omba karatasi za kazi, kutoka kwa wakala au ubalozi wa nchi ya nje.
# draft 8a414937
contact-my-registry-wisma-putra-my = Ukaguzi wa ofa za kazi wa Wizara ya Mambo ya Nje, Malaysia
    .note = Uliza Putrajaya au Kuching. Wizara haiwaambii familia walipe fidia ya kuachiliwa wala watumie wasaidizi binafsi.
    .how = Tuma barua ya ofa kwa barua pepe au ipeleke mwenyewe, na uulize kama ofa ni ya kweli. Unaweza pia kuuliza ofisi ya ubalozi wa Malaysia katika nchi hiyo: fungua tovuti ili uipate. Fanya hivi kabla ya kukubali.
# draft bc4e4c02
contact-np-ngo-pourakhi = Shirika la Pourakhi Nepal, Kathmandu
    .note = Kwa wanawake wahamiaji. Lina makazi ya hifadhi.
# draft fe09c6b9
contact-np-hotline-labour = Kituo cha simu cha kazi za nje cha Wizara ya Kazi, Nepali
    .note = Kiko wazi 8 hadi 19 (saa za kimataifa). Namba za mkononi zinapokea pia Viber na IMO. Namba ndefu ya bure isipofanya kazi, tumia nyingine.
# draft e5bb95fa
contact-np-hotline-police = Simu ya polisi wa Nepali ya biashara haramu ya binadamu, Kathmandu
    .note = Kwa biashara haramu ya binadamu iliyofichwa kama kazi ya nje. Kutoka nje ya nchi, weka 977 kabla ya namba. Isipofanya kazi, jaribu namba nyingine.
# draft 72299d0c
contact-np-registry-feims = Ukaguzi wa vibali vya kazi na mawakala (FEIMS), Nepali
    .note = Bila kibali cha kazi unapoteza bima na msaada wa ustawi, na uokoaji ni mgumu zaidi. Viza na tiketi ya Malaysia na nchi 6 za Ghuba zinapaswa kuwa bure.
    .how = Fungua tovuti. Unaweza kufungua akaunti ya mfanyakazi hapo. Kabla ya kwenda, kagua mambo 3: wakala, ruhusa yake ya awali na stika yako ya kibali cha kazi. Hatukupata ukurasa wa umma unaoorodhesha mawakala wenye leseni.
# draft 734b3a9e
contact-any-emergency-police-om = Namba ya dharura, Oman
# draft 2aaa0083
contact-any-hotline-trafficking-om = Simu ya Polisi wa Oman (Royal Oman Police) ya biashara haramu ya binadamu
# draft aa3b5fe6
contact-id-embassy-om = Ubalozi wa Indonesia, Muscat
# draft 68c11594
contact-in-embassy-om = Ubalozi wa India, Muscat
    .note = Omba kitengo cha ustawi wa jamii kuhusu mishahara au pasipoti uliyonyimwa.
# draft 8e6add0e
contact-ke-embassy-om = Ubalozi wa Kenya, Muscat
    .note = Pigia Diaspora Response Centre ya Nairobi, iko wazi saa 24.
# draft e1cef50f
contact-np-embassy-om = Ubalozi wa Nepali, Muscat
    .note = Unahuisha vibali vya kazi kwa wafanyakazi ambao tayari wako Oman.
# draft 56dd0349
contact-any-emergency-police-ph = Namba ya dharura, Ufilipino
    .note = Kwa polisi, ambulansi na zimamoto.
# draft e663fa3d
contact-ph-ngo-ople-center = Shirika la Blas F. Ople Policy Center, Ufilipino
    .note = Linasaidia wafanyakazi wenye shida na watu walionusurika biashara haramu ya binadamu.
# draft b0ea6aee
contact-cn-embassy-ph = Ubalozi wa China, Manila
# draft acb2eea4
contact-id-embassy-ph = Ubalozi wa Indonesia, Manila
    .note = Simu ya msaada haina hakika: jaribu namba kuu pia.
# draft 3e8657c3
contact-cn-consulate-cebu-ph = Konsulati Kuu ya China, Cebu
# draft 3cfb1989
contact-cn-consulate-davao-ph = Konsulati Kuu ya China, Davao
# draft db10668b
contact-cn-consulate-laoag-ph = Konsulati ya China, Laoag
# draft 11f0603a
contact-id-consulate-ph-davao = Konsulati Kuu ya Indonesia, Davao City
    .note = Inahudumia Mindanao, Sulu na Tawi-Tawi.
# draft 2a4dade5
contact-ph-origin-hotline-dfa-oumwa = Ofisi ya wahamiaji ya Wizara ya Mambo ya Nje (OUMWA), Ufilipino
    .note = Watalii, wanafunzi, wakaazi. Wafanyakazi pasipo na Ofisi ya Wafanyakazi Wahamiaji. Wengine: Idara ya Wafanyakazi Wahamiaji.
# draft b4cd83fe
contact-ph-origin-hotline-dmw-1348 = Simu ya Idara ya Wafanyakazi Wahamiaji (Department of Migrant Workers), Ufilipino
    .note = Kwa wafanyakazi na familia: ushauri kabla ya kuondoka, msaada nje, njia ya kurudi nyumbani. Namba za mkononi zinapokea pia ujumbe wa Viber.
# draft 38e4805e
contact-ph-origin-hotline-dmw-airtip = Dawati la wanaoleta kazi za uongo, la Idara ya Wafanyakazi Wahamiaji (AIRTIP), Ufilipino
    .note = Uliza kuhusu anayeleta kazi anayetia shaka au tangazo la kazi la uongo, au toa taarifa.
# draft 01ac390a
contact-ph-origin-hotline-iacat-1343 = Actionline dhidi ya biashara haramu ya binadamu, Ufilipino
    .note = Mikoani, piga 02 kwanza. Namba ni ya zamani. Isipofanya kazi, jaribu app, au SMS kwenye baadhi ya mitandao.
# draft 01ffeb6b
contact-ph-origin-hotline-owwa = Simu ya Overseas Workers Welfare Administration (OWWA), Ufilipino
    .note = Inasaidia wafanyakazi wanachama na familia zao. Ni simu ile ile ya Idara ya Wafanyakazi Wahamiaji.
# draft f8519586
contact-ph-registry-approved-job-orders = Kazi zilizoidhinishwa na Idara ya Wafanyakazi Wahamiaji, Ufilipino
    .note = Hata wakala mwenye leseni anaweza kuajiri kwa kazi iliyoidhinishwa tu.
    .how = Fungua tovuti. Tafuta kwa nchi au mahali pa kazi, wakala, mwajiri wa nje au nafasi. Tafuta kazi hasa uliyopewa ofa yake. Kama orodha inasema nesi na ofa yako inasema mtunzaji, hailingani.
# draft 4da41e26
contact-ph-registry-licensed-agencies = Mawakala wenye leseni wa Idara ya Wafanyakazi Wahamiaji, Ufilipino
    .note = Leseni haitoshi: tafuta pia kazi yenyewe kwenye oda za kazi zilizoidhinishwa. Kuajiri kwa kupita nyumba kwa nyumba ni kinyume cha sheria.
    .how = Fungua tovuti. Andika jina la wakala au namba ya leseni. Angalia hali yake: inasema hai, imeisha, imesimamishwa, imefutwa au imeondolewa kwenye orodha. Linganisha mawasiliano na yale uliyopewa. Kisha kagua kazi yenyewe kwenye oda za kazi zilizoidhinishwa.
# draft 2e7f11cc
contact-ph-registry-ofw-pass-contract = OFW Pass na ukaguzi wa mkataba, Ufilipino
    .note = Wafanyakazi wapya na wanaorudi wanahitaji OFW Pass au cheti. Pass ni ya bure. Vishoka wanauza za bandia: tumia app rasmi.
    .how = Fungua app ya Idara ya Wafanyakazi Wahamiaji (DMW Mobile App). OFW Pass inakuja hapo baada ya ukaguzi wa viza. Kwa mkataba, mwajiri au wakala wa nje, omba Ofisi ya Wafanyakazi Wahamiaji (Migrant Workers Office) ivithibitishe.
# draft ab8788d7
contact-pk-hotline-fia = Simu ya biashara haramu ya binadamu ya Federal Investigation Agency (FIA), Pakistani
    .note = Kutoka simu ya mkononi au nje ya nchi, piga namba ya mji kwanza. Malalamiko hupelekwa kwa polisi wa eneo. Jihadhari na kazi za kituo cha simu na kompyuta: Thailand, Myanmar, Laos, Vietnam, Kambodia.
# draft 351d9088
contact-pk-hotline-mofa = Kitengo cha Dharura cha Wizara ya Mambo ya Nje, Pakistani
# draft cf59d887
contact-pk-hotline-opf = Dawati la malalamiko la Overseas Pakistanis Foundation
    .note = Kwa Wapakistani walio nje ya nchi. Linapeleka malalamiko mbele na kuyafuatilia. Pia kwenye opf.pitb.gov.pk.
# draft 52e14917
contact-pk-registry-beoe = Ukaguzi wa mawakala na kazi wa Bureau of Emigration, Pakistani
    .note = Karibu nusu ya mawakala waliosajiliwa hawakuwa na leseni hai mwishoni mwa 2024. Vituo 40 vya kupima ufundi viliwekwa kwenye orodha nyeusi. Linki hii si orodha ya ofisi hiyo.
    .how = Fungua tovuti ya wizara. Inaeleza jinsi ya kumkagua wakala (promoter) na kwa nini kila mfanyakazi lazima awe 'protected'. Kisha mkague wakala kwenye tovuti ya ofisi hiyo. Tafuta leseni hai na kazi yako kwenye orodha ya kazi za nje.
# draft 6ec66778
contact-any-emergency-police-qa = Namba ya dharura, Qatar
    .note = Kama wewe ni kiziwi, tumia 992 kwa SMS au video.
# draft 2b78ac6e
contact-any-hotline-labour-qa = Simu ya Wizara ya Kazi, Qatar
    .note = Kutuma SMS kwa 92727: tuma 5, kisha namba yako ya kitambulisho cha Qatar au ya viza, saa yoyote.
# draft 9c78a184
contact-bd-embassy-qa = Ubalozi wa Bangladesh, Doha
    .note = Kama kampuni yako haipatikani, nenda kwa idara ya mahusiano ya kazi, polisi au kitengo cha kazi cha ubalozi.
# draft a9dacfa9
contact-id-embassy-qa = Ubalozi wa Indonesia, Doha
# draft e9fee643
contact-in-embassy-qa = Ubalozi wa India, Doha
    .note = Dawati la afisa mmoja, si simu ya msaada. Lalamika kwenye tovuti ya MADAD. Kitengo cha kazi hukagua mikataba na karatasi za wanaoleta kazi.
# draft 7cdcd1d9
contact-ke-embassy-qa = Ubalozi wa Kenya, Doha
    .note = Pigia Diaspora Response Centre ya Nairobi, iko wazi saa 24.
# draft 2f78a0c5
contact-lk-embassy-qa = Ubalozi wa Sri Lanka, Doha
    .note = Una kitengo cha kazi na makazi ya hifadhi kwa wanawake wafanyakazi wa nyumbani.
# draft 06c9d2a4
contact-np-embassy-qa = Ubalozi wa Nepali, Doha
# draft 48fc124c
contact-vn-embassy-qa = Ubalozi wa Vietnam, Doha
# draft 9d75ca00
contact-any-emergency-police-sa = Namba za dharura, Saudi Arabia
    .note = Riyadh, Makka, Madina, mkoa wa Mashariki: 911. Kwingineko: polisi 999. Ambulansi: 997. Omba Kiingereza.
# draft 6c354bc5
contact-any-hotline-labour-sa = Kituo cha simu cha wizara ya kazi ya Saudia
    .note = Bonyeza 7 kwa wafanyakazi wa nyumbani, 4 kwa malalamiko mengine ya kazi. Menyu huenda imebadilika.
# draft b5792067
contact-bd-embassy-sa = Ubalozi wa Bangladesh, Riyadh
    .note = Baki na pasipoti yako mwenyewe. Kama mtu mwingine anaishika, iambie ofisi ya kazi ya Saudia iliyo karibu.
# draft ca187f9f
contact-cn-embassy-sa = Ubalozi wa China, Riyadh
# draft ca124d9c
contact-et-embassy-sa = Ubalozi wa Ethiopia, Riyadh, na Konsulati Kuu, Jeddah
    .note = Ofisi nyingine zilizoorodheshwa: Abu Dhabi, Doha, Muscat, Manama. Kuwait huenda imefungwa. Uliza kabla ya kusafiri.
# draft 5c5b2544
contact-id-embassy-sa = Ubalozi wa Indonesia, Riyadh
# draft ec6e38d3
contact-in-embassy-sa = Ubalozi wa India, Riyadh
    .note = Huenda imepitwa na wakati. Malalamiko ya kazi: pia kwenye tovuti ya MADAD. Kituo cha msaada: mchana na usiku. Ofisi: siku za kazi 9:00-12:30 (saa za kimataifa).
# draft 544243a5
contact-ke-embassy-sa = Ubalozi wa Kenya, Riyadh
    .note = Pigia konsulati ya Jeddah, bure kote Saudi Arabia. Umeripotiwa kuwa umetoroka kazini? Omba hapa hati za dharura za kusafiria.
# draft eb5597a8
contact-lk-embassy-sa = Ubalozi wa Sri Lanka, Riyadh
    .note = Huenda ukawapokea wafanyakazi wa nyumbani wanaoondoka kwa mwajiri. Pigia SLBFE, ofisi ya ajira za nje ya Sri Lanka.
# draft 735989a5
contact-ug-embassy-sa = Ubalozi wa Uganda, Riyadh
    .note = Unahudumia pia Bahrain, Jordan, Kuwait, Qatar na Yemen. Ukiwa Oman, uliza ubalozi wa Abu Dhabi pia.
# draft 317b6684
contact-bd-consulate-sa = Konsulati Kuu ya Bangladesh, Jeddah
    .note = Kupiga ni bure. Huenda inapokea siku za kazi tu, 9 hadi 13 (saa za kimataifa).
# draft 268e822f
contact-cn-consulate-jeddah-sa = Konsulati Kuu ya China, Jeddah
# draft 802c5e18
contact-id-consulate-sa-jeddah = Konsulati Kuu ya Indonesia, Jeddah
    .note = Kwa Makka, Madina, Tabuk na Asir.
# draft ae53fad7
contact-in-consulate-sa = Konsulati Kuu ya India, Jeddah
    .note = Jaribu kwanza namba yenye WhatsApp. Konsulati yenyewe ndiyo inayoitoa.
# draft 804b8ef8
contact-ke-consulate-sa = Konsulati Kuu ya Kenya, Jeddah
    .note = Bure. Kwa kunyanyaswa, mishahara isiyolipwa, kukamatwa, ugonjwa au karatasi zilizopotea. Unaweza kupiga hata kama huna karatasi.
# draft 6cf39d46
contact-lk-consulate-sa = Konsulati Kuu ya Sri Lanka, Jeddah
# draft c189d58f
contact-pk-consulate-sa = Konsulati Kuu ya Pakistani, Jeddah
    .note = Kibali cha kazi kimeisha? Inapeleka karatasi zako kwa ofisi za kazi na uhamiaji. Ilihama mwaka 2026: angalia anwani.
# draft 39f5e075
contact-any-emergency-police-sg = Polisi na ambulansi, Singapore
    .note = Polisi: 999. Ambulansi: 995.
# draft 003630f2
contact-any-hotline-domestic-workers-sg = Simu ya wafanyakazi wa nyumbani, Wizara ya Kazi (Ministry of Manpower), Singapore
    .note = Kwa wafanyakazi wahamiaji wa nyumbani, kwa mfano kama hulipwi.
# draft bc122af6
contact-any-hotline-migrant-workers-sg = Simu ya Migrant Workers' Centre, Singapore
    .note = Inasaidia kwa mshahara, majeraha, nyumba na chakula. Ilianzishwa na vyama vya wafanyakazi na waajiri.
# draft 0de548f0
contact-any-ngo-healthserve-sg = Shirika la HealthServe, Singapore
    .note = Acha jina lako na namba. Watakupigia.
# draft 41c21e71
contact-any-ngo-home-sg = Shirika la HOME, Humanitarian Organisation for Migration Economics, Singapore
    .note = Wafanyakazi wa nyumbani: simu za msaada. Wafanyakazi wengine: namba ya kazi na mshahara. Namba ya WhatsApp inapokea pia Viber.
# draft eb66aa63
contact-any-ngo-twc2-sg = Shirika la Transient Workers Count Too (TWC2), Singapore
    .note = Chakula na ushauri kama una mgogoro wa mshahara au majeraha.
# draft 5207574e
contact-bd-embassy-sg = Ubalozi (High Commission) wa Bangladesh, Singapore
    .note = Mgogoro wa mshahara haukumalizwa na Wizara ya Kazi ya Singapore? Ulete kwenye kitengo cha kazi hapa.
# draft 352985e5
contact-cn-embassy-sg = Ubalozi wa China, Singapore
    .note = Ni simu ya msaada tu iliyo ya dharura. Namba nyingine ni dawati la pasipoti, saa za ofisi.
# draft 0f805f3c
contact-id-embassy-sg = Ubalozi wa Indonesia, Singapore
    .note = Uliza kama kuna simu ya msaada ya kupiga, SMS na WhatsApp.
# draft 7186d3e3
contact-kh-embassy-sg = Ubalozi wa Kambodia, Singapore
# draft 09f9c117
contact-mm-embassy-sg = Ubalozi wa Myanmar, Singapore
    .note = Unaongea na Wizara ya Kazi kuhusu migogoro. Leta karatasi zote, jina na anwani ya wakala. Angalia ubalozi uko wapi.
# draft ae9e2fb7
contact-ph-embassy-sg = Ubalozi wa Ufilipino, Singapore
    .note = Tafuta kitabu cha kidijitali cha ubalozi kwa wafanyakazi. Kinaorodhesha simu za msaada.
# draft e6ca9caa
contact-any-emergency-police-th = Polisi, ambulansi na zimamoto, Thailand
    .note = Polisi: 191. Ambulansi: 1669. Zimamoto: 199. Kwa Kichina, pigia polisi wa watalii.
# draft 31a531b7
contact-any-emergency-tourist-police-th = Polisi wa Watalii wa Thailand
    .note = Mgeni anayepelekwa kwa gari kuelekea mpakani? Hii ni namba bora ya polisi. App ya Thailand Tourist Police inatuma ujumbe, picha, mahali ulipo.
# draft 5eecf2cc
contact-any-hotline-government-th = Kituo cha malalamiko cha serikali ya Thailand
    .note = Ukiwa hatarini, pigia polisi wa watalii badala yake. Simu hii ni ya malalamiko kutoka kwa wageni.
# draft 33f93fd2
contact-any-hotline-labour-th = Kituo cha simu cha Idara ya Ajira ya Thailand
    .note = Uliza kuhusu vibali vya kazi, kubadili mwajiri na haki zako kama mfanyakazi mhamiaji.
# draft 1e844e99
contact-any-hotline-trafficking-th = Kituo cha Msaada wa Jamii (Social Assistance Centre), Thailand
    .note = Kinapokea kesi za biashara haramu ya binadamu, kwa Wathai na wageni. Wizara yake inaendesha makazi ya hifadhi.
# draft ba58c0b0
contact-any-ngo-ffw-th = Shirika la Foundation for Women, Thailand
# draft 052cd4a6
contact-any-ngo-globalalms-th = Shirika la Global Alms Incorporated, Mae Sot
    .note = Linasaidia watu waliotoka kwenye kambi za Myawaddy, ng'ambo ya mto.
# draft 0dfddf12
contact-any-ngo-hrdf-th = Shirika la Human Rights and Development Foundation (HRDF), Thailand
    .note = Msaada wa kisheria na kesi za mahakamani bure kwa wafanyakazi wahamiaji, pia Mae Sot.
# draft bf24d909
contact-any-ngo-issara-th = Simu ya wafanyakazi ya Issara Institute, Thailand
    .note = Bure. Inayoishia na 0: Kiburma, 1: Kikhmer, 2: Kilao, Kithai. Facebook, Line, Viber pia. Baadhi wanajua Kinepali, Kikachin, Kikaren, Kimon, Kishan.
# draft d8f9c994
contact-any-ngo-lpn-th = Shirika la Labour Protection Network (LPN), Samut Sakhon
    .note = Linaokoa wafanyakazi wahamiaji na kuwasemea. Namba huenda ni za zamani: jaribu zote tatu.
# draft 52751c6f
contact-any-ngo-map-th = Shirika la MAP Foundation, Chiang Mai
    .note = Linasaidia wahamiaji kutoka Myanmar kaskazini mwa Thailand na linaeleza haki zao.
# draft e11d2f99
contact-kh-ngo-central-th = CENTRAL, kwa wafanyakazi wa Kambodia walioko Thailand
# draft 464a58c4
contact-bd-embassy-th = Ubalozi wa Bangladesh, Bangkok
    .note = Ujaribu ukiwa Kambodia pia. Umerudisha watu nyumbani kutoka vituo vya utapeli Myanmar na Kambodia.
# draft a30a69e1
contact-cn-embassy-th = Ubalozi wa China, Bangkok
# draft e05e0709
contact-id-embassy-th = Ubalozi wa Indonesia, Bangkok
    .note = Pia unapokea raia wa Indonesia wanaovuka kutoka Myawaddy, Myanmar hadi Mae Sot.
# draft 37bd766b
contact-in-embassy-th = Ubalozi wa India, Bangkok
# draft a7132f1e
contact-ke-embassy-th = Ubalozi wa Kenya, Bangkok
    .note = Piga simu ya saa 24 ya Nairobi. Ubalozi unahudumia pia Kambodia, Laos, Myanmar na Vietnam.
# draft b20dde85
contact-kh-embassy-th = Ubalozi wa Kambodia, Bangkok
    .note = Dawati huenda limefungwa: piga simu kabla ya kwenda. Kama namba nyingine haifanyi kazi, jaribu namba kuu.
# draft 62d5e554
contact-lk-embassy-th = Ubalozi wa Sri Lanka, Bangkok
    .note = Pia kwa raia wa Sri Lanka walioko Kambodia na Laos. Hufanya kazi na ofisi za Thailand kuhusu biashara haramu ya binadamu kwenda Myanmar.
# draft 136ccd92
contact-my-embassy-th = Ubalozi wa Malaysia, Bangkok
# draft 8f4a2813
contact-np-embassy-th = Ubalozi wa Nepali, Bangkok
    .note = Pia kwa raia wa Nepali walioko Kambodia na Laos. Umeokolewa bila pasipoti? Omba hati za kusafiria. Huenda ni za bure.
# draft 0d2c3ac2
contact-ph-embassy-th = Ubalozi wa Ufilipino, Bangkok
    .note = Pia kwa Wafilipino waliozuiliwa karibu na mpaka wa Myanmar na Thailand.
# draft cd70527e
contact-pk-embassy-th = Ubalozi wa Pakistani, Bangkok
    .note = Namba za mkononi za wafanyakazi wa ubalozi. Hubadilika wafanyakazi wanapobadilika: jaribu zote mbili.
# draft fa552bda
contact-vn-embassy-th = Ubalozi wa Vietnam, Bangkok
    .note = Pia kwa Wavietinamu waliovuka kutoka kambi za utapeli Myanmar.
# draft 03634cb9
contact-cn-consulate-chiangmai-th = Konsulati Kuu ya China, Chiang Mai
    .note = Kwa kaskazini mwa Thailand, pia mipaka ya Tachileik huko Myanmar na Golden Triangle.
# draft f4cea2ff
contact-cn-consulate-khonkaen-th = Konsulati Kuu ya China, Khon Kaen
# draft 8ac02ec5
contact-cn-consulate-phuket-th = Konsulati Kuu ya China ya Songkhla, ofisi ya Phuket
# draft d860d767
contact-cn-consulate-songkhla-th = Konsulati Kuu ya China, Songkhla
# draft 2daf090b
contact-id-consulate-th-songkhla = Konsulati ya Indonesia, Songkhla
    .note = Kwa kusini mwa Thailand, Chumphon hadi Narathiwat, pia Phuket. Simu ya msaada isipofanya kazi, jaribu namba kuu.
# draft 24896c18
contact-in-consulate-th = Konsulati ya India, Chiang Mai
    .note = Kwa kaskazini mwa Thailand.
# draft 9e55cb42
contact-kh-consulate-sakaeo-th = Konsulati Kuu ya Kambodia, Sa Kaeo
# draft 9641d804
contact-my-consulate-songkhla-th = Konsulati Kuu ya Malaysia, Songkhla
# draft adccc61d
contact-vn-consulate-th-khonkaen = Konsulati Kuu ya Vietnam, Khon Kaen
# draft c09759be
contact-th-hotline-1191-th = Simu ya polisi wa Thailand dhidi ya biashara haramu ya binadamu
    .note = Itumie ukiwa Thailand tu. Ukiwa Laos tarakimu hizo hizo zinafika kwa polisi wa kawaida.
# draft 3de3494d
contact-th-hotline-1441-th = Kituo cha Thailand dhidi ya utapeli wa mtandaoni (AOC)
    .note = Umepoteza pesa mtandaoni? Kinafunga akaunti za matapeli. Umezuiliwa nje ya nchi? Pigia ubalozi au kituo cha simu cha konsulati. Kurasa za Facebook au LINE zenye jina lake ni bandia.
# draft 96ff5de6
contact-th-hotline-abroad-1300-th = Simu ya Thailand kwa Wathai wenye shida nje ya nchi
    .note = Piga au tuma SMS, pia kuhusu biashara haramu ya binadamu. Huenda haipokelewi tena: jaribu namba nyingine pia.
# draft 5b18d579
contact-th-hotline-consular-th = Kituo cha simu cha konsulati cha Thailand, Wizara ya Mambo ya Nje
    .note = Piga namba ya kwanza kwanza, kisha zile nyingine tatu. Kwenye app ya Thai Consular unaweza kujisajili na kuomba msaada.
# draft 55a4c52d
contact-th-registry-doe-th = Idara ya Ajira, Wizara ya Kazi ya Thailand
    .note = Ukiwa Thailand: 1506, bonyeza 2. Kiingereza, Kiburma, Kikhmer: jaribu 1694. Ofisi yoyote ya ajira ya mkoa inaweza kukagua ofa pia.
    .how = Kabla ya kusafiri, piga simu au fungua ukurasa wa idara wa kazi za nje. Taja majina ya wakala na mwajiri. Uliza kuhusu leseni ya wakala, oda ya kazi na mkataba. Ofisi yoyote ya ajira ya mkoa inaweza kukagua ofa pia.
# draft b89adfa4
contact-any-emergency-police-tw = Polisi wa Taiwan
    .note = Wachache wanaongea Kiingereza hapa. Simu ya wafanyakazi wahamiaji inaweza kuwatafsiria wafanyakazi wahamiaji.
# draft 91633218
contact-any-hotline-migrant-workers-tw = Simu ya wafanyakazi wahamiaji, Wizara ya Kazi ya Taiwan
    .note = Bure. Ushauri, malalamiko, msaada wa kisheria, mkalimani, msaada wa kupata hifadhi. Biashara haramu ya binadamu pia.
# draft 26122597
contact-vn-consulate-tw = Ofisi ya Uchumi na Utamaduni ya Vietnam, Taipei
    .note = Inafanya kazi ya ubalozi huko Taiwan.
# draft c0020873
contact-id-labour-tw = Ofisi ya Uchumi na Biashara ya Indonesia, Taipei
    .note = Hufanya kazi kama ubalozi: pasipoti, malalamiko, ulinzi. Piga simu ya kwanza ya msaada kwanza.
# draft f7e8d2de
contact-ph-labour-office-tw-kaohsiung = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Kaohsiung
    .note = Jaribu saa yoyote. Hakuna jibu? Jaribu ofisi nyingine mbili za kazi za Ufilipino zilizoko Taiwan.
# draft 4e9e1750
contact-ph-labour-office-tw-taichung = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Taichung
    .note = Jaribu saa yoyote. Hakuna jibu? Jaribu ofisi nyingine mbili za kazi za Ufilipino zilizoko Taiwan.
# draft dde72934
contact-ph-labour-office-tw-taipei = Ofisi ya Wafanyakazi Wahamiaji ya Ufilipino (Migrant Workers Office), Taipei
    .note = Jaribu saa yoyote. Hakuna jibu? Jaribu ofisi nyingine mbili za kazi za Ufilipino zilizoko Taiwan.
# draft 9a162e76
contact-ug-registry-eemis = Wizara ya kazi ya Uganda: mfumo wa ajira za nje (EEMIS)
    .note = Ni kampuni tu zinazopewa leseni, si kamwe mtu mmoja au kampuni ya utalii. Wafanyakazi wa nyumbani hawapaswi kulipia kazi. Ofisi za kazi za wilaya zinaweza kukagua pia.
    .how = Fungua ukurasa wa wizara na ufuate linki ya kwenda kwenye mfumo. Tafuta kampuni na oda ya kazi. Angalia kama kampuni ina leseni. Ofisi za kazi za wilaya na Migration Workers Support Centre ya wizara mjini Kampala zinaweza kukagua pia.
# draft 39818ff1
contact-any-emergency-police-vn = Polisi, ambulansi na zimamoto, Vietnam
    .note = Polisi: 113. Ambulansi: 115. Zimamoto: 114.
# draft 1956516e
contact-any-ngo-bluedragon-vn = Shirika la Blue Dragon Children's Foundation, Hanoi
    .note = Linarudisha Wavietinamu nyumbani baada ya biashara haramu ya binadamu, hasa kutoka China na Myanmar. Tuma ujumbe saa yoyote.
# draft 6ab5275e
contact-vn-ngo-blue-dragon = Shirika la Blue Dragon Children's Foundation, Hanoi
    .note = Linawatoa watu kwenye biashara haramu ya binadamu na kuwasaidia baadaye, hasa watoto na vijana.
# draft b91eac63
contact-cn-embassy-vn = Ubalozi wa China, Hanoi
# draft 64a91efa
contact-id-embassy-vn = Ubalozi wa Indonesia, Hanoi
# draft 7558e42d
contact-ph-embassy-vn = Ubalozi wa Ufilipino, Hanoi
# draft 0be36e95
contact-cn-consulate-danang-vn = Konsulati Kuu ya China, Da Nang
# draft dcd32554
contact-cn-consulate-hcmc-vn = Konsulati Kuu ya China, Ho Chi Minh City
# draft e04fbdf1
contact-id-consulate-vn-hcmc = Konsulati Kuu ya Indonesia, Ho Chi Minh City
    .note = Ukihitaji msaada piga simu ya msaada. Namba nyingine ni dawati la viza.
# draft 107343ff
contact-vn-origin-hotline-111 = Simu ya taifa ya Vietnam dhidi ya biashara haramu ya binadamu
    .note = Bure. Simu hurekodiwa na kupelekwa kwa polisi, walinzi wa mpaka au walinzi wa pwani.
# draft 78aa8e7e
contact-vn-origin-hotline-dolab = Idara ya Kazi za Nje (DOLAB), Vietnam
    .note = Omba namba ya ndani 512 au 513 ili kutoa taarifa ya anayeleta kazi wa uongo.
# draft 26ae223e
contact-vn-origin-hotline-mofa = Simu ya kulinda raia, Wizara ya Mambo ya Nje, Vietnam
    .note = Familia yako inaweza kupiga pia. Kutoka nje ya nchi unalipa bei ya kawaida ya kimataifa.
# draft 89cb18e2
contact-vn-registry-colab = Kituo cha Kazi za Nje (COLAB), Vietnam
    .note = Kwa programu za serikali kama EPS Korea. Jihadhari na barua za kughushi zenye muhuri wake. Lipa tu baada ya kutia sahihi mkataba, kwa kituo tu, na kupata risiti.
    .how = Fungua tovuti ya kituo chenyewe kwa anwani iliyo hapa; matangazo ya zamani yanatumia nyingine. Uliza kituo au ofisi ya mambo ya ndani ya eneo lako kama jina lako liko kwenye data yake. Majina ya orodha moja ya kughushi ya Korea hayakuwemo.
# draft 5e25e644
contact-vn-registry-dolab-companies = Orodha ya kampuni zenye leseni, Idara ya Kazi za Nje (DOLAB), Vietnam
    .note = Tumia anwani ya mtandao iliyo hapa. Miongozo ya zamani inaonyesha ya zamani.
    .how = Fungua tovuti ya idara. Tafuta orodha ya kampuni zenye leseni ya kupeleka wafanyakazi nje. Tafuta jina kamili la kampuni yako. Kama jina halipo, usilipe bado; uliza idara.
