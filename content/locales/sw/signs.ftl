# draft 4192088e
sign-offer-high-pay-no-skill = Mshahara ni mkubwa kupita kawaida, na hawaombi ujuzi.
    .why = Mshahara mkubwa kwa kazi rahisi ndio chambo kinachotumika zaidi katika visa vya kambi za utapeli. Serikali kadhaa zinaonya kuhusu hili.
    .today = Uliza ubalozi au chama cha wafanyakazi katika nchi hiyo kazi hii inalipa kiasi gani huko.
    .good = Mshahara unalingana na kazi na nchi. Wengine huko wanapata kiasi hicho hicho.
# draft ab6727b6
sign-offer-scam-hub-office-job = Kazi ya kompyuta au kamari katika eneo linalojulikana kwa kambi za utapeli.
    .why = Serikali kadhaa zinasema ofa kama hizo huko kwa kawaida ni za uongo. Watu walizuiliwa huko na kulazimishwa kutapeli wengine.
    .today = Piga simu kwa { $hotline }. Uliza kama nchi yako iliidhinisha kazi hii na mwajiri huyu.
    .good = Nchi yako imeorodhesha kazi hii na mwajiri huyu kuwa wameidhinishwa.
# draft a72c4dc3
sign-offer-no-requirements = Hakuna ujuzi wala uzoefu unaoombwa kwa kazi hii.
    .why = Hata ofa nzuri zinaweza kuwa hivi. Ina uzito zaidi mshahara ukiwa mkubwa sana pia.
    .today = Uliza ofisi ya kazi iliyo karibu nawe kazi hii inahitaji ujuzi gani.
    .good = Wanapima ujuzi wako wa kazi, au wanaomba vyeti vinavyolingana nayo.
# draft 65ea8024
sign-offer-no-employer-name = Mwajiri, mahali au kazi yenyewe bado haijulikani.
    .why = Bila jina au anwani hakuna kinachoweza kukaguliwa. Kazi inaweza kubadilishwa baadaye.
    .today = Omba mwajiri, anwani na majukumu kwa maandishi, kama hakuna shida kuuliza.
    .good = Una jina, anwani, simu na majukumu kwa maandishi, na umeyakagua.
# draft 9239e8ea
sign-offer-rush = Wanakuharakisha uamue au uondoke ndani ya siku chache.
    .why = Hata ofa nzuri zinaweza kuwa hivi. Lakini haraka haiachi muda wa kukagua karatasi. Kazi ya kweli inaweza kusubiri mkataba na viza.
    .today = Piga simu kwa { $hotline } na uwasomee ofa kabla hujajibu.
    .good = Una muda wa kusoma, kuuliza na kulinganisha. Kazi bado inasubiri.
# draft 09de52c9
sign-offer-all-free = Kila kitu ni bure kwako, lakini hii ni ahadi tu.
    .why = Hata ofa nzuri zinaweza kuwa hivi. Lakini safari ya bure pia ni chambo kinachojulikana. Inaweza kuwa deni lako baadaye.
    .today = Uliza ofisi ya kazi iliyo karibu nawe mkataba unapaswa kusema nini kuhusu gharama za safari.
    .good = Mkataba unasema mwajiri analipa, na hakati kamwe kwenye mshahara wako.
# draft f314ae64
sign-offer-unsolicited = Mtu usiyemjua au rafiki wa mtandaoni alikuandikia kwanza na anakupa kazi.
    .why = Wanaoleta kazi hutafuta watu kwenye michezo ya simu, chati na mitandao ya kijamii. Kwanza hujenga imani.
    .today = Tafuta kazi hiyo hiyo kwenye orodha rasmi: { $registry-job-order }.
    .good = Ulipata kazi kupitia ofisi ya serikali, wakala aliye kwenye orodha au mwajiri aliyekaguliwa.
# draft 550d189a
sign-offer-name-not-confirmed = Kampuni inasema kwamba haiijui kazi hii.
    .why = Majina ya kampuni za kweli huigwa ili ofa ya uongo ionekane ya kweli. Kuipigia kampuni simu kumewahi kuonyesha hili.
    .today = Piga simu kwa { $hotline } na useme kwamba kampuni haiijui kazi hii.
    .good = Kampuni inathibitisha kazi kwa namba ya simu uliyoitafuta mwenyewe.
