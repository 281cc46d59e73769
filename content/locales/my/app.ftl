# draft 31cbf028
ui-title = အလုပ်ကမ်းလှမ်းချက် စစ်ကြည့်ရန်

# draft 0d4ce835
ui-back = နောက်သို့
# draft 0f899f4d
ui-leave = ထွက်မယ်
# draft 6092539d
ui-numbers = ဖုန်းနံပါတ်
# draft cf954bd3
ui-language = ဘာသာစကား
# draft 0a0fd365
ui-erase = ဖျက်မယ်
# draft f6d826a6
ui-boxed = ဒီစာမျက်နှာအတွင်းကနေ ဖုန်းခေါ်လို့ မရပါဘူး။ နံပါတ်ကို ကိုယ်တိုင်နှိပ်ပါ၊ ဒါမှမဟုတ် { $address } ကို ဘရောက်ဇာမှာ ဖွင့်ပါ။

# draft 2558d04d
ui-listen = နားထောင်မယ်
# draft adc1645b
ui-hush = အသံပိတ်မယ်
# draft 95741c90
ui-draft = ဘာသာပြန် မူကြမ်း၊ မစစ်ရသေးပါ။

# draft e79bd01d
ui-start-lead = နိုင်ငံခြားမှာ အလုပ်ရမယ်လို့ ကမ်းလှမ်းခံရသလား။ ငွေမပေးခင်၊ လက်မှတ်မထိုးခင်၊ ခရီးမထွက်ခင် စစ်ကြည့်ပါ။ ၅ မိနစ်လောက် ကြာတယ်။
# draft 46e2dcc6
ui-start-signs = သတိပေးလက္ခဏာတွေကိုပဲ ပြပါ
# draft ce8f0dbd
ui-promise = ဒီဖုန်းထဲက ဘာမှ အပြင်မထွက်ပါဘူး။
# draft a637dbbf
ui-promise-more = နာမည်မလို၊ အကောင့်မလို၊ နောက်ယောင်မခံပါ။ ဒီစာမျက်နှာကို ပိတ်လိုက်ရင် သင့်အဖြေတွေ ပျောက်သွားမယ်။
# draft f8388ed2
ui-inapp = ဒီစာမျက်နှာက တခြားအက်ပ်တစ်ခုထဲမှာ ပွင့်နေတယ်။ အဲဒီအက်ပ်က သင် နှိပ်တာတွေကို မြင်နိုင်တယ်။ လိပ်စာကို ကူးယူပြီး သင့်ဘရောက်ဇာမှာ ဖွင့်ပါ။
# draft f4622aef
ui-erased = သင့်အဖြေတွေ ဖျက်ပြီးပါပြီ။
# draft 2d4b1b77
ui-offline = အခု အင်တာနက်မရှိလည်း သုံးလို့ရပြီ။
# draft dfea635a
ui-offline-more = မေးခွန်းတွေနဲ့ ဖုန်းနံပါတ်တွေကို ဒီဖုန်းထဲမှာ သိမ်းထားတယ်။ သင့်အဖြေတွေကိုတော့ ဘယ်တော့မှ မသိမ်းပါဘူး။
# draft 63dd1da3
ui-remove = offercheck ကို ဒီဖုန်းထဲက ဖယ်မယ်
# draft e3126b6d
ui-removed = ဖယ်ပြီးပါပြီ။ ထပ်ကြည့်ပြီးပြီ၊ အခု ဒီမှာ offercheck နဲ့ဆိုင်တာ ဘာမှ မကျန်တော့ပါဘူး။ နောက်တစ်ခါ ဖွင့်ရင် ပြန်သိမ်းပါလိမ့်မယ်။
# draft a06e0682
ui-not-removed = ဒီဘရောက်ဇာက ဖယ်ခွင့် မပေးပါဘူး။ ဘရောက်ဇာရဲ့ ဆက်တင်ထဲမှာ ဒီဆိုက်ရဲ့ ဒေတာကို ဖျက်ပါ။
# draft e80220ad
ui-erased-not = ဘရောက်ဇာရဲ့ ကြည့်ခဲ့သမျှမှတ်တမ်းနဲ့ ဖုန်းခေါ်ဆိုမှု စာရင်းကိုတော့ ကျွန်ုပ်တို့ ဖျက်လို့ မရပါဘူး။
# draft f1d1f054
ui-org = ⁨{ $org }⁩ ရဲ့ စာမျက်နှာမှာ တင်ထားတာပါ။ သူတို့က သင့်အဖြေတွေကို မမြင်ရပါဘူး။

