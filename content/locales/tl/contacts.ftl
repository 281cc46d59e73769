# draft 0bb379a6
contact-any-emergency-police-ae = Pulis, ambulansya at bumbero, United Arab Emirates
    .note = 999 pulis. 998 ambulansya. 997 bumbero.
# draft 35925cab
contact-any-hotline-dubai-police-trafficking-ae = Dubai Police, center laban sa krimen ng human trafficking
    .note = Para sa Dubai lang. Baka luma na: subukan din ang ibang numero.
# draft 6f88b9c8
contact-any-hotline-sharjah-women-ae = Center para sa Proteksiyon ng Kababaihan, Sharjah
    .note = Para sa mga babae. Nasa web page din nito ang mga shelter sa Abu Dhabi at Dubai.
# draft ddb4fda8
contact-any-hotline-trafficking-ae = 800SAVE hotline laban sa human trafficking, Ewaa Shelters
    .note = Para sa buong bansa. Ang SAVE ay mga letra sa keypad mo. Wala kaming nakitang page na nagbibigay ng mga numero.
# draft 101efefd
contact-cn-embassy-ae = Embassy ng China, Abu Dhabi
    .note = Nagbabala ang embassy tungkol sa mga pekeng trabahong malaki ang sahod sa Dubai na nauuwi sa trabahong scam, at kinukuha ang passport.
# draft 67d0209d
contact-id-embassy-ae = Embassy ng Indonesia, Abu Dhabi
# draft 15e8196d
contact-in-embassy-ae = Embassy ng India, Abu Dhabi
    .note = Kung may problema sa trabaho, tawagan ang libreng help center sa consulate sa Dubai.
# draft 1814ba10
contact-ke-embassy-ae = Embassy ng Kenya, Abu Dhabi; Consulate General, Dubai
    .note = Tawagan ang Diaspora Response Centre sa Nairobi. Bukas ito araw at gabi.
# draft b21f01ee
contact-lk-embassy-ae = Embassy ng Sri Lanka, Abu Dhabi; consulate, Dubai
    .note = Binuksan ang mga cellphone para sa krisis noong 2026 at baka huminto. Baka huminto na rin ang libreng numero. Subukan lahat.
# draft 18e71eba
contact-np-embassy-ae = Embassy ng Nepal, Abu Dhabi
    .note = May mga araw din ng serbisyo ito para sa mga manggagawa sa labas ng Abu Dhabi.
# draft 0d323942
contact-ph-embassy-ae = Embassy ng Pilipinas, Abu Dhabi
    .note = Para sa apurahang bagay kapag sarado ang opisina.
# draft 0a8f28be
contact-pk-embassy-ae = Embassy ng Pakistan, Abu Dhabi
# draft df5a1622
contact-ug-embassy-ae = Embassy ng Uganda, Abu Dhabi
    .note = Ang address ay mula pa noong 2018. Pinauwi ang mga opisyal sa Dubai noong 2024: baka sarado na ang opisinang iyon.
# draft 6b9b5c94
contact-vn-embassy-ae = Embassy ng Vietnam, Abu Dhabi
    .note = Sakop din ang Jordan. Huwag kunin ang contact nito sa web search: may site ng isang visa company na kahawig ang pangalan.
# draft 9994807b
contact-cn-consulate-dubai-ae = Consulate General ng China, Dubai
# draft 7598f063
contact-et-consulate-ae = Consulate General ng Ethiopia, Dubai
    .note = Humahawak ng mga karapatan ng mga manggagawang Ethiopian sa Dubai at sa hilagang emirates.
# draft f254b714
contact-id-consulate-ae-dubai = Consulate General ng Indonesia, Dubai
    .note = Sakop ang Dubai at ang hilagang emirates.
# draft 40b4491b
contact-in-consulate-ae = Help center, Consulate General ng India, Dubai
    .note = Libreng payong legal at counseling para sa mga manggagawa.
# draft 10a692f7
contact-ph-consulate-ae-dubai = Consulate General ng Pilipinas, Dubai
    .note = Hotline: para sa mga taong hindi rehistradong manggagawa, gaya ng naka-visit visa. Mga manggagawa: tawagan ang Migrant Workers Office.
# draft af434e69
contact-ph-labour-office-ae-dubai = Migrant Workers Office (MWO) ng Pilipinas, Dubai
    .note = Nagsusuri ng kontrata at tumutulong sa mga manggagawa sa Dubai at hilagang emirates.
# draft a2ed9875
contact-th-labour-ae = Labor Section, Embassy ng Thailand, Abu Dhabi
    .note = Sakop din ang Qatar, Oman at Iran. Masusuri nito ang kontrata mo bawat linya bago ka pumirma.
# draft 5553a2ae
contact-bd-igo-mrc = Migrant Resource Centre Bangladesh
    .note = Libreng payo nang isa-isa kung nag-iisip kang mag-abroad.
# draft 14fc3885
contact-bd-hotline-probash = Probash Bondhu Call Centre, Bangladesh
    .note = Libre sa loob ng Bangladesh. Itanong kung may lisensya ang agency. Tumawag bago, habang o pagkatapos ng trabaho sa abroad.
# draft 6353392c
contact-bd-registry-bmet = Bureau of Manpower, Employment & Training (BMET), Bangladesh
    .note = Hindi legal ang umalis para magtrabaho nang walang BMET card. May mga card na hindi talaga sinuri. Naipit ang mga card na isinumite sa Ami Probashi.
    .how = Buksan ang bmet.gov.bd at hanapin ang lisensya ng agency. Hindi namin nakita ang direktang address ng listahan ng agency. Para sa clearance card, buksan ang bagong libreng site na oc.bmet.gov.bd. Kailangan sa card ang kontrata mo at mga papel ng alok.
# draft 1a7f6df8
contact-any-emergency-police-bh = Emergency number, Bahrain
# draft fe3437e4
contact-any-hotline-trafficking-bh = Hotline ng Expat protection center, Bahrain
    .note = Para sa mga migranteng manggagawa: payo, shelter, report tungkol sa human trafficking.
# draft 54270e8c
contact-id-embassy-bh = Embassy ng Indonesia, Manama
# draft 3cdeee5b
contact-in-embassy-bh = Embassy ng India, Manama
    .note = Hindi kailanman tumatawag sa iyo ang embassy gamit ang numerong ito. Pineke ito ng mga manloloko para sa data at pera. Bago umalis, ipasuri ang visa mo sa labor regulator ng Bahrain.
# draft 48843a77
contact-np-embassy-bh = Embassy ng Nepal, Manama
    .note = Nagre-renew ng labor approval ng mga manggagawang nasa Bahrain na.
# draft 8f04b943
contact-id-embassy-bn = Embassy ng Indonesia, Bandar Seri Begawan
# draft a36c47f4
contact-ph-embassy-bn = Embassy ng Pilipinas, Bandar Seri Begawan
# draft 85914dc5
contact-any-emergency-police-cn = Pulis at ambulansya, China
    .note = 110 pulis, 120 ambulansya. Delikado kung magsasalita ka? Mag-text, huwag kailanman tumawag, sa 12110 tapos ang huling 3 numero ng area code. Puwedeng maantala. Mga pamilya: sabihin din sa pulis sa sariling bansa.
# draft 8ffaf3c6
contact-id-embassy-cn = Embassy ng Indonesia, Beijing
# draft feb9ca80
contact-id-consulate-cn-guangzhou = Consulate General ng Indonesia, Guangzhou
    .note = Sakop ang Guangdong, Fujian, Hainan at Guangxi. Baka luma na ang hotline: subukan din ang pangunahing linya.
# draft d1708d63
contact-id-consulate-cn-shanghai = Consulate General ng Indonesia, Shanghai
    .note = Baka luma na ang hotline: subukan din ang mga pangunahing linya. Ang unang pangunahing linya ay may extension 110.
# draft 9bb9f84f
contact-cn-hotline-12308-cn = Hotline 12308, Foreign Ministry ng China
    .note = Pindutin ang 0, tapos 9: tao raw ang sasagot. Sa loob ng China, sa labas ng Beijing, i-dial muna ang 010.
# draft bf5c3b36
contact-cn-registry-mofcom-cn = Rehistro ng mga kompanyang nagpapaalis ng manggagawa, Ministry of Commerce, China
    .note = Linya ito ng lokal na gobyerno. Maipapasa nito ang tanong mo sa commerce bureau ng lungsod.
    .how = Buksan ang fec.mofcom.gov.cn. Nasa Chinese ang site. Hanapin ang rehistro ng ministry para sa mga kompanyang nagpapaalis ng manggagawa. Hanapin ang pangalan ng kompanya sa mga may lisensya. Dapat ilathala at i-update ng mga commerce department ang listahang ito. Kung may tanong, tawagan ang linya ng phone dito.
# draft f2e282bf
contact-et-registry-lmis = LMIS, sistema ng Ethiopia para sa trabaho (Labour Market Information System)
    .note = Legal lang ang placement sa mga bansang may labor agreement. Walang puwedeng mag-recruit para sa Europe, Canada o America. Mag-ingat din sa Southeast Asia.
    .how = Buksan ang lmis.gov.et at magrehistro. Ayon sa ministry, ang site na ito lang ang gamitin. Hanapin ang employer, sahod, lugar at haba ng trabaho. Ikumpara sa alok sa iyo.
# draft 07d932e6
contact-any-emergency-police-hk = Pulis, ambulansya at bumbero, Hong Kong
# draft 31c1e159
contact-any-hotline-domestic-workers-hk = Hotline ng Labour Department para sa mga domestic worker, Hong Kong
    .note = May interpreter para sa mga wika ng South at Southeast Asia: 8am hanggang 10pm, wala tuwing public holiday.
# draft 6244cd7c
contact-any-ngo-bethune-hk = Bethune House Migrant Women's Refuge, Hong Kong
    .note = Shelter para sa mga babae. Kapos ito sa pera noong 2024: itanong kung bukas pa bago ka pumunta.
# draft 5afd486f
contact-any-ngo-help-hk = HELP for Domestic Workers, Hong Kong
    .note = Libreng payong legal, emergency shelter, counseling. Baka luma na: subukan din ang ibang numero.
