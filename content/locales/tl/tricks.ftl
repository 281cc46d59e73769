# draft 60212b07
trick-borrowed-agency-name = Nasa poster ang tunay na pangalan at address ng isang totoong agency at ang mga logo ng ministry, pero ang numero ng phone ay sa manlolokong humihingi ng pera.
    .see-through = Kunin ang numero ng agency sa listahan ng gobyerno, hindi sa poster, at itanong kung sa kanila ang trabaho.
# draft bde7b48f
trick-fake-passport-stamp = Kapalit ng malaking bayad, isang taong tumutulong daw sa airport ang naglalagay ng pekeng exit stamp sa passport mo para hindi ka na dumaan sa counter.
    .see-through = Walang silbi ang tatak kung walang rekord sa computer; kapag may nagbebenta sa iyo ng tatak, huminto.
# draft d19ef16f
trick-hong-kong-tourist-split = Sinasabihan ang isang grupo na magsabing turista sila na hindi magkakakilala, lumipad muna sa Hong Kong at doon lumipat ng flight papuntang Cambodia.
    .see-through = Hindi nangangailangan ng kuwento ang totoong trabaho; kapag may isasaulo kang sagot, itanong kung bakit walang work visa.
# draft 67a42ae1
trick-small-boat-backdoor = Ang mga na-recruit sa Telegram ay pinalilipad sa dulong timog, tapos isinasakay sa maliit na bangka papuntang Malaysia at sa kalsada papuntang Cambodia o Myanmar.
    .see-through = Walang legal na trabahong nagsisimula sa maliit na bangka; bumalik sa huling bayan at humingi ng tulong.
# draft e53f7b5b
trick-queue-at-the-agency-door = Sa labas ng agency na may lisensya, isang hindi kilala ang nag-aayang kumain, nagsasabing nagtrabaho siya doon, at pinapupunta kang 'pumirma sa ministry' nang wala ang bag mo. Tapos wala na ang pera mo.
    .see-through = Sa mga tauhan sa loob ng opisina lang makipag-usap, at hawakan ang bag mo.
# draft c9b415ca
trick-seasonal-korea-broker = Nagbebenta ang mga broker ng slot sa programa ng Korea para sa pana-panahong trabaho sa bukid (E-8). Mga gobyerno ang nagpapatakbo nito, bayan sa bayan, kaya walang slot na maibebenta ang broker.
    .see-through = Itanong sa lokal na labor office kung may kasunduan ang bayan mo at kung libre ang slot.
# draft 549ae193
trick-no-test-korea = Sabi ng broker, hindi kailangan ng test at rehistro para sa Korea, at nagbebenta siya ng tourist visa, minsan peke.
    .see-through = May test sa job center ng gobyerno para sa lahat at wala itong bayad sa pagrehistro.
# draft caea2983
trick-forged-departure-notice = May dumating na liham na may tatak ng ministry at pirma ng vice minister. Sabi nito, nasa listahan ka ng lilipad at kailangang magbayad para sa ticket, damit at security check.
    .see-through = Hanapin ang pangalan mo sa sariling site ng ministry at sa sariling account lang nito magbayad, nang may resibo.
# draft 6cdd902c
trick-ministry-name-fan-page = May Facebook page na ang pangalan ay parang opisina ng gobyerno, may litrato ng mga pinuno. Nag-aalok ang 'opisyal' sa chat na unahin ka, kahit bumagsak ka sa patakaran sa kalusugan.
    .see-through = Hindi nilalaktawan ng opisina ng gobyerno ang sarili nitong patakaran sa chat; tawagan ang opisina sa numerong nasa sarili nitong site.
# draft dd14eb1f
trick-farm-job-videos = Maiikling video sa TikTok at Facebook ang nag-aalok ng pamimitas ng prutas sa Australia. Sabi ng account, agency ito na may lisensya, pero walang employer na humingi ng manggagawa sa ministry.
    .see-through = Hingin ang liham ng employer na nakita na ng department, at tingnan ang listahan ng mga agency.
