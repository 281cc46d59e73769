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
# draft 851920a3
ui-known-pattern = اصلی واقعات سے معلوم
# draft e33d6cf5
ui-today = آج:
# draft 6a7d6a86
ui-sources = حوالے: { $count }
# draft 47f29fc0
ui-no-date = تاریخ نہیں
# draft b71839d5
ui-copy = کاپی
# draft 0b80f84f
ui-copied = کاپی ہو گیا
# draft a5d5486c
ui-copy-failed = کاپی کرنے کے لیے لکھائی کو دبا کر رکھیں۔
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

# draft 5bebbf01
ui-call-shows = کال، فون کی کال لسٹ میں اور بل پر نظر آتی ہے۔
# draft f8a550f7
ui-choose-first = پاسپورٹ اور ملک چنیں۔
# draft 9f608034
ui-numbers-coming = نمبر آ رہے ہیں۔
# draft a9afe093
ui-numbers-failed = نمبر نہیں کھلے۔ اپنا نیٹ ورک دیکھیں۔
# draft 5160883e
ui-try-again = دوبارہ کوشش کریں

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
# draft f9bd4b4b
ui-title-quiet = نوٹ
# draft 73928a8a
ui-practice = پہلے کسی کو ملی آفر پر آزمائیں
# draft 4a07c524
ui-help-close = کوئی آ رہا ہے؟ “نکلیں” دبائیں، یا یہ صفحہ بند کر دیں۔ اس سے کوئی آواز نہیں آتی۔
# draft 1b3fcc15
ui-next-short = اگلا شخص
