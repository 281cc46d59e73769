# draft e8a72875
q-start = Ano ang kailangan mo?
    .other = Ano ang kailangan mo?
    .help = Pumili ng isa. Puwede mo itong baguhin mamaya.
    .why = Para ang itanong lang namin ay ang tugma sa iyo.
# draft 2180491f
q-start-for-me = Suriin ang alok sa abroad para sa akin
# draft f2ae9008
q-start-for-other = Suriin ang trabaho para sa kapamilya o kaibigan
# draft 4febeff1
q-start-for-staff = Trabaho kong tumulong sa mga tao
# draft dc9b3c4b
q-start-on-the-way = Nasa biyahe na ngayon
# draft 1534b0b3
q-start-already-there = Nandoon na, o kailangan ko ng tulong
# draft b3c7ef38
q-there-safe = Sino ang gumagamit ng phone na ito ngayon?
    .other = Sino ang gumagamit ng phone na ito ngayon?
    .help = May malapit ba sa iyo? Puwede kang lumabas sa page na ito anumang oras.
    .why = Inuuna namin ang tulong. Pinaiikli namin ito.
# draft 6b9d7abb
q-there-safe-alone = Ako. Mag-isa ako
# draft d20f078e
q-there-safe-watched = Ako. Baka may tumingin
# draft 959edd84
q-there-safe-other-talk = Para sa iba ang tanong ko. Nakakausap ko siya
# draft a7dd5005
q-there-safe-other-lost = Para sa iba ang tanong ko. Wala na kaming contact
# draft a17b9fab
q-nationality = Saang bansa galing ang passport mo?
    .other = Saang bansa galing ang passport ng manggagawa?
    .help = Wala pang passport? Piliin ang sarili mong bansa.
    .why = Ang bawat bansa ay may sariling listahan ng agency at sariling hotline.
# draft f7913058
q-nationality-other = Ibang bansa
# draft bcaceeea
q-there-country = Nasa aling bansa ka ngayon?
    .other = Nasa aling bansa ang manggagawa ngayon?
    .help = Tingnan ang mapa sa phone, ang karatula ng tindahan o ang barya. Piliin ang sa tingin mo ay pinakamalapit.
    .why = Para maipakita namin ang tamang hotline.
    .todo = I-send ang live location mo sa taong pinagkakatiwalaan mo, kung magagawa mo ito nang mag-isa.
# draft daadba6d
q-there-country-home = Sa sarili kong bansa
    .other = Sa sariling bansa ng manggagawa
# draft 51a9c911
q-there-country-other = Ibang bansa
# draft 9062c7b7
q-there-country-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 62fd72e4
q-way-trip = Tugma ba ang biyahe sa sinabi nila sa iyo?
    .other = Tugma ba ang biyahe sa sinabi nila sa manggagawa?
    .help = Tingnan ang ticket, ang mapa at ang mga karatula sa kalsada.
    .why = Ang bagong lugar sa biyahe ay isa sa pinakamalinaw na senyales.
    .todo = Tingnan ang mapa sa phone mo ngayon. Sabihin sa isang tao sa bahay kung nasaan ka.
    .message = Pakisabi po sa akin ang pangalan ng bayan at kalye kung saan tayo matutulog mamayang gabi.
# draft 1686bb6c
q-way-trip-yes = Oo, lahat ay gaya ng sinabi nila
# draft 638a7ab9
q-way-trip-place = Nag-iba ang bansa o bayan
# draft 97393dbd
q-way-trip-hidden = Gusto nilang tumawid sa maliit na bangka, ilog o gubat
# draft b63df44f
q-way-trip-drive = Ilang oras silang nagmamaneho, lampas na sa bayan
# draft aee48270
q-way-trip-contract = May bagong kontrata silang pinapapirmahan
# draft b052ffc9
q-way-trip-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft decf3b8f
q-way-hold = Sino ang may hawak ng passport at phone mo?
    .other = Sino ang may hawak ng passport at phone ng manggagawa?
    .help = Puwede mo itong hingin para sa immigration sa border.
    .why = Puwedeng kontrolin ng may hawak ng passport mo ang susunod mong hakbang.
    .todo = Hingin ang passport mo para sa immigration sa border. Pagkatapos, ikaw na ang humawak nito.
    .message = Pahingi po ng passport ko. Kailangan ko po itong ipakita mismo.
# draft 0a76f4d4
q-way-hold-me = Pareho kong hawak
    .other = Parehong hawak ng manggagawa
# draft fa6eae97
q-way-hold-escort = Isang taong kasama ko sa biyahe
    .other = Isang tao sa parehong biyahe
# draft 85d66684
q-way-hold-taken = Kinuha nila at hindi ko mabawi
    .other = Kinuha nila at ayaw ibalik