# draft 8bd7082e
trick-russia-civil-job-army = Pinangangakuan ka ng trabaho sa Russia bilang driver, guwardiya, kusinero, tagalinis o tindero. Pagkalapag, pinapapirma ka sa papel na nasa Russian, at kontrata pala ito ng army.
    .see-through = Huwag kailanman pumirma sa hindi mo mabasa; hingin ang kontrata sa wika mo bago lumipad at ipakita ito sa ministry mo.
# draft d1fa34f4
trick-whatsapp-group-of-happy-workers = Isinasali ka sa WhatsApp group sa sarili mong wika, kung saan sinasabi ng mga 'manggagawa' na maayos ang lahat. Tinatakot ang mga tao sa loob para hindi isulat ang totoo.
    .see-through = Humingi ng live video call sa isang manggagawa habang nasa trabaho, nang mag-isa, at humingi ng pangalang masusuri mo.
# draft 08907b3c
trick-destination-full-take-russia = Nagbayad ka para sa Cyprus o North Macedonia. Sa huling bahagi ng proseso, sabi ng ahente, Russia na lang ang bukas.
    .see-through = Kapag nagbago ang bansa, bagong alok na iyon; ulitin ang lahat ng pagsusuri at bawiin ang pera mo.
# draft 1f4e2dad
trick-pilgrim-visa-first = Pinapupunta muna ng mga travel agency ang mga tao sa Saudi Arabia para sa pilgrimage o trabaho sa hardin, tapos sa ibang bansa gaya ng Russia.
    .see-through = Hindi work visa ang pilgrim visa; hinging makita ang work visa ng huling bansa bago ka umalis.
# draft b1a8381a
trick-umrah-visa-for-work = Binebentahan ka ng visa para sa pilgrimage (umrah) sa mataas na presyo at sinasabihang manatili doon para magtrabaho o mamalimos.
    .see-through = Basahin ang visa: kung umrah ang nakasulat, hindi ka puwedeng magtrabaho, at puwede kang pauwiin at pagbawalang bumalik.
# draft 1df5b072
trick-iran-visa-free-stop = Sabi ng ahente, lumipad sa Iran nang walang visa; mula doon, tutuloy ka sa ikatlong bansa. Tapos kinukuha ng mga gang ang mga tao at humihingi ng pera sa pamilya.
    .see-through = Para sa turista lang ang walang visa, at para sa mga Indian natapos ito noong 22 Nobyembre 2025.
# draft e45ca21f
trick-romania-hotel-interview = Tinatawag ka ng mga ad sa social media sa isang hotel para sa interview. May dala kang maliit na bayad, tapos malaking paunang bayad para sa trabaho sa Europe.
    .see-through = Itanong sa bureau kung aprubado ang agency na ito para sa mismong trabahong ito bago ang araw ng interview.
# draft e5629d85
trick-lottery-place-for-sale = Mga tawag, SMS at WhatsApp group ang nagbebenta ng slot sa programa ng Israel para sa pag-aalaga o konstruksiyon. Binubunot ang mga pangalan, kaya walang makakapagbenta ng slot.
    .see-through = Kapag binubunot ang pangalan, walang nababago ang pagbabayad; isumbong sa 1989 ang tumawag.
# draft 9ffbb02a
trick-fake-permit-serbia-macedonia = Binibigyan ka ng ahente ng work permit at pati visa sticker para sa Serbia o North Macedonia. Parehong peke.
    .see-through = Sumulat sa embassy kasama ang numero ng permit bago ka magbayad; halos lahat ng permit na ipinakita kamakailan ay peke.
# draft 9e395413
trick-boarding-pass-code = Nagbabayad ka para sa 'setting' sa airport: nilalagyan ng lihim na code ang boarding pass o pangalan mo, at pinararaan ka ng isang opisyal nang walang papel para sa trabaho.
    .see-through = Kapag kasama sa plano ang code o isang tiyak na counter, aalis ka nang walang proteksiyon; hingin ang labor permit.
