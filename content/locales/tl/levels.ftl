# draft ea593038
pattern-bait = Malaking sahod kahit walang alam sa trabaho, mula sa taong kilala mo lang sa phone o walang binabanggit na employer.
# draft 4acaccc8
pattern-moved-on = Trabaho sa computer sa Thailand, at isa pang senyales na nakita sa mga kilalang kaso.
# draft d4017c56
pattern-detour = Pagtigil sa ibang bansa, at mga papeles na hindi nagpapatunay sa trabaho.
# draft 5c3766a2
pattern-held = Utang sa kanila, at nasa kanila ang passport mo.
# draft 728f7501
pattern-no-one-to-hold = Walang employer, walang opisina, at minamadali ka o hinihingan ng pera.
# draft 57afe9c1
pattern-escorted = Isang taong hindi mo kilala ang gumagabay sa iyo habang dumadaan sa ibang bansa.
# draft d2f2416b
stage-start = Simula
# draft ee08279f
stage-place = Lugar
# draft 6b75a227
stage-job = Trabaho
# draft cb7e101f
stage-papers = Papeles
# draft bfea81c3
stage-money = Pera
# draft 0afcd4fb
stage-recruiter = Recruiter
# draft 26b88c14
stage-travel = Biyahe
# draft 80093f63
stage-life = Buhay doon
# draft 49929f8f
stage-already-there = Tulong

# draft 17bce8c1
part-offer = Ang alok
# draft 6778f859
part-recruiter = Ang recruiter
# draft c8a35125
part-contract = Ang kontrata
# draft cf004c94
part-money = Pera
# draft da29b6b3
part-documents = Papeles
# draft 1c2f982c
part-travel = Ang biyahe
# draft 2879489d
part-arrival = Pagdating doon
# draft bc7bc693
part-work = Sa trabaho

# draft 9644cd4c
level-do-not-go = Huwag kang umalis
    .text = May mga senyales sa mga sagot mo na nakita rin ng mga tao bago sila ikinulong sa trabaho, niloko o sinaktan. Hindi ito patunay ng krimen. Ang ibig sabihin: huwag kang bumiyahe sa alok na ito sa lagay nito ngayon.
    .first = Huwag kang magbayad, pumirma o magbigay ng passport. Nakabayad ka na? Itago ang chat at mga resibo.
    .call = Tumawag at basahin sa kanila ang page na ito:
    .then = Sabihin sa isang tao sa bahay kung ano ang inalok sa iyo, at kung sino ang nag-alok.
    .last = Tingnan ang mga legal na paraan ng pagtatrabaho sa abroad, sa ibaba ng page na ito.
# draft fedcf6aa
level-do-not-go-yet = Huwag ka munang umalis
    .text = May seryosong bagay sa mga sagot mo. Ayusin muna ito bago ka magbayad, pumirma o lumipad.
    .text-unknown = Kulang pa ang alam natin para masabing maganda ang alok na ito. Alamin muna ang mga punto sa ibaba bago ka magbayad, pumirma o lumipad.
    .first = Huwag kang magbayad, pumirma o bumili ng ticket hangga't hindi malinaw ang mga punto sa page na ito.
    .call = May hindi mo kayang alamin nang mag-isa? Tumawag at magtanong:
    .then = Isa-isahin ang listahan sa ibaba. May nakahandang mensahe ang bawat isa, kung ayos lang na magtanong ka.
    .last = Pagkatapos, sagutin ulit dito ang mga tanong na iyon. Ang totoong trabaho ay makapaghihintay.
# draft e864b600
level-check-first = Suriin muna ang mga ito
    .text = May mga puntong mahina o hindi pa malinaw. Mayroon ding ganito ang magagandang trabaho. Huwag kang magbayad o lumipad hangga't hindi malinaw ang mga ito.
    .first = Isa-isahin ang mga punto sa ibaba bago ka magbayad o lumipad.
    .call = Hindi sigurado sa isang punto? Tumawag at magtanong:
    .then = Tingnan ulit ang mga opisyal na listahan sa huling linggo. Nagbabago ang mga bagay.
# draft c29bf915
level-no-signs-found = Walang nakitang babala sa mga sagot mo
    .text = Ang alam lang namin ay ang sinabi mo. Hindi namin nakita ang mga papeles o ang mga tao. Puwedeng magbago ang mga bagay sa daan.
    .first = Tingnan ulit ang mga opisyal na listahan sa huling linggo bago ka umalis.
    .call = Isulat ang mga numerong ito sa papel at kabisaduhin ang dalawa:
    .then = Mag-iwan ng kopya ng lahat ng papeles sa isang tao sa bahay.
    .last = Huminto at magsuri ulit kung magbago ang lugar, trabaho o sahod.
# draft d0e1cc74
level-get-help-now = Humingi ng tulong ngayon
    .text = Bawal ang ginagawa nila sa iyo. Puwede kang humingi ng tulong, may papeles man o wala.
    .first = May pumipigil ba sa iyong umalis sa isang lugar? Tawagan muna ang embassy mo. Tumawag lang sa pulis doon kung mapagkakatiwalaan mo sila.
    .call = Tawagan ang isa sa mga ito kapag mag-isa ka:
    .then = Huwag kang pumirma ng kahit ano. Huwag kang lumaban. Huwag mong sabihing tumawag ka.
    .last = Sabihin sa isang taong pinagkakatiwalaan mo kung nasaan ka: bayan, gusali, ang nakikita mo sa bintana.
# draft 72e1521e
level-get-advice = Makipag-usap sa iba ngayong araw
    .text = May mga puntong hindi maganda o hindi malinaw. Mas mabuting magtanong nang maaga.
    .call = Tumawag at sabihin kung ano ang inaalala mo:
    .then = Itago ang mga papeles mo. Isulat ang mga araw na nagtrabaho ka at kung magkano ang ibinayad sa iyo.
    .last = Magkasundo kayo ng isang tao sa bahay sa isang salita na ang ibig sabihin: Kailangan ko ng tulong.
# draft c2739e77
level-keep-watch = Huwag mawawalan ng contact
    .text = Wala kaming nakitang babala sa mga sagot mo. Puwedeng magbago ang mga bagay.
    .call = Isulat at itago sa papel ang mga numerong ito:
    .then = Sumulat sa bahay bawat linggo. Magkasundo sa isang salita na ang ibig sabihin: Kailangan ko ng tulong.
    .last = Magsuri ulit dito kapag nagbago ang lugar, trabaho o sahod.
