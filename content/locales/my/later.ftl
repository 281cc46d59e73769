# draft deaad423
ui-registry-heading = ကိုယ်တိုင် စစ်ကြည့်ပါ
# draft 6ee013df
ui-registry-lead = စာရင်းကို ကိုယ်တိုင် ရှာပါ။ သူတို့ပေးတဲ့ လင့်ခ် ဒါမှမဟုတ် နံပါတ်ကို ဘယ်တော့မှ မသုံးပါနဲ့။
# draft 29b8cac9
ui-shows-agency-licence = အေဂျင်စီမှာ လိုင်စင်ရှိ၊ မရှိ ပြတယ်
# draft f1060a50
ui-shows-job-order = အလုပ်ကို ခွင့်ပြုထား၊ မထား ပြတယ်
# draft d48849dc
ui-shows-contract = စာချုပ်ကို စစ်ထား၊ မထား ပြတယ်
# draft 8b9f47c8
ui-shows-worker-registration = အလုပ်သမား စာရင်းသွင်းထား၊ မထား ပြတယ်
# draft a6b3e5d5
ui-shows-company = ကုမ္ပဏီ တကယ်ရှိ၊ မရှိ ပြတယ်
# draft 3cee46e7
ui-registry-not-proof = နာမည်တူရုံနဲ့ သက်သေ မဖြစ်ပါဘူး။ နာမည်တွေကို အတုယူတတ်တယ်။ နံပါတ်၊ လိပ်စာ၊ အလုပ်ခေါ်စာပါ ကိုက်ရမယ်။ ပြီးရင် ကိုယ်တိုင်ရှာတွေ့တဲ့ နံပါတ်နဲ့ ရုံးကို ဖုန်းခေါ်ပါ။
# draft 6f1eac8d
ui-registry-none = ဒီပတ်စပို့အတွက် လူတိုင်းကြည့်လို့ရတဲ့ စာရင်းကို ကျွန်ုပ်တို့ မသိပါဘူး။ သင့်နိုင်ငံက အလုပ်သမားဝန်ကြီးဌာနကို မေးပါ။
# draft 56093c32
ui-pay-heading = ဟိုမှာရတဲ့ လစာ
# draft ee6d5847
ui-pay-none = ဒီနိုင်ငံက ဒီအလုပ်အတွက် ယုံရတဲ့ ကိန်းဂဏန်း ကျွန်ုပ်တို့မှာ မရှိပါဘူး။ သံရုံး ဒါမှမဟုတ် အဲဒီက အလုပ်သမားသမဂ္ဂကို မေးပါ။
# draft a36aa1e3
ui-law-heading = သင့်နိုင်ငံရဲ့ စည်းမျဉ်းတွေက ဘာပြောလဲ
# draft 1542310a
ui-routes-heading = နိုင်ငံခြားမှာ ဥပဒေနဲ့အညီ အလုပ်လုပ်လို့ရတဲ့ နည်းတွေ
# draft a99fd903
ui-routes-none = နိုင်ငံခြားက ဘယ်အလုပ်တွေကို ခွင့်ပြုထားလဲ သင့်နိုင်ငံက အလုပ်သမားဝန်ကြီးဌာနကို မေးပါ။
# draft cbd49ea1
ui-in-country = { $country } ကို ရောက်နေတဲ့အခါ
# draft 0e715139
ui-in-country-now = { $country } မှာ၊ အခု
# draft a901deb0
ui-from-home = အိမ်ကနေ၊ အခု
# draft 30a5ee9b
ui-general = အထွေထွေ နံပါတ်များ
# draft 0cd9b72a
ui-side-state = သင့်နိုင်ငံ အစိုးရ
# draft 8a893f04
ui-side-independent = အစိုးရ မဟုတ်ပါ
# draft 0b698a11
ui-side-intergovernmental = အစိုးရများစွာအတွက် လုပ်တဲ့အဖွဲ့
# draft 4f83e3fc
ui-side-host = အဲဒီနိုင်ငံက ရဲ သို့မဟုတ် ရုံး
# draft 63a0fc40
ui-hours-all-day = နေ့ရောညပါ
# draft 48c09794
ui-hours-office = ရုံးချိန်
# draft ec333742
ui-hours-unknown = ဖွင့်ချိန် မသိပါ
# draft 0a207e00
ui-purpose-emergency = အရေးပေါ်
# draft 5235ee2e
ui-purpose-hotline = အကူအညီလိုင်း
# draft 6f0939d6
ui-purpose-mobile = မိုဘိုင်း
# draft 6613d40b
ui-purpose-labour = အလုပ်နဲ့ လစာ
# draft 59181f36
ui-purpose-consular = ပတ်စပို့နဲ့ စာရွက်စာတမ်း
# draft ad5f1873
ui-purpose-switchboard = ပင်မလိုင်း
# draft 49417523
ui-works-only-in = { $country } ထဲမှာပဲ ခေါ်လို့ရတယ်
# draft 383d5df6
ui-sms-only = မက်ဆေ့ချ်ပဲ ပို့လို့ရတယ်
# draft 72eabca7
ui-call = ခေါ်မယ်
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = မက်ဆေ့ချ်ပို့မယ်
# draft 4241ec42
ui-speaks = ပြောတဲ့ဘာသာစကား: { $languages }
# draft 94105323
ui-source-heading = ဒါတွေ ဘယ်ကရလဲ
# draft 53690407
ui-confidence-official = ရုံးရဲ့ ကိုယ်ပိုင်စာမျက်နှာက ရတာပါ။
# draft 61330dbe
ui-confidence-corroborated = ရင်းမြစ် နှစ်ခု ဒါမှမဟုတ် ပိုများပြီး တူညီတယ်။
# draft b261e733
ui-confidence-single = ရင်းမြစ် တစ်ခုတည်းပါ။
# draft 7578fdec
ui-newest = အသစ်ဆုံး ရင်းမြစ်: { $date }။
# draft f41f606b
ui-newest-unknown = ရင်းမြစ်တွေမှာ ရက်စွဲ မပါဘူး။
# draft 9a7d9ef3
ui-review-overdue = ပြန်စစ်ရမယ့်ရက် ကျော်နေပြီ။ ခေါ်လို့မရရင် နောက်နံပါတ်ကို စမ်းပါ။
# draft 22dfe033
ui-not-dialled = ဒီနံပါတ်ကို ကျွန်ုပ်တို့ ခေါ်မကြည့်ရသေးပါဘူး။
# draft c689cccd
ui-source-count = ရင်းမြစ် စုစုပေါင်း: { $count } ခု
# draft cc466cd3
ui-more-numbers = နောက်ထပ် နံပါတ်: { $count } ခု
# draft aba569a8
ui-without-number = ဖုန်းနံပါတ် မသိတဲ့ ရုံးများ
# draft 0bd333ff
ui-none-here = ဒီပတ်စပို့အတွက် { $country } ကနေ ခေါ်လို့ရတဲ့ နံပါတ်ကို ကျွန်ုပ်တို့ မသိပါဘူး။
# draft 06f35980
ui-none-at-all = ဒီရွေးချယ်မှုအတွက် နံပါတ် မသိပါဘူး။ သင့်နိုင်ငံရဲ့ အနီးဆုံး သံရုံး ဒါမှမဟုတ် အပြည်ပြည်ဆိုင်ရာ ရွှေ့ပြောင်းသွားလာမှုအဖွဲ့ (IOM) ရုံးကို မေးပါ။
# draft 1181d478
ui-email = အီးမေးလ်
# draft f878aac7
ui-signs-heading = တွေ့ရတဲ့ အချက်တွေ
# draft 5b11f8c5
ui-group-stop = ရပ်သင့်တဲ့ အကြောင်းတွေ
# draft dc64ed15
ui-group-serious = ဒါတွေ အရင်ရှင်းပါ
# draft 5ab29324
ui-group-serious-too = ဒါတွေလည်း ပြဿနာကြီးတွေပါ
# draft f65ef41f
ui-group-caution = ဒါတွေလည်း ကြည့်ပါ
# draft 2dc556b2
ui-more-signs = နောက်ထပ် { $count } ခု ပြပါ
# draft dc02e5d8
ui-looked-right = ကောင်းပုံရတဲ့ အချက်တွေ
# draft 65b13b19
ui-looked-right-note = ကောင်းတဲ့အချက်တစ်ခု ရှိရုံနဲ့ သတိပေးလက္ခဏာ ပျောက်မသွားပါဘူး။
# draft a6e45044
ui-open-heading = မရှင်းသေးတဲ့ အချက်တွေ
# draft d7f5dc4a
ui-open-stopped = မစစ်ရသေးတဲ့ အချက်တွေ
# draft f1ac6a9a
ui-open-lead = တစ်ချက်ချင်း စုံစမ်းပါ။ ပြီးရင် ဒီမှာ ဖြေပါ။
# draft eecb99dd
ui-open-rest = ဒါတွေလည်း သိထားရင် ကောင်းတယ်: { $count } ခု
# draft 15726f7f
ui-message-note = မေးလို့ အန္တရာယ်မရှိဘူးဆိုရင် ပို့ဖို့ စာ:
# draft 73c0d339
ui-chat-send = WhatsApp နဲ့ ပို့မယ်
# draft 82c95535
ui-share-lead = အလုပ်ကမ်းလှမ်းခံရတဲ့ တခြားသူအတွက်ပါ။ ဒီမက်ဆေ့ချ်ထဲမှာ ဘယ်သူ့နာမည်မှ မပါပါဘူး၊ သင့်အဖြေတွေလည်း မပါပါဘူး။
# draft 1f814527
ui-share-text = နိုင်ငံခြားမှာ အလုပ်ရမယ်လို့ ကမ်းလှမ်းခံရသလား။ ငွေမပေးခင်၊ လက်မှတ်မထိုးခင်၊ ခရီးမထွက်ခင် စစ်ကြည့်ပါ: { $address }
# draft f8743a4e
ui-answer-now = ဒါကို အခု ဖြေမယ်
# draft c48f3440
ui-contacts-heading = ဖုန်းခေါ်ဖို့ နံပါတ်များ
# draft a0e09984
ui-contacts-lead = သင်ကပဲ သူတို့ကို ခေါ်ရတာပါ။ သူတို့က ငွေတောင်းဖို့ ဘယ်တော့မှ ဖုန်းမခေါ်ပါဘူး။
# draft 301612cf
ui-passport = ပတ်စပို့
# draft ba1bbffa
ui-where = နိုင်ငံ
# draft 8fcffc2d
ui-choose = ရွေးပါ
# draft b764902e
ui-nobody-heading = ဘယ်သူမှ မကိုင်ဘူးလား
# draft fb3f9b38
ui-nobody-next = ဒီစာမျက်နှာက နောက်နံပါတ်ကို စမ်းပါ။
# draft 507b9ba1
ui-nobody-write = WhatsApp ရှိတဲ့နေရာမှာ စာရေးပို့ပါ။ တစ်ယောက်ယောက် မဖတ်မချင်း စာက ရှိနေမယ်။
# draft 34cdd5ef
ui-nobody-again = အချိန်ကို ရေးမှတ်ထားပြီး ဟိုက ရုံးချိန်မှာ ပြန်ခေါ်ပါ။
# draft 9a7481ee
ui-nobody-home = အိမ်က တစ်ယောက်ယောက်ကို သင့်နိုင်ငံအစိုးရရဲ့ လိုင်းကို ခေါ်ခိုင်းပါ။
# draft 7a70a161
ui-desk-heading = ကိုယ့်ဘာသာစကားကို နှိပ်ပါ
# draft 2e4dd308
ui-desk-lead = ပြီးရင် ဒီဖန်သားပြင်ကို ကိုယ်တိုင်ကိုင်ပါ။
# draft 5f3229f3
ui-desk-staff = ဖန်သားပြင်ကို ပေးတဲ့သူအတွက်
# draft b7c351db
ui-desk-staff-1 = ခရီးသွားကို ဖန်သားပြင်ပေးပါ။ မဖတ်နိုင်တဲ့နေရာမှာ ရပ်ပါ။
# draft 1da14b88
ui-desk-staff-2 = ခရီးသွားက “ပြမယ်” ကိုနှိပ်မှ အဖြေတွေကို မြင်ရပါမယ်။
# draft 01449c53
ui-desk-staff-3 = ဒီမှာ ဆုံးဖြတ်ချက် မရှိပါဘူး။ ဒီမှာရှိတာတွေက ဘယ်သူ့ကိုမှ တားဖို့ အကြောင်းမဟုတ်ပါဘူး။
# draft 60d1dc6c
ui-desk-staff-4 = တစ်ယောက်ပြီးတိုင်း “နောက်တစ်ယောက်” ကိုနှိပ်ပါ။ ၃ မိနစ်ကြာ ဘယ်သူမှမထိရင် အားလုံးကို ဖျက်လိုက်ပါမယ်။
# draft b2665454
ui-desk-ready = အားလုံး ဖျက်ပြီးပါပြီ။ နောက်တစ်ယောက်အတွက် အဆင်သင့်ပါ။
# draft 1f7ecbad
ui-consent-heading = မစခင်
# draft 44ee2332
ui-consent-who = ဘေးကလူက အလုပ်ကမ်းလှမ်းချက်တွေကို ကြည့်ဖို့ ကူညီပေးတဲ့သူပါ။ သူ့နာမည်၊ ဘယ်သူ့အတွက်လုပ်တာ၊ အရာရှိ ဟုတ်မဟုတ် မေးပါ။
# draft 30738963
ui-consent-free = ငြင်းလို့ရပါတယ်။ ဘယ်အချိန်မဆို ရပ်လို့ရပါတယ်။ ဒါလည်း ခရီးဆက်လို့ရပါတယ်။ အကြောင်းပြစရာ မလိုပါဘူး။
# draft 4c6f0f33
ui-consent-secret = သူက အားလုံးကို လျှို့ဝှက်မထားနိုင်တာ ရှိနိုင်ပါတယ်။ ဥပမာ ကလေးတစ်ယောက် ဒါမှမဟုတ် လူ့အသက် အန္တရာယ်ရှိရင်ပါ။ သူက ဘာတွေကို တခြားသူကို ပြောရမလဲ အရင်မေးပါ။
# draft 8a97431a
ui-consent-hold = ဖန်သားပြင်ကို သင် ကိုင်ထားတာပါ။ သင် “ပြမယ်” ကိုနှိပ်မှ သူက အဖြေတွေကို မြင်ရပါမယ်။
# draft 9481ba8d
ui-consent-gone = သင့်နာမည် ဘယ်သူမှ မမေးပါဘူး။ “နောက်တစ်ယောက်” ကိုနှိပ်ရင် အားလုံး ပျောက်သွားပါမယ်။
# draft 60991c2e
ui-consent-yes = စမယ်
# draft e1d6ec3b
ui-consent-numbers = ဖုန်းနံပါတ်တွေပဲ ယူမယ်
# draft 4f557309
ui-consent-no = မလုပ်တော့ပါဘူး၊ ကျေးဇူးပါ
# draft 7645af6c
ui-next-person = ပြီးပါပြီ၊ နောက်တစ်ယောက်
# draft d374e1b6
ui-show-heading = အဖြေတွေ အဆင်သင့်ဖြစ်ပါပြီ
# draft b4e9df57
ui-show-lead = နောက်လာမယ့်ဟာက သင့်ဟာပါ။ ဘေးကလူကို ပြပါ၊ တစ်ယောက်တည်းကြည့်ပါ၊ ဒါမှမဟုတ် ဒီမှာရပ်ပါ။
# draft 34a602b1
ui-show = ပြမယ်
# draft a923b6f4
ui-idle-heading = ဒီမှာ ရှိနေသေးလား။
# draft d1f1e01c
ui-idle-lead = ဒီဖန်သားပြင်ကို ဘယ်သူမှ မထိတာ ကြာပါပြီ။ နောက်မိနစ်ဝက်ကြာရင် အားလုံး ပျောက်သွားပါမယ်။
# draft f6d0c63a
ui-idle-stay = ကျွန်တော်/ကျွန်မ ရှိနေသေးတယ်
# draft a2990764
ui-together-heading = ဒါကို အတူကြည့်ပါ
# draft ade473c5
ui-together-lead = ဆွေးနွေးစရာ အချက်တွေပါ။ သင့်အကြောင်း ဘာမှမပြောပါဘူး၊ ဘာမှမဆုံးဖြတ်ပါဘူး။
# draft 607af4f5
ui-offer-says = ကမ်းလှမ်းချက်က ဘာပြောလဲ
# draft 8c9cc252
ui-ring-heading = အလုပ်ရှင်ကို အတူဖုန်းဆက်ပါ
# draft db55e9b9
ui-ring-1 = ကုမ္ပဏီဖုန်းနံပါတ်ကို ကိုယ်တိုင်ရှာပါ၊ သူ့စာမျက်နှာ ဒါမှမဟုတ် စာရင်းထဲမှာပါ။ ချတ်ထဲကနံပါတ် မယူပါနဲ့။
# draft 228fb4d5
ui-ring-2 = မေးပါ - ဘာအလုပ်၊ ဘယ်မြို့၊ လစာဘယ်လောက်လဲ။ လက်မှတ်ဖိုးနဲ့ ဗီဇာကြေး ဘယ်သူပေးလဲ။ ပတ်စပို့ ဘယ်သူကိုင်လဲ။
# draft 21a71dfa
ui-ring-3 = အဖြေတစ်ခုစီကို ကမ်းလှမ်းချက်နဲ့ တိုက်ကြည့်ပါ။
# draft cb2d796f
ui-ring-code = { $country } က ဖုန်းနံပါတ်တွေ အစမှာ -
# draft 83bebbc2
ui-ring-other = ပေးထားတဲ့နံပါတ်က တခြားကုဒ်နဲ့ စလား။ ဒါဆို တခြားနိုင်ငံကလူ ကိုင်တာ ဖြစ်နိုင်ပါတယ်။ ဘာကြောင့်လဲ မေးပါ။
# draft d71c7877
ui-talk-heading = ဆွေးနွေးစရာ အချက်တွေ
# draft cf8b532f
ui-ask-heading = မေးစရာ ကျန်သေးတာ
# draft 950e2250
ui-take = ယူသွားပါ
# draft 5fae1464
ui-take-lead = တစ်ခုရွေးပါ။ ဘာကျန်ခဲ့မလဲ တစ်ခုစီမှာ ပြောထားပါတယ်။
# draft bdb07195
ui-card = ဓာတ်ပုံရိုက်ဖို့ ကတ်
# draft a104c2dd
ui-card-leaves = ပုံက ဒီဖုန်းရဲ့ ပုံတွေထဲမှာ ကျန်နေပါမယ်၊ အင်တာနက်ပေါ်မှာလည်း ရှိနိုင်ပါတယ်။
# draft 74da3f19
ui-card-shot = ဖန်သားပြင်ပုံ ရိုက်ပါ၊ ဒါမှမဟုတ် တခြားဖုန်းနဲ့ ဓာတ်ပုံရိုက်ပါ။
# draft 2d267449
ui-card-say = အရင်ပြောပါ - ကိုယ်ဘယ်သူလဲ၊ ဘယ်မှာလဲ၊ အကူအညီ လိုတယ်လို့။
# draft 9dcaba49
ui-card-word = ကိုယ်တို့ရဲ့ လျှို့ဝှက်စကား -
# draft 2d0c4768
ui-sheet = ပုံနှိပ်ဖို့ စာမျက်နှာ
# draft 177e6dc0
ui-pocket = ပုံနှိပ်ဖို့ အိတ်ကပ်ကတ်
# draft a737a944
ui-pocket-fold = အပြင်မျဉ်းအတိုင်း ဖြတ်ပါ။ အလယ်က နှစ်ခါခေါက်ပါ။
# draft 054aa212
ui-print-leaves = ဒီဖုန်းမှာ ဘာမှမကျန်ပါဘူး။ ပုံနှိပ်စက်မှာ မိတ္တူ ကျန်နိုင်ပါတယ်။
# draft b4e46ecd
ui-print = ပုံနှိပ်မယ်
# draft ee2ac106
ui-print-not = ဘာမှမဖြစ်ဘူးလား။ ဒီစာမျက်နှာကို ဘရောက်ဇာထဲမှာ ဖွင့်ပါ၊ ဒါမှမဟုတ် ကတ်ကို ဓာတ်ပုံရိုက်ပါ။
# draft ce418880
ui-print-two = ဘာသာနှစ်မျိုးနဲ့ - ထည့်ရန်
# draft aaf3d2cf
ui-send-heading = ပို့ဖို့ စာ
# draft e36b7ee5
ui-send-leaves = စာက ဖုန်းနှစ်လုံးစလုံးရဲ့ ချတ်ထဲမှာ ကျန်နေပါမယ်။
# draft 3a85ab24
ui-sms-send = မက်ဆေ့ခ်ျနဲ့ ပို့မယ်
# draft 352057f1
ui-book = ဖုန်းစာအုပ်အတွက် နံပါတ်တွေ
# draft ada9dc59
ui-book-lead = ဘယ်သူမှ မမေးမယ့် နာမည်ကို ရွေးပါ။
# draft 31e9168b
ui-book-aunt = အဒေါ်
# draft f54c7f0f
ui-book-shop = ဆိုင်
# draft 9e691141
ui-book-work = အလုပ်
# draft 2b1ccd91
ui-book-neighbour = အိမ်နီးချင်း
# draft ddf98302
ui-book-save = ဖိုင်သိမ်းမယ်
# draft 45a20514
ui-book-leaves = နံပါတ်တွေက ဖုန်းစာအုပ်ထဲမှာ ကျန်ပြီး ဖိုင်တစ်ခု ဒေါင်းလုဒ်ထဲမှာ ကျန်ပါမယ်။
# draft 9b0b849d
ui-book-inapp = တခြားအက်ပ်ထဲမှာ ဖိုင်တွေ မသိမ်းနိုင်တာ များပါတယ်။ ကတ်ကို သုံးပါ။
# draft 6e7358c7
ui-sheet-yours = ဒီစာရွက်က သင့်ဟာပါ။ သိမ်းပါ၊ ခေါက်ပါ၊ ဒါမှမဟုတ် လွှင့်ပစ်ပါ။
# draft 183e25d6
ui-sheet-unknown = မသိသေးတာ - ဒါကိုမေးပါ
# draft fa2015f5
ui-sheet-check = ဘယ်မှာ စစ်မလဲ
# draft 64818ee2
ui-sheet-want = အခု ကိုယ်လိုချင်တာ
# draft ca04b0e6
ui-want-talk = တစ်ယောက်ယောက်နဲ့ သီးသန့်စကားပြောဖို့
# draft 830441ac
ui-want-call = ဖုန်းဆက်ဖို့
# draft dec73ad6
ui-want-check = ဒီအေဂျင်စီကို စစ်ဖို့
# draft e34c5b99
ui-want-travel = ဘာမှမလိုပါ၊ ခရီးဆက်မယ်
# draft 76bcfbc0
ui-sheet-footer = ခရီးသွားက ကိုယ်တိုင်လုပ်ထားတဲ့ မှတ်စုပါ။ သက်သေ မဟုတ်ပါ၊ ခွင့်ပြုစာ မဟုတ်ပါ၊ ဘယ်သူ့ကိုမှ တားဖို့ အကြောင်း မဟုတ်ပါ။ ပြန်ပေးပါ။
# draft bb78addf
ui-sheet-qr = နောက်ထပ်နံပါတ်တွေ -
# draft 0d9b229a
ui-facts-of = { $date } ရဲ့ အချက်အလက်
# draft 6c33a95b
ui-plan = ခရီးအတွက် အစီအစဉ်
# draft d5f1d672
ui-plan-lead = သင့်တော်တာကို နှိပ်ပါ။ ပိတ်လိုက်ရင် ဒီစာမျက်နှာက မေ့သွားပါမယ်။ နောက်ဆုံးမှာ ပုံနှိပ်ပါ၊ ဒါမှမဟုတ် ဓာတ်ပုံရိုက်ပါ။
# draft 41999cf2
ui-plan-numbers = နံပါတ်နှစ်ခုကို အလွတ်မှတ်ပါ
# draft b1473350
ui-plan-numbers-lead = ဒီထဲကတစ်ခုနဲ့ အိမ်ကလူတစ်ယောက်ရဲ့ တစ်ခု။
# draft 56f099d6
ui-plan-knows = ဘယ်သွားမယ်ဆိုတာ ဘယ်သူသိလဲ
# draft 5d71026a
ui-plan-knows-1 = အမေ
# draft 7e5e84ce
ui-plan-knows-2 = အဖေ
# draft ea12e470
ui-plan-knows-3 = ခင်ပွန်း ဒါမှမဟုတ် ဇနီး
# draft 834713d5
ui-plan-knows-4 = မောင်နှမ
# draft 96d4ee5c
ui-plan-knows-5 = သူငယ်ချင်းတစ်ယောက်
# draft 24e7c47f
ui-plan-when = ဘယ်အချိန် စာပို့မလဲ
# draft 7a4f76b4
ui-plan-when-1 = ညတိုင်း
# draft 5a56e6d7
ui-plan-when-2 = နယ်စပ်တစ်ခုစီ မဖြတ်ခင်
# draft 3f067820
ui-plan-missed = နှစ်ရက် ကိုယ့်သတင်းမရရင် ဒီနံပါတ်တွေကို ဖုန်းဆက်ပါ။
# draft ee2f1b12
ui-plan-word = “အန္တရာယ်ရှိနေတယ်” လို့ အဓိပ္ပာယ်ရတဲ့ စကားလုံး
# draft 6f656f27
ui-plan-word-1 = သရက်သီး
# draft 5063c906
ui-plan-word-2 = ထီး
# draft 4859c245
ui-plan-word-3 = အဘွားရဲ့ခြံ
# draft f0a5ab8f
ui-plan-papers = အိမ်မှာ စာရွက်စာတမ်းမိတ္တူ ထားမယ်
# draft e71ac242
ui-plan-papers-1 = ပတ်စပို့၊ ဗီဇာ၊ စာချုပ်၊ ခရီးလက်မှတ် ပုံတွေ
# draft 0398e833
ui-plan-papers-2 = စာရွက်မိတ္တူ
# draft c0842b4a
ui-plan-own = ဒါမှမဟုတ် ကိုယ့်စကားနဲ့။ ဒီဖန်သားပြင်ပေါ်မှာပဲ ရှိပါမယ်။
# draft 04d26e76
ui-practice-lead = လူတွေ တကယ်ရခဲ့တဲ့ ကမ်းလှမ်းချက်တွေပါ။ တစ်ခုဖတ်ပါ။ လက်ခံမလား။ ပြီးမှ ကြည့်ပါ။
# draft 2462cd64
ui-practice-see = offercheck က ဘာပြောလဲ
# draft 059316f9
ui-practice-then = ဘာဖြစ်ခဲ့လဲ
# draft 8f343703
ui-practice-own = အခု ကိုယ့်ကမ်းလှမ်းချက်
# draft de22f4e9
ui-story = လူတစ်ယောက် ကြုံခဲ့ရတာပါ -
# draft bf3af898
ui-story-from = { $country } က၊ သတင်းတစ်ပုဒ်က ပြန်ပြောပြတာပါ။
# draft 237d6559
ui-story-advice = နောက်ဆုံးစကားက ကျွန်ုပ်တို့ရဲ့ အကြံပေးချက်ပါ။
# draft b3adbc7a
ui-tricks-heading = မကြာသေးခင်က တွေ့တဲ့ လှည့်ကွက်တွေ
# draft e4b10909
ui-trick-seen = နောက်ဆုံးသတင်း - { $date }
# draft 38b1ec00
ui-help-clock = ဒီဖုန်းရဲ့နာရီကို { $country } အချိန်နဲ့ ထားထားပါတယ်။ တခြားနေရာမှာလား။ ဒါဆို အောက်မှာ ကိုယ်ရှိတဲ့နိုင်ငံကို နှိပ်ပါ။
# draft 12b3d767
ui-help-where = အခု ဘယ်မှာလဲ
# draft ff24dd2b
ui-phrase-lead = ဒါကို ပြပါ၊ ဒါမှမဟုတ် ပြောပါ -
# draft b2e548b2
ui-phrase-need-help = အဓိပ္ပာယ် - အကူအညီ လိုပါတယ်။
# draft 00c00db0
ui-phrase-call-police = အဓိပ္ပာယ် - ရဲကို ခေါ်ပါ။
# draft 8d8642f9
ui-phrase-use-phone = အဓိပ္ပာယ် - ဖုန်း သုံးလို့ရမလား။
# draft 46a523f9
ui-phrase-embassy = အဓိပ္ပာယ် - ကိုယ့်သံရုံးနဲ့ စကားပြောချင်ပါတယ်။
# draft b3376e50
ui-shift = ဒီအဆိုင်းကို ရေတွက်မယ်
# draft 120d9673
ui-shift-lead = လူ၊ ဘာသာစကား၊ လမ်းကြောင်းနဲ့ စာရွက်ကို ဒီစာမျက်နှာရဲ့ မှတ်ဉာဏ်ထဲမှာပဲ ရေတွက်ပါတယ်။ အဖြေမပါ၊ အချိန်မပါ။ ၅ အောက် ကိန်းတွေကို ဖျောက်ထားပါတယ်။ ပြန်ဖွင့်ရင် ပျောက်သွားပါမယ်။ ခရီးသွားကို ပြောပြပါ။
# draft 7bb36a65
ui-shift-start = စရေတွက်မယ်
# draft cad51419
ui-shift-people = လူ - { $count }
# draft c08bf935
ui-shift-papers = စာရွက် - { $count }
# draft c8cc8dbb
ui-shift-under = ၅ အောက်
# draft f1502cd1
ui-embassy-first = ပိတ်လှောင်ခံထားရရင် ကိုယ့်သံရုံးကို အရင် ဖုန်းဆက်ပါ။