# draft b608c557
q-way-hold-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 43d6e5f5
q-there-hold = Gaano ka kalaya diyan?
    .other = Gaano kalaya ang manggagawa doon?
    .help = Piliin kung ano ang totoo ngayong araw.
    .why = Ito ang mga pinakamalinaw na senyales ng sapilitang pagtatrabaho.
    .todo = Alamin nang isa-isa. Umpisahan sa: puwede ba akong pumunta sa tindahan nang mag-isa?
# draft c3e292ed
q-there-hold-free = Hawak ko ang passport at phone ko, at lumalabas ako nang mag-isa
    .other = Hawak ng manggagawa ang passport at phone, at lumalabas nang mag-isa
# draft 5757e70b
q-there-hold-passport = Nasa kanila ang passport ko
    .other = Nasa kanila ang passport ng manggagawa
# draft 643d4501
q-there-hold-phone = Kinukuha o tinitingnan nila ang phone ko
    .other = Kinukuha o tinitingnan nila ang phone ng manggagawa
# draft c9dd5110
q-there-hold-guarded = May mga guwardiya. Dapat akong nasa loob lang
    .other = May mga guwardiya. Dapat nasa loob lang ang manggagawa
# draft 02ad8cde
q-there-hold-many = Higit sa isa sa mga ito
# draft 920a8f2b
q-there-hold-sea = Nasa dagat ako. Hindi dumadaong ang barko
    .other = Nasa dagat ang manggagawa. Hindi dumadaong ang barko
# draft 4a116e92
q-there-hold-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 659acdf4
q-there-work = Ito ba ang trabahong napagkasunduan ninyo?
    .other = Ito ba ang trabahong napagkasunduan?
    .help = Isipin ang trabaho, ang lugar at ang sahod.
    .why = Ang kasinungalingan tungkol sa trabaho ay unang senyales ng human trafficking.
    .todo = Itago ang unang kontrata o ang chat. Kunan ng litrato kung magagawa mo nang mag-isa.
# draft 8203c081
q-there-work-yes = Oo
# draft 681ff583
q-there-work-other = Iba ang trabaho o ang lugar
# draft bcee362d
q-there-work-cheat = Kailangan kong manloko ng tao online o magpasok ng bagong tao
    .other = Kailangan ng manggagawa na manloko ng tao online o magpasok ng bagong tao
# draft 587a9f9b
q-there-work-contract = Pinapirma nila ako ng bagong kontrata
    .other = Pinapirma nila ang manggagawa ng bagong kontrata
# draft 81dee68b
q-there-work-nojob = Walang trabaho
# draft 60948f66
q-there-work-hours = Oo, pero lampas 12 oras sa isang araw o walang day off
# draft ab8f6a9e
q-there-work-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 0f1282ae
q-there-pressure = May nangyayari ba sa mga ito? Piliin ang pinakamasama.
    .other = May nangyayari ba sa mga ito? Piliin ang pinakamasama.
    .help = Sila ang may kasalanan sa ginagawa nila sa iyo. Wala kang ginawang mali.
    .why = Sinasabi nito sa amin kung gaano kabilis mo kailangan ng tulong.
    .todo = Makipag-usap sa hotline. Puwede kang tumawag kahit hindi sabihin ang pangalan mo.
# draft 06cafc6c
q-there-pressure-none = Wala sa mga ito
# draft 4e38ba28
q-there-pressure-hurt = May mga taong sinasaktan, ikinukulong o ibinebenta
# draft a9df03ad
q-there-pressure-family = Hinihingan nila ng pera o tinatakot ang pamilya ko
    .other = Hinihingan nila ng pera o tinatakot ang pamilya
# draft 6c00c5a7
q-there-pressure-release = Kailangan kong magbayad para tumigil o makauwi
    .other = Kailangang magbayad ng manggagawa para tumigil o makauwi
# draft fbed4c40
q-there-pressure-debt = Sabi nila may utang ako sa kanila
    .other = Sabi nila may utang sa kanila ang manggagawa
# draft f2da0c33
q-there-pressure-pay = Ayaw ibigay ang sahod ko o may multa
    .other = Ayaw ibigay ang sahod ng manggagawa o may multa
# draft 4e71c661
q-there-pressure-police = Sabi nila tatawag sila ng pulis o ipapakansela ang visa ko
    .other = Sabi nila tatawag sila ng pulis o ipapakansela ang visa
# draft 67c9f0ac
q-there-pressure-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft d0462b1b
q-country = Saang bansa ang trabaho?
    .other = Saang bansa ang trabaho?
    .help = Piliin ang lugar ng trabaho. Hindi kasama ang mga dadaanan lang.
    .why = May mga bansang sarado sa mga manggagawa mula sa bansa mo. Ang ilan ay may mas maraming patibong.
    .todo = Itanong ang bansa, ang bayan at ang kalye.
    .message = Pakipadala po sa akin ang bansa, bayan at buong address ng lugar ng trabaho.