# draft f01c97da
sign-offer-cheat-work = Kazi ni kufanya watu usiowajua mtandaoni wanunue, wapende au wawekeze.
    .why = Hii ndiyo kazi ya kambi za utapeli. Watu walioifanya walizuiliwa, walipigwa au walipelekwa mahakamani.
    .today = Ukiwa peke yako, piga simu ubalozi wako au { $hotline } na useme kazi ni ipi.
    .good = Kazi haimdhuru mtu yeyote. Unaweza kuiambia familia yako unachofanya.
# draft b019c6a2
sign-offer-event-or-interview-abroad = Kwanza lazima uende kwenye mkutano, mtihani au kozi nje ya nchi.
    .why = Safari kama hizo zilitumiwa kama kificho. Baadhi ya watu waliishia kwenye kambi za utapeli, mbali na msaada.
    .today = Piga simu ubalozi wako katika nchi hiyo na uulize kama unamjua mwenyeji na anwani.
    .good = Mahojiano ni kwa video. Unasafiri baada ya mkataba kukaguliwa.
# draft 543793f6
sign-offer-club-work = Katika kazi hii ya klabu au baa, majukumu na wageni hayajaandikwa wazi.
    .why = Baadhi ya kazi kama hii ziliishia kwenye ukahaba wa kulazimishwa. Majukumu ambayo hayajaandikwa yanaweza kubadilika baadaye.
    .today = Piga simu ubalozi wako katika nchi hiyo na uulize kama unapajua mahali hapa.
    .good = Majukumu yaliyoandikwa, mshahara maalum, viza ya kazi hii, hakuna malengo ya kuuza vinywaji.
# draft da8dd098
sign-new-place-closed = Nchi yako imefunga mahali hapa kwa baadhi ya wafanyakazi wake au wote.
    .why = Bila njia halali ya kufika huko, msaada uko mbali mambo yakiharibika.
    .today = Uliza { $hotline } kama bado iko hivyo, na ni nchi zipi ziko wazi.
    .good = Nchi yako imeorodhesha mahali hapa kuwa wazi na imeidhinisha kazi.
# draft cf9874c9
sign-new-place-warned = Nchi yako inaonya kuhusu kazi za mahali hapa.
    .why = Serikali yako imetoa onyo au imeweka kikomo kwa kazi za mahali hapa. Baadhi ya ofa zilikuwa za uongo.
    .today = Piga simu kwa { $hotline } na uwasomee ofa.
    .good = Wizara ya kazi ya nchi yako inathibitisha mwajiri huyu na kazi hii.
# draft f8487765
sign-new-office-job-moved-on = Kazi ya kompyuta au kamari Thailand.
    .why = Watu wengi waliahidiwa kazi hii Thailand. Kisha walivushwa mpaka hadi kwenye kambi za utapeli.
    .today = Piga simu ubalozi wako ulioko Bangkok na uulize kama unaijua kampuni hii.
    .good = Kampuni inayojulikana na ubalozi, viza ya kazi, tiketi ya hadi mji huo.
# draft 7ebc6249
sign-new-office-job-hub-country = Kazi ya kompyuta au kamari katika nchi yenye baadhi ya ofisi za utapeli.
    .why = Hata ofa nzuri zinaweza kuwa hivi. Kampuni nzuri pia zinafanya kazi huko. Kwa hiyo hii ina uzito tu ikiwa na dalili nyingine.
    .today = Tafuta kampuni kwenye orodha rasmi ya kampuni na upige namba iliyo hapo.
    .good = Kampuni iko kwenye orodha rasmi na inathibitisha kazi kwa simu.
# draft 999732a0
sign-new-known-hub-town = Mji huu unajulikana kwa kambi ambako watu walifungiwa.
    .why = Watu walikwenda huko kwa kazi nyingine pia. Mara nyingi kazi ilibadilishwa walipofika.
    .today = Piga simu ubalozi wako katika nchi hiyo na uulize kuhusu anwani hii.
    .good = Ubalozi wako unaijua anwani hii na mwajiri huyu.
# draft b47b073a
sign-recruiter-not-licensed = Wakala hayupo kwenye orodha rasmi, au leseni yake ilisimamishwa.
    .why = Katika nchi nyingi, ni mawakala walio kwenye orodha tu wanaoweza kupeleka wafanyakazi nje. Serikali kadhaa zinasema tumia hao tu.
    .today = Piga simu kwa { $hotline } na uwasomee jina, namba na anwani ya wakala.
    .good = Jina, namba na anwani ni sawa na zilizo kwenye orodha rasmi.
