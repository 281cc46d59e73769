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
# draft 0bd333ff
ui-none-here = Hatujui namba inayofanya kazi ukiwa { $country } kwa pasipoti hii.
# draft 06f35980
ui-none-at-all = Hatujui namba kwa chaguo hili. Uliza ubalozi wa nchi yako ulio karibu, au ofisi ya Shirika la Kimataifa la Uhamiaji (IOM).
# draft 1181d478
ui-email = Barua pepe
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
# draft 73c0d339
ui-chat-send = Tuma kwa WhatsApp
# draft 82c95535
ui-share-lead = Kwa mtu mwingine aliyepata ofa ya kazi. Ujumbe huu haumtaji mtu yeyote wala jibu lako lolote.
# draft 1f814527
ui-share-text = Umepata ofa ya kazi nje ya nchi? Ikague kabla ya kulipa, kutia sahihi au kusafiri: { $address }
# draft f8743a4e
ui-answer-now = Jibu hili sasa
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
# draft 7a70a161
ui-desk-heading = Gusa lugha yako
# draft 2e4dd308
ui-desk-lead = Kisha shika skrini hii mwenyewe.
# draft 5f3229f3
ui-desk-staff = Kwa mtu anayempa msafiri simu
# draft b7c351db
ui-desk-staff-1 = Mpe simu. Simama mahali ambapo huwezi kusoma skrini.
# draft 1da14b88
ui-desk-staff-2 = Unaona jibu ikiwa tu msafiri atagusa “Onyesha”.
# draft 01449c53
ui-desk-staff-3 = Hakuna kilicho hapa ambacho ni hukumu. Hakuna kilicho hapa ambacho ni sababu ya kumzuia mtu yeyote.
# draft 60d1dc6c
ui-desk-staff-4 = Gusa “Anayefuata” baada ya kila mtu. Baada ya dakika 3 bila kuguswa, kila kitu kinafutwa.
# draft b2665454
ui-desk-ready = Yote yamefutwa. Tayari kwa mtu anayefuata.
# draft 1f7ecbad
ui-consent-heading = Kabla ya kuanza
# draft 44ee2332
ui-consent-who = Mtu aliye kando yako husaidia watu kuangalia ofa za kazi. Muulize jina lake, anamfanyia nani kazi, na kama yeye ni afisa wa serikali.
# draft 30738963
ui-consent-free = Unaweza kukataa. Unaweza kumaliza wakati wowote. Bado unaweza kuendelea na safari yako. Huhitaji kutoa sababu.
# draft 4c6f0f33
ui-consent-secret = Huenda asiweze kuweka siri kila kitu: kwa mfano kama mtoto yuko hatarini au uhai wa mtu uko hatarini. Muulize kwanza ni mambo gani lazima awaambie wengine.
# draft 8a97431a
ui-consent-hold = Wewe ndiye unayeshika skrini. Anaona majibu yako ikiwa tu utagusa “Onyesha”.
# draft 9481ba8d
ui-consent-gone = Hakuna anayeuliza jina lako. Gusa “Anayefuata”, na yote yanafutwa.
# draft 60991c2e
ui-consent-yes = Anza
# draft e1d6ec3b
ui-consent-numbers = Namba tu
# draft 4f557309
ui-consent-no = Hapana, asante
# draft 7645af6c
ui-next-person = Imekwisha: anayefuata
# draft d374e1b6
ui-show-heading = Majibu yako yako tayari
# draft b4e9df57
ui-show-lead = Kinachofuata ni chako. Mwonyeshe mtu aliye kando yako, kiangalie ukiwa peke yako, au malizia hapa.
# draft 34a602b1
ui-show = Onyesha
# draft a923b6f4
ui-idle-heading = Bado upo?
# draft d1f1e01c
ui-idle-lead = Hakuna aliyegusa skrini hii kwa muda. Baada ya nusu dakika kila kitu kinafutwa.
# draft f6d0c63a
ui-idle-stay = Bado nipo
# draft a2990764
ui-together-heading = Angalieni hili pamoja
# draft ade473c5
ui-together-lead = Mambo ya kuzungumzia. Hayasemi chochote kukuhusu wala hayaamui chochote.
# draft 607af4f5
ui-offer-says = Ofa inasema nini
# draft 8c9cc252
ui-ring-heading = Mpigieni mwajiri simu pamoja
# draft db55e9b9
ui-ring-1 = Tafuta namba ya kampuni mwenyewe, kwenye ukurasa wa kampuni yenyewe au kwenye orodha. Usiichukue kwenye jumbe za simu.
# draft 228fb4d5
ui-ring-2 = Uliza: kazi gani, mji gani, mshahara kiasi gani? Nani analipia tiketi na viza? Nani anashika pasipoti?
# draft 21a71dfa
ui-ring-3 = Linganisha kila jibu na ofa.
# draft cb2d796f
ui-ring-code = Namba za simu za { $country } huanza na:
# draft 83bebbc2
ui-ring-other = Je, namba uliyopewa inaanza na msimbo mwingine? Basi huenda mtu wa nchi nyingine ndiye anayeipokea. Uliza kwa nini.
# draft d71c7877
ui-talk-heading = Mambo ya kuzungumzia
# draft cf8b532f
ui-ask-heading = Bado ya kuuliza
# draft 950e2250
ui-take = Chukua hii uende nayo
# draft 5fae1464
ui-take-lead = Chagua moja. Kila moja inasema inaacha nini nyuma.
# draft bdb07195
ui-card = Kadi ya kupiga picha
# draft a104c2dd
ui-card-leaves = Picha inabaki kati ya picha za simu hii, labda pia kwenye intaneti.
# draft 74da3f19
ui-card-shot = Piga picha ya skrini (screenshot), au piga picha kwa simu nyingine.
# draft 2d267449
ui-card-say = Sema kwanza: wewe ni nani, mahali ulipo, na kwamba unahitaji msaada.
# draft 9dcaba49
ui-card-word = Neno letu la siri:
# draft 2d0c4768
ui-sheet = Ukurasa wa kuchapisha
# draft 177e6dc0
ui-pocket = Kadi ya mfukoni ya kuchapisha
# draft a737a944
ui-pocket-fold = Kata kwa kufuata mstari wa nje. Kunja katikati, mara mbili.
# draft 054aa212
ui-print-leaves = Hakuna kinachobaki kwenye simu hii. Huenda printa ikabaki na nakala.
# draft b4e46ecd
ui-print = Chapisha
# draft ee2ac106
ui-print-not = Hakuna kinachotokea? Fungua ukurasa huu kwenye kivinjari chako, au piga picha ya kadi.
# draft ce418880
ui-print-two = Kwa lugha mbili: ongeza
# draft aaf3d2cf
ui-send-heading = Ujumbe wa kutuma
# draft e36b7ee5
ui-send-leaves = Ujumbe unabaki kwenye mazungumzo ya simu zote mbili.
# draft 3a85ab24
ui-sms-send = Tuma kama SMS
# draft 352057f1
ui-book = Namba za kuhifadhi kwenye majina ya simu yako
# draft ada9dc59
ui-book-lead = Chagua jina ambalo hakuna atakayeuliza kulihusu.
# draft 31e9168b
ui-book-aunt = Shangazi
# draft f54c7f0f
ui-book-shop = Duka
# draft 9e691141
ui-book-work = Kazini
# draft 2b1ccd91
ui-book-neighbour = Jirani
# draft ddf98302
ui-book-save = Hifadhi faili
# draft 45a20514
ui-book-leaves = Namba zinabaki kwenye majina ya simu, na faili inabaki kwenye vilivyopakuliwa.
# draft 9b0b849d
ui-book-inapp = Ndani ya programu nyingine, mara nyingi faili hazihifadhiki. Tumia kadi badala yake.
# draft 6e7358c7
ui-sheet-yours = Karatasi hii ni yako. Itunze, ikunje au itupe.
# draft 183e25d6
ui-sheet-unknown = Bado haijulikani: uliza hili
# draft fa2015f5
ui-sheet-check = Mahali pa kukagua
# draft 64818ee2
ui-sheet-want = Ninachotaka sasa
# draft ca04b0e6
ui-want-talk = kuongea na mtu faraghani
# draft 830441ac
ui-want-call = kupiga simu
# draft dec73ad6
ui-want-check = kumkagua wakala huyu
# draft e34c5b99
ui-want-travel = hakuna, naendelea na safari
# draft 76bcfbc0
ui-sheet-footer = Kumbukumbu aliyoiandaa msafiri. Si ushahidi wala kibali, wala si sababu ya kumzuia mtu yeyote. Mrudishie.
# draft bb78addf
ui-sheet-qr = Namba zaidi:
# draft 0d9b229a
ui-facts-of = Taarifa za { $date }
# draft 6c33a95b
ui-plan = Mpango wa safari
# draft d5f1d672
ui-plan-lead = Gusa yanayokufaa. Ukurasa huu unayasahau ukiufunga. Mwishoni uchapishe, au upige picha.
# draft 41999cf2
ui-plan-numbers = Kariri namba mbili
# draft b1473350
ui-plan-numbers-lead = Moja kati ya hizi, na moja ya mtu aliye nyumbani.
# draft 56f099d6
ui-plan-knows = Nani anajua ninakokwenda?
# draft 5d71026a
ui-plan-knows-1 = Mama yangu
# draft 7e5e84ce
ui-plan-knows-2 = Baba yangu
# draft ea12e470
ui-plan-knows-3 = Mume au mke wangu
# draft 834713d5
ui-plan-knows-4 = Kaka au dada yangu
# draft 96d4ee5c
ui-plan-knows-5 = Rafiki
# draft 24e7c47f
ui-plan-when = Nitaandika lini?
# draft 7a4f76b4
ui-plan-when-1 = Kila jioni
# draft 5a56e6d7
ui-plan-when-2 = Kabla ya kila mpaka
# draft 3f067820
ui-plan-missed = Siku mbili bila habari kutoka kwangu? Basi piga simu kwa namba hizi.
# draft ee2f1b12
ui-plan-word = Neno lenye maana hii: niko hatarini
# draft 6f656f27
ui-plan-word-1 = Embe
# draft 5063c906
ui-plan-word-2 = Mwavuli
# draft 4859c245
ui-plan-word-3 = Bustani ya bibi
# draft f0a5ab8f
ui-plan-papers = Nakala za karatasi zangu nyumbani
# draft e71ac242
ui-plan-papers-1 = Picha za pasipoti, viza, mkataba na tiketi
# draft 0398e833
ui-plan-papers-2 = Nakala za fotokopi
# draft c0842b4a
ui-plan-own = Au maneno yako mwenyewe. Yanabaki kwenye skrini hii tu.
# draft 04d26e76
ui-practice-lead = Ofa ambazo watu walizipata kweli. Soma moja. Je, ungeikubali? Kisha angalia.
# draft 2462cd64
ui-practice-see = Inavyosema offercheck
# draft 059316f9
ui-practice-then = Kilichotokea
# draft 8f343703
ui-practice-own = Sasa ofa yangu mwenyewe
# draft de22f4e9
ui-story = Ilimtokea mtu:
# draft bf3af898
ui-story-from = Kutoka { $country }, imesimuliwa upya kutoka kwenye ripoti.
# draft 237d6559
ui-story-advice = Wazo la mwisho ni ushauri wetu.
# draft b3adbc7a
ui-tricks-heading = Hila zilizoonekana karibuni
# draft e4b10909
ui-trick-seen = Iliripotiwa mwisho: { $date }
# draft 38b1ec00
ui-help-clock = Saa ya simu hii imewekwa kwa saa za { $country }. Uko mahali pengine? Basi gusa hapa chini nchi uliyopo.
# draft 12b3d767
ui-help-where = Uko wapi sasa?
# draft ff24dd2b
ui-phrase-lead = Onyesha hii, au sema:
# draft b2e548b2
ui-phrase-need-help = Maana yake: Nahitaji msaada.
# draft 00c00db0
ui-phrase-call-police = Maana yake: Piga simu kwa polisi.
# draft 8d8642f9
ui-phrase-use-phone = Maana yake: Naweza kutumia simu yako?
# draft 46a523f9
ui-phrase-embassy = Maana yake: Nataka kuongea na ubalozi wangu.
# draft b3376e50
ui-shift = Hesabu zamu hii
# draft 120d9673
ui-shift-lead = Inahesabu watu, lugha, njia na karatasi, kwenye kumbukumbu ya ukurasa huu tu. Hakuna majibu, hakuna saa. Idadi chini ya 5 zinafichwa. Kupakia ukurasa upya kunazifuta. Mwambie msafiri.
# draft 7bb36a65
ui-shift-start = Anza kuhesabu
# draft cad51419
ui-shift-people = Watu: { $count }
# draft c08bf935
ui-shift-papers = Karatasi: { $count }
# draft c8cc8dbb
ui-shift-under = chini ya 5
# draft f1502cd1
ui-embassy-first = Umefungiwa ndani? Piga simu kwa ubalozi wako kwanza.