# draft 70578d3c
q-country-other = Ibang bansa
# draft e311709e
q-country-not-told = Hindi pa nila sinasabi sa akin
    .other = Hindi pa nila sinasabi sa manggagawa
# draft 0b6c873f
q-city = Saang bayan ang trabaho?
    .other = Saang bayan ang trabaho?
    .help = Tingnan ang address na ipinadala nila sa iyo.
    .why = Sa ilang bayan malapit sa border, may mga saradong lugar kung saan ikinukulong ang mga tao.
    .todo = Itanong ang bayan at kalye. Hanapin ito sa mapa.
    .message = Pakipadala po sa akin ang bayan at kalye ng lugar ng trabaho, para alam ng pamilya ko.
# draft 0a4ba72f
q-city-other-place = Ibang bayan
# draft 9ee3b715
q-city-not-sure = Hindi pa nila sinasabi
# draft 554b245c
q-job = Anong klaseng trabaho ito?
    .other = Anong klaseng trabaho ito?
    .help = Piliin ang pinakamalapit.
    .why = Karamihan ng pekeng alok ay trabaho sa computer o sugal.
    .todo = Itanong kung ano ang gagawin mo araw-araw.
    .message = Pakisulat po sa akin kung ano ang gagawin ko araw-araw, para kanino, at saan.
# draft c8cbf49c
q-job-online = Trabaho sa computer o phone: customer service, admin, marketing, chat, data
# draft c7986bdc
q-job-casino = Casino, online games o sugal
# draft f55225c2
q-job-club = Club, bar, masahe o pag-aasikaso sa guest
# draft 60b6ff82
q-job-home-care = Trabaho sa bahay, pag-aalaga ng bata o matanda
# draft 91983939
q-job-ship = Barko o bangkang pangisda
# draft 95ebb8ad
q-job-hands = Bukid, pabrika, construction, hotel, tindahan, pagmamaneho
# draft be1cc026
q-job-trained = Nurse, welder, teacher o ibang trabahong pinag-aralan
# draft 53951871
q-job-not-told = Hindi pa nila sinasabi sa akin
    .other = Hindi pa nila sinasabi sa manggagawa
# draft 0b134b8e
q-job-no-job = Hindi ito trabaho: kasal, pag-aaral, sport, army, organ, baby …
# draft 19198861
q-other-offer = Ano ang inaalok nila?
    .other = Ano ang inaalok nila?
    .help = Piliin ang pinakamalapit. Isipin kung ano ang gagawin o ibibigay doon.
    .why = May sariling paraan ng pagsuri ang bawat isa. Ang ilan ay naging ibang-iba sa ipinangako.
    .todo = Ipasulat ito: kung ano ang gagawin o ibibigay mo, at kung sino ang magbabayad.
    .message = Pakisulat po sa akin kung ano ang gagawin o ibibigay ko doon, at kung sino ang magbabayad. Pakidagdag po ang pangalan, address at phone ng school, club, clinic o tao.
# draft 4d55b23a
q-other-offer-marriage = Kasal, o makilala ang pakakasalan
# draft 4d39f2c9
q-other-offer-study = School, pag-aaral o internship, na may trabaho
# draft e047ca5a
q-other-offer-sport = Sport: club, tryout o kontrata
# draft d9a0aa43
q-other-offer-army = Army, o trabahong security sa giyera
# draft 07f2e31b
q-other-offer-organ = Pagbibigay ng kidney o ibang organ
# draft b27e8b21
q-other-offer-child = Pagbubuntis para sa iba, pagbibigay ng egg cell, o pagbibigay ng sariling anak sa iba
# draft 813c30ae
q-other-offer-other = Iba pa, o hindi nila malinaw na sinasabi
# draft 30b326df
q-other-offer-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 70b3028a
q-guests = Nakasulat ba ang gagawin mo kasama ang mga guest?
    .other = Nakasulat ba ang gagawin ng manggagawa kasama ang mga guest?
    .help = Tingnan sa kontrata: mga gagawin, sahod, oras.
    .why = Ang ilan sa mga trabahong ito ay nauuwi sa sapilitang sex work.
    .todo = Ipasulat ang mga gagawin.
    .message = Pakipadala po sa akin nang nakasulat ang listahan ng gagawin ko sa mga guest, ang sahod at ang oras.