# draft f44f5964
sign-recruiter-chat-only = Anayeleta kazi unamjua kwa simu au chati tu.
    .why = Akaunti ya chati inaweza kumficha anayeleta kazi, na inaweza kutoweka. Visa vingi vinavyojulikana vilianzia hapo.
    .today = Tafuta wakala wa mtu huyu kwenye orodha rasmi: { $registry-licence }.
    .good = Unamjua mtu, ofisi na namba ya leseni.
# draft ba118004
sign-recruiter-no-office = Ulikutana na anayeleta kazi kwenye mgahawa, gari, nyumba au uwanja wa ndege.
    .why = Bila ofisi, ni rahisi kuchukua karatasi zako. Ni vigumu kulalamika baadaye.
    .today = Tafuta wakala hapa: { $registry-licence }. Pigia ofisi yake na uulize kama mtu huyu anafanya kazi hapo.
    .good = Mlikutana kwenye ofisi iliyo kwenye orodha rasmi.
# draft 90aaff38
sign-recruiter-is-friend = Rafiki au ndugu ndiye anayekuletea ofa hii.
    .why = Hata ofa nzuri zinaweza kuwa hivi. Watu wengi hupata kazi kupitia watu wanaowajua. Rafiki yako anaweza kuamini ofa ya uongo.
    .today = Piga simu kwa { $hotline } na uulize kama wakala au mwajiri huyu anaruhusiwa kuajiri kutoka nchi yako.
    .good = Rafiki yako anafanya kazi huko sasa, na wafanyakazi wengine wanasema hivyo hivyo.
# draft 340e8dd2
sign-recruiter-subagent = Dalali au mtu wa wakala yuko katikati yako na wakala.
    .why = Kila mtu wa katikati anaweza kuchukua pesa. Hakuna anayewajibika mambo yakiharibika. Serikali nyingine haziruhusu hili.
    .today = Tafuta wakala hapa: { $registry-licence }. Pigia ofisi yake na uulize kuhusu dalali huyu.
    .good = Unashughulika na wakala mmoja aliye kwenye orodha, na unatia sahihi kwake tu.
# draft 2ab0ea68
sign-recruiter-licence-not-for-this = Kazi hii haipo kwenye orodha ya kazi zilizoidhinishwa na nchi yako.
    .why = Wakala mwenye leseni anaweza kutoa kazi ambayo hakuna aliyeidhinisha. Baadhi walipeleka watu kwenye kambi za utapeli au walichukua pesa nyingi mno.
    .today = Piga simu kwa { $hotline } na uulize kama kazi hii imeidhinishwa kwa mwajiri huyu.
    .good = Uliona idhini ya kazi hii, mwajiri huyu na nchi hii.
# draft f7306355
sign-recruiter-travel-agency = Kampuni ya usafiri, utalii au mafunzo inatoa kazi hii.
    .why = Serikali zinaonya kwamba kampuni kama hizo si mawakala wa ajira. Ukiwa nazo huna ulinzi.
    .today = Angalia kama kampuni hii iko kwenye orodha rasmi: { $registry-licence }.
    .good = Wakala aliye kwenye orodha au ofisi ya serikali inatoa kazi hii.
# draft a0a9687f
sign-recruiter-secret = Unaombwa uifiche familia kazi au safari.
    .why = Siri hukutenga na watu ambao wangegundua na kukusaidia.
    .today = Mwambie mtu mmoja unayemwamini mwajiri, anwani na njia ya safari.
    .good = Familia yako inajua mwajiri, anwani na njia ya safari.
# draft 95c4ac7f
sign-recruiter-lie-to-border = Unaombwa uwafiche maafisa wa mpakani mpango wa kweli.
    .why = Kama lazima ufiche kazi, hakuna kazi halali inayokusubiri. Baadaye unakuwa na ulinzi mdogo.
    .today = Piga simu kwa { $hotline } na uulize kazi hii inahitaji viza na karatasi gani.
    .good = Unawaambia maafisa wa mpakani ukweli kuhusu kazi yako, na unatosha.
# draft ea97456f
sign-contract-none = Hakuna mkataba uliotiwa sahihi kabla ya safari.
    .why = Ofa halali ina mkataba uliotiwa sahihi na mwajiri, wakala na wewe. Bila huo huwezi kuthibitisha chochote baadaye.
    .today = Piga simu kwa { $hotline } na uulize ni mkataba gani lazima uwe nao kabla ya kwenda.
    .good = Una mkataba uliotiwa sahihi wenye mshahara, saa, mahali, majukumu na tiketi ya kurudi.
