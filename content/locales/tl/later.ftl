# draft deaad423
ui-registry-heading = Suriin mo mismo
# draft 6ee013df
ui-registry-lead = Hanapin mo mismo ang listahan. Huwag kailanman gamitin ang link o numerong galing sa kanila.
# draft 29b8cac9
ui-shows-agency-licence = Makikita kung may lisensya ang agency
# draft f1060a50
ui-shows-job-order = Makikita kung aprubado ang trabaho
# draft d48849dc
ui-shows-contract = Makikita kung nasuri ang kontrata
# draft 8b9f47c8
ui-shows-worker-registration = Makikita kung nakarehistro ang manggagawa
# draft a6b3e5d5
ui-shows-company = Makikita kung may ganitong kompanya
# draft 3cee46e7
ui-registry-not-proof = Hindi patunay ang magkaparehong pangalan. Kinokopya ang mga pangalan. Dapat tugma rin ang numero, address at job order. Pagkatapos, tawagan ang opisina sa numerong ikaw mismo ang nakakita.
# draft 6f1eac8d
ui-registry-none = Wala kaming alam na pampublikong listahan para sa passport na ito. Magtanong sa labor ministry ng bansa mo.
# draft 56093c32
ui-pay-heading = Sahod doon
# draft ee6d5847
ui-pay-none = Wala kaming maaasahang halaga para sa trabahong ito sa bansang ito. Magtanong sa embassy o sa unyon doon.
# draft a36aa1e3
ui-law-heading = Ang sabi ng mga patakaran ng bansa mo
# draft 1542310a
ui-routes-heading = Mga legal na paraan para magtrabaho sa abroad
# draft a99fd903
ui-routes-none = Itanong sa labor ministry ng bansa mo kung aling trabaho sa abroad ang aprubado.
# draft cbd49ea1
ui-in-country = Kapag nasa bansang ito ka: { $country }
# draft 0e715139
ui-in-country-now = Dito, ngayon: { $country }
# draft a901deb0
ui-from-home = Mula sa sariling bansa, ngayon
# draft 30a5ee9b
ui-general = Mga pangkalahatang numero
# draft 0cd9b72a
ui-side-state = Gobyerno mo
# draft 8a893f04
ui-side-independent = Hindi gobyerno
# draft 0b698a11
ui-side-intergovernmental = Para sa maraming gobyerno
# draft 4f83e3fc
ui-side-host = Pulis o opisina ng bansang iyon
# draft 63a0fc40
ui-hours-all-day = Araw at gabi
# draft 48c09794
ui-hours-office = Oras ng opisina
# draft ec333742
ui-hours-unknown = Hindi alam ang oras
# draft 0a207e00
ui-purpose-emergency = Emergency
# draft 5235ee2e
ui-purpose-hotline = Hotline
# draft 6f0939d6
ui-purpose-mobile = Cellphone
# draft 6613d40b
ui-purpose-labour = Trabaho at sahod
# draft 59181f36
ui-purpose-consular = Passport at papeles
# draft ad5f1873
ui-purpose-switchboard = Pangunahing linya
# draft 49417523
ui-works-only-in = Gumagana lang sa bansang ito: { $country }
# draft 383d5df6
ui-sms-only = Text lang
# draft 72eabca7
ui-call = Tumawag
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = Mag-text
# draft 4241ec42
ui-speaks = Nagsasalita ng: { $languages }
# draft 94105323
ui-source-heading = Saan ito galing
# draft 53690407
ui-confidence-official = Mula sa sariling page ng opisina.
# draft 61330dbe
ui-confidence-corroborated = Dalawa o higit pang pinagkunan ang nagkakatugma.
# draft b261e733
ui-confidence-single = Iisa lang ang pinagkunan.
# draft 7578fdec
ui-newest = Pinakabagong pinagkunan: { $date }.
# draft f41f606b
ui-newest-unknown = Walang petsa ang mga pinagkunan.
# draft 9a7d9ef3
ui-review-overdue = Lampas na sa petsa ng muling pagsuri. Kung hindi gumana, subukan ang susunod na numero.
# draft 22dfe033
ui-not-dialled = Hindi pa namin ito natatawagan.
# draft c689cccd
ui-source-count = Lahat ng pinagkunan: { $count }
# draft cc466cd3
ui-more-numbers = Iba pang numero: { $count }
# draft aba569a8
ui-without-number = Mga opisinang wala kaming alam na numero
# draft 0bd333ff
ui-none-here = Wala kaming alam na numerong gumagana mula sa { $country } para sa passport na ito.
# draft 06f35980
ui-none-at-all = Wala kaming alam na numero para sa pinili mo. Magtanong sa pinakamalapit na embassy ng bansa mo, o sa opisina ng International Organization for Migration (IOM).
# draft 1181d478
ui-email = E-mail
# draft f878aac7
ui-signs-heading = Ang nakita namin
# draft 5b11f8c5
ui-group-stop = Mga dahilan para huminto
# draft dc64ed15
ui-group-serious = Ayusin muna ang mga ito
# draft 5ab29324
ui-group-serious-too = Seryoso rin
# draft f65ef41f
ui-group-caution = Tingnan din ang mga ito
# draft 2dc556b2
ui-more-signs = Ipakita pa ang { $count }
# draft dc02e5d8
ui-looked-right = Ang mukhang tama
# draft 65b13b19
ui-looked-right-note = Hindi nabubura ng magandang punto ang isang babala.
# draft a6e45044
ui-open-heading = Ang hindi pa malinaw
# draft d7f5dc4a
ui-open-stopped = Ang hindi pa nasuri
# draft f1ac6a9a
ui-open-lead = Alamin ang bawat punto. Pagkatapos, sagutin dito.
# draft eecb99dd
ui-open-rest = Mabuti ring malaman: { $count }
# draft 15726f7f
ui-message-note = Mensaheng ipapadala, kung puwede kang magtanong nang walang panganib:
# draft 73c0d339
ui-chat-send = Ipadala sa WhatsApp
# draft 82c95535
ui-share-lead = Para sa ibang taong may alok na trabaho. Walang binabanggit na pangalan ang mensahe, at wala rito ang mga sagot mo.
# draft 1f814527
ui-share-text = May alok na trabaho sa abroad? Suriin muna bago ka magbayad, pumirma o bumiyahe: { $address }
# draft f8743a4e
ui-answer-now = Sagutin ito ngayon
# draft c48f3440
ui-contacts-heading = Mga numerong tatawagan
# draft a0e09984
ui-contacts-lead = Ikaw ang tumatawag sa kanila. Hindi sila kailanman tatawag para humingi ng pera.
# draft 301612cf
ui-passport = Passport
# draft ba1bbffa
ui-where = Bansa
# draft 8fcffc2d
ui-choose = Pumili
# draft b764902e
ui-nobody-heading = Walang sumasagot?
# draft fb3f9b38
ui-nobody-next = Subukan ang susunod na numero sa page na ito.
# draft 507b9ba1
ui-nobody-write = Mag-iwan ng mensahe sa WhatsApp kung mayroon. Nandoon iyon hanggang may bumasa.
# draft 34cdd5ef
ui-nobody-again = Isulat ang oras at tumawag ulit sa oras ng opisina doon.
# draft 9a7481ee
ui-nobody-home = Magpatulong sa isang tao sa bahay na tawagan ang linya ng gobyerno mo.
# draft 7a70a161
ui-desk-heading = Pindutin ang wika mo
# draft 2e4dd308
ui-desk-lead = Pagkatapos, ikaw mismo ang humawak ng screen na ito.
# draft 5f3229f3
ui-desk-staff = Para sa nag-aabot nito
# draft b7c351db
ui-desk-staff-1 = Iabot ito. Tumayo kung saan hindi mo mababasa ang screen.
# draft 1da14b88
ui-desk-staff-2 = Makikita mo lang ang sagot kung pipindutin ng bumibiyahe ang “Ipakita”.
# draft 01449c53
ui-desk-staff-3 = Walang hatol dito. Wala ritong dahilan para pigilan ang sinuman.
# draft 60d1dc6c
ui-desk-staff-4 = Pindutin ang “Susunod na tao” pagkatapos ng bawat isa. Kapag 3 minutong walang pumindot, mabubura ang lahat.
# draft b2665454
ui-desk-ready = Nabura na ang lahat. Handa na para sa susunod na tao.
# draft 1f7ecbad
ui-consent-heading = Bago ka magsimula
# draft 44ee2332
ui-consent-who = Ang taong katabi mo ay tumutulong sa mga tao na tingnan ang mga alok na trabaho. Itanong ang pangalan niya, kung para kanino siya nagtatrabaho, at kung taga-gobyerno siya.
# draft 30738963
ui-consent-free = Puwede kang tumanggi. Puwede mo itong tapusin anumang oras. Puwede mo pa ring ituloy ang biyahe mo. Hindi mo kailangang magbigay ng dahilan.
# draft 4c6f0f33
ui-consent-secret = Baka hindi niya mailihim ang lahat: halimbawa kung may bata o buhay na nasa panganib. Itanong muna kung ano ang kailangan niyang ipaalam sa iba.
# draft 8a97431a
ui-consent-hold = Ikaw ang may hawak ng screen. Makikita lang niya ang mga sagot mo kung pipindutin mo ang “Ipakita”.
# draft 9481ba8d
ui-consent-gone = Walang nagtatanong ng pangalan mo. Pindutin ang “Susunod na tao”, at mabubura ang lahat.
# draft 60991c2e
ui-consent-yes = Magsimula
# draft e1d6ec3b
ui-consent-numbers = Mga numero lang
# draft 4f557309
ui-consent-no = Hindi na, salamat
# draft 7645af6c
ui-next-person = Tapos na: susunod na tao
# draft d374e1b6
ui-show-heading = Handa na ang mga sagot mo
# draft b4e9df57
ui-show-lead = Sa iyo ang susunod na lalabas. Ipakita ito sa katabi mo, tingnan ito nang mag-isa, o tapusin na rito.
# draft 34a602b1
ui-show = Ipakita
# draft a923b6f4
ui-idle-heading = Nandiyan ka pa ba?
# draft d1f1e01c
ui-idle-lead = Kanina pa walang pumipindot sa screen na ito. Pagkalipas ng kalahating minuto, mabubura ang lahat.
# draft f6d0c63a
ui-idle-stay = Nandito pa ako
# draft a2990764
ui-together-heading = Tingnan ito nang magkasama
# draft ade473c5
ui-together-lead = Mga puntong mapag-uusapan. Wala itong sinasabi tungkol sa iyo at wala itong pinagpapasyahan.
# draft 607af4f5
ui-offer-says = Ang sinasabi ng alok
# draft 8c9cc252
ui-ring-heading = Tawagan ang employer nang magkasama
# draft db55e9b9
ui-ring-1 = Hanapin mo mismo ang numero ng kompanya, sa sarili nitong page o sa isang listahan. Huwag itong kunin sa chat.
# draft 228fb4d5
ui-ring-2 = Itanong: anong trabaho, saang bayan, magkano ang sahod? Sino ang magbabayad ng ticket at visa? Sino ang hahawak ng passport?
# draft 21a71dfa
ui-ring-3 = Ikumpara ang bawat sagot sa alok.
# draft cb2d796f
ui-ring-code = Ang mga numero sa { $country } ay nagsisimula sa:
# draft 83bebbc2
ui-ring-other = Iba ba ang simulang code ng numerong ibinigay sa iyo? Kung ganoon, baka taong nasa ibang bansa ang sasagot. Itanong kung bakit.
# draft d71c7877
ui-talk-heading = Mga puntong mapag-uusapan
# draft cf8b532f
ui-ask-heading = Itatanong pa
# draft 950e2250
ui-take = Dalhin ito
# draft 5fae1464
ui-take-lead = Pumili ng isa. Nakasulat sa bawat isa kung ano ang maiiwan nito.
# draft bdb07195
ui-card = Card na kukunan ng litrato
# draft a104c2dd
ui-card-leaves = Maiiwan ang litrato sa mga litrato ng phone na ito, baka pati sa internet.
# draft 74da3f19
ui-card-shot = Mag-screenshot, o kunan ng litrato gamit ang ibang phone.
# draft 2d267449
ui-card-say = Sabihin muna: sino ka, nasaan ka, at kailangan mo ng tulong.
# draft 9dcaba49
ui-card-word = Ang lihim na salita natin:
# draft 2d0c4768
ui-sheet = Page na ipi-print
# draft 177e6dc0
ui-pocket = Card na pambulsa na ipi-print
# draft a737a944
ui-pocket-fold = Gupitin sa guhit sa labas. Tupiin sa gitna, dalawang beses.
# draft 054aa212
ui-print-leaves = Walang maiiwan sa phone na ito. Baka may maiwang kopya sa printer.
# draft b4e46ecd
ui-print = I-print
# draft ee2ac106
ui-print-not = Walang nangyayari? Buksan ang page na ito sa browser mo, o kunan ng litrato ang card.
# draft ce418880
ui-print-two = Sa dalawang wika: idagdag ang
# draft aaf3d2cf
ui-send-heading = Mensaheng ipapadala
# draft e36b7ee5
ui-send-leaves = Maiiwan ang mensahe sa chat ng dalawang phone.
# draft 3a85ab24
ui-sms-send = Ipadala bilang text
# draft 352057f1
ui-book = Mga numero para sa phonebook mo
# draft ada9dc59
ui-book-lead = Pumili ng pangalan na walang mag-uusisa.
# draft 31e9168b
ui-book-aunt = Tita
# draft f54c7f0f
ui-book-shop = Tindahan
# draft 9e691141
ui-book-work = Trabaho
# draft 2b1ccd91
ui-book-neighbour = Kapitbahay
# draft ddf98302
ui-book-save = I-save ang file
# draft 45a20514
ui-book-leaves = Maiiwan ang mga numero sa phonebook, at may file na maiiwan sa mga na-download.
# draft 9b0b849d
ui-book-inapp = Sa loob ng ibang app, madalas hindi nase-save ang file. Gamitin na lang ang card.
# draft 6e7358c7
ui-sheet-yours = Sa iyo ang papel na ito. Itago, tupiin o itapon mo.
# draft 183e25d6
ui-sheet-unknown = Hindi pa alam: itanong ito
# draft fa2015f5
ui-sheet-check = Kung saan magsusuri
# draft 64818ee2
ui-sheet-want = Ang gusto ko ngayon
# draft ca04b0e6
ui-want-talk = makipag-usap nang sarilinan sa isang tao
# draft 830441ac
ui-want-call = tumawag
# draft dec73ad6
ui-want-check = suriin ang agency na ito
# draft e34c5b99
ui-want-travel = wala, tutuloy ako sa biyahe
# draft 76bcfbc0
ui-sheet-footer = Paalalang ginawa ng bumibiyahe. Hindi ito ebidensiya at hindi ito permit, at hindi ito dahilan para pigilan ang sinuman. Ibalik ito sa kaniya.
# draft bb78addf
ui-sheet-qr = Iba pang numero:
# draft 0d9b229a
ui-facts-of = Impormasyon noong { $date }
# draft 6c33a95b
ui-plan = Plano para sa biyahe
# draft d5f1d672
ui-plan-lead = Pindutin ang tugma. Nakakalimutan ito ng page na ito kapag isinara mo. Sa dulo, i-print ito o kunan ng litrato.
# draft 41999cf2
ui-plan-numbers = Kabisaduhin ang dalawang numero
# draft b1473350
ui-plan-numbers-lead = Isa sa mga ito, at isa ng tao sa bahay.
# draft 56f099d6
ui-plan-knows = Sino ang nakakaalam kung saan ako pupunta?
# draft 5d71026a
ui-plan-knows-1 = Ang nanay ko
# draft 7e5e84ce
ui-plan-knows-2 = Ang tatay ko
# draft ea12e470
ui-plan-knows-3 = Ang asawa ko
# draft 834713d5
ui-plan-knows-4 = Ang kapatid ko
# draft 96d4ee5c
ui-plan-knows-5 = Isang kaibigan
# draft 24e7c47f
ui-plan-when = Kailan ako magte-text?
# draft 7a4f76b4
ui-plan-when-1 = Gabi-gabi
# draft 5a56e6d7
ui-plan-when-2 = Bago ang bawat border
# draft 3f067820
ui-plan-missed = Dalawang araw nang walang balita mula sa akin? Tawagan ang mga numerong ito.
# draft ee2f1b12
ui-plan-word = Salitang ang ibig sabihin: Nasa panganib ako
# draft 6f656f27
ui-plan-word-1 = Mangga
# draft 5063c906
ui-plan-word-2 = Payong
# draft 4859c245
ui-plan-word-3 = Hardin ni Lola
# draft f0a5ab8f
ui-plan-papers = Mga kopya ng papeles ko sa bahay
# draft e71ac242
ui-plan-papers-1 = Litrato ng passport, visa, kontrata at ticket
# draft 0398e833
ui-plan-papers-2 = Mga kopya sa papel
# draft c0842b4a
ui-plan-own = O sarili mong mga salita. Sa screen na ito lang ang mga iyon.
# draft 04d26e76
ui-practice-lead = Mga alok na talagang natanggap ng mga tao. Basahin ang isa. Tatanggapin mo ba? Tapos, tingnan.
# draft 2462cd64
ui-practice-see = Ang sabi ng offercheck
# draft 059316f9
ui-practice-then = Ang nangyari
# draft 8f343703
ui-practice-own = Ngayon, ang sarili kong alok
# draft de22f4e9
ui-story = Nangyari ito sa isang tao:
# draft bf3af898
ui-story-from = Mula sa { $country }, muling ikinuwento mula sa isang ulat.
# draft 237d6559
ui-story-advice = Ang huling sinabi sa kuwento ay payo namin.
# draft b3adbc7a
ui-tricks-heading = Mga modus na nakita kamakailan
# draft e4b10909
ui-trick-seen = Huling naiulat: { $date }
# draft 38b1ec00
ui-help-clock = Nakatakda ang orasan ng phone na ito sa oras ng { $country }. Nasa ibang lugar ka ba? Pindutin sa ibaba ang bansa kung nasaan ka.
# draft 12b3d767
ui-help-where = Nasaan ka ngayon?
# draft ff24dd2b
ui-phrase-lead = Ipakita ito, o sabihin:
# draft b2e548b2
ui-phrase-need-help = Ang ibig sabihin: Kailangan ko ng tulong.
# draft 00c00db0
ui-phrase-call-police = Ang ibig sabihin: Tumawag ng pulis.
# draft 8d8642f9
ui-phrase-use-phone = Ang ibig sabihin: Puwede ko bang gamitin ang phone mo?
# draft 46a523f9
ui-phrase-embassy = Ang ibig sabihin: Gusto kong makausap ang embassy ko.
# draft b3376e50
ui-shift = Magbilang sa shift na ito
# draft 120d9673
ui-shift-lead = Binibilang ang mga tao, wika, ruta at papel, sa memory lang ng page na ito. Walang sagot, walang oras. Nakatago ang mga bilang na mas mababa sa 5. Mabubura ito kapag ni-reload ang page. Sabihin ito sa bumibiyahe.
# draft 7bb36a65
ui-shift-start = Simulan ang bilang
# draft cad51419
ui-shift-people = Mga tao: { $count }
# draft c08bf935
ui-shift-papers = Mga papel: { $count }
# draft c8cc8dbb
ui-shift-under = mas mababa sa 5
# draft f1502cd1
ui-embassy-first = Ikinulong ka? Tawagan muna ang embahada mo.
