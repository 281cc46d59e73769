# draft 31cbf028
ui-title = نوکری کی آفر چیک کریں

# draft 0d4ce835
ui-back = واپس
# draft 0f899f4d
ui-leave = نکلیں
# draft 6092539d
ui-numbers = نمبر
# draft cf954bd3
ui-language = زبان
# draft 0a0fd365
ui-erase = مٹائیں
# draft f6d826a6
ui-boxed = اس صفحے کے اندر سے کال نہیں ہو سکتی۔ نمبر خود ملائیں، یا اپنے براؤزر میں یہ کھولیں: { $address }

# draft 2558d04d
ui-listen = سنیں
# draft adc1645b
ui-hush = آواز بند
# draft 95741c90
ui-draft = کچا ترجمہ، ابھی چیک نہیں ہوا۔

# draft e79bd01d
ui-start-lead = باہر نوکری کی آفر ملی ہے؟ پیسے دینے، دستخط کرنے یا سفر کرنے سے پہلے اسے چیک کریں۔ تقریباً 5 منٹ لگتے ہیں۔
# draft 46e2dcc6
ui-start-signs = مجھے بس خطرے کی نشانیاں دکھائیں
# draft ce8f0dbd
ui-promise = اس فون سے کچھ باہر نہیں جاتا۔
# draft a637dbbf
ui-promise-more = نہ نام، نہ اکاؤنٹ، نہ کوئی نگرانی۔ یہ صفحہ بند کریں تو آپ کے جواب ختم۔
# draft f8388ed2
ui-inapp = یہ صفحہ کسی دوسری ایپ کے اندر کھلا ہے۔ آپ جو دبائیں، ہو سکتا ہے وہ ایپ اسے دیکھ لے۔ پتا کاپی کریں، پھر اسے اپنے براؤزر میں کھولیں۔
# draft f4622aef
ui-erased = آپ کے جواب مٹ گئے۔
# draft 2d4b1b77
ui-offline = اب انٹرنیٹ کے بغیر بھی چلتا ہے۔
# draft dfea635a
ui-offline-more = سوال اور نمبر اس فون میں رہتے ہیں، آپ کے جواب کبھی نہیں۔
# draft 63dd1da3
ui-remove = آفر چیک کو اس فون سے ہٹائیں
# draft e3126b6d
ui-removed = ہٹا دیا۔ ہم نے دوبارہ دیکھا: اب یہاں آفر چیک کا کچھ نہیں رہا۔ آپ اسے پھر کھولیں گے تو یہ پھر فون میں آ جائے گا۔
# draft a06e0682
ui-not-removed = اس براؤزر نے ہمیں اسے ہٹانے نہیں دیا۔ براؤزر کی سیٹنگ میں جا کر اس سائٹ کا ڈیٹا مٹائیں۔
# draft e80220ad
ui-erased-not = ہم براؤزر کی اپنی ہسٹری یا فون کی کال لسٹ نہیں مٹا سکتے۔
# draft f1d1f054
ui-org = یہ ⁨{ $org }⁩ کے صفحے پر دیا گیا ہے۔ وہ آپ کے جواب نہیں دیکھتے۔

# draft ef6d20c3
ui-why-we-ask = ہم کیوں پوچھتے ہیں
# draft 3064b371
ui-left = تقریباً { $count } سوال باقی
# draft d3a2f5fc
ui-last-question = آخری سوال
# draft 4be99c3d
ui-skip = یہ سوال چھوڑیں
# draft cf06c140
ui-new-sign = خطرے کی نئی نشانی:

# draft fc9fa6d6
ui-stop-heading = یہاں ذرا رکیں
# draft 876dd6a6
ui-you-told = آپ نے ہمیں بتایا:
# draft 88d9d42d
ui-to-result = دیکھیں اب کیا کرنا ہے
# draft 01d1d194
ui-more = اور سوالوں کے جواب دیں
# draft 9d9ea4c7
ui-stays = آپ کے جواب صرف اس اسکرین پر رہتے ہیں۔