# draft 3dd0d174
sign-contract-language = Mkataba uko kwa lugha usiyoweza kusoma.
    .why = Unaweza kukubali tu kile unachoweza kusoma. Baadhi ya watu walilazimishwa kutia sahihi karatasi kama hizo.
    .today = Omba ofisi ya kazi iliyo karibu nawe iangalie mkataba pamoja nawe.
    .good = Unabaki na nakala kwa lugha yako mwenyewe.
# draft 41cdc859
sign-contract-not-checked = Hakuna ubalozi wala ofisi ya kazi iliyokagua mkataba.
    .why = Nchi nyingi zinataka ukaguzi huu kabla ya kuondoka. Unagundua waajiri wa uongo.
    .today = Uliza { $regulator } ni ofisi gani inakagua mkataba, na kwa njia gani.
    .good = Mkataba una muhuri au namba ya ofisi.
# draft b4ea2446
sign-contract-changed = Ulipewa mkataba mpya wa kutia sahihi njiani au huko.
    .why = Mkataba mpya baada ya kuondoka nyumbani ni mbinu inayojulikana. Hupunguza mshahara au hubadilisha kazi.
    .today = Ukiwa peke yako, tumia ubalozi wako picha ya mkataba wa kwanza.
    .good = Unafanya kazi kwa mkataba uliotia sahihi nyumbani.
# draft 59ed589f
sign-contract-leaving-costs = Lazima ulipe faini ukiondoka.
    .why = Watu walizuiliwa hadi wao au familia yao walipe. Baadhi waliombwa maelfu ya dola.
    .today = Piga simu kwa { $hotline } na uwaambie kuhusu faini hii.
    .good = Unaweza kuondoka baada ya notisi, na muda wa notisi umeandikwa.
# draft da907729
sign-contract-not-yours-to-take = Huruhusiwi kubaki na nakala ya mkataba.
    .why = Hata ofa nzuri zinaweza kuwa hivi. Lakini karatasi usiyoweza kuonyesha ni vigumu kuikagua.
    .today = Uliza { $regulator } kama lazima upate nakala kabla ya kwenda.
    .good = Unaenda na nakala nyumbani, na wanajibu maswali yako kuihusu.
# draft e8205ff9
sign-contract-two-pays = Kazi au mshahara si kama walivyosema mwanzoni.
    .why = Kiasi kikiwa tofauti, huenda mtu anabaki na kinachozidi. Katika visa vingine mshahara ulioahidiwa haukuja kamwe.
    .today = Onyesha ofisi ya kazi iliyo karibu nawe ujumbe wa kwanza na ule mpya.
    .good = Kazi moja na kiasi kimoja, kinacholipwa kila mwezi, na kila kato limetajwa.
# draft 793808b1
sign-money-fee-above-law = Wanataka pesa zaidi ya zinazoruhusiwa na sheria ya nchi yako.
    .why = Sheria kuhusu ada: { $fee-limit }. Ada kubwa huwa deni, na deni hufanya iwe vigumu kuondoka.
    .today = Jumlisha gharama zote wanazotaja, na uwaambie { $hotline } jumla yake.
    .good = Mwajiri analipa, au unalipa hadi kikomo na kupata risiti.
# draft 2083a852
sign-money-before-contract = Lazima ulipe kabla hakujawa na mkataba au viza.
    .why = Watu walipoteza akiba yao na kuingia kwenye deni kwa njia hii, kabla ya jambo lolote kuwa la kweli.
    .today = Piga simu kwa { $hotline } na uulize ada inaweza kuchukuliwa lini, kama inaruhusiwa hata kidogo.
    .good = Unalipa tu baada ya mkataba uliotiwa sahihi na viza inayolingana nao.
# draft 1ed7ac12
sign-money-private-account = Lazima ulipe taslimu au kwa mtu binafsi.
    .why = Pesa taslimu haiachi ushahidi. Bila ushahidi ni vigumu kurudishiwa pesa zako.
    .today = Uliza { $regulator } ada inapaswa kulipwa vipi, na lazima upate risiti gani.
    .good = Unamlipa wakala kupitia benki. Risiti inataja kiasi na sababu.
# draft 2a451736
sign-money-recruiter-loan = Wanakukopesha gharama, au wanazikata kwenye mshahara wako.
    .why = Deni kwa watu wanaotawala kazi yako linaweza kukubakiza huko. Kulazimishwa kufanya kazi kulikuwa kwingi zaidi kwa waliokopa kwa ajili ya safari.
    .today = Piga simu kwa { $hotline } na uulize kama mkopo au makato kama hayo yanaruhusiwa.
    .good = Huna deni lolote kwa mwajiri wala kwa anayeleta kazi.
