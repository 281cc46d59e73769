# draft 4192088e
sign-offer-high-pay-no-skill = Mas malaki nang husto ang sahod kaysa karaniwan, at walang hinihinging kakayahan.
    .why = Malaking sahod sa madaling trabaho ang pinakakaraniwang pain sa mga kaso ng scam hub. Ilang gobyerno na ang nagbabala tungkol dito.
    .today = Itanong sa embassy o sa unyon sa bansang iyon kung magkano ang sahod sa trabahong ito doon.
    .good = Bagay ang sahod sa trabaho at sa bansa. Pareho ang kita ng iba doon.
# draft ab6727b6
sign-offer-scam-hub-office-job = Trabaho sa computer o sugal sa lugar na kilala sa mga scam hub.
    .why = Ayon sa ilang gobyerno, karaniwang peke ang ganitong alok doon. May mga taong ikinulong doon at pinilit na manloko ng iba.
    .today = Tawagan ang { $hotline }. Itanong kung inaprubahan ng bansa mo ang trabahong ito sa employer na ito.
    .good = Nasa listahan ng bansa mo na aprubado ang trabaho at ang employer na ito.
# draft a72c4dc3
sign-offer-no-requirements = Walang hinihinging kakayahan o karanasan para sa trabahong ito.
    .why = Mayroon din nito ang magagandang alok. Mas mabigat ito kapag napakalaki rin ng sahod.
    .today = Itanong sa labor office na malapit sa iyo kung anong kakayahan ang kailangan sa trabahong ito.
    .good = Sinusubok ka nila para sa trabaho, o humihingi ng papeles na bagay dito.
# draft 65ea8024
sign-offer-no-employer-name = Hindi pa alam ang employer, ang lugar o ang eksaktong trabaho.
    .why = Kapag walang pangalan o address, walang masusuri. Puwedeng palitan ang trabaho mamaya.
    .today = Hingin nang nakasulat ang employer, address at mga gagawin, kung puwede kang magtanong.
    .good = Nakasulat at hawak mo ang pangalan, address, phone at mga gagawin, at sinuri mo.
# draft 9239e8ea
sign-offer-rush = Minamadali ka nilang magpasya o umalis sa loob ng ilang araw.
    .why = Mayroon din nito ang magagandang alok. Pero kapag minamadali, walang oras suriin ang papeles. Ang totoong trabaho ay makakapaghintay ng kontrata at visa.
    .today = Tawagan ang { $hotline } at basahin sa kanila ang alok bago ka sumagot.
    .good = May oras kang magbasa, magtanong at magkumpara. Naghihintay pa rin ang trabaho.
# draft 09de52c9
sign-offer-all-free = Libre ang lahat para sa iyo, pero pangako lang ito.
    .why = Mayroon din nito ang magagandang alok. Pero kilala ring pain ang libreng biyahe. Puwede itong maging utang mo mamaya.
    .today = Itanong sa labor office na malapit sa iyo kung ano ang dapat nakasulat sa kontrata tungkol sa gastos sa biyahe.
    .good = Nakasulat sa kontrata na employer ang magbabayad, at hindi ito kakaltasin sa sahod mo.
# draft f314ae64
sign-offer-unsolicited = Isang hindi kilala o kaibigan online ang unang nag-message at nag-aalok ng trabaho.
    .why = Naghahanap ang mga recruiter ng tao sa games, chat at social media. Kinukuha muna nila ang tiwala mo.
    .today = Hanapin ang parehong trabaho sa opisyal na listahan: { $registry-job-order }.
    .good = Nakita mo ang trabaho sa opisina ng gobyerno, nakalistang agency o nasuring employer.
# draft 550d189a
sign-offer-name-not-confirmed = Sabi ng kompanya, hindi nito alam ang trabahong ito.
    .why = Kinokopya ang pangalan ng mga totoong kompanya para magmukhang totoo ang pekeng alok. Nabuking na ito dati sa isang tawag sa kompanya.
    .today = Tawagan ang { $hotline } at sabihing hindi alam ng kompanya ang trabahong ito.
    .good = Kinumpirma ng kompanya ang trabaho sa numerong ikaw mismo ang nakakita.
# draft f01c97da
sign-offer-cheat-work = Ang trabaho ay pabilhin, i-date o papag-investin ang mga hindi kilala online.
    .why = Ito ang trabaho sa mga scam hub. Ang mga gumawa nito ay ikinulong, binugbog o kinasuhan.
    .today = Kapag mag-isa ka, tawagan ang embassy mo o ang { $hotline } at sabihin kung ano ang trabaho.
    .good = Walang nasasaktan sa trabaho. Masasabi mo sa pamilya mo kung ano ang ginagawa mo.
