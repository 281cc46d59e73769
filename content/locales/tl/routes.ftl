# draft 62b6d6b2
route-id-siskop2mi = Ang sariling site ng gobyerno para magrehistro sa trabaho sa abroad at sa mga programa ng gobyerno.
    .name = Site ng gobyerno para sa trabaho (SISKOP2MI)
# draft 70ece005
route-id-g2g-korea = Ang gobyerno ang naglalagay ng mga manggagawa sa Korea ayon sa test at puntos; ang bayad sa exam noong 2025 ay mga 460,000 rupiah at sa bangko ibinabayad.
    .name = Trabaho sa Korea sa pamamagitan ng gobyerno (EPS)
# draft 60b34545
route-id-g2g-japan = Nagpapadala ang gobyerno ng mga nurse at caregiver sa Japan; ikaw mismo ang magdadala ng papeles mo sa opisina ng BP3MI.
    .name = Nurse at caregiver sa Japan, gobyerno sa gobyerno
# draft a236f96d
route-id-disnaker = Bago ka pumili ng ahente, magtanong sa opisina ng distrito mo; ganito rin ang payo ng pulis.
    .name = Opisina ng paggawa sa distrito (Disnaker)
# draft 2b93d020
route-id-kemnaker-posko = Isang desk na sumasagot kung peke ang isang bakanteng trabaho, sa call center, WhatsApp at website.
    .name = Sumbungan ng pekeng trabaho, ministry ng paggawa (Kemnaker)
# draft c6425e9b
route-id-sbmi = Unyon ng mga migrante na may mga lokal na sangay; tumatanggap ng reklamo at tumutulong magsuri ng lisensya bago ka umalis.
    .name = Unyon ng mga migranteng manggagawa (SBMI)
# draft 619a7433
route-id-recruitment-advisor = Site ng unyon kung saan binibigyan ng marka ng mga manggagawa ang mga agency; basahin ang sabi ng mga dumaan sa kanila.
    .name = Marka ng manggagawa sa agency (Recruitment Advisor, ITUC)
# draft 58a59ceb
route-id-opp = Kurso ng gobyerno bago ka umalis; libre ito, at ang mga taong wala nito ay hindi pinasakay sa eroplano.
    .name = Kurso bago umalis (OPP)
# draft 7684ede9
route-id-five-schemes = Sa lisensyadong kompanya, gobyerno sa gobyerno, gobyerno sa kompanya, sarili mong employer, o sa sarili mo; lahat ay nagtatapos sa papeles sa BP3MI.
    .name = Limang legal na paraan para magtrabaho sa abroad
# draft 5e3fe505
route-ph-licensed = Hanapin ang agency sa pangalan at tingnan kung may bisa ang lisensya nito.
    .name = Listahan ng DMW ng mga lisensyadong agency
# draft ee7afa5f
route-ph-joborders = Ipinapakita kung aling trabaho ng aling agency ang aprubado; hindi sapat ang lisensya kung walang job order.
    .name = Mga trabahong aprubado ng DMW (job order)
# draft b3d1fba0
route-ph-eps = Pagkuha ng gobyerno ng manggagawa para sa mga pabrika sa Korea; online sa DMW ang pagpaparehistro, na may bayad sa test na 24 dolyar noong 2024.
    .name = Trabaho sa Korea (EPS), magrehistro sa DMW
# draft ad9afee1
route-ph-seminars = Dalawang maikling kurso na hinihingi para sa papel sa pag-alis; kunin ang una bago ka mag-apply kahit saan.
    .name = Seminar bago mag-apply at bago umalis (PEOS, PDOS)
# draft dd6c4a1b
route-ph-complaint = Magsampa ng sinumpaang reklamo laban sa agency para mabawi ang pera; tinutulungan din ng DMW ang mga niloko ng recruiter.
    .name = Tulong legal at reklamo sa DMW