# draft 7c6595cb
sign-money-open-bank-accounts = Wanakuomba ufungue akaunti ya benki au urekodi uso wako kwa video.
    .why = Akaunti na nyuso kama hizo zilitumiwa kuficha pesa za uhalifu. Unaweza kupelekwa mahakamani kwa hilo.
    .today = Pigia benki yako na uulize jinsi ya kulinda jina lako na akaunti yako.
    .good = Unafungua akaunti moja mwenyewe, kwa ajili ya mshahara wako.
# draft 3725fbef
sign-money-deposit = Lazima uwaachie pesa au hati za ardhi.
    .why = Dhamana inaweza kukubakiza kwenye kazi mbaya. Wavuvi walipoteza zao walipolazimika kuacha kazi.
    .today = Piga simu kwa { $hotline } na uulize kama dhamana inaruhusiwa kwa kazi hii.
    .good = Humwachii mtu yeyote pesa wala hati za ardhi.
# draft 0cc0004f
sign-doc-tourist-visa = Ungesafiri kwa viza ya utalii au matembezi, au bila viza.
    .why = Kwa kawaida hakuna kazi halali inayoanza na viza ya utalii. Bila viza ya kazi unaweza kukamatwa na kutawaliwa.
    .today = Piga simu ubalozi wa nchi hiyo na uulize kama viza hii inaruhusu kufanya kazi.
    .good = Una viza ya kazi kwa mwajiri huyu kabla ya kuondoka.
# draft 82bc7860
sign-doc-fake = Karatasi zingeonyesha jina, umri au kazi ya uongo.
    .why = Kwa karatasi za uongo unavunja sheria, na wengine wanaweza kutumia hilo dhidi yako.
    .today = Tafuta mwenyewe namba ya ofisi hiyo. Piga simu na uulize kama karatasi ni ya kweli.
    .good = Kila karatasi ni ya kweli, na ofisi iliyoitoa inathibitisha.
# draft 95cb7e5b
sign-doc-no-exit-paper = Wanasema unaweza kuondoka bila hati ya nchi yako ya kufanya kazi nje.
    .why = Ukiwa na hati hii nchi yako inaweza kukupata na kukusaidia. Bila hati hii, msaada ni wa polepole na mgumu.
    .today = Uliza { $regulator } unapataje hati hii: { $exit-paper }.
    .good = Una hati hii kutoka ofisini kabla ya kuondoka.
# draft c93caa50
sign-doc-visa-not-for-job = Viza inataja kazi nyingine, mwajiri mwingine au nchi nyingine.
    .why = Viza kama hiyo haikupi haki ya kufanya kazi uliyoahidiwa.
    .today = Piga simu ubalozi wa nchi hiyo na uulize viza hii inaruhusu kazi gani.
    .good = Viza na mkataba vinaonyesha mwajiri, kazi na mahali sawa.
# draft a153fdfd
sign-doc-soft-copy = Una picha ya viza tu.
    .why = Picha inaweza kuonekana ya kweli kumbe ni ya uongo. Haiwezi kukaguliwa mpakani.
    .today = Piga simu ubalozi wa nchi hiyo na uombe wakague namba ya viza.
    .good = Uliona viza yenyewe, au uliipata kwenye tovuti rasmi.
# draft bc03e834
sign-doc-data-early = Wanataka nakala ya pasipoti yako kabla hakujawa na mkataba.
    .why = Hata ofa nzuri zinaweza kuwa hivi. Lakini taarifa zako zinaweza kutumiwa kwa akaunti au vitisho, hata usiposafiri kamwe.
    .today = Funika namba ya pasipoti kwenye kila nakala utakayotuma kuanzia sasa.
    .good = Wanaiomba baada ya ofa ya maandishi, kwa ajili ya viza.
# draft d6faacbc
sign-doc-passport-held-before = Anayeleta kazi ana pasipoti yako sasa.
    .why = Mtu anayeshika pasipoti anaweza kukutawala kuanzia saa ya kwanza.
    .today = Piga simu kwa { $hotline } na uulize jinsi ya kurudishiwa pasipoti yako.
    .good = Unabaki na pasipoti yako. Unaitoa tu kwa ajili ya muhuri.