# draft edb41d8e
q-guests-yes = Oo
# draft bf1cf8fe
q-guests-no = Hindi
# draft b2a6f3c9
q-guests-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft b1806de2
q-port = Dadaong ba ang barko?
    .other = Dadaong ba ang barko?
    .help = Itanong kung saan at gaano kadalas. Itanong kung sino ang tatanggap ng sahod mo.
    .why = Malayo sa lupa, mahirap makakuha ng tulong.
    .todo = Ipasulat sa kontrata ang mga daungan.
    .message = Pakisabi po sa akin ang pangalan ng barko, ang mga daungan at kung gaano ako kadalas makakatawag sa bahay.
# draft 3fd78ca6
q-port-yes = Oo, at makakatawag ako sa bahay
    .other = Oo, at makakatawag sa bahay ang manggagawa
# draft d85c572d
q-port-no = Maraming buwan itong nasa dagat lang
# draft 7e4bb5bb
q-port-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 75b0612d
q-odd-tasks = May hinihingi ba sila sa iyo sa mga ito?
    .other = May hinihingi ba sila sa manggagawa sa mga ito?
    .help = Basahin ulit ang chat.
    .why = Nanloloko ng ibang tao ang ganitong trabaho. May mga manggagawang ikinulong, sinaktan at kinasuhan dahil dito.
    .todo = Itanong kung ano ang ibebenta mo, at kanino.
    .message = Pakisulat po sa akin kung ano ang ibebenta o sasabihin ko, at kanino.
# draft 0ac5d506
q-odd-tasks-none = Wala sa mga ito
# draft 2cb4f86b
q-odd-tasks-chat = Chat sa hindi kilala: benta, date o invest
# draft 416653f5
q-odd-tasks-bank = Magbukas ng bank account o i-video ang mukha ko
    .other = Magbukas ng bank account o i-video ang mukha ng manggagawa
# draft 37fb7775
q-odd-tasks-both = Pareho
# draft 633f0a42
q-odd-tasks-scan = Scan ng passport ko, bago ang anumang kontrata
    .other = Scan ng passport ng manggagawa, bago ang anumang kontrata
# draft 40cefaaa
q-odd-tasks-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft e2032b65
q-pay-skill = Bagay ba ang sahod sa trabaho?
    .other = Bagay ba ang sahod sa trabaho?
    .help = { $wage } Magtanong sa mga taong ganito ang trabaho doon.
    .why = Malaking sahod sa madaling trabaho ang pinakakaraniwang pain.
    .todo = Itanong sa manggagawa doon, sa unyon o sa embassy kung magkano ang sahod sa trabahong ito.
    .message = Pakisulat po ang sahod bawat buwan, ang oras, at kung ano ang ibinabawas ninyo.
# draft 9b289d90
q-pay-skill-normal = Halos pareho sa nakukuha ng iba
# draft 484ec3e9
q-pay-skill-high-tested = Mas malaki nang husto, at sinubok nila ang kakayahan ko
    .other = Mas malaki nang husto, at sinubok nila ang kakayahan ng manggagawa
# draft 77e321ed
q-pay-skill-high-easy = Mas malaki nang husto, at walang hinihinging kakayahan
# draft 585ee0e2
q-pay-skill-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft ea4eeba1
q-visa = Anong visa ang gagamitin mo sa biyahe?
    .other = Anong visa ang gagamitin ng manggagawa sa biyahe?
    .help = Tingnan sa passport. Itanong sa embassy ng bansang iyon kung puwede kang magtrabaho sa visa na ito.
    .why = Sa tourist visa, wala kang karapatang magtrabaho, at puwede nilang gamitin iyon laban sa iyo.
    .todo = Hintayin ang work visa. Tingnan ang totoong visa bago ka magbayad o lumipad.
    .message = Pakipakita po sa akin ang work visa na may pangalan ko, ang trabaho at ang employer. Lilipad po ako pagkatapos ko itong makita.
# draft 990611c6
q-visa-work-seen = Work visa para sa trabahong ito. Nakita ko ang totoong visa
    .other = Work visa para sa trabahong ito. Nakita ng manggagawa ang totoong visa
# draft 283c53b7
q-visa-work-later = Work visa. Darating pa
# draft e8cfaf6d
q-visa-photo = Litrato lang nito ang hawak ko
    .other = Litrato lang nito ang hawak ng manggagawa
# draft 11b26d50
q-visa-other-job = Work visa para sa ibang trabaho, amo o bansa
# draft 6507965d
q-visa-tourist = Tourist o visit visa, o wala
# draft acc8eb25
q-visa-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft fce3bd53
q-fee = Magkano ang kailangan mong bayaran para sa trabahong ito?
    .other = Magkano ang kailangang bayaran ng manggagawa para sa trabahong ito?
    .help = Ayon sa batas, ang babayaran mo: { $fee-limit }. Pagsamahin ang lahat ng gastos na sinasabi nila.
    .why = Ang malalaking bayad ay nauuwi sa utang. Dahil sa utang, mahirap umalis.
    .todo = Humingi ng listahan ng lahat ng gastos. Ikumpara ito sa batas.
    .message = Pakipadala po sa akin ang listahan ng lahat ng gastos, kung sino ang magbabayad sa bawat isa, at ang porma ng resibo ninyo.