# draft b019c6a2
sign-offer-event-or-interview-abroad = Kailangan mo munang pumunta sa meeting, test o course sa abroad.
    .why = Ginamit nang panakip ang ganitong biyahe. May mga taong napunta sa scam hub, malayo sa tulong.
    .today = Tawagan ang embassy mo sa bansang iyon at itanong kung kilala nito ang nag-iimbita at ang address.
    .good = Sa video ang interview. Bibiyahe ka pagkatapos masuri ang kontrata.
# draft 543793f6
sign-offer-club-work = Sa trabahong ito sa club o bar, hindi malinaw na nakasulat ang gagawin mo kasama ang mga guest.
    .why = Ang ilang trabahong ganito ay nauwi sa sapilitang sex work. Puwedeng magbago mamaya ang mga gagawing hindi nakasulat.
    .today = Tawagan ang embassy mo sa bansang iyon at itanong kung kilala nito ang lugar na ito.
    .good = Nakasulat ang mga gagawin, tiyak ang sahod, may visa para sa trabahong ito, walang quota sa inumin.
# draft da8dd098
sign-new-place-closed = Isinara ng bansa mo ang lugar na ito para sa ilan o lahat ng manggagawang galing sa bansa mo.
    .why = Kapag walang legal na daan papunta doon, malayo ang tulong kung magkaproblema.
    .today = Itanong sa { $hotline } kung ganito pa rin, at kung aling mga bansa ang bukas.
    .good = Nasa listahan ng bansa mo na bukas ang lugar na ito at aprubado ang trabaho.
# draft cf9874c9
sign-new-place-warned = Nagbababala ang bansa mo tungkol sa mga trabaho sa lugar na ito.
    .why = May babala o limitasyon ang gobyerno mo sa mga trabaho sa lugar na ito. May mga alok na peke.
    .today = Tawagan ang { $hotline } at basahin sa kanila ang alok.
    .good = Kinukumpirma ng labor ministry ng bansa mo ang employer at trabahong ito.
# draft f8487765
sign-new-office-job-moved-on = Trabaho sa computer o sugal sa Thailand.
    .why = Maraming tao ang pinangakuan ng trabahong ito sa Thailand. Pagkatapos, itinawid sila sa border papunta sa mga scam hub.
    .today = Tawagan ang embassy mo sa Bangkok at itanong kung kilala nito ang kompanyang ito.
    .good = Kompanyang kilala ng embassy, work visa, at ticket papunta sa bayan.
# draft 7ebc6249
sign-new-office-job-hub-country = Trabaho sa computer o sugal sa bansang may ilang scam office.
    .why = Mayroon din nito ang magagandang alok. May maaayos ding kompanya doon. Kaya binibilang lang ito kapag may iba pang senyales.
    .today = Hanapin ang kompanya sa opisyal na listahan ng mga kompanya at tawagan ang numerong nakalagay doon.
    .good = Nasa opisyal na listahan ang kompanya at kinukumpirma nito ang trabaho sa phone.
# draft 999732a0
sign-new-known-hub-town = Kilala ang bayan sa mga saradong lugar kung saan ikinulong ang mga tao.
    .why = May mga pumunta rin doon para sa ibang trabaho. Madalas pinalitan ang trabaho pagdating nila.
    .today = Tawagan ang embassy mo sa bansang iyon at magtanong tungkol sa address na ito.
    .good = Kilala ng embassy mo ang address at employer na ito.
# draft b47b073a
sign-recruiter-not-licensed = Wala sa opisyal na listahan ang agency, o pinahinto ang lisensya nito.
    .why = Sa karamihan ng bansa, mga nakalistang agency lang ang puwedeng magpaalis ng manggagawa. Ayon sa ilang gobyerno, sila lang ang dapat gamitin.
    .today = Tawagan ang { $hotline } at basahin sa kanila ang pangalan, numero at address ng agency.
    .good = Ang pangalan, numero at address ay pareho ng nasa opisyal na listahan.
# draft f44f5964
sign-recruiter-chat-only = Sa phone o chat mo lang kilala ang recruiter.
    .why = Puwedeng itago ng chat account kung sino ang nagre-recruit, at puwede itong biglang mawala. Karamihan ng kilalang kaso ay nagsimula doon.
    .today = Hanapin ang agency ng recruiter sa opisyal na listahan: { $registry-licence }.
    .good = Kilala mo ang tao, ang opisina at ang numero ng lisensya.
