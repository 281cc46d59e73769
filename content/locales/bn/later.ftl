# draft deaad423
ui-registry-heading = নিজে যাচাই করুন
# draft 6ee013df
ui-registry-lead = তালিকাটি নিজে খুঁজে বের করুন। তাদের দেওয়া লিংক বা নম্বর কখনও ব্যবহার করবেন না।
# draft 29b8cac9
ui-shows-agency-licence = এজেন্সির লাইসেন্স আছে কি না দেখায়
# draft f1060a50
ui-shows-job-order = কাজটির অনুমোদন আছে কি না দেখায়
# draft d48849dc
ui-shows-contract = চুক্তি যাচাই হয়েছে কি না দেখায়
# draft 8b9f47c8
ui-shows-worker-registration = কর্মীর নিবন্ধন আছে কি না দেখায়
# draft a6b3e5d5
ui-shows-company = কোম্পানি আছে কি না দেখায়
# draft 3cee46e7
ui-registry-not-proof = মিললেই প্রমাণ নয়। নাম নকল হয়। নম্বর, ঠিকানা ও চাহিদাপত্রও মিলতে হবে। তারপর নিজে খুঁজে পাওয়া নম্বরে ওই অফিসে ফোন করুন।
# draft 6f1eac8d
ui-registry-none = এই পাসপোর্টের জন্য কোনো সরকারি তালিকা আমাদের জানা নেই। আপনার দেশের প্রবাসী বা শ্রম মন্ত্রণালয়ে জিজ্ঞাসা করুন।
# draft 56093c32
ui-pay-heading = ওখানকার বেতন
# draft ee6d5847
ui-pay-none = ওই দেশে এই কাজের বেতনের ভরসা করার মতো হিসাব আমাদের কাছে নেই। দূতাবাস বা ওখানকার শ্রমিক ইউনিয়নে জিজ্ঞাসা করুন।
# draft a36aa1e3
ui-law-heading = আপনার দেশের নিয়ম যা বলে
# draft 1542310a
ui-routes-heading = বিদেশে কাজের বৈধ পথ
# draft a99fd903
ui-routes-none = বিদেশের কোন কোন কাজের অনুমোদন আছে, আপনার দেশের প্রবাসী বা শ্রম মন্ত্রণালয়ে জিজ্ঞাসা করুন।
# draft cbd49ea1
ui-in-country = এখানে থাকলে: { $country }
# draft 0e715139
ui-in-country-now = এখন এখানে: { $country }
# draft a901deb0
ui-from-home = বাড়ি থেকে, এখন
# draft 30a5ee9b
ui-general = সাধারণ নম্বর
# draft 0cd9b72a
ui-side-state = আপনার দেশের সরকার
# draft 8a893f04
ui-side-independent = সরকারি নয়
# draft 0b698a11
ui-side-intergovernmental = অনেক দেশের সরকারের হয়ে কাজ করে
# draft 4f83e3fc
ui-side-host = ওই দেশের পুলিশ বা অফিস
# draft 63a0fc40
ui-hours-all-day = দিনরাত খোলা
# draft 48c09794
ui-hours-office = অফিসের সময়
# draft ec333742
ui-hours-unknown = সময় জানা নেই
# draft 0a207e00
ui-purpose-emergency = জরুরি
# draft 5235ee2e
ui-purpose-hotline = হেল্পলাইন
# draft 6f0939d6
ui-purpose-mobile = মোবাইল
# draft 6613d40b
ui-purpose-labour = কাজ ও বেতন
# draft 59181f36
ui-purpose-consular = পাসপোর্ট ও কাগজ
# draft ad5f1873
ui-purpose-switchboard = প্রধান লাইন
# draft 49417523
ui-works-only-in = শুধু এখানে চলে: { $country }
# draft 383d5df6
ui-sms-only = শুধু এসএমএস
# draft 72eabca7
ui-call = ফোন করুন
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = এসএমএস পাঠান
# draft 4241ec42
ui-speaks = যে ভাষায় কথা বলে: { $languages }
# draft 94105323
ui-source-heading = এই তথ্য কোথা থেকে
# draft 53690407
ui-confidence-official = অফিসের নিজের পাতা থেকে।
# draft 61330dbe
ui-confidence-corroborated = দুই বা বেশি উৎস একই কথা বলে।
# draft b261e733
ui-confidence-single = মাত্র একটি উৎস।
# draft 7578fdec
ui-newest = সবচেয়ে নতুন উৎস: { $date }।
# draft f41f606b
ui-newest-unknown = উৎসে তারিখ নেই।
# draft 9a7d9ef3
ui-review-overdue = আবার দেখার তারিখ পার হয়ে গেছে। কাজ না হলে পরের নম্বরে চেষ্টা করুন।
# draft 22dfe033
ui-not-dialled = আমরা এই নম্বরে ফোন করে দেখিনি।
# draft c689cccd
ui-source-count = মোট উৎস: { $count }
# draft cc466cd3
ui-more-numbers = আরও নম্বর: { $count }
# draft aba569a8
ui-without-number = যেসব অফিসের নম্বর আমরা জানি না
# draft 0bd333ff
ui-none-here = এই পাসপোর্টের জন্য এখান থেকে চলে এমন নম্বর আমরা জানি না: { $country }।
# draft 06f35980
ui-none-at-all = আপনি যা বেছেছেন তার জন্য কোনো নম্বর আমরা জানি না। আপনি যেখানে আছেন, তার সবচেয়ে কাছের নিজের দেশের দূতাবাসে বা আন্তর্জাতিক অভিবাসন সংস্থার (IOM) অফিসে জিজ্ঞাসা করুন।
# draft 1181d478
ui-email = ই-মেইল
# draft f878aac7
ui-signs-heading = আমরা যা দেখেছি
# draft 5b11f8c5
ui-group-stop = থামার কারণ
# draft dc64ed15
ui-group-serious = আগে এগুলো মেটান
# draft 5ab29324
ui-group-serious-too = এগুলোও গুরুতর
# draft f65ef41f
ui-group-caution = এগুলোও দেখুন
# draft 2dc556b2
ui-more-signs = আরও { $count }টি দেখুন
# draft dc02e5d8
ui-looked-right = যা ঠিক মনে হয়েছে
# draft 65b13b19
ui-looked-right-note = একটি ভালো দিক থাকলেও বিপদের লক্ষণ কেটে যায় না।
# draft a6e45044
ui-open-heading = যা এখনও পরিষ্কার নয়
# draft d7f5dc4a
ui-open-stopped = যা যাচাই করা হয়নি
# draft f1ac6a9a
ui-open-lead = প্রতিটি বিষয় জেনে নিন। তারপর এখানে উত্তর দিন।
# draft eecb99dd
ui-open-rest = এগুলোও জানা ভালো: { $count }
# draft 15726f7f
ui-message-note = বিপদ ছাড়া জিজ্ঞাসা করতে পারলে, এই কথা পাঠান:
# draft 73c0d339
ui-chat-send = WhatsApp-এ পাঠান
# draft 82c95535
ui-share-lead = অন্য কারও জন্য, যিনি চাকরির প্রস্তাব পেয়েছেন। এই মেসেজে কারও নাম নেই, আপনার কোনো উত্তরও নেই।
# draft 1f814527
ui-share-text = বিদেশে চাকরির প্রস্তাব পেয়েছেন? টাকা দেওয়া, সই করা বা যাওয়ার আগে যাচাই করুন: { $address }
# draft f8743a4e
ui-answer-now = এখন এর উত্তর দিন
# draft c48f3440
ui-contacts-heading = ফোন করার নম্বর
# draft a0e09984
ui-contacts-lead = আপনি তাদের ফোন করবেন। তারা কখনও টাকা চেয়ে আপনাকে ফোন করে না।
# draft 301612cf
ui-passport = পাসপোর্ট
# draft ba1bbffa
ui-where = দেশ
# draft 8fcffc2d
ui-choose = বেছে নিন
# draft b764902e
ui-nobody-heading = কেউ ধরছে না?
# draft fb3f9b38
ui-nobody-next = এই পাতার পরের নম্বরে চেষ্টা করুন।
# draft 507b9ba1
ui-nobody-write = WhatsApp থাকলে মেসেজ লিখুন। কেউ না পড়া পর্যন্ত সেটা ওখানে থাকে।
# draft 34cdd5ef
ui-nobody-again = সময়টা লিখে রাখুন। ওখানকার অফিসের সময়ে আবার ফোন করুন।
# draft 9a7481ee
ui-nobody-home = বাড়ির কাউকে বলুন নিজের সরকারের নম্বরে ফোন করতে।
# draft 7a70a161
ui-desk-heading = আপনার ভাষা টিপুন
# draft 2e4dd308
ui-desk-lead = তারপর এই পর্দা নিজের হাতে রাখুন।
# draft 5f3229f3
ui-desk-staff = যিনি ফোনটি হাতে দিচ্ছেন, তাঁর জন্য
# draft b7c351db
ui-desk-staff-1 = ফোনটি তাঁর হাতে দিন। এমন জায়গায় দাঁড়ান, যেখান থেকে পর্দা পড়া যায় না।
# draft 1da14b88
ui-desk-staff-2 = যাত্রী “দেখান” টিপলে তবেই আপনি উত্তর দেখবেন।
# draft 01449c53
ui-desk-staff-3 = এখানকার কিছুই রায় নয়। এখানকার কিছুই কাউকে আটকানোর কারণ নয়।
# draft 60d1dc6c
ui-desk-staff-4 = প্রত্যেকের পরে “পরের জন” টিপুন। ৩ মিনিট কেউ না ছুঁলে সব মুছে যায়।
# draft b2665454
ui-desk-ready = সব মুছে গেছে। পরের জনের জন্য তৈরি।
# draft 1f7ecbad
ui-consent-heading = শুরু করার আগে
# draft 44ee2332
ui-consent-who = আপনার পাশের মানুষটি লোকজনকে চাকরির প্রস্তাব দেখে বুঝতে সাহায্য করেন। তাঁকে জিজ্ঞাসা করুন: তাঁর নাম কী, তিনি কাদের হয়ে কাজ করেন, আর তিনি সরকারি অফিসার কি না।
# draft 30738963
ui-consent-free = আপনি না বলতে পারেন। যেকোনো সময় এটি শেষ করতে পারেন। আপনি যাত্রা চালিয়ে যেতে পারেন। কোনো কারণ দেখাতে হবে না।
# draft 4c6f0f33
ui-consent-secret = তিনি হয়তো সব কথা গোপন রাখতে পারবেন না: যেমন কোনো শিশু বা কারও জীবন বিপদে থাকলে। কোন কথা তাঁকে অন্যদের জানাতেই হবে, আগে জিজ্ঞাসা করুন।
# draft 8a97431a
ui-consent-hold = পর্দা আপনার হাতে। আপনি “দেখান” টিপলে তবেই তিনি আপনার উত্তর দেখবেন।
# draft 9481ba8d
ui-consent-gone = কেউ আপনার নাম জানতে চায় না। “পরের জন” টিপুন, সব মুছে যাবে।
# draft 60991c2e
ui-consent-yes = শুরু করুন
# draft e1d6ec3b
ui-consent-numbers = শুধু নম্বর
# draft 4f557309
ui-consent-no = না, ধন্যবাদ
# draft 7645af6c
ui-next-person = শেষ: পরের জন
# draft d374e1b6
ui-show-heading = আপনার উত্তর তৈরি
# draft b4e9df57
ui-show-lead = এরপর যা আসবে, তা আপনার। পাশের মানুষটিকে দেখান, একা দেখুন, বা এখানেই শেষ করুন।
# draft 34a602b1
ui-show = দেখান
# draft a923b6f4
ui-idle-heading = আপনি কি এখনও আছেন?
# draft d1f1e01c
ui-idle-lead = কিছুক্ষণ কেউ এই পর্দা ছোঁয়নি। আধা মিনিটের মধ্যে সব মুছে যাবে।
# draft f6d0c63a
ui-idle-stay = আমি এখনও আছি
# draft a2990764
ui-together-heading = একসঙ্গে দেখুন
# draft ade473c5
ui-together-lead = আলাপ করার কিছু বিষয়। এগুলো আপনার সম্পর্কে কিছু বলে না, কিছু ঠিকও করে দেয় না।
# draft 607af4f5
ui-offer-says = প্রস্তাবে যা আছে
# draft 8c9cc252
ui-ring-heading = মালিককে একসঙ্গে ফোন করুন
# draft db55e9b9
ui-ring-1 = কোম্পানির নম্বর নিজে খুঁজুন, তাদের নিজের পাতায় বা কোনো তালিকায়। চ্যাট থেকে নম্বর নেবেন না।
# draft 228fb4d5
ui-ring-2 = জিজ্ঞাসা করুন: কোন কাজ, কোন শহর, কত বেতন? টিকিট আর ভিসার টাকা কে দেবে? পাসপোর্ট কার কাছে থাকবে?
# draft 21a71dfa
ui-ring-3 = প্রতিটি উত্তর প্রস্তাবের সঙ্গে মিলিয়ে দেখুন।
# draft cb2d796f
ui-ring-code = এই দেশের নম্বর ({ $country }) যা দিয়ে শুরু হয়:
# draft 83bebbc2
ui-ring-other = আপনাকে দেওয়া নম্বরটি কি অন্য কোড দিয়ে শুরু? তাহলে হয়তো অন্য দেশের কেউ ফোন ধরবে। জিজ্ঞাসা করুন, কেন।
# draft d71c7877
ui-talk-heading = আলাপ করার বিষয়
# draft cf8b532f
ui-ask-heading = যা এখনও জিজ্ঞাসা করা বাকি
# draft 950e2250
ui-take = এটি সঙ্গে নিন
# draft 5fae1464
ui-take-lead = একটি বেছে নিন। কোনটিতে কী চিহ্ন থেকে যায়, তা সেখানে লেখা আছে।
# draft bdb07195
ui-card = ছবি তোলার কার্ড
# draft a104c2dd
ui-card-leaves = ছবিটি এই ফোনের ছবির মধ্যে থাকে, হয়তো ইন্টারনেটেও।
# draft 74da3f19
ui-card-shot = স্ক্রিনশট নিন, বা অন্য ফোন দিয়ে ছবি তুলুন।
# draft 2d267449
ui-card-say = আগে বলুন: আপনি কে, কোথায় আছেন, আর আপনার সাহায্য দরকার।
# draft 9dcaba49
ui-card-word = আমাদের গোপন শব্দ:
# draft 2d0c4768
ui-sheet = ছাপানোর পাতা
# draft 177e6dc0
ui-pocket = ছাপানোর পকেট কার্ড
# draft a737a944
ui-pocket-fold = বাইরের দাগ ধরে কাটুন। মাঝখানে ভাঁজ করুন, দুইবার।
# draft 054aa212
ui-print-leaves = এই ফোনে কিছু থাকে না। প্রিন্টারে হয়তো একটি কপি থেকে যায়।
# draft b4e46ecd
ui-print = ছাপান
# draft ee2ac106
ui-print-not = কিছু হচ্ছে না? আপনার ব্রাউজারে এই পাতা খুলুন, বা কার্ডের ছবি তুলুন।
# draft ce418880
ui-print-two = দুই ভাষায়: যোগ করুন
# draft aaf3d2cf
ui-send-heading = পাঠানোর মেসেজ
# draft e36b7ee5
ui-send-leaves = মেসেজটি দুই ফোনের চ্যাটেই থেকে যায়।
# draft 3a85ab24
ui-sms-send = এসএমএসে পাঠান
# draft 352057f1
ui-book = আপনার ফোনবুকের জন্য নম্বর
# draft ada9dc59
ui-book-lead = এমন নাম বেছে নিন, যা নিয়ে কেউ প্রশ্ন করে না।
# draft 31e9168b
ui-book-aunt = খালা
# draft f54c7f0f
ui-book-shop = দোকান
# draft 9e691141
ui-book-work = কাজ
# draft 2b1ccd91
ui-book-neighbour = প্রতিবেশী
# draft ddf98302
ui-book-save = ফাইল সেভ করুন
# draft 45a20514
ui-book-leaves = নম্বরগুলো ফোনবুকে থাকে, আর একটি ফাইল ডাউনলোডের মধ্যে থাকে।
# draft 9b0b849d
ui-book-inapp = অন্য অ্যাপের ভিতরে ফাইল অনেক সময় সেভ হয় না। তার বদলে কার্ডটি নিন।
# draft 6e7358c7
ui-sheet-yours = এই কাগজ আপনার। রেখে দিন, ভাঁজ করুন বা ফেলে দিন।
# draft 183e25d6
ui-sheet-unknown = এখনও অজানা: এটি জিজ্ঞাসা করুন
# draft fa2015f5
ui-sheet-check = কোথায় যাচাই করবেন
# draft 64818ee2
ui-sheet-want = আমি এখন যা চাই
# draft ca04b0e6
ui-want-talk = কারও সঙ্গে একা কথা বলতে
# draft 830441ac
ui-want-call = একটি ফোন করতে
# draft dec73ad6
ui-want-check = এই এজেন্সি যাচাই করতে
# draft e34c5b99
ui-want-travel = কিছু না, আমি যাত্রা চালিয়ে যাব
# draft 76bcfbc0
ui-sheet-footer = মনে রাখার জন্য যাত্রীর নিজের তৈরি কাগজ। এটি প্রমাণ নয়, অনুমতিপত্র নয়, কাউকে আটকানোর কারণও নয়। কাগজটি ফেরত দিন।
# draft bb78addf
ui-sheet-qr = আরও নম্বর:
# draft 0d9b229a
ui-facts-of = তথ্যের তারিখ: { $date }
# draft 6c33a95b
ui-plan = পথের জন্য পরিকল্পনা
# draft d5f1d672
ui-plan-lead = যা মেলে তা টিপুন। পাতাটি বন্ধ করলে সব ভুলে যায়। শেষে ছাপান, বা ছবি তুলুন।
# draft 41999cf2
ui-plan-numbers = দুটি নম্বর মুখস্থ করুন
# draft b1473350
ui-plan-numbers-lead = এখান থেকে একটি, আর বাড়ির একজনের একটি।
# draft 56f099d6
ui-plan-knows = আমি কোথায় যাচ্ছি, কে জানে?
# draft 5d71026a
ui-plan-knows-1 = আমার মা
# draft 7e5e84ce
ui-plan-knows-2 = আমার বাবা
# draft ea12e470
ui-plan-knows-3 = আমার স্বামী বা স্ত্রী
# draft 834713d5
ui-plan-knows-4 = আমার ভাই বা বোন
# draft 96d4ee5c
ui-plan-knows-5 = একজন বন্ধু
# draft 24e7c47f
ui-plan-when = আমি কখন লিখব?
# draft 7a4f76b4
ui-plan-when-1 = প্রতিদিন সন্ধ্যায়
# draft 5a56e6d7
ui-plan-when-2 = প্রতিটি সীমান্তের আগে
# draft 3f067820
ui-plan-missed = দুই দিন আমার কোনো খবর নেই? তাহলে এই নম্বরগুলোতে ফোন করুন।
# draft ee2f1b12
ui-plan-word = একটি শব্দ, যার মানে: আমি বিপদে আছি
# draft 6f656f27
ui-plan-word-1 = কাঁঠাল
# draft 5063c906
ui-plan-word-2 = ছাতা
# draft 4859c245
ui-plan-word-3 = নানির বাগান
# draft f0a5ab8f
ui-plan-papers = বাড়িতে আমার কাগজপত্রের কপি
# draft e71ac242
ui-plan-papers-1 = পাসপোর্ট, ভিসা, চুক্তিপত্র ও টিকিটের ছবি
# draft 0398e833
ui-plan-papers-2 = কাগজে কপি
# draft c0842b4a
ui-plan-own = অথবা নিজের মতো করে লিখুন। তা শুধু এই পর্দায় থাকে।
# draft 04d26e76
ui-practice-lead = এই প্রস্তাবগুলো মানুষ সত্যিই পেয়েছে। একটি পড়ুন। আপনি কি এটি নিতেন? তারপর দেখুন।
# draft 2462cd64
ui-practice-see = offercheck যা বলে
# draft 059316f9
ui-practice-then = তারপর যা হয়েছে
# draft 8f343703
ui-practice-own = এবার আমার নিজের প্রস্তাব
# draft de22f4e9
ui-story = একজনের সঙ্গে এমন হয়েছে:
# draft bf3af898
ui-story-from = দেশ: { $country }। একটি রিপোর্ট থেকে, নিজেদের কথায় বলা।
# draft 237d6559
ui-story-advice = শেষ কথাটি আমাদের পরামর্শ।
# draft b3adbc7a
ui-tricks-heading = সম্প্রতি দেখা গেছে এমন কৌশল
# draft e4b10909
ui-trick-seen = শেষ খবর: { $date }
# draft 38b1ec00
ui-help-clock = এই ফোনের ঘড়ি যে দেশের সময়ে চলছে: { $country }। আপনি অন্য কোথাও? তাহলে নিচে আপনি যে দেশে আছেন, সেটি টিপুন।
# draft 12b3d767
ui-help-where = আপনি এখন কোথায়?
# draft ff24dd2b
ui-phrase-lead = এটি দেখান, বা মুখে বলুন:
# draft b2e548b2
ui-phrase-need-help = এর মানে: আমার সাহায্য দরকার।
# draft 00c00db0
ui-phrase-call-police = এর মানে: পুলিশকে ফোন করুন।
# draft 8d8642f9
ui-phrase-use-phone = এর মানে: আপনার ফোনটি কি ব্যবহার করতে পারি?
# draft 46a523f9
ui-phrase-embassy = এর মানে: আমি আমার দূতাবাসের সঙ্গে কথা বলতে চাই।
# draft b3376e50
ui-shift = এই শিফটের হিসাব রাখুন
# draft 120d9673
ui-shift-lead = মানুষ, ভাষা, পথ ও কাগজ গোনে, শুধু এই পাতার মেমরিতে। উত্তর রাখে না, সময়ও রাখে না। ৫-এর কম সংখ্যা লুকানো থাকে। পাতা আবার লোড করলে সব মুছে যায়। যাত্রীকে জানান।
# draft 7bb36a65
ui-shift-start = গোনা শুরু করুন
# draft cad51419
ui-shift-people = মানুষ: { $count }
# draft c08bf935
ui-shift-papers = কাগজ: { $count }
# draft c8cc8dbb
ui-shift-under = ৫-এর কম
# draft f1502cd1
ui-embassy-first = আপনাকে আটকে রেখেছে? আগে আপনার দূতাবাসে ফোন করুন।
