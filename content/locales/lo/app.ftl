# draft 31cbf028
ui-title = ກວດຄຳຊວນໄປເຮັດວຽກ

# draft 0d4ce835
ui-back = ກັບຄືນ
# draft 0f899f4d
ui-leave = ອອກ
# draft 6092539d
ui-numbers = ເບີໂທ
# draft cf954bd3
ui-language = ພາສາ
# draft 0a0fd365
ui-erase = ລຶບ
# draft f6d826a6
ui-boxed = ໂທຈາກພາຍໃນໜ້ານີ້ບໍ່ໄດ້. ກົດເບີເອງ ຫຼື ເປີດ { $address } ໃນບຣາວເຊີຂອງເຈົ້າ.
# draft 2558d04d
ui-listen = ຟັງ
# draft adc1645b
ui-hush = ປິດສຽງ
# draft 95741c90
ui-draft = ຄຳແປຮ່າງ ຍັງບໍ່ໄດ້ກວດ.

# draft e79bd01d
ui-start-lead = ມີຄົນຊວນໄປເຮັດວຽກຕ່າງປະເທດບໍ? ກວດເບິ່ງກ່ອນຈ່າຍເງິນ ເຊັນ ຫຼື ເດີນທາງ. ໃຊ້ເວລາປະມານ 5 ນາທີ.
# draft 46e2dcc6
ui-start-signs = ຂໍເບິ່ງແຕ່ສັນຍານເຕືອນ
# draft ce8f0dbd
ui-promise = ບໍ່ມີຫຍັງອອກຈາກໂທລະສັບນີ້.
# draft a637dbbf
ui-promise-more = ບໍ່ຖາມຊື່ ບໍ່ມີບັນຊີ ບໍ່ຕິດຕາມ. ປິດໜ້ານີ້ ຄຳຕອບຂອງເຈົ້າກໍຫາຍໄປ.
# draft f8388ed2
ui-inapp = ໜ້ານີ້ເປີດຢູ່ໃນແອັບອື່ນ. ແອັບນັ້ນອາດເຫັນສິ່ງທີ່ເຈົ້າແຕະ. ກັອບປີ້ທີ່ຢູ່ເວັບ ແລ້ວເປີດໃນບຣາວເຊີຂອງເຈົ້າ.
# draft f4622aef
ui-erased = ລຶບຄຳຕອບຂອງເຈົ້າແລ້ວ.
# draft 2d4b1b77
ui-offline = ຕອນນີ້ໃຊ້ໄດ້ໂດຍບໍ່ມີເນັດ.
# draft dfea635a
ui-offline-more = ຄຳຖາມ ແລະ ເບີໂທເກັບໄວ້ໃນໂທລະສັບນີ້. ຄຳຕອບຂອງເຈົ້າບໍ່ໄດ້ເກັບ.
# draft 63dd1da3
ui-remove = ເອົາ offercheck ອອກຈາກໂທລະສັບນີ້
# draft e3126b6d
ui-removed = ເອົາອອກແລ້ວ. ພວກເຮົາກວດອີກ: ບໍ່ມີຫຍັງຂອງ offercheck ເກັບຢູ່ນີ້ແລ້ວ. ຖ້າເຂົ້າມາເທື່ອໜ້າ ມັນຈະເກັບໄວ້ອີກ.
# draft a06e0682
ui-not-removed = ບຣາວເຊີນີ້ບໍ່ໃຫ້ພວກເຮົາເອົາອອກ. ໃຫ້ໄປທີ່ການຕັ້ງຄ່າຂອງບຣາວເຊີ ແລ້ວລຶບຂໍ້ມູນຂອງເວັບນີ້.
# draft e80220ad
ui-erased-not = ພວກເຮົາລຶບປະຫວັດຂອງບຣາວເຊີ ແລະ ລາຍການໂທຂອງໂທລະສັບບໍ່ໄດ້.
# draft f1d1f054
ui-org = ມີໃຫ້ໃຊ້ໃນໜ້າຂອງ ⁨{ $org }⁩. ເຂົາບໍ່ເຫັນຄຳຕອບຂອງເຈົ້າ.

# draft ef6d20c3
ui-why-we-ask = ຖາມຍ້ອນຫຍັງ
# draft 3064b371
ui-left = ຍັງເຫຼືອປະມານ { $count } ຄຳຖາມ
# draft d3a2f5fc
ui-last-question = ຄຳຖາມສຸດທ້າຍ
# draft 4be99c3d
ui-skip = ຂ້າມຄຳຖາມນີ້
# draft cf06c140
ui-new-sign = ສັນຍານເຕືອນໃໝ່:

# draft fc9fa6d6
ui-stop-heading = ຢຸດຢູ່ນີ້ຈັກບຶດກ່ອນ
# draft 876dd6a6
ui-you-told = ເຈົ້າບອກພວກເຮົາວ່າ:
# draft 88d9d42d
ui-to-result = ເບິ່ງວ່າດຽວນີ້ຄວນເຮັດຫຍັງ
# draft 01d1d194
ui-more = ຕອບຄຳຖາມອີກ
# draft 9d9ea4c7
ui-stays = ຄຳຕອບຂອງເຈົ້າຢູ່ແຕ່ໃນໜ້າຈໍນີ້.

# draft e8e7c573
ui-means-worker = ຄຳວ່າ “ເຈົ້າ” ໃນໜ້ານີ້ ໝາຍເຖິງຄົນທີ່ຈະໄປເຮັດວຽກ.
# draft b0fc176d
ui-so-far = ນີ້ແມ່ນຜົນຈົນຮອດຕອນນີ້. ຄຳຖາມທີ່ຍັງບໍ່ໄດ້ຖາມ: { $count }.
# draft 20a93448
ui-do-now = ເຮັດສິ່ງນີ້ດຽວນີ້
# draft 851920a3
ui-known-pattern = ເຄີຍພົບໃນກໍລະນີຈິງ
# draft e33d6cf5
ui-today = ມື້ນີ້:
# draft 6a7d6a86
ui-sources = ບ່ອນທີ່ມາ: { $count }
# draft 47f29fc0
ui-no-date = ບໍ່ມີວັນທີ
# draft b71839d5
ui-copy = ກັອບປີ້
# draft 0b80f84f
ui-copied = ກັອບປີ້ແລ້ວ
# draft a5d5486c
ui-copy-failed = ກົດຂໍ້ຄວາມຄ້າງໄວ້ເພື່ອກັອບປີ້.
# draft 8cb8736e
ui-all-numbers = ເບີໂທທັງໝົດສຳລັບເຈົ້າ
# draft 6df566c3
ui-last-heading = ຕໍ່ໄປ
# draft 33dfe66d
ui-last-tell = ບອກຄົນໜຶ່ງທີ່ເຈົ້າເຊື່ອໃຈ: ປະເທດ, ເມືອງ, ບໍລິສັດ ແລະ ຖ້ຽວບິນ.
# draft b2a18aeb
ui-last-again = ຖ້າສະຖານທີ່ ວຽກ ຄ່າແຮງ ຫຼື ວີຊາປ່ຽນ ໃຫ້ກວດອີກ.
# draft ae28b41f
ui-last-erase = ແລ້ວບໍ? ລຶບຄຳຕອບຂອງເຈົ້າ.

# draft fe53d4a9
ui-hide-heading = ກ່ອນອື່ນ: ວິທີອອກຈາກໜ້ານີ້
# draft e0270c92
ui-hide-tap = ແຕະ “ອອກ” ຢູ່ທາງເທິງ. ໜ້າຈໍຈະວ່າງເປົ່າ ແລ້ວເປີດໜ້າທຳມະດາ.
# draft 71882c1c
ui-hide-frame = ລາຍການນີ້ຢູ່ໃນໜ້າເວັບອື່ນ. “ອອກ” ອາດເຮັດໃຫ້ແຕ່ກ່ອງນີ້ວ່າງ. ແລ້ວໃຫ້ປິດແທັບ ຫຼື ແອັບເອງ.
# draft 8a34d568
ui-hide-keys = ຖ້າໃຊ້ແປ້ນພິມ: ກົດ Shift ສາມເທື່ອ.
# draft 1f093f1e
ui-hide-history = ການເຂົ້າໜ້ານີ້ຍັງຄ້າງໃນປະຫວັດຂອງບຣາວເຊີ. ການໂທຍັງຄ້າງໃນລາຍການໂທ. ຖ້າມີຄົນກວດໂທລະສັບນີ້ ໃຫ້ຂໍຄົນຢູ່ທາງນອກໂທແທນເຈົ້າ.
# draft 3fb32d31
ui-help-heading = ຄົນທີ່ຊ່ວຍໄດ້ດຽວນີ້
# draft aff8ecad
ui-help-lost-heading = ເຈົ້າຕິດຕໍ່ເຂົາບໍ່ໄດ້
# draft c364c615
ui-help-lost-1 = ຂຽນຂໍ້ຄວາມສຸດທ້າຍ ເວລາ ສະຖານທີ່ ແລະ ເບີໄວ້.
# draft 44f01322
ui-help-lost-2 = ຢ່າຈ່າຍໃຫ້ໃຜທີ່ຂໍເງິນເພື່ອສົ່ງຄົນງານກັບບ້ານ. ຖາມສະຖານທູດກ່ອນ.
# draft 57cd1ec4
ui-help-lost-3 = ແຈ້ງສະຖານທູດ ແລະ ຫ້ອງການແຮງງານຂອງເຈົ້າໃນມື້ນີ້.
# draft ae95c066
ui-help-tell-us = ຕອບບໍ່ພໍເທົ່າໃດຄຳຖາມ. ແລ້ວພວກເຮົາຈະບອກເບີທີ່ເໝາະ.
# draft 2cc83726
ui-help-say = ບອກກ່ອນ: ຊື່ຂອງເຈົ້າ, ເຈົ້າຢູ່ໃສ ແລະ ເຈົ້າຕ້ອງການຄວາມຊ່ວຍເຫຼືອ. ເວົ້າບໍ່ໄດ້ບໍ? ຂຽນຄືກັນນີ້ທາງ WhatsApp ຫຼື ຂໍ້ຄວາມ. ບໍ່ມີເອກະສານກໍຖາມໄດ້.
# draft 261caa0e
ui-help-more = ຕອບບໍ່ພໍເທົ່າໃດຄຳຖາມ