# draft a09e0215
trick-visit-visa-to-gulf-women = Pinaaalis ang mga babae sa visit visa papuntang Dubai, tapos sa Kuwait, Oman o Iraq para sa gawaing-bahay, nang walang labor permit.
    .see-through = Tingnan ang numero ng labor permit mo sa system ng gobyerno bago ka pumunta sa airport.
# draft c0035002
trick-care-visa-no-hours = Libo-libo ang binabayaran mo para sa trabahong pag-aalaga sa Britain. May lisensya ang sponsor pero walang trabaho, o ilang araw lang ang ibinibigay.
    .see-through = Libre sa batas ang papel ng sponsor; itanong kung ilang kliyente at oras mayroon ang kompanya, at tawagan ang mga manggagawa doon.
# draft dcc9fc6c
trick-crew-job-fee-chain = Isang 'ahente' ng crew sa WhatsApp o Facebook ang nagpapadala ng magandang offer letter at humihingi ng maraming maliliit na bayad. Sinasabi lang ang pangalan ng barko pagkatapos mong magbayad, o hindi na.
    .see-through = Hingin muna ang pangalan at numero ng barko at tingnan ang ahente sa listahan ng maritime authority; bawal maningil sa mga marino para sa trabaho.
# draft bff02723
trick-egg-farm-surrogacy = May ad sa Facebook na nag-aalok ng malaking bayad para maging surrogate mother sa abroad, bayad lahat ng biyahe. Walang mga magulang at walang kontrata; ikinukulong ang mga babae para sa egg cell nila.
    .see-through = Walang legal na clinic na kumukuha ng tao sa ad at nagtatago ng passport mo; magtanong muna sa ospital at sa grupo ng kababaihan.
# draft d2247ff9
trick-influencer-agency-mauritius = Isang kilalang tao sa TikTok ang tumatanggap ng bayad sa mobile money para sa mga trabaho sa Mauritius. Lumalapag ang mga tao na tourist visa ang hawak at walang trabaho.
    .see-through = Hindi lisensya ang followers; hanapin ang agency sa listahan ng gobyerno at huwag magbayad sa pribadong numero.
# draft 201bd395
trick-selling-free-state-forms = Sa mga job event ng gobyerno, may nagbebenta ng kinopyang form o naniningil para sa medical. Libre ang mismong programa.
    .see-through = Magtanong sa opisyal sa likod ng mesa; hindi kailanman ibinebenta sa pila ang libreng form.
# draft a2457a6f
trick-licence-cloned-under-new-name = Ang agency na isinara ay nagbubukas ulit sa ibang pangalan, o nananatili sa pampublikong listahan nang walang balidong lisensya.
    .see-through = Tingnan ang petsa ng pagtatapos ng lisensya at hanapin ang pangalan ng may-ari, hindi lang ang pangalan ng agency.
# draft 36551e1d
trick-licence-for-bringing-in-not-sending = Ginagamit ng agency ang totoong lisensya sa pagpapasok ng manggagawa para magpadala ng tao sa labas.
    .see-through = Itanong kung para saan ang lisensya; ang lisensya sa pagpapasok ng kasambahay ay hindi lisensya para ipadala ka sa abroad.
# draft 7f2fb467
trick-ai-model-job = May mga Telegram channel na naghahanap ng mga 'AI model' o 'real face model' na mahusay sa English. Ginagamit ang mukha mo sa mga video call para lokohin ang mga tao sa pag-ibig at pera.
    .see-through = Ang totoong trabahong model ay may kliyenteng may pangalan at mga litratong puwede mong makita; kung isang daang video call sa isang araw, huminto.
# draft 3121aab6
trick-typing-test-tech-job = Pagkatapos ng maikling interview at typing test, may trabaho ka na sa IT o design 'sa Thailand'. Sa unang gabi, ibinibiyahe ka papunta sa border.
    .see-through = Itanong kung bakit kailangan ng designer ng typing test, at tawagan ang opisina sa Bangkok sa numerong ikaw mismo ang nakakita.
