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
# draft 851920a3
ui-known-pattern = Inajulikana kutoka visa vya kweli
# draft e33d6cf5
ui-today = Leo:
# draft 6a7d6a86
ui-sources = Vyanzo: { $count }
# draft 47f29fc0
ui-no-date = hakuna tarehe
# draft b71839d5
ui-copy = Nakili
# draft 0b80f84f
ui-copied = Imenakiliwa
# draft a5d5486c
ui-copy-failed = Bonyeza maandishi kwa muda ili kuyanakili.
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

# draft 5bebbf01
ui-call-shows = Simu uliyopiga inaonekana kwenye orodha ya simu na kwenye bili.
# draft f8a550f7
ui-choose-first = Chagua pasipoti na nchi.
# draft 9f608034
ui-numbers-coming = Namba zinakuja.
# draft a9afe093
ui-numbers-failed = Namba hazikupatikana. Angalia mtandao wako.
# draft 5160883e
ui-try-again = Jaribu tena

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
# draft f9bd4b4b
ui-title-quiet = Madokezo
# draft 73928a8a
ui-practice = Jaribu kwanza na ofa ya mwingine
# draft 4a07c524
ui-help-close = Kuna mtu anakuja? Gusa “Ondoka”, au funga ukurasa huu. Hautoi sauti yoyote.
# draft 1b3fcc15
ui-next-short = Anayefuata
