# draft 31cbf028
ui-title = ពិនិត្យការងារដែលគេប្រាប់

# draft 0d4ce835
ui-back = ថយក្រោយ
# draft 0f899f4d
ui-leave = ចេញ
# draft 6092539d
ui-numbers = លេខ
# draft cf954bd3
ui-language = ភាសា
# draft 0a0fd365
ui-erase = លុប
# draft f6d826a6
ui-boxed = មិនអាចទូរសព្ទចេញពីក្នុងទំព័រនេះទេ។ ចុចលេខដោយខ្លួនឯង ឬបើក { $address } ក្នុងកម្មវិធីអ៊ីនធឺណិតរបស់អ្នក។

# draft 2558d04d
ui-listen = ស្ដាប់
# draft adc1645b
ui-hush = បិទសំឡេង
# draft 95741c90
ui-draft = ការបកប្រែព្រាង មិនទាន់ពិនិត្យ។

# draft e79bd01d
ui-start-lead = មានគេប្រាប់ការងារក្រៅប្រទេសឬ? ពិនិត្យវា មុនបង់លុយ ចុះហត្ថលេខា ឬចេញដំណើរ។ ត្រូវការប្រហែល 5 នាទី។
# draft 46e2dcc6
ui-start-signs = បង្ហាញតែសញ្ញាព្រមានប៉ុណ្ណោះ
# draft ce8f0dbd
ui-promise = គ្មានអ្វីចេញពីទូរសព្ទនេះទេ។
# draft a637dbbf
ui-promise-more = គ្មានឈ្មោះ គ្មានគណនី គ្មានការតាមដាន។ បិទទំព័រនេះ ចម្លើយរបស់អ្នកក៏បាត់ទៅ។
# draft f8388ed2
ui-inapp = ទំព័រនេះកំពុងបើកនៅក្នុងកម្មវិធីមួយទៀត។ កម្មវិធីនោះអាចឃើញអ្វីដែលអ្នកចុច។ ចម្លងអាសយដ្ឋាន រួចបើកវាក្នុងកម្មវិធីអ៊ីនធឺណិតរបស់អ្នក។
# draft f4622aef
ui-erased = ចម្លើយរបស់អ្នកត្រូវបានលុបហើយ។
# draft 2d4b1b77
ui-offline = ឥឡូវប្រើបានដោយគ្មានអ៊ីនធឺណិត។
# draft dfea635a
ui-offline-more = សំណួរ និងលេខទូរសព្ទ រក្សាទុកក្នុងទូរសព្ទនេះ តែមិនរក្សាទុកចម្លើយរបស់អ្នកទេ។
# draft 63dd1da3
ui-remove = ដក offercheck ចេញពីទូរសព្ទនេះ
# draft e3126b6d
ui-removed = ដកចេញហើយ។ យើងមើលម្តងទៀត៖ ឥឡូវគ្មានអ្វីរបស់ offercheck នៅទីនេះទេ។ បើកទំព័រម្តងទៀត វានឹងរក្សាទុកវិញ។
# draft a06e0682
ui-not-removed = កម្មវិធីអ៊ីនធឺណិតនេះមិនឱ្យយើងដកចេញទេ។ ចូលទៅការកំណត់របស់វា ហើយលុបទិន្នន័យរបស់គេហទំព័រនេះ។
# draft e80220ad
ui-erased-not = យើងមិនអាចលុបប្រវត្តិក្នុងកម្មវិធីអ៊ីនធឺណិត ឬបញ្ជីហៅក្នុងទូរសព្ទបានទេ។
# draft f1d1f054
ui-org = ដាក់នៅលើទំព័ររបស់ ⁨{ $org }⁩។ គេមិនឃើញចម្លើយរបស់អ្នកទេ។

# draft ef6d20c3
ui-why-we-ask = ហេតុអ្វីយើងសួរ
# draft 3064b371
ui-left = នៅសល់ប្រហែល { $count } សំណួរ
# draft d3a2f5fc
ui-last-question = សំណួរចុងក្រោយ
# draft 4be99c3d
ui-skip = រំលងសំណួរនេះ
# draft cf06c140
ui-new-sign = សញ្ញាព្រមានថ្មី៖

# draft fc9fa6d6
ui-stop-heading = ឈប់ត្រង់នេះបន្តិចសិន
# draft 876dd6a6
ui-you-told = អ្នកបានប្រាប់យើង៖
# draft 88d9d42d
ui-to-result = មើលថាត្រូវធ្វើអ្វីឥឡូវ
# draft 01d1d194
ui-more = ឆ្លើយសំណួរបន្ថែម
# draft 9d9ea4c7
ui-stays = ចម្លើយរបស់អ្នកនៅតែលើអេក្រង់នេះប៉ុណ្ណោះ។