# draft c4d53dea
sign-travel-destination-changes = Nchi au mji si ule waliosema mwanzoni.
    .why = Hii ni moja ya dalili zilizo wazi zaidi. Watu waliambiwa Vietnam wakapelekwa Kambodia, au waliambiwa Thailand wakapelekwa Myanmar.
    .today = Ukiwa peke yako, uambie ubalozi wako mahali pa kwanza, mahali papya na ulipo sasa.
    .good = Unafika kwenye mji ambao mkataba unautaja.
# draft 4d0fb82e
sign-travel-border-by-river-or-boat = Njia ni kwa boti ndogo, mto, msitu au njia ya panya.
    .why = Nje ya kituo cha mpakani unapoteza ulinzi wa sheria. Watu walipelekwa kwenye kambi za kufungiwa kwa njia hii.
    .today = Ukiwa peke yako, uambie ubalozi wako ulipo na mahali ambapo ungevukia.
    .good = Unavuka kwenye kituo rasmi cha mpakani kwa pasipoti yako na muhuri.
# draft 685cb99b
sign-travel-third-country = Kwanza unakaa katika nchi nyingine njiani.
    .why = Maonyo mengi yanataja vituo kama hivyo. Kutoka huko watu walipelekwa mahali pengine. Kubadilisha ndege kwa tiketi moja ni sawa.
    .today = Piga simu kwa { $hotline } na uwaambie kila kituo cha njiani.
    .good = Tiketi inafika hadi mji ambako utafanya kazi.
# draft 3134840f
sign-travel-escort = Mtu aliye kwenye safari hiyo hiyo anashika pasipoti au simu yako.
    .why = Hapo ni vigumu kubadili mawazo. Katika visa vinavyojulikana watu kama hao walificha kazi yao.
    .today = Ukiwa peke yako, mtumie mtu unayemwamini jina la mtu huyu na njia yenu ya safari.
    .good = Unashika pasipoti na simu yako mwenyewe safari yote.
# draft 99571c68
sign-travel-long-drive = Wanakuendesha kwa gari saa nyingi, kupita mji wa kazi.
    .why = Watu waliodhani wako karibu na uwanja wa ndege walipelekwa kwenye kambi za kufungiwa mpakani.
    .today = Wakati hakuna anayekuona, mtumie mtu mmoja unayemwamini mahali ulipo (live location).
    .good = Safari ya gari ni ndefu kama ramani inavyoonyesha.
# draft ba5d82c9
sign-arrival-passport-taken = Pasipoti yako ilichukuliwa na huwezi kurudishiwa.
    .why = Kushika pasipoti ya mfanyakazi ni moja ya dalili kuu za kulazimishwa kufanya kazi. Huripotiwa mara kwa mara.
    .today = Ukiwa peke yako, uambie ubalozi wako nani alichukua pasipoti, na lini.
    .good = Unabaki na pasipoti yako. Nakala inatosha kwa ofisi.
# draft 87ff673d
sign-arrival-phone-taken = Lazima utoe simu yako, au wengine wanaikagua.
    .why = Bila simu unatengwa na msaada na ni rahisi kutishwa.
    .today = Andika namba moja ya msaada kwenye karatasi na uiweke mahali unapopajua wewe tu.
    .good = Unabaki na simu yako na unaweza kupiga nyumbani faraghani.
# draft f0322ba5
sign-arrival-guarded = Lazima ukae ndani, au walinzi wanakuangalia.
    .why = Mageti yaliyofungwa na walinzi ndivyo kambi za kufungiwa zinavyofanya kazi. Kuzuiliwa ndani ni dalili ya kulazimishwa kufanya kazi.
    .today = Ukiwa peke yako, mpe mtu mmoja unayemwamini anwani kamili.
    .good = Una ufunguo na muda wa mapumziko. Unaenda dukani peke yako.
# draft 4c525847
sign-arrival-other-work = Kazi au mahali si kama ulivyokubali.
    .why = Uongo kuhusu kazi ni moja ya dalili za kwanza za kulazimishwa kufanya kazi.
    .today = Ukiwa peke yako, mtumie mtu wa nyumbani mkataba wa kwanza au jumbe.
    .good = Kazi, mahali na mshahara ni kama ilivyo kwenye mkataba wako.
# draft d9125603
sign-arrival-debt-announced = Wanasema kwamba una deni lao.
    .why = Deni ambalo hukulikubali hutumiwa kuwabakiza watu. Linaweza kukua watu wanapohamishwa.
    .today = Andika kila kiasi wanachotaja, na siku yake. Usimwonyeshe mtu karatasi hiyo.
    .good = Mkataba unasema kwamba safari na chakula si deni.