# draft 5aa8d1b8
q-fee-free-written = Wala. Nasa kontrata na ang employer ang magbabayad
# draft 7f516442
q-fee-free-said = Wala. Pero pangako lang ito
# draft 1749ba9c
q-fee-within = May kaunti, hanggang sa limit
# draft 3a712f44
q-fee-above = Higit sa limit
# draft 0a179c80
q-fee-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 42b969db
q-pay-how = Paano nila gustong bayaran mo?
    .other = Paano nila gustong magbayad ang manggagawa?
    .help = Sa bangko bayaran ang kompanya. Humingi ng resibong may tatak.
    .why = Kapag cash o maagang bayad, wala kang patunay.
    .todo = Sabihing sa bangko ka magbabayad sa agency, pagkatapos ng visa. Tingnan ang sagot nila.
    .message = Magbabayad po ako sa agency sa pamamagitan ng bangko kapag hawak ko na ang kontrata at visa. Pakipadala po ang bank details ng agency.
# draft 8442daa1
q-pay-how-bank-after = Sa bangko ng agency, pagkatapos ng kontrata at visa
# draft 7712faad
q-pay-how-before = Bago ko makuha ang kontrata o visa
    .other = Bago magkaroon ng kontrata o visa
# draft 20e31f99
q-pay-how-cash = Cash o sa isang tao
# draft 853ea4f6
q-pay-how-both = Pareho
# draft e54e7ca3
q-pay-how-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft c8746aee
q-owe = Ano ang magiging utang mo sa kanila?
    .other = Ano ang magiging utang ng manggagawa sa ahente o amo?
    .help = Hanapin sa papel ang mga bawas sa sahod, multa at deposito.
    .why = Utang ang pinakamadalas gamitin para hindi makaalis ang tao sa masamang trabaho.
    .todo = Itanong kung ano ang mangyayari kung magkasakit ka at kailangang umuwi.
    .message = Ano po ang kailangan kong bayaran kung tumigil ako nang maaga o magkasakit? Pakipakita po kung saan ito nakasulat.
# draft fb7f7230
q-owe-nothing = Wala. Puwede akong umalis pagkatapos ng abiso
    .other = Wala. Puwedeng umalis ang manggagawa pagkatapos ng abiso
# draft 880d3346
q-owe-loan = Pinauutang nila ang gastos o kinakaltas sa sahod ko
    .other = Pinauutang nila ang gastos o kinakaltas sa sahod
# draft 1a483476
q-owe-deposit = Mag-iiwan ako sa kanila ng pera o papeles ng lupa
    .other = Mag-iiwan ang manggagawa sa kanila ng pera o papeles ng lupa
# draft 6310ad5f
q-owe-fine = May multa ako kapag umalis
    .other = May multa kapag umalis
# draft f6564ae3
q-owe-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 135af8ac
q-source = Sino ang nag-aalok sa iyo ng trabahong ito?
    .other = Sino ang nag-aalok sa manggagawa ng trabahong ito?
    .help = Piliin ang taong pinakamadalas mong kausap.
    .why = Ang maganda at masamang alok ay parehong galing sa mga kakilala natin. Kaya sinusuri namin silang lahat.
    .todo = Itanong ang buong pangalan, ang kompanya at ang tungkulin ng taong ito.
    .message = Pakipadala po sa akin ang buong pangalan ninyo, ang kompanya ninyo, at ang tungkulin ninyo sa trabahong ito.
# draft bf5699a1
q-source-public = Opisina ng gobyerno
# draft 91033b33
q-source-agency = Agency
# draft 0aac42f1
q-source-employer = Ang employer. Wala nang iba
# draft b449b0b7
q-source-broker = Broker o ahente sa lugar namin
# draft d4cfb85c
q-source-travel-co = Travel, tour o training company
# draft f9dfe456
q-source-friend = Kaibigan o kamag-anak
# draft cb909114
q-source-stranger = Hindi kilala o kaibigan online na unang nag-message
# draft fe1161a5
q-source-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft bf6087f6
q-meet = Saan mo sila nakilala?
    .other = Saan sila nakilala ng manggagawa?
    .help = Pumunta sa opisinang nasa opisyal na listahan at hanapin ang taong ito.
    .why = Mahirap hanapin ang taong walang opisina kapag nagkaproblema.
    .todo = Itanong ang address ng opisina at pumunta doon nang may kasama.
    .message = Gusto ko po sanang pumunta sa opisina ninyo kasama ang pamilya ko. Ano po ang address sa lisensya ninyo?
