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
# draft 851920a3
ui-known-pattern = ඇත්ත සිදුවීම්වලින් දන්නා දෙයක්
# draft e33d6cf5
ui-today = අද:
# draft 6a7d6a86
ui-sources = මූලාශ්‍ර: { $count }
# draft 47f29fc0
ui-no-date = දිනයක් නැහැ
# draft b71839d5
ui-copy = කොපි කරන්න
# draft 0b80f84f
ui-copied = කොපි කළා
# draft a5d5486c
ui-copy-failed = කොපි කරන්න වචන උඩ ඔබාගෙන ඉන්න.
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
# draft 5bebbf01
ui-call-shows = ඇමතුමක් ෆෝන් එකේ ඇමතුම් ලැයිස්තුවේත් බිලේත් පේනවා.
# draft f8a550f7
ui-choose-first = පාස්පෝට් එකයි රටයි තෝරන්න.
# draft 9f608034
ui-numbers-coming = අංක එමින් තියෙනවා.
# draft a9afe093
ui-numbers-failed = අංක ආවේ නැහැ. ඔබේ ඉන්ටර්නෙට් එක බලන්න.
# draft 5160883e
ui-try-again = ආයෙත් බලන්න
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
# draft f9bd4b4b
ui-title-quiet = සටහන්
# draft 73928a8a
ui-practice = මුලින්, කෙනෙකුට ඇත්තටම ලැබුණු යෝජනාවකින් පුහුණු වෙන්න
# draft 4a07c524
ui-help-close = කවුරු හරි එනවාද? “පිටවෙන්න” ඔබන්න, නැත්නම් මේ පිටුව වහන්න. මේකෙන් සද්දයක් එන්නේ නැහැ.
# draft 1b3fcc15
ui-next-short = ඊළඟ කෙනා