# draft b2cd01c2
route-ph-recruitment-advisor = Site ng unyon kung saan binibigyan ng marka ng mga manggagawa ang mga agency; basahin ang sabi ng mga dumaan sa kanila.
    .name = Marka ng manggagawa sa agency (Recruitment Advisor, ITUC)
# draft 26a565de
route-vn-colab = Center ng gobyerno para sa mga programang hindi pinagkakakitaan gaya ng Korea EPS; magbayad lang pagkatapos ng kontrata, sa sarili nitong account.
    .name = Sentro ng gobyerno para sa trabaho (Colab)
# draft e71a7bb5
route-vn-dolab = Hanapin ang kompanyang nagpapaalis sa site ng departamento bago mo pag-usapan ang pera.
    .name = Listahan ng mga lisensyadong kompanya (DOLAB)
# draft 1a2013ca
route-vn-local-office = Masasabi ng opisina sa lugar mo kung aling programa ang bukas sa bayan mo, halimbawa trabaho sa bukid sa Korea tuwing season.
    .name = Lokal na opisina ng gobyerno (home affairs)
# draft e34effa3
route-vn-mrc = Libreng payo bago ka umalis, pinapatakbo kasama ang mga labor office at unyon.
    .name = Sentro ng impormasyon para sa migrante (MRC)
# draft 075bbc2e
route-vn-law = Ang batas na umiiral mula Enero 2022 ay humihingi ng kurso bago umalis at naglilista ng mga kontratang pinapayagan.
    .name = Batas sa kontratang trabaho sa abroad (69/2020)
# draft fd8f131c
route-th-five-ways = Sa lisensyadong agency, sa departamento mismo, sa sarili mo na may abiso 15 araw bago umalis, o ipinadala ng employer mo para sa trabaho o training.
    .name = Limang legal na paraan para magtrabaho sa abroad
# draft f8b0d9bf
route-th-state-sending = Ang departamento mismo ay puwedeng magpaalis sa iyo; karamihan ay sa Taiwan, Korea, Japan at Israel.
    .name = Trabaho sa pamamagitan ng gobyerno (Department of Employment)
# draft 4f559a04
route-th-check-employer-letter = Bawat legal na trabaho ay may liham ng kahilingan na natanggap ng departamento; magtanong sa hotline.
    .name = Itanong kung may liham ng kahilingan ang employer
# draft 89e5cc24
route-th-predeparture = Training tungkol sa kontrata, kaugalian at batas, at isang pondo para sa emergency.
    .name = Pagsasanay bago umalis at pondong pantulong
# draft a7af2e87
route-th-pavena = Isang foundation para sa mga babae at bata na nakapagpauwi na ng mga nalokong manggagawa.
    .name = Tulong sa babae at bata (Pavena Foundation)
# draft d660cab7
route-mm-licensed = Mga 634 agency ang may lisensya noong 2025; hingin ang numero ng lisensya at tumawag sa pangalawang agency para magkumpara.
    .name = Mga lisensyadong agency para sa trabaho sa abroad
# draft 5ee9bb9e
route-mm-owic = Kailangan mo ang card na ito para umalis sa legal na paraan; noong 2025, itinigil ito para sa mga lalaking 18 hanggang 35 at mabagal para sa iba.
    .name = Card ng manggagawa (OWIC) at pagsasanay
# draft 60747cea
route-mm-mou-thailand = Ang paraan ng kontrata papuntang Thailand; mula Mayo 2025, bawat agency ay puwedeng humiling ng 50 manggagawa bawat buwan, kaya asahang aabot ng ilang buwan.
    .name = Trabaho sa Thailand ayon sa kasunduan (MoU)
# draft b980db0c
route-mm-mrc = Libreng payo at tulong sa mga reklamo, pinapatakbo ng mga unyon, NGO at opisina.
    .name = Sentro ng impormasyon para sa migrante (MRC)
# draft e81269e4
route-kh-eps = Isang lupon ng gobyerno ang nagpapatakbo ng test at listahan sa Korea; walang pribadong kompanyang puwedeng magbenta ng puwesto.
    .name = Trabaho sa Korea, lupon ng gobyerno (MTOSB)
