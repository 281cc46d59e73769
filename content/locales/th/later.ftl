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
# draft 0bd333ff
ui-none-here = เราไม่รู้เบอร์ที่โทรจาก { $country } ได้สำหรับพาสปอร์ตนี้
# draft 06f35980
ui-none-at-all = เราไม่รู้เบอร์สำหรับที่คุณเลือก ถามสถานทูตประเทศคุณที่ใกล้ที่สุด หรือสำนักงานขององค์การระหว่างประเทศเพื่อการโยกย้ายถิ่นฐาน (IOM)
# draft 1181d478
ui-email = อีเมล
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
# draft 73c0d339
ui-chat-send = ส่งทาง WhatsApp
# draft 82c95535
ui-share-lead = สำหรับคนอื่นที่มีคนเสนองานให้ ข้อความนี้ไม่มีชื่อใคร และไม่มีคำตอบของคุณ
# draft 1f814527
ui-share-text = มีคนเสนองานต่างประเทศให้ใช่ไหม? ตรวจก่อนจ่ายเงิน เซ็นชื่อ หรือเดินทาง: { $address }
# draft f8743a4e
ui-answer-now = ตอบข้อนี้เลย
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
# draft 7a70a161
ui-desk-heading = กดภาษาของคุณ
# draft 2e4dd308
ui-desk-lead = แล้วถือเครื่องนี้เอง
# draft 5f3229f3
ui-desk-staff = สำหรับคนที่ยื่นเครื่องให้
# draft b7c351db
ui-desk-staff-1 = ยื่นเครื่องให้คนเดินทาง ยืนตรงที่คุณอ่านหน้าจอไม่ได้
# draft 1da14b88
ui-desk-staff-2 = คุณเห็นคำตอบได้ต่อเมื่อคนเดินทางกด “ให้ดู” เท่านั้น
# draft 01449c53
ui-desk-staff-3 = ที่นี่ไม่มีคำตัดสิน และไม่มีอะไรที่นี่เป็นเหตุผลให้กักใครไว้
# draft 60d1dc6c
ui-desk-staff-4 = กด “คนต่อไป” หลังจากแต่ละคน ถ้าไม่มีใครแตะหน้าจอ 3 นาที ทุกอย่างจะถูกลบ
# draft b2665454
ui-desk-ready = ลบหมดแล้ว พร้อมสำหรับคนต่อไป
# draft 1f7ecbad
ui-consent-heading = ก่อนเริ่ม
# draft 44ee2332
ui-consent-who = คนที่อยู่ข้างคุณช่วยให้คนตรวจข้อเสนองาน ถามชื่อเขา เขาทำงานให้ใคร และเขาเป็นเจ้าหน้าที่รัฐหรือไม่
# draft 30738963
ui-consent-free = คุณปฏิเสธได้ เลิกเมื่อไรก็ได้ เดินทางต่อได้ ไม่ต้องมีเหตุผล
# draft 4c6f0f33
ui-consent-secret = เขาอาจเก็บเป็นความลับไม่ได้ทุกเรื่อง เช่น ถ้าเด็กหรือชีวิตคนตกอยู่ในอันตราย ถามก่อนว่าเรื่องไหนที่เขาต้องบอกต่อ
# draft 8a97431a
ui-consent-hold = คุณเป็นคนถือเครื่อง เขาเห็นคำตอบของคุณต่อเมื่อคุณกด “ให้ดู” เท่านั้น
# draft 9481ba8d
ui-consent-gone = ไม่มีใครถามชื่อคุณ กด “คนต่อไป” แล้วทุกอย่างจะถูกลบ
# draft 60991c2e
ui-consent-yes = เริ่ม
# draft e1d6ec3b
ui-consent-numbers = ดูแค่เบอร์โทร
# draft 4f557309
ui-consent-no = ไม่ ขอบคุณ
# draft 7645af6c
ui-next-person = เสร็จแล้ว: คนต่อไป
# draft d374e1b6
ui-show-heading = คำตอบของคุณพร้อมแล้ว
# draft b4e9df57
ui-show-lead = หน้าต่อไปเป็นของคุณ จะให้คนข้าง ๆ ดู ดูคนเดียว หรือจบตรงนี้ก็ได้
# draft 34a602b1
ui-show = ให้ดู
# draft a923b6f4
ui-idle-heading = คุณยังอยู่ไหม
# draft d1f1e01c
ui-idle-lead = ไม่มีใครแตะหน้าจอนี้มาสักพักแล้ว อีกครึ่งนาทีทุกอย่างจะถูกลบ
# draft f6d0c63a
ui-idle-stay = ฉันยังอยู่
# draft a2990764
ui-together-heading = ดูด้วยกัน
# draft ade473c5
ui-together-lead = เรื่องที่คุยกันได้ ไม่ได้บอกอะไรเกี่ยวกับตัวคุณ และไม่ได้ตัดสินอะไร
# draft 607af4f5
ui-offer-says = ข้อเสนอบอกว่าอะไร
# draft 8c9cc252
ui-ring-heading = โทรหานายจ้างด้วยกัน
# draft db55e9b9
ui-ring-1 = หาเบอร์บริษัทเอง จากหน้าเว็บของบริษัทหรือจากรายชื่อ อย่าเอาจากแชต
# draft 228fb4d5
ui-ring-2 = ถาม: งานอะไร เมืองไหน ค่าจ้างเท่าไร ใครจ่ายค่าตั๋วและวีซ่า ใครเก็บพาสปอร์ต
# draft 21a71dfa
ui-ring-3 = เทียบแต่ละคำตอบกับข้อเสนอ
# draft cb2d796f
ui-ring-code = เบอร์ใน { $country } ขึ้นต้นด้วย:
# draft 83bebbc2
ui-ring-other = เบอร์ที่เขาให้คุณขึ้นต้นด้วยรหัสอื่นไหม คนรับสายอาจอยู่ประเทศอื่น ถามว่าทำไม
# draft d71c7877
ui-talk-heading = เรื่องที่ควรคุยกัน
# draft cf8b532f
ui-ask-heading = ยังต้องถาม
# draft 950e2250
ui-take = เอาติดตัวไป
# draft 5fae1464
ui-take-lead = เลือกหนึ่งอย่าง แต่ละอย่างบอกว่าทิ้งอะไรไว้
# draft bdb07195
ui-card = การ์ดไว้ถ่ายรูป
# draft a104c2dd
ui-card-leaves = รูปจะอยู่ในรูปภาพของโทรศัพท์นี้ อาจอยู่บนอินเทอร์เน็ตด้วย
# draft 74da3f19
ui-card-shot = ถ่ายภาพหน้าจอ หรือถ่ายรูปด้วยโทรศัพท์อีกเครื่อง
# draft 2d267449
ui-card-say = บอกก่อน: คุณเป็นใคร อยู่ที่ไหน และต้องการความช่วยเหลือ
# draft 9dcaba49
ui-card-word = คำลับของเรา:
# draft 2d0c4768
ui-sheet = หน้ากระดาษไว้พิมพ์
# draft 177e6dc0
ui-pocket = การ์ดพกไว้พิมพ์
# draft a737a944
ui-pocket-fold = ตัดตามเส้นนอก พับครึ่งสองครั้ง
# draft 054aa212
ui-print-leaves = ไม่มีอะไรเหลือในโทรศัพท์นี้ เครื่องพิมพ์อาจเก็บสำเนาไว้
# draft b4e46ecd
ui-print = พิมพ์
# draft ee2ac106
ui-print-not = ถ้าไม่มีอะไรเกิดขึ้น ให้เปิดหน้านี้ในเบราว์เซอร์ หรือถ่ายรูปการ์ด
# draft ce418880
ui-print-two = พิมพ์สองภาษา: เพิ่ม
# draft aaf3d2cf
ui-send-heading = ข้อความไว้ส่ง
# draft e36b7ee5
ui-send-leaves = ข้อความจะอยู่ในแชตของทั้งสองเครื่อง
# draft 3a85ab24
ui-sms-send = ส่งเป็นข้อความ SMS
# draft 352057f1
ui-book = เบอร์สำหรับสมุดโทรศัพท์ของคุณ
# draft ada9dc59
ui-book-lead = เลือกชื่อที่ไม่มีใครสงสัย
# draft 31e9168b
ui-book-aunt = ป้า
# draft f54c7f0f
ui-book-shop = ร้าน
# draft 9e691141
ui-book-work = ที่ทำงาน
# draft 2b1ccd91
ui-book-neighbour = เพื่อนบ้าน
# draft ddf98302
ui-book-save = บันทึกไฟล์
# draft 45a20514
ui-book-leaves = เบอร์จะอยู่ในสมุดโทรศัพท์ และไฟล์จะอยู่ในรายการดาวน์โหลด
# draft 9b0b849d
ui-book-inapp = ในแอปอื่น ไฟล์มักบันทึกไม่ได้ ใช้การ์ดแทน
# draft 6e7358c7
ui-sheet-yours = กระดาษนี้เป็นของคุณ จะเก็บ พับ หรือทิ้งก็ได้
# draft 183e25d6
ui-sheet-unknown = ยังไม่รู้: ถามเรื่องนี้
# draft fa2015f5
ui-sheet-check = ตรวจสอบได้ที่ไหน
# draft 64818ee2
ui-sheet-want = ตอนนี้ฉันอยาก
# draft ca04b0e6
ui-want-talk = คุยกับใครสักคนตามลำพัง
# draft 830441ac
ui-want-call = โทรออก
# draft dec73ad6
ui-want-check = ตรวจสอบบริษัทจัดหางานนี้
# draft e34c5b99
ui-want-travel = ไม่ต้องการอะไร ฉันเดินทางต่อ
# draft 76bcfbc0
ui-sheet-footer = บันทึกช่วยจำที่คนเดินทางทำเอง ไม่ใช่หลักฐาน ไม่ใช่ใบอนุญาต และไม่ใช่เหตุผลให้กักใครไว้ คืนให้เจ้าของ
# draft bb78addf
ui-sheet-qr = เบอร์เพิ่มเติม:
# draft 0d9b229a
ui-facts-of = ข้อมูลของ { $date }
# draft 6c33a95b
ui-plan = แผนสำหรับการเดินทาง
# draft d5f1d672
ui-plan-lead = กดข้อที่ใช่ หน้านี้ลืมทุกอย่างเมื่อคุณปิด สุดท้ายพิมพ์ หรือถ่ายรูปไว้
# draft 41999cf2
ui-plan-numbers = จำสองเบอร์ให้ขึ้นใจ
# draft b1473350
ui-plan-numbers-lead = เบอร์หนึ่งจากตรงนี้ และเบอร์หนึ่งของคนที่บ้าน
# draft 56f099d6
ui-plan-knows = ใครรู้ว่าฉันไปไหน
# draft 5d71026a
ui-plan-knows-1 = แม่ของฉัน
# draft 7e5e84ce
ui-plan-knows-2 = พ่อของฉัน
# draft ea12e470
ui-plan-knows-3 = สามีหรือภรรยาของฉัน
# draft 834713d5
ui-plan-knows-4 = พี่น้องของฉัน
# draft 96d4ee5c
ui-plan-knows-5 = เพื่อนคนหนึ่ง
# draft 24e7c47f
ui-plan-when = ฉันส่งข่าวเมื่อไร
# draft 7a4f76b4
ui-plan-when-1 = ทุกเย็น
# draft 5a56e6d7
ui-plan-when-2 = ก่อนข้ามชายแดนแต่ละแห่ง
# draft 3f067820
ui-plan-missed = ถ้าไม่มีข่าวจากฉันสองวัน ให้โทรเบอร์เหล่านี้
# draft ee2f1b12
ui-plan-word = คำที่แปลว่า ฉันอยู่ในอันตราย
# draft 6f656f27
ui-plan-word-1 = มะม่วง
# draft 5063c906
ui-plan-word-2 = ร่ม
# draft 4859c245
ui-plan-word-3 = สวนของยาย
# draft f0a5ab8f
ui-plan-papers = สำเนาเอกสารของฉันที่บ้าน
# draft e71ac242
ui-plan-papers-1 = รูปพาสปอร์ต วีซ่า สัญญา และตั๋ว
# draft 0398e833
ui-plan-papers-2 = สำเนากระดาษ
# draft c0842b4a
ui-plan-own = หรือคำของคุณเอง จะอยู่บนหน้าจอนี้เท่านั้น
# draft 04d26e76
ui-practice-lead = ข้อเสนอที่คนได้รับจริง อ่านหนึ่งข้อ คุณจะรับไหม แล้วค่อยดู
# draft 2462cd64
ui-practice-see = offercheck ว่าอย่างไร
# draft 059316f9
ui-practice-then = เกิดอะไรขึ้น
# draft 8f343703
ui-practice-own = ทีนี้ข้อเสนอของฉันเอง
# draft de22f4e9
ui-story = เคยเกิดกับคนหนึ่ง:
# draft bf3af898
ui-story-from = จาก { $country } เล่าใหม่จากรายงาน
# draft 237d6559
ui-story-advice = ประโยคสุดท้ายเป็นคำแนะนำของเรา
# draft b3adbc7a
ui-tricks-heading = กลโกงที่เห็นเมื่อไม่นานนี้
# draft e4b10909
ui-trick-seen = รายงานล่าสุด: { $date }
# draft 38b1ec00
ui-help-clock = นาฬิกาของโทรศัพท์นี้ตั้งตาม { $country } ถ้าคุณอยู่ที่อื่น ให้กดประเทศที่คุณอยู่ด้านล่าง
# draft 12b3d767
ui-help-where = ตอนนี้คุณอยู่ที่ไหน
# draft ff24dd2b
ui-phrase-lead = ให้ดูข้อความนี้ หรือพูด:
# draft b2e548b2
ui-phrase-need-help = แปลว่า: ฉันต้องการความช่วยเหลือ
# draft 00c00db0
ui-phrase-call-police = แปลว่า: เรียกตำรวจให้หน่อย
# draft 8d8642f9
ui-phrase-use-phone = แปลว่า: ขอใช้โทรศัพท์ของคุณได้ไหม
# draft 46a523f9
ui-phrase-embassy = แปลว่า: ฉันอยากพูดกับสถานทูตของฉัน
# draft b3376e50
ui-shift = นับกะนี้
# draft 120d9673
ui-shift-lead = นับคน ภาษา เส้นทาง และกระดาษ ในหน่วยความจำของหน้านี้เท่านั้น ไม่มีคำตอบ ไม่มีเวลา ตัวเลขต่ำกว่า 5 ถูกซ่อน โหลดหน้าใหม่แล้วถูกลบ บอกคนเดินทางด้วย
# draft 7bb36a65
ui-shift-start = เริ่มนับ
# draft cad51419
ui-shift-people = คน: { $count }
# draft c08bf935
ui-shift-papers = กระดาษ: { $count }
# draft c8cc8dbb
ui-shift-under = ต่ำกว่า 5
# draft f1502cd1
ui-embassy-first = ถ้าถูกขังอยู่ ให้โทรหาสถานทูตของคุณก่อน
