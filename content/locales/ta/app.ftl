# draft 31cbf028
ui-title = வெளிநாட்டு வேலை சரிபார்ப்பு

# draft 0d4ce835
ui-back = பின்னால்
# draft 0f899f4d
ui-leave = வெளியேறு
# draft 6092539d
ui-numbers = எண்கள்
# draft cf954bd3
ui-language = மொழி
# draft 0a0fd365
ui-erase = அழி
# draft f6d826a6
ui-boxed = இந்தப் பக்கத்துக்குள் இருந்து போன் செய்ய முடியாது. எண்ணை நீங்களே டயல் செய்யுங்கள், அல்லது உங்கள் பிரவுசரில் இதைத் திறந்து பாருங்கள்: { $address }

# draft 2558d04d
ui-listen = குரலில் கேள்
# draft adc1645b
ui-hush = குரலை நிறுத்து
# draft 95741c90
ui-draft = வரைவு மொழிபெயர்ப்பு, இன்னும் சரிபார்க்கப்படவில்லை.

# draft e79bd01d
ui-start-lead = வெளிநாட்டில் வேலை தருவதாகச் சொன்னார்களா? பணம் கொடுக்கும் முன், கையெழுத்துப் போடும் முன், பயணம் செய்யும் முன் சரிபாருங்கள். சுமார் 5 நிமிடம் ஆகும்.
# draft 46e2dcc6
ui-start-signs = எச்சரிக்கை அறிகுறிகளை மட்டும் காட்டு
# draft ce8f0dbd
ui-promise = இந்தப் போனிலிருந்து எதுவும் வெளியே போகாது.
# draft a637dbbf
ui-promise-more = பெயர் வேண்டாம், கணக்கு வேண்டாம், கண்காணிப்பு இல்லை. இந்தப் பக்கத்தை மூடினால் உங்கள் பதில்கள் போய்விடும்.
# draft f4622aef
ui-erased = உங்கள் பதில்கள் அழிக்கப்பட்டன.
# draft 2d4b1b77
ui-offline = இப்போது இணையம் இல்லாமலும் வேலை செய்யும்.
# draft dfea635a
ui-offline-more = கேள்விகளும் எண்களும் இந்தப் போனில் இருக்கும். உங்கள் பதில்கள் ஒருபோதும் வைக்கப்படாது.
# draft 63dd1da3
ui-remove = இந்தப் போனிலிருந்து offercheck-ஐ நீக்கு
# draft e3126b6d
ui-removed = நீக்கப்பட்டது. மறுபடியும் பார்த்தோம்: offercheck-இன் எதுவும் இப்போது இங்கே இல்லை. அடுத்த முறை திறந்தால் மறுபடியும் சேமிக்கும்.
# draft a06e0682
ui-not-removed = இந்தப் பிரவுசர் நீக்க விடவில்லை. பிரவுசர் அமைப்புகளில் இந்தத் தளத்தின் தரவை அழியுங்கள்.
# draft e80220ad
ui-erased-not = பிரவுசரின் வரலாற்றையோ போனின் அழைப்புப் பட்டியலையோ எங்களால் அழிக்க முடியாது.
# draft f1d1f054
ui-org = இது ⁨{ $org }⁩ அமைப்பின் பக்கத்தில் உள்ளது. அவர்கள் உங்கள் பதில்களைப் பார்க்க மாட்டார்கள்.

# draft ef6d20c3
ui-why-we-ask = ஏன் கேட்கிறோம்
# draft 3064b371
ui-left =
    { $count ->
        [one] இன்னும் சுமார் { $count } கேள்வி
       *[other] இன்னும் சுமார் { $count } கேள்விகள்
    }
# draft d3a2f5fc
ui-last-question = கடைசிக் கேள்வி
# draft 4be99c3d
ui-skip = இந்தக் கேள்வி வேண்டாம்
# draft cf06c140
ui-new-sign = புதிய எச்சரிக்கை அறிகுறி:

# draft fc9fa6d6
ui-stop-heading = கொஞ்சம் இங்கே நில்லுங்கள்
# draft 876dd6a6
ui-you-told = நீங்கள் சொன்னது:
# draft 88d9d42d
ui-to-result = இப்போது என்ன செய்வது?
# draft 01d1d194
ui-more = இன்னும் கேள்விகளுக்குப் பதில் சொல்லுங்கள்
# draft 9d9ea4c7
ui-stays = உங்கள் பதில்கள் இந்தத் திரையில் மட்டுமே இருக்கும்.

