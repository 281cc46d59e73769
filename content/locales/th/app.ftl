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
# draft 851920a3
ui-known-pattern = รู้มาจากเรื่องจริง
# draft e33d6cf5
ui-today = วันนี้:
# draft 6a7d6a86
ui-sources = แหล่งข้อมูล: { $count }
# draft 47f29fc0
ui-no-date = ไม่มีวันที่
# draft b71839d5
ui-copy = คัดลอก
# draft 0b80f84f
ui-copied = คัดลอกแล้ว
# draft a5d5486c
ui-copy-failed = กดค้างที่ข้อความเพื่อคัดลอก
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

# draft 5bebbf01
ui-call-shows = ถ้าโทร จะเห็นในรายการโทรของโทรศัพท์และในบิล
# draft f8a550f7
ui-choose-first = เลือกพาสปอร์ตและประเทศ
# draft 9f608034
ui-numbers-coming = กำลังโหลดเบอร์
# draft a9afe093
ui-numbers-failed = โหลดเบอร์ไม่ได้ ดูว่ามีเน็ตไหม
# draft 5160883e
ui-try-again = ลองอีกครั้ง

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
# draft f9bd4b4b
ui-title-quiet = บันทึก
# draft 73928a8a
ui-practice = ลองกับข้อเสนองานจริงก่อน
# draft 4a07c524
ui-help-close = ถ้ามีคนมา กด “ออก” หรือปิดหน้านี้ หน้านี้ไม่มีเสียง
# draft 1b3fcc15
ui-next-short = คนต่อไป
