# draft 31cbf028
ui-title = Kagua ofa ya kazi

# draft 0d4ce835
ui-back = Rudi
# draft 0f899f4d
ui-leave = Ondoka
# draft 6092539d
ui-numbers = Namba
# draft cf954bd3
ui-language = Lugha
# draft 0a0fd365
ui-erase = Futa
# draft f6d826a6
ui-boxed = Simu haziwezi kupigwa kutoka ndani ya ukurasa huu. Piga namba mwenyewe, au fungua { $address } kwenye kivinjari chako.

# draft 2558d04d
ui-listen = Sikiliza
# draft adc1645b
ui-hush = Zima sauti
# draft 95741c90
ui-draft = Tafsiri ya awali, bado haijakaguliwa.

# draft e79bd01d
ui-start-lead = Umepata ofa ya kazi nje ya nchi? Ikague kabla ya kulipa, kutia sahihi au kusafiri. Inachukua kama dakika 5.
# draft 46e2dcc6
ui-start-signs = Nionyeshe tu dalili za hatari
# draft ce8f0dbd
ui-promise = Hakuna kinachotoka kwenye simu hii.
# draft a637dbbf
ui-promise-more = Hatuulizi jina, hakuna akaunti, hatukufuatilii. Funga ukurasa huu na majibu yako yamefutika.
# draft f8388ed2
ui-inapp = Ukurasa huu umefunguliwa ndani ya programu nyingine. Huenda programu hiyo inaona unachogusa. Nakili anwani, kisha uifungue kwenye kivinjari chako.
# draft f4622aef
ui-erased = Majibu yako yamefutwa.
# draft 2d4b1b77
ui-offline = Sasa inafanya kazi bila intaneti.
# draft dfea635a
ui-offline-more = Maswali na namba vinabaki kwenye simu hii, majibu yako hayabaki kamwe.
# draft 63dd1da3
ui-remove = Ondoa offercheck kwenye simu hii
# draft e3126b6d
ui-removed = Imeondolewa. Tumeangalia tena: hakuna cha offercheck kilichobaki hapa sasa. Ukifungua tena, itahifadhiwa tena.
# draft a06e0682
ui-not-removed = Kivinjari hiki hakikuturuhusu kuiondoa. Kwenye mipangilio ya kivinjari, futa data za tovuti hii.
# draft e80220ad
ui-erased-not = Hatuwezi kufuta historia ya kivinjari chenyewe wala orodha ya simu zilizopigwa.
# draft f1d1f054
ui-org = Imewekwa kwenye ukurasa wa ⁨{ $org }⁩. Wao hawaoni majibu yako.

# draft ef6d20c3
ui-why-we-ask = Kwa nini tunauliza
# draft 3064b371
ui-left =
    { $count ->
        [one] limebaki kama swali { $count }
       *[other] yamebaki kama maswali { $count }
    }
# draft d3a2f5fc
ui-last-question = swali la mwisho
# draft 4be99c3d
ui-skip = Ruka swali hili
# draft cf06c140
ui-new-sign = Dalili mpya ya hatari:

# draft fc9fa6d6
ui-stop-heading = Simama hapa kidogo
# draft 876dd6a6
ui-you-told = Umetuambia:
# draft 88d9d42d
ui-to-result = Ona la kufanya sasa
# draft 01d1d194
ui-more = Jibu maswali zaidi
# draft 9d9ea4c7
ui-stays = Majibu yako yanabaki kwenye skrini hii tu.

