# draft 31cbf028
ui-title = ตรวจข้อเสนองาน

# draft 0d4ce835
ui-back = กลับ
# draft 0f899f4d
ui-leave = ออก
# draft 6092539d
ui-numbers = เบอร์โทร
# draft cf954bd3
ui-language = ภาษา
# draft 0a0fd365
ui-erase = ลบ
# draft f6d826a6
ui-boxed = หน้านี้กดโทรออกไม่ได้ กดเบอร์เอง หรือเปิด { $address } ในเบราว์เซอร์ของคุณ

# draft 2558d04d
ui-listen = ฟัง
# draft adc1645b
ui-hush = หยุดอ่าน
# draft 95741c90
ui-draft = คำแปลฉบับร่าง ยังไม่ได้ตรวจ

# draft e79bd01d
ui-start-lead = มีคนเสนองานต่างประเทศให้หรือ? ตรวจก่อนจ่ายเงิน เซ็นชื่อ หรือเดินทาง ใช้เวลาประมาณ 5 นาที
# draft 46e2dcc6
ui-start-signs = ขอดูแค่สัญญาณเตือน
# draft ce8f0dbd
ui-promise = ไม่มีอะไรส่งออกจากโทรศัพท์เครื่องนี้
# draft a637dbbf
ui-promise-more = ไม่ใช้ชื่อ ไม่ต้องมีบัญชี ไม่ติดตาม ปิดหน้านี้แล้วคำตอบของคุณก็หายไป
# draft f8388ed2
ui-inapp = หน้านี้เปิดอยู่ในแอปอื่น แอปนั้นอาจเห็นว่าคุณแตะอะไร คัดลอกที่อยู่เว็บ แล้วเปิดในเบราว์เซอร์ของคุณ
# draft f4622aef
ui-erased = ลบคำตอบของคุณแล้ว
# draft 2d4b1b77
ui-offline = ตอนนี้ใช้ได้แม้ไม่มีเน็ต
# draft dfea635a
ui-offline-more = โทรศัพท์เครื่องนี้เก็บคำถามและเบอร์โทรไว้ แต่ไม่เก็บคำตอบของคุณเลย
# draft 63dd1da3
ui-remove = เอา offercheck ออกจากโทรศัพท์เครื่องนี้
# draft e3126b6d
ui-removed = เอาออกแล้ว เราดูซ้ำแล้ว: ตอนนี้ไม่มีอะไรของ offercheck เก็บไว้ที่นี่ ถ้าเปิดอีกครั้ง จะเก็บไว้อีก
# draft a06e0682
ui-not-removed = เบราว์เซอร์นี้ไม่ให้เราเอาออก ไปที่การตั้งค่าของเบราว์เซอร์ แล้วลบข้อมูลของเว็บนี้
# draft e80220ad
ui-erased-not = เราลบประวัติของเบราว์เซอร์หรือรายการโทรของโทรศัพท์ไม่ได้
# draft f1d1f054
ui-org = อยู่ในหน้าเว็บของ ⁨{ $org }⁩ เขาไม่เห็นคำตอบของคุณ

# draft ef6d20c3
ui-why-we-ask = ทำไมเราถาม
# draft 3064b371
ui-left = เหลืออีกประมาณ { $count } คำถาม
# draft d3a2f5fc
ui-last-question = คำถามสุดท้าย
# draft 4be99c3d
ui-skip = ข้ามคำถามนี้
# draft cf06c140
ui-new-sign = สัญญาณเตือนใหม่:

# draft fc9fa6d6
ui-stop-heading = หยุดตรงนี้สักครู่
# draft 876dd6a6
ui-you-told = คุณบอกเราว่า:
# draft 88d9d42d
ui-to-result = ดูว่าต้องทำอะไรตอนนี้
# draft 01d1d194
ui-more = ตอบคำถามต่อ
# draft 9d9ea4c7
ui-stays = คำตอบของคุณอยู่ในหน้าจอนี้เท่านั้น