# draft 0c3f7759
q-meet-office = Sa opisina nila
# draft 26786a6e
q-meet-chat = Sa phone o chat lang
# draft 4bf0c3e7
q-meet-outside = Sa café, kotse, bahay o airport
# draft ff3cc293
q-meet-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft e7c6a10d
q-licence = Nasa opisyal na listahan ba ang agency?
    .other = Nasa opisyal na listahan ba ang agency?
    .help = Ikaw mismo ang magbukas ng listahan: { $registry-licence }. Dapat tugma ang pangalan, numero at address.
    .why = Mga nakalistang agency lang ang puwedeng magpaalis ng manggagawa. Madalas kopyahin ang mga pangalan.
    .todo = Hanapin ito sa opisyal na listahan, o tawagan ang { $hotline }. Gawin ito bago ka magbayad o pumirma.
    .message = Pakipadala po sa akin ang buong pangalan, numero ng lisensya at address ng opisina ng agency. Hahanapin ko po ito sa opisyal na listahan.
# draft 956aea42
q-licence-found = Oo. Hinanap ko at nakita ko
    .other = Oo. Hinanap namin at nakita namin
# draft f11eb83a
q-licence-they-say = Oo raw, sabi nila. Titingnan ko
    .other = Oo raw, sabi nila. Titingnan namin
# draft 7b36930e
q-licence-missing = Hinanap ko. Wala o pinahinto
    .other = Hinanap namin. Wala o pinahinto
# draft 3eabd167
q-licence-no-agency = Walang agency
# draft 50f9e4f1
q-licence-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft a8d34853
q-job-order = Inaprubahan ba ng bansa mo ang trabahong ito?
    .other = Inaprubahan ba ng bansa ng manggagawa ang trabahong ito?
    .help = Tingnan dito: { $registry-job-order }. Dapat tugma ang trabaho, kompanya at bansa.
    .why = Ang totoong agency ay puwede pa ring mag-alok ng pekeng trabaho. Ipinapakita ng listahan ang mga totoo.
    .todo = Itanong ang numero ng job order. Suriin ito sa { $registry-job-order } o sa { $hotline }.
    .message = Pakipadala po sa akin ang numero ng job order para sa employer at bansang ito. Susuriin ko po ito.
# draft df596e21
q-job-order-found = Oo. Tiningnan ko o nagtanong ako sa opisina
    .other = Oo. Tiningnan namin o nagtanong kami sa opisina
# draft c17fa20f
q-job-order-they-say = Oo raw, sabi nila. Titingnan ko
    .other = Oo raw, sabi nila. Titingnan namin
# draft a69fe5c1
q-job-order-missing = Tiningnan ko. Wala sa listahan
    .other = Tiningnan namin. Wala sa listahan
# draft b9ca2bce
q-job-order-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 2bd9d8ca
q-employer = May pinagkakatiwalaan ka bang nagkumpirma sa employer?
    .other = May pinagkakatiwalaan ka bang nagkumpirma sa employer?
    .help = Ikaw mismo ang maghanap ng numero ng phone. Tawagan ang kompanya, o magtanong sa embassy doon.
    .why = Kinokopya ang pangalan ng mga totoong kompanya para magmukhang totoo ang pekeng trabaho.
    .todo = Tawagan ang kompanya sa numerong ikaw mismo ang nakakita.
    .message = Pakipadala po sa akin ang buong pangalan, address at phone ng employer, gaya ng nasa kontrata.
# draft 1149c72b
q-employer-confirmed = Oo. Ako mismo ang tumawag o sumulat
    .other = Oo. Kami mismo ang tumawag o sumulat
# draft 3d1aa128
q-employer-official = Oo. Ang embassy o labor office
# draft 3a77e14e
q-employer-to-ask = Alam ko ang pangalan. Magtatanong ako
    .other = Alam namin ang pangalan. Magtatanong kami
# draft cef98c37
q-employer-denied = Sabi ng kompanya, hindi nito alam ang trabahong ito
# draft d2aa2f8b
q-employer-no-name = Ayaw nilang ibigay ang pangalan o address
# draft 195f6fe1
q-employer-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 2801173b
q-contract = Pipirma ka ba ng kontrata bago bumiyahe?
    .other = Pipirma ba ng kontrata ang manggagawa bago bumiyahe?
    .help = Nakasulat dito ang employer, trabaho, sahod, oras at ticket pauwi.
    .why = Kapag walang kontrata, wala kang mapapatunayan sa huli.
    .todo = Kunin ang kontrata, basahin sa bahay, at magtago ng kopya. Saka ka magpasya.
    .message = Pakipadala po sa akin ang kontrata sa wika ko. Babasahin ko po ito sa bahay bago ako pumirma o magbayad.
