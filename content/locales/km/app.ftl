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
# draft 851920a3
ui-known-pattern = ដឹងពីរឿងពិត
# draft e33d6cf5
ui-today = ថ្ងៃនេះ៖
# draft 6a7d6a86
ui-sources = ប្រភព៖ { $count }
# draft 47f29fc0
ui-no-date = គ្មានថ្ងៃខែ
# draft b71839d5
ui-copy = ចម្លង
# draft 0b80f84f
ui-copied = បានចម្លង
# draft a5d5486c
ui-copy-failed = ចុចអក្សរឱ្យជាប់ ដើម្បីចម្លង។
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

# draft 5bebbf01
ui-call-shows = ការហៅ គេអាចឃើញក្នុងបញ្ជីហៅរបស់ទូរសព្ទ និងលើវិក្កយបត្រ។
# draft f8a550f7
ui-choose-first = ជ្រើសរើសប៉ាស្ព័រ និងប្រទេស។
# draft 9f608034
ui-numbers-coming = កំពុងផ្ទុកលេខ។
# draft a9afe093
ui-numbers-failed = ផ្ទុកលេខមិនបានទេ។ ពិនិត្យអ៊ីនធឺណិតរបស់អ្នក។
# draft 5160883e
ui-try-again = សាកម្តងទៀត

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
# draft f9bd4b4b
ui-title-quiet = កំណត់ចំណាំ
# draft 73928a8a
ui-practice = ហាត់សាកលើរឿងពិតសិន
# draft 4a07c524
ui-help-close = មានគេមក? ចុច “ចេញ” ឬបិទទំព័រនេះ។ ទំព័រនេះគ្មានសំឡេងទេ។
# draft 1b3fcc15
ui-next-short = អ្នកបន្ទាប់