# draft ba118004
sign-recruiter-no-office = Nakilala mo ang recruiter sa café, kotse, bahay o airport.
    .why = Kapag walang opisina, madaling kunin ang mga papeles mo. Mahirap magreklamo sa huli.
    .today = Hanapin ang agency dito: { $registry-licence }. Tawagan ang opisina nito at itanong kung nagtatrabaho doon ang taong ito.
    .good = Nagkita kayo sa opisinang nasa opisyal na listahan.
# draft 90aaff38
sign-recruiter-is-friend = Kaibigan o kamag-anak ang nagdala sa iyo ng alok na ito.
    .why = Mayroon din nito ang magagandang alok. Karamihan ng tao ay nakakahanap ng trabaho sa mga kakilala. Puwedeng naniniwala ang kaibigan mo sa pekeng alok.
    .today = Tawagan ang { $hotline } at itanong kung puwedeng kumuha ng tao mula sa bansa mo ang agency o employer na ito.
    .good = Nagtatrabaho doon ngayon ang kaibigan mo, at pareho ang sabi ng ibang manggagawa.
# draft 340e8dd2
sign-recruiter-subagent = May broker o ahente sa pagitan mo at ng agency.
    .why = Puwedeng kumuha ng pera ang bawat tao sa gitna. Walang mananagot kapag nagkaproblema. May mga gobyernong hindi ito pinapayagan.
    .today = Hanapin ang agency dito: { $registry-licence }. Tawagan ang opisina nito at magtanong tungkol sa broker na ito.
    .good = Isang nakalistang agency lang ang kausap mo at doon ka lang pumipirma.
# draft 2ab0ea68
sign-recruiter-licence-not-for-this = Wala ang trabaho sa listahan ng mga trabahong inaprubahan ng bansa mo.
    .why = Ang agency na may lisensya ay puwedeng mag-alok ng trabahong walang nag-apruba. May mga nagpadala ng tao sa scam hub o sumingil nang sobra.
    .today = Tawagan ang { $hotline } at itanong kung aprubado ang trabahong ito para sa employer na ito.
    .good = Nakita mo ang pag-apruba para sa trabaho, employer at bansang ito.
# draft f7306355
sign-recruiter-travel-agency = Isang travel, tour o training company ang nag-aalok ng trabahong ito.
    .why = Babala ng mga gobyerno: hindi recruiter ang ganitong mga kompanya. Wala kang proteksiyon sa kanila.
    .today = Tingnan kung nasa opisyal na listahan ang kompanyang ito: { $registry-licence }.
    .good = Isang nakalistang agency o opisina ng gobyerno ang nag-aalok ng trabaho.
# draft a0a9687f
sign-recruiter-secret = Ipinatatago sa iyo ang trabaho o biyahe sa pamilya mo.
    .why = Inilalayo ka ng sikreto sa mga taong makakapansin at makakatulong.
    .today = Sabihin sa isang taong pinagkakatiwalaan mo ang employer, address at ruta.
    .good = Alam ng pamilya mo ang employer, address at ruta.
# draft 95c4ac7f
sign-recruiter-lie-to-border = Ipinatatago sa iyo ang totoong plano sa immigration.
    .why = Kung kailangan mong itago ang trabaho, walang legal na trabahong naghihintay. Kaunti ang proteksiyon mo mamaya.
    .today = Tawagan ang { $hotline } at itanong kung anong visa at papeles ang kailangan sa trabahong ito.
    .good = Totoo ang sinasabi mo sa immigration tungkol sa trabaho mo, at sapat na iyon.
# draft ea97456f
sign-contract-none = Walang pirmadong kontrata bago ang biyahe.
    .why = Ang tamang alok ay may kontratang pinirmahan mo, ng employer at ng ahente. Kung wala ito, wala kang mapapatunayan sa huli.
    .today = Tawagan ang { $hotline } at itanong kung anong kontrata ang dapat hawak mo bago umalis.
    .good = May pirmado kang kontrata na may sahod, oras, lugar, mga gagawin at ticket pauwi.
# draft 3dd0d174
sign-contract-language = Nasa wikang hindi mo mabasa ang kontrata.
    .why = Makakapayag ka lang sa nababasa mo. May mga taong pinapirma sa ganitong papel.
    .today = Ipatingin ang kontrata sa labor office na malapit sa iyo, at samahan mo silang basahin ito.
    .good = May hawak kang kopya sa sarili mong wika.