# draft e8e7c573
ui-means-worker = இந்தப் பக்கத்தில் “நீங்கள்” என்றால் தொழிலாளர்.
# draft b0fc176d
ui-so-far = இது இதுவரை உள்ள முடிவு. இன்னும் கேட்காத கேள்விகள்: { $count }.
# draft 20a93448
ui-do-now = இப்போது இதைச் செய்யுங்கள்
# draft f878aac7
ui-signs-heading = நாங்கள் பார்த்தது
# draft 5b11f8c5
ui-group-stop = போகாமல் நிறுத்தக் காரணங்கள்
# draft dc64ed15
ui-group-serious = முதலில் இவற்றைச் சரிசெய்யுங்கள்
# draft 5ab29324
ui-group-serious-too = இவையும் கடுமையானவை
# draft f65ef41f
ui-group-caution = இவற்றையும் பாருங்கள்
# draft 851920a3
ui-known-pattern = உண்மைச் சம்பவங்களில் பார்த்தது
# draft e33d6cf5
ui-today = இன்று:
# draft 6a7d6a86
ui-sources = ஆதாரங்கள்: { $count }
# draft 47f29fc0
ui-no-date = தேதி இல்லை
# draft 2dc556b2
ui-more-signs = இன்னும் { $count } காட்டு
# draft dc02e5d8
ui-looked-right = சரியாகத் தெரிந்தவை
# draft 65b13b19
ui-looked-right-note = ஒரு நல்ல விஷயம் எச்சரிக்கை அறிகுறியை நீக்கிவிடாது.
# draft a6e45044
ui-open-heading = இன்னும் தெளிவாகாதவை
# draft d7f5dc4a
ui-open-stopped = சரிபார்க்காதவை
# draft f1ac6a9a
ui-open-lead = ஒவ்வொன்றையும் கண்டுபிடியுங்கள். பிறகு இங்கே பதில் சொல்லுங்கள்.
# draft eecb99dd
ui-open-rest = இவற்றையும் தெரிந்துகொள்வது நல்லது: { $count }
# draft 15726f7f
ui-message-note = ஆபத்து இல்லாமல் கேட்க முடிந்தால் அனுப்ப வேண்டிய வார்த்தைகள்:
# draft b71839d5
ui-copy = நகலெடு
# draft 0b80f84f
ui-copied = நகலெடுத்தது
# draft a5d5486c
ui-copy-failed = நகலெடுக்க, எழுத்தின் மேல் விரலை அழுத்திப் பிடியுங்கள்.
# draft 73c0d339
ui-chat-send = WhatsApp-இல் அனுப்பு
# draft f8743a4e
ui-answer-now = இப்போது பதில் சொல்
# draft deaad423
ui-registry-heading = நீங்களே சரிபாருங்கள்
# draft 6ee013df
ui-registry-lead = பட்டியலை நீங்களே தேடிக் கண்டுபிடியுங்கள். அவர்கள் கொடுத்த லிங்க் அல்லது எண்ணைப் பயன்படுத்தாதீர்கள்.
# draft 29b8cac9
ui-shows-agency-licence = ஏஜென்சிக்கு லைசென்ஸ் உண்டா என்று காட்டும்
# draft f1060a50
ui-shows-job-order = வேலைக்கு அனுமதி உண்டா என்று காட்டும்
# draft d48849dc
ui-shows-contract = ஒப்பந்தம் சரிபார்க்கப்பட்டதா என்று காட்டும்
# draft 8b9f47c8
ui-shows-worker-registration = தொழிலாளர் பதிவு செய்யப்பட்டாரா என்று காட்டும்
# draft a6b3e5d5
ui-shows-company = நிறுவனம் உண்மையில் இருக்கிறதா என்று காட்டும்
# draft 3cee46e7
ui-registry-not-proof = பெயர் பொருந்துவது ஆதாரம் அல்ல. பெயர்களைத் திருடிப் பயன்படுத்துகிறார்கள். எண், முகவரி, வேலை ஆர்டர் மூன்றும் பொருந்த வேண்டும். பிறகு நீங்களே கண்டுபிடித்த எண்ணில் அலுவலகத்துக்குப் போன் செய்யுங்கள்.
# draft 6f1eac8d
ui-registry-none = இந்தப் பாஸ்போர்ட்டுக்குப் பொதுப் பட்டியல் எதுவும் எங்களுக்குத் தெரியவில்லை. உங்கள் தொழிலாளர் அமைச்சகத்திடம் கேளுங்கள்.
# draft 56093c32
ui-pay-heading = அங்கே சம்பளம்
# draft ee6d5847
ui-pay-none = இந்த நாட்டில் இந்த வேலைக்கு நம்பகமான சம்பளக் கணக்கு எங்களிடம் இல்லை. தூதரகத்திடம் அல்லது அங்குள்ள தொழிற்சங்கத்திடம் கேளுங்கள்.
# draft a36aa1e3
ui-law-heading = உங்கள் நாட்டு விதிகள் சொல்வது
# draft 1542310a
ui-routes-heading = வெளிநாட்டில் வேலை செய்ய சட்டப்படியான வழிகள்
# draft a99fd903
ui-routes-none = எந்த வெளிநாட்டு வேலைகளுக்கு அனுமதி உண்டு என்று உங்கள் தொழிலாளர் அமைச்சகத்திடம் கேளுங்கள்.
# draft 8cb8736e
ui-all-numbers = உங்களுக்கான எல்லா எண்களும்
# draft 6df566c3
ui-last-heading = அடுத்து
# draft 33dfe66d
ui-last-tell = நம்பிக்கையான ஒருவரிடம் சொல்லுங்கள்: நாடு, ஊர், நிறுவனம், விமானம்.
# draft b2a18aeb
ui-last-again = இடம், வேலை, சம்பளம் அல்லது விசா மாறினால் மறுபடியும் சரிபாருங்கள்.
# draft ae28b41f
ui-last-erase = முடிந்ததா? உங்கள் பதில்களை அழியுங்கள்.