# draft ef6d20c3
ui-why-we-ask = ဘာလို့ မေးတာလဲ
# draft 3064b371
ui-left = မေးခွန်း { $count } ခုလောက် ကျန်သေးတယ်
# draft d3a2f5fc
ui-last-question = နောက်ဆုံး မေးခွန်း
# draft 4be99c3d
ui-skip = ဒီမေးခွန်းကို ကျော်မယ်
# draft cf06c140
ui-new-sign = သတိပေးလက္ခဏာ အသစ်:

# draft fc9fa6d6
ui-stop-heading = ဒီမှာ ခဏ ရပ်ပါ
# draft 876dd6a6
ui-you-told = သင်ပြောခဲ့တာက:
# draft 88d9d42d
ui-to-result = အခု ဘာလုပ်ရမလဲ ကြည့်မယ်
# draft 01d1d194
ui-more = မေးခွန်း ဆက်ဖြေမယ်
# draft 9d9ea4c7
ui-stays = သင့်အဖြေတွေက ဒီဖန်သားပြင်ပေါ်မှာပဲ ရှိတယ်။

# draft e8e7c573
ui-means-worker = ဒီစာမျက်နှာက “သင်” ဆိုတာ အလုပ်သွားမယ့်သူကို ပြောတာပါ။
# draft b0fc176d
ui-so-far = ဒါက အခုထိ ရတဲ့ ရလဒ်ပါ။ မမေးရသေးတဲ့ မေးခွန်း: { $count } ခု။
# draft 20a93448
ui-do-now = အခု ဒါလုပ်ပါ
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
# draft 851920a3
ui-known-pattern = တကယ်ဖြစ်ခဲ့တာတွေက သိရတာ
# draft e33d6cf5
ui-today = ဒီနေ့:
# draft 6a7d6a86
ui-sources = သတင်းရင်းမြစ်: { $count } ခု
# draft 47f29fc0
ui-no-date = ရက်စွဲမရှိ
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
# draft b71839d5
ui-copy = ကူးယူ
# draft 0b80f84f
ui-copied = ကူးပြီးပြီ
# draft a5d5486c
ui-copy-failed = ကူးဖို့ စာကို ဖိထားပါ။
# draft 73c0d339
ui-chat-send = WhatsApp နဲ့ ပို့မယ်
# draft 82c95535
ui-share-lead = အလုပ်ကမ်းလှမ်းခံရတဲ့ တခြားသူအတွက်ပါ။ ဒီမက်ဆေ့ချ်ထဲမှာ ဘယ်သူ့နာမည်မှ မပါပါဘူး၊ သင့်အဖြေတွေလည်း မပါပါဘူး။
# draft 1f814527
ui-share-text = နိုင်ငံခြားမှာ အလုပ်ရမယ်လို့ ကမ်းလှမ်းခံရသလား။ ငွေမပေးခင်၊ လက်မှတ်မထိုးခင်၊ ခရီးမထွက်ခင် စစ်ကြည့်ပါ: { $address }
# draft f8743a4e
ui-answer-now = ဒါကို အခု ဖြေမယ်
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
# draft 8cb8736e
ui-all-numbers = သင့်အတွက် ဖုန်းနံပါတ် အားလုံး
# draft 6df566c3
ui-last-heading = နောက်ဘာလုပ်မလဲ
# draft 33dfe66d
ui-last-tell = ယုံရတဲ့သူတစ်ယောက်ကို ပြောပြထားပါ: နိုင်ငံ၊ မြို့၊ ကုမ္ပဏီ၊ လေယာဉ်။
# draft b2a18aeb
ui-last-again = နေရာ၊ အလုပ်၊ လစာ၊ ဗီဇာ ပြောင်းသွားရင် ထပ်စစ်ပါ။
# draft ae28b41f
ui-last-erase = ပြီးပြီလား။ သင့်အဖြေတွေကို ဖျက်ပါ။

