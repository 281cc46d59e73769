# draft 31cbf028
ui-title = চাকরির প্রস্তাব যাচাই

# draft 0d4ce835
ui-back = পিছনে
# draft 0f899f4d
ui-leave = বের হন
# draft 6092539d
ui-numbers = নম্বর
# draft cf954bd3
ui-language = ভাষা
# draft 0a0fd365
ui-erase = মুছুন
# draft f6d826a6
ui-boxed = এই পাতার ভিতর থেকে ফোন করা যায় না। নিজে নম্বর টিপুন, অথবা ব্রাউজারে এই ঠিকানা খুলুন: { $address }

# draft 2558d04d
ui-listen = শুনুন
# draft adc1645b
ui-hush = আওয়াজ বন্ধ
# draft 95741c90
ui-draft = খসড়া অনুবাদ, এখনও যাচাই হয়নি।

# draft e79bd01d
ui-start-lead = বিদেশে চাকরির প্রস্তাব পেয়েছেন? টাকা দেওয়া, সই করা বা যাওয়ার আগে যাচাই করুন। প্রায় ৫ মিনিট লাগে।
# draft 46e2dcc6
ui-start-signs = শুধু বিপদের লক্ষণগুলো দেখান
# draft ce8f0dbd
ui-promise = এই ফোন থেকে কিছুই বাইরে যায় না।
# draft a637dbbf
ui-promise-more = নাম লাগে না, অ্যাকাউন্ট লাগে না, আমরা নজর রাখি না। পাতাটি বন্ধ করলে আপনার উত্তর মুছে যায়।
# draft f8388ed2
ui-inapp = এই পাতাটি অন্য একটি অ্যাপের ভিতরে খোলা আছে। আপনি কী টিপছেন, ওই অ্যাপ হয়তো তা দেখতে পায়। ঠিকানাটি কপি করুন, তারপর আপনার ব্রাউজারে খুলুন।
# draft f4622aef
ui-erased = আপনার উত্তর মুছে গেছে।
# draft 2d4b1b77
ui-offline = এখন ইন্টারনেট ছাড়াই চলে।
# draft dfea635a
ui-offline-more = প্রশ্ন ও নম্বর এই ফোনে থাকে, আপনার উত্তর কখনও থাকে না।
# draft 63dd1da3
ui-remove = এই ফোন থেকে offercheck সরান
# draft e3126b6d
ui-removed = সরানো হয়েছে। আমরা আবার দেখেছি: offercheck-এর কিছু এখন এখানে নেই। পরের বার খুললে আবার জমা হবে।
# draft a06e0682
ui-not-removed = এই ব্রাউজার আমাদের এটি সরাতে দেয়নি। ব্রাউজারের সেটিংসে গিয়ে এই সাইটের ডেটা মুছুন।
# draft e80220ad
ui-erased-not = ব্রাউজারের হিস্ট্রি বা ফোনের কল লিস্ট আমরা মুছতে পারি না।
# draft f1d1f054
ui-org = এটি পাওয়া যাচ্ছে এদের পাতায়: ⁨{ $org }⁩। তারা আপনার উত্তর দেখে না।

# draft ef6d20c3
ui-why-we-ask = কেন জানতে চাই
# draft 3064b371
ui-left = আর প্রায় { $count }টি প্রশ্ন বাকি
# draft d3a2f5fc
ui-last-question = শেষ প্রশ্ন
# draft 4be99c3d
ui-skip = প্রশ্নটি বাদ দিন
# draft cf06c140
ui-new-sign = বিপদের নতুন লক্ষণ:

# draft fc9fa6d6
ui-stop-heading = এখানে একটু থামুন
# draft 876dd6a6
ui-you-told = আপনি বলেছেন:
# draft 88d9d42d
ui-to-result = এখন কী করবেন দেখুন
# draft 01d1d194
ui-more = আরও প্রশ্নের উত্তর দিন
# draft 9d9ea4c7
ui-stays = আপনার উত্তর শুধু এই পর্দায় থাকে।

# draft e8e7c573
ui-means-worker = এই পাতায় “আপনি” মানে কর্মী।
# draft b0fc176d
ui-so-far = এটি এখন পর্যন্ত ফল। এখনও করা হয়নি এমন প্রশ্ন: { $count }।
# draft 20a93448
ui-do-now = এখন এটা করুন
# draft 851920a3
ui-known-pattern = সত্য ঘটনা থেকে জানা
# draft e33d6cf5
ui-today = আজই:
# draft 6a7d6a86
ui-sources = তথ্যের উৎস: { $count }
# draft 47f29fc0
ui-no-date = তারিখ নেই
# draft b71839d5
ui-copy = কপি
# draft 0b80f84f
ui-copied = কপি হয়েছে
# draft a5d5486c
ui-copy-failed = কপি করতে লেখাটি চেপে ধরুন।
# draft 8cb8736e
ui-all-numbers = আপনার জন্য সব নম্বর
# draft 6df566c3
ui-last-heading = এরপর
# draft 33dfe66d
ui-last-tell = বিশ্বাসের একজনকে বলুন: দেশ, শহর, কোম্পানি ও ফ্লাইট।
# draft b2a18aeb
ui-last-again = জায়গা, কাজ, বেতন বা ভিসা বদলালে আবার যাচাই করুন।
# draft ae28b41f
ui-last-erase = শেষ? আপনার উত্তর মুছুন।