# draft e8e7c573
ui-means-worker = คำว่า “คุณ” ในหน้านี้หมายถึงคนงาน
# draft b0fc176d
ui-so-far = นี่คือผลถึงตอนนี้ คำถามที่ยังไม่ได้ถาม: { $count }
# draft 20a93448
ui-do-now = ทำสิ่งนี้ตอนนี้
# draft f878aac7
ui-signs-heading = สิ่งที่เราเห็น
# draft 5b11f8c5
ui-group-stop = เหตุผลที่ควรหยุด
# draft dc64ed15
ui-group-serious = จัดการเรื่องเหล่านี้ก่อน
# draft 5ab29324
ui-group-serious-too = เรื่องร้ายแรงอื่น
# draft f65ef41f
ui-group-caution = ดูเรื่องเหล่านี้ด้วย
# draft 851920a3
ui-known-pattern = รู้มาจากเรื่องจริง
# draft e33d6cf5
ui-today = วันนี้:
# draft 6a7d6a86
ui-sources = แหล่งข้อมูล: { $count }
# draft 47f29fc0
ui-no-date = ไม่มีวันที่
# draft 2dc556b2
ui-more-signs = ดูอีก { $count } ข้อ
# draft dc02e5d8
ui-looked-right = สิ่งที่ดูถูกต้อง
# draft 65b13b19
ui-looked-right-note = ข้อดีข้อหนึ่งไม่ได้ลบล้างสัญญาณเตือน
# draft a6e45044
ui-open-heading = สิ่งที่ยังไม่ชัด
# draft d7f5dc4a
ui-open-stopped = สิ่งที่ยังไม่ได้ตรวจ
# draft f1ac6a9a
ui-open-lead = หาคำตอบทีละข้อ แล้วกลับมาตอบที่นี่
# draft eecb99dd
ui-open-rest = ควรรู้ด้วย: { $count }
# draft 15726f7f
ui-message-note = ข้อความให้ส่ง ถ้าคุณถามได้โดยไม่มีอันตราย:
# draft b71839d5
ui-copy = คัดลอก
# draft 0b80f84f
ui-copied = คัดลอกแล้ว
# draft a5d5486c
ui-copy-failed = กดค้างที่ข้อความเพื่อคัดลอก
# draft 73c0d339
ui-chat-send = ส่งทาง WhatsApp
# draft 82c95535
ui-share-lead = สำหรับคนอื่นที่มีคนเสนองานให้ ข้อความนี้ไม่มีชื่อใคร และไม่มีคำตอบของคุณ
# draft 1f814527
ui-share-text = มีคนเสนองานต่างประเทศให้ใช่ไหม? ตรวจก่อนจ่ายเงิน เซ็นชื่อ หรือเดินทาง: { $address }
# draft f8743a4e
ui-answer-now = ตอบข้อนี้เลย
# draft deaad423
ui-registry-heading = ตรวจด้วยตัวเอง
# draft 6ee013df
ui-registry-lead = หารายชื่อด้วยตัวเอง อย่าใช้ลิงก์หรือเบอร์ที่เขาให้มา
# draft 29b8cac9
ui-shows-agency-licence = ดูได้ว่าบริษัทจัดหางานมีใบอนุญาตไหม
# draft f1060a50
ui-shows-job-order = ดูได้ว่างานนี้ได้รับอนุมัติไหม
# draft d48849dc
ui-shows-contract = ดูได้ว่าสัญญาจ้างผ่านการตรวจไหม
# draft 8b9f47c8
ui-shows-worker-registration = ดูได้ว่าคนงานขึ้นทะเบียนไหม
# draft a6b3e5d5
ui-shows-company = ดูได้ว่าบริษัทมีอยู่จริงไหม
# draft 3cee46e7
ui-registry-not-proof = เจอชื่อตรงกันก็ยังไม่ใช่หลักฐาน ชื่อถูกลอกไปใช้ได้ เลขที่ ที่อยู่ และใบขอจ้างงานต้องตรงกันด้วย แล้วโทรหาสำนักงานด้วยเบอร์ที่คุณหาเอง
# draft 6f1eac8d
ui-registry-none = เราไม่รู้จักรายชื่อที่เปิดให้ดูสำหรับพาสปอร์ตนี้ ถามกระทรวงแรงงานของคุณ
# draft 56093c32
ui-pay-heading = ค่าจ้างที่นั่น
# draft ee6d5847
ui-pay-none = เราไม่มีตัวเลขที่เชื่อถือได้ของงานนี้ในประเทศนี้ ถามสถานทูตหรือสหภาพแรงงานที่นั่น
# draft a36aa1e3
ui-law-heading = กฎของประเทศคุณว่าอย่างไร
# draft 1542310a
ui-routes-heading = ทางไปทำงานต่างประเทศแบบถูกกฎหมาย
# draft a99fd903
ui-routes-none = ถามกระทรวงแรงงานของคุณว่างานต่างประเทศงานไหนได้รับอนุมัติ
# draft 8cb8736e
ui-all-numbers = เบอร์ทั้งหมดสำหรับคุณ
# draft 6df566c3
ui-last-heading = ขั้นต่อไป
# draft 33dfe66d
ui-last-tell = บอกคนที่ไว้ใจหนึ่งคน: ประเทศ เมือง บริษัท และเที่ยวบิน
# draft b2a18aeb
ui-last-again = ถ้าสถานที่ งาน ค่าจ้าง หรือวีซ่าเปลี่ยน ให้ตรวจอีกครั้ง
# draft ae28b41f
ui-last-erase = เสร็จแล้วหรือ? ลบคำตอบของคุณ