# draft eac6f6c7
sign-arrival-no-job = Hakuna kazi kwa ajili yako huko.
    .why = Baadhi ya wafanyakazi walilipa pesa nyingi na kupata kazi kidogo au kukosa kabisa. Viza ikitegemea mwajiri mmoja, ni vigumu kulalamika.
    .today = Ukiwa peke yako, uliza ubalozi wako au chama cha wafanyakazi unaweza kufanya nini sasa.
    .good = Siku ya kuanza, saa na mshahara viko kwenye mkataba.
# draft 6c3321cf
sign-work-sold-on = Watu huko wanaweza kuuzwa kwa kampuni nyingine.
    .why = Watu walihamishwa kutoka kambi moja hadi nyingine, na kila mara deni lilikua. Huna deni kwa mtu yeyote kwa hili.
    .today = Ukiwa peke yako, uambie ubalozi wako jina la kambi na mahali ilipo.
    .good = Unamfanyia kazi mwajiri aliye kwenye mkataba wako tu.
# draft bab83e2e
sign-work-targets-punishment = Watu huko wanaumizwa au wanafungiwa.
    .why = Katika kambi za utapeli watu waliumizwa walipokosa kufikia lengo. Si kosa lako.
    .today = Ukiwa peke yako, piga simu ubalozi wako au simu ya msaada na useme kinachotokea.
    .good = Kukosa lengo kunabadilisha bonasi tu. Hakuna anayeumizwa.
# draft e7047aa2
sign-work-overtime-no-rest = Kazi ni zaidi ya saa 12 kwa siku, au haina siku ya mapumziko.
    .why = Inakuchosha sana, na mara nyingi hailipwi. Saa nyingi kupita kiasi ni dalili moja ya kulazimishwa kufanya kazi.
    .today = Andika kwenye karatasi saa zilizoahidiwa au ulizofanya. Usimwonyeshe mtu karatasi hiyo.
    .good = Saa, siku ya mapumziko na malipo ya ziada viko kwenye mkataba.
# draft 0b59f73f
sign-work-pay-held = Mshahara wako unazuiliwa, au unakatwa faini.
    .why = Mshahara huzuiliwa ili watu wasiondoke. Wengine husubiri miaka.
    .today = Andika kwenye karatasi kila siku ya kazi na kila kiasi ambacho hakijalipwa. Usimwonyeshe mtu karatasi hiyo.
    .good = Mshahara unakuja siku maalum, pamoja na hati ya mshahara (payslip).
# draft e39d28b7
sign-work-threat-family = Familia yako inaombwa pesa, au inatishwa.
    .why = Hii ni mbinu inayojulikana. Baadhi ya familia zilipigiwa simu ya video na kuambiwa zilipe.
    .today = Familia iwaonyeshe { $hotline } kila ujumbe kabla mtu yeyote hajalipa.
    .good = Hakuna anayewasiliana na familia yako kuhusu pesa.
# draft 5f3be536
sign-work-must-recruit = Huenda ukalazimika kuleta watu wengine.
    .why = Watu wanaolazimishwa kutapeli hulazimishwa pia kuleta wengine. Inawaweka rafiki zako hatarini.
    .today = Ukiwa peke yako, waonye watu unaowajua, ili mtu yeyote asije.
    .good = Mshahara wako unategemea kazi yako tu.
# draft 5b0fff65
sign-work-release-fee = Lazima ulipe ili uache kazi au urudi nyumbani.
    .why = Hakuna mwajiri halali anayeweza kudai bei ya uhuru wako. Baadhi ya watu waliombwa maelfu ya dola.
    .today = Ukiwa peke yako, uambie ubalozi wako nani anadai pesa, na kiasi gani.
    .good = Unaweza kuondoka na kwenda nyumbani. Mkataba unasema kwa njia gani.
# draft b0fb27cb
sign-work-threat-visa = Wanasema wataita polisi au wataifuta viza yako.
    .why = Hofu ya polisi au ya kupoteza viza hutumiwa kuwanyamazisha watu.
    .today = Ukiwa peke yako, uliza ubalozi wako au chama cha wafanyakazi kuhusu haki zako.
    .good = Unaweza kuuliza kuhusu haki zako, na hakuna anayekutisha.
