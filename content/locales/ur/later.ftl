# draft deaad423
ui-registry-heading = خود چیک کریں
# draft 6ee013df
ui-registry-lead = فہرست خود ڈھونڈیں۔ ان کا دیا ہوا لنک یا نمبر کبھی استعمال نہ کریں۔
# draft 29b8cac9
ui-shows-agency-licence = پتا چلتا ہے کہ ایجنسی کے پاس لائسنس ہے یا نہیں
# draft f1060a50
ui-shows-job-order = پتا چلتا ہے کہ نوکری منظور ہے یا نہیں
# draft d48849dc
ui-shows-contract = پتا چلتا ہے کہ معاہدہ چیک ہوا یا نہیں
# draft 8b9f47c8
ui-shows-worker-registration = پتا چلتا ہے کہ ورکر رجسٹر ہے یا نہیں
# draft a6b3e5d5
ui-shows-company = پتا چلتا ہے کہ کمپنی موجود ہے یا نہیں
# draft 3cee46e7
ui-registry-not-proof = نام مل جانا ثبوت نہیں۔ نام نقل ہو جاتے ہیں۔ نمبر، پتا اور جاب آرڈر بھی ملنے چاہییں۔ پھر دفتر کو اس نمبر پر کال کریں جو آپ نے خود ڈھونڈا ہو۔
# draft 6f1eac8d
ui-registry-none = اس پاسپورٹ کے لیے ہمیں ایسی کوئی فہرست معلوم نہیں جو سب دیکھ سکیں۔ اپنی وزارت محنت سے پوچھیں۔
# draft 56093c32
ui-pay-heading = وہاں کی تنخواہ
# draft ee6d5847
ui-pay-none = اس ملک میں اس کام کی تنخواہ کا ہمارے پاس کوئی پکا عدد نہیں۔ سفارت خانے یا وہاں کی مزدور یونین سے پوچھیں۔
# draft a36aa1e3
ui-law-heading = آپ کے ملک کے قانون کیا کہتے ہیں
# draft 1542310a
ui-routes-heading = باہر کام کرنے کے قانونی راستے
# draft a99fd903
ui-routes-none = اپنی وزارت محنت سے پوچھیں کہ باہر کی کون سی نوکریاں منظور ہیں۔
# draft cbd49ea1
ui-in-country = جب آپ { $country } میں ہوں
# draft 0e715139
ui-in-country-now = ابھی، { $country } میں
# draft a901deb0
ui-from-home = ابھی، اپنے ملک سے
# draft 30a5ee9b
ui-general = عام نمبر
# draft 0cd9b72a
ui-side-state = آپ کی حکومت
# draft 8a893f04
ui-side-independent = حکومت نہیں
# draft 0b698a11
ui-side-intergovernmental = کئی حکومتوں کے لیے کام کرتا ہے
# draft 4f83e3fc
ui-side-host = اس ملک کی پولیس یا دفتر
# draft 63a0fc40
ui-hours-all-day = دن رات
# draft 48c09794
ui-hours-office = دفتر کے وقت
# draft ec333742
ui-hours-unknown = وقت معلوم نہیں
# draft 0a207e00
ui-purpose-emergency = ایمرجنسی
# draft 5235ee2e
ui-purpose-hotline = ہیلپ لائن
# draft 6f0939d6
ui-purpose-mobile = موبائل
# draft 6613d40b
ui-purpose-labour = کام اور تنخواہ
# draft 59181f36
ui-purpose-consular = پاسپورٹ اور کاغذ
# draft ad5f1873
ui-purpose-switchboard = دفتر کا نمبر
# draft 49417523
ui-works-only-in = صرف { $country } میں چلتا ہے
# draft 383d5df6
ui-sms-only = صرف ایس ایم ایس
# draft 72eabca7
ui-call = کال
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = ایس ایم ایس بھیجیں
# draft 4241ec42
ui-speaks = زبانیں: { $languages }
# draft 94105323
ui-source-heading = یہ کہاں سے لیا گیا
# draft 53690407
ui-confidence-official = دفتر کے اپنے صفحے سے۔
# draft 61330dbe
ui-confidence-corroborated = دو یا زیادہ حوالے ایک ہی بات کہتے ہیں۔
# draft b261e733
ui-confidence-single = صرف ایک حوالہ۔
# draft 7578fdec
ui-newest = سب سے نیا حوالہ: { $date }۔
# draft f41f606b
ui-newest-unknown = حوالوں پر تاریخ نہیں۔
# draft 9a7d9ef3
ui-review-overdue = دوبارہ چیک کرنے کی تاریخ گزر چکی ہے۔ نہ چلے تو اگلا نمبر ملائیں۔
# draft 22dfe033
ui-not-dialled = ہم نے اس پر کال نہیں کی۔
# draft c689cccd
ui-source-count = کل حوالے: { $count }
# draft cc466cd3
ui-more-numbers = اور نمبر: { $count }
# draft aba569a8
ui-without-number = دفتر جن کا نمبر ہمیں معلوم نہیں
# draft 0bd333ff
ui-none-here = اس پاسپورٹ کے لیے ہمیں ایسا کوئی نمبر معلوم نہیں جو { $country } سے چلتا ہو۔
# draft 06f35980
ui-none-at-all = آپ نے جو چنا، اس کے لیے ہمیں کوئی نمبر معلوم نہیں۔ اپنے ملک کے قریب ترین سفارت خانے سے پوچھیں، یا انٹرنیشنل آرگنائزیشن فار مائیگریشن (IOM) کے دفتر سے۔
# draft 1181d478
ui-email = ای میل
# draft f878aac7
ui-signs-heading = ہمیں کیا نظر آیا
# draft 5b11f8c5
ui-group-stop = رکنے کی وجہیں
# draft dc64ed15
ui-group-serious = پہلے یہ حل کریں
# draft 5ab29324
ui-group-serious-too = یہ بھی سنگین
# draft f65ef41f
ui-group-caution = یہ بھی دیکھیں
# draft 2dc556b2
ui-more-signs = { $count } اور دکھائیں
# draft dc02e5d8
ui-looked-right = کیا ٹھیک لگا
# draft 65b13b19
ui-looked-right-note = ایک اچھی بات سے خطرے کی نشانی ختم نہیں ہوتی۔
# draft a6e45044
ui-open-heading = کیا ابھی صاف نہیں
# draft d7f5dc4a
ui-open-stopped = کیا چیک نہیں ہوا
# draft f1ac6a9a
ui-open-lead = ہر بات معلوم کریں۔ پھر یہاں جواب دیں۔
# draft eecb99dd
ui-open-rest = یہ جاننا بھی اچھا ہے: { $count }
# draft 15726f7f
ui-message-note = بھیجنے کے لیے میسج، اگر پوچھنے میں خطرہ نہ ہو:
# draft 73c0d339
ui-chat-send = WhatsApp سے بھیجیں
# draft 82c95535
ui-share-lead = کسی اور کے لیے جسے نوکری کی آفر ملی ہو۔ اس میسج میں نہ کسی کا نام ہے، نہ آپ کا کوئی جواب۔
# draft 1f814527
ui-share-text = باہر نوکری کی آفر ملی ہے؟ پیسے دینے، دستخط کرنے یا سفر کرنے سے پہلے اسے چیک کریں: { $address }
# draft f8743a4e
ui-answer-now = ابھی جواب دیں
# draft c48f3440
ui-contacts-heading = کال کے نمبر
# draft a0e09984
ui-contacts-lead = آپ انہیں کال کرتے ہیں۔ وہ پیسوں کے لیے آپ کو کبھی کال نہیں کرتے۔
# draft 301612cf
ui-passport = پاسپورٹ
# draft ba1bbffa
ui-where = ملک
# draft 8fcffc2d
ui-choose = چنیں
# draft b764902e
ui-nobody-heading = کوئی نہیں اٹھاتا؟
# draft fb3f9b38
ui-nobody-next = اس صفحے کا اگلا نمبر ملائیں۔
# draft 507b9ba1
ui-nobody-write = جہاں WhatsApp ہو وہاں میسج لکھیں۔ جب تک کوئی پڑھے نہیں، وہ وہیں رہتا ہے۔
# draft 34cdd5ef
ui-nobody-again = وقت لکھ لیں اور وہاں کے دفتر کے وقت میں دوبارہ کال کریں۔
# draft 9a7481ee
ui-nobody-home = گھر میں کسی سے کہیں کہ آپ کی اپنی حکومت کی لائن پر کال کرے۔
# draft 7a70a161
ui-desk-heading = اپنی زبان دبائیں
# draft 2e4dd308
ui-desk-lead = پھر یہ اسکرین خود ہاتھ میں رکھیں۔
# draft 5f3229f3
ui-desk-staff = اُس کے لیے جو اسکرین دیتا ہے
# draft b7c351db
ui-desk-staff-1 = اسکرین مسافر کو دے دیں۔ وہاں کھڑے ہوں جہاں سے آپ اسے پڑھ نہ سکیں۔
# draft 1da14b88
ui-desk-staff-2 = جواب آپ کو تبھی نظر آتا ہے جب مسافر “دکھائیں” دبائے۔
# draft 01449c53
ui-desk-staff-3 = یہاں کوئی فیصلہ نہیں لکھا۔ یہاں کی کوئی بات کسی کو روکنے کی وجہ نہیں۔
# draft 60d1dc6c
ui-desk-staff-4 = ہر ایک کے بعد “اگلا شخص” دبائیں۔ 3 منٹ تک کوئی ہاتھ نہ لگائے تو سب کچھ مٹ جاتا ہے۔
# draft b2665454
ui-desk-ready = سب کچھ مٹا دیا گیا۔ اگلے شخص کے لیے تیار۔
# draft 1f7ecbad
ui-consent-heading = شروع کرنے سے پہلے
# draft 44ee2332
ui-consent-who = آپ کے ساتھ والا شخص نوکری کی آفر دیکھنے میں مدد کرتا ہے۔ اس کا نام پوچھیں، وہ کس کے لیے کام کرتا ہے، اور کیا وہ سرکاری افسر ہے۔
# draft 30738963
ui-consent-free = آپ انکار کر سکتے ہیں۔ جب چاہیں ختم کر سکتے ہیں۔ سفر جاری رکھ سکتے ہیں۔ کوئی وجہ بتانا ضروری نہیں۔
# draft 4c6f0f33
ui-consent-secret = ہو سکتا ہے وہ ہر بات راز نہ رکھ سکے، مثلاً جب کسی بچے کو یا کسی کی جان کو خطرہ ہو۔ پہلے پوچھ لیں کہ اسے کون سی بات آگے بتانی پڑتی ہے۔
# draft 8a97431a
ui-consent-hold = اسکرین آپ کے ہاتھ میں ہے۔ آپ کے جواب اسے تبھی نظر آتے ہیں جب آپ “دکھائیں” دبائیں۔
# draft 9481ba8d
ui-consent-gone = کوئی آپ کا نام نہیں پوچھتا۔ “اگلا شخص” دبائیں تو سب کچھ مٹ جاتا ہے۔
# draft 60991c2e
ui-consent-yes = شروع کریں
# draft e1d6ec3b
ui-consent-numbers = صرف نمبر چاہییں
# draft 4f557309
ui-consent-no = نہیں، شکریہ
# draft 7645af6c
ui-next-person = ختم: اگلا شخص
# draft d374e1b6
ui-show-heading = آپ کے جواب تیار ہیں
# draft b4e9df57
ui-show-lead = آگے جو آئے گا وہ آپ کا ہے۔ ساتھ والے کو دکھائیں، اکیلے دیکھیں، یا یہیں ختم کر دیں۔
# draft 34a602b1
ui-show = دکھائیں
# draft a923b6f4
ui-idle-heading = کیا آپ ابھی یہاں ہیں؟
# draft d1f1e01c
ui-idle-lead = کچھ دیر سے کسی نے اس اسکرین کو ہاتھ نہیں لگایا۔ آدھے منٹ میں سب کچھ مٹ جائے گا۔
# draft f6d0c63a
ui-idle-stay = میں ابھی یہاں ہوں
# draft a2990764
ui-together-heading = یہ مل کر دیکھیں
# draft ade473c5
ui-together-lead = یہ بات کرنے کے نکتے ہیں۔ یہ آپ کے بارے میں کچھ نہیں کہتے اور کوئی فیصلہ نہیں کرتے۔
# draft 607af4f5
ui-offer-says = آفر کیا کہتی ہے
# draft 8c9cc252
ui-ring-heading = مالک کو مل کر فون کریں
# draft db55e9b9
ui-ring-1 = کمپنی کا نمبر خود ڈھونڈیں، اس کے اپنے صفحے پر یا کسی فہرست میں۔ چیٹ سے نہ لیں۔
# draft 228fb4d5
ui-ring-2 = پوچھیں: کون سا کام، کون سا شہر، کتنی تنخواہ؟ ٹکٹ اور ویزے کے پیسے کون دے گا؟ پاسپورٹ کس کے پاس رہے گا؟
# draft 21a71dfa
ui-ring-3 = ہر جواب کو آفر سے ملا کر دیکھیں۔
# draft cb2d796f
ui-ring-code = { $country } کے نمبر اس سے شروع ہوتے ہیں:
# draft 83bebbc2
ui-ring-other = جو نمبر آپ کو دیا گیا، کیا وہ کسی اور کوڈ سے شروع ہوتا ہے؟ تو شاید کسی دوسرے ملک میں کوئی فون اٹھاتا ہے۔ وجہ پوچھیں۔
# draft d71c7877
ui-talk-heading = بات کرنے کے نکتے
# draft cf8b532f
ui-ask-heading = ابھی پوچھنا باقی ہے
# draft 950e2250
ui-take = یہ ساتھ لے جائیں
# draft 5fae1464
ui-take-lead = ایک چنیں۔ ہر ایک کے ساتھ لکھا ہے کہ پیچھے کیا رہ جاتا ہے۔
# draft bdb07195
ui-card = تصویر لینے کے لیے کارڈ
# draft a104c2dd
ui-card-leaves = تصویر اس فون کی تصویروں میں رہتی ہے، شاید انٹرنیٹ پر بھی۔
# draft 74da3f19
ui-card-shot = اسکرین کی تصویر لیں، یا دوسرے فون سے تصویر کھینچیں۔
# draft 2d267449
ui-card-say = پہلے یہ بتائیں: آپ کون ہیں، کہاں ہیں، اور یہ کہ آپ کو مدد چاہیے۔
# draft 9dcaba49
ui-card-word = ہمارا خفیہ لفظ:
# draft 2d0c4768
ui-sheet = چھاپنے کے لیے صفحہ
# draft 177e6dc0
ui-pocket = چھاپنے کے لیے جیب کا کارڈ
# draft a737a944
ui-pocket-fold = باہر کی لکیر پر کاٹیں۔ بیچ میں سے دو بار موڑیں۔
# draft 054aa212
ui-print-leaves = اس فون پر کچھ نہیں رہتا۔ پرنٹر میں نقل رہ سکتی ہے۔
# draft b4e46ecd
ui-print = چھاپیں
# draft ee2ac106
ui-print-not = کچھ نہیں ہوا؟ یہ صفحہ اپنے براؤزر میں کھولیں، یا کارڈ کی تصویر لے لیں۔
# draft ce418880
ui-print-two = دو زبانوں میں: یہ بھی شامل کریں
# draft aaf3d2cf
ui-send-heading = بھیجنے کے لیے پیغام
# draft e36b7ee5
ui-send-leaves = پیغام دونوں فونوں کی چیٹ میں رہتا ہے۔
# draft 3a85ab24
ui-sms-send = ٹیکسٹ پیغام سے بھیجیں
# draft 352057f1
ui-book = فون بک کے لیے نمبر
# draft ada9dc59
ui-book-lead = ایسا نام چنیں جس کے بارے میں کوئی نہ پوچھے۔
# draft 31e9168b
ui-book-aunt = خالہ
# draft f54c7f0f
ui-book-shop = دکان
# draft 9e691141
ui-book-work = دفتر
# draft 2b1ccd91
ui-book-neighbour = پڑوسی
# draft ddf98302
ui-book-save = فائل رکھ لیں
# draft 45a20514
ui-book-leaves = نمبر فون بک میں رہتے ہیں، اور ایک فائل ڈاؤن لوڈ میں رہتی ہے۔
# draft 9b0b849d
ui-book-inapp = کسی اور ایپ کے اندر فائلیں اکثر رکھی نہیں جاتیں۔ اس کی جگہ کارڈ لیں۔
# draft 6e7358c7
ui-sheet-yours = یہ کاغذ آپ کا ہے۔ رکھ لیں، موڑ لیں یا پھینک دیں۔
# draft 183e25d6
ui-sheet-unknown = ابھی معلوم نہیں: یہ پوچھیں
# draft fa2015f5
ui-sheet-check = کہاں سے پتا کریں
# draft 64818ee2
ui-sheet-want = مجھے ابھی کیا چاہیے
# draft ca04b0e6
ui-want-talk = کسی سے اکیلے میں بات کرنا
# draft 830441ac
ui-want-call = فون کرنا
# draft dec73ad6
ui-want-check = اس ایجنسی کا پتا کرنا
# draft e34c5b99
ui-want-travel = کچھ نہیں، میں سفر جاری رکھتا/رکھتی ہوں
# draft 76bcfbc0
ui-sheet-footer = یہ مسافر کی اپنی یادداشت ہے۔ یہ نہ ثبوت ہے، نہ اجازت نامہ، اور نہ کسی کو روکنے کی وجہ۔ اسے واپس دے دیں۔
# draft bb78addf
ui-sheet-qr = مزید نمبر:
# draft 0d9b229a
ui-facts-of = معلومات کی تاریخ: { $date }
# draft 6c33a95b
ui-plan = سفر کا منصوبہ
# draft d5f1d672
ui-plan-lead = جو ٹھیک لگے دبائیں۔ بند کرتے ہی یہ صفحہ سب بھول جاتا ہے۔ آخر میں چھاپ لیں، یا تصویر لے لیں۔
# draft 41999cf2
ui-plan-numbers = دو نمبر زبانی یاد کریں
# draft b1473350
ui-plan-numbers-lead = ایک ان میں سے، اور ایک گھر کے کسی شخص کا۔
# draft 56f099d6
ui-plan-knows = کس کو معلوم ہے کہ میں کہاں جا رہا/رہی ہوں؟
# draft 5d71026a
ui-plan-knows-1 = میری امی
# draft 7e5e84ce
ui-plan-knows-2 = میرے ابو
# draft ea12e470
ui-plan-knows-3 = میرا شوہر یا بیوی
# draft 834713d5
ui-plan-knows-4 = میرا بھائی یا بہن
# draft 96d4ee5c
ui-plan-knows-5 = ایک دوست
# draft 24e7c47f
ui-plan-when = میں خبر کب دوں گا/گی؟
# draft 7a4f76b4
ui-plan-when-1 = ہر شام
# draft 5a56e6d7
ui-plan-when-2 = ہر سرحد سے پہلے
# draft 3f067820
ui-plan-missed = دو دن میری خبر نہ آئے؟ تو ان نمبروں پر فون کریں۔
# draft ee2f1b12
ui-plan-word = ایک لفظ جس کا مطلب ہو: میں خطرے میں ہوں
# draft 6f656f27
ui-plan-word-1 = آم
# draft 5063c906
ui-plan-word-2 = چھتری
# draft 4859c245
ui-plan-word-3 = دادی کا باغ
# draft f0a5ab8f
ui-plan-papers = گھر پر میرے کاغذوں کی نقلیں
# draft e71ac242
ui-plan-papers-1 = پاسپورٹ، ویزا، معاہدے اور ٹکٹ کی تصویریں
# draft 0398e833
ui-plan-papers-2 = کاغذ پر نقلیں
# draft c0842b4a
ui-plan-own = یا اپنے لفظ۔ یہ صرف اس اسکرین پر رہتے ہیں۔
# draft 04d26e76
ui-practice-lead = یہ آفریں لوگوں کو سچ مچ ملی تھیں۔ ایک پڑھیں۔ کیا آپ اسے مان لیتے؟ پھر دیکھیں۔
# draft 2462cd64
ui-practice-see = offercheck کیا کہتا ہے
# draft 059316f9
ui-practice-then = پھر کیا ہوا
# draft 8f343703
ui-practice-own = اب میری اپنی آفر
# draft de22f4e9
ui-story = کسی کے ساتھ ایسا ہوا:
# draft bf3af898
ui-story-from = { $country } سے، ایک خبر سے لیا گیا۔
# draft 237d6559
ui-story-advice = آخری بات ہمارا مشورہ ہے۔
# draft b3adbc7a
ui-tricks-heading = حال میں دیکھی گئی چالیں
# draft e4b10909
ui-trick-seen = آخری خبر: { $date }
# draft 38b1ec00
ui-help-clock = اس فون کی گھڑی { $country } پر لگی ہے۔ آپ کہیں اور ہیں؟ تو نیچے وہ ملک دبائیں جہاں آپ ہیں۔
# draft 12b3d767
ui-help-where = آپ ابھی کہاں ہیں؟
# draft ff24dd2b
ui-phrase-lead = یہ دکھائیں، یا بولیں:
# draft b2e548b2
ui-phrase-need-help = اس کا مطلب ہے: مجھے مدد چاہیے۔
# draft 00c00db0
ui-phrase-call-police = اس کا مطلب ہے: پولیس کو بلائیں۔
# draft 8d8642f9
ui-phrase-use-phone = اس کا مطلب ہے: کیا میں آپ کا فون استعمال کر سکتا/سکتی ہوں؟
# draft 46a523f9
ui-phrase-embassy = اس کا مطلب ہے: میں اپنے سفارت خانے سے بات کرنا چاہتا/چاہتی ہوں۔
# draft b3376e50
ui-shift = اس شفٹ کی گنتی
# draft 120d9673
ui-shift-lead = صرف لوگ، زبانیں، راستے اور کاغذ گنتا ہے، صرف اس صفحے کی یاد میں۔ نہ جواب، نہ وقت۔ 5 سے کم نہیں دکھاتا۔ صفحہ دوبارہ کھولنے سے مٹ جاتا ہے۔ مسافر کو بتائیں۔
# draft 7bb36a65
ui-shift-start = گنتی شروع کریں
# draft cad51419
ui-shift-people = لوگ: { $count }
# draft c08bf935
ui-shift-papers = کاغذ: { $count }
# draft c8cc8dbb
ui-shift-under = 5 سے کم
# draft f1502cd1
ui-embassy-first = آپ کو بند کر رکھا ہے؟ پہلے اپنے سفارت خانے کو فون کریں۔
