# draft d2665719
fee-limit-ID = Rp 0 para sa placement. Trabaho sa bahay, pag-aalaga, bukid at pangingisda: libre lahat. Ibang trabaho: hanggang sa sariling papeles, medical, biyahe sa loob ng bansa at tirahan lang
# draft 24270f72
fee-limit-PH = hanggang isang buwan ng basic na sahod; 0 para sa trabaho sa bahay at sa barko
# draft d7692a27
fee-limit-VN = hanggang isang buwang sahod sa bawat taon ng trabaho
# draft 2a34fef0
fee-limit-IN = hanggang INR 30,000
# draft e49b7a0a
fee-limit-BD = limit na itinakda sa bawat bansa; 0 para sa trabaho sa bahay at sa barko. Magtanong sa BMET
# draft bb00ad97
fee-limit-NP = hanggang NPR 10,000 para sa Gulf at Malaysia; libre ang visa at ticket
# draft ce0f12cb
fee-limit-LK = bayad lang sa SLBFE para sa Middle East
# draft d54e84e6
fee-limit-PK = hanggang PKR 15,000, sa bangko
# draft b1edb03f
fee-limit-KE = 0 para sa pag-proseso, ayon sa labor minister. Tingnan sa NEA
# draft 73309c05
fee-limit-UG = 0 kung ang kompanya sa abroad ang nagbabayad sa agency. Magtanong sa ministry
# draft 2e2ff4a5
fee-limit-ET = walang nakitang halaga. Magtanong sa labor ministry
# draft 6562bea9
fee-limit-TH = hanggang isang buwang sahod at ang mga totoong gastos
# draft 402e231b
fee-limit-MM = 300,000 kyat para sa Thailand (2024). Magtanong para sa iba
# draft d757c4df
fee-limit-KH = walang nakitang halaga. Magtanong sa labor ministry
# draft 2571c071
fee-limit-LA = mga opisyal na gastos lang. Magtanong sa labor office
# draft d9ecb7da
fee-limit-MY = ang bayad na nasa listahan ng batas. Hilinging makita ito
# draft b57bd553
fee-limit-other = wala, iyon ang patakaran sa mundo
# draft 2d130029
exit-paper-ID = E-PMI at ang sertipiko ng kurso bago umalis (OPP)
# draft e8b2e0b5
exit-paper-PH = OEC / OFW Pass
# draft ee77443b
exit-paper-VN = kontrata sa trabaho mula sa kompanya o opisinang nasa listahan ng DOLAB
# draft 808c02b2
exit-paper-IN = emigration clearance (mga ECR passport)
# draft f8cea8f9
exit-paper-BD = BMET smart card
# draft 9d936810
exit-paper-NP = labor permit
# draft 6d297968
exit-paper-LK = rehistro sa SLBFE
# draft 97ee2333
exit-paper-PK = kontratang may tatak ng Protector
# draft bc379b31
exit-paper-KE = kontratang may tatak ng labor office
# draft 17288411
exit-paper-UG = clearance ng ministry
# draft 49e6e4d6
exit-paper-ET = kontratang inaprubahan ng labor ministry
# draft 0aecce9e
exit-paper-TH = rekord sa Department of Employment
# draft b2ff513a
exit-paper-MM = OWIC card
# draft 6995b4d3
exit-paper-KH = OCWC card
# draft b5eb0578
exit-paper-LA = mga papeles mula sa labor office
# draft 87159470
exit-paper-MY = wala kaming alam. Magtanong sa Wisma Putra (foreign ministry)
# draft 30dcf5b7
exit-paper-other = magtanong sa labor office mo
# draft 19ba0716
origin-ID = KP2MI/BP2MI (Ministry para sa Proteksiyon ng mga Migranteng Manggagawa ng Indonesia)
    .short = Bawal maningil ang recruiter para sa placement mismo. May 10 klase ng trabaho sa bahay, pag-aalaga, bukid at pangingisda na dapat walang bayad na kahit ano.
    .check = Hanapin ang trabaho sa siskop2mi.bp2mi.go.id/lowongan/list. Pagkatapos, magrehistro sa lokal na manpower office o one-stop office (LTSA).