# draft e8e7c573
ui-means-worker = “Wewe” kwenye ukurasa huu ni mfanyakazi.
# draft b0fc176d
ui-so-far = Haya ni matokeo hadi sasa. Maswali ambayo bado hayajaulizwa: { $count }.
# draft 20a93448
ui-do-now = Fanya hivi sasa
# draft f878aac7
ui-signs-heading = Tulichoona
# draft 5b11f8c5
ui-group-stop = Sababu za kusimama
# draft dc64ed15
ui-group-serious = Maliza haya kwanza
# draft 5ab29324
ui-group-serious-too = Haya pia ni mazito
# draft f65ef41f
ui-group-caution = Angalia haya pia
# draft 851920a3
ui-known-pattern = Inajulikana kutoka visa vya kweli
# draft e33d6cf5
ui-today = Leo:
# draft 6a7d6a86
ui-sources = Vyanzo: { $count }
# draft 47f29fc0
ui-no-date = hakuna tarehe
# draft 2dc556b2
ui-more-signs = Onyesha { $count } zaidi
# draft dc02e5d8
ui-looked-right = Yaliyoonekana sawa
# draft 65b13b19
ui-looked-right-note = Jambo zuri halifuti dalili ya hatari.
# draft a6e45044
ui-open-heading = Ambayo bado hayako wazi
# draft d7f5dc4a
ui-open-stopped = Ambayo hayakuangaliwa
# draft f1ac6a9a
ui-open-lead = Tafuta ukweli wa kila jambo. Kisha lijibu hapa.
# draft eecb99dd
ui-open-rest = Ni vizuri pia kujua: { $count }
# draft 15726f7f
ui-message-note = Maneno ya kutuma, kama unaweza kuuliza bila hatari:
# draft b71839d5
ui-copy = Nakili
# draft 0b80f84f
ui-copied = Imenakiliwa
# draft a5d5486c
ui-copy-failed = Bonyeza maandishi kwa muda ili kuyanakili.
# draft 73c0d339
ui-chat-send = Tuma kwa WhatsApp
# draft 82c95535
ui-share-lead = Kwa mtu mwingine aliyepata ofa ya kazi. Ujumbe huu haumtaji mtu yeyote wala jibu lako lolote.
# draft 1f814527
ui-share-text = Umepata ofa ya kazi nje ya nchi? Ikague kabla ya kulipa, kutia sahihi au kusafiri: { $address }
# draft f8743a4e
ui-answer-now = Jibu hili sasa
# draft deaad423
ui-registry-heading = Kagua mwenyewe
# draft 6ee013df
ui-registry-lead = Tafuta orodha mwenyewe. Usitumie kamwe linki au namba waliyokupa.
# draft 29b8cac9
ui-shows-agency-licence = Inaonyesha kama wakala ana leseni
# draft f1060a50
ui-shows-job-order = Inaonyesha kama kazi imeidhinishwa
# draft d48849dc
ui-shows-contract = Inaonyesha kama mkataba ulikaguliwa
# draft 8b9f47c8
ui-shows-worker-registration = Inaonyesha kama mfanyakazi amesajiliwa
# draft a6b3e5d5
ui-shows-company = Inaonyesha kama kampuni ipo
# draft 3cee46e7
ui-registry-not-proof = Kulipata jina si ushahidi. Majina huigwa. Namba, anwani na oda ya kazi (job order) lazima zilingane pia. Kisha pigia ofisi simu kwa namba uliyoitafuta mwenyewe.
# draft 6f1eac8d
ui-registry-none = Hatujui orodha ya umma kwa pasipoti hii. Uliza wizara ya kazi ya nchi yako.
# draft 56093c32
ui-pay-heading = Mshahara huko
# draft ee6d5847
ui-pay-none = Hatuna takwimu ya kuaminika ya kazi hii katika nchi hii. Uliza ubalozi au chama cha wafanyakazi huko.
# draft a36aa1e3
ui-law-heading = Sheria za nchi yako zinasema nini
# draft 1542310a
ui-routes-heading = Njia halali za kufanya kazi nje
# draft a99fd903
ui-routes-none = Uliza wizara ya kazi ya nchi yako ni kazi gani za nje zimeidhinishwa.
# draft 8cb8736e
ui-all-numbers = Namba zote zinazokufaa
# draft 6df566c3
ui-last-heading = Kinachofuata
# draft 33dfe66d
ui-last-tell = Mwambie mtu mmoja unayemwamini: nchi, mji, kampuni na ndege.
# draft b2a18aeb
ui-last-again = Angalia tena kama mahali, kazi, mshahara au viza inabadilika.
# draft ae28b41f
ui-last-erase = Umemaliza? Futa majibu yako.