# draft de222f07
trick-scholarship-then-factory = Nangangako ang isang college ng scholarship at mga klase sa English. Pagdating, may utang kang bayad at mahabang oras kang nagtatrabaho sa pabrika bilang 'intern'.
    .see-through = Hingin ang liham ng scholarship na may halaga at mga taon, at magtanong sa mga estudyanteng galing sa bansa mo.
# draft 6faeed07
trick-holiday-job-as-internship = Nag-aalok ang campus mo ng 'internship' sa Germany na may credits sa pag-aaral. Mabigat na trabaho pala ito sa bakasyon, at kinakaltas sa sahod mo ang utang sa biyahe.
    .see-through = Itanong sa embassy kung kinikilala ito bilang pag-aaral; ang trabaho sa bakasyon ay hindi internship.
# draft e967acb6
trick-neighbour-with-connections = Isang kapitbahay o broker na kilala sa inyo ang nag-aayos ng passport at ticket para sa trabaho sa kusina o pagbebenta sa Thailand o Singapore. Sa Cambodia nagtatapos ang biyahe.
    .see-through = Hindi patunay na kilala mo ang tao; itanong kung sino ang employer at tingnan ang work visa ng bansang sinabi.
# draft eff51b67
trick-laptop-sales-job = Ang trabaho ay marketing staff para sa mga laptop. Pagdating, ang trabaho ay manloko ng mga tao sa sarili mong bansa.
    .see-through = Itanong kung aling tindahan ang nagbebenta ng laptop at sa anong wika; kung nasa sariling bansa ang bumibili, bakit kailangang mag-abroad?
# draft e7b25d14
trick-teacher-chef-thailand = Nangangako ang mga lokal na ahente ng trabaho bilang teacher, chef o customer service sa Thailand. Pagkatapos ng Bangkok, tatawid ka ng ilog papuntang Myanmar.
    .see-through = Itanong sa embassy mo sa Bangkok kung mayroon talagang ganoong school o hotel, bago ka magbayad ng ticket.
# draft e51c783a
trick-chat-girl-debt = Kumukuha ang mga broker ng mga kabataang babae bilang online chat worker sa Golden Triangle zone. Ang hindi nakaabot sa sales target ay nagkakautang at hindi makaalis.
    .see-through = Kung chat ang trabaho at may sales target, ang utang ang bitag; tumanggi bago ka pumasok sa zone.
# draft bca96569
trick-name-list-paper = Itinatawid ng mga broker ang mga tao sa border at binibigyan ng papel na may 'listahan ng pangalan' o card. Hindi ka nito pinapayagang magtrabaho o tumuloy sa ibang lugar.
    .see-through = Itanong kung aling opisina ang nagbigay ng card at ano ang pinapayagan nito; sa legal na paraan, nauuna ang kontrata at worker card.
# draft b6f60a4d
trick-brokers-say-still-open = Pinatitigil ng gobyerno ang exit card para sa ilang manggagawa, nang walang malinaw na abiso. Patuloy na kumukuha ng pera ang mga broker at sinasabing puwede pa.
    .see-through = Itanong ngayon sa dalawang agency na may lisensya ang parehong tanong; huwag magbayad hanggang hawak mo ang worker card.
# draft a2cb248d
trick-expired-app-clearance = Kinukuha pa rin ng mga tumutulong ang exit clearance mo sa lumang app. Hindi na ito inaprubahan ng gobyerno, at may mga taong hindi nakasakay sa flight nila.
    .see-through = Itanong sa manpower office kung aling site ang gamit ngayon; mula Abril 2025 may sarili itong libreng site.
# draft d812a9c0
trick-fake-kuwait-evisa = Isang magandang website ang nagbebenta ng Kuwait e-visa para sa trabaho. Bumubukas ang dokumento, pero walang portal ng gobyerno na nakakakilala rito.
    .see-through = Ikaw mismo ang mag-type ng numero ng visa sa portal ng gobyerno; walang ahenteng makakapangako ng visa.