# draft fe53d4a9
ui-hide-heading = ก่อนอื่น: วิธีออกจากหน้านี้
# draft e0270c92
ui-hide-tap = แตะ “ออก” ด้านบน จอจะว่าง แล้วหน้าเว็บธรรมดาจะเปิดขึ้นมา
# draft 71882c1c
ui-hide-frame = รายการนี้อยู่ในหน้าเว็บอื่น “ออก” อาจแค่ทำให้กรอบนี้ว่าง ให้ปิดแท็บหรือแอปเอง
# draft 8a34d568
ui-hide-keys = บนแป้นพิมพ์: กด Shift สามครั้ง
# draft 1f093f1e
ui-hide-history = ประวัติของเบราว์เซอร์จะเห็นว่าเปิดหน้านี้ รายการโทรจะเห็นว่าโทร ถ้ามีคนตรวจโทรศัพท์เครื่องนี้ ให้คนข้างนอกโทรแทนคุณ
# draft 3fb32d31
ui-help-heading = คนที่ช่วยได้ตอนนี้
# draft aff8ecad
ui-help-lost-heading = คุณติดต่อเขาไม่ได้
# draft c364c615
ui-help-lost-1 = จดข้อความสุดท้าย เวลา สถานที่ และเบอร์
# draft 44f01322
ui-help-lost-2 = อย่าจ่ายเงินให้คนที่ขอเงินเพื่อส่งคนงานกลับบ้าน ถามสถานทูตก่อน
# draft 57cd1ec4
ui-help-lost-3 = แจ้งสถานทูตและสำนักงานแรงงานของคุณวันนี้
# draft ae95c066
ui-help-tell-us = ตอบคำถามไม่กี่ข้อ แล้วเราจะแสดงเบอร์ที่ตรงกับคุณ
# draft 2cc83726
ui-help-say = บอกก่อน: ชื่อคุณ คุณอยู่ไหน และบอกว่าต้องการความช่วยเหลือ พูดไม่ได้หรือ? เขียนแบบเดียวกันส่งทาง WhatsApp หรือข้อความ ไม่มีเอกสารก็ขอได้
# draft 261caa0e
ui-help-more = ตอบคำถามไม่กี่ข้อ