# draft e8e7c573
ui-means-worker = اس صفحے پر “آپ” کا مطلب ورکر ہے۔
# draft b0fc176d
ui-so-far = یہ اب تک کا نتیجہ ہے۔ جو سوال ابھی نہیں پوچھے: { $count }۔
# draft 20a93448
ui-do-now = ابھی یہ کریں
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
# draft 851920a3
ui-known-pattern = اصلی واقعات سے معلوم
# draft e33d6cf5
ui-today = آج:
# draft 6a7d6a86
ui-sources = حوالے: { $count }
# draft 47f29fc0
ui-no-date = تاریخ نہیں
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
# draft b71839d5
ui-copy = کاپی
# draft 0b80f84f
ui-copied = کاپی ہو گیا
# draft a5d5486c
ui-copy-failed = کاپی کرنے کے لیے لکھائی کو دبا کر رکھیں۔
# draft 73c0d339
ui-chat-send = WhatsApp سے بھیجیں
# draft 82c95535
ui-share-lead = کسی اور کے لیے جسے نوکری کی آفر ملی ہو۔ اس میسج میں نہ کسی کا نام ہے، نہ آپ کا کوئی جواب۔
# draft 1f814527
ui-share-text = باہر نوکری کی آفر ملی ہے؟ پیسے دینے، دستخط کرنے یا سفر کرنے سے پہلے اسے چیک کریں: { $address }
# draft f8743a4e
ui-answer-now = ابھی جواب دیں
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
# draft 8cb8736e
ui-all-numbers = آپ کے لیے سارے نمبر
# draft 6df566c3
ui-last-heading = آگے
# draft 33dfe66d
ui-last-tell = کسی ایک بھروسے والے شخص کو بتائیں: ملک، شہر، کمپنی اور فلائٹ۔
# draft b2a18aeb
ui-last-again = جب جگہ، کام، تنخواہ یا ویزا بدلے تو دوبارہ چیک کریں۔
# draft ae28b41f
ui-last-erase = کام ہو گیا؟ اپنے جواب مٹائیں۔