# draft fe53d4a9
ui-hide-heading = Kwanza: jinsi ya kuondoka kwenye ukurasa huu
# draft e0270c92
ui-hide-tap = Gusa “Ondoka” juu. Skrini inakuwa tupu, kisha ukurasa wa kawaida unafunguka.
# draft 71882c1c
ui-hide-frame = Maswali haya yako ndani ya ukurasa mwingine. “Ondoka” huenda ikafuta kisanduku hiki tu. Kisha funga ukurasa au programu mwenyewe.
# draft 8a34d568
ui-hide-keys = Kwenye kibodi: bonyeza Shift mara tatu.
# draft 1f093f1e
ui-hide-history = Ukurasa huu unabaki kwenye historia ya kivinjari. Simu uliyopiga inabaki kwenye orodha ya simu. Kama kuna mtu anayekagua simu hii, mwombe mtu wa nje apige simu kwa niaba yako.
# draft 3fb32d31
ui-help-heading = Watu wanaoweza kusaidia sasa
# draft aff8ecad
ui-help-lost-heading = Umepoteza mawasiliano
# draft c364c615
ui-help-lost-1 = Andika ujumbe wa mwisho, saa, mahali na namba.
# draft 44f01322
ui-help-lost-2 = Usimlipe yeyote anayetaka pesa ili kumrudisha mfanyakazi nyumbani. Uliza ubalozi kwanza.
# draft 57cd1ec4
ui-help-lost-3 = Toa taarifa kwa ubalozi na ofisi ya kazi ya nchi yako leo.
# draft ae95c066
ui-help-tell-us = Jibu maswali machache. Kisha tutakuonyesha namba zinazokufaa.
# draft 2cc83726
ui-help-say = Sema kwanza: jina lako, mahali ulipo, na kwamba unahitaji msaada. Huwezi kuongea? Andika hayo hayo kwa WhatsApp au SMS. Unaweza kuomba hata bila karatasi.
# draft 261caa0e
ui-help-more = Jibu maswali machache