# draft bb62895c
contact-any-ngo-mfmw-hk = Mission for Migrant Workers, Hong Kong
    .note = Mga domestic worker mula sa kahit anong bansa: tulong legal, counseling, paghanap ng shelter. Baka luma na: subukan din ang ibang numero.
# draft da5dd393
contact-id-consulate-hk = Consulate General ng Indonesia, Hong Kong
    .note = Emergency: ang numero sa WhatsApp. Mag-ingat: may mga tao sa labas na nagpapanggap na staff at humihingi ng bayad. Sakop din ang Macau.
# draft 2eff888c
contact-ph-consulate-hk = Consulate General ng Pilipinas, Hong Kong
    .note = Baka luma na: subukan ang dalawang numero.
# draft df1cb09f
contact-vn-consulate-hk = Consulate General ng Vietnam, Hong Kong
    .note = Sakop din ang Macau.
# draft 5e99c9d8
contact-id-emergency-110 = Pulis at ambulansya, Indonesia
    .note = 110 pulis, libre sa buong Indonesia. Puwede mong i-report ang mga recruiter sa human trafficking. 119 ambulansya: kung hindi gumana, subukan ang 110.
# draft 3c448189
contact-id-ngo-migrantcare = Migrant CARE, Jakarta
    .note = Payo, tulong legal at reklamo para sa mga migranteng manggagawa at pamilya.
# draft 89be9c03
contact-id-ngo-sbmi = Serikat Buruh Migran Indonesia (SBMI), unyon ng mga migrante, Jakarta
    .note = Para sa mga migranteng manggagawa at pamilya. Tumatanggap ng reklamo tungkol sa human trafficking at mga nawawalang tao.
# draft cb970947
contact-id-igo-iom = International Organization for Migration, Indonesia
    .note = Tinutulungan kang umuwi at magsimula ulit. Kadalasan, ang gobyerno o isang aid group ang dapat magpadala sa iyo.
# draft c95e0f97
contact-cn-embassy-id = Embassy ng China, Jakarta
# draft 51bb627e
contact-cn-consulate-denpasar-id = Consulate General ng China, Denpasar
# draft a9d4346e
contact-cn-consulate-surabaya-id = Consulate General ng China, Surabaya
# draft a48f3731
contact-id-origin-sapa129 = SAPA 129 hotline para sa mga babae at bata, Indonesia
    .note = Para sa mga babae at bata na humaharap sa karahasan o human trafficking. Tumatanggap din ng mga kasong tawid-bansa.
# draft a39be0d5
contact-id-origin-kemlu-pwni = Hotline sa proteksiyon ng mamamayan, Foreign Ministry, Indonesia
    .note = Para sa kahit anong bansa, at para sa mga pamilya sa sariling bansa. Gamitin kung wala kaming nakalistang hotline ng embassy. Baka luma na ang email: tumawag.
# draft e90aa5ee
contact-id-origin-kemnaker = Call center ng Ministry of Manpower, Indonesia
    .note = Dito i-report ang mga pekeng anunsiyo ng trabaho. Para sa placement sa abroad, magtanong sa ministry ng migranteng manggagawa, KP2MI.
# draft 7baa209d
contact-id-origin-kp2mi = Call center ng ministry ng migranteng manggagawa (KP2MI/BP2MI), Indonesia
    .note = Sa Indonesia, libre ang maikling numero. Mula sa abroad: ang linyang +62 21. Mga opisina sa rehiyon: aim.bp2mi.go.id/profil/bp3mi
# draft 03047ddc
contact-id-origin-peduliwni = Peduli WNI, portal ng Foreign Ministry ng Indonesia
    .note = Magrehistro dito kapag nasa abroad, o magsampa ng kaso. Gamitin lang ang address na kemlu.go.id. Ang peduliwni.com ay site ng balita.
# draft 68c7653d
contact-id-origin-safetravel = Safe Travel, app ng Foreign Ministry ng Indonesia
    .note = Ipinapadala ng emergency button kung nasaan ka sa pinakamalapit na embassy o consulate ng Indonesia. Walang sinasabi ang mga kulay tungkol sa alok na trabaho: berde ang Cambodia noon.
# draft c45abc0e
contact-id-registry-job-orders = Mga aprubadong trabaho sa abroad (SISKOP2MI), Indonesia
    .note = Walang kasunduan sa placement ang Cambodia, Myanmar at Thailand. Ang trabaho doon mula sa agency ay babala.
    .how = Buksan ang website. Salain ang mga bakante ayon sa trabaho, bansa, sektor o kompanya. Hanapin ang eksaktong trabaho sa alok sa iyo. Ikumpara ang kompanya at ang bansa.
# draft 83c1cc6c
contact-id-registry-mission-endorsement = Pagsuri ng job order ng embassy o consulate ng Indonesia sa abroad
    .note = Ayon sa batas, sinusuri ng opisyal ng embassy o consulate ng Indonesia ang hiling ng employer bago magsimula ang pag-recruit.
    .how = Hingin ang job order at ang burador ng kontrata. Pagkatapos, magtanong sa embassy o consulate ng Indonesia sa bansang iyon. Itanong kung inaprubahan nito ang job order at kontrata ng employer na ito.
# draft 71fa6d9b
contact-id-registry-p3mi = Mga lisensyadong recruitment company (P3MI, SISKOP2MI), Indonesia
    .note = Hindi patunay ang pangalang nasa listahan: gumamit ang mga scammer ng totoong pangalan at address. Kontakin ang kompanya sa listahang ito, huwag sa numerong nasa alok.
    .how = Buksan ang website. Hanapin ang kompanya sa mga may lisensyang SIP3MI. Pagkatapos, kontakin ang kompanya gamit ang detalye sa rehistro o sa opisina nito. Huwag gamitin ang numero ng phone na nasa alok.
# draft 35617d21
contact-id-registry-p3mi-sanctions = Mga recruitment company na may parusa (P3MI, SISKOP2MI), Indonesia
    .note = Madalas magbago ang status. Tingnan ulit sa araw na magpapasya ka.
    .how = Buksan ang website. Hanapin ang pangalan ng kompanya sa listahan ng mga may parusa.
# draft 7ccf7e72
contact-id-registry-siapkerja = SIAPkerja na rehistro para sa trabaho sa abroad, Indonesia
    .note = Magsimula dito o sa lokal na labor office: magrehistro at kunin ang kasunduan sa placement. Nasa SISKOP2MI ang mga sumunod na hakbang.
    .how = Buksan ang website, o pumunta sa lokal na one-stop labor office. Magrehistro doon para sa trabaho sa abroad. Doon din nagsisimula ang kasunduan sa placement. Nasa SISKOP2MI ang mga sumunod na hakbang.
# draft 8df9b832
contact-id-registry-worker-status = Pagsuri ng status ng manggagawa sa placement (SISKOP2MI), Indonesia
    .note = Sa mismong page lang ng gobyerno i-type ang numero ng passport mo. Huwag kailanman sa chat bot o sa form ng recruiter.
    .how = Buksan ang website. I-type ang numero ng passport mo at ang sagot sa maliit na math. Basahin ang status mo sa placement. Dapat nakarehistro doon ang bawat kandidato. Puwede ka ring magtanong sa opisina ng rehiyon para sa migranteng manggagawa (BP3MI).
# draft d9a0cc53
contact-et-embassy-in = Embassy ng Ethiopia, New Delhi
    .note = Para rin sa mga Ethiopian na tumawid sa Thailand. Wala kaming nakitang embassy ng Ethiopia sa Cambodia, Laos, Myanmar o Thailand.
# draft 25a765eb
contact-in-hotline-mea-control-room = Control room ng Ministry of External Affairs ng India
    .note = Baka bukas lang kapag may krisis. Kung walang sumagot, gamitin ang embassy o MADAD.
# draft d1816262
contact-in-hotline-norka = NORKA Roots helpline, Kerala, India
    .note = Para sa mga Malayali na pupunta o nakatira sa abroad. Libreng payo tungkol sa mga ahente. Hindi kumpirmado ang mga numero: tingnan sa NORKA.
# draft 4a93e630
contact-in-hotline-owrc = Overseas Workers Resource Centre (OWRC), hotline, India
    .note = Para sa mga reklamo tungkol sa ahente at employer. Walang sumagot? I-email ang Protector General of Emigrants o gamitin ang MADAD.
# draft 43bb3e6d
contact-in-hotline-pbsk = Pravasi Bharatiya Sahayata Kendra helpline, India
    .note = Para sa mga reklamo tungkol sa mga recruiting agent. Libre sa loob ng India.
# draft 4df2a1ec
contact-in-portal-madad = MADAD portal para sa reklamo, India
    .note = Para sa mga Indian sa abroad at mga pamilya. Dapat itong sundan ng embassy. I-upload ang passport, visa, kontrata at detalye ng ahente.
# draft dfe9bf13
contact-in-registry-emigrate = eMigrate: mga rehistradong ahente at listahan ng babala, India
    .note = Ayon sa batas, hanggang 30,000 rupee dagdag ang 18% na buwis ang puwedeng singilin ng ahente.
    .how = Buksan ang website. Hanapin ang ahente sa pampublikong listahan ng mga rehistradong ahente. Mga rehistradong ahente lang ang puwedeng mag-recruit. Ikumpara ang mga detalye sa alok sa iyo. Pagkatapos, tingnan ang listahan ng babala sa mga ahenteng hindi rehistrado. Para sa reklamo, gamitin ang phone o email dito.
# draft e206b76d
contact-any-emergency-police-jo = Emergency number, Jordan
    .note = Pulis, ambulansya at civil defense.
# draft 2190d908
contact-any-hotline-trafficking-jo = Seksiyon laban sa Human Trafficking, Labor Ministry ng Jordan
    .note = Sa Jordan, tumawag sa 911. Kasama ng mga inspector ang yunit ng pulis laban sa trafficking.
# draft 2b05cf81
contact-any-ngo-tamkeen-jo = Tamkeen (tulong legal at karapatang pantao), Amman
    .note = Libreng tulong legal para sa mga migranteng manggagawa mula sa kahit anong bansa.
