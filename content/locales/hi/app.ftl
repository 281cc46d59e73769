# draft 31cbf028
ui-title = विदेशी काम के ऑफ़र की जाँच

# draft 0d4ce835
ui-back = पीछे
# draft 0f899f4d
ui-leave = निकलें
# draft 6092539d
ui-numbers = नंबर
# draft cf954bd3
ui-language = भाषा
# draft 0a0fd365
ui-erase = मिटाएँ
# draft f6d826a6
ui-boxed = इस पेज के अंदर से फ़ोन नहीं लग सकता। नंबर खुद मिलाएँ, या अपने ब्राउज़र में यह खोलें: { $address }

# draft 2558d04d
ui-listen = सुनें
# draft adc1645b
ui-hush = आवाज़ बंद
# draft 95741c90
ui-draft = कच्चा अनुवाद, अभी जाँचा नहीं गया।

# draft e79bd01d
ui-start-lead = विदेश में काम का ऑफ़र मिला? पैसे देने, दस्तखत करने या जाने से पहले उसे जाँचें। करीब 5 मिनट लगेंगे।
# draft 46e2dcc6
ui-start-signs = मुझे सिर्फ़ खतरे की निशानियाँ दिखाएँ
# draft ce8f0dbd
ui-promise = इस फ़ोन से कुछ भी बाहर नहीं जाता।
# draft a637dbbf
ui-promise-more = न नाम, न खाता, न कोई निगरानी। यह पेज बंद करें और आपके जवाब मिट जाते हैं।
# draft f8388ed2
ui-inapp = यह पेज किसी दूसरे ऐप के अंदर खुला है। आप जो दबाएँ, वह ऐप शायद उसे देख सकता है। पता कॉपी करें, फिर उसे अपने ब्राउज़र में खोलें।
# draft f4622aef
ui-erased = आपके जवाब मिटा दिए गए।
# draft 2d4b1b77
ui-offline = अब बिना इंटरनेट के भी चलता है।
# draft dfea635a
ui-offline-more = सवाल और नंबर इस फ़ोन पर रखे हैं, आपके जवाब कभी नहीं।
# draft 63dd1da3
ui-remove = offercheck को इस फ़ोन से हटाएँ
# draft e3126b6d
ui-removed = हटा दिया। हमने फिर देखा: offercheck का कुछ भी अब यहाँ नहीं है। अगली बार खोलने पर यह फिर रखा जाएगा।
# draft a06e0682
ui-not-removed = इस ब्राउज़र ने हटाने नहीं दिया। ब्राउज़र की सेटिंग में जाकर इस साइट का डेटा मिटाएँ।
# draft e80220ad
ui-erased-not = ब्राउज़र की अपनी हिस्ट्री और फ़ोन की कॉल लिस्ट हम नहीं मिटा सकते।
# draft f1d1f054
ui-org = ⁨{ $org }⁩ के पेज पर दिया गया। आपके जवाब उन्हें नहीं दिखते।

# draft ef6d20c3
ui-why-we-ask = हम क्यों पूछते हैं
# draft 3064b371
ui-left = करीब { $count } सवाल बाकी
# draft d3a2f5fc
ui-last-question = आखिरी सवाल
# draft 4be99c3d
ui-skip = यह सवाल छोड़ें
# draft cf06c140
ui-new-sign = खतरे की नई निशानी:

# draft fc9fa6d6
ui-stop-heading = यहाँ ज़रा रुकें
# draft 876dd6a6
ui-you-told = आपने बताया:
# draft 88d9d42d
ui-to-result = देखें कि अब क्या करना है
# draft 01d1d194
ui-more = और सवालों के जवाब दें
# draft 9d9ea4c7
ui-stays = आपके जवाब सिर्फ़ इस स्क्रीन पर रहते हैं।

# draft e8e7c573
ui-means-worker = इस पेज पर “आप” का मतलब कामगार है।
# draft b0fc176d
ui-so-far = यह अब तक का नतीजा है। जो सवाल अभी नहीं पूछे गए: { $count }।
# draft 20a93448
ui-do-now = अभी यह करें
# draft 851920a3
ui-known-pattern = सच्चे मामलों में देखा गया
# draft e33d6cf5
ui-today = आज:
# draft 6a7d6a86
ui-sources = स्रोत: { $count }
# draft 47f29fc0
ui-no-date = तारीख नहीं
# draft b71839d5
ui-copy = कॉपी करें
# draft 0b80f84f
ui-copied = कॉपी हो गया
# draft a5d5486c
ui-copy-failed = कॉपी करने के लिए शब्दों को दबाकर रखें।
# draft 8cb8736e
ui-all-numbers = आपके लिए सब नंबर
# draft 6df566c3
ui-last-heading = आगे
# draft 33dfe66d
ui-last-tell = भरोसे के एक इंसान को बताएँ: देश, शहर, कंपनी और फ़्लाइट।
# draft b2a18aeb
ui-last-again = जगह, काम, तनख्वाह या वीज़ा बदले तो फिर जाँचें।
# draft ae28b41f
ui-last-erase = हो गया? अपने जवाब मिटाएँ।