# draft 0c741728
route-kh-korea-season = Pumipirma ang ministry sa mga bayan sa Korea; mag-apply sa ministry.
    .name = Pana-panahong trabaho sa Korea ayon sa kasunduan
# draft 1f40c91a
route-kh-list = Inilalabas ng ministry ang mga pangalan ng aprubadong agency; ang pagiging nasa listahan ay hindi pangako ng mabuting trato.
    .name = Listahan ng ministry ng mga aprubadong agency
# draft e95064cc
route-kh-central-detector = Grupo para sa karapatan ng manggagawa na may libreng tool na sumusuri ng post ng trabaho, numero ng phone o link, at may staff na mapagtatanungan.
    .name = CENTRAL at pangsuri nito ng trabaho (Job Scam Detector)
# draft 42017df8
route-kh-complaint = May paraan sa mga utos ng ministry para magreklamo ang mga migrante laban sa agency.
    .name = Reklamo ayon sa mga utos ng 2013
# draft 1cf85ad7
route-la-esc-korea = Nagrerehistro ng mga tao para sa Korea, nagbibigay ng test sa lahat at walang bayad para dito.
    .name = Opisina ng trabaho sa Vientiane (Employment Service Centre)
# draft ff7bce60
route-la-korea-season = Pumipirma ang employment department sa mga probinsiya sa Korea at pinapangalanan ang nag-iisang kompanyang puwedeng mag-ayos ng papeles.
    .name = Pana-panahong trabaho sa Korea ayon sa kasunduan
# draft f8b73444
route-la-permit = Kailangan ng kompanya ng permit ng ministry para magpaalis ng tao; hilinging makita ito at ang petsa nito.
    .name = Mga kompanyang may lisensya para sa Thailand, Japan, Korea
# draft 33475ac7
route-la-mrc = Pinapatakbo ng labor ministry: payo, training at tulong legal.
    .name = Sentro para sa mga migrante sa Champasak
# draft a66ae602
route-my-pea = Mga agency lang na may lisensyang B o C ang puwedeng magpaalis ng mga Malaysian, na may job order na kinumpirma nang nakasulat.
    .name = Mga lisensyadong pribadong agency
# draft 6b1d9416
route-my-myfuturejobs = Ang pambansang site ng trabaho, kung saan sinusuri ng mga opisyal ang bawat employer at bakante.
    .name = Pambansang site ng trabaho (MYFutureJobs)
# draft ebc7a135
route-my-wisma-putra = Sinasabi ng foreign ministry at mga embassy kung totoo ang isang kompanya.
    .name = Magtanong sa foreign ministry (Wisma Putra) o sa embassy
# draft bd413a3f
route-my-complaint = Mag-report laban sa agency, pati sa Sabah at Sarawak.
    .name = Magsumbong sa kagawaran ng paggawa (Jabatan Tenaga Kerja)
# draft e866a5e4
route-my-recruitment-advisor = Site ng unyon kung saan binibigyan ng marka ng mga manggagawa ang mga agency; basahin ang sabi ng mga dumaan sa kanila.
    .name = Marka ng manggagawa sa agency (Recruitment Advisor, ITUC)
# draft d1156b88
route-my-mtuc = Ang kongreso ng mga unyon, na nagsasalita para sa nasuring trabaho sa abroad at tumutulong sa mga manggagawa.
    .name = Kongreso ng mga unyon sa Malaysia (MTUC)
# draft ae80ad80
route-in-emigrate = Ipinapakita ang mga rehistradong recruiting agent at contact nila; kung kailangan ng clearance ang passport mo, dito dumadaan ang lahat ng legal na pagkuha.
    .name = Site ng gobyerno para suriin ang ahente (eMigrate)