# draft 6104c826
id-fee-1 = Bawal kang pagbayarin para sa placement mo (Law 18/2017, Article 30). Ayon sa pinuno ng BP2MI, sakop nito ang bawat klase ng trabaho at bawat bansa.
# draft 4013f511
id-fee-2 = 10 trabaho ang libre: kasambahay, pag-aalaga ng baby, ng bata at ng matanda, kusinero, family driver, hardinero, tagalinis, bukid o plantasyon, crew sa pangisda. Pati ticket, work visa, training, agency, medical (BP2MI Regulation 9/2020).
# draft 63f8debc
id-fee-3 = Ibang trabaho: sa isang lumang patakaran (BP2MI Regulation 2/2020), ikaw o ang employer ang puwedeng magbayad ng passport, police record, social security, medical, biyahe sa loob ng bansa, tirahan. Baka nagbago na ito: itanong sa KP2MI kung aling patakaran ang tugma.
# draft 292de30a
id-fee-4 = Puwede kang gumamit ng loan sa bangko na suportado ng gobyerno (KUR) para sa gastos sa placement. Hindi ito utang mula sa recruiter (Head of BP2MI Decision 72/2022).
# draft 41db46a2
id-paper-1 = Edad at kahandaan: 18 ka na o higit pa. May sertipiko ka ng kakayahan, mga sertipiko ng kalusugan at psychology, at social security number. Magtanong sa lokal na manpower office.
# draft c5fbdb5c
id-paper-2 = Passport at work visa: Ang passport ay galing sa immigration ng Indonesia, ang visa ay sa embassy ng bansang pupuntahan mo. Dapat pinapayagan ng visa ang trabaho. Hindi ito pinapayagan ng visit o social visa.
# draft 10c8264e
id-paper-3 = Kasunduan sa placement at kontrata sa trabaho: Ang isa ay sa agency (P3MI). May hiwalay na isa sa employer. Tingnan ang dalawa bago ka umalis.
# draft 08bac7bb
id-paper-4 = OPP: Sertipiko na dumalo ka sa orientation bago umalis. Ang service office ng BP2MI ang nagbibigay nito.
# draft 9d90916a
id-paper-5 = E-PMI: Electronic ID na nagpapakitang nasa sistema ka ng gobyerno. Ito ang kapalit ng E-KTKLN. Makukuha mo ito sa siskop2mi.bp2mi.go.id.
# draft f66d3d2d
id-paper-6 = Liham ng pahintulot ng pamilya: Pumapayag ang asawa, magulang o guardian mo na umalis ka. Alam ito ng pinuno ng nayon at siya ang nagbibigay ng liham.
# draft 3ccccdac
id-ban-1 = Mula 18 Marso 2025, hindi puwedeng magtrabaho ang mga Indonesian sa Cambodia, Myanmar o Thailand. Walang kasunduan sa placement ang Indonesia sa kanila. Bawal daw ito, hindi payo lang, ayon sa minister. Itanong sa KP2MI ang anumang alok doon.
# draft 6c05969c
id-ban-2 = Mula 2015, hindi puwedeng pumunta ang mga domestic worker sa mga pribadong bahay sa Saudi Arabia. Noong 14 Marso 2025, pumayag ang Pangulo na magbukas ulit; hindi pa pirmado ang kasunduan. Tingnan sa KP2MI: baka nagbago na ito.
# draft aed95072
origin-PH = DMW (Department of Migrant Workers, dating POEA)
    .short = Hanggang 1 buwan ng basic na sahod, at pagkatapos mo lang pumirma ng aprubadong kontrata. Walang babayarang kahit ano ang mga domestic worker at seafarer.
    .check = Hanapin ang agency at ang job order sa dmw.gov.ph. Puwede ka ring magtanong sa hotline ng DMW.
