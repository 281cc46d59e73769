# draft 31cbf028
ui-title = कामको प्रस्ताव जाँच

# draft 0d4ce835
ui-back = पछाडि
# draft 0f899f4d
ui-leave = निस्कने
# draft 6092539d
ui-numbers = नम्बर
# draft cf954bd3
ui-language = भाषा
# draft 0a0fd365
ui-erase = मेट्ने
# draft f6d826a6
ui-boxed = यस पेजभित्रबाट फोन लाग्दैन। नम्बर आफैं डायल गर्नुहोस्, वा ब्राउजरमा यो खोल्नुहोस्: { $address }
# draft 2558d04d
ui-listen = सुन्ने
# draft adc1645b
ui-hush = आवाज बन्द
# draft 95741c90
ui-draft = मस्यौदा अनुवाद, अझै जाँचिएको छैन।

# draft e79bd01d
ui-start-lead = विदेशमा कामको प्रस्ताव आयो? पैसा दिनु, सही गर्नु वा जानुअघि जाँच्नुहोस्। करिब ५ मिनेट लाग्छ।
# draft 46e2dcc6
ui-start-signs = खतराका संकेत मात्र हेर्ने
# draft ce8f0dbd
ui-promise = यो फोनबाट केही बाहिर जाँदैन।
# draft a637dbbf
ui-promise-more = नाम चाहिँदैन, खाता चाहिँदैन, कसैले पछ्याउँदैन। यो पेज बन्द गरेपछि तपाईंका जवाफ मेटिन्छन्।
# draft f8388ed2
ui-inapp = यो पेज अर्को एपभित्र खुलेको छ। तपाईंले के थिच्नुहुन्छ, त्यो एपले देख्न सक्छ। ठेगाना कपी गर्नुहोस्, अनि आफ्नो ब्राउजरमा खोल्नुहोस्।
# draft f4622aef
ui-erased = तपाईंका जवाफ मेटिए।
# draft 2d4b1b77
ui-offline = अब इन्टरनेट बिना पनि चल्छ।
# draft dfea635a
ui-offline-more = प्रश्न र नम्बर यो फोनमा रहन्छन्, तपाईंका जवाफ कहिल्यै रहँदैनन्।
# draft 63dd1da3
ui-remove = यो फोनबाट offercheck हटाउने
# draft e3126b6d
ui-removed = हट्यो। हामीले फेरि हेर्‍यौं: offercheck को केही पनि अहिले यहाँ छैन। अर्को पटक खोल्दा फेरि यहाँ रहन्छ।
# draft a06e0682
ui-not-removed = यो ब्राउजरले हटाउन दिएन। ब्राउजरको सेटिङमा गएर यो साइटको डाटा मेट्नुहोस्।
# draft e80220ad
ui-erased-not = ब्राउजरको आफ्नै हिस्ट्री र फोनको कल सूची हामी मेट्न सक्दैनौं।
# draft f1d1f054
ui-org = ⁨{ $org }⁩ को पेजमा राखिएको। उनीहरूले तपाईंका जवाफ देख्दैनन्।

# draft ef6d20c3
ui-why-we-ask = किन सोधेको
# draft 3064b371
ui-left = करिब { $count } प्रश्न बाँकी
# draft d3a2f5fc
ui-last-question = अन्तिम प्रश्न
# draft 4be99c3d
ui-skip = यो प्रश्न छोड्ने
# draft cf06c140
ui-new-sign = खतराको नयाँ संकेत:

# draft fc9fa6d6
ui-stop-heading = एकछिन यहीँ रोकिनुहोस्
# draft 876dd6a6
ui-you-told = तपाईंले भन्नुभयो:
# draft 88d9d42d
ui-to-result = अब के गर्ने, हेर्ने
# draft 01d1d194
ui-more = अरू प्रश्नको जवाफ दिने
# draft 9d9ea4c7
ui-stays = तपाईंका जवाफ यही स्क्रिनमा मात्र रहन्छन्।