# draft fe53d4a9
ui-hide-heading = အရင်ဆုံး: ဒီစာမျက်နှာက ဘယ်လိုထွက်မလဲ
# draft e0270c92
ui-hide-tap = အပေါ်က “ထွက်မယ်” ကို နှိပ်ပါ။ ဖန်သားပြင် ဗလာဖြစ်သွားပြီး သာမန်စာမျက်နှာတစ်ခု ပွင့်လာမယ်။
# draft 71882c1c
ui-hide-frame = ဒီစာရင်းက တခြားစာမျက်နှာတစ်ခုထဲမှာ ရှိနေတယ်။ “ထွက်မယ်” ကို နှိပ်ရင် ဒီအကွက်လေးပဲ ဗလာဖြစ်နိုင်တယ်။ ပြီးရင် တက်ဘ် ဒါမှမဟုတ် အက်ပ်ကို ကိုယ်တိုင် ပိတ်ပါ။
# draft 8a34d568
ui-hide-keys = ကီးဘုတ်ရှိရင်: Shift ကို သုံးချက် နှိပ်ပါ။
# draft 1f093f1e
ui-hide-history = ဒီကိုဝင်ကြည့်တာ ဘရောက်ဇာမှတ်တမ်းမှာ ကျန်နေမယ်။ ဖုန်းခေါ်တာ ခေါ်ဆိုမှုစာရင်းမှာ ကျန်နေမယ်။ ဒီဖုန်းကို သူများစစ်တတ်ရင် အပြင်က လူတစ်ယောက်ကို သင့်အစား ခေါ်ခိုင်းပါ။
# draft 3fb32d31
ui-help-heading = အခု ကူညီနိုင်တဲ့သူတွေ
# draft aff8ecad
ui-help-lost-heading = အဆက်အသွယ် ပြတ်သွားပြီ
# draft c364c615
ui-help-lost-1 = နောက်ဆုံးရတဲ့စာ၊ အချိန်၊ နေရာ၊ နံပါတ်ကို ရေးမှတ်ထားပါ။
# draft 44f01322
ui-help-lost-2 = အလုပ်သမားကို အိမ်ပြန်ပို့ပေးမယ်ဆိုပြီး ငွေတောင်းတဲ့သူ ဘယ်သူ့ကိုမှ ငွေမပေးပါနဲ့။ သံရုံးကို အရင်မေးပါ။
# draft 57cd1ec4
ui-help-lost-3 = ဒီနေ့ပဲ သံရုံးနဲ့ သင့်နိုင်ငံက အလုပ်သမားရုံးကို တိုင်ပါ။
# draft ae95c066
ui-help-tell-us = မေးခွန်းအနည်းငယ် ဖြေပါ။ ပြီးရင် သင့်တော်တဲ့ နံပါတ်တွေ ပြပေးမယ်။
# draft 2cc83726
ui-help-say = အရင်ဆုံး ပြောပါ: သင့်နာမည်၊ ဘယ်မှာရှိလဲ၊ အကူအညီလိုတယ်။ စကားပြောလို့ မရဘူးလား။ WhatsApp ဒါမှမဟုတ် မက်ဆေ့ချ်နဲ့ ဒါကိုပဲ ရေးပို့ပါ။ စာရွက်စာတမ်း မရှိလည်း အကူအညီတောင်းလို့ရတယ်။
# draft 261caa0e
ui-help-more = မေးခွန်းအနည်းငယ် ဖြေမယ်

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
# draft 5bebbf01
ui-call-shows = ဖုန်းခေါ်တာကို ဖုန်းရဲ့ ခေါ်ဆိုမှုစာရင်းနဲ့ ဖုန်းဘေလ်မှာ မြင်ရမယ်။
# draft 0bd333ff
ui-none-here = ဒီပတ်စပို့အတွက် { $country } ကနေ ခေါ်လို့ရတဲ့ နံပါတ်ကို ကျွန်ုပ်တို့ မသိပါဘူး။
# draft 06f35980
ui-none-at-all = ဒီရွေးချယ်မှုအတွက် နံပါတ် မသိပါဘူး။ သင့်နိုင်ငံရဲ့ အနီးဆုံး သံရုံး ဒါမှမဟုတ် အပြည်ပြည်ဆိုင်ရာ ရွှေ့ပြောင်းသွားလာမှုအဖွဲ့ (IOM) ရုံးကို မေးပါ။
# draft f8a550f7
ui-choose-first = ပတ်စပို့နဲ့ နိုင်ငံကို ရွေးပါ။
# draft 9f608034
ui-numbers-coming = နံပါတ်တွေ ဖွင့်နေတယ်။
# draft a9afe093
ui-numbers-failed = နံပါတ်တွေ ဖွင့်လို့ မရဘူး။ အင်တာနက် ရ၊ မရ စစ်ပါ။
# draft 5160883e
ui-try-again = ထပ်စမ်းမယ်
# draft 1181d478
ui-email = အီးမေးလ်