# draft e6347888
ph-fee-1 = Trabaho sa lupa: hanggang 1 buwan ng basic na sahod sa aprubado mong kontrata. Humingi ng opisyal na resibo sa bawat bayad (mga patakaran ng DMW sa ilalim ng batas RA 8042).
# draft 465067f8
ph-fee-2 = Walang placement fee para sa mga domestic worker, seafarer at government-to-government na pagkuha. Wala rin para sa UK, Ireland, Norway, Netherlands, USA (H-2B), ilang probinsiya ng Canada at New Zealand (mga patakaran ng DMW).
# draft 428ea784
ph-paper-1 = Aprubadong job order at agency na may lisensya: Kailangan ng agency ng lisensya at aprubadong job order para sa employer na ito. DMW ang nagbibigay ng dalawa.
# draft be725f1a
ph-paper-2 = Verified na kontrata sa trabaho: Sinuri ng labor office ng Pilipinas sa abroad ang kontrata mo. Ito ang Migrant Workers Office o ang embassy.
# draft 00a8c640
ph-paper-3 = Work visa o permit: Galing ito sa bansang pupuntahan mo. Walang legal na trabaho sa abroad na nagsisimula sa tourist visa. Sa Southeast Asia, hindi mo ito mapapalitan pagdating mo.
# draft 59d4dd82
ph-paper-4 = PEOS at PDOS: Mga seminar bago ka kumuha ng trabaho at bago ka umalis. Ang DMW o ang OWWA, ang welfare office ng mga manggagawa, ang nagbibigay nito. Libre at online ang PEOS.
# draft aad7ee75
ph-paper-5 = Health certificate at insurance: Isang accredited na clinic ng Department of Health (DOH) ang nagsusulat na fit to work ka. Kailangan din ng insurance; isang insurance company ang nagbibigay nito.
# draft 1bdd0d17
ph-paper-6 = OEC (Overseas Employment Certificate): Ang DMW ang nagbibigay nito. Ipinapakita mo ito sa airport. Kung wala ito, pipigilan ka.
# draft 995d3bbe
ph-ban-1 = Mula 2021, hindi puwedeng magtrabaho sa Myanmar ang mga bagong hire mula sa Pilipinas. Umiiral ito noong 2023 at inulit kalaunan. Tingnan sa DMW: baka nagbago na ito.
# draft fe35fe23
ph-ban-2 = Mula nang magsimula ang Alert Level 3, walang manggagawang Pilipino, bago o bumabalik, ang puwedeng pumunta sa Lebanon. Umiiral ito noong Hunyo 2025. Tingnan sa DMW: baka nagbago na ito.
# draft a48c5fcf
ph-ban-3 = Mula nang magsimula ang Alert Level 2, hindi puwedeng pumunta sa Israel ang mga bagong hire na manggagawang Pilipino. Umiiral ito noong Hunyo 2025. Tingnan sa DMW: baka nagbago na ito.
# draft a217b87d
ph-ban-4 = Ayon sa Labor Code, hindi puwedeng direktang kumuha ng manggagawang Pilipino ang employer sa kahit anong bansa sa abroad (direct hire), maliban kung may exemption. Itanong sa DMW ang tungkol sa exemption.
# draft 756809af
origin-VN = DOLAB (opisina ng Vietnam para sa trabaho sa abroad)
    .short = Hanggang 1 buwan ng sahod sa kontrata sa bawat 12 buwan ng trabaho (1.5 buwan para sa mga opisyal at crew ng barko). Magbayad lang kapag aprubado at pirmado na ang kontrata.
    .check = Magtanong sa DOLAB o sa labor office ng probinsiya. Nakarehistro ba ang kompanya? Nakarehistro ba ang job order na ito?
# draft b94d68f5
vn-fee-1 = Ang service fee ay ayon sa kasunduan: hanggang 1 buwan ng sahod sa kontrata sa bawat 12 buwan ng trabaho. Mga opisyal at crew ng barko: hanggang 1.5 buwan (Law 69/2020).
# draft 8235e898
vn-fee-2 = Magbayad lang pagkatapos aprubahan ng ministry ang labor supply contract at pirmahan mo ang sa iyo. Kung maaga kang umuwi nang hindi mo kasalanan, ibabalik nang may interes ang bahaging hindi nagamit (Law 69/2020).
# draft f817b59b
vn-paper-1 = Lisensyadong kompanyang nagpapaalis at rehistradong kontrata: May kontrata ka sa lisensyadong kompanya. Inaprubahan ng ministry (DOLAB) ang job order.
# draft cbc749f1
vn-paper-2 = Pirmadong kontrata: Alam mo ang employer, lugar, mga gagawin, insurance, benepisyo, at kung sino ang nagpakilala ng trabaho. Sabi ng foreign ministry, pag-aralan ang mga ito.
# draft ec97d7f1
origin-IN = eMigrate (Protector General of Emigrants, Ministry of External Affairs ng India)
    .short = Ang rehistradong ahente ay puwedeng kumuha ng hanggang INR 30,000 at dapat magbigay ng resibo. Ang ahenteng hindi rehistrado ay bawal mag-recruit.
    .check = Suriin ang ahente sa emigrate.gov.in. Bago ka bumiyahe sa visit visa, magtanong sa embassy o consulate ng India sa bansang iyon tungkol sa employer.
# draft c6a0d7fb
in-fee-1 = Hanggang INR 30,000 na may resibo, para sa paghanap sa iyo, anunsiyo, test, attestation, opisina. Hindi kasama ang visa, medical, ticket, pagkain at tirahan bago umalis, o buwis (Emigration Rules, 2017).
# draft ef953fb7
in-paper-1 = Rehistradong recruiting agent: Nasa anunsiyo at sa emigrate.gov.in ang registration number. Ang Protector General of Emigrants ang nagbibigay nito.
# draft 43fd64fe
in-paper-2 = Emigration clearance: Kailangan mo ito kung ECR ang klase ng passport mo at pupunta ka sa bansang ECR. Ang Protector of Emigrants ang nagbibigay nito sa eMigrate.
# draft 67f20af2
in-paper-3 = Work visa, kontrata, insurance: Mula sa embassy, sa employer at sa insurance company. Kailangan ang insurance. Para sa mga manggagawang walang kasanayan at mga katulong sa bahay, ang embassy o consulate ng India ang nagpapatunay sa mga papeles.
# draft b25ea6f8
in-paper-4 = Mga kopya sa bahay: Mag-iwan ng photocopy ng lahat ng papeles mo sa pamilya mo. Ikaw mismo ang gagawa nito. Lumang payo ito ng ministry (2011).
# draft 6a421b64
in-ban-1 = Ang mga babaeng wala pang 30 na may ECR passport ay hindi binibigyan ng clearance para sa mga bansang ECR, ayon sa page ng gobyerno ng isang estado. Lumang patakaran ito. Tingnan sa ministry: baka nagbago na ito.
# draft 296877cb
origin-BD = BMET (manpower bureau), Ministry of Expatriates' Welfare ng Bangladesh
    .short = Nagtatakda ang gobyerno ng limit sa bawat bansa. Ang mga domestic worker at seafarer ay dapat walang bayad sa recruitment.
    .check = Magtanong sa BMET ng 3 bagay. Nasa database ba ang pangalan mo? Aprubado ba ang job order? Ano ang limit para sa bansang iyon?