# draft b831cbfa
trick-passports-collected-in-backroom = Nangongolekta ang maliliit na opisina ng daan-daang passport 'para iproseso' nang walang lisensya. Ilang linggong naghihintay ang mga tao para lang mabawi ang passport.
    .see-through = Ipakita ang passport, magbigay ng kopya, itago ang mismong passport; hingin muna ang numero ng lisensya.
# draft a3852bb3
trick-supermarket-hr-email = May email mula sa 'HR manager' ng kilalang supermarket na nag-aalok ng trabaho pagkatapos mong i-post ang CV mo. Napupunta sa maraming pribadong account ang bayad sa visa.
    .see-through = Sumulat sa kompanya sa sarili nitong site; walang tindahang humihingi ng pera sa visa sa siyam na account.
# draft 4f171cfa
trick-work-study-for-young-women = Inaalok ng social media at mga event ang mga babaeng 18 hanggang 22 taong gulang ng libreng ticket, pag-aaral at trabaho sa hotel sa Russia. Sa pabrika ng armas ang trabaho, at binabantayan sila.
    .see-through = Kung ang entry test ay laro at ilang salitang Russian, itanong kung aling hotel at aling school, nang nakasulat.
# draft 6b68a6bc
trick-canada-paper-for-sale = Binebentahan ka ng 'travel agent' ng LMIA paper ng Canada o siguradong work permit. Bawal itong ibenta, at puwedeng peke ang papel o walang kasamang trabaho.
    .see-through = Ang employer ang nagbabayad ng papel na ito, hindi kailanman ikaw; magtanong sa sariling site ng Canada tungkol sa kompanya.
# draft fa247247
trick-japan-visa-waiver = Isang course o page ang nagpapadala sa iyo sa Japan sa visa waiver para sa turista at nagsasabing nabibili ang mga sertipiko. Walang naghihintay sa airport.
    .see-through = Pambakasyon ang waiver; sa totoong trabaho sa Japan, kailangan ang sarili mong test sa wika at kakayahan at ang work visa.
# draft 1bd33e6f
trick-training-centre-as-agency = Isang training center na walang lisensya sa pagpapadala sa abroad ang nagsasanay sa iyo nang isang taon at kumukuha ng 40 hanggang 150 milyong rupiah para sa Japan. Tapos nagsasara ito.
    .see-through = Humingi ng dalawang papel: ang lisensya sa pagsasanay at ang lisensya sa pagpapadala sa abroad; magkaiba ang dalawang ito.
# draft cc768dd3
trick-job-that-is-a-marriage = Isang kapitbahay o broker ang nag-aalok ng trabaho sa China. Pagkaraan ng ilang linggo, kailangan mong magpakasal sa isang lalaki o bayaran ang lahat ng gastos.
    .see-through = Hingin ang pangalan ng pabrika at work visa; kung pambisita o pampamilya ang visa, huwag umalis.
# draft b08d065f
trick-open-accounts-before-you-go = Bago ang biyahe, pinapupunta ka nila para magbukas ng ilang bank account 'para sa sahod'. Ginagamit ang mga account para ilipat ang nakaw na pera sa pangalan mo.
    .see-through = Isang account lang ang kailangan ng isang trabaho, at ikaw ang may hawak; kung gusto nila ng higit pa, umuwi at sabihin sa bangko mo.
# draft 0f6e351f
trick-friend-asks-fee-in-crypto = Isang kaibigan sa university ang nag-aalok ng trabaho online sa Thailand at gustong ipadala ang bayad sa crypto account. Pagdating sa Bangkok, hindi na sumasagot ang kaibigan.
    .see-through = Hindi kailanman tumatanggap ng crypto ang legal na agency; hingin sa kaibigan ang lisensya ng agency at resibo.
# draft 6c3ec6ba
trick-europe-from-third-country = Nagbebenta ang mga recruiter sa Hong Kong o Gulf ng trabaho sa Poland sa mga nagtatrabaho na sa abroad, para hindi kailanman makita ng ministry sa sariling bansa ang kontrata.
    .see-through = Dapat ding makita ng gobyerno mo ang bagong kontrata; magtanong sa konsulado mo bago ka magbayad.