# draft 8b26cc70
contact-id-embassy-jo = Embassy ng Indonesia, Amman
# draft 5d06cf9e
contact-lk-embassy-jo = Embassy ng Sri Lanka, Amman
    .note = May counselor sa trabaho at welfare mula sa Bureau of Foreign Employment, SLBFE.
# draft 89e27990
contact-vn-embassy-jo = Embassy ng Vietnam, Abu Dhabi, para sa Jordan
# draft fb1ce5fe
contact-ph-labour-office-jo = Migrant Workers Office (MWO) ng Pilipinas, Amman
# draft 04d46118
contact-any-emergency-police-jp = Pulis, ambulansya at bumbero, Japan
    .note = 110 pulis. 119 ambulansya at bumbero. Sabihin muna ang pangalan ng wika mo.
# draft 2f40da62
contact-any-hotline-fresc-jp = FRESC, help desk para sa mga dayuhang residente, Japan
    .note = Binuksan para sa mga nawalan ng trabaho noong pandemya. Baka sarado na: subukan din ang ibang numero.
# draft 0287943f
contact-any-hotline-houterasu-jp = Japan Legal Support Center (Houterasu), tulong legal
# draft f3963605
contact-any-hotline-immigration-jp = Immigration Information Center ng Japan
    .note = Mga tanong sa visa at paninirahan, tuwing weekday 8.30 hanggang 17.15. Mula sa abroad o internet phone: ang numerong +81.
# draft 00a25599
contact-any-hotline-otit-vi-jp = Linya ng payo para sa technical intern (OTIT), Vietnamese, Japan
    .note = Noong 2018: Lunes, Miyerkoles, Biyernes, 11 hanggang 19. Sa ibang oras, voicemail.
# draft 4af73999
contact-any-hotline-police-english-jp = Linya ng pulis ng Tokyo sa English
    .note = Para sa mga report ng krimen at human trafficking.
# draft e4bfe6cd
contact-any-igo-iom-jp = International Organization for Migration (IOM), Tokyo
    .note = Tumutulong sa mga tao sa Japan na dumaan sa human trafficking.
# draft 27bd03e6
contact-cn-embassy-jp = Embassy ng China, Tokyo
# draft ed47dbe2
contact-et-embassy-jp = Embassy ng Ethiopia, Tokyo
    .note = Kumikilos din para sa mga Ethiopian na hawak sa Myanmar.
# draft 962ae427
contact-id-embassy-jp = Embassy ng Indonesia, Tokyo
# draft 709009e3
contact-kh-embassy-jp = Embassy ng Cambodia, Tokyo
    .note = Subukan muna ang pangunahing linya. Hindi gaanong sigurado ang cellphone.
# draft fe06eec9
contact-mm-embassy-jp = Embassy ng Myanmar, Tokyo
# draft ac9a5a4c
contact-ph-embassy-jp = Embassy ng Pilipinas, Tokyo
# draft 77aebea6
contact-vn-embassy-jp = Embassy ng Vietnam, Tokyo
    .note = Subukan muna ang unang numero. Hindi gaanong sigurado ang dalawa pa.
# draft 21524e2a
contact-cn-consulate-fukuoka-jp = Consulate-General ng China, Fukuoka
# draft caa85af8
contact-cn-consulate-nagasaki-jp = Consulate-General ng China, Nagasaki
# draft bf6d0874
contact-cn-consulate-nagoya-jp = Consulate-General ng China, Nagoya
# draft 891d4204
contact-cn-consulate-niigata-jp = Consulate-General ng China, Niigata
# draft 63d384b4
contact-cn-consulate-osaka-jp = Consulate-General ng China, Osaka
# draft aed59542
contact-cn-consulate-sapporo-jp = Consulate-General ng China, Sapporo
# draft 4b2f55bf
contact-id-consulate-jp-osaka = Consulate General ng Indonesia, Osaka
    .note = Sakop ang kanlurang Japan.
# draft 5722c079
contact-ph-consulate-jp-osaka = Consulate General ng Pilipinas, Osaka
# draft d2f7e985
contact-vn-consulate-jp-fukuoka = Consulate General ng Vietnam, Fukuoka
# draft 0afbb881
contact-vn-consulate-jp-osaka = Consulate General ng Vietnam, Osaka
# draft baedd4f4
contact-ph-labour-office-jp-osaka = Migrant Workers Office (MWO) ng Pilipinas, Osaka
    .note = Para sa pagsuri ng kontrata at welfare ng mga manggagawa. Subukan ang alinmang numero.
# draft 64249de9
contact-ph-labour-office-jp-tokyo = Migrant Workers Office (MWO) ng Pilipinas, Tokyo
    .note = Para sa welfare ng mga manggagawa ang linyang ito.
# draft 935f4f45
contact-vn-labour-office-jp = Labour Management Board, Embassy ng Vietnam, Tokyo
    .note = Ito ang emergency number nito.
# draft d6ea5bfc
contact-ke-ngo-haart = HAART Kenya, laban sa human trafficking
    .note = Naghahanap ng mga nawawalang tao, may shelter, tumutulong magpauwi ng mga Kenyan mula sa Myanmar. Gamitin ang website nito.
# draft 9266d852
contact-ke-hotline-diaspora = Diaspora Response Centre, Kenya
    .note = Ipasuri dito kung totoo ang isang alok na trabaho online. Nagrerehistro din ito ng mga Kenyan sa abroad.
# draft 3d8d842f
contact-ke-registry-nea = National Employment Authority, Kenya: mga lisensyadong agency
    .note = Hindi patunay ang pangalan sa listahan. Noong 2024, may nakalistang agency na walang valid na lisensya.
    .how = Buksan ang web page sa card na ito. Hanapin ang eksaktong pangalan ng agency. May kulay ang listahan: basahin doon ang ibig sabihin ng bawat kulay. Bago bumili ng ticket, ipa-attest online ang kontrata mo sa mga labor officer ng ministry.
# draft 2a3a6f32
contact-any-emergency-police-foreigners-kh = Linya ng pulis ng Cambodia para sa mga dayuhan
    .note = Mula sa loob ng compound, tumawag muna sa embassy o rescue group. Baka isumbong ng pulis sa mga amo na tumawag ka.
# draft 567a86da
contact-any-emergency-police-kh = Hotline ng Cambodian National Police
    .note = Mula sa loob ng compound, tumawag muna sa embassy o rescue group: ayon sa mga rescuer, isinumbong ng pulis sa mga amo ang mga tumawag. Libre, kahit walang load. Sabihin ang eksaktong lugar.
# draft d73aa27c
contact-any-hotline-trafficking-kh = Hotline ng pulis laban sa trafficking at para sa proteksiyon ng bata, Cambodia
    .note = Mula sa loob ng compound, tumawag muna sa embassy o rescue group. Pulis ang sumasagot dito, at may mga pulis na nagsumbong sa mga amo.
# draft 8b939a28
contact-any-ngo-caritas-shelter-kh = Caritas shelter para sa mga taong umalis sa scam compound
    .note = Ipakontak ito sa embassy o aid group. Noong unang bahagi ng 2026, puno ito at may mga tinanggihan.
# draft 68a4a729
contact-any-ngo-chabdai-kh = Chab Dai Coalition, Phnom Penh
    .note = Maikokonekta ka sa tulong legal, counseling at shelter.
# draft 9a1a465a
contact-any-ngo-childsafe-kh = ChildSafe hotline, Cambodia
    .note = Para sa mga bata at teenager na nasa panganib.
# draft 0804e197
contact-any-ngo-gaso-kh = Global Anti-Scam Organization, rescue team
    .note = Noong 2022, ipinasa ng mga boluntaryo nito ang mga detalye sa mga embassy at sa Interior Ministry, hindi sa mga lokal na istasyon ng pulis.
# draft d8d94e02
contact-any-ngo-lscw-kh = Legal Support for Children & Women (LSCW), hotline laban sa trafficking
    .note = Nagbibigay ng tulong legal.
# draft 8ee75d48
contact-kh-ngo-a21-kh = A21 Cambodia
# draft f611f8a4
contact-kh-ngo-adhoc-kh = ADHOC, Phnom Penh
    .note = Humawak na ng mga kaso ng mga taong niloko ng mga job agency.
# draft 50935df3
contact-kh-ngo-licadho-kh = LICADHO, Phnom Penh
# draft 794aa5a6
contact-kh-ngo-central-kh = CENTRAL, grupo para sa karapatan ng manggagawa at tao, Phnom Penh
# draft da82f239
contact-any-igo-iom-kh = International Organization for Migration, Cambodia
    .note = Tumutulong sa mga naipit na migrante at sa mga dumaan sa human trafficking. Karaniwang ibang opisina ang nagpapadala sa iyo dito.
# draft cf4dde82
contact-cn-embassy-kh = Embassy ng China, Phnom Penh
    .note = Kung nakaalis ka sa compound, humingi dito ng papeles sa biyahe. Noong Enero 2026, daan-daan ang pumila.
# draft e9340672
contact-id-embassy-kh = Embassy ng Indonesia, Phnom Penh
    .note = Mag-ingat sa pekeng staff. Libre ang tulong, maliban sa opisyal na bayad sa emergency travel document. Ang mga numerong ito lang ang gamitin.
# draft c88b524d
contact-in-embassy-kh = Embassy ng India, Phnom Penh
    .note = Sabihin dito ang mga kahina-hinalang alok na trabaho. Nakapaglabas na ito ng ilang daang Indian mula sa mga scam compound.
# draft 5a39dfc1
contact-ph-embassy-kh = Embassy ng Pilipinas, Phnom Penh
    .note = Hinihiling nito sa pulis ng Cambodia na ilabas ang mga tao sa mga scam compound.
# draft 2c474a2b
contact-pk-embassy-kh = Embassy ng Pakistan, Phnom Penh
    .note = Sabi nito, napalaya nito ang 90 Pakistani na hawak ng mga scammer.
# draft 6d7479de
contact-vn-embassy-kh = Embassy ng Vietnam, Phnom Penh
# draft 874de968
contact-vn-consulate-kh-battambang = Consulate General ng Vietnam, Battambang
    .note = Humawak na rin ng isang kaso sa probinsiya ng Siem Reap.