# draft 1e48d35a
bd-fee-1 = Malaysia: ang gastos sa loob ng Bangladesh ay BDT 78,990 lahat, at BDT 37,000 dito ang para sa agency. Employer ang nagbabayad ng gastos sa Malaysia. Pinagpasyahan noong 6 Hulyo 2022. Tingnan sa ministry: baka nagbago na ito.
# draft d652c77a
bd-fee-2 = Saudi Arabia, mga lalaki: hanggang BDT 165,000 (BMET notice, 29 Agosto 2016). Luma na ito, at mas mababa ang nasa mas bagong permit. Tingnan sa ministry: baka nagbago na ito.
# draft b85a1a01
bd-fee-3 = Isang permit ng ministry para sa trabaho sa Saudi: hanggang BDT 61,850 ang kinukuha ng agency, kapag sigurado na ang visa at flight, sa tseke, bank draft o pay order. Itanong kung ano ang nasa sarili mong permit.
# draft a76ac61c
bd-fee-4 = Walang bayad sa recruitment ang mga domestic worker at seafarer. Agency o employer ang nagbabayad ng visa, work permit, biyahe at insurance, ayon sa Migrant Resource Centre.
# draft 2d3a5ec6
bd-paper-1 = BMET clearance card (smart card): Ibinibigay ito ng BMET pagkatapos suriin ang kontrata mo, ang demand letter ng employer at ang sertipiko mo ng kakayahan.
# draft bb883f9c
bd-paper-2 = Kontrata sa Bangla: Ang kontrata mo sa trabaho, isinalin at may patunay. Isang kopya ang para sa iyo. Hingin ito sa BMET.
# draft c64208c0
bd-paper-3 = Pagpili mula sa database ng BMET: Dapat pumili ang mga agency ng manggagawa mula sa listahang ito ng gobyerno. Kung wala ito, walang clearance.
# draft 3c9cd6b5
origin-NP = DoFE (Department of Foreign Employment ng Nepal, FEIMS)
    .short = Sa 7 bansa, libre ang visa at ticket, at hanggang NPR 10,000 lang ang puwedeng kunin ng agency. Halos walang nakakakuha ng ganoong presyo. Magbayad lang nang may resibo.
    .check = Hanapin ang demand notice ng employer at ang agency sa site ng DoFE, feims.dofe.gov.np.
# draft e13f87ba
np-fee-1 = Malaysia, Saudi Arabia, Qatar, UAE, Kuwait, Bahrain, Oman: employer ang nagbabayad ng visa at ticket. Hanggang NPR 10,000 ang puwedeng kunin ng agency, kapag tumanggi lang ang employer (mula 6 Hulyo 2015).
# draft 88b2de02
np-fee-2 = Sa gobyerno mo ito babayaran: welfare fund NPR 1,500, social security NPR 2,595, insurance NPR 3,700 (wala pang 35) o NPR 4,900. Mga NPR 20,895 lahat ang legal na pag-alis.
# draft 5507e380
np-fee-3 = Puwede lang kumuha ng pera ang agency pagkatapos makumpirma ang entry permit mo, at dapat magbigay ng resibo (Foreign Employment Act, section 24).
# draft d5bdb233
np-paper-1 = Labor permit (shram swikriti): Ibinibigay ito ng DoFE sa FEIMS. Kung wala ito, hindi regular ang pag-alis mo, at nawawala ang insurance at welfare mo.
# draft 5d704530
np-paper-2 = Orientation at medical: Gagawin mo ang dalawa sa mga lisensyadong center, bago ang labor permit.
# draft 3436e69d
np-ban-1 = Hindi nagbibigay ang Nepal ng labor permit para sa Afghanistan, Iraq at Libya. Nakalista ito sa isang gabay; walang nakasulat na petsa ng simula. Tingnan sa DoFE: baka nagbago na ito.
# draft 10d35c55
np-ban-2 = Noong 2014, pinagbawalan ng Nepal ang mga babae na pumunta sa mga bansang Gulf at Malaysia bilang domestic worker, nang ilang panahon. Hindi alam kung umiiral pa ito. Tingnan sa DoFE: baka nagbago na ito.
# draft d11e79b2
origin-LK = SLBFE (Sri Lanka Bureau of Foreign Employment)
    .short = Dapat kang magrehistro sa SLBFE bago ka umalis. Sa mga trabaho sa Middle East, ang bayad lang sa pagpaparehistro sa SLBFE ang babayaran mo.
    .check = Suriin ang lisensya ng ahente at ang unang pag-apruba sa trabaho sa slbfe.lk. Pagkatapos, dapat ibigay sa iyo ng ahente ang passport na may tatak, visa, ticket, kasunduan, bank slip at insurance.