# draft 80ef0914
ui-signs-title = သတိပေးလက္ခဏာများ
# draft 7d1c36bc
ui-signs-lead = လက္ခဏာတစ်ခုတွေ့ရင် မေးသင့်တယ်။ လက္ခဏာ အများကြီး ဒါမှမဟုတ် “ရပ်ပါ” လို့ ပြထားတာ တစ်ခုတွေ့ရင် ရပ်သင့်တယ်။
# draft b4cf69e2
ui-good = ကမ်းလှမ်းချက်ကောင်းဆိုရင်:
# draft e3b9d3a5
ui-severity-stop = ရပ်ပါ
# draft ef8cfecf
ui-severity-serious = ပြဿနာကြီး
# draft ca801a1c
ui-severity-caution = သတိထားပါ

# draft 2700a84c
ui-language-heading = ဘာသာစကား ရွေးပါ
# draft 7ea918d5
ui-voice-heading = အသံနဲ့ နားထောင်ပါ
# draft f07e971c
ui-voice-none = ဒီဖုန်းမှာ ဒီဘာသာစကားအတွက် အသံ မရှိပါဘူး။ ဖုန်းရဲ့ ဆက်တင်ထဲမှာ “စာမှ စကားသို့” (Text-to-speech) ကို ရှာပြီး အသံ ထည့်ပါ။ ဒီအသံကို အင်တာနက်မရှိလည်း သုံးလို့ရတယ်။
# draft e55e6cca
ui-voice-here = ဖန်သားပြင် အပေါ်က “နားထောင်မယ်” ကို နှိပ်ပါ။
# draft a69bbbb1
ui-two-heading = ဘာသာစကား နှစ်မျိုး တွဲပြမယ်
# draft 2352c9a6
ui-two-lead = စာကြောင်းတိုင်းကို သင့်ဘာသာစကားနဲ့ ပြပြီး အောက်မှာ တခြားဘာသာစကားနဲ့ ပြမယ်: သင်နဲ့ သင့်ကို ကူညီတဲ့သူအတွက်။
# draft d9136f92
ui-one-only = ဘာသာစကား တစ်မျိုးတည်း
# draft 9f47e1ff
ui-language-failed = အဲဒီဘာသာစကား ဖွင့်လို့ မရဘူး။ အင်တာနက် ရ၊ မရ စစ်ပါ။

# draft fc526e64
ui-fill-hotline = အလုပ်သမားရုံး
# draft d4c95798
ui-fill-list = သင့်နိုင်ငံက အလုပ်သမားဝန်ကြီးဌာနရဲ့ စာရင်း
# draft be49ef1b
ui-fill-wage = ဟိုမှာရတဲ့ လစာအတွက် ယုံရတဲ့ ကိန်းဂဏန်း ကျွန်ုပ်တို့မှာ မရှိပါဘူး။
# draft eafcc6c5
ui-fill-regulator = သင့်နိုင်ငံက အလုပ်သမားဝန်ကြီးဌာန
