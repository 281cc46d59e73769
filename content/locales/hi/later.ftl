# draft deaad423
ui-registry-heading = खुद जाँचें
# draft 6ee013df
ui-registry-lead = सूची खुद ढूँढें। उनका दिया लिंक या नंबर कभी मत इस्तेमाल करें।
# draft 29b8cac9
ui-shows-agency-licence = एजेंसी के पास लाइसेंस है या नहीं, यह दिखता है
# draft f1060a50
ui-shows-job-order = काम मंज़ूर है या नहीं, यह दिखता है
# draft d48849dc
ui-shows-contract = कॉन्ट्रैक्ट जाँचा गया या नहीं, यह दिखता है
# draft 8b9f47c8
ui-shows-worker-registration = कामगार का नाम दर्ज है या नहीं, यह दिखता है
# draft a6b3e5d5
ui-shows-company = कंपनी सच में है या नहीं, यह दिखता है
# draft 3cee46e7
ui-registry-not-proof = नाम मिल जाना सबूत नहीं है। नामों की नकल होती है। नंबर, पता और जॉब ऑर्डर भी मिलने चाहिए। फिर दफ़्तर को उस नंबर पर फ़ोन करें जो आपने खुद ढूँढा।
# draft 6f1eac8d
ui-registry-none = इस पासपोर्ट के लिए हमें कोई खुली सूची नहीं पता। अपने श्रम मंत्रालय से पूछें।
# draft 56093c32
ui-pay-heading = वहाँ की तनख्वाह
# draft ee6d5847
ui-pay-none = इस देश में इस काम के लिए हमारे पास कोई भरोसे का आँकड़ा नहीं है। दूतावास या वहाँ की यूनियन से पूछें।
# draft a36aa1e3
ui-law-heading = आपके देश के नियम क्या कहते हैं
# draft 1542310a
ui-routes-heading = विदेश में काम करने के कानूनी रास्ते
# draft a99fd903
ui-routes-none = अपने श्रम मंत्रालय से पूछें कि विदेश के कौन से काम मंज़ूर हैं।
# draft cbd49ea1
ui-in-country = जब आप { $country } में हों
# draft 0e715139
ui-in-country-now = { $country } में, अभी
# draft a901deb0
ui-from-home = घर से, अभी
# draft 30a5ee9b
ui-general = आम नंबर
# draft 0cd9b72a
ui-side-state = आपकी सरकार
# draft 8a893f04
ui-side-independent = सरकार नहीं
# draft 0b698a11
ui-side-intergovernmental = कई सरकारों के लिए काम करता है
# draft 4f83e3fc
ui-side-host = उस देश की पुलिस या दफ़्तर
# draft 63a0fc40
ui-hours-all-day = दिन-रात
# draft 48c09794
ui-hours-office = दफ़्तर के समय
# draft ec333742
ui-hours-unknown = समय पता नहीं
# draft 0a207e00
ui-purpose-emergency = इमरजेंसी
# draft 5235ee2e
ui-purpose-hotline = हेल्पलाइन
# draft 6f0939d6
ui-purpose-mobile = मोबाइल
# draft 6613d40b
ui-purpose-labour = काम और तनख्वाह
# draft 59181f36
ui-purpose-consular = पासपोर्ट और कागज़
# draft ad5f1873
ui-purpose-switchboard = मुख्य लाइन
# draft 49417523
ui-works-only-in = सिर्फ़ { $country } में चलता है
# draft 383d5df6
ui-sms-only = सिर्फ़ SMS
# draft 72eabca7
ui-call = फ़ोन करें
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = SMS भेजें
# draft 4241ec42
ui-speaks = यहाँ बोलते हैं: { $languages }
# draft 94105323
ui-source-heading = यह कहाँ से आया
# draft 53690407
ui-confidence-official = दफ़्तर के अपने पेज से।
# draft 61330dbe
ui-confidence-corroborated = दो या ज़्यादा स्रोत यही कहते हैं।
# draft b261e733
ui-confidence-single = सिर्फ़ एक स्रोत।
# draft 7578fdec
ui-newest = सबसे नया स्रोत: { $date }।
# draft f41f606b
ui-newest-unknown = स्रोतों में कोई तारीख नहीं है।
# draft 9a7d9ef3
ui-review-overdue = इसकी दोबारा जाँच का समय निकल चुका है। न लगे तो अगला नंबर मिलाएँ।
# draft 22dfe033
ui-not-dialled = हमने इस पर फ़ोन करके नहीं देखा।
# draft c689cccd
ui-source-count = कुल स्रोत: { $count }
# draft cc466cd3
ui-more-numbers = और नंबर: { $count }
# draft aba569a8
ui-without-number = जिन दफ़्तरों का नंबर हमें नहीं पता
# draft 0bd333ff
ui-none-here = इस पासपोर्ट के लिए हमें ऐसा कोई नंबर नहीं पता जो { $country } से लगे।
# draft 06f35980
ui-none-at-all = आपने जो चुना, उसके लिए हमें कोई नंबर नहीं पता। अपने देश के सबसे पास के दूतावास से पूछें, या अंतरराष्ट्रीय प्रवासन संगठन (IOM) के किसी दफ़्तर से।
# draft 1181d478
ui-email = ईमेल
# draft f878aac7
ui-signs-heading = हमें क्या दिखा
# draft 5b11f8c5
ui-group-stop = रुकने की वजहें
# draft dc64ed15
ui-group-serious = पहले इन्हें सुलझाएँ
# draft 5ab29324
ui-group-serious-too = ये भी गंभीर हैं
# draft f65ef41f
ui-group-caution = इन्हें भी देखें
# draft 2dc556b2
ui-more-signs = { $count } और दिखाएँ
# draft dc02e5d8
ui-looked-right = जो ठीक लगा
# draft 65b13b19
ui-looked-right-note = एक अच्छी बात से खतरे की निशानी खत्म नहीं होती।
# draft a6e45044
ui-open-heading = जो अभी साफ़ नहीं है
# draft d7f5dc4a
ui-open-stopped = जो जाँचा नहीं गया
# draft f1ac6a9a
ui-open-lead = हर बात पता करें। फिर यहाँ उसका जवाब दें।
# draft eecb99dd
ui-open-rest = यह जानना भी अच्छा है: { $count }
# draft 15726f7f
ui-message-note = भेजने के शब्द, अगर पूछने में खतरा न हो:
# draft 73c0d339
ui-chat-send = WhatsApp से भेजें
# draft 82c95535
ui-share-lead = किसी और के लिए, जिसे काम का ऑफ़र मिला हो। इस मैसेज में न किसी का नाम है, न आपका कोई जवाब।
# draft 1f814527
ui-share-text = विदेश में काम का ऑफ़र मिला है? पैसे देने, दस्तखत करने या जाने से पहले उसे जाँचें: { $address }
# draft f8743a4e
ui-answer-now = अभी जवाब दें
# draft c48f3440
ui-contacts-heading = फ़ोन करने के नंबर
# draft a0e09984
ui-contacts-lead = फ़ोन आपको करना है। पैसे के लिए वहाँ से कभी फ़ोन नहीं आता।
# draft 301612cf
ui-passport = पासपोर्ट
# draft ba1bbffa
ui-where = देश
# draft 8fcffc2d
ui-choose = चुनें
# draft b764902e
ui-nobody-heading = कोई नहीं उठाता?
# draft fb3f9b38
ui-nobody-next = इस पेज का अगला नंबर मिलाएँ।
# draft 507b9ba1
ui-nobody-write = जहाँ WhatsApp हो, वहाँ संदेश लिखें। वह तब तक रहता है जब तक कोई पढ़ न ले।
# draft 34cdd5ef
ui-nobody-again = समय लिख लें और वहाँ के दफ़्तर के समय में फिर फ़ोन करें।
# draft 9a7481ee
ui-nobody-home = घर में किसी से कहें कि वह आपकी अपनी सरकार की लाइन पर फ़ोन करे।
# draft 7a70a161
ui-desk-heading = अपनी भाषा दबाएँ
# draft 2e4dd308
ui-desk-lead = फिर यह स्क्रीन खुद अपने हाथ में रखें।
# draft 5f3229f3
ui-desk-staff = फ़ोन देने वाले के लिए
# draft b7c351db
ui-desk-staff-1 = फ़ोन उनके हाथ में दे दें। ऐसी जगह खड़े हों जहाँ से स्क्रीन पढ़ी न जा सके।
# draft 1da14b88
ui-desk-staff-2 = आपको कोई जवाब तभी दिखता है जब यात्री “दिखाएँ” दबाए।
# draft 01449c53
ui-desk-staff-3 = यहाँ कुछ भी फ़ैसला नहीं है। यहाँ कुछ भी किसी को रोकने की वजह नहीं है।
# draft 60d1dc6c
ui-desk-staff-4 = हर यात्री के बाद “अगला यात्री” दबाएँ। 3 मिनट तक कोई न छुए, तो सब मिट जाता है।
# draft b2665454
ui-desk-ready = सब मिट गया। अगले यात्री के लिए तैयार।
# draft 1f7ecbad
ui-consent-heading = शुरू करने से पहले
# draft 44ee2332
ui-consent-who = आपके साथ जो हैं, वे लोगों की मदद करते हैं कि वे काम के ऑफ़र को देख-समझ सकें। उनसे पूछें: उनका नाम क्या है, वे किसके लिए काम करते हैं, और क्या वे सरकारी अफ़सर हैं।
# draft 30738963
ui-consent-free = आप मना कर सकते हैं। आप इसे कभी भी बंद कर सकते हैं। आप आगे सफ़र पर जा सकते हैं। कोई वजह बताने की ज़रूरत नहीं।
# draft 4c6f0f33
ui-consent-secret = हो सकता है कि वे हर बात छिपाकर न रख पाएँ: जैसे अगर कोई बच्चा या किसी की जान खतरे में हो। पहले पूछ लें कि कौन सी बात उन्हें आगे बतानी ही पड़ेगी।
# draft 8a97431a
ui-consent-hold = स्क्रीन आपके हाथ में है। आपके जवाब उन्हें तभी दिखते हैं जब आप “दिखाएँ” दबाएँ।
# draft 9481ba8d
ui-consent-gone = आपका नाम कोई नहीं पूछता। “अगला यात्री” दबाएँ, और सब मिट जाता है।
# draft 60991c2e
ui-consent-yes = शुरू करें
# draft e1d6ec3b
ui-consent-numbers = सिर्फ़ नंबर
# draft 4f557309
ui-consent-no = नहीं, धन्यवाद
# draft 7645af6c
ui-next-person = हो गया: अगला यात्री
# draft d374e1b6
ui-show-heading = आपके जवाब तैयार हैं
# draft b4e9df57
ui-show-lead = आगे जो आएगा, वह आपका है। साथ वाले को दिखाएँ, अकेले देखें, या यहीं खत्म करें।
# draft 34a602b1
ui-show = दिखाएँ
# draft a923b6f4
ui-idle-heading = क्या आप अब भी यहाँ हैं?
# draft d1f1e01c
ui-idle-lead = कुछ देर से किसी ने यह स्क्रीन नहीं छुई। आधे मिनट में सब मिट जाएगा।
# draft f6d0c63a
ui-idle-stay = मैं अब भी यहाँ हूँ
# draft a2990764
ui-together-heading = इसे साथ मिलकर देखें
# draft ade473c5
ui-together-lead = बात करने के लिए कुछ बातें। ये आपके बारे में कुछ नहीं कहतीं और कुछ तय नहीं करतीं।
# draft 607af4f5
ui-offer-says = ऑफ़र में क्या लिखा है
# draft 8c9cc252
ui-ring-heading = मालिक को साथ मिलकर फ़ोन करें
# draft db55e9b9
ui-ring-1 = कंपनी का नंबर खुद ढूँढें, उसके अपने पेज पर या किसी सूची में। चैट में दिया नंबर मत लें।
# draft 228fb4d5
ui-ring-2 = पूछें: कौन सा काम, कौन सा शहर, कितनी तनख्वाह? टिकट और वीज़ा का पैसा कौन देगा? पासपोर्ट किसके पास रहेगा?
# draft 21a71dfa
ui-ring-3 = हर जवाब को ऑफ़र से मिलाएँ।
# draft cb2d796f
ui-ring-code = { $country } के नंबर इससे शुरू होते हैं:
# draft 83bebbc2
ui-ring-other = आपको जो नंबर मिला, क्या वह किसी और कोड से शुरू होता है? तो हो सकता है कि फ़ोन किसी और देश में कोई उठाए। पूछें कि ऐसा क्यों है।
# draft d71c7877
ui-talk-heading = बात करने के लिए बातें
# draft cf8b532f
ui-ask-heading = अभी यह पूछना बाकी है
# draft 950e2250
ui-take = इसे साथ ले जाएँ
# draft 5fae1464
ui-take-lead = कोई एक चुनें। हर एक में लिखा है कि पीछे क्या रह जाता है।
# draft bdb07195
ui-card = फ़ोटो खींचने के लिए कार्ड
# draft a104c2dd
ui-card-leaves = तस्वीर इस फ़ोन की तस्वीरों में रहती है, शायद इंटरनेट पर भी।
# draft 74da3f19
ui-card-shot = स्क्रीनशॉट लें, या दूसरे फ़ोन से फ़ोटो खींचें।
# draft 2d267449
ui-card-say = पहले बताएँ: आप कौन हैं, कहाँ हैं, और यह कि आपको मदद चाहिए।
# draft 9dcaba49
ui-card-word = हमारा गुप्त शब्द:
# draft 2d0c4768
ui-sheet = छापने के लिए पेज
# draft 177e6dc0
ui-pocket = छापने के लिए जेब वाला कार्ड
# draft a737a944
ui-pocket-fold = बाहर की लाइन पर काटें। बीच से मोड़ें, दो बार।
# draft 054aa212
ui-print-leaves = इस फ़ोन पर कुछ नहीं रहता। प्रिंटर में शायद एक कॉपी रह जाए।
# draft b4e46ecd
ui-print = छापें
# draft ee2ac106
ui-print-not = कुछ नहीं हुआ? यह पेज अपने ब्राउज़र में खोलें, या कार्ड की फ़ोटो खींचें।
# draft ce418880
ui-print-two = दो भाषाओं में: यह भी जोड़ें
# draft aaf3d2cf
ui-send-heading = भेजने के लिए संदेश
# draft e36b7ee5
ui-send-leaves = संदेश दोनों फ़ोन की चैट में रहता है।
# draft 3a85ab24
ui-sms-send = SMS से भेजें
# draft 352057f1
ui-book = आपके फ़ोन की नंबर सूची के लिए नंबर
# draft ada9dc59
ui-book-lead = ऐसा नाम चुनें जिसके बारे में कोई नहीं पूछता।
# draft 31e9168b
ui-book-aunt = मौसी
# draft f54c7f0f
ui-book-shop = दुकान
# draft 9e691141
ui-book-work = काम
# draft 2b1ccd91
ui-book-neighbour = पड़ोसी
# draft ddf98302
ui-book-save = फ़ाइल सेव करें
# draft 45a20514
ui-book-leaves = नंबर फ़ोन की नंबर सूची में रहते हैं, और एक फ़ाइल डाउनलोड में रहती है।
# draft 9b0b849d
ui-book-inapp = किसी दूसरे ऐप के अंदर फ़ाइल अक्सर सेव नहीं होती। इसकी जगह कार्ड लें।
# draft 6e7358c7
ui-sheet-yours = यह कागज़ आपका है। इसे रखें, मोड़ें या फेंक दें।
# draft 183e25d6
ui-sheet-unknown = अभी पता नहीं: यह पूछें
# draft fa2015f5
ui-sheet-check = कहाँ जाँचें
# draft 64818ee2
ui-sheet-want = अभी मुझे यह करना है
# draft ca04b0e6
ui-want-talk = किसी से अकेले में बात करना
# draft 830441ac
ui-want-call = फ़ोन करना
# draft dec73ad6
ui-want-check = इस एजेंसी को जाँचना
# draft e34c5b99
ui-want-travel = कुछ नहीं, मुझे आगे सफ़र पर जाना है
# draft 76bcfbc0
ui-sheet-footer = याद रखने के लिए यात्री का अपना बनाया कागज़। यह न सबूत है, न परमिट, और न किसी को रोकने की वजह। इसे वापस कर दें।
# draft bb78addf
ui-sheet-qr = और नंबर:
# draft 0d9b229a
ui-facts-of = जानकारी की तारीख: { $date }
# draft 6c33a95b
ui-plan = सफ़र के लिए योजना
# draft d5f1d672
ui-plan-lead = जो ठीक लगे उसे दबाएँ। बंद करने पर यह पेज सब भूल जाता है। आखिर में इसे छापें, या फ़ोटो खींचें।
# draft 41999cf2
ui-plan-numbers = दो नंबर याद कर लें
# draft b1473350
ui-plan-numbers-lead = एक इनमें से, और एक घर के किसी इंसान का।
# draft 56f099d6
ui-plan-knows = किसे पता है कि मुझे कहाँ जाना है?
# draft 5d71026a
ui-plan-knows-1 = मेरी माँ
# draft 7e5e84ce
ui-plan-knows-2 = मेरे पिता
# draft ea12e470
ui-plan-knows-3 = मेरे पति या मेरी पत्नी
# draft 834713d5
ui-plan-knows-4 = मेरे भाई या मेरी बहन
# draft 96d4ee5c
ui-plan-knows-5 = कोई दोस्त
# draft 24e7c47f
ui-plan-when = मुझे संदेश कब लिखना है?
# draft 7a4f76b4
ui-plan-when-1 = हर शाम
# draft 5a56e6d7
ui-plan-when-2 = हर बॉर्डर से पहले
# draft 3f067820
ui-plan-missed = दो दिन तक मेरी कोई खबर नहीं? तो इन नंबरों पर फ़ोन करें।
# draft ee2f1b12
ui-plan-word = एक शब्द, जिसका मतलब है: मैं खतरे में हूँ
# draft 6f656f27
ui-plan-word-1 = पपीता
# draft 5063c906
ui-plan-word-2 = छाता
# draft 4859c245
ui-plan-word-3 = नानी का बगीचा
# draft f0a5ab8f
ui-plan-papers = घर पर मेरे कागज़ों की कॉपी
# draft e71ac242
ui-plan-papers-1 = पासपोर्ट, वीज़ा, कॉन्ट्रैक्ट और टिकट की फ़ोटो
# draft 0398e833
ui-plan-papers-2 = कागज़ पर कॉपी
# draft c0842b4a
ui-plan-own = या अपने शब्द लिखें। वे सिर्फ़ इस स्क्रीन पर रहते हैं।
# draft 04d26e76
ui-practice-lead = ये ऑफ़र लोगों को सच में मिले थे। एक पढ़ें। क्या आप यह काम लेंगे? फिर देखें।
# draft 2462cd64
ui-practice-see = offercheck क्या कहता है
# draft 059316f9
ui-practice-then = फिर क्या हुआ
# draft 8f343703
ui-practice-own = अब मेरा अपना ऑफ़र
# draft de22f4e9
ui-story = किसी के साथ ऐसा हुआ:
# draft bf3af898
ui-story-from = देश: { $country }। एक रिपोर्ट से, हमारे शब्दों में।
# draft 237d6559
ui-story-advice = आखिरी बात हमारी सलाह है।
# draft b3adbc7a
ui-tricks-heading = हाल में देखी गई चालें
# draft e4b10909
ui-trick-seen = आखिरी खबर: { $date }
# draft 38b1ec00
ui-help-clock = इस फ़ोन की घड़ी { $country } के समय पर है। आप कहीं और हैं? तो आप जिस देश में हैं, उसे नीचे से चुनें।
# draft 12b3d767
ui-help-where = आप अभी कहाँ हैं?
# draft ff24dd2b
ui-phrase-lead = यह दिखाएँ, या बोलें:
# draft b2e548b2
ui-phrase-need-help = इसका मतलब है: मुझे मदद चाहिए।
# draft 00c00db0
ui-phrase-call-police = इसका मतलब है: पुलिस को फ़ोन करें।
# draft 8d8642f9
ui-phrase-use-phone = इसका मतलब है: क्या मैं आपका फ़ोन इस्तेमाल कर लूँ?
# draft 46a523f9
ui-phrase-embassy = इसका मतलब है: मुझे अपने दूतावास से बात करनी है।
# draft b3376e50
ui-shift = इस शिफ़्ट की गिनती करें
# draft 120d9673
ui-shift-lead = लोग, भाषाएँ, रास्ते और कागज़ गिनता है, सिर्फ़ इस पेज की मेमोरी में। न जवाब, न समय। 5 से कम की गिनती छिपी रहती है। पेज दोबारा खोलने पर गिनती मिट जाती है। यात्री को यह बता दें।
# draft 7bb36a65
ui-shift-start = गिनती शुरू करें
# draft cad51419
ui-shift-people = लोग: { $count }
# draft c08bf935
ui-shift-papers = कागज़: { $count }
# draft c8cc8dbb
ui-shift-under = 5 से कम
# draft f1502cd1
ui-embassy-first = आपको बंद कर रखा है? पहले अपने दूतावास को फ़ोन करें।