# draft 1df11970
lk-fee-1 = Mga trabaho sa Middle East sa lisensyadong ahente: ang babayaran mo lang ay ang bayad sa pagpaparehistro na itinakda ng SLBFE (gabay ng SLBFE).
# draft 3a3c70ab
lk-fee-2 = Ang pagpaparehistro ay mga LKR 22,027 sa unang beses at LKR 4,599 sa pag-renew (2024). Binabayaran ito ng lahat ng umaalis para magtrabaho (SLBFE Act 21/1985, section 53(3)).
# draft 8924e9d1
lk-paper-1 = Rehistro sa SLBFE: Tinatatakan ito ng SLBFE sa passport mo. Hinihingi ito ng batas bago ka umalis.
# draft ee4c33da
lk-paper-2 = Visa o entry permit para sa trabaho, at kasunduan sa serbisyo: Sinusuri ng SLBFE ang mga orihinal. Sa domestic work sa Middle East, ang foreign agent, embassy, lokal na ahente at ikaw ang pumipirma sa kontrata.
# draft 31c8c044
lk-paper-3 = Patunay ng training o karanasan, at Family Background Report: Kailangan ang report ng mga babaeng wala pang 45 sa domestic work. Magtanong sa SLBFE at sa Divisional Secretariat.
# draft 92e6e71d
lk-paper-4 = Lisensya ng ahente at unang pag-apruba sa trabaho: SLBFE ang nagbibigay ng dalawa. Dapat may bisa ang pag-apruba sa oras na ma-recruit ka. Kailangan din ng pag-apruba ang mga anunsiyo.
# draft c2de592d
lk-ban-1 = Babala ito mula Nobyembre 2024, hindi pagbabawal. Dinadala ng mga alok na trabaho sa IT ang mga Sri Lankan sa mga scam hub sa Myanmar, madalas dumadaan sa Dubai. Huwag bumiyahe sa visit visa para magtrabaho.
# draft 5ef72482
origin-PK = BE&OE (Bureau of Emigration & Overseas Employment ng Pakistan)
    .short = Ang lisensyadong recruiter (promoter) ay puwedeng sumingil ng hanggang PKR 15,000, o PKR 6,000 kung ikaw mismo ang nakahanap ng trabaho. Sa bangko lang magbayad.
    .check = Suriin ang lisensya ng promoter at ang demand ng employer sa site ng BE&OE o sa opisina ng Protector. Ipilit ang resibo.
# draft 1990cff7
pk-fee-1 = Ang lisensyadong Overseas Employment Promoter ay puwedeng sumingil ng hanggang PKR 15,000, o PKR 6,000 para sa pag-proseso lang (Emigration Rules 1979).
# draft c9554892
pk-fee-2 = Puwedeng singilin sa iyo ng promoter ang mga totoong gastos: pamasahe sa eroplano, medical, visa, work permit, buwis. Magbayad sa bangko o app, huwag kailanman sa cash (BE&OE circular, 2025).
# draft 4f72e350
pk-paper-1 = Foreign Service Agreement: Ang pirmado mong kontrata sa trabaho. Pinipirmahan din ito ng Protector of Emigrants at naglalagay siya ng marka sa passport mo. Hinihingi ito ng batas.
# draft 2bafc1b9
pk-paper-2 = State Life insurance: Ang insurance company na State Life ang nagbibigay nito. Magbabayad ka ng PKR 2,500. Sakop nito ang PKR 1,000,000 sa loob ng 5 taon.
# draft 64e846ae
pk-paper-3 = Welfare fund, rehistro at orientation: Mga PKR 2,000 para sa fund, PKR 500 sa rehistro (PKR 2,500 kung direct hire). Bago ka umalis ang orientation, sa Protector of Emigrants.
# draft 2e10f080
origin-KE = NEA (National Employment Authority ng Kenya), State Department for Labour
    .short = Hindi ka dapat singilin ng agency para sa pag-proseso. Magtanong sa NEA bago ka magbayad ng kahit ano. Huwag kailanman umalis sa visit visa para magtrabaho.
    .check = Suriin ang agency sa neaims.go.ke. Suriin ang kontrata sa State Department for Labour.