# draft 635bdfce
contact-vn-consulate-kh-sihanoukville = Consulate General ng Vietnam, Sihanoukville
# draft ad8347a9
contact-kh-registry-molvt-kh = Labor ministry ng Cambodia (MoLVT)
    .note = Baka hindi sumagot ang hotline tungkol sa mga trabaho sa abroad. Ang agency sa listahan ay puwede pa ring magtrato nang masama sa iyo.
    .how = Tawagan ang hotline mula sa loob ng Cambodia. Itanong kung may lisensya ang agency at para sa aling mga bansa. Ayon sa ministry, panloloko ang mga alok para sa mga bansang walang kasunduan. Naglalabas ito ng listahan ng mga lisensyadong agency, pero hindi namin nakita ang address ngayon.
# draft d5017cef
contact-any-emergency-police-kr = Pulis ng Korea, at bumbero o ambulansya
    .note = Ang unang numero ay pulis. Ang pangalawa ay bumbero at ambulansya. Puwedeng sumali sa tawag ang interpreter.
# draft 73e2f3c3
contact-any-hotline-foreign-workers-kr = Counseling Center for Foreign Workers (HUG Korea)
    .note = Nag-i-interpret sa 16 na wika sa pagitan mo at ng labor office, pati tungkol sa hindi bayad na sahod.
# draft 2cc011ac
contact-any-hotline-immigration-kr = Immigration Contact Center ng South Korea
    .note = 20 wika sa araw. Sa gabi, Korean, English, Chinese lang. Mula sa abroad, i-dial ang +82-1345.
# draft 5efc9f67
contact-any-hotline-labour-kr = Call center ng Ministry of Employment & Labor, Korea
    .note = Tumawag para i-report ang hindi bayad na sahod.
# draft 55db0c36
contact-cn-embassy-kr = Embassy ng China, Seoul
    .note = Gumagana rin ang hotline ng foreign ministry ng China.
# draft 2d6a5ff8
contact-id-embassy-kr = Embassy ng Indonesia, Seoul
# draft 09fffea1
contact-kh-embassy-kr = Embassy ng Cambodia, Seoul
    .note = Baka mali ang numerong ito. Tingnan ang website ng embassy.
# draft 92e04945
contact-la-embassy-kr = Embassy ng Laos, Seoul
# draft 1e83e5ca
contact-mm-embassy-kr = Embassy ng Myanmar, Seoul
# draft d79eb50f
contact-my-embassy-kr = Embassy ng Malaysia, Seoul
    .note = Hindi kumpirmado ang emergency number. Subukan din ang pangunahing linya.
# draft 979b5e87
contact-ph-embassy-kr = Embassy ng Pilipinas, Seoul
# draft dc979826
contact-th-embassy-kr = Embassy ng Thailand, Seoul
# draft f0398093
contact-vn-embassy-kr = Embassy ng Vietnam, Seoul
    .note = Noong 2020, sinasagot ito araw at gabi.
# draft da44589f
contact-cn-consulate-busan-kr = Consulate-General ng China, Busan
    .note = Subukan muna ang embassy ng China sa Seoul o ang hotline ng foreign ministry ng China.
# draft d79c9eff
contact-cn-consulate-gwangju-kr = Consulate-General ng China, Gwangju
    .note = Subukan muna ang embassy ng China sa Seoul o ang hotline ng foreign ministry ng China.
# draft beaf571d
contact-cn-consulate-jeju-kr = Consulate-General ng China, Jeju
    .note = Subukan muna ang embassy ng China sa Seoul o ang hotline ng foreign ministry ng China.
# draft ac7cff63
contact-vn-labour-office-kr = Labour Management Board, Embassy ng Vietnam, Seoul
# draft a76b20ed
contact-any-emergency-police-kw = Emergency number ng Kuwait
    .note = Para sa pulis, bumbero at ambulansya. Humingi ng English. Kung ibaba nila, tumawag ulit.
# draft e53e69b3
contact-any-hotline-labour-kw = Hotline ng Public Authority for Manpower, Kuwait
    .note = Unang numero: reklamo ng mga domestic worker. Pangalawa: mga recruitment office na sobra maningil.
# draft 5e0d0dc7
contact-bd-embassy-kw = Embassy ng Bangladesh, Kuwait
    .note = Noong 2024, nagbukas ito ng mga linyang araw at gabi para sa trabaho, visa at consular na bagay.
# draft cde3de4c
contact-id-embassy-kw = Embassy ng Indonesia, Kuwait
# draft 508f84c5
contact-in-embassy-kw = Embassy ng India, Kuwait
    .note = May shelter at libreng tulong legal para sa mga manggagawa. Baka hindi na gumagana ang emergency na cellphone: subukan din ang ibang numero.
# draft a9fb4058
contact-ke-embassy-kw = Embassy ng Kenya, Kuwait
    .note = Sakop din ang Lebanon. Linya ito sa krisis para sa mga Kenyan sa Lebanon. Baka hindi ito sariling numero ng embassy.
# draft 1d594c3e
contact-np-embassy-kw = Embassy ng Nepal, Kuwait
    .note = Gamitin ang website nito.
# draft 54946242
contact-ph-embassy-kw = Embassy ng Pilipinas, Kuwait
    .note = Baka luma na ang mga numerong ito. Tingnan ang website ng embassy o ang page nitong PHinKuwait.
# draft 04c062e7
contact-ph-labour-office-kw = Migrant Workers Office (MWO) ng Pilipinas, Kuwait
# draft 6f173f97
contact-any-emergency-police-la = Pulis, bumbero at ambulansya, Laos
    .note = Golden Triangle: tumawag sa embassy, baka hindi kumilos ang pulis sa labas. Laos lang: 1191 pulis, 1195 ambulansya, 1190 bumbero. Iba pang numero: pulis para sa turista, para sa dayuhan.
# draft 59cf4d12
contact-any-hotline-trafficking-la = Hotline ng Laos laban sa trafficking
    .note = Hindi kumpirmado ang numerong ito. Subukan din ang embassy mo.
# draft bc72356b
contact-any-ngo-lao-womens-union-la = Lao Women's Union, center para sa counseling at proteksiyon
    .note = Shelter, tulong medikal at legal pagkatapos ng trafficking, para rin sa mga lalaki.
# draft 58274d74
contact-cn-embassy-la = Embassy ng China, Vientiane
# draft 478ec0b7
contact-id-embassy-la = Embassy ng Indonesia, Vientiane
    .note = Tawagan ang mga numerong ito at pati ang hotline ng Foreign Ministry sa Jakarta.
# draft 96ae898e
contact-in-embassy-la = Embassy ng India, Vientiane
    .note = Gamitin ang website nito. Pumupunta ang staff sa Golden Triangle zone at nakapaglabas na ng 635 Indian.
# draft c397232f
contact-ph-embassy-la = Embassy ng Pilipinas, Vientiane
    .note = Nakapaglabas na rin ng mga tao mula sa Golden Triangle zone.
# draft af1d71d1
contact-cn-consulate-luangprabang-la = Consulate-General ng China, Luang Prabang
    .note = Ang opisina ng China na pinakamalapit sa Golden Triangle zone.
# draft b0b92e81
contact-any-emergency-police-lb = Pulis at ambulansya ng Lebanon
    .note = 112 ay pulis. 140 ay ambulansya.
# draft 70fab759
contact-any-hotline-domestic-workers-lb = Hotline ng Labor Ministry para sa mga domestic worker, Lebanon
    .note = Para sa mga babaeng domestic worker.
# draft 16a5c804
contact-any-ngo-arm-lb = Anti-Racism Movement (ARM) at Migrant Community Centers, Beirut
    .note = May mga community center para sa mga migranteng manggagawa.
# draft 65c0e57c
contact-any-ngo-kafa-lb = KAFA (enough) Violence & Exploitation, Beirut
    .note = Para sa mga babae, pati mga domestic worker. Hanapin ang numero ng helpline sa website nito.
# draft fd038de3
contact-bd-embassy-lb = Embassy ng Bangladesh, Beirut
    .note = Ang pangatlong numero ay ang front desk.
# draft 5b599fdb
contact-in-embassy-lb = Embassy ng India, Beirut
# draft c6015162
contact-lk-embassy-lb = Embassy ng Sri Lanka, Beirut
    .note = Baka luma na ang numerong ito. May mga mas bagong lumabas noong 2024. Nagpatuloy na ang embassy ng mga naipit na manggagawa.
# draft a5293772
contact-ph-embassy-lb = Embassy ng Pilipinas, Beirut
    .note = Para sa mga permanent resident at dependent. Kung manggagawa ka, tawagan ang Migrant Workers Office.
# draft 8a71e587
contact-pk-embassy-lb = Embassy ng Pakistan, Beirut
# draft 2c4b5cbb
contact-vn-embassy-lb = Embassy ng Vietnam, Cairo (sakop din ang Lebanon)
# draft 681a0fb0
contact-et-consulate-lb = Consulate General ng Ethiopia, Beirut
    .note = Itanong kung puwede kang magrehistro para makauwi. Noong 2024, puwede, nang personal, sa phone o online.
# draft ad156165
contact-ke-consulate-lb = Honorary Consulate ng Kenya, Beirut
    .note = Tawagan muna ang 24-oras na linya sa Nairobi. Hindi kumpirmado kung sino ang sumasagot sa numerong ito.
# draft 53fd0441
contact-ph-labour-office-lb = Migrant Workers Office (MWO) ng Pilipinas, Beirut
    .note = Para sa mga manggagawang may papeles o wala.
# draft 42b22ebe
contact-lk-hotline-consular = Helpline ng Foreign Ministry para sa consular, Sri Lanka
    .note = Para sa mga pamilyang nangangailangan ng tulong para sa kamag-anak sa abroad.
# draft 347df174
contact-lk-hotline-emergency-unit = Emergency Response Unit ng Foreign Ministry ng Sri Lanka
    .note = Para sa krisis sa Middle East. Bukas araw-araw mula 8 hanggang 20. Baka magsara kalaunan.
# draft e2859c4f
contact-lk-hotline-slbfe = Hotline ng Sri Lanka Bureau of Foreign Employment
    .note = Bago ka magbayad o magbigay ng passport, itanong kung may lisensya ang agency at puwedeng mag-recruit doon. Numero sa WhatsApp: pati Imo.