# draft fe53d4a9
ui-hide-heading = முதலில்: இந்தப் பக்கத்திலிருந்து வெளியேறுவது எப்படி
# draft e0270c92
ui-hide-tap = மேலே உள்ள “வெளியேறு” என்பதைத் தொடுங்கள். திரை வெறுமையாகும், பிறகு ஒரு சாதாரணப் பக்கம் திறக்கும்.
# draft 71882c1c
ui-hide-frame = இந்தப் பட்டியல் வேறொரு பக்கத்துக்குள் உள்ளது. “வெளியேறு” இந்தப் பெட்டியை மட்டும் காலியாக்கலாம். பிறகு டேபை அல்லது ஆப்பை நீங்களே மூடுங்கள்.
# draft 8a34d568
ui-hide-keys = கீபோர்டில்: Shift பட்டனை மூன்று முறை அழுத்துங்கள்.
# draft 1f093f1e
ui-hide-history = இந்தப் பக்கத்துக்கு வந்தது பிரவுசர் வரலாற்றில் இருக்கும். போன் செய்தது அழைப்புப் பட்டியலில் இருக்கும். யாராவது இந்தப் போனைச் சோதிப்பார்கள் என்றால், உங்களுக்காகப் போன் செய்ய வெளியே உள்ள ஒருவரிடம் சொல்லுங்கள்.
# draft 3fb32d31
ui-help-heading = இப்போது உதவக்கூடியவர்கள்
# draft aff8ecad
ui-help-lost-heading = உங்களுக்குத் தொடர்பு போய்விட்டது
# draft c364c615
ui-help-lost-1 = கடைசி மெசேஜ், நேரம், இடம், எண் ஆகியவற்றை எழுதி வையுங்கள்.
# draft 44f01322
ui-help-lost-2 = தொழிலாளரை வீட்டுக்கு அனுப்பப் பணம் கேட்கும் யாருக்கும் பணம் கொடுக்காதீர்கள். முதலில் தூதரகத்திடம் கேளுங்கள்.
# draft 57cd1ec4
ui-help-lost-3 = இன்றே தூதரகத்திடமும் உங்கள் தொழிலாளர் அலுவலகத்திடமும் தெரிவியுங்கள்.
# draft ae95c066
ui-help-tell-us = சில கேள்விகளுக்குப் பதில் சொல்லுங்கள். பிறகு பொருத்தமான எண்களைக் காட்டுவோம்.
# draft 2cc83726
ui-help-say = முதலில் சொல்லுங்கள்: உங்கள் பெயர், எங்கே இருக்கிறீர்கள், உதவி வேண்டும் என்பது. பேச முடியாதா? அதையே WhatsApp-இல் அல்லது எஸ்எம்எஸ்-இல் எழுதுங்கள். ஆவணங்கள் இல்லாமலும் கேட்கலாம்.
# draft 261caa0e
ui-help-more = சில கேள்விகளுக்குப் பதில் சொல்

