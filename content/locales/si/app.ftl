# draft 31cbf028
ui-title = රැකියා යෝජනා පරීක්ෂාව
# draft 0d4ce835
ui-back = ආපසු
# draft 0f899f4d
ui-leave = පිටවෙන්න
# draft 6092539d
ui-numbers = අංක
# draft cf954bd3
ui-language = භාෂාව
# draft 0a0fd365
ui-erase = මකන්න
# draft f6d826a6
ui-boxed = මේ පිටුව ඇතුළේ ඉඳන් ඇමතුම් ගන්න බැහැ. ඔබම අංකය ඩයල් කරන්න, නැත්නම් මේ ලිපිනය බ්‍රවුසරයෙන් අරින්න: { $address }
# draft 2558d04d
ui-listen = සවන් දෙන්න
# draft adc1645b
ui-hush = හඬ නවත්තන්න
# draft 95741c90
ui-draft = පරිවර්තනයේ කෙටුම්පතක්, තවම පරීක්ෂා කරලා නැහැ.
# draft e79bd01d
ui-start-lead = පිටරට රැකියාවක් ලැබුණාද? ගෙවන්න, අත්සන් කරන්න, යන්න කලින් පරීක්ෂා කරන්න. විනාඩි 5ක් විතර යනවා.
# draft 46e2dcc6
ui-start-signs = අනතුරු ලකුණු විතරක් පෙන්වන්න
# draft ce8f0dbd
ui-promise = මේ ෆෝන් එකෙන් කිසිවක් පිටට යන්නේ නැහැ.
# draft a637dbbf
ui-promise-more = නමක්, ගිණුමක් ඕනේ නැහැ. ඔබ කරන දේ බලන්නේ නැහැ. මේ පිටුව වැහුවම ඔබේ උත්තර මැකෙනවා.
# draft f8388ed2
ui-inapp = මේ පිටුව ඇරිලා තියෙන්නේ වෙන ඇප් එකක් ඇතුළේ. ඔබ ඔබන දේ ඒ ඇප් එකට පේන්න පුළුවන්. ලිපිනය කොපි කරලා, ඔබේ බ්‍රවුසරයෙන් අරින්න.
# draft f4622aef
ui-erased = ඔබේ උත්තර මැකුවා.
# draft 2d4b1b77
ui-offline = දැන් ඉන්ටර්නෙට් නැතිව වැඩ කරනවා.
# draft dfea635a
ui-offline-more = ප්‍රශ්නයි අංකයි මේ ෆෝන් එකේ තියෙනවා. ඔබේ උත්තර කවදාවත් තියාගන්නේ නැහැ.
# draft 63dd1da3
ui-remove = offercheck මේ ෆෝන් එකෙන් අයින් කරන්න
# draft e3126b6d
ui-removed = අයින් කළා. අපි ආයෙත් බැලුවා: offercheck කියන එකේ කිසිවක් දැන් මෙතන නැහැ. ඊළඟ වතාවේ ආවොත් ආයෙත් තියාගන්නවා.
# draft a06e0682
ui-not-removed = මේ බ්‍රවුසරයෙන් අයින් කරන්න දුන්නේ නැහැ. බ්‍රවුසරයේ සෙටින්ග්ස්වලින් මේ වෙබ් අඩවියේ දත්ත මකන්න.
# draft e80220ad
ui-erased-not = බ්‍රවුසරයේ හිස්ට්‍රිය හෝ ෆෝන් එකේ ඇමතුම් ලැයිස්තුව අපට මකන්න බැහැ.
# draft f1d1f054
ui-org = මේක තියෙන්නේ ⁨{ $org }⁩ පිටුවේ. ඔබේ උත්තර ඔවුන්ට පේන්නේ නැහැ.
# draft ef6d20c3
ui-why-we-ask = අපි අහන්නේ ඇයි
# draft 3064b371
ui-left = තව ප්‍රශ්න { $count }ක් විතර
# draft d3a2f5fc
ui-last-question = අන්තිම ප්‍රශ්නය
# draft 4be99c3d
ui-skip = මේ ප්‍රශ්නය මඟහරින්න
# draft cf06c140
ui-new-sign = අලුත් අනතුරු ලකුණක්:
# draft fc9fa6d6
ui-stop-heading = මොහොතකට මෙතන නවතින්න
# draft 876dd6a6
ui-you-told = ඔබ අපට කිව්වේ:
# draft 88d9d42d
ui-to-result = දැන් කරන්න ඕනේ දේ බලන්න
# draft 01d1d194
ui-more = තව ප්‍රශ්නවලට උත්තර දෙන්න
# draft 9d9ea4c7
ui-stays = ඔබේ උත්තර තියෙන්නේ මේ තිරයේ විතරයි.
# draft e8e7c573
ui-means-worker = මේ පිටුවේ “ඔබ” කියන්නේ වැඩට යන හෝ ගිය කෙනාට.
# draft b0fc176d
ui-so-far = මේක මෙතෙක් ප්‍රතිඵලය. තවම අහලා නැති ප්‍රශ්න: { $count }.
# draft 20a93448
ui-do-now = දැන් මේක කරන්න
# draft f878aac7
ui-signs-heading = අපි දැකපු දේ
# draft 5b11f8c5
ui-group-stop = මේක නවත්තන්න හේතු
# draft dc64ed15
ui-group-serious = මුලින් මේවා විසඳගන්න
# draft 5ab29324
ui-group-serious-too = මේවාත් බරපතලයි
# draft f65ef41f
ui-group-caution = මේවාත් බලන්න
# draft 851920a3
ui-known-pattern = ඇත්ත සිදුවීම්වලින් දන්නා දෙයක්
# draft e33d6cf5
ui-today = අද:
# draft 6a7d6a86
ui-sources = මූලාශ්‍ර: { $count }
# draft 47f29fc0
ui-no-date = දිනයක් නැහැ
# draft 2dc556b2
ui-more-signs = තව { $count }ක් පෙන්වන්න
# draft dc02e5d8
ui-looked-right = හරියට පෙනුණු දේ
# draft 65b13b19
ui-looked-right-note = හොඳ කරුණක් තිබුණා කියලා අනතුරු ලකුණක් නැති වෙන්නේ නැහැ.
# draft a6e45044
ui-open-heading = තවම පැහැදිලි නැති දේ
# draft d7f5dc4a
ui-open-stopped = පරීක්ෂා නොකළ දේ
# draft f1ac6a9a
ui-open-lead = එක එක කරුණ හොයාගන්න. ඊට පස්සේ මෙතන උත්තර දෙන්න.
# draft eecb99dd
ui-open-rest = මේවාත් දැනගන්න හොඳයි: { $count }
# draft 15726f7f
ui-message-note = අනතුරක් නැතිව අහන්න පුළුවන් නම්, යවන්න වචන:
# draft b71839d5
ui-copy = කොපි කරන්න
# draft 0b80f84f
ui-copied = කොපි කළා
# draft a5d5486c
ui-copy-failed = කොපි කරන්න වචන උඩ ඔබාගෙන ඉන්න.
# draft 73c0d339
ui-chat-send = WhatsApp එකෙන් යවන්න
# draft 82c95535
ui-share-lead = රැකියා යෝජනාවක් ලැබුණු වෙන කෙනෙකුට. මේ පණිවිඩයේ කාගේවත් නමක් නැහැ, ඔබේ උත්තර කිසිවක් නැහැ.
# draft 1f814527
ui-share-text = පිටරට රැකියා යෝජනාවක් ලැබුණාද? ගෙවන්න, අත්සන් කරන්න, යන්න කලින් පරීක්ෂා කරන්න: { $address }
# draft f8743a4e
ui-answer-now = දැන් උත්තර දෙන්න
# draft deaad423
ui-registry-heading = ඔබම පරීක්ෂා කරන්න
# draft 6ee013df
ui-registry-lead = ලැයිස්තුව ඔබම හොයාගන්න. ඔවුන් දුන් ලින්ක් එකක් හෝ අංකයක් කවදාවත් පාවිච්චි කරන්න එපා.
# draft 29b8cac9
ui-shows-agency-licence = ඒජන්සියට බලපත්‍රයක් තියෙනවාද කියලා පෙන්වනවා
# draft f1060a50
ui-shows-job-order = රැකියාව අනුමත කරලාද කියලා පෙන්වනවා
# draft d48849dc
ui-shows-contract = ගිවිසුම පරීක්ෂා කරලාද කියලා පෙන්වනවා
# draft 8b9f47c8
ui-shows-worker-registration = වැඩට යන කෙනා ලියාපදිංචිද කියලා පෙන්වනවා
# draft a6b3e5d5
ui-shows-company = සමාගම ඇත්තටම තියෙනවාද කියලා පෙන්වනවා
# draft 3cee46e7
ui-registry-not-proof = නම ගැළපුණා කියලා ඒක සාක්ෂියක් නොවෙයි. නම් හොරෙන් ගන්නවා. අංකය, ලිපිනය, රැකියා ඇණවුම (ජොබ් ඕඩර්) යන ඒවාත් ගැළපෙන්න ඕනේ. ඊට පස්සේ ඔබම හොයාගත් අංකයකින් කාර්යාලයට කතා කරන්න.
# draft 6f1eac8d
ui-registry-none = මේ පාස්පෝට් එකට ප්‍රසිද්ධ ලැයිස්තුවක් අපි දන්නේ නැහැ. ඔබේ කම්කරු අමාත්‍යාංශයෙන් අහන්න.
# draft 56093c32
ui-pay-heading = එහි පඩිය
# draft ee6d5847
ui-pay-none = මේ රටේ මේ වැඩේ පඩිය ගැන විශ්වාස කළ හැකි ගාණක් අපි ළඟ නැහැ. එහි තානාපති කාර්යාලයෙන් හෝ වෘත්තීය සමිතියකින් අහන්න.
# draft a36aa1e3
ui-law-heading = ඔබේ රටේ නීති කියන දේ
# draft 1542310a
ui-routes-heading = නීතියට අනුව පිටරට වැඩට යන ක්‍රම
# draft a99fd903
ui-routes-none = අනුමත කළ පිටරට රැකියා මොනවාද කියලා ඔබේ කම්කරු අමාත්‍යාංශයෙන් අහන්න.
# draft 8cb8736e
ui-all-numbers = ඔබට අදාළ සියලු අංක
# draft 6df566c3
ui-last-heading = ඊළඟට
# draft 33dfe66d
ui-last-tell = ඔබ විශ්වාස කරන එක් කෙනෙකුට කියන්න: රට, නගරය, සමාගම, ගුවන් ගමන.
# draft b2a18aeb
ui-last-again = තැන, රැකියාව, පඩිය හෝ වීසා වෙනස් වුණොත් ආයෙත් පරීක්ෂා කරන්න.
# draft ae28b41f
ui-last-erase = ඉවරද? ඔබේ උත්තර මකන්න.
# draft fe53d4a9
ui-hide-heading = මුලින්: මේ පිටුවෙන් පිටවෙන හැටි
# draft e0270c92
ui-hide-tap = උඩ තියෙන “පිටවෙන්න” ඔබන්න. තිරය හිස් වෙනවා. ඊට පස්සේ සාමාන්‍ය පිටුවක් ඇරෙනවා.
# draft 71882c1c
ui-hide-frame = මේ ලැයිස්තුව තියෙන්නේ වෙන පිටුවක් ඇතුළේ. “පිටවෙන්න” ඔබන විට මේ කොටුව විතරක් හිස් වෙන්න පුළුවන්. එහෙම වුණොත් ටැබ් එක හෝ ඇප් එක ඔබම වහන්න.
# draft 8a34d568
ui-hide-keys = යතුරු පුවරුවක නම්: Shift තුන් වතාවක් ඔබන්න.
# draft 1f093f1e
ui-hide-history = ඔබ මෙතනට ආව බව බ්‍රවුසරයේ හිස්ට්‍රියේ තියෙනවා. ඇමතුමක් ගත්තොත් ඇමතුම් ලැයිස්තුවේ තියෙනවා. කවුරු හරි මේ ෆෝන් එක බලනවා නම්, ඔබ වෙනුවෙන් කතා කරන්න කියලා පිට ඉන්න කෙනෙකුට කියන්න.
# draft 3fb32d31
ui-help-heading = දැන් උදව් කරන්න පුළුවන් අය
# draft aff8ecad
ui-help-lost-heading = කතා කරන්න විදියක් නැති වුණාද
# draft c364c615
ui-help-lost-1 = අන්තිම මැසේජ් එක, වෙලාව, තැන, අංකය ලියාගන්න.
# draft 44f01322
ui-help-lost-2 = වැඩට ගිය කෙනාව ගෙදර එවන්න සල්ලි ඉල්ලන කිසි කෙනෙකුට ගෙවන්න එපා. මුලින් තානාපති කාර්යාලයෙන් අහන්න.
# draft 57cd1ec4
ui-help-lost-3 = අදම තානාපති කාර්යාලයටයි ඔබේ කම්කරු කාර්යාලයටයි ඒක දන්වන්න.
# draft ae95c066
ui-help-tell-us = ප්‍රශ්න කීපයකට උත්තර දෙන්න. එතකොට ගැළපෙන අංක අපි පෙන්වනවා.
# draft 2cc83726
ui-help-say = මුලින් කියන්න: ඔබේ නම, ඉන්න තැන, උදව් ඕනේ කියලා. කතා කරන්න බැරිද? ඒකම WhatsApp එකෙන් හෝ මැසේජ් එකකින් ලියන්න. ලියවිලි නැතත් ඔබට උදව් ඉල්ලන්න පුළුවන්.
# draft 261caa0e
ui-help-more = ප්‍රශ්න කීපයකට උත්තර දෙන්න
# draft c48f3440
ui-contacts-heading = කතා කරන්න අංක
# draft a0e09984
ui-contacts-lead = ඔබයි ඔවුන්ට කතා කරන්නේ. ඔවුන් කවදාවත් සල්ලි ඉල්ලන්න ඔබට කතා කරන්නේ නැහැ.
# draft 301612cf
ui-passport = පාස්පෝට් එක
# draft ba1bbffa
ui-where = රට
# draft 8fcffc2d
ui-choose = තෝරන්න
# draft cbd49ea1
ui-in-country = ඔබ { $country } ඇතුළේ ඉන්න විට
# draft 0e715139
ui-in-country-now = { $country } ඇතුළේ, දැන්
# draft a901deb0
ui-from-home = ගෙදර ඉඳන්, දැන්
# draft 30a5ee9b
ui-general = පොදු අංක
# draft 0cd9b72a
ui-side-state = ඔබේ රජය
# draft 8a893f04
ui-side-independent = රජයේ නොවන
# draft 0b698a11
ui-side-intergovernmental = රජයන් ගණනාවකට වැඩ කරනවා
# draft 4f83e3fc
ui-side-host = ඒ රටේ පොලීසිය හෝ කාර්යාලය
# draft 63a0fc40
ui-hours-all-day = දිවා රෑ දෙකේම
# draft 48c09794
ui-hours-office = කාර්යාල වේලාව
# draft ec333742
ui-hours-unknown = වේලාව දන්නේ නැහැ
# draft 0a207e00
ui-purpose-emergency = හදිසි අවස්ථා
# draft 5235ee2e
ui-purpose-hotline = උදව් අංකය
# draft 6f0939d6
ui-purpose-mobile = ජංගම අංකය
# draft 6613d40b
ui-purpose-labour = වැඩ සහ පඩි
# draft 59181f36
ui-purpose-consular = පාස්පෝට් සහ ලියවිලි
# draft ad5f1873
ui-purpose-switchboard = ප්‍රධාන අංකය
# draft 49417523
ui-works-only-in = වැඩ කරන්නේ { $country } ඇතුළේ විතරයි
# draft 383d5df6
ui-sms-only = එස්එම්එස් මැසේජ් විතරයි
# draft 72eabca7
ui-call = කතා කරන්න
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = එස්එම්එස් යවන්න
# draft 4241ec42
ui-speaks = කතා කරන භාෂා: { $languages }
# draft 94105323
ui-source-heading = මේක ලැබුණු තැන
# draft 53690407
ui-confidence-official = ඒ කාර්යාලයේම පිටුවෙන්.
# draft 61330dbe
ui-confidence-corroborated = මූලාශ්‍ර දෙකක් හෝ වැඩි ගණනක් එකම දේ කියනවා.
# draft b261e733
ui-confidence-single = එක මූලාශ්‍රයයි.
# draft 7578fdec
ui-newest = අලුත්ම මූලාශ්‍රය: { $date }.
# draft f41f606b
ui-newest-unknown = මූලාශ්‍රවල දිනයක් නැහැ.
# draft 9a7d9ef3
ui-review-overdue = ආයෙත් පරීක්ෂා කළ යුතු දිනය පහු වෙලා. වැඩ කරන්නේ නැත්නම් ඊළඟ අංකයට කතා කරන්න.
# draft 22dfe033
ui-not-dialled = අපි මේ අංකයට කතා කරලා නැහැ.
# draft c689cccd
ui-source-count = සියලු මූලාශ්‍ර: { $count }
# draft cc466cd3
ui-more-numbers = තව අංක: { $count }
# draft aba569a8
ui-without-number = අංකයක් අපි නොදන්නා කාර්යාල
# draft b764902e
ui-nobody-heading = කවුරුත් ගන්නේ නැද්ද?
# draft fb3f9b38
ui-nobody-next = මේ පිටුවේ ඊළඟ අංකයට කතා කරන්න.
# draft 507b9ba1
ui-nobody-write = WhatsApp තියෙන තැනකට මැසේජ් එකක් ලියන්න. කවුරු හරි කියවනකම් ඒක එතන තියෙනවා.
# draft 34cdd5ef
ui-nobody-again = වෙලාව ලියාගන්න. එහි කාර්යාල වේලාවේ ආයෙත් කතා කරන්න.
# draft 9a7481ee
ui-nobody-home = ඔබේම රජයේ අංකයට කතා කරන්න කියලා ගෙදර කෙනෙකුට කියන්න.
# draft 5bebbf01
ui-call-shows = ඇමතුමක් ෆෝන් එකේ ඇමතුම් ලැයිස්තුවේත් බිලේත් පේනවා.
# draft 0bd333ff
ui-none-here = මේ පාස්පෝට් එකට, { $country } ඇතුළේ ඉඳන් වැඩ කරන අංකයක් අපි දන්නේ නැහැ.
# draft 06f35980
ui-none-at-all = මේ තේරීමට අංකයක් අපි දන්නේ නැහැ. ඔබේ රටේ ළඟම තානාපති කාර්යාලයෙන් අහන්න. නැත්නම් ජාත්‍යන්තර සංක්‍රමණ සංවිධානයේ (IOM) කාර්යාලයකින් අහන්න.
# draft f8a550f7
ui-choose-first = පාස්පෝට් එකයි රටයි තෝරන්න.
# draft 9f608034
ui-numbers-coming = අංක එමින් තියෙනවා.
# draft a9afe093
ui-numbers-failed = අංක ආවේ නැහැ. ඔබේ ඉන්ටර්නෙට් එක බලන්න.
# draft 5160883e
ui-try-again = ආයෙත් බලන්න
# draft 1181d478
ui-email = ඊමේල්
# draft 80ef0914
ui-signs-title = අනතුරු ලකුණු
# draft 7d1c36bc
ui-signs-lead = එක ලකුණක් නම් අහලා බලන්න හේතුවක්. ලකුණු කීපයක් හෝ “නවතින්න” කියලා තියෙන එකක් නම් නවතින්න හේතුවක්.
# draft b4cf69e2
ui-good = හොඳ යෝජනාවක:
# draft e3b9d3a5
ui-severity-stop = නවතින්න
# draft ef8cfecf
ui-severity-serious = බරපතලයි
# draft ca801a1c
ui-severity-caution = පරිස්සමෙන්
# draft 2700a84c
ui-language-heading = ඔබේ භාෂාව තෝරන්න
# draft 7ea918d5
ui-voice-heading = පිටුවට සවන් දෙන්න
# draft f07e971c
ui-voice-none = මේ ෆෝන් එකේ මේ භාෂාවට හඬක් නැහැ. ෆෝන් එකේ සෙටින්ග්ස්වල “පෙළ-සිට-කථනය” (Text-to-speech) කියන එක හොයලා හඬක් එකතු කරන්න. ඒක ඉන්ටර්නෙට් නැතිව වැඩ කරනවා.
# draft e55e6cca
ui-voice-here = තිරයේ උඩ තියෙන “සවන් දෙන්න” ඔබන්න.
# draft a69bbbb1
ui-two-heading = භාෂා දෙකක් එකට
# draft 2352c9a6
ui-two-lead = හැම පේළියක්ම ඔබේ භාෂාවෙන්, ඊට යටින් වෙන භාෂාවකින්: ඔබටයි ඔබට උදව් කරන කෙනාටයි.
# draft d9136f92
ui-one-only = එක භාෂාවක් විතරයි
# draft 9f47e1ff
ui-language-failed = ඒ භාෂාව ආවේ නැහැ. ඔබේ ඉන්ටර්නෙට් එක බලන්න.
# draft fc526e64
ui-fill-hotline = කම්කරු කාර්යාලය
# draft d4c95798
ui-fill-list = ඔබේ කම්කරු අමාත්‍යාංශයේ ලැයිස්තුව
# draft be49ef1b
ui-fill-wage = එහි පඩිය ගැන විශ්වාස කළ හැකි ගාණක් අපි ළඟ නැහැ.
# draft eafcc6c5
ui-fill-regulator = ඔබේ කම්කරු අමාත්‍යාංශය