# draft fe53d4a9
ui-hide-heading = पहले: इस पेज से कैसे निकलें
# draft e0270c92
ui-hide-tap = ऊपर “निकलें” दबाएँ। स्क्रीन खाली हो जाती है, फिर एक सादा पेज खुलता है।
# draft 71882c1c
ui-hide-frame = यह चेकलिस्ट किसी दूसरे पेज के अंदर है। “निकलें” से शायद सिर्फ़ यह डिब्बा खाली हो। फिर टैब या ऐप खुद बंद करें।
# draft 8a34d568
ui-hide-keys = कीबोर्ड पर: Shift तीन बार दबाएँ।
# draft 1f093f1e
ui-hide-history = यह पेज देखना ब्राउज़र की हिस्ट्री में रहता है। फ़ोन करना कॉल लिस्ट में रहता है। अगर कोई यह फ़ोन देखता है, तो बाहर किसी से कहें कि वह आपके लिए फ़ोन करे।
# draft 3fb32d31
ui-help-heading = जो लोग अभी मदद कर सकते हैं
# draft aff8ecad
ui-help-lost-heading = आपका संपर्क टूट गया है
# draft c364c615
ui-help-lost-1 = आखिरी संदेश, समय, जगह और नंबर लिख लें।
# draft 44f01322
ui-help-lost-2 = कामगार को घर भेजने के लिए कोई पैसा माँगे तो मत दें। पहले दूतावास से पूछें।
# draft 57cd1ec4
ui-help-lost-3 = आज ही दूतावास और अपने लेबर ऑफ़िस को खबर दें।
# draft ae95c066
ui-help-tell-us = कुछ सवालों के जवाब दें। फिर हम सही नंबर दिखाएँगे।
# draft 2cc83726
ui-help-say = पहले यह कहें: आपका नाम, आप कहाँ हैं, और आपको मदद चाहिए। बोलना मुमकिन नहीं? यही बात WhatsApp या SMS से लिखें। कागज़ के बिना भी मदद माँगी जा सकती है।
# draft 261caa0e
ui-help-more = कुछ सवालों के जवाब दें

# draft 5bebbf01
ui-call-shows = फ़ोन करना कॉल लिस्ट और बिल में दिखता है।
# draft f8a550f7
ui-choose-first = पासपोर्ट और देश चुनें।
# draft 9f608034
ui-numbers-coming = नंबर आ रहे हैं।
# draft a9afe093
ui-numbers-failed = नंबर नहीं आए। अपना नेटवर्क देखें।
# draft 5160883e
ui-try-again = फिर कोशिश करें

# draft 80ef0914
ui-signs-title = खतरे की निशानियाँ
# draft 7d1c36bc
ui-signs-lead = एक निशानी हो तो पूछें। कई निशानियाँ हों, या एक पर भी “रुकें” लिखा हो, तो रुक जाएँ।
# draft b4cf69e2
ui-good = अच्छा ऑफ़र:
# draft e3b9d3a5
ui-severity-stop = रुकें
# draft ef8cfecf
ui-severity-serious = गंभीर
# draft ca801a1c
ui-severity-caution = सावधान

# draft 2700a84c
ui-language-heading = अपनी भाषा चुनें
# draft 7ea918d5
ui-voice-heading = पेज को सुनें
# draft f07e971c
ui-voice-none = इस फ़ोन में इस भाषा की आवाज़ नहीं है। फ़ोन की सेटिंग में “टेक्स्ट-टू-स्पीच” (Text-to-speech) खोजें और यह आवाज़ जोड़ें। यह बिना इंटरनेट के भी चलती है।
# draft e55e6cca
ui-voice-here = स्क्रीन पर सबसे ऊपर “सुनें” दबाएँ।
# draft a69bbbb1
ui-two-heading = दो भाषाएँ साथ-साथ
# draft 2352c9a6
ui-two-lead = हर लाइन आपकी भाषा में, और उसके नीचे दूसरी भाषा में: आपके लिए और आपकी मदद करने वाले के लिए।
# draft d9136f92
ui-one-only = सिर्फ़ एक भाषा
# draft 9f47e1ff
ui-language-failed = वह भाषा नहीं आई। अपना नेटवर्क देखें।

# draft fc526e64
ui-fill-hotline = लेबर ऑफ़िस
# draft d4c95798
ui-fill-list = आपके श्रम मंत्रालय की सूची
# draft be49ef1b
ui-fill-wage = वहाँ की तनख्वाह का हमारे पास कोई भरोसे का आँकड़ा नहीं है।
# draft eafcc6c5
ui-fill-regulator = आपका श्रम मंत्रालय
# draft f9bd4b4b
ui-title-quiet = नोट्स
# draft 73928a8a
ui-practice = पहले किसी को मिले ऑफ़र पर आज़माएँ
# draft 4a07c524
ui-help-close = कोई आ रहा है? “निकलें” दबाएँ, या यह पेज बंद करें। इससे कोई आवाज़ नहीं होती।
# draft 1b3fcc15
ui-next-short = अगला यात्री