# draft b5b39929
route-in-poe = Opisina ng gobyerno na sumasagot ng mga tanong tungkol sa ahente at tumatanggap ng reklamo; dito, ang nasa Chennai.
    .name = Opisinang nagpoprotekta sa mga paalis (Protector of Emigrants)
# draft 948f6d91
route-in-pdot = Isang araw na kurso tungkol sa batas, kaugalian at mga paraang may proteksiyon, sa mga 90 center.
    .name = Pagsasanay bago umalis (PDOT)
# draft 489a56fc
route-in-state-agency = May mga estadong may sariling kompanyang nagpapaalis ng tao sa abroad, halimbawa ang Telangana.
    .name = Mga recruiter ng estado, gaya ng TOMCOM
# draft 8f5d8b7e
route-in-cims = Center para sa mga migrante sa Kerala na nagpapaliwanag ng mga programa ng estado at ng site ng reklamo na MADAD.
    .name = Sentro para sa mga migrante sa Kerala (CIMS)
# draft 4d3047d3
route-bd-oep = Mula Abril 2025, ang rehistro, training at clearance ay nasa sariling platform ng gobyerno, walang bayad.
    .name = Site ng gobyerno para sa trabaho (OEP, BMET)
# draft e760ab59
route-bd-boesl = Ang sariling kompanya ng gobyerno; ito ang nagpapatakbo ng rehistro at lottery ng Korea EPS.
    .name = Recruiter ng gobyerno (BOESL)
# draft fdec042e
route-bd-smartcard = Nasa card ang numero ng lisensya ng agency at ang fingerprint mo; kung wala ito, hindi legal ang pag-alis.
    .name = Card ng manggagawa sa abroad (BMET Smart Card)
# draft ca1f2d0e
route-bd-complaint = Magreklamo laban sa agency sa BMET o sa opisina ng distrito; noong 2025, 2,054 kaso ang isinara nito at mga 99 million taka ang nabawi. Mahalaga ang mga resibo.
    .name = Reklamo at pag-aayos ng alitan sa BMET
# draft db2688d5
route-bd-okup = Grupo ng mga migrante at mga bumalik na tumutulong sa mga reklamo at pag-aayos sa lokal.
    .name = Grupong tumutulong sa mga migrante (OKUP)
# draft 28fb936d
route-bd-mrc = Libreng pag-uusap tungkol sa mga legal na paraan, nang personal o sa phone, sa kabisera at ibang lungsod.
    .name = Sentro ng impormasyon para sa migrante (MRC)
# draft ebb0956b
route-np-feims = Ang sistema at app ng departamento ay nagpapakita ng kasalukuyang data tungkol sa mga agency at permit at tumatanggap ng reklamo.
    .name = Site para sa trabaho (FEIMS) at app nito
# draft 3beaf96a
route-np-eps = Ang EPS Korea section ng Department of Foreign Employment ang tumatanggap ng application; ang pagpasa sa test ay hindi pangako ng trabaho.
    .name = Trabaho sa Korea, sa EPS ng gobyerno
# draft 6874877e
route-np-mrc = Libreng payo sa mga bayan ng distrito, may ugnay sa libreng training, tulong legal at aral sa paghawak ng pera.
    .name = Sentro ng impormasyon para sa migrante (MRC)
# draft dd836b30
route-np-orientation = Dapat kang dumalo nang personal at ipakita ang national ID, mula 15 Oktubre 2025.
    .name = Kurso bago umalis, dalhin ang pambansang ID
# draft eca65f18
route-np-complaint = Magsampa ng reklamo na may mga resibo; kung walang resibo, maliit na bahagi lang ang nabawi ng mga tao.
    .name = Reklamo sa kagawaran ng trabaho sa abroad (DoFE)
# draft fbbb8162
route-np-pncc-pourakhi = Mga grupo ng mga bumalik; ang Pourakhi ang may tao sa desk sa airport ng Kathmandu at nagpapatuloy ng mga babae.
    .name = Mga grupo ng mga nakauwi (PNCC, Pourakhi)