# draft 7fc575b3
contact-lk-hotline-slbfe-police = Yunit ng pulis ng Foreign Employment Bureau, Sri Lanka
    .note = Dito i-report ang hindi tapat na ahente ng trabaho sa abroad.
# draft c9fe7185
contact-lk-registry-slbfe = Pagsuri ng agency ng Bureau of Foreign Employment, Sri Lanka
    .note = Ang labor ministry mismo ay hindi kailanman nagpapaalis ng tao sa abroad. Pineke na ang mga liham ng trabaho sa papel nito. Suriin muna ang lisensya ng agency.
    .how = Buksan ang website ng Bureau at hanapin ang agency. Suriin ang 2 bagay: may bisa ang lisensya nito, at may bisa ang unang pag-apruba nito para sa bansang pupuntahan mo. Puwede ka ring magtanong sa hotline ng Bureau. Gawin ito bago ka magbayad o magbigay ng passport.
# draft a7d38fc4
contact-any-emergency-police-mm = Pulis at ambulansya, Myanmar
    .note = 192 ang ambulansya, pulis ang iba. Baka hindi sila tumulong sa mga lugar na hawak ng mga armadong grupo, gaya ng Myawaddy o Laukkaing.
# draft a417a433
contact-any-hotline-forced-labour-mm = Opisina ng reklamo sa sapilitang pagtatrabaho, Nay Pyi Taw
    .note = Pinapatakbo ng militar. Tumatanggap din ng reklamo ang International Labour Organization sa Yangon.
# draft f86882e0
contact-cn-embassy-mm = Embassy ng China, Yangon
# draft 6f180fef
contact-id-embassy-mm = Embassy ng Indonesia, Yangon
    .note = Para sa Myawaddy, kasama nitong kumikilos ang embassy ng Indonesia sa Bangkok.
# draft 1e5c023c
contact-in-embassy-mm = Embassy ng India, Yangon
    .note = Ipasuri dito ang dayuhang employer bago ka pumayag. Ang numero ay desk ng isang opisyal, hindi helpline.
# draft bd87e7c0
contact-lk-embassy-mm = Embassy ng Sri Lanka, Yangon
# draft 2804b684
contact-my-embassy-mm = Embassy ng Malaysia, Yangon
    .note = Sa labas ng oras ng opisina, tawagan ang emergency na cellphone.
# draft 8d3e5656
contact-np-embassy-mm = Embassy ng Nepal, Yangon
    .note = Kung hawak ka nila sa paligid ng Myawaddy, ikaw o ang pamilya mo ay puwedeng kumontak sa embassy na ito o sa nasa Bangkok.
# draft aaa2fab8
contact-ph-embassy-mm = Embassy ng Pilipinas, Yangon
    .note = Puwedeng tumawag ang mga kamag-anak ng mga taong hawak sa mga scam compound malapit sa border ng Thailand. Sumasagot din ito sa Facebook Messenger.
# draft eb25bc6d
contact-pk-embassy-mm = Embassy ng Pakistan, Yangon
    .note = Sariling cellphone ng mga staff ang mga ito at puwedeng magbago: subukan lahat. Nakatulong na itong magpauwi ng mga tao mula sa mga scam center.
# draft d1a9c87e
contact-th-embassy-mm = Embassy ng Thailand, Yangon
    .note = Tawagan ang consular call center ng Thailand sa Bangkok. Ito ang nag-uugnay ng mga pag-rescue mula sa Myanmar.
# draft 36e7461e
contact-vn-embassy-mm = Embassy ng Vietnam, Yangon
# draft 1363a8c9
contact-cn-consulate-mandalay-mm = Consulate General ng China, Mandalay
# draft 0d407c81
contact-mm-registry-dol-mm = Labor Department ng Myanmar
    .note = Pinapatakbo ng militar. Kung natatakot kang pagsundaluhin o wala kang papeles, magtanong muna sa helpline na hindi sa gobyerno. Email: reklamo sa sapilitang pagtatrabaho.
    .how = Tawagan ang head office. Ibigay ang pangalan ng agency at itanong kung nasa listahan ito ng mga lisensyadong agency. Kailangan ng worker card (OWIC) ang mga manggagawang legal na pinaalis. Puwede mong i-report ang agency na walang lisensya sa labor office ng township.
# draft 8f62d11f
contact-any-emergency-police-my = Emergency number, Malaysia
    .note = Mula sa cellphone, 112 ay umaabot sa parehong center. Kailangan ng phone mo ng aktibong SIM card.
# draft 2ab83879
contact-any-hotline-trafficking-my = Council laban sa trafficking (MAPO), Malaysia
    .note = Pangkalahatang linya ng gobyerno: hanapin ang MAPO. Napupunta ang mga tawag sa pulis o immigration. Ayon sa US, may mga taong pinagsamantalahan na pinarusahan bilang lumabag sa immigration.
# draft e73b1878
contact-any-ngo-shut-my = Stop Human Trafficking Association (SHUT), Malaysia
    .note = Sumusuporta sa mga survivor at tumatanggap ng impormasyon nang lihim. Ipinapasa nito ang mga report ng publiko sa mga awtoridad.
# draft 2bfaa8ae
contact-my-ngo-mho-my = Malaysia International Humanitarian Organisation (MHO)
    .note = Tumutulong sa mga pamilya ng mga Malaysian na hawak sa mga scam compound. Sabi ng foreign ministry, sabihin muna sa ministry at sa pulis.
# draft 70a401ec
contact-bd-embassy-my = High Commission ng Bangladesh, Kuala Lumpur
    .note = Tawagan ang call center ng ministry sa Bangladesh. Tumatanggap ang opisinang ito ng reklamo ng mga manggagawa at nagpapatunay sa mga liham ng employer.
# draft 947a6ae7
contact-cn-embassy-my = Embassy ng China, Kuala Lumpur
# draft 4df1c810
contact-id-embassy-my = Embassy ng Indonesia, Kuala Lumpur
# draft c8bcd518
contact-in-embassy-my = High Commission ng India, Kuala Lumpur
    .note = Mag-book online ng mga serbisyong consular at labor.
# draft f9c1ceb4
contact-kh-embassy-my = Embassy ng Cambodia, Kuala Lumpur
# draft 3cd55e4e
contact-mm-embassy-my = Embassy ng Myanmar, Kuala Lumpur
# draft accb0396
contact-np-embassy-my = Embassy ng Nepal, Malaysia
    .note = Puwedeng magreklamo ang mga manggagawa sa Malaysia sa online form nito.
# draft 23a7cb82
contact-ph-embassy-my = Embassy ng Pilipinas, Kuala Lumpur
    .note = Tawagan ang Department of Migrant Workers sa Pilipinas. Nagpapadala ang embassy ng mga team sa Sabah.
# draft 97888d4b
contact-th-embassy-my = Embassy ng Thailand, Kuala Lumpur
    .note = Tawagan ang consular call center ng Thailand sa Bangkok. May emergency page ang website ng embassy.
# draft da07d2fb
contact-ug-embassy-my = High Commission ng Uganda, Kuala Lumpur
    .note = Sakop din ang Thailand, Cambodia, Laos, Myanmar. Noong Marso 2025, wala itong pera para sa flight pauwi. Nakatulong na ang UN agency na IOM.
# draft 88dd41e5
contact-vn-embassy-my = Embassy ng Vietnam, Kuala Lumpur
    .note = Sa gabi, subukan ang cellphone.
# draft 3e15857d
contact-cn-consulate-kotakinabalu-my = Consulate General ng China, Kota Kinabalu
# draft 2efae44f
contact-cn-consulate-kuching-my = Consulate General ng China, Kuching
# draft 3e7382a1
contact-cn-consulate-penang-my = Consulate General ng China, Penang
# draft c58e6567
contact-id-consulate-my-johorbahru = Consulate General ng Indonesia, Johor Bahru
    .note = Chatbot ang numero sa WhatsApp: i-type ang 'ditipu' kung niloko, 'diancam' kung tinatakot. Johor, Melaka, Negeri Sembilan, Pahang.
# draft 5b56f3eb
contact-id-consulate-my-kotakinabalu = Consulate General ng Indonesia, Kota Kinabalu
    .note = Sakop ang kanlurang baybayin, loobang bahagi, Kudat, Sandakan at Labuan.
# draft fe926a07
contact-id-consulate-my-kuching = Consulate General ng Indonesia, Kuching
    .note = Sakop ang Sarawak.
# draft 6a492645
contact-id-consulate-my-penang = Consulate General ng Indonesia, Penang
    .note = Sakop ang Penang, Kedah at Perlis.
# draft 46757d83
contact-id-consulate-my-tawau = Consulate ng Indonesia, Tawau
    .note = Sakop ang Tawau, Semporna, Kunak at Lahad Datu.
# draft b6cd8396
contact-ph-labour-office-my = Migrant Workers Office (MWO) ng Pilipinas, Kuala Lumpur
    .note = Nagsusuri ng kontrata, employer at foreign agency para sa Malaysia. Nasa web page nito ang mga contact nito.
# draft 86e826a7
contact-my-hotline-wisma-putra-my = Operations room ng Foreign Ministry (Wisma Putra), Malaysia
    .note = Baka walang tao dito kapag walang krisis. Magrehistro sa website bago at habang nasa abroad ka.
# draft 7054bb50
contact-my-registry-jtksm-my = Labor Department ng Peninsular Malaysia (JTKSM)
    .note = Para sa Peninsular Malaysia. May sariling opisina ang Sabah at Sarawak. Pangkalahatang linya ng gobyerno ang numero.
    .how = Buksan ang website. Kailangan ng lisensya ng sinumang nagre-recruit. Tingnan ang klase ng lisensya ng agency: B at C ang sakop ang mga trabaho sa labas ng Malaysia, hindi ang A. Hingin ang mga papel ng trabaho, sa agency o sa dayuhang embassy.