# draft e8e7c573
ui-means-worker = ពាក្យ “អ្នក” លើទំព័រនេះ មានន័យថាពលករ។
# draft b0fc176d
ui-so-far = នេះជាលទ្ធផលមកដល់ពេលនេះ។ សំណួរដែលមិនទាន់សួរ៖ { $count }។
# draft 20a93448
ui-do-now = ធ្វើឥឡូវនេះ
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
# draft 851920a3
ui-known-pattern = ដឹងពីរឿងពិត
# draft e33d6cf5
ui-today = ថ្ងៃនេះ៖
# draft 6a7d6a86
ui-sources = ប្រភព៖ { $count }
# draft 47f29fc0
ui-no-date = គ្មានថ្ងៃខែ
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
# draft b71839d5
ui-copy = ចម្លង
# draft 0b80f84f
ui-copied = បានចម្លង
# draft a5d5486c
ui-copy-failed = ចុចអក្សរឱ្យជាប់ ដើម្បីចម្លង។
# draft 73c0d339
ui-chat-send = ផ្ញើតាម WhatsApp
# draft 82c95535
ui-share-lead = សម្រាប់អ្នកផ្សេងដែលមានគេប្រាប់ការងារ។ សារនេះគ្មានឈ្មោះនរណា ហើយគ្មានចម្លើយរបស់អ្នកទេ។
# draft 1f814527
ui-share-text = មានគេប្រាប់ការងារក្រៅប្រទេសឬ? ពិនិត្យវា មុនបង់លុយ ចុះហត្ថលេខា ឬចេញដំណើរ៖ { $address }
# draft f8743a4e
ui-answer-now = ឆ្លើយសំណួរនេះឥឡូវ
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
# draft 8cb8736e
ui-all-numbers = លេខទាំងអស់សម្រាប់អ្នក
# draft 6df566c3
ui-last-heading = បន្ទាប់
# draft 33dfe66d
ui-last-tell = ប្រាប់មនុស្សម្នាក់ដែលអ្នកទុកចិត្ត៖ ប្រទេស ក្រុង ក្រុមហ៊ុន និងជើងហោះហើរ។
# draft b2a18aeb
ui-last-again = ពិនិត្យម្តងទៀត ពេលកន្លែង ការងារ ប្រាក់ខែ ឬវីសាប្រែប្រួល។
# draft ae28b41f
ui-last-erase = រួចហើយឬ? លុបចម្លើយរបស់អ្នក។