# draft 41cdc859
sign-contract-not-checked = Walang embassy o labor office na nagsuri sa kontrata.
    .why = Maraming bansa ang humihingi ng pagsuring ito bago ka umalis. Dito nakikita ang mga pekeng employer.
    .today = Itanong sa { $regulator } kung aling opisina ang nagsusuri ng kontrata, at kung paano.
    .good = May tatak o numero ng opisina ang kontrata.
# draft b4ea2446
sign-contract-changed = May pinapapirmahang bagong kontrata sa iyo sa daan o pagdating doon.
    .why = Kilalang panloloko ang bagong kontrata pagkaalis mo sa bahay. Binabawasan nito ang sahod o pinapalitan ang trabaho.
    .today = Kapag mag-isa ka, ipadala sa embassy mo ang litrato ng unang kontrata.
    .good = Nagtatrabaho ka sa kontratang pinirmahan mo sa sariling bansa.
# draft 59ed589f
sign-contract-leaving-costs = Kailangan mong magbayad ng multa kung aalis ka.
    .why = May mga taong ikinulong hanggang magbayad sila o ang pamilya nila. Ang ilan ay hiningan ng libo-libong dolyar.
    .today = Tawagan ang { $hotline } at sabihin ang tungkol sa multang ito.
    .good = Puwede kang umalis pagkatapos ng abiso, at nakasulat kung gaano katagal ang abiso.
# draft da907729
sign-contract-not-yours-to-take = Hindi ka puwedeng magtago ng kopya ng kontrata.
    .why = Mayroon din nito ang magagandang alok. Pero mahirap suriin ang papel na hindi mo maipakita.
    .today = Itanong sa { $regulator } kung dapat kang bigyan ng kopya bago ka umalis.
    .good = Naiuuwi mo ang isang kopya, at sinasagot nila ang mga tanong mo tungkol dito.
# draft e8205ff9
sign-contract-two-pays = Hindi gaya ng una nilang sinabi ang trabaho o sahod.
    .why = Kapag magkaiba ang halaga, baka may kumukuha ng sobra. Sa ilang kaso, hindi dumating ang ipinangakong sahod.
    .today = Ipakita ang unang mensahe at ang bago sa labor office na malapit sa iyo.
    .good = Isang trabaho at isang halaga, binabayaran bawat buwan, at nakasulat ang bawat kaltas.
# draft 793808b1
sign-money-fee-above-law = Higit sa pinapayagan ng bansa mo ang hinihingi nilang pera.
    .why = Ang patakaran sa bayad: { $fee-limit }. Ang malaking bayad ay nagiging utang, at dahil sa utang, mahirap umalis.
    .today = Pagsamahin ang lahat ng gastos na sinasabi nila, at sabihin ang kabuuan sa { $hotline }.
    .good = Employer ang nagbabayad, o nagbabayad ka hanggang sa limit nang may resibo.
# draft 2083a852
sign-money-before-contract = Kailangan mong magbayad bago magkaroon ng kontrata o visa.
    .why = Sa ganito nawalan ng ipon at nabaon sa utang ang mga tao, bago pa man magkaroon ng anumang totoo.
    .today = Tawagan ang { $hotline } at itanong kung kailan puwedeng maningil, kung puwede man.
    .good = Magbabayad ka lang pagkatapos ng pirmadong kontrata at visa na tugma dito.
# draft 1ed7ac12
sign-money-private-account = Kailangan mong magbayad nang cash o sa isang tao.
    .why = Walang naiiwang patunay ang cash. Kapag walang patunay, mahirap mabawi ang pera mo.
    .today = Itanong sa { $regulator } kung paano dapat bayaran ang singil, at kung anong resibo ang dapat mong makuha.
    .good = Sa bangko ka nagbabayad sa agency. Nakasulat sa resibo ang halaga at kung para saan.
# draft 2a451736
sign-money-recruiter-loan = Pinauutang nila sa iyo ang mga gastos, o kinakaltas sa sahod mo.
    .why = Ang utang sa may kontrol ng trabaho mo ay puwedeng pumigil sa pag-alis mo. Mas madalas ang sapilitang pagtatrabaho sa mga umutang para sa biyahe.
    .today = Tawagan ang { $hotline } at itanong kung pinapayagan ang ganitong utang o kaltas.
    .good = Wala kang utang sa employer o sa recruiter.