# draft f6d2983a
q-contract-have = Oo. Hawak ko na
    .other = Oo. Hawak na ng manggagawa
# draft 26fe0a7d
q-contract-soon = Pangako nila, bago ako umalis
    .other = Pangako nila, bago umalis ang manggagawa
# draft 10100f1b
q-contract-there = Sabi nila, doon ako pipirma
    .other = Sabi nila, doon pipirma ang manggagawa
# draft db42a86d
q-contract-none = Wala
# draft b71ebffc
q-contract-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 7023964b
q-contract-read = Ano ang alam mo sa kontrata?
    .other = Ano ang alam ng manggagawa sa kontrata?
    .help = Ipatingin ito sa labor office o embassy.
    .why = Makakapayag ka lang sa nababasa mo.
    .todo = Humingi ng isang kopya sa wika mo para maiuwi.
    .message = Pahingi po ng isang kopya sa wika ko, kahit isang araw lang. Aling opisina po ang nagsuri nito?
# draft d3be4d7c
q-contract-read-good = Nababasa ko, may kopya ako, at sinuri ito ng opisina
    .other = Nababasa ng manggagawa, may kopya siya, at sinuri ito ng opisina
# draft e9ed43d1
q-contract-read-unchecked = Nababasa ko. Walang opisinang nagsuri
    .other = Nababasa ng manggagawa. Walang opisinang nagsuri
# draft 8ecce9a7
q-contract-read-language = Nasa wikang hindi ko mabasa
    .other = Nasa wikang hindi mabasa ng manggagawa
# draft 4a3c8b59
q-contract-read-no-copy = Ayaw nila akong bigyan ng kopya
    .other = Ayaw nilang bigyan ng kopya ang manggagawa
# draft fa777e50
q-contract-read-not-seen = Hindi ko pa nakikita
    .other = Hindi pa nakikita ng manggagawa
# draft ed98fae0
q-exit-paper = Magkakaroon ka ba ng papel ng bansa mo para magtrabaho sa abroad?
    .other = Magkakaroon ba ang manggagawa ng papel ng bansa niya para magtrabaho sa abroad?
    .help = Para sa iyo, ito iyon: { $exit-paper }. Sa opisina ito kinukuha, hindi kailanman sa tao sa airport.
    .why = Dahil dito, mahahanap at matutulungan ka ng bansa mo.
    .todo = Itanong sa { $regulator } kung anong papel ang kailangan mo at paano ito makukuha.
    .message = Pakisabi po kung kailan at saang opisina ko ito makukuha: { $exit-paper }.
# draft 53d4d14a
q-exit-paper-yes = Oo. Hawak ko na o may petsa na ng pagkuha
    .other = Oo. Hawak na ng manggagawa o may petsa na ng pagkuha
# draft 058be7a0
q-exit-paper-no = Sabi nila, puwede akong umalis kahit wala
    .other = Sabi nila, puwedeng umalis ang manggagawa kahit wala
# draft 4ea1ecfb
q-exit-paper-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft ff6e373b
q-passport = Sino ang hahawak ng passport mo sa biyahe?
    .other = Sino ang hahawak ng passport sa biyahe?
    .help = Ibigay lang ito para tatakan, at bawiin sa araw ding iyon.
    .why = Kung sino ang may hawak ng passport, siya ang may kontrol.
    .todo = Ikaw mismo ang kumuha ng passport, na totoo ang mga detalye. Ikaw ang humawak nito.
    .message = Pakibalik po ang passport ko ngayong linggo, o pahingi po ng resibong may petsa.
# draft cd529114
q-passport-me = Ako
    .other = Ang manggagawa
# draft d9130ecd
q-passport-recruiter = Nasa recruiter na ngayon
# draft 6f9d4c9a
q-passport-escort = Isang taong kasama ko sa biyahe
    .other = Isang tao sa parehong biyahe
# draft 594e7ecd
q-passport-none-yet = Kukuha pa lang ako
    .other = Kukuha pa lang ang manggagawa
# draft 4bd74ca0
q-passport-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft b353dcd2
q-route = Paano ka makakarating doon?
    .other = Paano makakarating doon ang manggagawa?
    .help = Tingnan ang ticket. Ayos lang magpalit ng eroplano sa iisang ticket.
    .why = May mga taong sinabihan ng isang bansa pero dinala sa katabing bansa.
    .todo = Hingin ang ticket papunta sa bayan ng trabaho.
    .message = Pakipadala po sa akin ang ticket papunta sa bayan ng trabaho, kasama ang lahat ng hinto.