# draft e8e7c573
ui-means-worker = यस पेजमा “तपाईं” भनेको कामदार हो।
# draft b0fc176d
ui-so-far = यो अहिलेसम्मको नतिजा हो। सोध्न बाँकी प्रश्न: { $count }।
# draft 20a93448
ui-do-now = अहिले यो गर्नुहोस्
# draft f878aac7
ui-signs-heading = हामीले के देख्यौं
# draft 5b11f8c5
ui-group-stop = रोकिनुपर्ने कारण
# draft dc64ed15
ui-group-serious = पहिले यिनको टुङ्गो लगाउनुहोस्
# draft 5ab29324
ui-group-serious-too = यी पनि गम्भीर
# draft f65ef41f
ui-group-caution = यी पनि हेर्नुहोस्
# draft 851920a3
ui-known-pattern = साँचो घटनामा देखिएको
# draft e33d6cf5
ui-today = आज:
# draft 6a7d6a86
ui-sources = स्रोत: { $count }
# draft 47f29fc0
ui-no-date = मिति छैन
# draft 2dc556b2
ui-more-signs = अरू { $count } वटा देखाउने
# draft dc02e5d8
ui-looked-right = के-के ठीक देखियो
# draft 65b13b19
ui-looked-right-note = एउटा राम्रो कुराले खतराको संकेत मेटिँदैन।
# draft a6e45044
ui-open-heading = के अझै स्पष्ट छैन
# draft d7f5dc4a
ui-open-stopped = के जाँचिएन
# draft f1ac6a9a
ui-open-lead = हरेक कुरा पत्ता लगाउनुहोस्। अनि यहाँ जवाफ दिनुहोस्।
# draft eecb99dd
ui-open-rest = यो पनि थाहा पाउनु राम्रो: { $count }
# draft 15726f7f
ui-message-note = खतरा बिना सोध्न सक्नुहुन्छ भने यो पठाउनुहोस्:
# draft b71839d5
ui-copy = कपी गर्ने
# draft 0b80f84f
ui-copied = कपी भयो
# draft a5d5486c
ui-copy-failed = कपी गर्न अक्षरमा थिचिराख्नुहोस्।
# draft 73c0d339
ui-chat-send = WhatsApp बाट पठाउने
# draft 82c95535
ui-share-lead = कामको प्रस्ताव आएको अरू कसैका लागि। यो म्यासेजमा कसैको नाम छैन, तपाईंको कुनै जवाफ पनि छैन।
# draft 1f814527
ui-share-text = विदेशमा कामको प्रस्ताव आयो? पैसा दिनु, सही गर्नु वा जानुअघि जाँच्नुहोस्: { $address }
# draft f8743a4e
ui-answer-now = अहिले जवाफ दिने
# draft deaad423
ui-registry-heading = आफैं जाँच्नुहोस्
# draft 6ee013df
ui-registry-lead = सूची आफैं खोज्नुहोस्। उनीहरूले दिएको लिंक वा नम्बर कहिल्यै नचलाउनुहोस्।
# draft 29b8cac9
ui-shows-agency-licence = म्यानपावरको लाइसेन्स छ कि छैन देखाउँछ
# draft f1060a50
ui-shows-job-order = काम स्वीकृत छ कि छैन देखाउँछ
# draft d48849dc
ui-shows-contract = सम्झौता जाँचिएको छ कि छैन देखाउँछ
# draft 8b9f47c8
ui-shows-worker-registration = कामदार दर्ता छ कि छैन देखाउँछ
# draft a6b3e5d5
ui-shows-company = कम्पनी छ कि छैन देखाउँछ
# draft 3cee46e7
ui-registry-not-proof = नाम मिल्नु प्रमाण होइन। नाम चोरिन्छ। नम्बर, ठेगाना र डिमान्ड (माग पत्र) पनि मिल्नुपर्छ। अनि आफैंले खोजेको नम्बरबाट कार्यालयमा फोन गर्नुहोस्।
# draft 6f1eac8d
ui-registry-none = यो पासपोर्टका लागि हामीलाई कुनै सार्वजनिक सूची थाहा छैन। आफ्नो श्रम मन्त्रालयमा सोध्नुहोस्।
# draft 56093c32
ui-pay-heading = त्यहाँको तलब
# draft ee6d5847
ui-pay-none = यो देशमा यो कामको भरपर्दो अंक हामीसँग छैन। दूतावास वा त्यहाँको मजदुर युनियनलाई सोध्नुहोस्।
# draft a36aa1e3
ui-law-heading = तपाईंको देशको नियमले के भन्छ
# draft 1542310a
ui-routes-heading = विदेशमा काम गर्न जाने कानुनी बाटा
# draft a99fd903
ui-routes-none = विदेशका कुन काम स्वीकृत छन्, आफ्नो श्रम मन्त्रालयमा सोध्नुहोस्।
# draft 8cb8736e
ui-all-numbers = तपाईंका लागि सबै नम्बर
# draft 6df566c3
ui-last-heading = अब
# draft 33dfe66d
ui-last-tell = भरोसाको एक जनालाई भन्नुहोस्: देश, सहर, कम्पनी र उडान।
# draft b2a18aeb
ui-last-again = ठाउँ, काम, तलब वा भिसा बदलियो भने फेरि जाँच्नुहोस्।
# draft ae28b41f
ui-last-erase = सकियो? आफ्ना जवाफ मेट्नुहोस्।

