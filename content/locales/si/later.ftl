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
# draft 0bd333ff
ui-none-here = මේ පාස්පෝට් එකට, { $country } ඇතුළේ ඉඳන් වැඩ කරන අංකයක් අපි දන්නේ නැහැ.
# draft 06f35980
ui-none-at-all = මේ තේරීමට අංකයක් අපි දන්නේ නැහැ. ඔබේ රටේ ළඟම තානාපති කාර්යාලයෙන් අහන්න. නැත්නම් ජාත්‍යන්තර සංක්‍රමණ සංවිධානයේ (IOM) කාර්යාලයකින් අහන්න.
# draft 1181d478
ui-email = ඊමේල්
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
# draft 73c0d339
ui-chat-send = WhatsApp එකෙන් යවන්න
# draft 82c95535
ui-share-lead = රැකියා යෝජනාවක් ලැබුණු වෙන කෙනෙකුට. මේ පණිවිඩයේ කාගේවත් නමක් නැහැ, ඔබේ උත්තර කිසිවක් නැහැ.
# draft 1f814527
ui-share-text = පිටරට රැකියා යෝජනාවක් ලැබුණාද? ගෙවන්න, අත්සන් කරන්න, යන්න කලින් පරීක්ෂා කරන්න: { $address }
# draft f8743a4e
ui-answer-now = දැන් උත්තර දෙන්න
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
# draft 7a70a161
ui-desk-heading = ඔබේ භාෂාව උඩ ඔබන්න
# draft 2e4dd308
ui-desk-lead = ඊට පස්සේ මේ තිරය ඔබම අල්ලගන්න.
# draft 5f3229f3
ui-desk-staff = ෆෝන් එක අතට දෙන කෙනාට
# draft b7c351db
ui-desk-staff-1 = ෆෝන් එක අතට දෙන්න. තිරය ඔබට කියවන්න බැරි තැනක හිටගන්න.
# draft 1da14b88
ui-desk-staff-2 = ඔබට උත්තරයක් පේන්නේ ගමන යන කෙනා “පෙන්වන්න” ඔබුවොත් විතරයි.
# draft 01449c53
ui-desk-staff-3 = මෙතන තියෙන කිසිවක් තීන්දුවක් නොවෙයි. මෙතන තියෙන කිසිවක් කෙනෙක්ව නවත්තගන්න හේතුවක් නොවෙයි.
# draft 60d1dc6c
ui-desk-staff-4 = එක එක කෙනාට පස්සේ “ඊළඟ කෙනා” ඔබන්න. විනාඩි 3ක් කවුරුත් තිරය ඇල්ලුවේ නැත්නම් ඔක්කොම මැකෙනවා.
# draft b2665454
ui-desk-ready = ඔක්කොම මැකුවා. ඊළඟ කෙනාට සූදානම්.
# draft 1f7ecbad
ui-consent-heading = පටන් ගන්න කලින්
# draft 44ee2332
ui-consent-who = ඔබ ළඟ ඉන්න කෙනා රැකියා යෝජනා බලන්න මිනිසුන්ට උදව් කරනවා. එයාගේ නම මොකක්ද, වැඩ කරන්නේ කාටද, රජයේ නිලධාරියෙක්ද කියලා අහන්න.
# draft 30738963
ui-consent-free = ඔබට එපා කියන්න පුළුවන්. ඕනෑම වෙලාවක නවත්තන්න පුළුවන්. ඔබේ ගමන දිගටම යන්න පුළුවන්. හේතුවක් කියන්න ඕනේ නැහැ.
# draft 4c6f0f33
ui-consent-secret = එයාට හැම දෙයක්ම රහසක් විදියට තියාගන්න බැරි වෙන්න පුළුවන්: උදාහරණයක් විදියට, ළමයෙක් හෝ ජීවිතයක් අනතුරේ නම්. එයා වෙන කෙනෙකුට කියන්නම ඕනේ මොනවාද කියලා මුලින් අහන්න.
# draft 8a97431a
ui-consent-hold = තිරය තියෙන්නේ ඔබේ අතේ. එයාට ඔබේ උත්තර පේන්නේ ඔබ “පෙන්වන්න” ඔබුවොත් විතරයි.
# draft 9481ba8d
ui-consent-gone = කවුරුත් ඔබේ නම අහන්නේ නැහැ. “ඊළඟ කෙනා” ඔබන්න, එතකොට ඔක්කොම මැකෙනවා.
# draft 60991c2e
ui-consent-yes = පටන් ගන්න
# draft e1d6ec3b
ui-consent-numbers = අංක විතරයි
# draft 4f557309
ui-consent-no = එපා, ස්තුතියි
# draft 7645af6c
ui-next-person = ඉවරයි: ඊළඟ කෙනා
# draft d374e1b6
ui-show-heading = ඔබේ උත්තර සූදානම්
# draft b4e9df57
ui-show-lead = ඊළඟට එන දේ ඔබේ. ළඟ ඉන්න කෙනාට පෙන්වන්න, තනියම බලන්න, නැත්නම් මෙතනින් ඉවර කරන්න.
# draft 34a602b1
ui-show = පෙන්වන්න
# draft a923b6f4
ui-idle-heading = ඔබ තවම ඉන්නවාද?
# draft d1f1e01c
ui-idle-lead = ටික වෙලාවකින් කවුරුත් මේ තිරය ඇල්ලුවේ නැහැ. තව විනාඩි භාගයකින් ඔක්කොම මැකෙනවා.
# draft f6d0c63a
ui-idle-stay = මම තවම ඉන්නවා
# draft a2990764
ui-together-heading = මේක එකට බලන්න
# draft ade473c5
ui-together-lead = කතා කරන්න කරුණු. ඒවා ඔබ ගැන කිසිවක් කියන්නේ නැහැ, කිසිවක් තීරණය කරන්නේත් නැහැ.
# draft 607af4f5
ui-offer-says = යෝජනාවේ කියන දේ
# draft 8c9cc252
ui-ring-heading = හාම්පුතාට එකට කතා කරන්න
# draft db55e9b9
ui-ring-1 = සමාගමේ අංකය ඔබම හොයාගන්න, සමාගමේම පිටුවෙන් හෝ ලැයිස්තුවකින්. චැට් එකෙන් ගන්න එපා.
# draft 228fb4d5
ui-ring-2 = අහන්න: මොන වැඩේද, කොයි නගරයේද, පඩිය කීයද? ටිකට් එකටයි වීසා එකටයි ගෙවන්නේ කවුද? පාස්පෝට් එක තියාගන්නේ කවුද?
# draft 21a71dfa
ui-ring-3 = එක එක උත්තරය යෝජනාවත් එක්ක සසඳලා බලන්න.
# draft cb2d796f
ui-ring-code = { $country } ඇතුළේ අංක පටන් ගන්නේ මෙහෙමයි:
# draft 83bebbc2
ui-ring-other = ඔබට දුන් අංකය පටන් ගන්නේ වෙන කේතයකින්ද? එහෙනම් ඒකට උත්තර දෙන්නේ වෙන රටක ඉන්න කෙනෙක් වෙන්න පුළුවන්. ඇයි කියලා අහන්න.
# draft d71c7877
ui-talk-heading = කතා කරන්න කරුණු
# draft cf8b532f
ui-ask-heading = තව අහන්න තියෙන දේ
# draft 950e2250
ui-take = මේක අරගෙන යන්න
# draft 5fae1464
ui-take-lead = එකක් තෝරන්න. ඊට පස්සේ ඉතිරි වෙන දේ එක එකේ ලියලා තියෙනවා.
# draft bdb07195
ui-card = ෆොටෝ එකක් ගන්න කාඩ් එකක්
# draft a104c2dd
ui-card-leaves = පින්තූරය මේ ෆෝන් එකේ පින්තූර අතරේ ඉතිරි වෙනවා, සමහරවිට ඉන්ටර්නෙට් එකේත්.
# draft 74da3f19
ui-card-shot = ස්ක්‍රීන්ෂොට් එකක් ගන්න, නැත්නම් වෙන ෆෝන් එකකින් ෆොටෝ එකක් ගන්න.
# draft 2d267449
ui-card-say = මුලින් කියන්න: ඔබ කවුද, ඉන්නේ කොහේද, උදව් ඕනේ කියලා.
# draft 9dcaba49
ui-card-word = අපේ රහස් වචනය:
# draft 2d0c4768
ui-sheet = ප්‍රින්ට් කරන්න පිටුවක්
# draft 177e6dc0
ui-pocket = ප්‍රින්ට් කරන්න, සාක්කුවට කාඩ් එකක්
# draft a737a944
ui-pocket-fold = පිට ඉර දිගේ කපන්න. මැදින් දෙපාරක් නවන්න.
# draft 054aa212
ui-print-leaves = මේ ෆෝන් එකේ කිසිවක් ඉතිරි වෙන්නේ නැහැ. ප්‍රින්ටරයක පිටපතක් ඉතිරි වෙන්න පුළුවන්.
# draft b4e46ecd
ui-print = ප්‍රින්ට් කරන්න
# draft ee2ac106
ui-print-not = කිසිවක් වුණේ නැද්ද? මේ පිටුව ඔබේ බ්‍රවුසරයෙන් අරින්න, නැත්නම් කාඩ් එකේ ෆොටෝ එකක් ගන්න.
# draft ce418880
ui-print-two = භාෂා දෙකකින්: එකතු කරන්න
# draft aaf3d2cf
ui-send-heading = යවන්න පණිවිඩයක්
# draft e36b7ee5
ui-send-leaves = පණිවිඩය ෆෝන් දෙකේම චැට් එකේ ඉතිරි වෙනවා.
# draft 3a85ab24
ui-sms-send = එස්එම්එස් එකකින් යවන්න
# draft 352057f1
ui-book = ෆෝන් එකේ නම් ලැයිස්තුවට අංක
# draft ada9dc59
ui-book-lead = කවුරුත් ප්‍රශ්න නොකරන නමක් තෝරන්න.
# draft 31e9168b
ui-book-aunt = නැන්දා
# draft f54c7f0f
ui-book-shop = කඩේ
# draft 9e691141
ui-book-work = වැඩපොළ
# draft 2b1ccd91
ui-book-neighbour = අසල්වැසියා
# draft ddf98302
ui-book-save = ෆයිල් එක සේව් කරන්න
# draft 45a20514
ui-book-leaves = අංක ෆෝන් එකේ නම් ලැයිස්තුවේ ඉතිරි වෙනවා. ෆයිල් එකක් ඩවුන්ලෝඩ් අතරේ ඉතිරි වෙනවා.
# draft 9b0b849d
ui-book-inapp = වෙන ඇප් එකක් ඇතුළේ ෆයිල් බොහෝ විට සේව් වෙන්නේ නැහැ. ඒ වෙනුවට කාඩ් එක ගන්න.
# draft 6e7358c7
ui-sheet-yours = මේ කොළය ඔබේ. තියාගන්න, නවන්න, නැත්නම් විසි කරන්න.
# draft 183e25d6
ui-sheet-unknown = තවම දන්නේ නැහැ: මේක අහන්න
# draft fa2015f5
ui-sheet-check = පරීක්ෂා කරන තැන
# draft 64818ee2
ui-sheet-want = මට දැන් ඕනේ දේ
# draft ca04b0e6
ui-want-talk = කෙනෙක් එක්ක තනියම කතා කරන්න
# draft 830441ac
ui-want-call = ඇමතුමක් ගන්න
# draft dec73ad6
ui-want-check = මේ ඒජන්සිය පරීක්ෂා කරන්න
# draft e34c5b99
ui-want-travel = කිසිවක් ඕනේ නැහැ, මම ගමන දිගටම යනවා
# draft 76bcfbc0
ui-sheet-footer = ගමන යන කෙනා මතක තියාගන්න හදාගත් කොළයක්. මේක සාක්ෂියක් නොවෙයි, අවසර පත්‍රයක් නොවෙයි, කෙනෙක්ව නවත්තගන්න හේතුවකුත් නොවෙයි. ආපහු දෙන්න.
# draft bb78addf
ui-sheet-qr = තව අංක:
# draft 0d9b229a
ui-facts-of = තොරතුරුවල දිනය: { $date }
# draft 6c33a95b
ui-plan = ගමනට සැලැස්මක්
# draft d5f1d672
ui-plan-lead = ගැළපෙන දේ ඔබන්න. මේ පිටුව වැහුවම ඒවා මැකෙනවා. අන්තිමට ප්‍රින්ට් කරන්න, නැත්නම් ෆොටෝ එකක් ගන්න.
# draft 41999cf2
ui-plan-numbers = අංක දෙකක් කටපාඩම් කරගන්න
# draft b1473350
ui-plan-numbers-lead = මේවායින් එකක්, ඒ එක්ක ගෙදර කෙනෙකුගේ එකක්.
# draft 56f099d6
ui-plan-knows = මම යන තැන දන්නේ කවුද?
# draft 5d71026a
ui-plan-knows-1 = මගේ අම්මා
# draft 7e5e84ce
ui-plan-knows-2 = මගේ තාත්තා
# draft ea12e470
ui-plan-knows-3 = මගේ මහත්තයා හෝ නෝනා
# draft 834713d5
ui-plan-knows-4 = මගේ සහෝදරයෙක් හෝ සහෝදරියක්
# draft 96d4ee5c
ui-plan-knows-5 = යාළුවෙක්
# draft 24e7c47f
ui-plan-when = මම ලියන්නේ කවදාද?
# draft 7a4f76b4
ui-plan-when-1 = හැමදාම හවස
# draft 5a56e6d7
ui-plan-when-2 = හැම දේශසීමාවකටම කලින්
# draft 3f067820
ui-plan-missed = දවස් දෙකක් මගෙන් පණිවිඩයක් නැද්ද? එහෙනම් මේ අංකවලට කතා කරන්න.
# draft ee2f1b12
ui-plan-word = “මම අනතුරේ” කියන තේරුම තියෙන වචනයක්
# draft 6f656f27
ui-plan-word-1 = අඹ
# draft 5063c906
ui-plan-word-2 = කුඩේ
# draft 4859c245
ui-plan-word-3 = ආච්චිගේ වත්ත
# draft f0a5ab8f
ui-plan-papers = මගේ ලියවිලිවල පිටපත්, ගෙදර තියන්න
# draft e71ac242
ui-plan-papers-1 = පාස්පෝට් එකේ, වීසා එකේ, ගිවිසුමේ, ටිකට් එකේ ෆොටෝ
# draft 0398e833
ui-plan-papers-2 = කොළේ ගත් පිටපත්
# draft c0842b4a
ui-plan-own = නැත්නම් ඔබේම වචන. ඒවා තියෙන්නේ මේ තිරයේ විතරයි.
# draft 04d26e76
ui-practice-lead = මිනිසුන්ට ඇත්තටම ලැබුණු යෝජනා. එකක් කියවන්න. ඔබ නම් ඒක ගන්නවාද? ඊට පස්සේ බලන්න.
# draft 2462cd64
ui-practice-see = offercheck කියන දේ
# draft 059316f9
ui-practice-then = වුණු දේ
# draft 8f343703
ui-practice-own = දැන් මගේම යෝජනාව
# draft de22f4e9
ui-story = කෙනෙකුට වුණු දෙයක්:
# draft bf3af898
ui-story-from = රට: { $country }. වාර්තාවකින් අරගෙන අපේ වචනවලින් කියපු කතාවක්.
# draft 237d6559
ui-story-advice = අන්තිමට තියෙන අදහස අපේ උපදෙසයි.
# draft b3adbc7a
ui-tricks-heading = මෑතකදී දැකපු උපක්‍රම
# draft e4b10909
ui-trick-seen = අන්තිමට වාර්තා වුණේ: { $date }
# draft 38b1ec00
ui-help-clock = මේ ෆෝන් එකේ වෙලාව තියෙන්නේ { $country } අනුවයි. ඔබ ඉන්නේ වෙන තැනකද? එහෙනම් පහළින් ඔබ ඉන්න රට ඔබන්න.
# draft 12b3d767
ui-help-where = ඔබ දැන් ඉන්නේ කොහේද?
# draft ff24dd2b
ui-phrase-lead = මේක පෙන්වන්න, නැත්නම් කියන්න:
# draft b2e548b2
ui-phrase-need-help = මේකේ තේරුම: මට උදව් ඕනේ.
# draft 00c00db0
ui-phrase-call-police = මේකේ තේරුම: පොලීසියට කතා කරන්න.
# draft 8d8642f9
ui-phrase-use-phone = මේකේ තේරුම: මට ඔබේ ෆෝන් එක පාවිච්චි කරන්න පුළුවන්ද?
# draft 46a523f9
ui-phrase-embassy = මේකේ තේරුම: මට මගේ තානාපති කාර්යාලයත් එක්ක කතා කරන්න ඕනේ.
# draft b3376e50
ui-shift = මේ වැඩ මුරය ගණන් කරන්න
# draft 120d9673
ui-shift-lead = මිනිසුන්, භාෂා, ගමන් මාර්ග, කොළ කීයද කියලා ගණන් කරනවා. ගණන තියෙන්නේ මේ පිටුවේ මතකයේ විතරයි. උත්තර නැහැ, වෙලාවල් නැහැ. 5ට අඩු ගණන් හංගනවා. පිටුව ආයෙත් ලෝඩ් කළොත් ඒක මැකෙනවා. ගමන යන කෙනාට මේක කියන්න.
# draft 7bb36a65
ui-shift-start = ගණන් කරන්න පටන් ගන්න
# draft cad51419
ui-shift-people = මිනිසුන්: { $count }
# draft c08bf935
ui-shift-papers = කොළ: { $count }
# draft c8cc8dbb
ui-shift-under = 5ට අඩුයි
# draft f1502cd1
ui-embassy-first = ඔබව හිර කරලාද? මුලින්ම ඔබේ තානාපති කාර්යාලයට කතා කරන්න.