# draft 75e21c43
q-route-straight = Diretso sa bayan ng trabaho
# draft d424a8db
q-route-third = Mananatili muna ako sa ibang bansa
    .other = Mananatili muna ang manggagawa sa ibang bansa
# draft 8f46b7d8
q-route-event = Meeting, test o course muna sa abroad
# draft 5fbc7c97
q-route-hidden = Sa maliit na bangka, ilog, gubat o tagong daan
# draft df56d33f
q-route-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 725b8286
q-changed = Ano ang nagbago mula sa unang alok?
    .other = Ano ang nagbago mula sa unang alok?
    .help = Ikumpara ang unang mensahe sa papel at sa ticket.
    .why = Sa pagbabago ng lugar o sahod nagsasara ang patibong.
    .todo = Isulat ang una nilang sinabi. Ikumpara ito sa papel.
    .message = Pakikumpirma po nang nakasulat ang bansa, bayan, trabaho at sahod.
# draft 6065126f
q-changed-nothing = Wala
# draft 6b2dc278
q-changed-place = Ang bansa o bayan
# draft e3d4ea5b
q-changed-pay = Ang trabaho o sahod
# draft a9d71ce3
q-changed-both = Pareho
# draft 1a7e8488
q-changed-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 5dbd7dea
q-hide = May ipinatatago ba sila sa iyo?
    .other = May ipinatatago ba sila sa manggagawa?
    .help = Ang magandang trabaho ay puwedeng sabihin sa pamilya at sa immigration.
    .why = Inilalayo ka ng sikreto sa mga taong makakatulong.
    .todo = Sabihin sa dalawang tao sa bahay ang buong plano. Tingnan ang magiging reaksiyon ng recruiter.
    .message = Gusto pong malaman ng pamilya ko ang employer, address at flight. Sasabihin ko po sa kanila ngayong araw.
# draft 505d80cd
q-hide-no = Wala
# draft d4fdb8fd
q-hide-family = Ang trabaho o biyahe, sa pamilya ko
    .other = Ang trabaho o biyahe, sa pamilya
# draft fd189095
q-hide-border = Ang totoong plano, sa immigration
# draft 4eaadb3c
q-hide-papers = Ang totoong pangalan, edad o trabaho ko, sa pekeng papeles
    .other = Ang totoong pangalan, edad o trabaho, sa pekeng papeles
# draft f2e68ca6
q-hide-many = Higit sa isa sa mga ito
# draft 2cbbcfea
q-hide-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft b3e695cd
q-rush = Gaano katagal ang ibinigay sa iyo para magpasya?
    .other = Gaano katagal ang ibinigay sa manggagawa para magpasya?
    .help = Sabihin: Kailangan ko ng isang linggo. Tingnan ang gagawin nila.
    .why = Ang totoong trabaho ay makakapaghintay ng kontrata at visa.
    .todo = Humingi ng isang linggo para magbasa at magsuri.
    .message = Kailangan ko po ng isang linggo para suriin ang papeles kasama ang pamilya ko. Paki-reserve po ang trabaho hanggang doon.
# draft 4eaad089
q-rush-time = Isang linggo o higit pa
# draft e821b71d
q-rush-days = Minamadali akong umalis sa loob ng ilang araw
    .other = Minamadali nila siyang umalis sa loob ng ilang araw
# draft 009e3640
q-rush-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
# draft 97f214f4
q-life = Ano ang sabi nila tungkol sa libreng oras mo?
    .other = Ano ang sabi nila tungkol sa libreng oras ng manggagawa?
    .help = Magtanong sa manggagawang nandoon ngayon, sa video call.
    .why = Ang pagkakalayo sa ibang tao ay senyales ng sapilitang pagtatrabaho.
    .todo = Ipasulat sa kontrata ang oras, day off at paggamit ng phone.
    .message = Pakisulat po ang oras, ang day off, at na hawak ko ang phone ko at puwede akong lumabas.
# draft a7a415ba
q-life-good = May day off bawat linggo. Hawak ko ang phone ko at puwede akong lumabas
    .other = May day off bawat linggo, may phone, at may oras lumabas
# draft 18372de8
q-life-hours = Lampas 12 oras sa isang araw, o walang day off
# draft 308cec32
q-life-inside = Dapat nasa loob lang ako
    .other = Dapat nasa loob lang ang manggagawa
# draft af002349
q-life-phone = Dapat kong isuko ang phone ko
    .other = Dapat isuko ng manggagawa ang phone
# draft 08c84fd8
q-life-many = Higit sa isa sa mga ito
# draft 7b233800
q-life-not-sure = Hindi ako sigurado
    .other = Hindi kami sigurado