# draft 6b4b47c4
route-np-recruitment-advisor = Site ng unyon kung saan binibigyan ng marka ng mga manggagawa ang mga agency; basahin ang sabi ng mga dumaan sa kanila.
    .name = Marka ng manggagawa sa agency (Recruitment Advisor, ITUC)
# draft 9f3c2ae5
route-lk-1989 = Tumawag araw o gabi para malaman kung legal ang agency bago ka magbigay ng passport o pera.
    .name = Hotline ng SLBFE 1989 at pagsuri ng lisensya
# draft fc4b8f5c
route-lk-korea-israel = Ang bureau ang nagpapaalis ng mga tao sa Korea sa kasunduan at sa Israel sa lottery; walang ahenteng puwedeng magbenta ng puwesto.
    .name = Trabaho sa Korea (E-9) at Israel, sa SLBFE
# draft 0e1bbf55
route-lk-registration = Magrehistro bago ka umalis: may insurance at welfare ito; ang ilang trabaho ay kailangan muna ng kurso.
    .name = Pagpaparehistro at pagsasanay sa SLBFE
# draft 091156c8
route-lk-refund = Kung hindi ka nakaalis, ayon sa charter ng bureau, ibinabalik ang bayad sa rehistro sa loob ng 7 araw.
    .name = Pagbabalik ng bayad sa rehistro
# draft 9d7edbfc
route-lk-investigation = Tumatanggap ng reklamo tungkol sa mga agency at sa mga taong kumuha ng pera; sa unang bahagi ng 2024, higit 53 million rupee ang nabawi nito.
    .name = Imbestigasyon at reklamo sa SLBFE
# draft 9e77d733
route-lk-recruitment-advisor = Site ng unyon tungkol sa mga agency at karapatan; maaari kang gabayan ng kongreso ng mga manggagawa.
    .name = Recruitment Advisor (ITUC) at unyong Ceylon Workers' Congress
# draft d40c775d
route-pk-oec = Ang sariling recruiter ng gobyerno, kung saan puwede kang magrehistro para sa trabaho sa abroad.
    .name = Recruiter ng gobyerno (Overseas Employment Corporation)
# draft 264808c0
route-pk-beoe = Suriin ang lisensya ng promoter at ang demand; pagkatapos, ipasuri sa opisina ng Protector ang mga kondisyon.
    .name = Listahan ng mga lisensyadong ahente (Bureau of Emigration)
# draft 7d574ad9
route-pk-protector = Pinipirmahan ng Protector ang kontrata mo, para makapagreklamo ka sa huli; pito o higit pang opisina.
    .name = Opisinang nagpoprotekta sa mga paalis (Protector of Emigrants)
# draft 9ecc318a
route-pk-mrc = Libre at walang kinikilingang payo sa Islamabad at Lahore, may iba pang center mula 2024.
    .name = Sentro ng impormasyon para sa migrante (Migrant Resource Centre)
# draft 9c92b793
route-pk-fia = I-report ang mga ahenteng kumuha ng pera; hinihiling ng ahensiyang ito sa mga tao na suriin muna ang alok.
    .name = Pambansang imbestigador (Federal Investigation Agency, FIA)
# draft 0226d593
route-ke-neaims = Nakalista sa site ng labor authority ang mga agency na may lisensya; itanong din kung kailan ito matatapos.
    .name = Listahan ng NEA ng lisensyadong agency (NEAIMS)
# draft d116e568
route-ke-kazi-majuu = Libreng programa ng gobyerno para sa trabaho sa abroad; walang puwedeng maningil sa anumang hakbang.
    .name = Mga job fair ng gobyerno (Kazi Majuu)
# draft 06ea882b
route-ke-homecare = Kailangan ng mga manggagawa sa bahay ang dalawang linggong kurso at test; ang agency na nagsasabing walang kailangang kurso ay peke.
    .name = Pagsasanay ng mga manggagawa sa bahay (Homecare)