# draft c48f3440
ui-contacts-heading = เบอร์ที่โทรได้
# draft a0e09984
ui-contacts-lead = คุณเป็นคนโทรไป เขาไม่เคยโทรมาขอเงินคุณ
# draft 301612cf
ui-passport = พาสปอร์ต
# draft ba1bbffa
ui-where = ประเทศ
# draft 8fcffc2d
ui-choose = เลือก
# draft cbd49ea1
ui-in-country = เมื่อคุณอยู่ใน { $country }
# draft 0e715139
ui-in-country-now = ใน { $country } ตอนนี้
# draft a901deb0
ui-from-home = จากที่บ้าน ตอนนี้
# draft 30a5ee9b
ui-general = เบอร์ทั่วไป
# draft 0cd9b72a
ui-side-state = รัฐบาลของคุณ
# draft 8a893f04
ui-side-independent = ไม่ใช่รัฐบาล
# draft 0b698a11
ui-side-intergovernmental = ทำงานให้หลายรัฐบาล
# draft 4f83e3fc
ui-side-host = ตำรวจหรือหน่วยงานของประเทศนั้น
# draft 63a0fc40
ui-hours-all-day = ทั้งวันทั้งคืน
# draft 48c09794
ui-hours-office = เวลาทำการ
# draft ec333742
ui-hours-unknown = ไม่รู้เวลาเปิด
# draft 0a207e00
ui-purpose-emergency = ฉุกเฉิน
# draft 5235ee2e
ui-purpose-hotline = สายด่วน
# draft 6f0939d6
ui-purpose-mobile = มือถือ
# draft 6613d40b
ui-purpose-labour = งานและค่าจ้าง
# draft 59181f36
ui-purpose-consular = พาสปอร์ตและเอกสาร
# draft ad5f1873
ui-purpose-switchboard = เบอร์กลาง
# draft 49417523
ui-works-only-in = ใช้ได้เฉพาะใน { $country }
# draft 383d5df6
ui-sms-only = รับเฉพาะข้อความ (เอสเอ็มเอส)
# draft 72eabca7
ui-call = โทร
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = ส่งข้อความ
# draft 4241ec42
ui-speaks = พูดภาษา: { $languages }
# draft 94105323
ui-source-heading = ข้อมูลนี้มาจากไหน
# draft 53690407
ui-confidence-official = จากหน้าเว็บของหน่วยงานเอง
# draft 61330dbe
ui-confidence-corroborated = แหล่งข้อมูลสองแห่งขึ้นไปตรงกัน
# draft b261e733
ui-confidence-single = มีแหล่งข้อมูลเดียว
# draft 7578fdec
ui-newest = แหล่งข้อมูลล่าสุด: { $date }
# draft f41f606b
ui-newest-unknown = แหล่งข้อมูลไม่บอกวันที่
# draft 9a7d9ef3
ui-review-overdue = เลยวันที่ควรตรวจใหม่แล้ว ถ้าโทรไม่ติด ลองเบอร์ถัดไป
# draft 22dfe033
ui-not-dialled = เราไม่ได้ลองโทรเบอร์นี้
# draft c689cccd
ui-source-count = แหล่งข้อมูลทั้งหมด: { $count }
# draft cc466cd3
ui-more-numbers = เบอร์เพิ่มเติม: { $count }
# draft aba569a8
ui-without-number = หน่วยงานที่เราไม่รู้เบอร์
# draft b764902e
ui-nobody-heading = ไม่มีคนรับหรือ?
# draft fb3f9b38
ui-nobody-next = ลองเบอร์ถัดไปในหน้านี้
# draft 507b9ba1
ui-nobody-write = ถ้ามี WhatsApp ให้เขียนข้อความไป ข้อความจะอยู่ตรงนั้นจนมีคนอ่าน
# draft 34cdd5ef
ui-nobody-again = จดเวลาไว้ แล้วโทรใหม่ในเวลาทำการของที่นั่น
# draft 9a7481ee
ui-nobody-home = ขอให้คนที่บ้านโทรหาสายของรัฐบาลคุณ
# draft 5bebbf01
ui-call-shows = ถ้าโทร จะเห็นในรายการโทรของโทรศัพท์และในบิล
# draft 0bd333ff
ui-none-here = เราไม่รู้เบอร์ที่โทรจาก { $country } ได้สำหรับพาสปอร์ตนี้
# draft 06f35980
ui-none-at-all = เราไม่รู้เบอร์สำหรับที่คุณเลือก ถามสถานทูตประเทศคุณที่ใกล้ที่สุด หรือสำนักงานขององค์การระหว่างประเทศเพื่อการโยกย้ายถิ่นฐาน (IOM)
# draft f8a550f7
ui-choose-first = เลือกพาสปอร์ตและประเทศ
# draft 9f608034
ui-numbers-coming = กำลังโหลดเบอร์
# draft a9afe093
ui-numbers-failed = โหลดเบอร์ไม่ได้ ดูว่ามีเน็ตไหม
# draft 5160883e
ui-try-again = ลองอีกครั้ง
# draft 1181d478
ui-email = อีเมล

# draft 80ef0914
ui-signs-title = สัญญาณเตือน
# draft 7d1c36bc
ui-signs-lead = มีสัญญาณเตือนหนึ่งข้อ ควรถาม มีหลายข้อ หรือมีข้อที่เขียนว่า “หยุด” ควรหยุด
# draft b4cf69e2
ui-good = งานที่ดีเป็นแบบนี้:
# draft e3b9d3a5
ui-severity-stop = หยุด
# draft ef8cfecf
ui-severity-serious = ร้ายแรง
# draft ca801a1c
ui-severity-caution = ระวัง

# draft 2700a84c
ui-language-heading = เลือกภาษาของคุณ
# draft 7ea918d5
ui-voice-heading = ฟังเสียงอ่าน
# draft f07e971c
ui-voice-none = โทรศัพท์เครื่องนี้ไม่มีเสียงอ่านสำหรับภาษานี้ ไปที่การตั้งค่าของโทรศัพท์ หา “แปลงข้อความเป็นเสียงพูด” (Text-to-speech) แล้วเพิ่มเสียง ใช้ได้แม้ไม่มีเน็ต
# draft e55e6cca
ui-voice-here = แตะ “ฟัง” ด้านบนของหน้าจอ
# draft a69bbbb1
ui-two-heading = สองภาษาคู่กัน
# draft 2352c9a6
ui-two-lead = แต่ละบรรทัดเป็นภาษาของคุณ ข้างล่างเป็นอีกภาษา: สำหรับคุณและคนที่ช่วยคุณ
# draft d9136f92
ui-one-only = ภาษาเดียวเท่านั้น
# draft 9f47e1ff
ui-language-failed = โหลดภาษานั้นไม่ได้ ดูว่ามีเน็ตไหม

# draft fc526e64
ui-fill-hotline = สำนักงานแรงงาน
# draft d4c95798
ui-fill-list = รายชื่อของกระทรวงแรงงานประเทศคุณ
# draft be49ef1b
ui-fill-wage = เราไม่มีตัวเลขค่าจ้างที่นั่นที่เชื่อถือได้
# draft eafcc6c5
ui-fill-regulator = กระทรวงแรงงานของคุณ