# draft fe53d4a9
ui-hide-heading = មុនដំបូង៖ របៀបចេញពីទំព័រនេះ
# draft e0270c92
ui-hide-tap = ចុច “ចេញ” នៅខាងលើ។ អេក្រង់ទៅជាទទេ បន្ទាប់មកទំព័រធម្មតាមួយបើកឡើង។
# draft 71882c1c
ui-hide-frame = បញ្ជីនេះនៅក្នុងទំព័រមួយទៀត។ “ចេញ” អាចធ្វើឱ្យតែប្រអប់នេះទទេ។ ពេលនោះ បិទផ្ទាំង ឬកម្មវិធីដោយខ្លួនឯង។
# draft 8a34d568
ui-hide-keys = លើក្តារចុច៖ ចុច Shift បីដង។
# draft 1f093f1e
ui-hide-history = ប្រវត្តិក្នុងកម្មវិធីអ៊ីនធឺណិតនៅមានទំព័រនេះ។ ការហៅនៅក្នុងបញ្ជីហៅ។ បើមានគេឆែកទូរសព្ទនេះ សុំមនុស្សនៅខាងក្រៅទូរសព្ទជំនួសអ្នក។
# draft 3fb32d31
ui-help-heading = អ្នកដែលអាចជួយបានឥឡូវ
# draft aff8ecad
ui-help-lost-heading = អ្នកទាក់ទងគេមិនបាន
# draft c364c615
ui-help-lost-1 = កត់ទុកសារចុងក្រោយ ម៉ោង កន្លែង និងលេខ។
# draft 44f01322
ui-help-lost-2 = កុំបង់លុយឱ្យអ្នកដែលទារលុយដើម្បីបញ្ជូនពលករមកផ្ទះវិញ។ សួរស្ថានទូតសិន។
# draft 57cd1ec4
ui-help-lost-3 = រាយការណ៍ទៅស្ថានទូត និងការិយាល័យការងាររបស់អ្នកថ្ងៃនេះ។
# draft ae95c066
ui-help-tell-us = ឆ្លើយសំណួរខ្លះ។ រួចយើងបង្ហាញលេខដែលត្រូវនឹងអ្នក។
# draft 2cc83726
ui-help-say = និយាយមុនគេ៖ ឈ្មោះអ្នក អ្នកនៅឯណា ហើយថាអ្នកត្រូវការជំនួយ។ និយាយមិនបានឬ? សរសេរដូចគ្នាតាម WhatsApp ឬសារទូរសព្ទ។ អ្នកសួរបាន ទោះគ្មានក្រដាសក៏ដោយ។
# draft 261caa0e
ui-help-more = ឆ្លើយសំណួរខ្លះ

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
# draft 5bebbf01
ui-call-shows = ការហៅ គេអាចឃើញក្នុងបញ្ជីហៅរបស់ទូរសព្ទ និងលើវិក្កយបត្រ។
# draft 0bd333ff
ui-none-here = យើងមិនស្គាល់លេខដែលហៅបានពីប្រទេសនេះ ({ $country }) សម្រាប់ប៉ាស្ព័រនេះទេ។
# draft 06f35980
ui-none-at-all = យើងមិនស្គាល់លេខសម្រាប់ជម្រើសនេះទេ។ សួរស្ថានទូតប្រទេសរបស់អ្នកដែលនៅជិតបំផុត ឬការិយាល័យអង្គការអន្តរជាតិទេសន្តរប្រវេសន៍ (IOM)។
# draft f8a550f7
ui-choose-first = ជ្រើសរើសប៉ាស្ព័រ និងប្រទេស។
# draft 9f608034
ui-numbers-coming = កំពុងផ្ទុកលេខ។
# draft a9afe093
ui-numbers-failed = ផ្ទុកលេខមិនបានទេ។ ពិនិត្យអ៊ីនធឺណិតរបស់អ្នក។
# draft 5160883e
ui-try-again = សាកម្តងទៀត
# draft 1181d478
ui-email = អ៊ីមែល

# draft 80ef0914
ui-signs-title = សញ្ញាព្រមាន
# draft 7d1c36bc
ui-signs-lead = សញ្ញាមួយ ជាហេតុផលឱ្យសួរ។ សញ្ញាច្រើន ឬសញ្ញាមួយដែលមានពាក្យ “ឈប់” ជាហេតុផលឱ្យឈប់។
# draft b4cf69e2
ui-good = ការងារល្អ៖
# draft e3b9d3a5
ui-severity-stop = ឈប់
# draft ef8cfecf
ui-severity-serious = ធ្ងន់ធ្ងរ
# draft ca801a1c
ui-severity-caution = ប្រយ័ត្ន

# draft 2700a84c
ui-language-heading = ជ្រើសរើសភាសារបស់អ្នក
# draft 7ea918d5
ui-voice-heading = ស្ដាប់ទំព័រនេះ
# draft f07e971c
ui-voice-none = ទូរសព្ទនេះមិនមានសំឡេងសម្រាប់ភាសានេះទេ។ ចូលទៅការកំណត់របស់ទូរសព្ទ រក “អត្ថបទទៅជាការនិយាយ” (Text-to-speech) ហើយបន្ថែមសំឡេងមួយ។ វាប្រើបានដោយគ្មានអ៊ីនធឺណិត។
# draft e55e6cca
ui-voice-here = ចុច “ស្ដាប់” នៅខាងលើអេក្រង់។
# draft a69bbbb1
ui-two-heading = ពីរភាសាជាមួយគ្នា
# draft 2352c9a6
ui-two-lead = បន្ទាត់នីមួយៗជាភាសារបស់អ្នក ហើយខាងក្រោមជាភាសាមួយទៀត៖ សម្រាប់អ្នក និងមនុស្សដែលជួយអ្នក។
# draft d9136f92
ui-one-only = ភាសាតែមួយ
# draft 9f47e1ff
ui-language-failed = ផ្ទុកភាសានោះមិនបានទេ។ ពិនិត្យអ៊ីនធឺណិតរបស់អ្នក។

# draft fc526e64
ui-fill-hotline = ការិយាល័យការងារ
# draft d4c95798
ui-fill-list = បញ្ជីរបស់ក្រសួងការងារអ្នក
# draft be49ef1b
ui-fill-wage = យើងគ្មានតួលេខប្រាក់ខែនៅទីនោះដែលទុកចិត្តបានទេ។
# draft eafcc6c5
ui-fill-regulator = ក្រសួងការងាររបស់អ្នក