# draft 7c6595cb
sign-money-open-bank-accounts = Pinagbubukas ka nila ng bank account o kinukunan ng video ang mukha mo.
    .why = Ginamit ang ganitong mga account at mukha para itago ang pera mula sa krimen. Puwede kang makasuhan dahil dito.
    .today = Tawagan ang bangko mo at itanong kung paano protektahan ang pangalan at account mo.
    .good = Ikaw mismo ang nagbubukas ng isang account, para sa sarili mong sahod.
# draft 3725fbef
sign-money-deposit = Kailangan mong mag-iwan sa kanila ng pera o papeles ng lupa.
    .why = Puwede kang hindi makaalis sa masamang trabaho dahil sa deposito. May mga mangingisdang nawalan ng deposito nang kinailangan nilang tumigil.
    .today = Tawagan ang { $hotline } at itanong kung pinapayagan ang deposito sa trabahong ito.
    .good = Wala kang iniiwang pera o papeles ng lupa kaninuman.
# draft 0cc0004f
sign-doc-tourist-visa = Bibiyahe ka sa tourist o visit visa, o walang visa.
    .why = Kadalasan, walang legal na trabahong nagsisimula sa tourist visa. Kung walang work visa, puwede kang arestuhin at kontrolin.
    .today = Tawagan ang embassy ng bansang iyon at itanong kung puwede kang magtrabaho sa visa na ito.
    .good = May work visa ka para sa employer na ito bago ka umalis.
# draft 82bc7860
sign-doc-fake = Maling pangalan, edad o trabaho ang ilalagay sa mga papeles.
    .why = Sa pekeng papeles, lumalabag ka sa batas, at puwede iyong gamitin ng iba laban sa iyo.
    .today = Ikaw mismo ang maghanap ng numero ng opisinang iyon. Tumawag at itanong kung totoo ang papel.
    .good = Totoo ang bawat papel, at kinukumpirma ito ng opisinang gumawa nito.
# draft 95cb7e5b
sign-doc-no-exit-paper = Sabi nila, puwede kang umalis nang wala ang papel ng bansa mo para sa trabaho sa abroad.
    .why = Sa papel na ito, mahahanap at matutulungan ka ng bansa mo. Kung wala ito, mabagal at mahirap ang tulong.
    .today = Itanong sa { $regulator } kung paano mo ito makukuha: { $exit-paper }.
    .good = Hawak mo ang papel na ito mula sa opisina bago ka umalis.
# draft c93caa50
sign-doc-visa-not-for-job = Ibang trabaho, employer o bansa ang nakasulat sa visa.
    .why = Hindi ka binibigyan ng ganitong visa ng karapatan sa trabahong ipinangako sa iyo.
    .today = Tawagan ang embassy ng bansang iyon at itanong kung anong trabaho ang pinapayagan ng visa na ito.
    .good = Pareho ang employer, trabaho at lugar sa visa at sa kontrata.
# draft a153fdfd
sign-doc-soft-copy = Litrato lang ng visa ang hawak mo.
    .why = Ang litrato ay puwedeng mukhang totoo pero peke. Hindi ito masusuri sa border.
    .today = Tawagan ang embassy ng bansang iyon at ipasuri ang numero ng visa.
    .good = Nakita mo ang totoong visa, o nakita mo ito sa opisyal na site.
# draft bc03e834
sign-doc-data-early = Gusto nila ng scan ng passport mo bago magkaroon ng kontrata.
    .why = Mayroon din nito ang magagandang alok. Pero ang data mo ay puwedeng gamitin sa mga account o pananakot, kahit hindi ka kailanman bumiyahe.
    .today = Takpan ang numero ng passport sa bawat kopyang ipapadala mo mula ngayon.
    .good = Hinihingi nila ito pagkatapos ng nakasulat na alok, para sa visa.
# draft d6faacbc
sign-doc-passport-held-before = Nasa recruiter ang passport mo ngayon.
    .why = Ang taong may hawak ng passport ay puwedeng kumontrol sa iyo mula sa unang oras.
    .today = Tawagan ang { $hotline } at itanong kung paano mabawi ang passport mo.
    .good = Hawak mo ang passport mo. Ibinibigay mo lang ito para tatakan.