# draft fe53d4a9
ui-hide-heading = पहिले: यो पेजबाट कसरी निस्कने
# draft e0270c92
ui-hide-tap = माथिको “निस्कने” थिच्नुहोस्। स्क्रिन खाली हुन्छ, अनि एउटा साधारण पेज खुल्छ।
# draft 71882c1c
ui-hide-frame = यो सूची अर्को पेजभित्र छ। “निस्कने” थिच्दा यो बाकस मात्र खाली हुन सक्छ। त्यसपछि ट्याब वा एप आफैं बन्द गर्नुहोस्।
# draft 8a34d568
ui-hide-keys = किबोर्डमा: Shift तीन पटक थिच्नुहोस्।
# draft 1f093f1e
ui-hide-history = यो पेज खोलेको कुरा ब्राउजरको हिस्ट्रीमा रहन्छ। फोन गरेको कुरा कल सूचीमा रहन्छ। कसैले यो फोन हेर्छ भने बाहिरको मान्छेलाई तपाईंका लागि फोन गर्न भन्नुहोस्।
# draft 3fb32d31
ui-help-heading = अहिले मद्दत गर्न सक्ने मानिस
# draft aff8ecad
ui-help-lost-heading = सम्पर्क टुट्यो
# draft c364c615
ui-help-lost-1 = अन्तिम म्यासेज, समय, ठाउँ र नम्बर लेख्नुहोस्।
# draft 44f01322
ui-help-lost-2 = कामदारलाई घर पठाउन पैसा माग्ने कसैलाई पनि पैसा नदिनुहोस्। पहिले दूतावासमा सोध्नुहोस्।
# draft 57cd1ec4
ui-help-lost-3 = आजै दूतावास र आफ्नो श्रम कार्यालयमा खबर गर्नुहोस्।
# draft ae95c066
ui-help-tell-us = केही प्रश्नको जवाफ दिनुहोस्। अनि हामी मिल्ने नम्बर देखाउँछौं।
# draft 2cc83726
ui-help-say = पहिले भन्नुहोस्: आफ्नो नाम, कहाँ हुनुहुन्छ, र मद्दत चाहियो भन्ने। बोल्न सक्नुहुन्न? त्यही कुरा WhatsApp वा एसएमएसमा लेख्नुहोस्। कागज नभए पनि मद्दत माग्न मिल्छ।
# draft 261caa0e
ui-help-more = केही प्रश्नको जवाफ दिने

