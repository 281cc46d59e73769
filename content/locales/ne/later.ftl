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
# draft 0bd333ff
ui-none-here = यो पासपोर्टका लागि { $country } बाट लाग्ने नम्बर हामीलाई थाहा छैन।
# draft 06f35980
ui-none-at-all = यो छनोटका लागि हामीलाई कुनै नम्बर थाहा छैन। आफू भएको ठाउँबाट सबैभन्दा नजिकको आफ्नो देशको दूतावास, वा अन्तर्राष्ट्रिय आप्रवासन संगठन (IOM) को कार्यालयमा सोध्नुहोस्।
# draft 1181d478
ui-email = इमेल
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
# draft 73c0d339
ui-chat-send = WhatsApp बाट पठाउने
# draft 82c95535
ui-share-lead = कामको प्रस्ताव आएको अरू कसैका लागि। यो म्यासेजमा कसैको नाम छैन, तपाईंको कुनै जवाफ पनि छैन।
# draft 1f814527
ui-share-text = विदेशमा कामको प्रस्ताव आयो? पैसा दिनु, सही गर्नु वा जानुअघि जाँच्नुहोस्: { $address }
# draft f8743a4e
ui-answer-now = अहिले जवाफ दिने
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
# draft 7a70a161
ui-desk-heading = आफ्नो भाषा थिच्नुहोस्
# draft 2e4dd308
ui-desk-lead = अनि यो स्क्रिन आफैं समात्नुहोस्।
# draft 5f3229f3
ui-desk-staff = फोन दिने मान्छेका लागि
# draft b7c351db
ui-desk-staff-1 = फोन हातमा दिनुहोस्। तपाईंले स्क्रिन पढ्न नसकिने ठाउँमा उभिनुहोस्।
# draft 1da14b88
ui-desk-staff-2 = यात्रुले “देखाउने” थिचे मात्र तपाईंले जवाफ देख्नुहुन्छ।
# draft 01449c53
ui-desk-staff-3 = यहाँ भएको कुनै पनि कुरा फैसला होइन। यहाँ भएको कुनै पनि कुरा कसैलाई रोकेर राख्ने कारण होइन।
# draft 60d1dc6c
ui-desk-staff-4 = हरेक जनापछि “अर्को जना” थिच्नुहोस्। ३ मिनेट कसैले नछोए सबै मेटिन्छ।
# draft b2665454
ui-desk-ready = सबै मेटियो। अर्को जनाका लागि तयार।
# draft 1f7ecbad
ui-consent-heading = सुरु गर्नुअघि
# draft 44ee2332
ui-consent-who = तपाईंको छेउको मान्छेले कामको प्रस्ताव हेर्न मानिसलाई सघाउनुहुन्छ। उहाँको नाम के हो, कसका लागि काम गर्नुहुन्छ, र सरकारी कर्मचारी हो कि होइन, सोध्नुहोस्।
# draft 30738963
ui-consent-free = तपाईं “पर्दैन” भन्न सक्नुहुन्छ। जुनसुकै बेला टुङ्ग्याउन सक्नुहुन्छ। आफ्नो यात्रामा अघि बढ्न सक्नुहुन्छ। कुनै कारण चाहिँदैन।
# draft 4c6f0f33
ui-consent-secret = उहाँले सबै कुरा गोप्य राख्न नसक्ने पनि हुन सक्छ: जस्तै, बच्चा वा कसैको ज्यान खतरामा छ भने। कुन कुरा उहाँले अरूलाई भन्नैपर्छ, पहिले सोध्नुहोस्।
# draft 8a97431a
ui-consent-hold = स्क्रिन तपाईंको हातमा हुन्छ। तपाईंले “देखाउने” थिचे मात्र उहाँले तपाईंका जवाफ देख्नुहुन्छ।
# draft 9481ba8d
ui-consent-gone = तपाईंको नाम कसैले सोध्दैन। “अर्को जना” थिच्नुहोस्, अनि सबै मेटिन्छ।
# draft 60991c2e
ui-consent-yes = सुरु गर्ने
# draft e1d6ec3b
ui-consent-numbers = नम्बर मात्र
# draft 4f557309
ui-consent-no = पर्दैन, धन्यवाद
# draft 7645af6c
ui-next-person = सकियो: अर्को जना
# draft d374e1b6
ui-show-heading = तपाईंका जवाफ तयार छन्
# draft b4e9df57
ui-show-lead = अब आउने कुरा तपाईंकै हो। छेउको मान्छेलाई देखाउनुहोस्, एक्लै हेर्नुहोस्, वा यहीँ टुङ्ग्याउनुहोस्।
# draft 34a602b1
ui-show = देखाउने
# draft a923b6f4
ui-idle-heading = अझै यहीँ हुनुहुन्छ?
# draft d1f1e01c
ui-idle-lead = केही बेरदेखि कसैले यो स्क्रिन छोएको छैन। आधा मिनेटमा सबै मेटिन्छ।
# draft f6d0c63a
ui-idle-stay = म अझै यहीँ छु
# draft a2990764
ui-together-heading = यो सँगै हेर्नुहोस्
# draft ade473c5
ui-together-lead = कुरा गर्ने बुँदा। यिनले तपाईंबारे केही भन्दैनन्, केही निर्णय पनि गर्दैनन्।
# draft 607af4f5
ui-offer-says = प्रस्तावले के भन्छ
# draft 8c9cc252
ui-ring-heading = काम दिने मालिकलाई सँगै फोन गर्नुहोस्
# draft db55e9b9
ui-ring-1 = कम्पनीको नम्बर त्यसको आफ्नै पेज वा सूचीमा आफैं खोज्नुहोस्। च्याटबाट नलिनुहोस्।
# draft 228fb4d5
ui-ring-2 = सोध्नुहोस्: कुन काम, कुन सहर, कति तलब? टिकट र भिसाको पैसा कसले तिर्छ? पासपोर्ट कसले राख्छ?
# draft 21a71dfa
ui-ring-3 = हरेक जवाफ प्रस्तावसँग दाँजेर हेर्नुहोस्।
# draft cb2d796f
ui-ring-code = { $country } का नम्बर यसबाट सुरु हुन्छन्:
# draft 83bebbc2
ui-ring-other = तपाईंलाई दिएको नम्बर अर्कै कोडबाट सुरु हुन्छ? त्यसो भए अर्को देशको मान्छेले फोन उठाउन सक्छ। किन, सोध्नुहोस्।
# draft d71c7877
ui-talk-heading = कुरा गर्ने बुँदा
# draft cf8b532f
ui-ask-heading = सोध्न बाँकी
# draft 950e2250
ui-take = यो साथमा लैजानुहोस्
# draft 5fae1464
ui-take-lead = एउटा छान्नुहोस्। त्यसले के निसानी छोड्छ, हरेकमा लेखिएको छ।
# draft bdb07195
ui-card = फोटो खिच्ने कार्ड
# draft a104c2dd
ui-card-leaves = फोटो यो फोनका फोटोहरूमा रहन्छ, सायद इन्टरनेटमा पनि।
# draft 74da3f19
ui-card-shot = स्क्रिनसट लिनुहोस्, वा अर्को फोनले फोटो खिच्नुहोस्।
# draft 2d267449
ui-card-say = पहिले भन्नुहोस्: आफू को हो, कहाँ छ, र मद्दत चाहिएको छ।
# draft 9dcaba49
ui-card-word = हाम्रो गोप्य शब्द:
# draft 2d0c4768
ui-sheet = प्रिन्ट गर्ने पाना
# draft 177e6dc0
ui-pocket = प्रिन्ट गर्ने खल्तीको कार्ड
# draft a737a944
ui-pocket-fold = बाहिरको धर्कोबाट काट्नुहोस्। बीचबाट दुई पटक पट्याउनुहोस्।
# draft 054aa212
ui-print-leaves = यो फोनमा केही रहँदैन। प्रिन्टरमा एउटा कपी रहन सक्छ।
# draft b4e46ecd
ui-print = प्रिन्ट गर्ने
# draft ee2ac106
ui-print-not = केही भएन? यो पेज आफ्नो ब्राउजरमा खोल्नुहोस्, वा कार्डको फोटो खिच्नुहोस्।
# draft ce418880
ui-print-two = दुई भाषामा: थप्ने
# draft aaf3d2cf
ui-send-heading = पठाउने म्यासेज
# draft e36b7ee5
ui-send-leaves = म्यासेज दुवै फोनको च्याटमा रहन्छ।
# draft 3a85ab24
ui-sms-send = एसएमएसबाट पठाउने
# draft 352057f1
ui-book = तपाईंको फोनबुकका लागि नम्बर
# draft ada9dc59
ui-book-lead = कसैले केही नसोध्ने नाम छान्नुहोस्।
# draft 31e9168b
ui-book-aunt = काकी
# draft f54c7f0f
ui-book-shop = पसल
# draft 9e691141
ui-book-work = काम
# draft 2b1ccd91
ui-book-neighbour = छिमेकी
# draft ddf98302
ui-book-save = फाइल सेभ गर्ने
# draft 45a20514
ui-book-leaves = नम्बर फोनबुकमा रहन्छन्, र एउटा फाइल डाउनलोडमा रहन्छ।
# draft 9b0b849d
ui-book-inapp = अर्को एपभित्र फाइल प्रायः सेभ हुँदैन। बरु कार्ड चलाउनुहोस्।
# draft 6e7358c7
ui-sheet-yours = यो कागज तपाईंकै हो। राख्नुहोस्, पट्याउनुहोस् वा फाल्नुहोस्।
# draft 183e25d6
ui-sheet-unknown = अझै थाहा छैन: यो सोध्नुहोस्
# draft fa2015f5
ui-sheet-check = कहाँ जाँच्ने
# draft 64818ee2
ui-sheet-want = मलाई अहिले के चाहियो
# draft ca04b0e6
ui-want-talk = कसैसँग एक्लै कुरा गर्न
# draft 830441ac
ui-want-call = फोन गर्न
# draft dec73ad6
ui-want-check = यो म्यानपावर जाँच्न
# draft e34c5b99
ui-want-travel = केही चाहिँदैन, म यात्रामा अघि बढ्छु
# draft 76bcfbc0
ui-sheet-footer = यात्रुले सम्झनका लागि बनाएको कागज। यो प्रमाण होइन, अनुमति पत्र होइन, र कसैलाई रोकेर राख्ने कारण पनि होइन। यो फिर्ता दिनुहोस्।
# draft bb78addf
ui-sheet-qr = अरू नम्बर:
# draft 0d9b229a
ui-facts-of = जानकारीको मिति: { $date }
# draft 6c33a95b
ui-plan = बाटोका लागि योजना
# draft d5f1d672
ui-plan-lead = मिल्ने कुरा थिच्नुहोस्। पेज बन्द गरेपछि यो मेटिन्छ। अन्त्यमा प्रिन्ट गर्नुहोस्, वा फोटो खिच्नुहोस्।
# draft 41999cf2
ui-plan-numbers = दुई वटा नम्बर कण्ठ गर्नुहोस्
# draft b1473350
ui-plan-numbers-lead = यीमध्ये एउटा, र घरको कसैको एउटा।
# draft 56f099d6
ui-plan-knows = म कहाँ जाँदै छु, कसलाई थाहा छ?
# draft 5d71026a
ui-plan-knows-1 = मेरी आमा
# draft 7e5e84ce
ui-plan-knows-2 = मेरो बुबा
# draft ea12e470
ui-plan-knows-3 = मेरो श्रीमान् वा श्रीमती
# draft 834713d5
ui-plan-knows-4 = मेरो दाजुभाइ वा दिदीबहिनी
# draft 96d4ee5c
ui-plan-knows-5 = एक जना साथी
# draft 24e7c47f
ui-plan-when = म कहिले लेख्छु?
# draft 7a4f76b4
ui-plan-when-1 = हरेक साँझ
# draft 5a56e6d7
ui-plan-when-2 = हरेक सिमानाअघि
# draft 3f067820
ui-plan-missed = दुई दिनसम्म मेरो खबर आएन? त्यसो भए यी नम्बरमा फोन गर्नुहोस्।
# draft ee2f1b12
ui-plan-word = “म खतरामा छु” भन्ने अर्थ दिने शब्द
# draft 6f656f27
ui-plan-word-1 = आँप
# draft 5063c906
ui-plan-word-2 = छाता
# draft 4859c245
ui-plan-word-3 = हजुरआमाको बारी
# draft f0a5ab8f
ui-plan-papers = घरमा मेरा कागजको कपी
# draft e71ac242
ui-plan-papers-1 = पासपोर्ट, भिसा, सम्झौता र टिकटका फोटो
# draft 0398e833
ui-plan-papers-2 = कागजमा फोटोकपी
# draft c0842b4a
ui-plan-own = वा आफ्नै शब्द। ती यही स्क्रिनमा मात्र रहन्छन्।
# draft 04d26e76
ui-practice-lead = मानिसलाई साँच्चै आएका प्रस्ताव। एउटा पढ्नुहोस्। तपाईं भए लिनुहुन्थ्यो? अनि हेर्नुहोस्।
# draft 2462cd64
ui-practice-see = offercheck ले के भन्छ
# draft 059316f9
ui-practice-then = के भयो
# draft 8f343703
ui-practice-own = अब मेरो आफ्नै प्रस्ताव
# draft de22f4e9
ui-story = कसैलाई यस्तो भयो:
# draft bf3af898
ui-story-from = { $country } बाट, एउटा रिपोर्टको कुरा हाम्रो शब्दमा।
# draft 237d6559
ui-story-advice = अन्तिम विचार हाम्रो सल्लाह हो।
# draft b3adbc7a
ui-tricks-heading = हालै देखिएका चाल
# draft e4b10909
ui-trick-seen = पछिल्लो खबर: { $date }
# draft 38b1ec00
ui-help-clock = यो फोनको घडी { $country } को समयमा छ। तपाईं अरू कतै हुनुहुन्छ? त्यसो भए आफू भएको देश तल थिच्नुहोस्।
# draft 12b3d767
ui-help-where = तपाईं अहिले कहाँ हुनुहुन्छ?
# draft ff24dd2b
ui-phrase-lead = यो देखाउनुहोस्, वा भन्नुहोस्:
# draft b2e548b2
ui-phrase-need-help = यसको अर्थ: मलाई मद्दत चाहियो।
# draft 00c00db0
ui-phrase-call-police = यसको अर्थ: प्रहरीलाई फोन गर्नुहोस्।
# draft 8d8642f9
ui-phrase-use-phone = यसको अर्थ: म तपाईंको फोन चलाउन सक्छु?
# draft 46a523f9
ui-phrase-embassy = यसको अर्थ: म आफ्नो दूतावाससँग कुरा गर्न चाहन्छु।
# draft b3376e50
ui-shift = यो सिफ्टको गन्ती
# draft 120d9673
ui-shift-lead = मानिस, भाषा, यात्राका बाटा र कागज गन्छ, यही पेजको मेमोरीमा मात्र। जवाफ छैन, समय छैन। ५ भन्दा कम संख्या लुकाइन्छ। पेज फेरि लोड गरे मेटिन्छ। यात्रुलाई यो कुरा भन्नुहोस्।
# draft 7bb36a65
ui-shift-start = गन्न सुरु गर्ने
# draft cad51419
ui-shift-people = मानिस: { $count }
# draft c08bf935
ui-shift-papers = कागज: { $count }
# draft c8cc8dbb
ui-shift-under = ५ भन्दा कम
# draft f1502cd1
ui-embassy-first = तपाईंलाई थुनेका छन्? पहिले आफ्नो दूतावासमा फोन गर्नुहोस्।