# draft 5531f295
ke-fee-1 = Sinabihan ng labor minister ang mga agency na huwag singilin ang mga naghahanap ng trabaho para sa pag-proseso at huwag itago ang mga papeles sa biyahe. Hindi nakita ang nakasulat na patakaran. Tingnan sa NEA: baka nagbago na ito.
# draft 82cb4503
ke-fee-2 = Lumalabag sa batas ang agency na naniningil ng hindi nakasaad sa batas (Labour Institutions Act 2007, sections 55-60). Itanong sa NEA kung ano ang pinapayagan ng batas.
# draft 4f904da2
ke-paper-1 = Ahenteng rehistrado sa NEA: Hingin ang orihinal na sertipiko mula sa NEA at tingnan ang listahan. Bawal ang mga sub-agent.
# draft 9aea9c0c
ke-paper-2 = Kontrata sa trabaho na may patunay: Nasa English ito. Kinukumpirma ito ng ahente at ng State Department for Labour. Ipabasa ito sa taong pinagkakatiwalaan mo.
# draft e9b17bce
ke-paper-3 = Passport (6 na buwan), work visa, police clearance, medical: Dapat tama ang klase ng visa para sa trabaho. Magtago ng mga kopya. Magtanong sa embassy o NEA.
# draft 31b52f4f
ke-paper-4 = Training bago umalis: Mga accredited na center ang nagbibigay nito. Domestic work: 10 araw ng homecare at 4 na araw ng orientation. Ibang trabahong may kasanayan: 2 araw. Mula Setyembre 2024 ito.
# draft 2610c156
ke-paper-5 = Pagsuri sa airport: Tinitingnan ng mga opisyal ng gobyerno ang work visa mo sa airport ng Nairobi (JKIA) bago ka sumakay. Nandoon ang desk mula Abril 2025.
# draft d9a3c99a
ke-ban-1 = Pampublikong babala ito noong 2025. Sabi ng gobyerno sa mga Kenyan, walang trabaho sa Thailand, India o Malaysia. Itinuturing nitong human trafficking ang mga alok doon. Magtanong sa NEA bago ka sumagot.
# draft bee77b4d
ke-ban-2 = Mula 2016, ang mga domestic worker at manggagawang mababa ang kasanayan mula sa Kenya ay hindi puwedeng pumunta sa mga bansang walang kasunduan. Sinabi ito noong 2018. Tingnan sa NEA: baka nagbago na ito.
# draft 81e8ae2f
origin-UG = Labor ministry ng Uganda (Gender, Labour & Social Development; EEMIS)
    .short = Kung nagbabayad ang foreign agency sa agency sa Uganda, wala kang babayaran. Kung hindi, mga gastos na inaprubahan lang ng ministry ang puwedeng kunin ng agency.
    .check = Suriin ang kompanya at ang trabaho sa online system ng ministry. Tanggihan ang trabahong dumadaan sa Kenya.
# draft 778f34e0
ug-fee-1 = Kung nagbabayad ang foreign agency sa agency sa Uganda, wala kang bayad. Kung hindi, dapat aprubahan ng ministry ang mga bayad: medical, visa at ticket sa eroplano lang (Migrant Workers Regulations 2021).
# draft 927089d5
ug-fee-2 = Saudi Arabia: wala kang bayad, ayon sa kasunduan ng 2 bansa. Sinabi ito ng isang minister noong 2021.
# draft 58abea3b
ug-fee-3 = Ito ang nakita, hindi patakaran. Sa mga trabaho sa Gulf, malalaki pa rin ang ibinabayad ng mga manggagawa, lalo na sa UAE. Magtanong sa ministry bago ka magbayad.
# draft 878445c5
ug-paper-1 = Lisensyadong agency at clearance ng ministry: Ang Ministry of Gender, Labour ang nagbibigay nito. Dapat din nitong aprubahan ang mga anunsiyo ng trabaho.
# draft 4b088e9e
ug-paper-2 = Sertipiko ng training at orientation, medical report, kontrata, address ng employer: Mula sa ministry at mga accredited na clinic. Sinusuri bago bumiyahe. Kung wala ang mga ito, puwede kang pigilan sa airport.
# draft 1ad4d00e
ug-ban-1 = Mula 2016, may mga panahong pinigilan ng Uganda ang mga domestic worker na pumunta sa Middle East (2016, 2020). Inalis na ang bahagi ng pagbabawal. Tingnan sa ministry: baka nagbago na ito.
# draft 25c8161b
origin-ET = Labor ministry ng Ethiopia (Ministry of Labour & Skills)
    .short = Hindi nakita kung magkano ang puwedeng singilin ng agency. Magtanong sa labor ministry. Legal lang ang trabaho sa abroad sa mga bansang may kasunduan, na may kontratang sinuri ng embassy.
    .check = Magtanong sa labor ministry ng 2 bagay. May kasunduan ba sa bansang iyon? Aprubado ba ang kontrata?
