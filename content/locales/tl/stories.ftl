# draft 8f6f1d21
story-ph-airport-stamp = Nagbayad ako ng 40,000 piso para sa tulong sa airport na nakita ko sa Facebook. Pekeng tatak pala ang inilagay sa passport ko. Pinigil ako ng mga opisyal, tapos tinulungan nila akong ireport ang recruiter.
# draft a5e3226d
story-ph-translator-boat = Kinuha ako ng isang dayuhan bilang tagasalin ng Japanese at isinakay paalis sa maliit na bangka. Dumaan ako sa limang bansa at pinilit na manloko ng mga tao online. Inuwi ako ng embassy natin sa Cambodia.
# draft f857519f
story-ph-poland-from-hongkong = Nagtrabaho ako sa Hong Kong at nagbayad sa mga recruiter ng 10,000 Hong Kong dollars para sa trabaho sa Poland. Labing-apat na buwan ang lumipas, wala pa ring dumating. Sabi ng konsulado natin, ito mismo ang ibinababala nila. Dapat nagtanong muna ako doon.
# draft 51a503e3
story-id-campus-germany = Nag-alok ang faculty ko ng internship sa Germany, kaya nagtiwala ako. Dumating ako nang hindi alam kung saan ang kuwarto ko o ano ang trabaho ko. Nalaman ng mga estudyanteng nagtanong sa embassy na trabaho lang pala ito sa bakasyon.
# draft 4b3006a1
story-id-thailand-became-cambodia = Isang broker ang gumawa ng papeles namin para sa trabaho sa Thailand. Dumaan kami sa Singapore at napunta sa Cambodia. Humingi sila ng pera bago kami makaalis. Nakalabas kami, nagtago, at tumawag sa pamilya para humingi ng tulong.
# draft 22276d16
story-id-japan-training-centre = Nagbayad ako sa training center ng 40 milyong rupiah sa tatlong hulog para makapagtrabaho sa Japan. Tapos nawala ang direktor. Kaming 35 ay nagkakilala sa isang group chat at pumunta sa pulis.
# draft b96bc29e
story-id-fishing-pay = Labing-apat kaming umuwi mula sa barkong pangisda ng China nang walang sahod. Ang walo ay binayaran ng agency nila. Kaming anim ay tumanggi sa kalahati ng pera at kumuha ng abogado. Itago ang kontrata mo kung saan walang kukuha nito.
# draft 72f9a8ab
story-vn-deposit-returned = May ad na nagbebenta ng pana-panahong trabaho sa Korea. Nagbigay ako ng deposito, at makalipas ang isang araw humingi pa sila para sa insurance. Nagtanong ako sa mga kamag-anak, tumanggi, at hiniling na ibalik ang pera ko. Pumayag sila.
# draft 124ff70b
story-vn-two-prices = Sa TikTok, may lalaking humihingi ng 65 milyong dong para sa isang season sa Korea, at deposito muna. Inalam ko na dati: ang totoong gastos ay lampas lang nang kaunti sa 20 milyon. Kaya tumigil ako.
# draft a0f0f933
story-vn-old-friend = Isang matagal nang kaibigan sa kalye namin ang nag-alok ng trabaho sa casino sa Cambodia. Akala ko, hindi nagsisinungaling ang kaibigan sa ganoon. Panloloko pala online. Sana sinuri ko ang alok niya na parang galing sa hindi kilala.
# draft c722c537
story-th-georgia-homes = May ad na nangako ng magandang bayad bilang surrogate mother sa Georgia. Walang mga magulang at walang kontrata. Nagkunwari kaming may sakit at sinabihan ang mga tao sa bahay. Isang foundation at ang pulis ang nag-uwi sa amin.
# draft 13a91806
story-th-bank-accounts-first = May Facebook group na nag-alok ng trabaho online sa loob ng Thailand. Pinapunta muna nila ako para magbukas ng mga bagong bank account. Tapos nasa Cambodia na ako. Sa tablet na hindi nila nakuha, natawagan ko ang mga opisyal.
# draft d2aa8181
story-mm-waiting-for-card = Pumirma ako ng kontrata para sa Thailand at isinangla ang bukid namin para sa gastos. Tapos nagsara ang opisina ng card. Naghihintay ako sa lungsod at nagbabayad ng pagkain. Sana umutang na lang ako nang mas huli.
# draft b6338445
story-kh-china-video = Pinangakuan ako ng broker ng trabaho sa China. Pero ibinigay ako sa isang lalaki bilang asawa at ikinulong. Nag-post ako ng video. Dumating ang konsul namin at ang pulis, at nakauwi na ako.
# draft 60fcc8f2
story-la-zone-dormitory = Kumuha ako ng trabaho sa Golden Triangle zone. Hindi kami makalabas ng dormitoryo o makausap ang ibang team. Pinakawalan ako pagkaraan ng anim na buwan. Itanong muna kung puwede kang lumabas.
# draft 0e2c8b36
story-my-bus-and-boat = Wala akong trabaho at nakita ko: Cambodia, walang gastos, malaking sahod. Isinakay nila ako sa bus, bangka at kotse. Mula sa loob, sumulat ako sa WhatsApp sa opisina ng reklamo sa sariling bansa, at kumilos ang embassy.
# draft f1296dd5
story-in-typing-test = Engineer ako. Para sa trabahong design sa Thailand, sinubok nila ang pag-type ko, at nagtaka ako. Ilang oras pagkalapag, dinala ako sa Myanmar. Sana nagtanong ako tungkol sa test na iyon.
# draft b2c5a817
story-in-care-three-days = Nagbayad ako ng 15,000 pounds para makapagtrabaho ang asawa kong babae bilang tagapag-alaga sa Britain. Tatlong araw lang na trabaho ang nakuha niya. Umuwi kaming may utang. Sana itinanong muna namin sa mga tagapag-alaga doon kung ilang oras ang trabaho.
# draft abc1124a
story-bd-cleaner-moscow = Inalok ako ng ahente ng trabahong paglilinis sa Russia. Sa Moscow, pumirma ako ng mga papel na hindi ko mabasa. Mga papel pala iyon ng army. Sana may nagbasa noon sa akin bago ako pumirma.
# draft 03ecddac
story-bd-italy-was-libya = Italy ang ipinangako ng mga broker, pero iniwan nila kami sa Libya. Ang embassy namin at ang UN migration office ang nagpauwi sa amin sa eroplano noong Hulyo. Bago nagbayad, dapat hiningi kong makita ang visa para sa Italy.
# draft 241d6be8
story-np-tailor = Inalok ako ng ahente ng trabaho bilang mangangatay sa Malaysia, doble ng kita ko. Mananahi ako. Sa libreng information center, binilang nila ang gastos kasama ko. Nasa akin pa rin ang tindahan at pera ko.
# draft b0adc6ac
story-np-receipt = Nagbayad ako ng 80,000 rupees para magtrabaho sa Malaysia, tapos pinauwi dahil hindi raw ako malusog. 10,000 lang ang gustong isauli ng agency, ang halaga sa nag-iisang resibo ko. Humingi ng resibo sa bawat bayad.
# draft 43039054
story-lk-dubai-tourist-visa = Isang ahente sa Dubai ang nag-alok ng trabaho sa computer, at lumipad kami sa tourist visa. Ikinulong kami sa Myanmar. Inuwi kaming walo ng embassy at ng UN migration office. Ang visa ang senyales.
# draft 79e2b908
story-pk-data-entry = Dalawang binata ang kumuha ng trabahong data entry sa Cambodia mula sa mga ahente. Kinuha agad ang passport nila. Sa isang raid ng pulis, 215 tao ang napalaya mula sa ganoong lugar. Magtanong sa investigation agency bago ka umalis.
# draft 7a5090eb
story-ke-chef = Pinangakuan nila ako ng trabahong chef sa Thailand. Panloloko pala online sa Myanmar. Para makaalis, pinagbabayad ako ng 700,000 shillings. Aaminin ko: hindi ko sinunod ang tamang proseso bago ako umalis.
# draft 6b808d7e
story-ke-it-russia = Marunong ako sa computer at pinangakuan ng trabahong support sa Russia. Pangsundalo ang kontrata doon. Kinuha nila ang mga phone at passport. May naantala, kaya may oras kaming makontak ang embassy namin, at tinulungan kami nitong makauwi.
# draft 81907849
story-ug-hidden-sim = Ikinulong ako sa Laos, tapos inilipat sa mas masamang lugar sa Myanmar. Gamit ang nakatagong SIM card, sumulat ako sa isang rescue group. Makalipas ang halos isang taon, nakauwi ako. Isang kontak sa labas ang pinakanakatulong.
# draft df2d71aa
story-ug-student-taiwan = Pumunta ako sa Taiwan para mag-aral, may pangakong scholarship. Wala pala, at mahabang oras akong nagtrabaho sa mga pabrika. Isang sulat sa education ministry at bagong university ang nag-alis sa akin doon.
# draft ed95f5df
story-et-crypto-fee = Teacher ako noon. Isang kaibigan sa university ang nag-alok ng trabaho online sa Thailand, at ipinadala ko sa kaniya ang bayad sa crypto. Opisina pala ng panloloko sa Laos. Sana itinanong ko kung bakit crypto.
# draft adb57254
story-vn-workshop = Mag-isa ako, may utang, at nakakita ng trabaho sa pabrika sa abroad. Nagduda ang mga kapitbahay at dinala ako sa isang foundation. Sa workshop nito, natutuhan ko ang mga senyales. Hindi ako umalis, at nagbukid ulit ako.