# draft c4d53dea
sign-travel-destination-changes = Hindi gaya ng una nilang sinabi ang bansa o bayan.
    .why = Isa ito sa pinakamalinaw na senyales. May mga taong sinabihan ng Vietnam pero dinala sa Cambodia, o sinabihan ng Thailand pero dinala sa Myanmar.
    .today = Kapag mag-isa ka, sabihin sa embassy mo ang unang lugar, ang bagong lugar at kung nasaan ka.
    .good = Dumarating ka sa bayang nakasulat sa kontrata.
# draft 4d0fb82e
sign-travel-border-by-river-or-boat = Sa maliit na bangka, ilog, gubat o tagong daan ang ruta.
    .why = Kapag hindi dumaan sa checkpoint, nawawala ang proteksiyon ng batas. May mga taong dinala sa mga saradong lugar sa ganitong paraan.
    .today = Kapag mag-isa ka, sabihin sa embassy mo kung nasaan ka at kung saan ka tatawid.
    .good = Tumatawid ka sa opisyal na checkpoint na hawak ang sarili mong passport at may tatak.
# draft 685cb99b
sign-travel-third-country = Mananatili ka muna sa ibang bansa bago makarating.
    .why = Maraming babala ang bumabanggit ng ganitong pagtigil. Mula doon, dinala ang mga tao sa iba pang lugar. Ayos lang magpalit ng eroplano sa iisang ticket.
    .today = Tawagan ang { $hotline } at sabihin ang bawat hinto sa daan.
    .good = Papunta ang ticket sa bayang pagtatrabahuhan mo.
# draft 3134840f
sign-travel-escort = Hawak ng isang tao sa parehong biyahe ang passport o phone mo.
    .why = Kaya mahirap nang magbago ang isip mo. Sa mga kilalang kaso, itinago ng ganitong tao ang papel nila.
    .today = Kapag mag-isa ka, ipadala ang pangalan ng taong ito at ang ruta mo sa taong pinagkakatiwalaan mo.
    .good = Ikaw ang may hawak ng passport at phone mo sa buong biyahe.
# draft 99571c68
sign-travel-long-drive = Ilang oras ka na nilang ibinibiyahe, lampas na sa bayan ng trabaho.
    .why = May mga taong akala ay malapit sila sa airport pero dinala sa mga saradong lugar sa border.
    .today = Kapag walang nakatingin, i-send ang live location mo sa isang taong pinagkakatiwalaan mo.
    .good = Kasinghaba ng nasa mapa ang biyahe sa sasakyan.
# draft ba5d82c9
sign-arrival-passport-taken = Kinuha ang passport mo at hindi mo ito mabawi.
    .why = Ang pagtago sa passport ng manggagawa ay isa sa pangunahing senyales ng sapilitang pagtatrabaho. Paulit-ulit itong naiuulat.
    .today = Kapag mag-isa ka, sabihin sa embassy mo kung sino ang kumuha ng passport, at kailan.
    .good = Hawak mo ang passport mo. Sapat na ang kopya para sa opisina.
# draft 87ff673d
sign-arrival-phone-taken = Kailangang isuko ang phone mo, o chine-check ito ng iba.
    .why = Kapag walang phone, malayo ka sa tulong at mas madali kang takutin.
    .today = Isulat sa papel ang isang numero ng tulong at itago kung saan ikaw lang ang makakakita.
    .good = Hawak mo ang phone mo at makakatawag ka sa bahay nang walang nakikinig.
# draft f0322ba5
sign-arrival-guarded = Dapat nasa loob ka lang, o binabantayan ka ng mga guwardiya.
    .why = Nakakandadong gate at guwardiya ang takbo ng mga saradong lugar. Ang hindi palabasin ay senyales ng sapilitang pagtatrabaho.
    .today = Kapag mag-isa ka, ibigay ang eksaktong address sa isang taong pinagkakatiwalaan mo.
    .good = May susi at libreng oras ka. Pumupunta ka sa tindahan nang mag-isa.
# draft 4c525847
sign-arrival-other-work = Hindi ito ang trabaho o lugar na napagkasunduan.
    .why = Ang kasinungalingan tungkol sa trabaho ay isa sa unang senyales ng sapilitang pagtatrabaho.
    .today = Kapag mag-isa ka, ipadala ang unang kontrata o chat sa isang tao sa bahay.
    .good = Ang trabaho, lugar at sahod ay gaya ng nasa kontrata mo.
# draft d9125603
sign-arrival-debt-announced = Sabi nila, may utang ka sa kanila.
    .why = Ginagamit ang utang na hindi mo sinang-ayunan para hindi makaalis ang mga tao. Puwede itong lumaki kapag inililipat ang mga tao.
    .today = Isulat ang bawat halagang sinasabi nila, kasama ang araw. Itago mo lang ang papel sa sarili mo.
    .good = Nakasulat sa kontrata na hindi utang ang biyahe at pagkain.
