# draft deaad423
ui-registry-heading = Bạn hãy tự kiểm tra
# draft 6ee013df
ui-registry-lead = Hãy tự tìm danh sách. Đừng bao giờ dùng đường link hay số điện thoại họ đưa.
# draft 29b8cac9
ui-shows-agency-licence = Cho biết công ty xuất khẩu lao động có giấy phép không
# draft f1060a50
ui-shows-job-order = Cho biết đơn hàng có được duyệt không
# draft d48849dc
ui-shows-contract = Cho biết hợp đồng đã được kiểm tra chưa
# draft 8b9f47c8
ui-shows-worker-registration = Cho biết người lao động đã đăng ký chưa
# draft a6b3e5d5
ui-shows-company = Cho biết công ty có thật không
# draft 3cee46e7
ui-registry-not-proof = Tên khớp chưa phải là bằng chứng. Tên có thể bị mạo danh. Số, địa chỉ và đơn hàng cũng phải khớp. Sau đó hãy gọi văn phòng theo số bạn tự tìm.
# draft 6f1eac8d
ui-registry-none = Chúng tôi không biết danh sách công khai nào cho hộ chiếu này. Hãy hỏi bộ lao động nước bạn.
# draft 56093c32
ui-pay-heading = Lương ở đó
# draft ee6d5847
ui-pay-none = Chúng tôi không có con số đáng tin cho việc này ở nước đó. Hãy hỏi đại sứ quán hoặc công đoàn ở đó.
# draft a36aa1e3
ui-law-heading = Luật của nước bạn nói gì
# draft 1542310a
ui-routes-heading = Cách đi làm nước ngoài đúng luật
# draft a99fd903
ui-routes-none = Hãy hỏi bộ lao động nước bạn: việc nào ở nước ngoài đã được duyệt.
# draft cbd49ea1
ui-in-country = Khi bạn ở { $country }
# draft 0e715139
ui-in-country-now = Ở { $country }, bây giờ
# draft a901deb0
ui-from-home = Từ nhà, bây giờ
# draft 30a5ee9b
ui-general = Các số chung
# draft 0cd9b72a
ui-side-state = Chính phủ nước bạn
# draft 8a893f04
ui-side-independent = Không phải chính phủ
# draft 0b698a11
ui-side-intergovernmental = Làm việc cho nhiều chính phủ
# draft 4f83e3fc
ui-side-host = Cảnh sát hoặc cơ quan của nước đó
# draft 63a0fc40
ui-hours-all-day = Cả ngày lẫn đêm
# draft 48c09794
ui-hours-office = Giờ hành chính
# draft ec333742
ui-hours-unknown = Không rõ giờ
# draft 0a207e00
ui-purpose-emergency = Khẩn cấp
# draft 5235ee2e
ui-purpose-hotline = Số trợ giúp
# draft 6f0939d6
ui-purpose-mobile = Di động
# draft 6613d40b
ui-purpose-labour = Việc làm và lương
# draft 59181f36
ui-purpose-consular = Hộ chiếu và giấy tờ
# draft ad5f1873
ui-purpose-switchboard = Tổng đài
# draft 49417523
ui-works-only-in = Chỉ gọi được ở { $country }
# draft 383d5df6
ui-sms-only = Chỉ nhắn tin
# draft 72eabca7
ui-call = Gọi
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = Nhắn tin
# draft 4241ec42
ui-speaks = Nói được: { $languages }
# draft 94105323
ui-source-heading = Thông tin này từ đâu
# draft 53690407
ui-confidence-official = Từ trang của chính cơ quan đó.
# draft 61330dbe
ui-confidence-corroborated = Hai nguồn trở lên nói giống nhau.
# draft b261e733
ui-confidence-single = Chỉ có một nguồn.
# draft 7578fdec
ui-newest = Nguồn mới nhất: { $date }.
# draft f41f606b
ui-newest-unknown = Các nguồn không ghi ngày.
# draft 9a7d9ef3
ui-review-overdue = Đã quá hạn xem lại. Nếu gọi không được, hãy thử số tiếp theo.
# draft 22dfe033
ui-not-dialled = Chúng tôi chưa gọi thử số này.
# draft c689cccd
ui-source-count = Tổng số nguồn: { $count }
# draft cc466cd3
ui-more-numbers = Số khác: { $count }
# draft aba569a8
ui-without-number = Các cơ quan mà chúng tôi không biết số
# draft 0bd333ff
ui-none-here = Chúng tôi không biết số nào gọi được từ { $country } cho hộ chiếu này.
# draft 06f35980
ui-none-at-all = Chúng tôi không biết số nào cho lựa chọn này. Hãy hỏi đại sứ quán gần nhất của nước bạn, hoặc văn phòng của Tổ chức Di cư Quốc tế (IOM).
# draft 1181d478
ui-email = E-mail
# draft f878aac7
ui-signs-heading = Những gì chúng tôi thấy
# draft 5b11f8c5
ui-group-stop = Lý do để dừng lại
# draft dc64ed15
ui-group-serious = Giải quyết xong các điều này trước
# draft 5ab29324
ui-group-serious-too = Các điều này cũng nghiêm trọng
# draft f65ef41f
ui-group-caution = Xem thêm các điều này
# draft 2dc556b2
ui-more-signs = Xem thêm { $count }
# draft dc02e5d8
ui-looked-right = Những gì có vẻ ổn
# draft 65b13b19
ui-looked-right-note = Một điểm tốt không xóa được một dấu hiệu cảnh báo.
# draft a6e45044
ui-open-heading = Những gì còn chưa rõ
# draft d7f5dc4a
ui-open-stopped = Những gì chưa được kiểm tra
# draft f1ac6a9a
ui-open-lead = Hãy hỏi cho rõ từng điểm. Rồi trả lời ở đây.
# draft eecb99dd
ui-open-rest = Cũng nên biết: { $count }
# draft 15726f7f
ui-message-note = Lời để gửi đi, nếu bạn hỏi mà không gặp nguy hiểm:
# draft 73c0d339
ui-chat-send = Gửi bằng WhatsApp
# draft 82c95535
ui-share-lead = Dành cho người khác đang được mời đi làm. Tin nhắn không nêu tên ai và không có câu trả lời nào của bạn.
# draft 1f814527
ui-share-text = Có người mời đi làm nước ngoài? Hãy kiểm tra trước khi trả tiền, ký giấy hoặc lên đường: { $address }
# draft f8743a4e
ui-answer-now = Trả lời ngay
# draft c48f3440
ui-contacts-heading = Số để gọi
# draft a0e09984
ui-contacts-lead = Bạn gọi cho họ. Họ không bao giờ gọi bạn để đòi tiền.
# draft 301612cf
ui-passport = Hộ chiếu
# draft ba1bbffa
ui-where = Nước
# draft 8fcffc2d
ui-choose = Chọn
# draft b764902e
ui-nobody-heading = Không ai nghe máy?
# draft fb3f9b38
ui-nobody-next = Hãy thử số tiếp theo trên trang này.
# draft 507b9ba1
ui-nobody-write = Số nào có WhatsApp thì nhắn tin. Tin nhắn nằm đó cho đến khi có người đọc.
# draft 34cdd5ef
ui-nobody-again = Ghi lại giờ đã gọi, rồi gọi lại trong giờ hành chính ở đó.
# draft 9a7481ee
ui-nobody-home = Nhờ người ở nhà gọi số của chính phủ nước bạn.
# draft 7a70a161
ui-desk-heading = Bấm vào ngôn ngữ của bạn
# draft 2e4dd308
ui-desk-lead = Rồi bạn tự cầm màn hình này.
# draft 5f3229f3
ui-desk-staff = Dành cho người đưa màn hình
# draft b7c351db
ui-desk-staff-1 = Đưa màn hình cho người đi. Đứng ở chỗ bạn không đọc được.
# draft 1da14b88
ui-desk-staff-2 = Bạn chỉ thấy câu trả lời khi người đó bấm “Cho xem”.
# draft 01449c53
ui-desk-staff-3 = Ở đây không có phán quyết nào. Không điều gì ở đây là lý do để giữ ai lại.
# draft 60d1dc6c
ui-desk-staff-4 = Sau mỗi người, bấm “Người tiếp theo”. Sau 3 phút không ai chạm vào, mọi thứ bị xóa.
# draft b2665454
ui-desk-ready = Đã xóa hết. Sẵn sàng cho người tiếp theo.
# draft 1f7ecbad
ui-consent-heading = Trước khi bắt đầu
# draft 44ee2332
ui-consent-who = Người bên cạnh bạn giúp mọi người xem lời mời làm việc. Hãy hỏi tên họ, họ làm cho ai, và họ có phải là cán bộ không.
# draft 30738963
ui-consent-free = Bạn có thể nói không. Bạn có thể dừng bất cứ lúc nào. Bạn vẫn được lên đường. Bạn không cần lý do.
# draft 4c6f0f33
ui-consent-secret = Có thể họ không giữ kín được mọi điều, ví dụ khi trẻ em hoặc tính mạng ai đó gặp nguy hiểm. Hãy hỏi trước họ phải báo lại điều gì.
# draft 8a97431a
ui-consent-hold = Bạn là người cầm màn hình. Họ chỉ thấy câu trả lời khi bạn bấm “Cho xem”.
# draft 9481ba8d
ui-consent-gone = Không ai hỏi tên bạn. Bấm “Người tiếp theo” là mọi thứ bị xóa.
# draft 60991c2e
ui-consent-yes = Bắt đầu
# draft e1d6ec3b
ui-consent-numbers = Chỉ xem số để gọi
# draft 4f557309
ui-consent-no = Không, cảm ơn
# draft 7645af6c
ui-next-person = Xong: người tiếp theo
# draft d374e1b6
ui-show-heading = Câu trả lời của bạn đã sẵn sàng
# draft b4e9df57
ui-show-lead = Những gì tiếp theo là của bạn. Cho người bên cạnh xem, xem một mình, hoặc dừng ở đây.
# draft 34a602b1
ui-show = Cho xem
# draft a923b6f4
ui-idle-heading = Bạn còn ở đó không?
# draft d1f1e01c
ui-idle-lead = Đã lâu không ai chạm vào màn hình này. Nửa phút nữa mọi thứ bị xóa.
# draft f6d0c63a
ui-idle-stay = Tôi còn ở đây
# draft a2990764
ui-together-heading = Cùng xem điều này
# draft ade473c5
ui-together-lead = Những điểm để nói chuyện. Chúng không nói gì về bạn và không quyết định gì.
# draft 607af4f5
ui-offer-says = Lời mời nói gì
# draft 8c9cc252
ui-ring-heading = Cùng gọi cho chủ lao động
# draft db55e9b9
ui-ring-1 = Tự tìm số của công ty, trên trang của chính họ hoặc trong danh sách. Đừng lấy số trong tin nhắn.
# draft 228fb4d5
ui-ring-2 = Hỏi: việc gì, thành phố nào, lương bao nhiêu? Ai trả vé và visa? Ai giữ hộ chiếu?
# draft 21a71dfa
ui-ring-3 = So từng câu trả lời với lời mời.
# draft cb2d796f
ui-ring-code = Số điện thoại ở { $country } bắt đầu bằng:
# draft 83bebbc2
ui-ring-other = Số họ đưa bạn bắt đầu bằng mã khác? Vậy có thể người nghe máy ở nước khác. Hãy hỏi vì sao.
# draft d71c7877
ui-talk-heading = Những điểm để nói chuyện
# draft cf8b532f
ui-ask-heading = Còn phải hỏi
# draft 950e2250
ui-take = Mang theo
# draft 5fae1464
ui-take-lead = Chọn một cách. Mỗi cách cho biết nó để lại gì.
# draft bdb07195
ui-card = Thẻ để chụp ảnh
# draft a104c2dd
ui-card-leaves = Ảnh nằm trong ảnh của điện thoại này, có thể cả trên mạng.
# draft 74da3f19
ui-card-shot = Chụp màn hình, hoặc chụp bằng điện thoại khác.
# draft 2d267449
ui-card-say = Nói trước: bạn là ai, bạn ở đâu, và bạn cần giúp.
# draft 9dcaba49
ui-card-word = Mật hiệu của chúng ta:
# draft 2d0c4768
ui-sheet = Một trang để in
# draft 177e6dc0
ui-pocket = Thẻ bỏ túi để in
# draft a737a944
ui-pocket-fold = Cắt theo đường ngoài. Gấp đôi hai lần.
# draft 054aa212
ui-print-leaves = Không có gì ở lại trên điện thoại này. Máy in có thể giữ một bản.
# draft b4e46ecd
ui-print = In
# draft ee2ac106
ui-print-not = Không thấy gì? Hãy mở trang này trong trình duyệt, hoặc chụp ảnh thẻ.
# draft ce418880
ui-print-two = Bằng hai thứ tiếng: thêm
# draft aaf3d2cf
ui-send-heading = Lời nhắn để gửi
# draft e36b7ee5
ui-send-leaves = Lời nhắn ở lại trong cuộc trò chuyện trên cả hai điện thoại.
# draft 3a85ab24
ui-sms-send = Gửi bằng tin SMS
# draft 352057f1
ui-book = Số cho danh bạ của bạn
# draft ada9dc59
ui-book-lead = Chọn một cái tên không ai hỏi tới.
# draft 31e9168b
ui-book-aunt = Cô
# draft f54c7f0f
ui-book-shop = Cửa hàng
# draft 9e691141
ui-book-work = Chỗ làm
# draft 2b1ccd91
ui-book-neighbour = Hàng xóm
# draft ddf98302
ui-book-save = Lưu tệp
# draft 45a20514
ui-book-leaves = Số ở lại trong danh bạ, và một tệp ở lại trong mục tải xuống.
# draft 9b0b849d
ui-book-inapp = Bên trong ứng dụng khác, tệp thường không lưu được. Hãy dùng thẻ.
# draft 6e7358c7
ui-sheet-yours = Tờ giấy này là của bạn. Giữ, gấp hay vứt đi đều được.
# draft 183e25d6
ui-sheet-unknown = Còn chưa biết: hãy hỏi điều này
# draft fa2015f5
ui-sheet-check = Kiểm tra ở đâu
# draft 64818ee2
ui-sheet-want = Điều tôi muốn bây giờ
# draft ca04b0e6
ui-want-talk = nói chuyện riêng với ai đó
# draft 830441ac
ui-want-call = gọi điện thoại
# draft dec73ad6
ui-want-check = kiểm tra công ty xuất khẩu lao động này
# draft e34c5b99
ui-want-travel = không gì cả, tôi đi tiếp
# draft 76bcfbc0
ui-sheet-footer = Tờ ghi nhớ do người đi tự làm. Nó không phải bằng chứng, không phải giấy phép, và không phải lý do để giữ ai lại. Hãy trả lại cho họ.
# draft bb78addf
ui-sheet-qr = Thêm số khác:
# draft 0d9b229a
ui-facts-of = Thông tin của { $date }
# draft 6c33a95b
ui-plan = Kế hoạch đi đường
# draft d5f1d672
ui-plan-lead = Bấm điều phù hợp. Trang này quên hết khi bạn đóng. Cuối cùng hãy in, hoặc chụp ảnh.
# draft 41999cf2
ui-plan-numbers = Học thuộc hai số
# draft b1473350
ui-plan-numbers-lead = Một trong các số này, và một số của người ở nhà.
# draft 56f099d6
ui-plan-knows = Ai biết tôi đi đâu?
# draft 5d71026a
ui-plan-knows-1 = Mẹ tôi
# draft 7e5e84ce
ui-plan-knows-2 = Bố tôi
# draft ea12e470
ui-plan-knows-3 = Chồng hoặc vợ tôi
# draft 834713d5
ui-plan-knows-4 = Anh chị em tôi
# draft 96d4ee5c
ui-plan-knows-5 = Một người bạn
# draft 24e7c47f
ui-plan-when = Khi nào tôi nhắn tin?
# draft 7a4f76b4
ui-plan-when-1 = Mỗi tối
# draft 5a56e6d7
ui-plan-when-2 = Trước mỗi cửa khẩu
# draft 3f067820
ui-plan-missed = Hai ngày không có tin của tôi? Hãy gọi các số này.
# draft ee2f1b12
ui-plan-word = Một từ có nghĩa: tôi gặp nguy hiểm
# draft 6f656f27
ui-plan-word-1 = Xoài
# draft 5063c906
ui-plan-word-2 = Cái ô
# draft 4859c245
ui-plan-word-3 = Vườn của bà
# draft f0a5ab8f
ui-plan-papers = Bản sao giấy tờ của tôi ở nhà
# draft e71ac242
ui-plan-papers-1 = Ảnh hộ chiếu, visa, hợp đồng và vé
# draft 0398e833
ui-plan-papers-2 = Bản sao trên giấy
# draft c0842b4a
ui-plan-own = Hoặc lời của bạn. Nó chỉ ở trên màn hình này.
# draft 04d26e76
ui-practice-lead = Những lời mời thật mà người ta đã gặp. Đọc một lời mời. Bạn có nhận lời không? Rồi hãy xem.
# draft 2462cd64
ui-practice-see = offercheck nói gì
# draft 059316f9
ui-practice-then = Chuyện đã xảy ra
# draft 8f343703
ui-practice-own = Giờ đến lời mời của tôi
# draft de22f4e9
ui-story = Có người đã gặp:
# draft bf3af898
ui-story-from = Từ { $country }, kể lại theo một bản tin.
# draft 237d6559
ui-story-advice = Ý cuối là lời khuyên của chúng tôi.
# draft b3adbc7a
ui-tricks-heading = Mánh khóe thấy gần đây
# draft e4b10909
ui-trick-seen = Tin gần nhất: { $date }
# draft 38b1ec00
ui-help-clock = Đồng hồ của điện thoại này đặt theo { $country }. Bạn ở nơi khác? Hãy bấm nước bạn đang ở bên dưới.
# draft 12b3d767
ui-help-where = Bây giờ bạn ở đâu?
# draft ff24dd2b
ui-phrase-lead = Đưa câu này cho người ta xem, hoặc nói:
# draft b2e548b2
ui-phrase-need-help = Nghĩa là: Tôi cần giúp đỡ.
# draft 00c00db0
ui-phrase-call-police = Nghĩa là: Hãy gọi cảnh sát.
# draft 8d8642f9
ui-phrase-use-phone = Nghĩa là: Cho tôi dùng điện thoại của bạn được không?
# draft 46a523f9
ui-phrase-embassy = Nghĩa là: Tôi muốn nói chuyện với đại sứ quán của tôi.
# draft b3376e50
ui-shift = Đếm ca này
# draft 120d9673
ui-shift-lead = Chỉ đếm người, ngôn ngữ, tuyến đường và giấy, trong bộ nhớ của riêng trang này. Không ghi câu trả lời, không ghi giờ. Số dưới 5 được giấu. Tải lại trang là xóa. Hãy nói cho người đi biết.
# draft 7bb36a65
ui-shift-start = Bắt đầu đếm
# draft cad51419
ui-shift-people = Người: { $count }
# draft c08bf935
ui-shift-papers = Giấy: { $count }
# draft c8cc8dbb
ui-shift-under = dưới 5
# draft f1502cd1
ui-embassy-first = Bị nhốt? Hãy gọi đại sứ quán của bạn trước.