# draft c48f3440
ui-contacts-heading = फोन गर्ने नम्बर
# draft a0e09984
ui-contacts-lead = फोन तपाईंले गर्ने हो। उनीहरूले पैसा माग्न कहिल्यै फोन गर्दैनन्।
# draft 301612cf
ui-passport = पासपोर्ट
# draft ba1bbffa
ui-where = देश
# draft 8fcffc2d
ui-choose = छान्नुहोस्
# draft cbd49ea1
ui-in-country = तपाईं { $country } मा हुँदा
# draft 0e715139
ui-in-country-now = { $country } मा, अहिले
# draft a901deb0
ui-from-home = घरबाट, अहिले
# draft 30a5ee9b
ui-general = साझा नम्बर
# draft 0cd9b72a
ui-side-state = तपाईंको सरकार
# draft 8a893f04
ui-side-independent = सरकारी होइन
# draft 0b698a11
ui-side-intergovernmental = धेरै सरकारका लागि काम गर्ने
# draft 4f83e3fc
ui-side-host = त्यस देशको प्रहरी वा कार्यालय
# draft 63a0fc40
ui-hours-all-day = दिनरात
# draft 48c09794
ui-hours-office = कार्यालय समय
# draft ec333742
ui-hours-unknown = समय थाहा छैन
# draft 0a207e00
ui-purpose-emergency = आपतकालीन
# draft 5235ee2e
ui-purpose-hotline = सहायता लाइन
# draft 6f0939d6
ui-purpose-mobile = मोबाइल
# draft 6613d40b
ui-purpose-labour = काम र तलब
# draft 59181f36
ui-purpose-consular = पासपोर्ट र कागज
# draft ad5f1873
ui-purpose-switchboard = मुख्य लाइन
# draft 49417523
ui-works-only-in = { $country } मा मात्र लाग्छ
# draft 383d5df6
ui-sms-only = एसएमएस मात्र
# draft 72eabca7
ui-call = फोन गर्ने
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = एसएमएस पठाउने
# draft 4241ec42
ui-speaks = बोल्ने भाषा: { $languages }
# draft 94105323
ui-source-heading = यो जानकारी कहाँबाट आयो
# draft 53690407
ui-confidence-official = कार्यालयको आफ्नै पेजबाट।
# draft 61330dbe
ui-confidence-corroborated = दुई वा बढी स्रोतको कुरा मिल्छ।
# draft b261e733
ui-confidence-single = एउटा स्रोत मात्र।
# draft 7578fdec
ui-newest = सबैभन्दा नयाँ स्रोत: { $date }।
# draft f41f606b
ui-newest-unknown = स्रोतमा मिति छैन।
# draft 9a7d9ef3
ui-review-overdue = फेरि जाँच्ने मिति नाघ्यो। लागेन भने अर्को नम्बरमा प्रयास गर्नुहोस्।
# draft 22dfe033
ui-not-dialled = हामीले यहाँ फोन गरेर हेरेका छैनौं।
# draft c689cccd
ui-source-count = जम्मा स्रोत: { $count }
# draft cc466cd3
ui-more-numbers = अरू नम्बर: { $count }
# draft aba569a8
ui-without-number = हामीलाई नम्बर थाहा नभएका कार्यालय
# draft b764902e
ui-nobody-heading = कसैले उठाउँदैन?
# draft fb3f9b38
ui-nobody-next = यस पेजको अर्को नम्बरमा प्रयास गर्नुहोस्।
# draft 507b9ba1
ui-nobody-write = WhatsApp भएको ठाउँमा म्यासेज लेख्नुहोस्। कसैले नपढेसम्म त्यहीँ रहन्छ।
# draft 34cdd5ef
ui-nobody-again = समय लेख्नुहोस्, अनि त्यहाँको कार्यालय समयमा फेरि फोन गर्नुहोस्।
# draft 9a7481ee
ui-nobody-home = घरको कसैलाई आफ्नै सरकारको लाइनमा फोन गर्न भन्नुहोस्।
# draft 5bebbf01
ui-call-shows = फोन गरेको कुरा फोनको कल सूची र बिलमा देखिन्छ।
# draft 0bd333ff
ui-none-here = यो पासपोर्टका लागि { $country } बाट लाग्ने नम्बर हामीलाई थाहा छैन।
# draft 06f35980
ui-none-at-all = यो छनोटका लागि हामीलाई कुनै नम्बर थाहा छैन। आफू भएको ठाउँबाट सबैभन्दा नजिकको आफ्नो देशको दूतावास, वा अन्तर्राष्ट्रिय आप्रवासन संगठन (IOM) को कार्यालयमा सोध्नुहोस्।
# draft f8a550f7
ui-choose-first = पासपोर्ट र देश छान्नुहोस्।
# draft 9f608034
ui-numbers-coming = नम्बर खुल्दै छन्।
# draft a9afe093
ui-numbers-failed = नम्बर खुलेनन्। इन्टरनेट जाँच्नुहोस्।
# draft 5160883e
ui-try-again = फेरि प्रयास गर्ने
# draft 1181d478
ui-email = इमेल

# draft 80ef0914
ui-signs-title = खतराका संकेत
# draft 7d1c36bc
ui-signs-lead = एउटा संकेत सोध्ने कारण हो। धेरै संकेत, वा “रोकिनुहोस्” लेखिएको एउटा संकेत, रोकिने कारण हो।
# draft b4cf69e2
ui-good = राम्रो प्रस्ताव:
# draft e3b9d3a5
ui-severity-stop = रोकिनुहोस्
# draft ef8cfecf
ui-severity-serious = गम्भीर
# draft ca801a1c
ui-severity-caution = होसियार

# draft 2700a84c
ui-language-heading = आफ्नो भाषा छान्नुहोस्
# draft 7ea918d5
ui-voice-heading = पेज सुन्नुहोस्
# draft f07e971c
ui-voice-none = यो फोनमा यो भाषाको आवाज छैन। फोनको सेटिङमा गएर “टेक्स्ट-टु-स्पिच” (Text-to-speech) खोज्नुहोस् र यो आवाज थप्नुहोस्। यो इन्टरनेट बिना पनि चल्छ।
# draft e55e6cca
ui-voice-here = स्क्रिनको माथि “सुन्ने” थिच्नुहोस्।
# draft a69bbbb1
ui-two-heading = दुई भाषा सँगै
# draft 2352c9a6
ui-two-lead = हरेक हरफ तपाईंको भाषामा, र त्यसमुनि अर्को भाषामा: तपाईं र तपाईंलाई सघाउने मान्छेका लागि।
# draft d9136f92
ui-one-only = एउटा भाषा मात्र
# draft 9f47e1ff
ui-language-failed = त्यो भाषा खुलेन। इन्टरनेट जाँच्नुहोस्।

# draft fc526e64
ui-fill-hotline = श्रम कार्यालय
# draft d4c95798
ui-fill-list = आफ्नो श्रम मन्त्रालयको सूची
# draft be49ef1b
ui-fill-wage = त्यहाँको तलबबारे भरपर्दो अंक हामीसँग छैन।
# draft eafcc6c5
ui-fill-regulator = आफ्नो श्रम मन्त्रालय