# draft 5bebbf01
ui-call-shows = ການໂທຈະເຫັນໃນລາຍການໂທຂອງໂທລະສັບ ແລະ ໃນໃບບິນ.
# draft f8a550f7
ui-choose-first = ເລືອກພາສປອດ ແລະ ປະເທດ.
# draft 9f608034
ui-numbers-coming = ກຳລັງໂຫຼດເບີໂທ.
# draft a9afe093
ui-numbers-failed = ໂຫຼດເບີໂທບໍ່ໄດ້. ກວດເນັດຂອງເຈົ້າ.
# draft 5160883e
ui-try-again = ລອງອີກ

# draft 80ef0914
ui-signs-title = ສັນຍານເຕືອນ
# draft 7d1c36bc
ui-signs-lead = ສັນຍານດຽວແມ່ນເຫດທີ່ຄວນຖາມ. ຫຼາຍສັນຍານ ຫຼື ອັນດຽວທີ່ໝາຍວ່າ “ຢຸດ” ແມ່ນເຫດທີ່ຄວນຢຸດ.
# draft b4cf69e2
ui-good = ຄຳຊວນທີ່ດີ:
# draft e3b9d3a5
ui-severity-stop = ຢຸດ
# draft ef8cfecf
ui-severity-serious = ຮ້າຍແຮງ
# draft ca801a1c
ui-severity-caution = ລະວັງ

# draft 2700a84c
ui-language-heading = ເລືອກພາສາຂອງເຈົ້າ
# draft 7ea918d5
ui-voice-heading = ຟັງສຽງອ່ານ
# draft f07e971c
ui-voice-none = ໂທລະສັບນີ້ບໍ່ມີສຽງອ່ານສຳລັບພາສານີ້. ໃຫ້ໄປທີ່ການຕັ້ງຄ່າຂອງໂທລະສັບ ຊອກຫາ “ປ່ຽນຂໍ້ຄວາມເປັນສຽງເວົ້າ” (Text-to-speech) ແລ້ວເພີ່ມສຽງ. ສຽງນີ້ໃຊ້ໄດ້ໂດຍບໍ່ມີເນັດ.
# draft e55e6cca
ui-voice-here = ແຕະ “ຟັງ” ຢູ່ທາງເທິງຂອງໜ້າຈໍ.
# draft a69bbbb1
ui-two-heading = ສອງພາສາພ້ອມກັນ
# draft 2352c9a6
ui-two-lead = ແຕ່ລະແຖວເປັນພາສາຂອງເຈົ້າ ແລະ ລຸ່ມນັ້ນເປັນອີກພາສາໜຶ່ງ: ສຳລັບເຈົ້າ ແລະ ຄົນທີ່ຊ່ວຍເຈົ້າ.
# draft d9136f92
ui-one-only = ພາສາດຽວ
# draft 9f47e1ff
ui-language-failed = ໂຫຼດພາສານັ້ນບໍ່ໄດ້. ກວດເນັດຂອງເຈົ້າ.

# draft fc526e64
ui-fill-hotline = ຫ້ອງການແຮງງານ
# draft d4c95798
ui-fill-list = ລາຍຊື່ຂອງກະຊວງແຮງງານປະເທດເຈົ້າ
# draft be49ef1b
ui-fill-wage = ພວກເຮົາບໍ່ມີຕົວເລກຄ່າແຮງຢູ່ຫັ້ນທີ່ເຊື່ອຖືໄດ້.
# draft eafcc6c5
ui-fill-regulator = ກະຊວງແຮງງານປະເທດເຈົ້າ
# draft f9bd4b4b
ui-title-quiet = ບັນທຶກ
# draft 73928a8a
ui-practice = ລອງກັບຄຳຊວນແທ້ກ່ອນ
# draft 4a07c524
ui-help-close = ມີຄົນມາບໍ? ກົດ “ອອກ” ຫຼື ປິດໜ້ານີ້. ໜ້ານີ້ບໍ່ມີສຽງ.
# draft 1b3fcc15
ui-next-short = ຄົນຕໍ່ໄປ