# draft 8a414937
contact-my-registry-wisma-putra-my = Pagsuri ng alok na trabaho, Foreign Ministry, Malaysia
    .note = Magtanong sa Putrajaya o Kuching. Hindi sinasabi ng ministry sa mga pamilya na magbayad ng ransom o gumamit ng pribadong tagatulong.
    .how = I-email ang offer letter o ihatid ito, at itanong kung totoo ang alok. Puwede ka ring magtanong sa embassy o consulate ng Malaysia sa bansang iyon: buksan ang website para mahanap ito. Gawin ito bago ka pumayag.
# draft bc4e4c02
contact-np-ngo-pourakhi = Pourakhi Nepal, Kathmandu
    .note = Para sa mga babaeng migrante. May shelter ito.
# draft fe09c6b9
contact-np-hotline-labour = Call center ng Labor Ministry para sa trabaho sa abroad, Nepal
    .note = Bukas mula 8 hanggang 19. Tumatanggap din ang mga cellphone ng Viber at IMO. Kung hindi gumana ang mahabang libreng numero, gumamit ng iba.
# draft e5bb95fa
contact-np-hotline-police = Linya ng Nepal Police laban sa trafficking, Kathmandu
    .note = Para sa trafficking na itinago bilang trabaho sa abroad. Mula sa abroad, ilagay ang 977 bago ang numero. Kung hindi gumana, subukan ang ibang numero.
# draft 72299d0c
contact-np-registry-feims = Pagsuri ng labor approval at agency (FEIMS), Nepal
    .note = Kung walang labor approval, nawawala ang insurance at welfare mo, at mas mahirap ang pag-rescue. Dapat libre ang visa at ticket sa Malaysia at sa 6 na bansang Gulf.
    .how = Buksan ang website. Puwede kang magbukas ng worker account doon. Bago ka umalis, suriin ang 3 bagay: ang agency, ang pre-permission nito at ang labor approval sticker mo. Wala kaming nakitang pampublikong page na naglilista ng mga lisensyadong agency.
# draft 734b3a9e
contact-any-emergency-police-om = Emergency number, Oman
# draft 2aaa0083
contact-any-hotline-trafficking-om = Hotline ng Royal Oman Police laban sa human trafficking
# draft aa3b5fe6
contact-id-embassy-om = Embassy ng Indonesia, Muscat
# draft 68c11594
contact-in-embassy-om = Embassy ng India, Muscat
    .note = Hanapin ang community welfare wing kung tungkol sa sahod o passport na hindi ibinabalik sa iyo.
# draft 8e6add0e
contact-ke-embassy-om = Embassy ng Kenya, Muscat
    .note = Tawagan ang 24-oras na Diaspora Response Centre sa Nairobi.
# draft e1cef50f
contact-np-embassy-om = Embassy ng Nepal, Muscat
    .note = Nagre-renew ng labor approval ng mga manggagawang nasa Oman na.
# draft 56dd0349
contact-any-emergency-police-ph = Emergency number, Pilipinas
    .note = Para sa pulis, ambulansya at bumbero.
# draft e663fa3d
contact-ph-ngo-ople-center = Blas F. Ople Policy Center, Pilipinas
    .note = Tumutulong sa mga manggagawang may problema at sa mga survivor ng human trafficking.
# draft b0ea6aee
contact-cn-embassy-ph = Embassy ng China, Manila
# draft acb2eea4
contact-id-embassy-ph = Embassy ng Indonesia, Manila
    .note = Hindi sigurado ang helpline: subukan din ang pangunahing linya.
# draft 3e8657c3
contact-cn-consulate-cebu-ph = Consulate General ng China, Cebu
# draft 3cfb1989
contact-cn-consulate-davao-ph = Consulate General ng China, Davao
# draft db10668b
contact-cn-consulate-laoag-ph = Consulate ng China, Laoag
# draft 11f0603a
contact-id-consulate-ph-davao = Consulate General ng Indonesia, Davao City
    .note = Sakop ang Mindanao, Sulu at Tawi-Tawi.
# draft 2a4dade5
contact-ph-origin-hotline-dfa-oumwa = Department of Foreign Affairs (DFA), opisina para sa mga migrante (OUMWA), Pilipinas
    .note = Mga turista, estudyante, residente. Mga manggagawa kung saan walang Migrant Workers Office. Iba pa: Department of Migrant Workers.
# draft b4cd83fe
contact-ph-origin-hotline-dmw-1348 = Hotline ng Department of Migrant Workers (DMW), Pilipinas
    .note = Para sa mga manggagawa at pamilya: payo bago umalis, tulong sa abroad, at pag-uwi. Tumatanggap din ang mga cellphone ng mensahe sa Viber.
# draft 38e4805e
contact-ph-origin-hotline-dmw-airtip = DMW desk laban sa pekeng recruiter (AIRTIP), Pilipinas
    .note = Magtanong o mag-report tungkol sa kahina-hinalang recruiter o pekeng post ng trabaho.
# draft 01ac390a
contact-ph-origin-hotline-iacat-1343 = Actionline laban sa human trafficking, Pilipinas
    .note = Sa probinsiya, i-dial muna ang 02. Luma ang numero. Kung hindi gumana, subukan ang app, o mag-text sa ilang network.
# draft 01ffeb6b
contact-ph-origin-hotline-owwa = Hotline ng Overseas Workers Welfare Administration (OWWA), Pilipinas
    .note = Tumutulong sa mga miyembrong manggagawa at pamilya nila. Pareho ang linya sa Department of Migrant Workers.
# draft f8519586
contact-ph-registry-approved-job-orders = Mga aprubadong job order ng Department of Migrant Workers (DMW), Pilipinas
    .note = Kahit ang agency na may lisensya ay puwede lang mag-recruit para sa aprubadong trabaho.
    .how = Buksan ang website. Maghanap ayon sa bansa o lugar ng trabaho, agency, foreign employer o posisyon. Hanapin ang eksaktong trabahong inalok sa iyo. Kung nurse ang nasa listahan at caregiver ang nasa alok sa iyo, hindi ito tugma.
# draft 4da41e26
contact-ph-registry-licensed-agencies = Mga lisensyadong agency ng Department of Migrant Workers (DMW), Pilipinas
    .note = Hindi sapat ang lisensya: hanapin din ang eksaktong trabaho sa mga aprubadong job order. Bawal ang pag-recruit sa bahay-bahay.
    .how = Buksan ang website. I-type ang pangalan ng agency o ang numero ng lisensya. Tingnan ang status: nakasulat kung valid, expired, suspended, cancelled o delisted. Ikumpara ang mga contact detail sa ibinigay sa iyo. Pagkatapos, suriin ang eksaktong trabaho sa mga aprubadong job order.
# draft 2e7f11cc
contact-ph-registry-ofw-pass-contract = Pagsuri ng OFW Pass at kontrata, Pilipinas
    .note = Kailangan ng mga bago at bumabalik na manggagawa ang OFW Pass o certificate. Libre ang Pass. Nagbebenta ng peke ang mga fixer: gamitin ang opisyal na app.
    .how = Buksan ang app ng Department of Migrant Workers (DMW Mobile App). Doon lumalabas ang OFW Pass pagkatapos suriin ang visa. Para sa kontrata, employer o foreign agency, ipa-verify ang mga ito sa Migrant Workers Office.
# draft ab8788d7
contact-pk-hotline-fia = Hotline ng Federal Investigation Agency laban sa trafficking, Pakistan
    .note = Mula sa cellphone o abroad, i-dial muna ang city code. Sa lokal na pulis napupunta ang mga reklamo. Mag-ingat sa mga trabaho sa call center, IT: Thailand, Myanmar, Laos, Vietnam, Cambodia.
# draft 351d9088
contact-pk-hotline-mofa = Crisis Management Unit ng Foreign Ministry, Pakistan
# draft cf59d887
contact-pk-hotline-opf = Opisina ng reklamo ng Overseas Pakistanis Foundation
    .note = Para sa mga Pakistani sa abroad. Ipinapasa nito ang mga reklamo at sinusundan. Nasa opf.pitb.gov.pk din.
# draft 52e14917
contact-pk-registry-beoe = Pagsuri ng ahente at trabaho ng Bureau of Emigration, Pakistan
    .note = Halos kalahati ng mga rehistradong ahente ang walang valid na lisensya noong huling bahagi ng 2024. 40 trade-test center ang na-blacklist. Ang link na ito ay hindi listahan ng bureau.
    .how = Buksan ang website ng ministry. Ipinapaliwanag nito kung paano suriin ang ahente (promoter) at kung bakit dapat 'protected' ang bawat manggagawa. Pagkatapos, suriin ang ahente sa site ng bureau. Hanapin ang valid na lisensya at ang trabaho mo sa listahan ng trabaho sa abroad.
# draft 6ec66778
contact-any-emergency-police-qa = Emergency number, Qatar
    .note = Kung bingi ka, gamitin ang 992 sa text o video.
# draft 2b78ac6e
contact-any-hotline-labour-qa = Hotline ng Labor Ministry, Qatar
    .note = Para mag-text sa 92727: ipadala ang 5, tapos ang numero ng Qatar ID o visa mo, anumang oras.
# draft 9c78a184
contact-bd-embassy-qa = Embassy ng Bangladesh, Doha
    .note = Kung hindi mahanap ang kompanya mo, pumunta sa labor relations department, sa pulis o sa labor wing ng embassy.
# draft a9dacfa9
contact-id-embassy-qa = Embassy ng Indonesia, Doha
# draft e9fee643
contact-in-embassy-qa = Embassy ng India, Doha
    .note = Desk ng isang opisyal, hindi helpline. Magreklamo sa MADAD portal. Sinusuri ng labor section ang mga kontrata, mga papel ng recruiter.
# draft 7cdcd1d9
contact-ke-embassy-qa = Embassy ng Kenya, Doha
    .note = Tawagan ang 24-oras na Diaspora Response Centre sa Nairobi.
# draft 2f78a0c5
contact-lk-embassy-qa = Embassy ng Sri Lanka, Doha
    .note = May labor section at shelter para sa mga babaeng domestic worker.
# draft 06c9d2a4
contact-np-embassy-qa = Embassy ng Nepal, Doha
# draft 48fc124c
contact-vn-embassy-qa = Embassy ng Vietnam, Doha
# draft 9d75ca00
contact-any-emergency-police-sa = Mga emergency number, Saudi Arabia
    .note = Riyadh, Makkah, Madinah, Eastern region: 911. Sa ibang lugar: pulis 999. Ambulansya: 997. Humingi ng English.