# draft d8f39102
route-ke-refund = Dinidinig ng NEA ang mga reklamo at maipababalik nito ang pera; sa isang kaso sa Mombasa, napagkasunduan ang pagbabalik.
    .name = Reklamo sa NEA
# draft 6ebdacfd
route-ke-sea = Para sa mga cruise ship, gumamit lang ng mga ahenteng sinuri ng awtoridad sa dagat.
    .name = Trabaho sa barko: magtanong sa Kenya Maritime Authority
# draft 9e64c26e
route-ke-cdtd = Center para sa mga manggagawa sa bahay na may sagot tungkol sa papeles, training at karapatan.
    .name = Sentro para sa mga manggagawa sa bahay (CDTD)
# draft 708c3a0d
route-ug-eemis = Ang site ng ministry kung saan inililista ng mga lisensyadong kompanya ang aprubadong trabaho na may sahod, lugar at petsa.
    .name = Site ng gobyerno para sa trabaho (EEMIS)
# draft 7fcfedbd
route-ug-verify-joborder = Itanong sa ministry kung aprubado ang job order na ito; hindi kailanman binibigyan ng lisensya ang mga travel company at solong ahente, at libre ang trabaho bilang katulong.
    .name = Suriin ang job order, hindi lang ang lisensya
# draft c1e3153c
route-ug-centre = One-stop na desk sa ministry sa Kampala na may payo at gabay sa batas.
    .name = Sentrong tumutulong sa migrante (Migrant Workers' Support Centre)
# draft a095abb7
route-ug-orientation = Dapat kumuha ang mga manggagawa sa bahay ng 14 na araw na kurso bago umalis.
    .name = Kursong 14 na araw para sa manggagawa sa bahay
# draft bd6c99cd
route-ug-complaint = Magreklamo sa kompanya, tapos sa ministry; huwag magbayad sa mga pribadong taong nagsasabing isasampa nila ito.
    .name = Reklamo: sa kompanya muna, tapos sa ministry
# draft c62e6adf
route-ug-airport-desk = Desk ng ministry kung saan sinusuri ang papeles sa araw ng pag-alis.
    .name = Desk ng ministry ng paggawa sa airport ng Entebbe
# draft 2a35426b
route-ug-agreements = May kasunduan ang Uganda sa Saudi Arabia, Jordan at Qatar, bukod sa iba pa; wala sa Russia.
    .name = Mga bansang may kasunduan sa Uganda
# draft 88a18097
route-et-lmis = Magrehistro dito: ipinapakita nito ang employer, sahod, lugar at haba; limang wika at boses para sa mga bulag.
    .name = Site ng trabaho ng gobyerno ng Ethiopia (E-LMIS)
# draft e251f38e
route-et-agreements = May kasunduan ang Ethiopia sa Lebanon, Jordan, Qatar at Emirates, bukod sa iba pa; wala kaming nakita para sa Thailand o Myanmar.
    .name = Mga bansang may kasunduan sa Ethiopia
# draft 3dc431da
route-et-ministry = Ipinapaliwanag ng site ng ministry kung paano magrehistro; magtanong doon bago sa anumang broker.
    .name = Ministri ng paggawa, Ethiopia (Ministry of Labour and Skills)
# draft 40084c3f
route-et-training = Ang pagpaparehistro sa site ng gobyerno ay paraan din papunta sa training na hinihingi ng mga trabaho sa abroad.
    .name = Pagsasanay bago umalis
# draft 0a74ae0b
route-et-law = Agency lang na may lisensya ng ministry, ang gobyerno mismo, o nasuring direktang employer ang puwedeng magpaalis sa iyo; kailangan ng mga manggagawa sa bahay ng sertipiko ng training.
    .name = Hinihingi ng batas sa agency
# draft 6cacca05
route-et-agar = Charity sa Addis Ababa na nagbibigay sa mga bumalik ng higaan, pagpapagamot at makakausap.
    .name = Tulong para sa mga nakauwi na (Agar Ethiopia)