# draft ae1dbfd8
sign-work-at-sea = Meli inakaa baharini kwa miezi, mbali na bandari.
    .why = Mbali na nchi kavu ni vigumu kupata msaada. Ni rahisi kwao kutawala chakula, mshahara na pasipoti.
    .today = Ukiwa peke yako, taja jina la meli kwa ubalozi wako au { $hotline }.
    .good = Kufika bandarini na kupiga simu nyumbani kumeandikwa kwenye mkataba.
# draft 079b138e
sign-new-no-job-marriage = Ofa ni ndoa nje ya nchi.
    .why = Baadhi ya wanawake huolewa nje na wana furaha. Wengine walifungiwa au walilazimishwa kufanya kazi. Madalali hupata pesa kwa kila bibi harusi. China madalali wa ndoa hawaruhusiwi kisheria.
    .today = Uliza ubalozi wako katika nchi hiyo unahitaji nini ili kufunga ndoa huko.
    .good = Umekutana na mtu huyo, familia yako inajua, na hakuna dalali anayepata pesa.
# draft 3b10ec2e
sign-new-no-job-study = Ofa ni shule, masomo au mafunzo kazini, pamoja na kazi.
    .why = Baadhi ya wanafunzi waliahidiwa ufadhili wa masomo, kisha walifanya kazi usiku kiwandani, wakiwa na madeni. “Mafunzo” mengine yalikuwa kazi ya likizo tu.
    .today = Tafuta tovuti ya shule yenyewe na uulize ofisi yake ya usajili kama nafasi yako na ufadhili wako ni vya kweli.
    .good = Barua ya shule yenyewe inataja kozi, ada, ufadhili na kazi.
# draft 26ee9f2e
sign-new-no-job-sport = Ofa ni michezo: klabu, majaribio au mkataba.
    .why = Mawakala wa uongo huchukua pesa kwa majaribio ambayo hayapo. Baadhi ya wachezaji waliachwa nje ya nchi bila pesa wala klabu.
    .today = Pigia klabu simu kwa namba uliyoitafuta mwenyewe. Uliza kama inakujua wewe na wakala.
    .good = Klabu inathibitisha, wakala amesajiliwa, na hulipi chochote kabla ya mkataba.
# draft 83b2a9ba
sign-new-no-job-army = Ofa ni jeshi, au kazi ya ulinzi vitani.
    .why = Wanaume walitia sahihi karatasi wasizoweza kusoma na walipelekwa vitani. Kurudisha watu nyumbani ni vigumu. Raia wa Indonesia wanaweza kupoteza uraia wao.
    .today = Piga simu kwa { $hotline } na uulize kama serikali yako inaruhusu hili.
    .good = Serikali yako mwenyewe ina makubaliano na jeshi hili au inakupa ruhusa.
# draft fecff2c4
sign-new-no-job-organ = Ofa inahusu kutoa figo au kiungo kingine.
    .why = Kuuza kiungo ni kinyume cha sheria karibu nchi zote. Baadhi ya waliouza walipata pesa pungufu au hawakupata kabisa. Katika utafiti mmoja wengi walijihisi wagonjwa zaidi na bado walikuwa na madeni.
    .today = Uliza hospitali ya nyumbani jinsi utoaji halali unavyofanyika, kabla ya kipimo au ndege yoyote.
    .good = Timu ya hospitali inahakikisha kwamba hakuna anayelipa na unatoa kwa hiari, mara nyingi kwa ndugu.
# draft 8022c73c
sign-new-no-job-child = Inahusu kubeba mimba ya mwingine, mayai ya uzazi, au kumpa mtu mwingine mtoto.
    .why = Wanawake walizuiliwa nje ya nchi na pasipoti zao zilichukuliwa. Kambodia wanawake wajawazito walihukumiwa kifungo. Polisi wa Indonesia walikamata watu waliouza watoto wachanga.
    .today = Piga simu kwa { $hotline } na uwasomee ofa, kabla ya kipimo au ndege yoyote.
    .good = Kuasili mtoto kunapitia ofisi ya ustawi wa jamii. Unabaki na pasipoti yako.
# draft 1d36e34f
sign-new-no-job-other = Ni kitu kingine kisicho kazi, au haiko wazi.
    .why = Ofa ya uongo inaweza kuahidi masomo, safari au mapenzi. Inafanana kabisa na unachotarajia, na safari inaweza kuwa ya bure.
    .today = Waombe waandike utafanya au utatoa nini, kwa nani, na nani analipa.
    .good = Iko wazi kwa maandishi, na unaruhusiwa kuiambia familia yako.
