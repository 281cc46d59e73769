# draft ea593038
pattern-bait = Mshahara mkubwa bila ujuzi, kutoka kwa mtu unayemjua kwa simu tu au asiyetaja mwajiri yeyote.
# draft 4acaccc8
pattern-moved-on = Kazi ya kompyuta Thailand, na dalili moja zaidi kutoka visa vinavyojulikana.
# draft d4017c56
pattern-detour = Kusimama katika nchi nyingine njiani, na karatasi zisizothibitisha kazi.
# draft 5c3766a2
pattern-held = Una deni kwao, na pasipoti yako iko mikononi mwao.
# draft 728f7501
pattern-no-one-to-hold = Hakuna mwajiri, hakuna ofisi, na unaharakishwa au unasukumwa ulipe pesa.
# draft 57afe9c1
pattern-escorted = Mtu usiyemjua anakuongoza kupitia nchi nyingine.
# draft d2f2416b
stage-start = Mwanzo
# draft ee08279f
stage-place = Mahali
# draft 6b75a227
stage-job = Kazi
# draft cb7e101f
stage-papers = Karatasi
# draft bfea81c3
stage-money = Pesa
# draft 0afcd4fb
stage-recruiter = Anayeleta kazi
# draft 26b88c14
stage-travel = Safari
# draft 80093f63
stage-life = Maisha huko
# draft 49929f8f
stage-already-there = Msaada

# draft 17bce8c1
part-offer = Ofa
# draft 6778f859
part-recruiter = Anayeleta kazi
# draft c8a35125
part-contract = Mkataba
# draft cf004c94
part-money = Pesa
# draft da29b6b3
part-documents = Karatasi
# draft 1c2f982c
part-travel = Safari
# draft 2879489d
part-arrival = Unapofika
# draft bc7bc693
part-work = Kazini

# draft 9644cd4c
level-do-not-go = Usiende
    .text = Majibu yako yanaonyesha dalili ambazo watu waliziona kabla ya kufungiwa, kutapeliwa au kuumizwa. Huu si ushahidi wa uhalifu. Maana yake ni: usisafiri kwa ofa hii jinsi ilivyo sasa.
    .first = Usilipe, usitie sahihi wala usimpe mtu pasipoti yako. Umeshalipa? Tunza jumbe na risiti.
    .call = Piga simu na uwasomee ukurasa huu:
    .then = Mwambie mtu mmoja nyumbani umepewa ofa gani, na nani amekupa.
    .last = Angalia njia halali za kufanya kazi nje, chini zaidi kwenye ukurasa huu.
# draft fedcf6aa
level-do-not-go-yet = Usiende bado
    .text = Majibu yako yanaonyesha jambo zito. Limalize kabla ya kulipa, kutia sahihi au kupanda ndege.
    .text-unknown = Bado tunajua kidogo mno kusema lolote zuri kuhusu ofa hii. Tafuta majibu ya mambo yaliyo hapa chini kabla ya kulipa, kutia sahihi au kupanda ndege.
    .first = Usilipe, usitie sahihi wala usinunue tiketi kabla mambo ya ukurasa huu hayajawa wazi.
    .call = Kuna jambo huwezi kulijua ukiwa peke yako? Piga simu uulize:
    .then = Pitia orodha iliyo hapa chini, jambo moja moja. Kila moja lina maneno ya kutuma, kama hakuna shida kuuliza.
    .last = Kisha jibu maswali hayo tena hapa. Kazi ya kweli inaweza kusubiri.
# draft e864b600
level-check-first = Angalia haya kwanza
    .text = Baadhi ya mambo ni dhaifu au bado hayajulikani. Hata kazi nzuri zinaweza kuwa nayo. Usilipe wala usipande ndege hadi yawe wazi.
    .first = Pitia mambo yaliyo hapa chini kabla ya kulipa au kupanda ndege.
    .call = Huna hakika kuhusu jambo fulani? Piga simu uulize:
    .then = Angalia tena orodha rasmi katika wiki ya mwisho kabla ya kwenda. Mambo hubadilika.
# draft c29bf915
level-no-signs-found = Hatukuona dalili za hatari katika majibu yako
    .text = Tunajua tu yale uliyotuambia. Hatukuona karatasi wala watu. Mambo yanaweza kubadilika njiani.
    .first = Angalia tena orodha rasmi katika wiki ya mwisho kabla ya kwenda.
    .call = Andika namba hizi kwenye karatasi na ukariri mbili kati yake:
    .then = Acha nakala za karatasi zote kwa mtu nyumbani.
    .last = Simama na uangalie tena kama mahali, kazi au mshahara unabadilika.
# draft d0e1cc74
level-get-help-now = Omba msaada sasa
    .text = Unayofanyiwa hayaruhusiwi. Unaweza kuomba msaada, uwe na karatasi au usiwe nazo.
    .first = Umefungiwa mahali? Piga simu ubalozi wako kwanza. Piga simu polisi wa huko ikiwa tu unaweza kuwaamini.
    .call = Piga simu kwa mmoja wa hawa ukiwa peke yako:
    .then = Usitie sahihi chochote. Usipigane. Usiseme kwamba umepiga simu.
    .last = Mwambie mtu mmoja unayemwamini uko wapi: mji, jengo, unachokiona dirishani.
# draft 72e1521e
level-get-advice = Ongea na mtu leo
    .text = Baadhi ya mambo ni mabaya au hayako wazi. Ni vizuri kuuliza mapema.
    .call = Piga simu useme kinachokutia wasiwasi:
    .then = Tunza karatasi zako. Andika siku ulizofanya kazi na pesa ulizolipwa.
    .last = Kubaliana na mtu nyumbani neno lenye maana hii: nahitaji msaada.
# draft c2739e77
level-keep-watch = Endelea kuwasiliana
    .text = Hatukuona dalili ya hatari katika majibu yako. Mambo yanaweza kubadilika.
    .call = Weka namba hizi kwenye karatasi:
    .then = Andikia nyumbani kila wiki. Kubalianeni neno lenye maana hii: nahitaji msaada.
    .last = Angalia tena hapa kama mahali, kazi au mshahara unabadilika.