# draft c48f3440
ui-contacts-heading = Namba za kupiga
# draft a0e09984
ui-contacts-lead = Wewe ndiye unayewapigia. Wao hawakupigii kamwe kuomba pesa.
# draft 301612cf
ui-passport = Pasipoti
# draft ba1bbffa
ui-where = Nchi
# draft 8fcffc2d
ui-choose = Chagua
# draft cbd49ea1
ui-in-country = Ukiwa { $country }
# draft 0e715139
ui-in-country-now = Ukiwa { $country }, sasa
# draft a901deb0
ui-from-home = Kutoka nyumbani, sasa
# draft 30a5ee9b
ui-general = Namba za jumla
# draft 0cd9b72a
ui-side-state = Serikali yako
# draft 8a893f04
ui-side-independent = Si serikali
# draft 0b698a11
ui-side-intergovernmental = Hufanya kazi kwa serikali nyingi
# draft 4f83e3fc
ui-side-host = Polisi au ofisi ya nchi hiyo
# draft 63a0fc40
ui-hours-all-day = Mchana na usiku
# draft 48c09794
ui-hours-office = Saa za ofisi
# draft ec333742
ui-hours-unknown = Saa hazijulikani
# draft 0a207e00
ui-purpose-emergency = Dharura
# draft 5235ee2e
ui-purpose-hotline = Simu ya msaada
# draft 6f0939d6
ui-purpose-mobile = Simu ya mkononi
# draft 6613d40b
ui-purpose-labour = Kazi na mshahara
# draft 59181f36
ui-purpose-consular = Pasipoti na karatasi
# draft ad5f1873
ui-purpose-switchboard = Namba kuu
# draft 49417523
ui-works-only-in = Inafanya kazi ukiwa { $country } tu
# draft 383d5df6
ui-sms-only = SMS tu
# draft 72eabca7
ui-call = Piga
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = Tuma SMS
# draft 4241ec42
ui-speaks = Wanaongea: { $languages }
# draft 94105323
ui-source-heading = Habari hizi zimetoka wapi
# draft 53690407
ui-confidence-official = Kutoka ukurasa wa ofisi yenyewe.
# draft 61330dbe
ui-confidence-corroborated = Vyanzo viwili au zaidi vinakubaliana.
# draft b261e733
ui-confidence-single = Chanzo kimoja tu.
# draft 7578fdec
ui-newest = Chanzo kipya zaidi: { $date }.
# draft f41f606b
ui-newest-unknown = Vyanzo havionyeshi tarehe.
# draft 9a7d9ef3
ui-review-overdue = Tarehe yake ya kukaguliwa tena imepita. Isipofanya kazi, jaribu namba inayofuata.
# draft 22dfe033
ui-not-dialled = Hatujaipigia.
# draft c689cccd
ui-source-count = Vyanzo kwa jumla: { $count }
# draft cc466cd3
ui-more-numbers = Namba zaidi: { $count }
# draft aba569a8
ui-without-number = Ofisi ambazo hatujui namba zake
# draft b764902e
ui-nobody-heading = Hakuna anayepokea?
# draft fb3f9b38
ui-nobody-next = Jaribu namba inayofuata kwenye ukurasa huu.
# draft 507b9ba1
ui-nobody-write = Andika ujumbe wa WhatsApp pale inapopatikana. Unakaa hapo hadi mtu ausome.
# draft 34cdd5ef
ui-nobody-again = Andika saa na upige tena katika saa za ofisi za huko.
# draft 9a7481ee
ui-nobody-home = Mwombe mtu nyumbani apige simu ya serikali ya nchi yako.
# draft 5bebbf01
ui-call-shows = Simu uliyopiga inaonekana kwenye orodha ya simu na kwenye bili.
# draft 0bd333ff
ui-none-here = Hatujui namba inayofanya kazi ukiwa { $country } kwa pasipoti hii.
# draft 06f35980
ui-none-at-all = Hatujui namba kwa chaguo hili. Uliza ubalozi wa nchi yako ulio karibu, au ofisi ya Shirika la Kimataifa la Uhamiaji (IOM).
# draft f8a550f7
ui-choose-first = Chagua pasipoti na nchi.
# draft 9f608034
ui-numbers-coming = Namba zinakuja.
# draft a9afe093
ui-numbers-failed = Namba hazikupatikana. Angalia mtandao wako.
# draft 5160883e
ui-try-again = Jaribu tena
# draft 1181d478
ui-email = Barua pepe

# draft 80ef0914
ui-signs-title = Dalili za hatari
# draft 7d1c36bc
ui-signs-lead = Dalili moja ni sababu ya kuuliza. Dalili kadhaa, au moja yenye alama “Simama”, ni sababu ya kusimama.
# draft b4cf69e2
ui-good = Ofa nzuri:
# draft e3b9d3a5
ui-severity-stop = Simama
# draft ef8cfecf
ui-severity-serious = Jambo zito
# draft ca801a1c
ui-severity-caution = Kuwa makini

# draft 2700a84c
ui-language-heading = Chagua lugha yako
# draft 7ea918d5
ui-voice-heading = Sikiliza ukurasa
# draft f07e971c
ui-voice-none = Simu hii haina sauti ya lugha hii. Kwenye mipangilio ya simu, tafuta “kusoma maandishi kwa sauti” (Text-to-speech) na uongeze sauti. Inafanya kazi bila intaneti.
# draft e55e6cca
ui-voice-here = Gusa “Sikiliza” juu ya skrini.
# draft a69bbbb1
ui-two-heading = Lugha mbili pamoja
# draft 2352c9a6
ui-two-lead = Kila mstari kwa lugha yako, na chini yake kwa lugha nyingine: kwako na kwa mtu anayekusaidia.
# draft d9136f92
ui-one-only = Lugha moja tu
# draft 9f47e1ff
ui-language-failed = Lugha hiyo haikupatikana. Angalia mtandao wako.

# draft fc526e64
ui-fill-hotline = ofisi ya kazi
# draft d4c95798
ui-fill-list = orodha ya wizara ya kazi ya nchi yako
# draft be49ef1b
ui-fill-wage = Hatuna takwimu ya kuaminika ya mshahara huko.
# draft eafcc6c5
ui-fill-regulator = wizara ya kazi ya nchi yako