# draft 6c354bc5
contact-any-hotline-labour-sa = Call center ng labor ministry ng Saudi
    .note = Pindutin ang 7 para sa mga domestic worker, 4 para sa ibang reklamo sa trabaho. Baka nagbago na ang menu.
# draft b5792067
contact-bd-embassy-sa = Embassy ng Bangladesh, Riyadh
    .note = Ikaw ang humawak ng sarili mong passport. Kung iba ang may hawak, sabihin sa pinakamalapit na labor office ng Saudi.
# draft ca187f9f
contact-cn-embassy-sa = Embassy ng China, Riyadh
# draft ca124d9c
contact-et-embassy-sa = Embassy ng Ethiopia, Riyadh, at Consulate General, Jeddah
    .note = Iba pang nakalistang opisina: Abu Dhabi, Doha, Muscat, Manama. Baka nagsara na ang Kuwait. Magtanong bago bumiyahe.
# draft 5c5b2544
contact-id-embassy-sa = Embassy ng Indonesia, Riyadh
# draft ec6e38d3
contact-in-embassy-sa = Embassy ng India, Riyadh
    .note = Baka luma na. Reklamo sa trabaho: pati sa MADAD portal. Help center: araw at gabi. Opisina: mga araw ng trabaho 9:00-12:30.
# draft 544243a5
contact-ke-embassy-sa = Embassy ng Kenya, Riyadh
    .note = Tawagan ang consulate sa Jeddah, libre sa buong Saudi Arabia. Ni-report kang tumakas? Humingi dito ng emergency na papeles sa biyahe.
# draft eb5597a8
contact-lk-embassy-sa = Embassy ng Sri Lanka, Riyadh
    .note = Puwede itong tumanggap ng mga domestic worker na umalis sa employer. Tawagan ang SLBFE, ang bureau ng Sri Lanka para sa trabaho sa abroad.
# draft 735989a5
contact-ug-embassy-sa = Embassy ng Uganda, Riyadh
    .note = Sakop din ang Bahrain, Jordan, Kuwait, Qatar at Yemen. Sa Oman, magtanong din sa embassy sa Abu Dhabi.
# draft 317b6684
contact-bd-consulate-sa = Consulate General ng Bangladesh, Jeddah
    .note = Libreng tawagan. Baka sumasagot lang ito sa mga araw ng trabaho, 9 hanggang 13.
# draft 268e822f
contact-cn-consulate-jeddah-sa = Consulate General ng China, Jeddah
# draft 802c5e18
contact-id-consulate-sa-jeddah = Consulate General ng Indonesia, Jeddah
    .note = Para sa Makkah, Madinah, Tabuk at Asir.
# draft ae53fad7
contact-in-consulate-sa = Consulate General ng India, Jeddah
    .note = Subukan muna ang numerong may WhatsApp. Ang consulate mismo ang nagbigay nito.
# draft 804b8ef8
contact-ke-consulate-sa = Consulate General ng Kenya, Jeddah
    .note = Libre. Para sa pang-aabuso, hindi bayad na sahod, pag-aresto, sakit o nawalang papeles. Puwede kang tumawag kahit wala kang papeles.
# draft 6cf39d46
contact-lk-consulate-sa = Consulate General ng Sri Lanka, Jeddah
# draft c189d58f
contact-pk-consulate-sa = Consulate General ng Pakistan, Jeddah
    .note = Expired ang work permit? Ipinapadala nito ang papeles mo sa labor at immigration office. Lumipat noong 2026: tingnan ang address.
# draft 39f5e075
contact-any-emergency-police-sg = Pulis at ambulansya ng Singapore
    .note = Pulis: 999. Ambulansya: 995.
# draft 003630f2
contact-any-hotline-domestic-workers-sg = Helpline para sa domestic worker, Ministry of Manpower ng Singapore
    .note = Para sa mga migranteng domestic worker, halimbawa kung hindi ka binabayaran.
# draft bc122af6
contact-any-hotline-migrant-workers-sg = Helpline ng Migrant Workers' Centre, Singapore
    .note = Tumutulong sa sahod, pinsala sa trabaho, tirahan at pagkain. Itinayo ng mga unyon at employer.
# draft 0de548f0
contact-any-ngo-healthserve-sg = HealthServe, Singapore
    .note = Iwan ang pangalan at numero mo. Tatawagan ka nila.
# draft 41c21e71
contact-any-ngo-home-sg = HOME, Humanitarian Organisation for Migration Economics, Singapore
    .note = Mga domestic worker: ang mga helpline. Ibang manggagawa: ang numero para sa trabaho at sahod. Tumatanggap din ng Viber ang numero sa WhatsApp.
# draft eb66aa63
contact-any-ngo-twc2-sg = Transient Workers Count Too (TWC2), Singapore
    .note = Pagkain at payo kung may away ka tungkol sa sahod o pinsala sa trabaho.
# draft 5207574e
contact-bd-embassy-sg = High Commission ng Bangladesh, Singapore
    .note = Hindi naayos ang away sa sahod sa Ministry of Manpower ng Singapore? Dalhin ito sa labor wing dito.
# draft 352985e5
contact-cn-embassy-sg = Embassy ng China, Singapore
    .note = Helpline lang ang para sa emergency. Ang ibang numero ay passport desk, sa oras ng opisina.
# draft 0f805f3c
contact-id-embassy-sg = Embassy ng Indonesia, Singapore
    .note = Itanong kung may hotline para sa tawag, SMS at WhatsApp.
# draft 7186d3e3
contact-kh-embassy-sg = Embassy ng Cambodia, Singapore
# draft 09f9c117
contact-mm-embassy-sg = Embassy ng Myanmar, Singapore
    .note = Nakikipag-usap sa Ministry of Manpower tungkol sa mga away. Dalhin ang lahat ng papeles, pangalan at address ng agency. Alamin kung nasaan ang embassy.
# draft ae9e2fb7
contact-ph-embassy-sg = Embassy ng Pilipinas, Singapore
    .note = Hanapin ang digital handbook ng embassy para sa mga manggagawa. Nakalista doon ang mga hotline.
# draft e6ca9caa
contact-any-emergency-police-th = Pulis, ambulansya at bumbero ng Thailand
    .note = Pulis: 191. Ambulansya: 1669. Bumbero: 199. Para sa Chinese, tawagan ang tourist police.
# draft 31a531b7
contact-any-emergency-tourist-police-th = Tourist Police ng Thailand
    .note = Dayuhang dinadala papunta sa border? Ito ang pinakamabuting numero ng pulis. Nagpapadala ang Thailand Tourist Police app ng mensahe, litrato, lokasyon.
# draft 5eecf2cc
contact-any-hotline-government-th = Center ng reklamo ng gobyerno ng Thailand
    .note = Kung nasa panganib, ang tourist police ang tawagan. Para sa mga reklamo ng mga dayuhan ang linyang ito.
# draft 33f93fd2
contact-any-hotline-labour-th = Call center ng Department of Employment ng Thailand
    .note = Magtanong tungkol sa work permit, pagpalit ng employer at mga karapatan mo bilang migranteng manggagawa.
# draft 1e844e99
contact-any-hotline-trafficking-th = Social Assistance Center ng Thailand
    .note = Tumatanggap ng mga kaso ng human trafficking, para sa mga Thai at dayuhan. Ang ministry nito ang nagpapatakbo ng mga shelter.
# draft ba58c0b0
contact-any-ngo-ffw-th = Foundation for Women, Thailand
# draft 052cd4a6
contact-any-ngo-globalalms-th = Global Alms Incorporated, Mae Sot
    .note = Tumutulong sa mga taong nakalabas sa mga compound sa Myawaddy, sa kabila ng ilog.
# draft 0dfddf12
contact-any-ngo-hrdf-th = Human Rights & Development Foundation (HRDF), Thailand
    .note = Libreng tulong legal at kaso sa korte para sa mga migranteng manggagawa, pati sa Mae Sot.
# draft bf24d909
contact-any-ngo-issara-th = Issara Institute helpline para sa manggagawa, Thailand
    .note = Libre. Nagtatapos sa 0: Burmese, 1: Khmer, 2: Lao, Thai. Facebook, Line, Viber din. May marunong ng Nepali, Kachin, Karen, Mon, Shan.
# draft d8f9c994
contact-any-ngo-lpn-th = Labour Protection Network (LPN), Samut Sakhon
    .note = Nagre-rescue ng mga migranteng manggagawa at nagsasalita para sa kanila. Baka luma na ang mga numero: subukan ang tatlo.
# draft 52751c6f
contact-any-ngo-map-th = MAP Foundation, Chiang Mai
    .note = Tumutulong sa mga migrante mula Myanmar sa hilagang Thailand at nagpapaliwanag ng mga karapatan nila.
# draft e11d2f99
contact-kh-ngo-central-th = CENTRAL, para sa mga manggagawang Cambodian sa Thailand
# draft 464a58c4
contact-bd-embassy-th = Embassy ng Bangladesh, Bangkok
    .note = Subukan din ito mula sa Cambodia. Nakapagpauwi na ito ng mga tao mula sa mga scam center sa Myanmar at Cambodia.
# draft a30a69e1
contact-cn-embassy-th = Embassy ng China, Bangkok
# draft e05e0709
contact-id-embassy-th = Embassy ng Indonesia, Bangkok
    .note = Tumatanggap din ng mga Indonesian na tumawid mula Myawaddy sa Myanmar papuntang Mae Sot.
# draft 37bd766b
contact-in-embassy-th = Embassy ng India, Bangkok
# draft a7132f1e
contact-ke-embassy-th = Embassy ng Kenya, Bangkok
    .note = Tawagan ang 24-oras na linya sa Nairobi. Sakop din ng embassy ang Cambodia, Laos, Myanmar at Vietnam.
# draft b20dde85
contact-kh-embassy-th = Embassy ng Cambodia, Bangkok
    .note = Baka sarado ang desk: tumawag bago ka pumunta. Kung hindi gumana ang ibang numero, subukan ang mga pangunahing linya.