# draft fe53d4a9
ui-hide-heading = আগে জানুন: এই পাতা থেকে কীভাবে বের হবেন
# draft e0270c92
ui-hide-tap = উপরে “বের হন” টিপুন। পর্দা খালি হবে, তারপর একটি সাধারণ পাতা খুলবে।
# draft 71882c1c
ui-hide-frame = এই তালিকা অন্য একটি পাতার ভিতরে আছে। “বের হন” টিপলে হয়তো শুধু এই ঘরটি খালি হবে। তখন ট্যাব বা অ্যাপ নিজে বন্ধ করুন।
# draft 8a34d568
ui-hide-keys = কিবোর্ড থাকলে: Shift তিনবার টিপুন।
# draft 1f093f1e
ui-hide-history = এই পাতায় আসার কথা ব্রাউজারের হিস্ট্রিতে থাকে। ফোন করলে কল লিস্টে থাকে। কেউ এই ফোন দেখলে, বাইরের কাউকে আপনার হয়ে ফোন করতে বলুন।
# draft 3fb32d31
ui-help-heading = এখন যারা সাহায্য করতে পারে
# draft aff8ecad
ui-help-lost-heading = যোগাযোগ বন্ধ হয়ে গেছে
# draft c364c615
ui-help-lost-1 = শেষ মেসেজ, সময়, জায়গা ও নম্বর লিখে রাখুন।
# draft 44f01322
ui-help-lost-2 = কর্মীকে বাড়ি পাঠাতে কেউ টাকা চাইলে দেবেন না। আগে দূতাবাসে জিজ্ঞাসা করুন।
# draft 57cd1ec4
ui-help-lost-3 = আজই দূতাবাস ও আপনার জনশক্তি অফিসে জানান।
# draft ae95c066
ui-help-tell-us = কয়েকটি প্রশ্নের উত্তর দিন। তারপর ঠিক নম্বরগুলো দেখাব।
# draft 2cc83726
ui-help-say = আগে বলুন: আপনার নাম, আপনি কোথায়, আর আপনার সাহায্য দরকার। কথা বলতে পারছেন না? একই কথা WhatsApp বা এসএমএসে লিখুন। কাগজ না থাকলেও সাহায্য চাইতে পারেন।
# draft 261caa0e
ui-help-more = কয়েকটি প্রশ্নের উত্তর দিন

# draft 5bebbf01
ui-call-shows = ফোন করলে তা ফোনের কল লিস্টে আর বিলে দেখা যায়।
# draft f8a550f7
ui-choose-first = পাসপোর্ট ও দেশ বেছে নিন।
# draft 9f608034
ui-numbers-coming = নম্বর আসছে।
# draft a9afe093
ui-numbers-failed = নম্বর আসেনি। আপনার নেটওয়ার্ক দেখুন।
# draft 5160883e
ui-try-again = আবার চেষ্টা করুন

# draft 80ef0914
ui-signs-title = বিপদের লক্ষণ
# draft 7d1c36bc
ui-signs-lead = একটি লক্ষণ থাকলে জিজ্ঞাসা করার কারণ আছে। কয়েকটি থাকলে, বা “থামুন” লেখা একটি থাকলে, থামার কারণ আছে।
# draft b4cf69e2
ui-good = ভালো প্রস্তাবে:
# draft e3b9d3a5
ui-severity-stop = থামুন
# draft ef8cfecf
ui-severity-serious = গুরুতর
# draft ca801a1c
ui-severity-caution = সাবধান

# draft 2700a84c
ui-language-heading = আপনার ভাষা বেছে নিন
# draft 7ea918d5
ui-voice-heading = পাতাটি শুনুন
# draft f07e971c
ui-voice-none = এই ফোনে এই ভাষার কণ্ঠ নেই। ফোনের সেটিংসে গিয়ে “টেক্সট-টু-স্পিচ” (Text-to-speech) খুঁজুন আর এই ভাষার কণ্ঠ যোগ করুন। এটি ইন্টারনেট ছাড়াই চলে।
# draft e55e6cca
ui-voice-here = পর্দার উপরে “শুনুন” টিপুন।
# draft a69bbbb1
ui-two-heading = দুই ভাষা একসঙ্গে
# draft 2352c9a6
ui-two-lead = প্রতিটি লাইন আপনার ভাষায়, নিচে আরেক ভাষায়: আপনার জন্য, আর যিনি আপনাকে সাহায্য করেন তাঁর জন্য।
# draft d9136f92
ui-one-only = শুধু একটি ভাষা
# draft 9f47e1ff
ui-language-failed = ভাষাটি আসেনি। আপনার নেটওয়ার্ক দেখুন।

# draft fc526e64
ui-fill-hotline = জনশক্তি অফিস
# draft d4c95798
ui-fill-list = আপনার প্রবাসী বা শ্রম মন্ত্রণালয়ের তালিকা
# draft be49ef1b
ui-fill-wage = ওখানকার বেতনের ভরসা করার মতো হিসাব আমাদের কাছে নেই।
# draft eafcc6c5
ui-fill-regulator = আপনার প্রবাসী বা শ্রম মন্ত্রণালয়
# draft f9bd4b4b
ui-title-quiet = নোট
# draft 73928a8a
ui-practice = আগে অন্যের পাওয়া প্রস্তাবে চেষ্টা করুন
# draft 4a07c524
ui-help-close = কেউ আসছে? “বের হন” টিপুন, বা এই পাতা বন্ধ করুন। এতে কোনো শব্দ হয় না।
# draft 1b3fcc15
ui-next-short = পরের জন