# draft fe53d4a9
ui-hide-heading = پہلے: اس صفحے سے کیسے نکلیں
# draft e0270c92
ui-hide-tap = اوپر “نکلیں” دبائیں۔ اسکرین خالی ہو جاتی ہے، پھر ایک عام صفحہ کھلتا ہے۔
# draft 71882c1c
ui-hide-frame = یہ چیک لسٹ کسی دوسرے صفحے کے اندر ہے۔ ہو سکتا ہے “نکلیں” سے صرف یہ خانہ خالی ہو۔ پھر ٹیب یا ایپ خود بند کریں۔
# draft 8a34d568
ui-hide-keys = کی بورڈ پر: Shift تین بار دبائیں۔
# draft 1f093f1e
ui-hide-history = یہ صفحہ کھولنا براؤزر کی ہسٹری میں رہتا ہے۔ کال، کال لسٹ میں رہتی ہے۔ اگر کوئی یہ فون چیک کرتا ہے تو باہر کسی سے کہیں کہ وہ آپ کے لیے کال کرے۔
# draft 3fb32d31
ui-help-heading = جو لوگ ابھی مدد کر سکتے ہیں
# draft aff8ecad
ui-help-lost-heading = آپ کا رابطہ ٹوٹ گیا
# draft c364c615
ui-help-lost-1 = آخری میسج، وقت، جگہ اور نمبر لکھ لیں۔
# draft 44f01322
ui-help-lost-2 = جو کوئی ورکر کو گھر بھیجنے کے پیسے مانگے، اسے پیسے نہ دیں۔ پہلے سفارت خانے سے پوچھیں۔
# draft 57cd1ec4
ui-help-lost-3 = آج ہی سفارت خانے اور اپنے لیبر آفس کو بتائیں۔
# draft ae95c066
ui-help-tell-us = چند سوالوں کے جواب دیں۔ پھر ہم وہ نمبر دکھائیں گے جو آپ کے کام کے ہیں۔
# draft 2cc83726
ui-help-say = پہلے یہ کہیں: اپنا نام، آپ کہاں ہیں، اور یہ کہ آپ کو مدد چاہیے۔ بول نہیں سکتے؟ یہی WhatsApp یا ایس ایم ایس پر لکھیں۔ کاغذ نہ ہوں تو بھی آپ مدد مانگ سکتے ہیں۔
# draft 261caa0e
ui-help-more = چند سوالوں کے جواب دیں

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
# draft 5bebbf01
ui-call-shows = کال، فون کی کال لسٹ میں اور بل پر نظر آتی ہے۔
# draft 0bd333ff
ui-none-here = اس پاسپورٹ کے لیے ہمیں ایسا کوئی نمبر معلوم نہیں جو { $country } سے چلتا ہو۔
# draft 06f35980
ui-none-at-all = آپ نے جو چنا، اس کے لیے ہمیں کوئی نمبر معلوم نہیں۔ اپنے ملک کے قریب ترین سفارت خانے سے پوچھیں، یا انٹرنیشنل آرگنائزیشن فار مائیگریشن (IOM) کے دفتر سے۔
# draft f8a550f7
ui-choose-first = پاسپورٹ اور ملک چنیں۔
# draft 9f608034
ui-numbers-coming = نمبر آ رہے ہیں۔
# draft a9afe093
ui-numbers-failed = نمبر نہیں کھلے۔ اپنا نیٹ ورک دیکھیں۔
# draft 5160883e
ui-try-again = دوبارہ کوشش کریں
# draft 1181d478
ui-email = ای میل

# draft 80ef0914
ui-signs-title = خطرے کی نشانیاں
# draft 7d1c36bc
ui-signs-lead = ایک نشانی ہو تو پوچھیں۔ کئی نشانیاں ہوں، یا ایک پر “رکیں” لکھا ہو، تو رک جائیں۔
# draft b4cf69e2
ui-good = اچھی آفر:
# draft e3b9d3a5
ui-severity-stop = رکیں
# draft ef8cfecf
ui-severity-serious = سنگین
# draft ca801a1c
ui-severity-caution = احتیاط کریں

# draft 2700a84c
ui-language-heading = اپنی زبان چنیں
# draft 7ea918d5
ui-voice-heading = صفحہ سنیں
# draft f07e971c
ui-voice-none = اس فون میں اس زبان کی آواز نہیں ہے۔ فون کی سیٹنگ میں “ٹیکسٹ ٹو اسپیچ” (Text-to-speech) ڈھونڈیں اور یہ آواز شامل کریں۔ یہ انٹرنیٹ کے بغیر بھی چلتی ہے۔
# draft e55e6cca
ui-voice-here = اسکرین کے اوپر “سنیں” دبائیں۔
# draft a69bbbb1
ui-two-heading = دو زبانیں ساتھ ساتھ
# draft 2352c9a6
ui-two-lead = ہر بات آپ کی زبان میں، اور اس کے نیچے دوسری زبان میں: آپ کے لیے اور اس کے لیے جو آپ کی مدد کرتا ہے۔
# draft d9136f92
ui-one-only = صرف ایک زبان
# draft 9f47e1ff
ui-language-failed = وہ زبان نہیں کھلی۔ اپنا نیٹ ورک دیکھیں۔

# draft fc526e64
ui-fill-hotline = لیبر آفس
# draft d4c95798
ui-fill-list = آپ کی وزارت محنت کی فہرست
# draft be49ef1b
ui-fill-wage = وہاں کی تنخواہ کا ہمارے پاس کوئی پکا عدد نہیں۔
# draft eafcc6c5
ui-fill-regulator = آپ کی وزارت محنت