# draft eac6f6c7
sign-arrival-no-job = Walang trabaho para sa iyo doon.
    .why = May mga manggagawang malaki ang ibinayad pero kaunti o walang nakuhang trabaho. Kapag nakatali ang visa sa isang employer, mahirap magreklamo.
    .today = Kapag mag-isa ka, itanong sa embassy mo o sa unyon kung ano ang puwede mong gawin ngayon.
    .good = Nasa kontrata ang araw ng simula, oras at sahod.
# draft 6c3321cf
sign-work-sold-on = Baka ibenta sa ibang kompanya ang mga tao doon.
    .why = Ipinasa-pasa ang mga tao sa iba-ibang lugar, at sa bawat lipat lumaki ang utang. Wala kang utang kaninuman dahil dito.
    .today = Kapag mag-isa ka, sabihin sa embassy mo ang pangalan at lokasyon ng lugar na iyon.
    .good = Nagtatrabaho ka lang para sa employer na nasa kontrata mo.
# draft bab83e2e
sign-work-targets-punishment = Sinasaktan o ikinukulong ang mga tao doon.
    .why = Sa mga scam hub, sinaktan ang mga tao kapag hindi nila naabot ang target. Hindi mo ito kasalanan.
    .today = Kapag mag-isa ka, tawagan ang embassy mo o isang hotline at sabihin ang nangyayari.
    .good = Kapag hindi naabot ang target, bonus lang ang nagbabago. Walang sinasaktan.
# draft e7047aa2
sign-work-overtime-no-rest = Lampas 12 oras sa isang araw ang trabaho, o walang day off.
    .why = Nauubos ang lakas mo, at madalas hindi ito binabayaran. Ang sobrang daming oras ay isang senyales ng sapilitang pagtatrabaho.
    .today = Isulat sa papel ang mga oras, ipinangako man o naitrabaho na. Itago mo lang ang papel sa sarili mo.
    .good = Nasa kontrata ang oras, day off at dagdag na bayad.
# draft 0b59f73f
sign-work-pay-held = Hindi ibinibigay ang sahod mo, o kinakaltasan ito ng multa.
    .why = Hindi ibinibigay ang sahod para hindi umalis ang mga tao. Ang ilan ay naghihintay nang ilang taon.
    .today = Isulat sa papel ang bawat araw ng trabaho at bawat halagang hindi nabayaran. Itago mo lang ang papel sa sarili mo.
    .good = Dumarating ang sahod sa tiyak na araw, na may pay slip.
# draft e39d28b7
sign-work-threat-family = Hinihingan ng pera ang pamilya mo, o tinatakot.
    .why = Kilalang paraan ito. May mga pamilyang tinawagan sa video at sinabihang magbayad.
    .today = Ipakita ng pamilya ang bawat mensahe sa { $hotline } bago magbayad ang sinuman.
    .good = Walang tumatawag sa pamilya mo tungkol sa pera.
# draft 5f3be536
sign-work-must-recruit = Baka kailanganin mong magpasok ng ibang tao.
    .why = Ang mga taong pinipilit manloko ay pinipilit ding magpasok ng iba. Inilalagay nito sa panganib ang mga kaibigan mo.
    .today = Kapag mag-isa ka, balaan ang mga kakilala mo, para walang pumunta.
    .good = Sa sarili mong trabaho lang nakabatay ang sahod mo.
# draft 5b0fff65
sign-work-release-fee = Kailangan mong magbayad para tumigil o makauwi.
    .why = Walang legal na employer ang puwedeng humingi ng bayad para sa kalayaan mo. Ang ilang tao ay hiningan ng libo-libong dolyar.
    .today = Kapag mag-isa ka, sabihin sa embassy mo kung sino ang humihingi ng pera, at magkano.
    .good = Puwede kang umalis at umuwi. Nakasulat sa kontrata kung paano.
# draft b0fb27cb
sign-work-threat-visa = Sabi nila, tatawag sila ng pulis o ipapakansela ang visa mo.
    .why = Ginagamit ang takot sa pulis o sa pagkawala ng visa para hindi magsalita ang mga tao.
    .today = Kapag mag-isa ka, itanong sa embassy mo o sa unyon ang mga karapatan mo.
    .good = Puwede mong itanong ang mga karapatan mo, at walang nananakot sa iyo.
