# draft 8f6f1d21
story-ph-airport-stamp = Nililipa peso 40,000 kwa msaada wa uwanja wa ndege nilioupata Facebook. Kumbe ulikuwa muhuri wa uongo kwenye pasipoti yangu. Maafisa walinizuia, kisha walinisaidia kumripoti aliyeleta kazi.
# draft a5e3226d
story-ph-translator-boat = Mgeni mmoja aliniajiri kutafsiri Kijapani na akanisafirisha kwa boti ndogo. Nilipita nchi tano na kulazimika kuwatapeli watu mtandaoni. Ubalozi wetu wa Kambodia ulinirudisha nyumbani.
# draft f857519f
story-ph-poland-from-hongkong = Nilifanya kazi Hong Kong na kuwalipa walioleta kazi dola 10,000 za Hong Kong kwa kazi Poland. Miezi kumi na minne baadaye hakuna kilichokuja. Konsulati yetu inasema inaonya hasa kuhusu jambo hili. Ilifaa niulize huko kwanza.
# draft 51a503e3
story-id-campus-germany = Kitivo changu kilitoa mafunzo kazini Ujerumani, kwa hiyo niliamini. Nilifika bila kujua chumba changu wala kazi yangu. Wanafunzi waliouliza ubalozi waligundua kwamba ilikuwa kazi ya likizo tu.
# draft 4b3006a1
story-id-thailand-became-cambodia = Dalali alitengeneza karatasi zetu za kazi Thailand. Kupitia Singapore tulifika Kambodia. Walitaka pesa kabla hatujaweza kuondoka. Tulitoka, tukajificha, na tukapigia familia zetu kuomba msaada.
# draft 22276d16
story-id-japan-training-centre = Nilikilipa kituo cha mafunzo rupia milioni 40 za Indonesia kwa awamu tatu ili nifanye kazi Japani. Kisha mkurugenzi alitoweka. Sisi 35 tulikutana kwenye kundi la chati na tukaenda polisi.
# draft b96bc29e
story-id-fishing-pay = Watu kumi na wanne tulirudi kutoka meli ya uvuvi ya China bila mshahara. Wanane walilipwa na mawakala wao. Sisi sita tulikataa nusu ya pesa na tukachukua wakili. Weka mkataba wako mahali ambapo hakuna atakayeuchukua.
# draft 72f9a8ab
story-vn-deposit-returned = Tangazo liliuza kazi ya msimu Korea. Nililipa dhamana, na siku moja baadaye walitaka zaidi kwa ajili ya bima. Niliwauliza ndugu zangu, nikakataa, na nikaomba nirudishiwe pesa zangu. Walikubali.
# draft 124ff70b
story-vn-two-prices = TikTok mtu mmoja alitaka dong milioni 65 kwa msimu mmoja Korea, na dhamana kwanza. Nilikuwa nimeshaangalia: gharama halisi ni zaidi kidogo ya milioni 20. Kwa hiyo niliacha.
# draft a0f0f933
story-vn-old-friend = Rafiki wa zamani wa mtaani kwetu alinipa kazi ya kasino Kambodia. Nilidhani marafiki hawadanganyi kuhusu jambo hilo. Ilikuwa utapeli wa mtandaoni. Laiti ningeikagua ofa yake kama ya mtu nisiyemjua.
# draft c722c537
story-th-georgia-homes = Tangazo liliahidi malipo mazuri ya kubeba mimba ya mwingine Georgia. Hapakuwa na wazazi wala mkataba. Tulijifanya wagonjwa na tukawaambia watu wa nyumbani. Taasisi moja na polisi walituwezesha kurudi nyumbani.
# draft 13a91806
story-th-bank-accounts-first = Kundi la Facebook lilitoa kazi ya mtandaoni ndani ya Thailand. Kwanza walinituma kufungua akaunti mpya za benki. Kisha nilijikuta Kambodia. Kwa tableti ambayo hawakuichukua niliweza kuwapigia maafisa.
# draft d2aa8181
story-mm-waiting-for-card = Nilitia sahihi mkataba wa Thailand na kuweka rehani shamba letu kwa gharama. Kisha ofisi ya kadi ilifungwa. Ninasubiri mjini na kulipia chakula. Laiti ningekopa baadaye.
# draft b6338445
story-kh-china-video = Dalali aliniahidi kazi China. Badala yake nilipewa mwanamume niwe mke wake na nikafungiwa ndani. Niliweka video mtandaoni. Konsuli wetu na polisi walikuja, na sasa niko nyumbani.
# draft 60fcc8f2
story-la-zone-dormitory = Nilichukua kazi katika eneo la Golden Triangle. Hatukuweza kutoka bwenini wala kuongea na timu nyingine. Niliachiliwa baada ya miezi sita. Uliza kwanza kama unaruhusiwa kutoka nje.
# draft 0e2c8b36
story-my-bus-and-boat = Sikuwa na kazi, na niliona: Kambodia, hakuna gharama, mshahara mkubwa. Walinipeleka kwa basi, boti na gari. Nikiwa ndani niliandikia kwa WhatsApp ofisi ya malalamiko ya nyumbani, na ubalozi ulichukua hatua.
# draft f1296dd5
story-in-typing-test = Mimi ni mhandisi. Kwa kazi ya usanifu Thailand walinipima kuchapa, na niliona ajabu. Saa chache baada ya kutua nilipelekwa Myanmar. Laiti ningeuliza kuhusu kipimo hicho.
# draft b2c5a817
story-in-care-three-days = Nililipa pauni 15,000 ili mke wangu afanye kazi ya kutunza watu Uingereza. Alipata siku tatu za kazi. Tulirudi nyumbani na madeni. Laiti kwanza tungewauliza watunzaji wa huko kuhusu saa za kazi.
# draft abc1124a
story-bd-cleaner-moscow = Wakala alinipa kazi ya usafi Urusi. Moscow nilitia sahihi karatasi nisizoweza kusoma. Zilikuwa karatasi za jeshi. Laiti mtu angenisomea kabla sijatia sahihi.
# draft 03ecddac
story-bd-italy-was-libya = Madalali walituahidi Italia na wakatuacha Libya. Ubalozi wetu na ofisi ya uhamiaji ya UN walitusafirisha kwa ndege kurudi nyumbani Julai. Kabla ya kulipa ilifaa niombe kuona viza ya Italia.
# draft 241d6be8
story-np-tailor = Wakala alinipa kazi ya buchani Malaysia kwa mapato mara mbili ya yangu. Mimi ni fundi cherehani. Kwenye kituo cha bure cha taarifa walihesabu gharama pamoja nami. Nilibaki na duka langu na pesa zangu.
# draft b0adc6ac
story-np-receipt = Nililipa rupia 80,000 za Nepal ili kufanya kazi Malaysia, na nikarudishwa nyumbani kwa kuwa sifai kiafya. Wakala alikubali kurudisha 10,000 tu, kiasi kilicho kwenye risiti yangu moja. Omba risiti kila mara.
# draft 43039054
story-lk-dubai-tourist-visa = Wakala wa Dubai alitoa kazi ya kompyuta, na tulisafiri kwa viza za utalii. Tulizuiliwa Myanmar. Ubalozi na ofisi ya uhamiaji ya UN waliturudisha nyumbani watu wanane. Viza ndiyo iliyokuwa dalili.
# draft 79e2b908
story-pk-data-entry = Vijana wawili walichukua kazi ya kuingiza data Kambodia kutoka kwa mawakala. Pasipoti zao zilichukuliwa mara moja. Uvamizi wa polisi uliwaachilia watu 215 kutoka mahali kama hapo. Uliza taasisi ya uchunguzi kabla ya kwenda.
# draft 7a5090eb
story-ke-chef = Waliniahidi kazi ya mpishi Thailand. Ilikuwa utapeli wa mtandaoni Myanmar. Ili niondoke nilitakiwa kulipa shilingi 700,000. Nasema wazi: sikufuata utaratibu sahihi kabla ya kuondoka.
# draft 6b808d7e
story-ke-it-russia = Najua kompyuta na niliahidiwa kazi ya usaidizi wa kompyuta Urusi. Mkataba wa huko ulikuwa wa askari. Walichukua simu na pasipoti. Ucheleweshaji ulitupa muda wa kuufikia ubalozi wetu, na ulitusaidia kurudi nyumbani.
# draft 81907849
story-ug-hidden-sim = Nilizuiliwa Laos, kisha nikahamishwa hadi mahali pabaya zaidi Myanmar. Kwa laini ya SIM iliyofichwa nililiandikia kundi la uokoaji. Baada ya karibu mwaka mmoja nilirudi nyumbani. Kuwasiliana na mtu mmoja wa nje ndiko kulikosaidia zaidi.
# draft df2d71aa
story-ug-student-taiwan = Nilikuja kusoma Taiwan kwa ahadi ya ufadhili wa masomo. Haukuwepo, na nilifanya kazi siku nzima viwandani. Barua kwa wizara ya elimu na chuo kikuu kipya viliniondoa huko.
# draft ed95f5df
story-et-crypto-fee = Nilikuwa nafundisha shule. Rafiki wa chuo kikuu alinipa kazi ya mtandaoni Thailand, na nilimtumia ada kwa kripto. Ilikuwa ofisi ya utapeli Laos. Laiti ningeuliza kwa nini kripto.
# draft adb57254
story-vn-workshop = Nilikuwa peke yangu na madeni, na niliona kazi ya kiwanda nje ya nchi. Majirani walitilia shaka na wakanipeleka kwenye taasisi. Kwenye mafunzo yake nilijifunza dalili. Sikuenda, nikaanza tena kulima shamba langu.