# draft a8086807
et-fee-1 = May artikulo ang batas tungkol sa puwedeng tanggapin ng agency (Proclamation 923/2016, binago ng 1246/2021, Article 10). Hindi nakita ang mga halaga. Magtanong sa labor ministry.
# draft 07538b4f
et-paper-1 = Kontratang sinuri ng embassy ng Ethiopia o ng foreign ministry: Ikaw at ang employer ang pumipirma. Pagkatapos, inaaprubahan ito ng labor ministry.
# draft 02da44e9
et-paper-2 = Entry visa, sertipiko ng kakayahan, passport, mga litrato, police clearance: Iba-ibang opisina ang nagbibigay nito. Dapat tugma sa trabaho ang sertipiko ng kakayahan.
# draft 2e6ab1a8
et-paper-3 = Sertipiko ng orientation at insurance: Mga accredited na provider ang nagbibigay nito. Kailangan mo ang dalawa bago maaprubahan ang kontrata mo.
# draft 3d0f977a
et-ban-1 = Mula Nobyembre 2018, ang mga Ethiopian ay puwedeng pumunta sa abroad para sa domestic work sa Saudi Arabia, Qatar at Jordan lang. Baka binago ng mga sumunod na kasunduan ang listahan. Tingnan sa ministry.
# draft 32714181
origin-TH = DOE (Department of Employment ng Thailand)
    .short = Agency lang na may lisensya ng DOE ang puwedeng magpaalis sa iyo. Patakaran ng gobyerno ang bayad na hanggang 1 buwang sahod, dagdag ang mga totoong gastos.
    .check = Suriin ang agency sa site ng DOE. Noong 2025 at 2026, nagbabala ang gobyerno tungkol sa mga pekeng page na gumagamit ng pangalan ng mga totoong kompanya.
# draft cb83fc3a
th-fee-1 = Patakaran para sa mga lisensyadong agency: hanggang 1 buwang sahod dagdag ang nakalistang gastos sa biyahe, ipinapakita sa iyo bago ang anumang kasunduan. Hindi nakita ang huling teksto. Tingnan sa DOE: baka nagbago na ito.
# draft e4e5275d
th-fee-2 = Walang puwedeng mag-ayos ng trabaho sa abroad kung walang lisensya ng DOE. Ang lumabag ay 3 hanggang 10 taong kulong o multa (Job-Seeker Protection Act, B.E. 2528, section 30).
# draft 54e72a47
th-paper-1 = Isa sa 5 legal na paraan (DOE): lisensyadong agency, DOE mismo, sarili mong hanap na trabaho na ini-report nang di bababa sa 15 araw bago bumiyahe, sariling empleyado ng employer mo, o trainee.
# draft f62cb8d9
th-paper-2 = Pagpaparehistro at orientation: Magrehistro ka sa labor office. Inaaprubahan ang kontrata. Ang Ministry of Labour ang nagbibigay ng kurso bago umalis (PDO).
# draft e1f08442
origin-MM = Department of Labour ng Myanmar (sa ilalim ng State Administration Council)
    .short = Thailand: 300,000 kyat ang opisyal na singil (2024). Kailangan mo ng PJ passport, OWIC card, tapos hiwalay na pahintulot. Ang mga lalaking nasa edad ng sapilitang pagsusundalo ay hindi puwedeng kumuha ng bagong kontrata.
    .check = Hanapin ang inilabas na listahan ng aprubado. Kung sabi ng broker ay mababayaran para malusutan ang pagbabawal, ituring itong kasinungalingan.
# draft a307cc9c
mm-fee-1 = Thailand: ang opisyal na singil ay tumaas mula 150,000 naging 300,000 kyat (2024). Ang mga agency ay humihingi ng 10,000 baht. Madalas itong magbago. Tingnan sa Ministry of Labour.
# draft 4a9b9337
mm-fee-2 = Japan: USD 2,800 para sa technical trainee, USD 1,500 para sa manggagawang may kasanayan (2023). Tingnan sa Ministry of Labour: baka nagbago na ito.
# draft 9cb91fc4
mm-fee-3 = Ito ang nakita, hindi patakaran. Madalas sumingil ang mga agency nang higit sa itinakdang bayad. Itanong sa labor office ang itinakdang bayad bago ka magbayad.
# draft 05cecff9
mm-paper-1 = PJ passport at OWIC: Ang Passport for Job at ang Overseas Worker Identification Card. Ang labor office ang nagbibigay nito.
# draft 3a295cee
mm-paper-2 = Hiwalay na pahintulot na umalis, kasama ang demand letter ng employer: Online kang mag-a-apply sa Ministry of Labour. Inilalabas ang mga listahan sa Safe Migration channel. Huwag munang bumili ng ticket.
# draft 5dd25390
mm-ban-1 = Mula 30 Enero 2025, ang mga lalaking edad 18 hanggang 35 mula sa Myanmar ay walang makukuhang bagong kontrata at OWIC card, para sa kahit anong bansa. Umiiral ito nang makita namin. Tingnan sa ministry.
# draft 60b7c77d
mm-ban-2 = Mula Marso 2025, bawat agency sa Myanmar ay puwedeng humiling ng 50 lang bawat buwan para sa Thailand, mas kaunti sa iba. Umiiral ito nang makita namin. Tingnan sa ministry.
# draft 0ec959c0
origin-KH = MoLVT (labor ministry ng Cambodia)
    .short = Naniningil ang mga agency ng mga USD 650 papuntang Thailand. May ipinangakong limit; walang nakita. Kailangan mo ng 6 na papel, isa ang Overseas Cambodian Worker Card. Magtanong sa ministry.
    .check = Subaybayan ang application mo sa OCWC system. Tingnan kung may lisensya ang agency. Minsan nagpapaalis ang mga agency ng tao sa tourist visa, kaya tingnan ang visa mo.