# draft c48f3440
ui-contacts-heading = போன் செய்ய எண்கள்
# draft a0e09984
ui-contacts-lead = நீங்கள்தான் அவர்களுக்குப் போன் செய்கிறீர்கள். பணம் கேட்டு அவர்கள் ஒருபோதும் உங்களுக்குப் போன் செய்ய மாட்டார்கள்.
# draft 301612cf
ui-passport = பாஸ்போர்ட்
# draft ba1bbffa
ui-where = நாடு
# draft 8fcffc2d
ui-choose = தேர்ந்தெடு
# draft cbd49ea1
ui-in-country = நீங்கள் அங்கே இருக்கும்போது: { $country }
# draft 0e715139
ui-in-country-now = இப்போது இந்த நாட்டில்: { $country }
# draft a901deb0
ui-from-home = சொந்த நாட்டிலிருந்து, இப்போது
# draft 30a5ee9b
ui-general = பொது எண்கள்
# draft 0cd9b72a
ui-side-state = உங்கள் அரசு
# draft 8a893f04
ui-side-independent = அரசு அல்ல
# draft 0b698a11
ui-side-intergovernmental = பல அரசுகளுக்காக வேலை செய்கிறது
# draft 4f83e3fc
ui-side-host = அந்த நாட்டின் போலீஸ் அல்லது அலுவலகம்
# draft 63a0fc40
ui-hours-all-day = இரவும் பகலும்
# draft 48c09794
ui-hours-office = அலுவலக நேரம்
# draft ec333742
ui-hours-unknown = நேரம் தெரியவில்லை
# draft 0a207e00
ui-purpose-emergency = அவசரம்
# draft 5235ee2e
ui-purpose-hotline = உதவி எண்
# draft 6f0939d6
ui-purpose-mobile = மொபைல்
# draft 6613d40b
ui-purpose-labour = வேலை, சம்பளம்
# draft 59181f36
ui-purpose-consular = பாஸ்போர்ட், ஆவணங்கள்
# draft ad5f1873
ui-purpose-switchboard = முதன்மை எண்
# draft 49417523
ui-works-only-in = இந்த நாட்டில் மட்டும் வேலை செய்யும்: { $country }
# draft 383d5df6
ui-sms-only = எஸ்எம்எஸ் மட்டும்
# draft 72eabca7
ui-call = போன் செய்
# draft 228135ab
ui-chat = WhatsApp செய்
# draft e7313d04
ui-text = எஸ்எம்எஸ் அனுப்பு
# draft 4241ec42
ui-speaks = பேசும் மொழி: { $languages }
# draft 94105323
ui-source-heading = இந்தத் தகவல் எங்கிருந்து வந்தது
# draft 53690407
ui-confidence-official = அந்த அலுவலகத்தின் சொந்தப் பக்கத்திலிருந்து.
# draft 61330dbe
ui-confidence-corroborated = இரண்டு அல்லது அதற்கு மேற்பட்ட ஆதாரங்கள் ஒத்துப்போகின்றன.
# draft b261e733
ui-confidence-single = ஓர் ஆதாரம் மட்டுமே.
# draft 7578fdec
ui-newest = மிகப் புதிய ஆதாரம்: { $date }.
# draft f41f606b
ui-newest-unknown = ஆதாரங்களில் தேதி இல்லை.
# draft 9a7d9ef3
ui-review-overdue = மறுபடியும் சரிபார்க்க வேண்டிய தேதி கடந்துவிட்டது. இது வேலை செய்யாவிட்டால் அடுத்த எண்ணை முயலுங்கள்.
# draft 22dfe033
ui-not-dialled = நாங்கள் இதற்குப் போன் செய்து பார்க்கவில்லை.
# draft c689cccd
ui-source-count = மொத்த ஆதாரங்கள்: { $count }
# draft cc466cd3
ui-more-numbers = மேலும் எண்கள்: { $count }
# draft aba569a8
ui-without-number = எங்களுக்கு எண் தெரியாத அலுவலகங்கள்
# draft b764902e
ui-nobody-heading = யாரும் எடுக்கவில்லையா?
# draft fb3f9b38
ui-nobody-next = இந்தப் பக்கத்தில் அடுத்த எண்ணை முயலுங்கள்.
# draft 507b9ba1
ui-nobody-write = WhatsApp உள்ள இடத்தில் மெசேஜ் எழுதுங்கள். யாராவது படிக்கும் வரை அது அங்கேயே இருக்கும்.
# draft 34cdd5ef
ui-nobody-again = நேரத்தை எழுதி வைத்து, அங்குள்ள அலுவலக நேரத்தில் மறுபடியும் போன் செய்யுங்கள்.
# draft 9a7481ee
ui-nobody-home = உங்கள் அரசின் எண்ணுக்குப் போன் செய்ய வீட்டில் ஒருவரிடம் சொல்லுங்கள்.
# draft 5bebbf01
ui-call-shows = போன் செய்தது போனின் அழைப்புப் பட்டியலிலும் பில்லிலும் தெரியும்.
# draft 0bd333ff
ui-none-here = { $country }: அங்கிருந்து இந்தப் பாஸ்போர்ட்டுக்கு வேலை செய்யும் எண் எதுவும் எங்களுக்குத் தெரியவில்லை.
# draft 06f35980
ui-none-at-all = இந்தத் தேர்வுக்கு எந்த எண்ணும் எங்களுக்குத் தெரியவில்லை. அருகில் உள்ள உங்கள் நாட்டுத் தூதரகத்திடம், அல்லது சர்வதேச இடம்பெயர்வு அமைப்பின் (IOM) அலுவலகத்திடம் கேளுங்கள்.
# draft f8a550f7
ui-choose-first = பாஸ்போர்ட்டையும் நாட்டையும் தேர்ந்தெடுங்கள்.
# draft 9f608034
ui-numbers-coming = எண்கள் வந்துகொண்டிருக்கின்றன.
# draft a9afe093
ui-numbers-failed = எண்கள் வரவில்லை. உங்கள் நெட்வொர்க்கைப் பாருங்கள்.
# draft 5160883e
ui-try-again = மறுபடியும் முயல்
# draft 1181d478
ui-email = மின்னஞ்சல்