# draft 62d5e554
contact-lk-embassy-th = Embassy ng Sri Lanka, Bangkok
    .note = Para rin sa mga Sri Lankan sa Cambodia at Laos. Kasama ang mga opisina ng Thailand, kumikilos ito laban sa human trafficking papuntang Myanmar.
# draft 136ccd92
contact-my-embassy-th = Embassy ng Malaysia, Bangkok
# draft 8f4a2813
contact-np-embassy-th = Embassy ng Nepal, Bangkok
    .note = Para rin sa mga Nepali sa Cambodia at Laos. Na-rescue nang walang passport? Humingi ng papeles sa biyahe. Baka libre ito.
# draft 0d2c3ac2
contact-ph-embassy-th = Embassy ng Pilipinas, Bangkok
    .note = Para rin sa mga Pilipinong hawak malapit sa border ng Myanmar at Thailand.
# draft cd70527e
contact-pk-embassy-th = Embassy ng Pakistan, Bangkok
    .note = Mga cellphone ng staff ng embassy. Nagbabago kapag nagbago ang staff: subukan ang dalawa.
# draft fa552bda
contact-vn-embassy-th = Embassy ng Vietnam, Bangkok
    .note = Para rin sa mga Vietnamese na tumawid mula sa mga scam compound sa Myanmar.
# draft 03634cb9
contact-cn-consulate-chiangmai-th = Consulate General ng China, Chiang Mai
    .note = Para sa hilagang Thailand, pati ang mga border sa Tachileik sa Myanmar at sa Golden Triangle.
# draft f4cea2ff
contact-cn-consulate-khonkaen-th = Consulate General ng China, Khon Kaen
# draft 8ac02ec5
contact-cn-consulate-phuket-th = Consulate General ng China sa Songkhla, opisina sa Phuket
# draft d860d767
contact-cn-consulate-songkhla-th = Consulate General ng China, Songkhla
# draft 2daf090b
contact-id-consulate-th-songkhla = Consulate ng Indonesia, Songkhla
    .note = Para sa timog Thailand, mula Chumphon hanggang Narathiwat, pati Phuket. Kung hindi gumana ang helpline, subukan ang mga pangunahing linya.
# draft 24896c18
contact-in-consulate-th = Consulate ng India, Chiang Mai
    .note = Para sa hilagang Thailand.
# draft 9e55cb42
contact-kh-consulate-sakaeo-th = Consulate General ng Cambodia, Sa Kaeo
# draft 9641d804
contact-my-consulate-songkhla-th = Consulate General ng Malaysia, Songkhla
# draft adccc61d
contact-vn-consulate-th-khonkaen = Consulate General ng Vietnam, Khon Kaen
# draft c09759be
contact-th-hotline-1191-th = Hotline ng pulis ng Thailand laban sa human trafficking
    .note = Gamitin lang sa Thailand. Sa Laos, ang parehong numero ay sa karaniwang pulis.
# draft 3de3494d
contact-th-hotline-1441-th = AOC, center ng Thailand laban sa online scam
    .note = Nawalan ng pera online? Ipini-freeze nito ang account ng mga scammer. Hawak sa abroad? Tawagan ang embassy o consular call center. Peke ang mga page sa Facebook o LINE na gamit ang pangalan nito.
# draft 96ff5de6
contact-th-hotline-abroad-1300-th = Hotline ng Thailand para sa mga Thai na may problema sa abroad
    .note = Tumawag o mag-text, pati tungkol sa human trafficking. Baka hindi na ito sinasagot: subukan din ang ibang numero.
# draft 5b18d579
contact-th-hotline-consular-th = Consular call center ng Thailand, Foreign Ministry
    .note = Tawagan muna ang unang numero, tapos ang tatlo pa. Sa Thai Consular app, puwede kang magrehistro at humingi ng tulong.
# draft 55a4c52d
contact-th-registry-doe-th = Department of Employment, Labor Ministry ng Thailand
    .note = Sa Thailand: 1506, pindutin ang 2. English, Burmese, Khmer: subukan ang 1694. Masusuri rin ng kahit aling employment office sa probinsiya ang alok.
    .how = Bago ka bumiyahe, tumawag o buksan ang page ng departamento para sa trabaho sa abroad. Ibigay ang pangalan ng agency at ng employer. Magtanong tungkol sa lisensya ng agency, job order at kontrata. Masusuri rin ng kahit aling employment office sa probinsiya ang alok.
# draft b89adfa4
contact-any-emergency-police-tw = Pulis ng Taiwan
    .note = Kaunti ang nagsasalita ng English dito. Puwedeng mag-interpret ang hotline ng migranteng manggagawa para sa mga migranteng manggagawa.
# draft 91633218
contact-any-hotline-migrant-workers-tw = Hotline ng migranteng manggagawa, Labor Ministry ng Taiwan
    .note = Libre. Payo, reklamo, tulong legal, interpreter, tulong sa paghanap ng shelter. Human trafficking din.
# draft 26122597
contact-vn-consulate-tw = Vietnam Economic & Cultural Office, Taipei
    .note = Ginagawa nito ang trabaho ng embassy sa Taiwan.
# draft c0020873
contact-id-labour-tw = Indonesian Economic & Trade Office, Taipei
    .note = Gumagana gaya ng embassy: passport, reklamo, proteksiyon. Tawagan muna ang unang helpline.
# draft f7e8d2de
contact-ph-labour-office-tw-kaohsiung = Migrant Workers Office (MWO) ng Pilipinas, Kaohsiung
    .note = Subukan anumang oras. Walang sumagot? Subukan ang dalawa pang labor office ng Pilipinas sa Taiwan.
# draft 4e9e1750
contact-ph-labour-office-tw-taichung = Migrant Workers Office (MWO) ng Pilipinas, Taichung
    .note = Subukan anumang oras. Walang sumagot? Subukan ang dalawa pang labor office ng Pilipinas sa Taiwan.
# draft dde72934
contact-ph-labour-office-tw-taipei = Migrant Workers Office (MWO) ng Pilipinas, Taipei
    .note = Subukan anumang oras. Walang sumagot? Subukan ang dalawa pang labor office ng Pilipinas sa Taiwan.
# draft 9a162e76
contact-ug-registry-eemis = Labor ministry ng Uganda: sistema para sa trabaho sa abroad (EEMIS)
    .note = Kompanya lang ang binibigyan ng lisensya, hindi kailanman isang tao o tour company. Ang mga domestic worker ay hindi dapat magbayad para sa trabaho. Masusuri rin ng mga labor office sa distrito.
    .how = Buksan ang page ng ministry at sundan ang link papunta sa sistema. Hanapin ang kompanya at ang job order. Tiyaking may lisensya ang kompanya. Masusuri rin ito ng mga labor office sa distrito at ng Migration Workers Support Centre ng ministry sa Kampala.
# draft 39818ff1
contact-any-emergency-police-vn = Pulis, ambulansya at bumbero ng Vietnam
    .note = Pulis: 113. Ambulansya: 115. Bumbero: 114.
# draft 1956516e
contact-any-ngo-bluedragon-vn = Blue Dragon Children's Foundation, Hanoi
    .note = Nagpapauwi ng mga Vietnamese pagkatapos ng human trafficking, karamihan mula sa China at Myanmar. Magpadala ng mensahe anumang oras.
# draft 6ab5275e
contact-vn-ngo-blue-dragon = Blue Dragon Children's Foundation, Hanoi
    .note = Naglalabas ng mga tao mula sa human trafficking at tinutulungan sila pagkatapos, karamihan mga bata at kabataan.
# draft b91eac63
contact-cn-embassy-vn = Embassy ng China, Hanoi
# draft 64a91efa
contact-id-embassy-vn = Embassy ng Indonesia, Hanoi
# draft 7558e42d
contact-ph-embassy-vn = Embassy ng Pilipinas, Hanoi
# draft 0be36e95
contact-cn-consulate-danang-vn = Consulate General ng China, Da Nang
# draft dcd32554
contact-cn-consulate-hcmc-vn = Consulate General ng China, Ho Chi Minh City
# draft e04fbdf1
contact-id-consulate-vn-hcmc = Consulate General ng Indonesia, Ho Chi Minh City
    .note = Tawagan ang helpline para sa tulong. Ang ibang numero ay visa desk.
# draft 107343ff
contact-vn-origin-hotline-111 = Pambansang hotline ng Vietnam laban sa human trafficking
    .note = Libre. Nirerekord ang mga tawag at ipinapasa sa pulis, border guard o coast guard.
# draft 78aa8e7e
contact-vn-origin-hotline-dolab = DOLAB, opisina ng Vietnam para sa trabaho sa abroad
    .note = Hilingin ang extension 512 o 513 para i-report ang pekeng recruiter.
# draft 26ae223e
contact-vn-origin-hotline-mofa = Hotline sa proteksiyon ng mamamayan, Foreign Ministry ng Vietnam
    .note = Puwede ring tumawag ang pamilya mo. Mula sa abroad, karaniwang presyo ng tawag sa ibang bansa ang babayaran mo.
# draft 89cb18e2
contact-vn-registry-colab = COLAB, center ng Vietnam para sa trabaho sa abroad
    .note = Para sa mga programa ng gobyerno gaya ng EPS Korea. Mag-ingat sa mga pekeng liham na may tatak nito. Magbayad lang pagkatapos mong pumirma ng kontrata, sa center lang, nang may resibo.
    .how = Buksan ang sariling site ng center sa address dito; iba ang gamit sa mga lumang abiso. Itanong sa center o sa lokal na home affairs office kung nasa database nito ang pangalan mo. Wala roon ang mga pangalan sa pekeng listahan para sa Korea.
# draft 5e25e644
contact-vn-registry-dolab-companies = Listahan ng mga lisensyadong kompanya, DOLAB, Vietnam
    .note = Gamitin ang web address dito. May mga lumang gabay na luma ang address.
    .how = Buksan ang site ng departamento. Hanapin ang listahan ng mga kompanyang may lisensyang magpaalis ng manggagawa sa abroad. Hanapin ang buong pangalan ng kompanya mo. Kung wala ang pangalan doon, huwag munang magbayad; magtanong sa departamento.
