# draft deaad423
ui-registry-heading = ກວດເບິ່ງດ້ວຍຕົນເອງ
# draft 6ee013df
ui-registry-lead = ຊອກລາຍຊື່ນັ້ນເອງ. ຢ່າໃຊ້ລິ້ງ ຫຼື ເບີທີ່ເຂົາໃຫ້.
# draft 29b8cac9
ui-shows-agency-licence = ບອກວ່າບໍລິສັດຈັດຫາງານມີໃບອະນຸຍາດບໍ່
# draft f1060a50
ui-shows-job-order = ບອກວ່າວຽກໄດ້ຮັບອະນຸມັດບໍ່
# draft d48849dc
ui-shows-contract = ບອກວ່າສັນຍາຖືກກວດແລ້ວບໍ່
# draft 8b9f47c8
ui-shows-worker-registration = ບອກວ່າຄົນງານລົງທະບຽນແລ້ວບໍ່
# draft a6b3e5d5
ui-shows-company = ບອກວ່າມີບໍລິສັດນີ້ແທ້ບໍ່
# draft 3cee46e7
ui-registry-not-proof = ຊື່ກົງກັນບໍ່ແມ່ນຫຼັກຖານ. ຊື່ຖືກເອົາໄປຮຽນແບບໄດ້. ເລກທີ ທີ່ຢູ່ ແລະ ໃບຂໍແຮງງານກໍຕ້ອງກົງກັນ. ແລ້ວໂທຫາຫ້ອງການນັ້ນ ດ້ວຍເບີທີ່ເຈົ້າຊອກເອງ.
# draft 6f1eac8d
ui-registry-none = ພວກເຮົາບໍ່ຮູ້ລາຍຊື່ສາທາລະນະສຳລັບພາສປອດນີ້. ຖາມກະຊວງແຮງງານຂອງເຈົ້າ.
# draft 56093c32
ui-pay-heading = ຄ່າແຮງຢູ່ຫັ້ນ
# draft ee6d5847
ui-pay-none = ພວກເຮົາບໍ່ມີຕົວເລກທີ່ເຊື່ອຖືໄດ້ ສຳລັບວຽກນີ້ໃນປະເທດນີ້. ຖາມສະຖານທູດ ຫຼື ກຳມະບານຢູ່ຫັ້ນ.
# draft a36aa1e3
ui-law-heading = ລະບຽບຂອງປະເທດເຈົ້າວ່າແນວໃດ
# draft 1542310a
ui-routes-heading = ວິທີໄປເຮັດວຽກຕ່າງປະເທດທີ່ຖືກກົດໝາຍ
# draft a99fd903
ui-routes-none = ຖາມກະຊວງແຮງງານຂອງເຈົ້າວ່າ ວຽກໃດຢູ່ຕ່າງປະເທດທີ່ໄດ້ຮັບອະນຸມັດ.
# draft cbd49ea1
ui-in-country = ຕອນເຈົ້າຢູ່ { $country }
# draft 0e715139
ui-in-country-now = ຢູ່ { $country } ດຽວນີ້
# draft a901deb0
ui-from-home = ຈາກບ້ານ ດຽວນີ້
# draft 30a5ee9b
ui-general = ເບີທົ່ວໄປ
# draft 0cd9b72a
ui-side-state = ລັດຖະບານຂອງເຈົ້າ
# draft 8a893f04
ui-side-independent = ບໍ່ແມ່ນລັດຖະບານ
# draft 0b698a11
ui-side-intergovernmental = ເຮັດວຽກໃຫ້ຫຼາຍລັດຖະບານ
# draft 4f83e3fc
ui-side-host = ຕຳຫຼວດ ຫຼື ຫ້ອງການຂອງປະເທດນັ້ນ
# draft 63a0fc40
ui-hours-all-day = ທັງເວັນທັງຄືນ
# draft 48c09794
ui-hours-office = ໂມງລັດຖະການ
# draft ec333742
ui-hours-unknown = ບໍ່ຮູ້ເວລາເປີດ
# draft 0a207e00
ui-purpose-emergency = ສຸກເສີນ
# draft 5235ee2e
ui-purpose-hotline = ສາຍຊ່ວຍເຫຼືອ
# draft 6f0939d6
ui-purpose-mobile = ມືຖື
# draft 6613d40b
ui-purpose-labour = ວຽກ ແລະ ຄ່າແຮງ
# draft 59181f36
ui-purpose-consular = ພາສປອດ ແລະ ເອກະສານ
# draft ad5f1873
ui-purpose-switchboard = ເບີຫຼັກ
# draft 49417523
ui-works-only-in = ໂທໄດ້ແຕ່ໃນ { $country }
# draft 383d5df6
ui-sms-only = ສະເພາະຂໍ້ຄວາມ
# draft 72eabca7
ui-call = ໂທ
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = ສົ່ງຂໍ້ຄວາມ
# draft 4241ec42
ui-speaks = ເວົ້າພາສາ: { $languages }
# draft 94105323
ui-source-heading = ຂໍ້ມູນນີ້ມາຈາກໃສ
# draft 53690407
ui-confidence-official = ຈາກໜ້າເວັບຂອງຫ້ອງການນັ້ນເອງ.
# draft 61330dbe
ui-confidence-corroborated = ສອງບ່ອນ ຫຼື ຫຼາຍກວ່າ ບອກຄືກັນ.
# draft b261e733
ui-confidence-single = ມີພຽງບ່ອນດຽວບອກ.
# draft 7578fdec
ui-newest = ຂໍ້ມູນໃໝ່ສຸດ: { $date }.
# draft f41f606b
ui-newest-unknown = ບ່ອນທີ່ມາບໍ່ໄດ້ບອກວັນທີ.
# draft 9a7d9ef3
ui-review-overdue = ກາຍກຳນົດກວດຄືນແລ້ວ. ຖ້າໃຊ້ບໍ່ໄດ້ ໃຫ້ລອງເບີຕໍ່ໄປ.
# draft 22dfe033
ui-not-dialled = ພວກເຮົາບໍ່ໄດ້ລອງໂທ.
# draft c689cccd
ui-source-count = ບ່ອນທີ່ມາທັງໝົດ: { $count }
# draft cc466cd3
ui-more-numbers = ເບີອື່ນອີກ: { $count }
# draft aba569a8
ui-without-number = ຫ້ອງການທີ່ພວກເຮົາບໍ່ຮູ້ເບີ
# draft 0bd333ff
ui-none-here = ພວກເຮົາບໍ່ຮູ້ເບີທີ່ໂທໄດ້ຈາກ { $country } ສຳລັບພາສປອດນີ້.
# draft 06f35980
ui-none-at-all = ພວກເຮົາບໍ່ຮູ້ເບີສຳລັບສິ່ງທີ່ເຈົ້າເລືອກ. ຖາມສະຖານທູດປະເທດເຈົ້າທີ່ໃກ້ສຸດ ຫຼື ຫ້ອງການຂອງອົງການສາກົນເພື່ອການເຄື່ອນຍ້າຍ (IOM).
# draft 1181d478
ui-email = ອີເມວ
# draft f878aac7
ui-signs-heading = ສິ່ງທີ່ພວກເຮົາເຫັນ
# draft 5b11f8c5
ui-group-stop = ເຫດທີ່ຄວນຢຸດ
# draft dc64ed15
ui-group-serious = ແກ້ຈຸດເຫຼົ່ານີ້ກ່ອນ
# draft 5ab29324
ui-group-serious-too = ຮ້າຍແຮງຄືກັນ
# draft f65ef41f
ui-group-caution = ເບິ່ງຈຸດເຫຼົ່ານີ້ນຳ
# draft 2dc556b2
ui-more-signs = ເບິ່ງອີກ { $count } ຂໍ້
# draft dc02e5d8
ui-looked-right = ສິ່ງທີ່ເບິ່ງແລ້ວຖືກຕ້ອງ
# draft 65b13b19
ui-looked-right-note = ຈຸດດີໜຶ່ງ ບໍ່ໄດ້ລົບລ້າງສັນຍານເຕືອນ.
# draft a6e45044
ui-open-heading = ສິ່ງທີ່ຍັງບໍ່ແຈ້ງ
# draft d7f5dc4a
ui-open-stopped = ສິ່ງທີ່ຍັງບໍ່ໄດ້ກວດ
# draft f1ac6a9a
ui-open-lead = ຊອກຮູ້ເທື່ອລະຈຸດ. ແລ້ວມາຕອບຢູ່ນີ້.
# draft eecb99dd
ui-open-rest = ຄວນຮູ້ຄືກັນ: { $count }
# draft 15726f7f
ui-message-note = ຂໍ້ຄວາມໃຫ້ສົ່ງ ຖ້າເຈົ້າຖາມໄດ້ໂດຍບໍ່ມີອັນຕະລາຍ:
# draft 73c0d339
ui-chat-send = ສົ່ງທາງ WhatsApp
# draft 82c95535
ui-share-lead = ສຳລັບຄົນອື່ນທີ່ມີຄົນຊວນໄປເຮັດວຽກ. ຂໍ້ຄວາມນີ້ບໍ່ມີຊື່ຂອງໃຜ ແລະ ບໍ່ມີຄຳຕອບຂອງເຈົ້າ.
# draft 1f814527
ui-share-text = ມີຄົນຊວນໄປເຮັດວຽກຕ່າງປະເທດບໍ? ກວດເບິ່ງກ່ອນຈ່າຍເງິນ ເຊັນ ຫຼື ເດີນທາງ: { $address }
# draft f8743a4e
ui-answer-now = ຕອບຂໍ້ນີ້ດຽວນີ້
# draft c48f3440
ui-contacts-heading = ເບີທີ່ໂທໄດ້
# draft a0e09984
ui-contacts-lead = ເຈົ້າໂທຫາເຂົາ. ເຂົາບໍ່ໂທມາຂໍເງິນຈາກເຈົ້າຈັກເທື່ອ.
# draft 301612cf
ui-passport = ພາສປອດ
# draft ba1bbffa
ui-where = ປະເທດ
# draft 8fcffc2d
ui-choose = ເລືອກ
# draft b764902e
ui-nobody-heading = ບໍ່ມີໃຜຮັບສາຍບໍ?
# draft fb3f9b38
ui-nobody-next = ລອງເບີຕໍ່ໄປໃນໜ້ານີ້.
# draft 507b9ba1
ui-nobody-write = ບ່ອນໃດມີ WhatsApp ໃຫ້ຂຽນຂໍ້ຄວາມໄວ້. ມັນຈະຢູ່ຫັ້ນຈົນກວ່າມີຄົນອ່ານ.
# draft 34cdd5ef
ui-nobody-again = ຂຽນເວລາໄວ້ ແລ້ວໂທອີກໃນໂມງລັດຖະການຢູ່ຫັ້ນ.
# draft 9a7481ee
ui-nobody-home = ຂໍຄົນຢູ່ບ້ານໂທຫາສາຍຂອງລັດຖະບານເຈົ້າ.
# draft 7a70a161
ui-desk-heading = ກົດພາສາຂອງເຈົ້າ
# draft 2e4dd308
ui-desk-lead = ແລ້ວຖືເຄື່ອງນີ້ເອງ.
# draft 5f3229f3
ui-desk-staff = ສຳລັບຄົນທີ່ຍື່ນເຄື່ອງໃຫ້
# draft b7c351db
ui-desk-staff-1 = ຍື່ນເຄື່ອງໃຫ້ຄົນເດີນທາງ. ຢືນບ່ອນທີ່ເຈົ້າອ່ານໜ້າຈໍບໍ່ໄດ້.
# draft 1da14b88
ui-desk-staff-2 = ເຈົ້າເຫັນຄຳຕອບໄດ້ ຕໍ່ເມື່ອຄົນເດີນທາງກົດ “ໃຫ້ເບິ່ງ” ເທົ່ານັ້ນ.
# draft 01449c53
ui-desk-staff-3 = ຢູ່ນີ້ບໍ່ມີຄຳຕັດສິນ. ບໍ່ມີຫຍັງຢູ່ນີ້ເປັນເຫດຜົນໃຫ້ກັກຄົນໃດໄວ້.
# draft 60d1dc6c
ui-desk-staff-4 = ກົດ “ຄົນຕໍ່ໄປ” ຫຼັງແຕ່ລະຄົນ. ຖ້າ 3 ນາທີບໍ່ມີໃຜແຕະໜ້າຈໍ ທຸກຢ່າງຈະຖືກລຶບ.
# draft b2665454
ui-desk-ready = ລຶບໝົດແລ້ວ. ພ້ອມສຳລັບຄົນຕໍ່ໄປ.
# draft 1f7ecbad
ui-consent-heading = ກ່ອນເລີ່ມ
# draft 44ee2332
ui-consent-who = ຄົນທີ່ຢູ່ຂ້າງເຈົ້າຊ່ວຍຄົນເບິ່ງຄຳຊວນໄປເຮັດວຽກ. ຖາມຊື່ລາວ, ລາວເຮັດວຽກໃຫ້ໃຜ, ແລະ ລາວເປັນເຈົ້າໜ້າທີ່ບໍ.
# draft 30738963
ui-consent-free = ເຈົ້າບອກວ່າບໍ່ກໍໄດ້. ເຈົ້າເຊົາເມື່ອໃດກໍໄດ້. ເຈົ້າເດີນທາງຕໍ່ໄດ້. ບໍ່ຕ້ອງມີເຫດຜົນ.
# draft 4c6f0f33
ui-consent-secret = ລາວອາດຈະຮັກສາຄວາມລັບບໍ່ໄດ້ທຸກຢ່າງ ເຊັ່ນ ຖ້າເດັກນ້ອຍ ຫຼື ຊີວິດຄົນຕົກຢູ່ໃນອັນຕະລາຍ. ຖາມກ່ອນວ່າລາວຕ້ອງບອກເລື່ອງໃດຕໍ່.
# draft 8a97431a
ui-consent-hold = ເຈົ້າເປັນຄົນຖືໂທລະສັບ. ລາວເຫັນຄຳຕອບຂອງເຈົ້າ ຕໍ່ເມື່ອເຈົ້າກົດ “ໃຫ້ເບິ່ງ” ເທົ່ານັ້ນ.
# draft 9481ba8d
ui-consent-gone = ບໍ່ມີໃຜຖາມຊື່ເຈົ້າ. ກົດ “ຄົນຕໍ່ໄປ” ແລ້ວທຸກຢ່າງຈະຖືກລຶບ.
# draft 60991c2e
ui-consent-yes = ເລີ່ມ
# draft e1d6ec3b
ui-consent-numbers = ເບິ່ງແຕ່ເບີໂທ
# draft 4f557309
ui-consent-no = ບໍ່, ຂອບໃຈ
# draft 7645af6c
ui-next-person = ແລ້ວ: ຄົນຕໍ່ໄປ
# draft d374e1b6
ui-show-heading = ຄຳຕອບຂອງເຈົ້າພ້ອມແລ້ວ
# draft b4e9df57
ui-show-lead = ໜ້າຕໍ່ໄປເປັນຂອງເຈົ້າ. ໃຫ້ຄົນຂ້າງເຈົ້າເບິ່ງກໍໄດ້, ເບິ່ງຜູ້ດຽວກໍໄດ້, ຫຼື ເຊົາຢູ່ນີ້ກໍໄດ້.
# draft 34a602b1
ui-show = ໃຫ້ເບິ່ງ
# draft a923b6f4
ui-idle-heading = ເຈົ້າຍັງຢູ່ບໍ?
# draft d1f1e01c
ui-idle-lead = ບໍ່ມີໃຜແຕະໜ້າຈໍນີ້ດົນແລ້ວ. ອີກເຄິ່ງນາທີ ທຸກຢ່າງຈະຖືກລຶບ.
# draft f6d0c63a
ui-idle-stay = ຂ້ອຍຍັງຢູ່
# draft a2990764
ui-together-heading = ເບິ່ງນຳກັນ
# draft ade473c5
ui-together-lead = ນີ້ແມ່ນເລື່ອງທີ່ເວົ້ານຳກັນໄດ້. ບໍ່ໄດ້ເວົ້າຫຍັງກ່ຽວກັບໂຕເຈົ້າ ແລະ ບໍ່ໄດ້ຕັດສິນຫຍັງ.
# draft 607af4f5
ui-offer-says = ຄຳຊວນບອກຫຍັງ
# draft 8c9cc252
ui-ring-heading = ໂທຫານາຍຈ້າງນຳກັນ
# draft db55e9b9
ui-ring-1 = ຊອກເບີຂອງບໍລິສັດເອງ ຢູ່ໜ້າເວັບຂອງບໍລິສັດ ຫຼື ໃນລາຍຊື່. ຢ່າເອົາຈາກແຊັດ.
# draft 228fb4d5
ui-ring-2 = ຖາມວ່າ: ວຽກຫຍັງ, ເມືອງໃດ, ຄ່າແຮງເທົ່າໃດ? ໃຜຈ່າຍຄ່າປີ້ ແລະ ວີຊາ? ໃຜຖືພາສປອດ?
# draft 21a71dfa
ui-ring-3 = ທຽບແຕ່ລະຄຳຕອບກັບຄຳຊວນ.
# draft cb2d796f
ui-ring-code = ເບີໂທຂອງ { $country } ເລີ່ມດ້ວຍ:
# draft 83bebbc2
ui-ring-other = ເບີທີ່ເຂົາໃຫ້ເຈົ້າເລີ່ມດ້ວຍລະຫັດອື່ນບໍ? ຄົນຮັບສາຍອາດຢູ່ປະເທດອື່ນ. ຖາມວ່າຍ້ອນຫຍັງ.
# draft d71c7877
ui-talk-heading = ເລື່ອງທີ່ຄວນເວົ້ານຳກັນ
# draft cf8b532f
ui-ask-heading = ຍັງຕ້ອງຖາມ
# draft 950e2250
ui-take = ເອົາສິ່ງນີ້ໄປນຳ
# draft 5fae1464
ui-take-lead = ເລືອກໜຶ່ງຢ່າງ. ແຕ່ລະຢ່າງບອກວ່າມີຫຍັງເຫຼືອໄວ້.
# draft bdb07195
ui-card = ບັດໄວ້ຖ່າຍຮູບ
# draft a104c2dd
ui-card-leaves = ຮູບຈະຢູ່ໃນຮູບຂອງໂທລະສັບນີ້ ອາດຢູ່ໃນອິນເຕີເນັດນຳ.
# draft 74da3f19
ui-card-shot = ຖ່າຍໜ້າຈໍ ຫຼື ຖ່າຍຮູບດ້ວຍໂທລະສັບອື່ນ.
# draft 2d267449
ui-card-say = ບອກກ່ອນ: ເຈົ້າແມ່ນໃຜ, ເຈົ້າຢູ່ໃສ, ແລະ ເຈົ້າຕ້ອງການຄວາມຊ່ວຍເຫຼືອ.
# draft 9dcaba49
ui-card-word = ຄຳລັບຂອງພວກເຮົາ:
# draft 2d0c4768
ui-sheet = ໜ້າໄວ້ພິມ
# draft 177e6dc0
ui-pocket = ບັດນ້ອຍໄວ້ພິມ
# draft a737a944
ui-pocket-fold = ຕັດຕາມເສັ້ນນອກ. ພັບເຄິ່ງສອງເທື່ອ.
# draft 054aa212
ui-print-leaves = ບໍ່ມີຫຍັງເຫຼືອໃນໂທລະສັບນີ້. ເຄື່ອງພິມອາດເກັບສຳເນົາໄວ້.
# draft b4e46ecd
ui-print = ພິມ
# draft ee2ac106
ui-print-not = ບໍ່ມີຫຍັງເກີດຂຶ້ນບໍ? ເປີດໜ້ານີ້ໃນບຣາວເຊີຂອງເຈົ້າ ຫຼື ຖ່າຍຮູບບັດ.
# draft ce418880
ui-print-two = ພິມສອງພາສາ: ເພີ່ມ
# draft aaf3d2cf
ui-send-heading = ຂໍ້ຄວາມໄວ້ສົ່ງ
# draft e36b7ee5
ui-send-leaves = ຂໍ້ຄວາມຈະຢູ່ໃນແຊັດຂອງທັງສອງເຄື່ອງ.
# draft 3a85ab24
ui-sms-send = ສົ່ງເປັນຂໍ້ຄວາມ SMS
# draft 352057f1
ui-book = ເບີສຳລັບສະໝຸດໂທລະສັບຂອງເຈົ້າ
# draft ada9dc59
ui-book-lead = ເລືອກຊື່ທີ່ບໍ່ມີໃຜສົງໄສ.
# draft 31e9168b
ui-book-aunt = ປ້າ
# draft f54c7f0f
ui-book-shop = ຮ້ານ
# draft 9e691141
ui-book-work = ບ່ອນເຮັດວຽກ
# draft 2b1ccd91
ui-book-neighbour = ເພື່ອນບ້ານ
# draft ddf98302
ui-book-save = ບັນທຶກໄຟລ໌
# draft 45a20514
ui-book-leaves = ເບີຈະຢູ່ໃນສະໝຸດໂທລະສັບ ແລະ ໄຟລ໌ຈະຢູ່ໃນບ່ອນດາວໂຫຼດ.
# draft 9b0b849d
ui-book-inapp = ຢູ່ໃນແອັບອື່ນ ໄຟລ໌ມັກບັນທຶກບໍ່ໄດ້. ໃຊ້ບັດແທນ.
# draft 6e7358c7
ui-sheet-yours = ເຈ້ຍນີ້ເປັນຂອງເຈົ້າ. ເກັບໄວ້, ພັບ ຫຼື ຖິ້ມກໍໄດ້.
# draft 183e25d6
ui-sheet-unknown = ຍັງບໍ່ຮູ້: ຖາມສິ່ງນີ້
# draft fa2015f5
ui-sheet-check = ກວດໄດ້ຢູ່ໃສ
# draft 64818ee2
ui-sheet-want = ຕອນນີ້ຂ້ອຍຢາກ
# draft ca04b0e6
ui-want-talk = ເວົ້າກັບຄົນໜຶ່ງສອງຕໍ່ສອງ
# draft 830441ac
ui-want-call = ໂທຫາຄົນ
# draft dec73ad6
ui-want-check = ກວດບໍລິສັດຈັດຫາງານນີ້
# draft e34c5b99
ui-want-travel = ບໍ່ຕ້ອງການຫຍັງ, ຂ້ອຍເດີນທາງຕໍ່
# draft 76bcfbc0
ui-sheet-footer = ນີ້ແມ່ນບັນທຶກທີ່ຄົນເດີນທາງເຮັດເອງ. ບໍ່ແມ່ນຫຼັກຖານ, ບໍ່ແມ່ນໃບອະນຸຍາດ, ແລະ ບໍ່ແມ່ນເຫດຜົນໃຫ້ກັກຄົນໃດໄວ້. ສົ່ງຄືນໃຫ້ເຈົ້າຂອງ.
# draft bb78addf
ui-sheet-qr = ເບີເພີ່ມເຕີມ:
# draft 0d9b229a
ui-facts-of = ຂໍ້ມູນຂອງ { $date }
# draft 6c33a95b
ui-plan = ແຜນສຳລັບການເດີນທາງ
# draft d5f1d672
ui-plan-lead = ກົດອັນທີ່ເໝາະ. ໜ້ານີ້ລືມທຸກຢ່າງເມື່ອເຈົ້າປິດ. ສຸດທ້າຍພິມ ຫຼື ຖ່າຍຮູບໄວ້.
# draft 41999cf2
ui-plan-numbers = ຈື່ສອງເບີໃຫ້ຂຶ້ນໃຈ
# draft b1473350
ui-plan-numbers-lead = ເບີໜຶ່ງໃນນີ້ ແລະ ເບີໜຶ່ງຂອງຄົນຢູ່ບ້ານ.
# draft 56f099d6
ui-plan-knows = ໃຜຮູ້ວ່າຂ້ອຍໄປໃສ?
# draft 5d71026a
ui-plan-knows-1 = ແມ່ຂອງຂ້ອຍ
# draft 7e5e84ce
ui-plan-knows-2 = ພໍ່ຂອງຂ້ອຍ
# draft ea12e470
ui-plan-knows-3 = ຜົວ ຫຼື ເມຍຂອງຂ້ອຍ
# draft 834713d5
ui-plan-knows-4 = ອ້າຍເອື້ອຍນ້ອງຂອງຂ້ອຍ
# draft 96d4ee5c
ui-plan-knows-5 = ໝູ່ຄົນໜຶ່ງ
# draft 24e7c47f
ui-plan-when = ຂ້ອຍສົ່ງຂ່າວເມື່ອໃດ?
# draft 7a4f76b4
ui-plan-when-1 = ທຸກຄ່ຳ
# draft 5a56e6d7
ui-plan-when-2 = ກ່ອນຂ້າມຊາຍແດນແຕ່ລະແຫ່ງ
# draft 3f067820
ui-plan-missed = ຖ້າສອງມື້ບໍ່ມີຂ່າວຈາກຂ້ອຍ ໃຫ້ໂທຫາເບີເຫຼົ່ານີ້.
# draft ee2f1b12
ui-plan-word = ຄຳທີ່ໝາຍຄວາມວ່າ: ຂ້ອຍຕົກຢູ່ໃນອັນຕະລາຍ
# draft 6f656f27
ui-plan-word-1 = ໝາກມ່ວງ
# draft 5063c906
ui-plan-word-2 = ຄັນຮົ່ມ
# draft 4859c245
ui-plan-word-3 = ສວນຂອງແມ່ເຖົ້າ
# draft f0a5ab8f
ui-plan-papers = ສຳເນົາເອກະສານຂອງຂ້ອຍຢູ່ບ້ານ
# draft e71ac242
ui-plan-papers-1 = ຮູບພາສປອດ, ວີຊາ, ສັນຍາ ແລະ ປີ້
# draft 0398e833
ui-plan-papers-2 = ສຳເນົາເຈ້ຍ
# draft c0842b4a
ui-plan-own = ຫຼື ຄຳຂອງເຈົ້າເອງ. ຄຳນັ້ນຢູ່ແຕ່ໃນໜ້າຈໍນີ້.
# draft 04d26e76
ui-practice-lead = ຄຳຊວນທີ່ຄົນໄດ້ຮັບແທ້. ອ່ານອັນໜຶ່ງ. ເຈົ້າຈະຮັບບໍ? ແລ້ວຈຶ່ງເບິ່ງ.
# draft 2462cd64
ui-practice-see = offercheck ວ່າແນວໃດ
# draft 059316f9
ui-practice-then = ເກີດຫຍັງຂຶ້ນ
# draft 8f343703
ui-practice-own = ບາດນີ້ຄຳຊວນຂອງຂ້ອຍ
# draft de22f4e9
ui-story = ມັນເກີດກັບຄົນໜຶ່ງ:
# draft bf3af898
ui-story-from = ຈາກ { $country }, ເລົ່າຄືນຈາກລາຍງານ.
# draft 237d6559
ui-story-advice = ປະໂຫຍກສຸດທ້າຍເປັນຄຳແນະນຳຂອງພວກເຮົາ.
# draft b3adbc7a
ui-tricks-heading = ກົນອຸບາຍທີ່ເຫັນບໍ່ດົນມານີ້
# draft e4b10909
ui-trick-seen = ລາຍງານຫຼ້າສຸດ: { $date }
# draft 38b1ec00
ui-help-clock = ໂມງຂອງໂທລະສັບນີ້ຕັ້ງຕາມ { $country }. ເຈົ້າຢູ່ບ່ອນອື່ນບໍ? ກົດປະເທດທີ່ເຈົ້າຢູ່ ຢູ່ຂ້າງລຸ່ມ.
# draft 12b3d767
ui-help-where = ດຽວນີ້ເຈົ້າຢູ່ໃສ?
# draft ff24dd2b
ui-phrase-lead = ໃຫ້ເບິ່ງອັນນີ້ ຫຼື ເວົ້າ:
# draft b2e548b2
ui-phrase-need-help = ໝາຍຄວາມວ່າ: ຂ້ອຍຕ້ອງການຄວາມຊ່ວຍເຫຼືອ.
# draft 00c00db0
ui-phrase-call-police = ໝາຍຄວາມວ່າ: ໂທຫາຕຳຫຼວດ.
# draft 8d8642f9
ui-phrase-use-phone = ໝາຍຄວາມວ່າ: ຂ້ອຍຂໍໃຊ້ໂທລະສັບຂອງເຈົ້າໄດ້ບໍ?
# draft 46a523f9
ui-phrase-embassy = ໝາຍຄວາມວ່າ: ຂ້ອຍຢາກເວົ້າກັບສະຖານທູດຂອງຂ້ອຍ.
# draft b3376e50
ui-shift = ນັບກະນີ້
# draft 120d9673
ui-shift-lead = ນັບຄົນ, ພາສາ, ເສັ້ນທາງ ແລະ ເຈ້ຍ ໃນຄວາມຈຳຂອງໜ້ານີ້ເທົ່ານັ້ນ. ບໍ່ມີຄຳຕອບ, ບໍ່ມີເວລາ. ເລກຕ່ຳກວ່າ 5 ຖືກເຊື່ອງ. ໂຫຼດໜ້າໃໝ່ແລ້ວຖືກລຶບ. ບອກຄົນເດີນທາງນຳ.
# draft 7bb36a65
ui-shift-start = ເລີ່ມນັບ
# draft cad51419
ui-shift-people = ຄົນ: { $count }
# draft c08bf935
ui-shift-papers = ເຈ້ຍ: { $count }
# draft c8cc8dbb
ui-shift-under = ຕ່ຳກວ່າ 5
# draft f1502cd1
ui-embassy-first = ຖ້າຖືກຂັງ ໂທຫາສະຖານທູດຂອງເຈົ້າກ່ອນ.
