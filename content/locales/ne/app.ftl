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
# draft 851920a3
ui-known-pattern = साँचो घटनामा देखिएको
# draft e33d6cf5
ui-today = आज:
# draft 6a7d6a86
ui-sources = स्रोत: { $count }
# draft 47f29fc0
ui-no-date = मिति छैन
# draft b71839d5
ui-copy = कपी गर्ने
# draft 0b80f84f
ui-copied = कपी भयो
# draft a5d5486c
ui-copy-failed = कपी गर्न अक्षरमा थिचिराख्नुहोस्।
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

# draft 5bebbf01
ui-call-shows = फोन गरेको कुरा फोनको कल सूची र बिलमा देखिन्छ।
# draft f8a550f7
ui-choose-first = पासपोर्ट र देश छान्नुहोस्।
# draft 9f608034
ui-numbers-coming = नम्बर खुल्दै छन्।
# draft a9afe093
ui-numbers-failed = नम्बर खुलेनन्। इन्टरनेट जाँच्नुहोस्।
# draft 5160883e
ui-try-again = फेरि प्रयास गर्ने

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
# draft f9bd4b4b
ui-title-quiet = टिपोट
# draft 73928a8a
ui-practice = पहिले कसैलाई साँच्चै आएको प्रस्तावमा अभ्यास गर्ने
# draft 4a07c524
ui-help-close = कोही आउँदैछ? “निस्कने” थिच्नुहोस्, वा यो पेज बन्द गर्नुहोस्। यसले आवाज निकाल्दैन।
# draft 1b3fcc15
ui-next-short = अर्को जना