# draft f4885d81
kh-fee-1 = Thailand: sabi ng gobyerno, lilimitahan nito ang bayad sa mga USD 100, tapos gagawing zero. Ang totoong gastos sa agency ay mga USD 650, kung mag-isa ay USD 30. Hindi nakita ang huling patakaran: tingnan sa ministry.
# draft 6fa7c13d
kh-fee-2 = Ito ang nakita, hindi patakaran. Mula Cambodia, Laos at Myanmar papuntang Thailand, mataas pa rin ang gastos kumpara sa sahod. Ang ilan ay dapat bayaran ng employer. Itanong kung alin.
# draft 9e8b9e24
kh-paper-1 = 6 na papel: kontrata sa serbisyo ng placement, kontrata sa trabaho, Overseas Cambodian Worker Card (OCWC), passport o travel document, work visa, work permit. MoLVT at iba pang opisina ang nagbibigay nito.
# draft 087b1072
kh-paper-2 = Orientation bago ka umalis, inspeksiyon sa agency, linya para sa reklamo: Itinakda ito ng MoLVT sa mga utos ng ministry mula 2013. Magtanong sa MoLVT tungkol dito.
# draft a8b3d43d
origin-LA = MoLSW (labor ministry ng Laos)
    .short = Para sa Thailand, maliit at nakalista ang mga opisyal na gastos. Dapat gamitin ng mga agency ang opisyal na singil.
    .check = Magtanong sa labor office ng probinsiya. Aprubado ba ang agency? Aprubado ba ang job order?
# draft b00d38cc
la-fee-1 = Thailand, sa THB: visa 2,000, work permit 1,900 (2 taon), medical 500, insurance 3,200 (2 taon), bakuna 50. Dapat gamitin ng mga agency ang mga singil na ito. Mula pa sa panahon ng Covid, hindi nakasulat ang taon. Suriin ulit.
# draft a3837d58
la-fee-2 = Ito ang nakita, hindi patakaran. Sinusukat ng survey ng ILO, ang labor agency ng UN, kung magkano talaga ang ibinabayad ng mga manggagawa papuntang Thailand (2020). Magtanong sa labor office bago ka magbayad.
# draft 13e148dd
la-paper-1 = Mga papeles ng MOU: Job order, kontrata, listahan ng pangalan na sinuri ng embassy, passport, visa, work permit, medical. Ang mga labor office ng Laos at Thailand ang nagbibigay nito. Hindi nakita ang buong listahan: magtanong.
# draft 03278027
origin-MY = JTK (Department of Labour ng Malaysia) o Wisma Putra (foreign ministry)
    .short = Mga agency lang na may lisensyang B o C ang puwedeng magpaalis sa iyo. Ang bayad ay kung ano ang pinapayagan ng listahan ng batas (First Schedule). Hilinging makita ito.
    .check = Suriin ang lisensya sa JTK. Magtanong sa foreign ministry (Wisma Putra) tungkol sa alok. Sabihin sa pamilya mo kung saan ka pupunta.
# draft 0d9fa174
my-fee-1 = Nasa First Schedule ng batas ang bayad ng lisensyadong agency (Private Employment Agencies Act 1981, binago noong 2017). Hindi nakita ang halaga: magtanong. Ang mag-recruit nang walang lisensya ay puwedeng multahan ng RM200,000 o makulong ng 3 taon.
# draft 08d35e28
my-fee-2 = Isang kaso noong 2023, hindi patakaran: hinuli ang mga tao mula sa 2 agency na may lisensyang magpasok ng manggagawa. Pinaghinalaan silang nagpadala ng mga Malaysian sa mga scam sa Thailand at Myanmar. Suriin ang klase ng lisensya.
# draft bb5d38ae
my-paper-1 = Lisensyang B o C, nakasulat na kontrata, tamang visa: Ang JTK ang nagbibigay ng lisensya. Suriin ang klase nito at ang pangalan ng kompanya. Dapat magsimula ang pangalan sa Agensi Pekerjaan.