# draft 2653d5f9
trick-copycat-agency-page = Isang Facebook o TikTok page ang kumokopya sa page ng agency na may lisensya. Itinatago rin ng mga bago ang trabaho bilang package tour papuntang Thailand o Laos.
    .see-through = Magsimula sa listahan ng ministry, hindi sa page; hindi kailanman trabaho ang tour.
# draft 7218259d
trick-visit-visa-convert-later = Umalis nang visit visa ang hawak, sabi ng ahente, at saka ito papalitan ng kompanya. Walang kompanya, at lumalaki ang multa araw-araw.
    .see-through = Itanong nang nakasulat: work visa ba ito sa pangalan ko, at sino ang employer?
# draft 32f243ef
trick-real-permit-false-firm = Totoo ang permit at inaprubahan ito ng gobyerno, pero walang trabaho ang kompanya. Nagbebenta lang ito ng mga slot sa mga ahente.
    .see-through = Hinging makausap sa video ang dalawang taong nagtatrabaho ngayon sa kompanya; hindi ipinapakita ng papel lang ang trabaho.
# draft 50202110
trick-italy-means-libya = Nagbebenta ang mga broker ng 'Italy' at binabayaran ang biyahe papuntang Dubai, Egypt o Libya. Doon, ikinukulong ang mga tao at paulit-ulit na hinihingan ng pera ang pamilya.
    .see-through = Kung walang visa para sa Italy sa passport, walang trabaho sa Italy, anuman ang binayaran ng broker.
# draft 82d83107
trick-call-from-embassy-number = Numero ng embassy mo ang lumalabas sa phone, at sabi ng boses, mali ang papeles mo at kailangan mong magbayad ngayon o pauuwiin ka. Nakakatanggap din ng ganitong tawag ang pamilya ng mga marino.
    .see-through = Ibaba ang phone at ikaw mismo ang tumawag sa embassy; hindi ito kailanman humihingi ng pera sa phone.
# draft 86f44f13
trick-recruited-by-the-caught = Kailangang magpasok ng mga kaibigan at kababayan ang mga taong nasa loob. Galing sa kakilala mo ang mensahe at mukhang masaya.
    .see-through = Magtanong ng bagay na kaibigan mo lang ang makakasagot at humingi ng live video sa labas ng gusali; kapag walang video, huwag bumiyahe.
# draft b5eff32b
trick-travel-firm-sells-jobs = Nag-a-advertise ang mga tour at travel company ng trabaho sa abroad sa social media at kumukuha ng pera. Puwede silang magbenta ng ticket, pero hindi sila kailanman lisensyadong magpadala ng manggagawa.
    .see-through = Itanong sa labor ministry kung aprubado ang job order na ito; ang lisensya sa turismo ay hindi lisensya sa pagpapadala ng manggagawa.
# draft b0d47804
trick-wait-in-thailand-for-japan = Pagkatapos ng interview at training camp, sabi ng agency: maghintay sa Thailand, mas mabilis doon ang papel mo para sa Japan. Tapos kinukuha nito ang bayad at nawawala.
    .see-through = Sa bahay mo ipinapadala ang papel para sa Japan; kapag sinabing maghintay sa ibang bansa, magtanong muna sa samahan ng mga agency.
# draft 62013016
trick-official-partner-site = Tinatawag ng isang site ang sarili nitong 'official partner' ng gobyerno ng Australia at nagbebenta ng siguradong visa o slot para sa trabaho at bakasyon. Hindi kailanman ipinapadala ang application.
    .see-through = Walang partner at walang siguradong visa; mag-apply lang sa site ng Home Affairs department ng Australia.
# draft acb5b64d
trick-call-centre-online-interview = Sa isang online interview, may trabaho ka na sa call center o IT sa Cambodia o Thailand, malaki ang sahod at may tulong sa visa. Pagdating, kinukuha ang passport.
    .see-through = Hindi patunay ng trabaho ang visa; ibigay muna ang pangalan at address ng kompanya sa investigation agency at sa embassy mo.