# draft ae1dbfd8
sign-work-at-sea = Nasa dagat lang ang barko nang ilang buwan, malayo sa daungan.
    .why = Malayo sa lupa, mahirap makakuha ng tulong. Madaling kontrolin ang pagkain, sahod at passport.
    .today = Kapag mag-isa ka, ibigay ang pangalan ng barko sa embassy mo o sa { $hotline }.
    .good = Nakasulat sa kontrata ang pagdaong at pagtawag sa bahay.
# draft 079b138e
sign-new-no-job-marriage = Ang alok ay kasal sa abroad.
    .why = May mga babaeng nagpakasal sa abroad at masaya. Ang iba ay ikinulong o pinagtrabaho. Kumikita ang mga broker sa bawat bride. Sa China, bawal ang mga marriage broker.
    .today = Itanong sa embassy mo sa bansang iyon kung ano ang kailangan mo para magpakasal doon.
    .good = Nakilala mo na ang tao, alam ng pamilya mo, at walang broker na kumikita.
# draft 3b10ec2e
sign-new-no-job-study = Ang alok ay school, pag-aaral o internship, na may trabaho.
    .why = May mga estudyanteng pinangakuan ng scholarship pero nagtrabaho sa gabi sa pabrika, na may utang. Ang isang "internship" ay trabaho lang pala sa bakasyon.
    .today = Hanapin ang sariling website ng school at itanong sa admission office nito kung totoo ang slot at scholarship mo.
    .good = Nakasulat sa sariling liham ng school ang kurso, bayad, scholarship at trabaho.
# draft 26ee9f2e
sign-new-no-job-sport = Ang alok ay sport: club, tryout o kontrata.
    .why = Kumukuha ng pera ang mga pekeng ahente para sa mga tryout na wala naman. May mga manlalarong naiwan sa abroad nang walang pera o club.
    .today = Tawagan ang club sa numerong ikaw mismo ang nakakita. Itanong kung kilala ka nito at ang ahente.
    .good = Kinukumpirma ng club, nakarehistro ang ahente, at wala kang binabayaran bago ang kontrata.
# draft 83b2a9ba
sign-new-no-job-army = Ang alok ay army, o trabahong security sa giyera.
    .why = May mga lalaking pumirma sa papel na hindi nila mabasa at ipinadala sa giyera. Mahirap magpauwi ng tao. Ang mga Indonesian ay puwedeng mawalan ng citizenship.
    .today = Tawagan ang { $hotline } at itanong kung pinapayagan ito ng gobyerno mo.
    .good = May kasunduan ang sarili mong gobyerno sa army na ito o binigyan ka nito ng pahintulot.
# draft fecff2c4
sign-new-no-job-organ = Ang alok ay tungkol sa pagbibigay ng kidney o ibang organ.
    .why = Bawal magbenta ng organ sa halos lahat ng bansa. Ang ilang nagbenta ay mas kaunti o walang nakuhang pera. Sa isang pag-aaral, karamihan ay mas nanghina at may utang pa rin.
    .today = Itanong sa ospital sa sariling bansa kung paano ang legal na pagbibigay, bago ang anumang test o flight.
    .good = Tinitiyak ng grupo ng ospital na walang nagbabayad at kusang-loob kang nagbibigay, kadalasan sa kapamilya.
# draft 8022c73c
sign-new-no-job-child = Tungkol ito sa pagbubuntis para sa iba, egg cell, o pagbibigay ng sariling anak sa iba.
    .why = May mga babaeng ikinulong sa abroad at kinuha ang passport nila. Sa Cambodia, may mga buntis na nahatulang makulong. Inaresto ng pulis sa Indonesia ang mga taong nagbenta ng baby.
    .today = Tawagan ang { $hotline } at basahin sa kanila ang alok, bago ang anumang test o flight.
    .good = Dumadaan ang pag-aampon sa opisina ng social affairs. Hawak mo ang sarili mong passport.
# draft 1d36e34f
sign-new-no-job-other = Hindi ito trabaho, o hindi malinaw kung ano.
    .why = Ang pekeng alok ay puwedeng mangako ng pag-aaral, biyahe o pag-ibig. Mukha itong ang mismong inaasam mo, at maaaring libre ang biyahe.
    .today = Ipasulat sa kanila kung ano ang gagawin o ibibigay mo, para kanino, at sino ang magbabayad.
    .good = Malinaw itong nakasulat, at puwede mo itong sabihin sa pamilya mo.
