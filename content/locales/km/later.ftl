# draft deaad423
ui-registry-heading = ពិនិត្យដោយខ្លួនឯង
# draft 6ee013df
ui-registry-lead = រកបញ្ជីដោយខ្លួនឯង។ កុំប្រើតំណ ឬលេខដែលគេឱ្យឡើយ។
# draft 29b8cac9
ui-shows-agency-licence = បង្ហាញថាក្រុមហ៊ុនជ្រើសរើសមានអាជ្ញាប័ណ្ណឬអត់
# draft f1060a50
ui-shows-job-order = បង្ហាញថាគេអនុញ្ញាតការងារនេះឬអត់
# draft d48849dc
ui-shows-contract = បង្ហាញថាគេបានពិនិត្យកិច្ចសន្យាឬអត់
# draft 8b9f47c8
ui-shows-worker-registration = បង្ហាញថាពលករបានចុះឈ្មោះឬអត់
# draft a6b3e5d5
ui-shows-company = បង្ហាញថាក្រុមហ៊ុននេះមានឬអត់
# draft 3cee46e7
ui-registry-not-proof = ឈ្មោះដូចគ្នា មិនមែនជាភស្តុតាងទេ។ គេលួចចម្លងឈ្មោះ។ លេខ អាសយដ្ឋាន និងលិខិតសុំពលករ ក៏ត្រូវតែដូចគ្នា។ បន្ទាប់មក ទូរសព្ទទៅការិយាល័យ តាមលេខដែលអ្នករកបានខ្លួនឯង។
# draft 6f1eac8d
ui-registry-none = យើងមិនស្គាល់បញ្ជីសាធារណៈសម្រាប់ប៉ាស្ព័រនេះទេ។ សួរក្រសួងការងាររបស់អ្នក។
# draft 56093c32
ui-pay-heading = ប្រាក់ខែនៅទីនោះ
# draft ee6d5847
ui-pay-none = យើងគ្មានតួលេខដែលទុកចិត្តបាន សម្រាប់ការងារនេះក្នុងប្រទេសនេះទេ។ សួរស្ថានទូត ឬសហជីពនៅទីនោះ។
# draft a36aa1e3
ui-law-heading = ច្បាប់ប្រទេសរបស់អ្នកថាម៉េច
# draft 1542310a
ui-routes-heading = ផ្លូវស្របច្បាប់ទៅធ្វើការក្រៅប្រទេស
# draft a99fd903
ui-routes-none = សួរក្រសួងការងាររបស់អ្នកថា ការងារក្រៅប្រទេសណាដែលគេអនុញ្ញាត។
# draft cbd49ea1
ui-in-country = ពេលអ្នកនៅប្រទេស៖ { $country }
# draft 0e715139
ui-in-country-now = ឥឡូវ នៅប្រទេស៖ { $country }
# draft a901deb0
ui-from-home = ឥឡូវ ពីផ្ទះ
# draft 30a5ee9b
ui-general = លេខទូទៅ
# draft 0cd9b72a
ui-side-state = រដ្ឋាភិបាលរបស់អ្នក
# draft 8a893f04
ui-side-independent = មិនមែនរដ្ឋាភិបាល
# draft 0b698a11
ui-side-intergovernmental = ធ្វើការឱ្យរដ្ឋាភិបាលច្រើន
# draft 4f83e3fc
ui-side-host = ប៉ូលិស ឬការិយាល័យនៃប្រទេសនោះ
# draft 63a0fc40
ui-hours-all-day = ទាំងថ្ងៃទាំងយប់
# draft 48c09794
ui-hours-office = ម៉ោងធ្វើការ
# draft ec333742
ui-hours-unknown = មិនដឹងម៉ោង
# draft 0a207e00
ui-purpose-emergency = បន្ទាន់
# draft 5235ee2e
ui-purpose-hotline = លេខជំនួយ
# draft 6f0939d6
ui-purpose-mobile = ទូរសព្ទដៃ
# draft 6613d40b
ui-purpose-labour = ការងារ និងប្រាក់ខែ
# draft 59181f36
ui-purpose-consular = ប៉ាស្ព័រ និងក្រដាសស្នាម
# draft ad5f1873
ui-purpose-switchboard = លេខមេ
# draft 49417523
ui-works-only-in = ប្រើបានតែនៅក្នុងប្រទេស៖ { $country }
# draft 383d5df6
ui-sms-only = ផ្ញើសារប៉ុណ្ណោះ
# draft 72eabca7
ui-call = ទូរសព្ទ
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = ផ្ញើសារ
# draft 4241ec42
ui-speaks = និយាយ៖ { $languages }
# draft 94105323
ui-source-heading = ព័ត៌មាននេះមកពីណា
# draft 53690407
ui-confidence-official = ពីទំព័រផ្ទាល់របស់ការិយាល័យ។
# draft 61330dbe
ui-confidence-corroborated = ប្រភពពីរ ឬច្រើនជាងនេះនិយាយដូចគ្នា។
# draft b261e733
ui-confidence-single = មានតែប្រភពមួយ។
# draft 7578fdec
ui-newest = ប្រភពថ្មីបំផុត៖ { $date }។
# draft f41f606b
ui-newest-unknown = ប្រភពមិនបង្ហាញថ្ងៃខែទេ។
# draft 9a7d9ef3
ui-review-overdue = ហួសថ្ងៃដែលត្រូវពិនិត្យឡើងវិញ។ បើហៅមិនចូល សាកលេខបន្ទាប់។
# draft 22dfe033
ui-not-dialled = យើងមិនបានហៅលេខនេះទេ។
# draft c689cccd
ui-source-count = ប្រភពទាំងអស់៖ { $count }
# draft cc466cd3
ui-more-numbers = លេខទៀត៖ { $count }
# draft aba569a8
ui-without-number = ការិយាល័យដែលយើងមិនស្គាល់លេខ
# draft 0bd333ff
ui-none-here = យើងមិនស្គាល់លេខដែលហៅបានពីប្រទេសនេះ ({ $country }) សម្រាប់ប៉ាស្ព័រនេះទេ។
# draft 06f35980
ui-none-at-all = យើងមិនស្គាល់លេខសម្រាប់ជម្រើសនេះទេ។ សួរស្ថានទូតប្រទេសរបស់អ្នកដែលនៅជិតបំផុត ឬការិយាល័យអង្គការអន្តរជាតិទេសន្តរប្រវេសន៍ (IOM)។
# draft 1181d478
ui-email = អ៊ីមែល
# draft f878aac7
ui-signs-heading = អ្វីដែលយើងឃើញ
# draft 5b11f8c5
ui-group-stop = ហេតុផលឱ្យឈប់
# draft dc64ed15
ui-group-serious = ដោះស្រាយរឿងនេះសិន
# draft 5ab29324
ui-group-serious-too = ធ្ងន់ធ្ងរដែរ
# draft f65ef41f
ui-group-caution = មើលចំណុចនេះផង
# draft 2dc556b2
ui-more-signs = បង្ហាញ { $count } ទៀត
# draft dc02e5d8
ui-looked-right = អ្វីដែលមើលទៅត្រឹមត្រូវ
# draft 65b13b19
ui-looked-right-note = ចំណុចល្អមួយ មិនលុបសញ្ញាព្រមានទេ។
# draft a6e45044
ui-open-heading = អ្វីដែលមិនទាន់ច្បាស់
# draft d7f5dc4a
ui-open-stopped = អ្វីដែលមិនទាន់ពិនិត្យ
# draft f1ac6a9a
ui-open-lead = រកឱ្យដឹងចំណុចនីមួយៗ។ បន្ទាប់មក ឆ្លើយនៅទីនេះ។
# draft eecb99dd
ui-open-rest = គួរដឹងដែរ៖ { $count }
# draft 15726f7f
ui-message-note = ពាក្យសម្រាប់ផ្ញើ បើអ្នកអាចសួរដោយគ្មានគ្រោះថ្នាក់៖
# draft 73c0d339
ui-chat-send = ផ្ញើតាម WhatsApp
# draft 82c95535
ui-share-lead = សម្រាប់អ្នកផ្សេងដែលមានគេប្រាប់ការងារ។ សារនេះគ្មានឈ្មោះនរណា ហើយគ្មានចម្លើយរបស់អ្នកទេ។
# draft 1f814527
ui-share-text = មានគេប្រាប់ការងារក្រៅប្រទេសឬ? ពិនិត្យវា មុនបង់លុយ ចុះហត្ថលេខា ឬចេញដំណើរ៖ { $address }
# draft f8743a4e
ui-answer-now = ឆ្លើយសំណួរនេះឥឡូវ
# draft c48f3440
ui-contacts-heading = លេខសម្រាប់ទូរសព្ទ
# draft a0e09984
ui-contacts-lead = អ្នកទូរសព្ទទៅគេ។ គេមិនដែលទូរសព្ទមកទារលុយអ្នកទេ។
# draft 301612cf
ui-passport = ប៉ាស្ព័រ
# draft ba1bbffa
ui-where = ប្រទេស
# draft 8fcffc2d
ui-choose = ជ្រើសរើស
# draft b764902e
ui-nobody-heading = គ្មានអ្នកលើកទូរសព្ទឬ?
# draft fb3f9b38
ui-nobody-next = សាកលេខបន្ទាប់លើទំព័រនេះ។
# draft 507b9ba1
ui-nobody-write = ផ្ញើសារ WhatsApp បើមាន។ សារនៅទីនោះ រហូតមានគេអាន។
# draft 34cdd5ef
ui-nobody-again = កត់ម៉ោងទុក ហើយហៅម្តងទៀត ក្នុងម៉ោងធ្វើការនៅទីនោះ។
# draft 9a7481ee
ui-nobody-home = សុំមនុស្សនៅផ្ទះ ទូរសព្ទទៅលេខរបស់រដ្ឋាភិបាលអ្នក។
# draft 7a70a161
ui-desk-heading = ចុចភាសារបស់អ្នក
# draft 2e4dd308
ui-desk-lead = រួចកាន់អេក្រង់នេះដោយខ្លួនឯង។
# draft 5f3229f3
ui-desk-staff = សម្រាប់អ្នកដែលហុចអេក្រង់ឱ្យ
# draft b7c351db
ui-desk-staff-1 = ហុចអេក្រង់ឱ្យអ្នកដំណើរ។ ឈរនៅកន្លែងដែលមើលអេក្រង់មិនឃើញ។
# draft 1da14b88
ui-desk-staff-2 = អ្នកឃើញចម្លើយ លុះត្រាតែអ្នកដំណើរចុច “បង្ហាញ”។
# draft 01449c53
ui-desk-staff-3 = អ្វីៗនៅទីនេះមិនមែនជាការកាត់សេចក្តីទេ។ វាមិនមែនជាហេតុផលឃាត់អ្នកណាម្នាក់ឡើយ។
# draft 60d1dc6c
ui-desk-staff-4 = ចុច “អ្នកបន្ទាប់” ក្រោយម្នាក់ៗ។ បើ 3 នាទីគ្មានអ្នកណាប៉ះអេក្រង់ទេ អ្វីៗទាំងអស់នឹងលុប។
# draft b2665454
ui-desk-ready = លុបអស់ហើយ។ រួចរាល់សម្រាប់អ្នកបន្ទាប់។
# draft 1f7ecbad
ui-consent-heading = មុនចាប់ផ្តើម
# draft 44ee2332
ui-consent-who = អ្នកដែលនៅក្បែរអ្នក ជួយមនុស្សមើលការងារដែលគេប្រាប់។ សួរឈ្មោះគេ គេធ្វើការឱ្យអ្នកណា និងគេជាមន្ត្រីឬអត់។
# draft 30738963
ui-consent-free = អ្នកអាចនិយាយថាទេ។ អ្នកអាចបញ្ចប់ពេលណាក៏បាន។ អ្នកអាចធ្វើដំណើរបន្ត។ មិនចាំបាច់មានហេតុផលទេ។
# draft 4c6f0f33
ui-consent-secret = គេប្រហែលជារក្សាការសម្ងាត់គ្រប់យ៉ាងមិនបានទេ ដូចជាពេលក្មេង ឬជីវិតមនុស្សមានគ្រោះថ្នាក់។ សួរសិនថា រឿងអ្វីដែលគេត្រូវប្រាប់បន្ត។
# draft 8a97431a
ui-consent-hold = អ្នកជាអ្នកកាន់អេក្រង់។ គេឃើញចម្លើយរបស់អ្នក លុះត្រាតែអ្នកចុច “បង្ហាញ”។
# draft 9481ba8d
ui-consent-gone = គ្មានអ្នកណាសួរឈ្មោះអ្នកទេ។ ចុច “អ្នកបន្ទាប់” រួចអ្វីៗទាំងអស់លុប។
# draft 60991c2e
ui-consent-yes = ចាប់ផ្តើម
# draft e1d6ec3b
ui-consent-numbers = មើលតែលេខទូរសព្ទ
# draft 4f557309
ui-consent-no = ទេ អរគុណ
# draft 7645af6c
ui-next-person = រួចហើយ៖ អ្នកបន្ទាប់
# draft d374e1b6
ui-show-heading = ចម្លើយរបស់អ្នករួចរាល់ហើយ
# draft b4e9df57
ui-show-lead = អ្វីដែលមកបន្ទាប់ជារបស់អ្នក។ បង្ហាញអ្នកក្បែរអ្នក មើលតែម្នាក់ឯង ឬបញ្ចប់ត្រឹមនេះក៏បាន។
# draft 34a602b1
ui-show = បង្ហាញ
# draft a923b6f4
ui-idle-heading = អ្នកនៅឬទេ?
# draft d1f1e01c
ui-idle-lead = គ្មានអ្នកណាប៉ះអេក្រង់នេះយូរហើយ។ កន្លះនាទីទៀត អ្វីៗទាំងអស់នឹងលុប។
# draft f6d0c63a
ui-idle-stay = ខ្ញុំនៅទីនេះ
# draft a2990764
ui-together-heading = មើលរឿងនេះជាមួយគ្នា
# draft ade473c5
ui-together-lead = ចំណុចសម្រាប់និយាយគ្នា។ វាមិននិយាយអ្វីពីអ្នកទេ ហើយមិនសម្រេចអ្វីទេ។
# draft 607af4f5
ui-offer-says = អ្វីដែលគេប្រាប់អំពីការងារ
# draft 8c9cc252
ui-ring-heading = ទូរសព្ទទៅថៅកែជាមួយគ្នា
# draft db55e9b9
ui-ring-1 = រកលេខក្រុមហ៊ុនដោយខ្លួនឯង នៅទំព័ររបស់គេ ឬក្នុងបញ្ជី។ កុំយកលេខពីឆាត។
# draft 228fb4d5
ui-ring-2 = សួរ៖ ការងារអ្វី ទីក្រុងណា ប្រាក់ខែប៉ុន្មាន? អ្នកណាចេញថ្លៃសំបុត្រ និងវីសា? អ្នកណាទុកប៉ាស្ព័រ?
# draft 21a71dfa
ui-ring-3 = ប្រៀបធៀបចម្លើយនីមួយៗ ជាមួយអ្វីដែលគេបានប្រាប់។
# draft cb2d796f
ui-ring-code = លេខទូរសព្ទនៅ { $country } ចាប់ផ្តើមដោយ៖
# draft 83bebbc2
ui-ring-other = លេខដែលគេឱ្យអ្នក ចាប់ផ្តើមដោយលេខផ្សេងឬ? អ្នកលើកទូរសព្ទប្រហែលនៅប្រទេសផ្សេង។ សួរថាហេតុអ្វី។
# draft d71c7877
ui-talk-heading = ចំណុចសម្រាប់និយាយគ្នា
# draft cf8b532f
ui-ask-heading = នៅត្រូវសួរ
# draft 950e2250
ui-take = យកទៅជាមួយ
# draft 5fae1464
ui-take-lead = រើសមួយ។ នីមួយៗប្រាប់ថា វាទុកស្នាមអ្វី។
# draft bdb07195
ui-card = កាតសម្រាប់ថតរូប
# draft a104c2dd
ui-card-leaves = រូបនៅក្នុងរូបថតរបស់ទូរសព្ទនេះ ប្រហែលក៏នៅលើអ៊ីនធឺណិតដែរ។
# draft 74da3f19
ui-card-shot = ថតអេក្រង់ ឬថតរូបដោយទូរសព្ទផ្សេង។
# draft 2d267449
ui-card-say = និយាយសិន៖ អ្នកជាអ្នកណា អ្នកនៅឯណា ហើយអ្នកត្រូវការជំនួយ។
# draft 9dcaba49
ui-card-word = ពាក្យសម្ងាត់របស់យើង៖
# draft 2d0c4768
ui-sheet = ទំព័រសម្រាប់បោះពុម្ព
# draft 177e6dc0
ui-pocket = កាតហោប៉ៅសម្រាប់បោះពុម្ព
# draft a737a944
ui-pocket-fold = កាត់តាមបន្ទាត់ខាងក្រៅ។ បត់ពាក់កណ្តាលពីរដង។
# draft 054aa212
ui-print-leaves = គ្មានអ្វីនៅក្នុងទូរសព្ទនេះទេ។ ម៉ាស៊ីនបោះពុម្ពអាចទុកច្បាប់ចម្លង។
# draft b4e46ecd
ui-print = បោះពុម្ព
# draft ee2ac106
ui-print-not = គ្មានអ្វីកើតឡើង? បើកទំព័រនេះក្នុងកម្មវិធីអ៊ីនធឺណិត ឬថតរូបកាត។
# draft ce418880
ui-print-two = ជាពីរភាសា៖ បន្ថែម
# draft aaf3d2cf
ui-send-heading = សារសម្រាប់ផ្ញើ
# draft e36b7ee5
ui-send-leaves = សារនៅក្នុងឆាតនៃទូរសព្ទទាំងពីរ។
# draft 3a85ab24
ui-sms-send = ផ្ញើជាសារទូរសព្ទ
# draft 352057f1
ui-book = លេខសម្រាប់បញ្ជីទូរសព្ទ
# draft ada9dc59
ui-book-lead = រើសឈ្មោះដែលគ្មានអ្នកណាសួរ។
# draft 31e9168b
ui-book-aunt = មីង
# draft f54c7f0f
ui-book-shop = ហាង
# draft 9e691141
ui-book-work = កន្លែងធ្វើការ
# draft 2b1ccd91
ui-book-neighbour = អ្នកជិតខាង
# draft ddf98302
ui-book-save = រក្សាទុកឯកសារ
# draft 45a20514
ui-book-leaves = លេខនៅក្នុងបញ្ជីទូរសព្ទ ហើយឯកសារនៅក្នុងកន្លែងទាញយក។
# draft 9b0b849d
ui-book-inapp = នៅក្នុងកម្មវិធីផ្សេង ឯកសារច្រើនតែរក្សាទុកមិនបាន។ ប្រើកាតជំនួស។
# draft 6e7358c7
ui-sheet-yours = ក្រដាសនេះជារបស់អ្នក។ ទុក បត់ ឬបោះចោលក៏បាន។
# draft 183e25d6
ui-sheet-unknown = មិនទាន់ដឹង៖ សួររឿងនេះ
# draft fa2015f5
ui-sheet-check = ពិនិត្យនៅឯណា
# draft 64818ee2
ui-sheet-want = ឥឡូវ ខ្ញុំចង់
# draft ca04b0e6
ui-want-talk = និយាយគ្នាតែពីរនាក់
# draft 830441ac
ui-want-call = ទូរសព្ទម្តង
# draft dec73ad6
ui-want-check = ពិនិត្យក្រុមហ៊ុនជ្រើសរើសពលករនេះ
# draft e34c5b99
ui-want-travel = មិនត្រូវការអ្វីទេ ខ្ញុំធ្វើដំណើរបន្ត
# draft 76bcfbc0
ui-sheet-footer = កំណត់ចំណាំដែលអ្នកដំណើរធ្វើដោយខ្លួនឯង។ វាមិនមែនជាភស្តុតាង មិនមែនជាលិខិតអនុញ្ញាត និងមិនមែនជាហេតុផលឃាត់អ្នកណាទេ។ ប្រគល់វាវិញ។
# draft bb78addf
ui-sheet-qr = លេខថែមទៀត៖
# draft 0d9b229a
ui-facts-of = ព័ត៌មាន { $date }
# draft 6c33a95b
ui-plan = ផែនការធ្វើដំណើរ
# draft d5f1d672
ui-plan-lead = ចុចអ្វីដែលត្រូវនឹងអ្នក។ ទំព័រនេះភ្លេចវាពេលបិទ។ ចុងក្រោយ បោះពុម្ព ឬថតរូប។
# draft 41999cf2
ui-plan-numbers = ចាំលេខពីរឱ្យស្ទាត់
# draft b1473350
ui-plan-numbers-lead = លេខមួយពីទីនេះ និងលេខមួយរបស់មនុស្សនៅផ្ទះ។
# draft 56f099d6
ui-plan-knows = អ្នកណាដឹងថាខ្ញុំទៅណា?
# draft 5d71026a
ui-plan-knows-1 = ម្តាយខ្ញុំ
# draft 7e5e84ce
ui-plan-knows-2 = ឪពុកខ្ញុំ
# draft ea12e470
ui-plan-knows-3 = ប្តី ឬប្រពន្ធខ្ញុំ
# draft 834713d5
ui-plan-knows-4 = បងប្អូនខ្ញុំ
# draft 96d4ee5c
ui-plan-knows-5 = មិត្តម្នាក់
# draft 24e7c47f
ui-plan-when = ខ្ញុំផ្ញើដំណឹងពេលណា?
# draft 7a4f76b4
ui-plan-when-1 = រាល់ល្ងាច
# draft 5a56e6d7
ui-plan-when-2 = មុនឆ្លងព្រំដែននីមួយៗ
# draft 3f067820
ui-plan-missed = ពីរថ្ងៃគ្មានដំណឹងពីខ្ញុំ? ទូរសព្ទទៅលេខទាំងនេះ។
# draft ee2f1b12
ui-plan-word = ពាក្យដែលមានន័យថា៖ ខ្ញុំមានគ្រោះថ្នាក់
# draft 6f656f27
ui-plan-word-1 = ស្វាយ
# draft 5063c906
ui-plan-word-2 = ឆ័ត្រ
# draft 4859c245
ui-plan-word-3 = ច្បារយាយ
# draft f0a5ab8f
ui-plan-papers = ច្បាប់ចម្លងឯកសាររបស់ខ្ញុំនៅផ្ទះ
# draft e71ac242
ui-plan-papers-1 = រូបថតប៉ាស្ព័រ វីសា កិច្ចសន្យា និងសំបុត្រ
# draft 0398e833
ui-plan-papers-2 = ច្បាប់ចម្លងលើក្រដាស
# draft c0842b4a
ui-plan-own = ឬពាក្យរបស់អ្នកផ្ទាល់។ វានៅតែលើអេក្រង់នេះ។
# draft 04d26e76
ui-practice-lead = ការងារដែលគេពិតជាបានប្រាប់មនុស្ស។ អានមួយ។ តើអ្នកយកទេ? រួចសឹមមើល។
# draft 2462cd64
ui-practice-see = offercheck ថាម៉េច
# draft 059316f9
ui-practice-then = រឿងអ្វីបានកើតឡើង
# draft 8f343703
ui-practice-own = ឥឡូវ ការងាររបស់ខ្ញុំផ្ទាល់
# draft de22f4e9
ui-story = វាបានកើតលើមនុស្សម្នាក់៖
# draft bf3af898
ui-story-from = ពី { $country } និទានឡើងវិញពីរបាយការណ៍។
# draft 237d6559
ui-story-advice = គំនិតចុងក្រោយជាដំបូន្មានរបស់យើង។
# draft b3adbc7a
ui-tricks-heading = ល្បិចដែលឃើញថ្មីៗ
# draft e4b10909
ui-trick-seen = រាយការណ៍ចុងក្រោយ៖ { $date }
# draft 38b1ec00
ui-help-clock = នាឡិកាទូរសព្ទនេះកំណត់តាម { $country }។ អ្នកនៅកន្លែងផ្សេងឬ? ចុចប្រទេសដែលអ្នកនៅ ខាងក្រោម។
# draft 12b3d767
ui-help-where = ឥឡូវអ្នកនៅឯណា?
# draft ff24dd2b
ui-phrase-lead = បង្ហាញពាក្យនេះ ឬនិយាយវា៖
# draft b2e548b2
ui-phrase-need-help = មានន័យថា៖ ខ្ញុំត្រូវការជំនួយ។
# draft 00c00db0
ui-phrase-call-police = មានន័យថា៖ សូមហៅប៉ូលិស។
# draft 8d8642f9
ui-phrase-use-phone = មានន័យថា៖ ខ្ញុំសុំប្រើទូរសព្ទអ្នកបានទេ?
# draft 46a523f9
ui-phrase-embassy = មានន័យថា៖ ខ្ញុំចង់និយាយជាមួយស្ថានទូតរបស់ខ្ញុំ។
# draft b3376e50
ui-shift = រាប់វេននេះ
# draft 120d9673
ui-shift-lead = រាប់តែមនុស្ស ភាសា ផ្លូវ និងក្រដាស ក្នុងការចងចាំនៃទំព័រនេះប៉ុណ្ណោះ។ គ្មានចម្លើយ គ្មានម៉ោង។ លេខក្រោម 5 ត្រូវលាក់។ បើកទំព័រឡើងវិញ វាលុប។ ប្រាប់អ្នកដំណើរផង។
# draft 7bb36a65
ui-shift-start = ចាប់ផ្តើមរាប់
# draft cad51419
ui-shift-people = មនុស្ស៖ { $count }
# draft c08bf935
ui-shift-papers = ក្រដាស៖ { $count }
# draft c8cc8dbb
ui-shift-under = ក្រោម 5
# draft f1502cd1
ui-embassy-first = ត្រូវគេឃុំឃាំង? ទូរសព្ទទៅស្ថានទូតរបស់អ្នកសិន។