# draft 80ef0914
ui-signs-title = எச்சரிக்கை அறிகுறிகள்
# draft 7d1c36bc
ui-signs-lead = ஓர் அறிகுறி இருந்தால் கேட்டுப் பார்க்க வேண்டும். பல அறிகுறிகள் இருந்தால், அல்லது “நில்லுங்கள்” என்று குறித்த ஒன்று இருந்தால், நிற்க வேண்டும்.
# draft b4cf69e2
ui-good = நல்ல வாய்ப்பு என்றால்:
# draft e3b9d3a5
ui-severity-stop = நில்லுங்கள்
# draft ef8cfecf
ui-severity-serious = கடுமையானது
# draft ca801a1c
ui-severity-caution = கவனம்

# draft 2700a84c
ui-language-heading = உங்கள் மொழியைத் தேர்ந்தெடுங்கள்
# draft 7ea918d5
ui-voice-heading = பக்கத்தைக் குரலில் கேளுங்கள்
# draft f07e971c
ui-voice-none = இந்தப் போனில் இந்த மொழிக்குக் குரல் இல்லை. போன் அமைப்புகளில் “உரையிலிருந்து பேச்சு” (Text-to-speech) என்பதைத் தேடி, ஒரு குரலைச் சேருங்கள். அது இணையம் இல்லாமலும் வேலை செய்யும்.
# draft e55e6cca
ui-voice-here = திரையின் மேலே உள்ள “குரலில் கேள்” என்பதைத் தொடுங்கள்.
# draft a69bbbb1
ui-two-heading = இரண்டு மொழிகள் சேர்த்து
# draft 2352c9a6
ui-two-lead = ஒவ்வொரு வரியும் உங்கள் மொழியில், அதன் கீழே இன்னொரு மொழியில்: உங்களுக்கும் உங்களுக்கு உதவும் ஒருவருக்கும்.
# draft d9136f92
ui-one-only = ஒரே மொழி மட்டும்
# draft 9f47e1ff
ui-language-failed = அந்த மொழி வரவில்லை. உங்கள் நெட்வொர்க்கைப் பாருங்கள்.

# draft fc526e64
ui-fill-hotline = தொழிலாளர் அலுவலகம்
# draft d4c95798
ui-fill-list = உங்கள் தொழிலாளர் அமைச்சகத்தின் பட்டியல்
# draft be49ef1b
ui-fill-wage = அங்குள்ள சம்பளம் பற்றி நம்பகமான கணக்கு எங்களிடம் இல்லை.
# draft eafcc6c5
ui-fill-regulator = உங்கள் தொழிலாளர் அமைச்சகம்
