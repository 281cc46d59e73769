# draft 4abfda53
route-id-siskop2mi = Ang sariling site ng gobyerno para magrehistro sa trabaho sa abroad at sa mga programa ng gobyerno.
# draft 755fc14f
route-id-g2g-korea = Ang gobyerno ang naglalagay ng mga manggagawa sa Korea ayon sa test at puntos; ang bayad sa exam noong 2025 ay mga 460,000 rupiah at sa bangko ibinabayad.
# draft a83ea6cd
route-id-g2g-japan = Nagpapadala ang gobyerno ng mga nurse at caregiver sa Japan; ikaw mismo ang magdadala ng papeles mo sa opisina ng BP3MI.
# draft 76b1e4e8
route-id-disnaker = Bago ka pumili ng ahente, magtanong sa opisina ng distrito mo; ganito rin ang payo ng pulis.
# draft 1c3a0d77
route-id-kemnaker-posko = Isang desk na sumasagot kung peke ang isang bakanteng trabaho, sa call center, WhatsApp at website.
# draft b13a58ce
route-id-sbmi = Unyon ng mga migrante na may mga lokal na sangay; tumatanggap ng reklamo at tumutulong magsuri ng lisensya bago ka umalis.
# draft 3969812b
route-id-recruitment-advisor = Site ng unyon kung saan binibigyan ng marka ng mga manggagawa ang mga agency; basahin ang sabi ng mga dumaan sa kanila.
# draft 79cb0d15
route-id-opp = Kurso ng gobyerno bago ka umalis; libre ito, at ang mga taong wala nito ay hindi pinasakay sa eroplano.
# draft 809a2c1f
route-id-five-schemes = Sa lisensyadong kompanya, gobyerno sa gobyerno, gobyerno sa kompanya, sarili mong employer, o sa sarili mo; lahat ay nagtatapos sa papeles sa BP3MI.
# draft 78372936
route-ph-licensed = Hanapin ang agency sa pangalan at tingnan kung may bisa ang lisensya nito.
# draft 46d92298
route-ph-joborders = Ipinapakita kung aling trabaho ng aling agency ang aprubado; hindi sapat ang lisensya kung walang job order.
# draft 14d3c784
route-ph-eps = Pagkuha ng gobyerno ng manggagawa para sa mga pabrika sa Korea; online sa DMW ang pagpaparehistro, na may bayad sa test na 24 dolyar noong 2024.
# draft e509f956
route-ph-seminars = Dalawang maikling kurso na hinihingi para sa papel sa pag-alis; kunin ang una bago ka mag-apply kahit saan.
# draft 56ef2be8
route-ph-complaint = Magsampa ng sinumpaang reklamo laban sa agency para mabawi ang pera; tinutulungan din ng DMW ang mga niloko ng recruiter.
# draft babe4474
route-ph-recruitment-advisor = Site ng unyon kung saan binibigyan ng marka ng mga manggagawa ang mga agency; basahin ang sabi ng mga dumaan sa kanila.
# draft c935d791
route-vn-colab = Center ng gobyerno para sa mga programang hindi pinagkakakitaan gaya ng Korea EPS; magbayad lang pagkatapos ng kontrata, sa sarili nitong account.
# draft 80cd5aa4
route-vn-dolab = Hanapin ang kompanyang nagpapaalis sa site ng departamento bago mo pag-usapan ang pera.
# draft 39a4783a
route-vn-local-office = Masasabi ng opisina sa lugar mo kung aling programa ang bukas sa bayan mo, halimbawa trabaho sa bukid sa Korea tuwing season.
# draft 6ec8b251
route-vn-mrc = Libreng payo bago ka umalis, pinapatakbo kasama ang mga labor office at unyon.
# draft 023d9ceb
route-vn-law = Ang batas na umiiral mula Enero 2022 ay humihingi ng kurso bago umalis at naglilista ng mga kontratang pinapayagan.
# draft 4966acc4
route-th-five-ways = Sa lisensyadong agency, sa departamento mismo, sa sarili mo na may abiso 15 araw bago umalis, o ipinadala ng employer mo para sa trabaho o training.
# draft bb7f3248
route-th-state-sending = Ang departamento mismo ay puwedeng magpaalis sa iyo; karamihan ay sa Taiwan, Korea, Japan at Israel.
# draft 0d0f5a7d
route-th-check-employer-letter = Bawat legal na trabaho ay may liham ng kahilingan na natanggap ng departamento; magtanong sa hotline.
# draft 205782da
route-th-predeparture = Training tungkol sa kontrata, kaugalian at batas, at isang pondo para sa emergency.
# draft 0b5ae6f3
route-th-pavena = Isang foundation para sa mga babae at bata na nakapagpauwi na ng mga nalokong manggagawa.
# draft 7da4f6db
route-mm-licensed = Mga 634 agency ang may lisensya noong 2025; hingin ang numero ng lisensya at tumawag sa pangalawang agency para magkumpara.
# draft a4e721e0
route-mm-owic = Kailangan mo ang card na ito para umalis sa legal na paraan; noong 2025, itinigil ito para sa mga lalaking 18 hanggang 35 at mabagal para sa iba.
# draft 3e98967f
route-mm-mou-thailand = Ang paraan ng kontrata papuntang Thailand; mula Mayo 2025, bawat agency ay puwedeng humiling ng 50 manggagawa bawat buwan, kaya asahang aabot ng ilang buwan.
# draft aff68426
route-mm-mrc = Libreng payo at tulong sa mga reklamo, pinapatakbo ng mga unyon, NGO at opisina.
# draft a74e64b1
route-kh-eps = Isang lupon ng gobyerno ang nagpapatakbo ng test at listahan sa Korea; walang pribadong kompanyang puwedeng magbenta ng puwesto.
# draft a7a33b41
route-kh-korea-season = Pumipirma ang ministry sa mga bayan sa Korea; mag-apply sa ministry.
# draft a06d80a0
route-kh-list = Inilalabas ng ministry ang mga pangalan ng aprubadong agency; ang pagiging nasa listahan ay hindi pangako ng mabuting trato.
# draft cc2426b1
route-kh-central-detector = Grupo para sa karapatan ng manggagawa na may libreng tool na sumusuri ng post ng trabaho, numero ng phone o link, at may staff na mapagtatanungan.
# draft ae19b83d
route-kh-complaint = May paraan sa mga utos ng ministry para magreklamo ang mga migrante laban sa agency.
# draft f20983b0
route-la-esc-korea = Nagrerehistro ng mga tao para sa Korea, nagbibigay ng test sa lahat at walang bayad para dito.
# draft c94e2ce9
route-la-korea-season = Pumipirma ang employment department sa mga probinsiya sa Korea at pinapangalanan ang nag-iisang kompanyang puwedeng mag-ayos ng papeles.
# draft a19a40d8
route-la-permit = Kailangan ng kompanya ng permit ng ministry para magpaalis ng tao; hilinging makita ito at ang petsa nito.
# draft 7aa1437c
route-la-mrc = Pinapatakbo ng labor ministry: payo, training at tulong legal.
# draft 061f7b45
route-my-pea = Mga agency lang na may lisensyang B o C ang puwedeng magpaalis ng mga Malaysian, na may job order na kinumpirma nang nakasulat.
# draft baf64093
route-my-myfuturejobs = Ang pambansang site ng trabaho, kung saan sinusuri ng mga opisyal ang bawat employer at bakante.
# draft e5db7977
route-my-wisma-putra = Sinasabi ng foreign ministry at mga embassy kung totoo ang isang kompanya.
# draft 998c772a
route-my-complaint = Mag-report laban sa agency, pati sa Sabah at Sarawak.
# draft 2be0fe7a
route-my-recruitment-advisor = Site ng unyon kung saan binibigyan ng marka ng mga manggagawa ang mga agency; basahin ang sabi ng mga dumaan sa kanila.
# draft c4b83465
route-my-mtuc = Ang kongreso ng mga unyon, na nagsasalita para sa nasuring trabaho sa abroad at tumutulong sa mga manggagawa.
# draft 2784a168
route-in-emigrate = Ipinapakita ang mga rehistradong recruiting agent at contact nila; kung kailangan ng clearance ang passport mo, dito dumadaan ang lahat ng legal na pagkuha.
# draft f05ad9be
route-in-poe = Opisina ng gobyerno na sumasagot ng mga tanong tungkol sa ahente at tumatanggap ng reklamo; dito, ang nasa Chennai.
# draft 84e838ad
route-in-pdot = Isang araw na kurso tungkol sa batas, kaugalian at mga paraang may proteksiyon, sa mga 90 center.
# draft e4db89c3
route-in-state-agency = May mga estadong may sariling kompanyang nagpapaalis ng tao sa abroad, halimbawa ang Telangana.
# draft 7a0cc450
route-in-cims = Center para sa mga migrante sa Kerala na nagpapaliwanag ng mga programa ng estado at ng site ng reklamo na MADAD.
# draft 12fbf891
route-bd-oep = Mula Abril 2025, ang rehistro, training at clearance ay nasa sariling platform ng gobyerno, walang bayad.
# draft be104823
route-bd-boesl = Ang sariling kompanya ng gobyerno; ito ang nagpapatakbo ng rehistro at lottery ng Korea EPS.
# draft 13791d55
route-bd-smartcard = Nasa card ang numero ng lisensya ng agency at ang fingerprint mo; kung wala ito, hindi legal ang pag-alis.
# draft 8487456b
route-bd-complaint = Magreklamo laban sa agency sa BMET o sa opisina ng distrito; noong 2025, 2,054 kaso ang isinara nito at mga 99 million taka ang nabawi. Mahalaga ang mga resibo.
# draft 93894168
route-bd-okup = Grupo ng mga migrante at mga bumalik na tumutulong sa mga reklamo at pag-aayos sa lokal.
# draft bb54a32b
route-bd-mrc = Libreng pag-uusap tungkol sa mga legal na paraan, nang personal o sa phone, sa kabisera at ibang lungsod.
# draft 713eeaeb
route-np-feims = Ang sistema at app ng departamento ay nagpapakita ng kasalukuyang data tungkol sa mga agency at permit at tumatanggap ng reklamo.
# draft b857a38d
route-np-eps = Ang EPS Korea section ng Department of Foreign Employment ang tumatanggap ng application; ang pagpasa sa test ay hindi pangako ng trabaho.
# draft 8f8aba7e
route-np-mrc = Libreng payo sa mga bayan ng distrito, may ugnay sa libreng training, tulong legal at aral sa paghawak ng pera.
# draft 35fc20b2
route-np-orientation = Dapat kang dumalo nang personal at ipakita ang national ID, mula 15 Oktubre 2025.
# draft e8908a3c
route-np-complaint = Magsampa ng reklamo na may mga resibo; kung walang resibo, maliit na bahagi lang ang nabawi ng mga tao.
# draft 0053ec24
route-np-pncc-pourakhi = Mga grupo ng mga bumalik; ang Pourakhi ang may tao sa desk sa airport ng Kathmandu at nagpapatuloy ng mga babae.
# draft 4426a69a
route-np-recruitment-advisor = Site ng unyon kung saan binibigyan ng marka ng mga manggagawa ang mga agency; basahin ang sabi ng mga dumaan sa kanila.
# draft 6d36c061
route-lk-1989 = Tumawag araw o gabi para malaman kung legal ang agency bago ka magbigay ng passport o pera.
# draft d5248c65
route-lk-korea-israel = Ang bureau ang nagpapaalis ng mga tao sa Korea sa kasunduan at sa Israel sa lottery; walang ahenteng puwedeng magbenta ng puwesto.
# draft 0cf1f539
route-lk-registration = Magrehistro bago ka umalis: may insurance at welfare ito; ang ilang trabaho ay kailangan muna ng kurso.
# draft 188ed7ad
route-lk-refund = Kung hindi ka nakaalis, ayon sa charter ng bureau, ibinabalik ang bayad sa rehistro sa loob ng 7 araw.
# draft 98ed70bd
route-lk-investigation = Tumatanggap ng reklamo tungkol sa mga agency at sa mga taong kumuha ng pera; sa unang bahagi ng 2024, higit 53 million rupee ang nabawi nito.
# draft a05860a2
route-lk-recruitment-advisor = Site ng unyon tungkol sa mga agency at karapatan; maaari kang gabayan ng kongreso ng mga manggagawa.
# draft 8fdfd437
route-pk-oec = Ang sariling recruiter ng gobyerno, kung saan puwede kang magrehistro para sa trabaho sa abroad.
# draft 75559a55
route-pk-beoe = Suriin ang lisensya ng promoter at ang demand; pagkatapos, ipasuri sa opisina ng Protector ang mga kondisyon.
# draft d061f0ae
route-pk-protector = Pinipirmahan ng Protector ang kontrata mo, para makapagreklamo ka sa huli; pito o higit pang opisina.
# draft 76283dfa
route-pk-mrc = Libre at walang kinikilingang payo sa Islamabad at Lahore, may iba pang center mula 2024.
# draft cdfa5f2f
route-pk-fia = I-report ang mga ahenteng kumuha ng pera; hinihiling ng ahensiyang ito sa mga tao na suriin muna ang alok.
# draft 0a6f8a0c
route-ke-neaims = Nakalista sa site ng labor authority ang mga agency na may lisensya; itanong din kung kailan ito matatapos.
# draft 66e878aa
route-ke-kazi-majuu = Libreng programa ng gobyerno para sa trabaho sa abroad; walang puwedeng maningil sa anumang hakbang.
# draft 92968e9b
route-ke-homecare = Kailangan ng mga manggagawa sa bahay ang dalawang linggong kurso at test; ang agency na nagsasabing walang kailangang kurso ay peke.
# draft 286e0164
route-ke-refund = Dinidinig ng NEA ang mga reklamo at maipababalik nito ang pera; sa isang kaso sa Mombasa, napagkasunduan ang pagbabalik.
# draft 9a28f4f1
route-ke-sea = Para sa mga cruise ship, gumamit lang ng mga ahenteng sinuri ng awtoridad sa dagat.
# draft 8c8a8ca9
route-ke-cdtd = Center para sa mga manggagawa sa bahay na may sagot tungkol sa papeles, training at karapatan.
# draft 417c0cf6
route-ug-eemis = Ang site ng ministry kung saan inililista ng mga lisensyadong kompanya ang aprubadong trabaho na may sahod, lugar at petsa.
# draft acdd17ea
route-ug-verify-joborder = Itanong sa ministry kung aprubado ang job order na ito; hindi kailanman binibigyan ng lisensya ang mga travel company at solong ahente, at libre ang trabaho bilang katulong.
# draft f5ecb572
route-ug-centre = One-stop na desk sa ministry sa Kampala na may payo at gabay sa batas.
# draft 63223b41
route-ug-orientation = Dapat kumuha ang mga manggagawa sa bahay ng 14 na araw na kurso bago umalis.
# draft 115d05bd
route-ug-complaint = Magreklamo sa kompanya, tapos sa ministry; huwag magbayad sa mga pribadong taong nagsasabing isasampa nila ito.
# draft 4c39e550
route-ug-airport-desk = Desk ng ministry kung saan sinusuri ang papeles sa araw ng pag-alis.
# draft 0fb01e14
route-ug-agreements = May kasunduan ang Uganda sa Saudi Arabia, Jordan at Qatar, bukod sa iba pa; wala sa Russia.
# draft f5ea7a2a
route-et-lmis = Magrehistro dito: ipinapakita nito ang employer, sahod, lugar at haba; limang wika at boses para sa mga bulag.
# draft c161aadd
route-et-agreements = May kasunduan ang Ethiopia sa Lebanon, Jordan, Qatar at Emirates, bukod sa iba pa; wala kaming nakita para sa Thailand o Myanmar.
# draft dddb1794
route-et-ministry = Ipinapaliwanag ng site ng ministry kung paano magrehistro; magtanong doon bago sa anumang broker.
# draft cf7de85c
route-et-training = Ang pagpaparehistro sa site ng gobyerno ay paraan din papunta sa training na hinihingi ng mga trabaho sa abroad.
# draft 035ccb69
route-et-law = Agency lang na may lisensya ng ministry, ang gobyerno mismo, o nasuring direktang employer ang puwedeng magpaalis sa iyo; kailangan ng mga manggagawa sa bahay ng sertipiko ng training.
# draft 0184bd4b
route-et-agar = Charity sa Addis Ababa na nagbibigay sa mga bumalik ng higaan, pagpapagamot at makakausap.
