# draft 31cbf028
ui-title = Kiểm tra lời mời làm việc

# draft 0d4ce835
ui-back = Quay lại
# draft 0f899f4d
ui-leave = Thoát
# draft 6092539d
ui-numbers = Số gọi
# draft cf954bd3
ui-language = Ngôn ngữ
# draft 0a0fd365
ui-erase = Xóa
# draft f6d826a6
ui-boxed = Từ trang này không gọi được. Hãy tự bấm số, hoặc mở { $address } trong trình duyệt của bạn.

# draft 2558d04d
ui-listen = Nghe
# draft adc1645b
ui-hush = Tắt tiếng
# draft 95741c90
ui-draft = Bản dịch nháp, chưa được kiểm tra.

# draft e79bd01d
ui-start-lead = Có người mời bạn đi làm nước ngoài? Hãy kiểm tra trước khi trả tiền, ký giấy hoặc lên đường. Mất khoảng 5 phút.
# draft 46e2dcc6
ui-start-signs = Chỉ xem các dấu hiệu cảnh báo
# draft ce8f0dbd
ui-promise = Không có gì bị gửi ra khỏi điện thoại này.
# draft a637dbbf
ui-promise-more = Không hỏi tên, không cần tài khoản, không theo dõi. Đóng trang này là câu trả lời của bạn mất hết.
# draft f8388ed2
ui-inapp = Trang này đang mở bên trong một ứng dụng khác. Ứng dụng đó có thể thấy bạn bấm gì. Hãy chép địa chỉ, rồi mở trong trình duyệt của bạn.
# draft f4622aef
ui-erased = Câu trả lời của bạn đã được xóa.
# draft 2d4b1b77
ui-offline = Giờ dùng được cả khi không có mạng.
# draft dfea635a
ui-offline-more = Điện thoại này chỉ giữ các câu hỏi và số điện thoại, không bao giờ giữ câu trả lời của bạn.
# draft 63dd1da3
ui-remove = Gỡ offercheck khỏi điện thoại này
# draft e3126b6d
ui-removed = Đã gỡ. Chúng tôi đã xem lại: giờ ở đây không còn giữ gì của offercheck. Lần sau mở trang thì nó lại được lưu.
# draft a06e0682
ui-not-removed = Trình duyệt này không cho chúng tôi gỡ. Hãy vào cài đặt của trình duyệt và xóa dữ liệu của trang này.
# draft e80220ad
ui-erased-not = Chúng tôi không xóa được lịch sử của trình duyệt và danh sách cuộc gọi trong điện thoại.
# draft f1d1f054
ui-org = Có trên trang của ⁨{ $org }⁩. Họ không thấy câu trả lời của bạn.

# draft ef6d20c3
ui-why-we-ask = Vì sao chúng tôi hỏi
# draft 3064b371
ui-left = còn khoảng { $count } câu
# draft d3a2f5fc
ui-last-question = câu cuối cùng
# draft 4be99c3d
ui-skip = Bỏ qua câu này
# draft cf06c140
ui-new-sign = Dấu hiệu cảnh báo mới:

# draft fc9fa6d6
ui-stop-heading = Hãy dừng ở đây một chút
# draft 876dd6a6
ui-you-told = Bạn đã cho biết:
# draft 88d9d42d
ui-to-result = Xem bây giờ phải làm gì
# draft 01d1d194
ui-more = Trả lời thêm
# draft 9d9ea4c7
ui-stays = Câu trả lời của bạn chỉ nằm trên màn hình này.

# draft e8e7c573
ui-means-worker = “Bạn” trên trang này là người lao động.
# draft b0fc176d
ui-so-far = Đây là kết quả đến lúc này. Số câu chưa hỏi: { $count }.
# draft 20a93448
ui-do-now = Hãy làm ngay
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
# draft 851920a3
ui-known-pattern = Đã có trong các vụ thật
# draft e33d6cf5
ui-today = Hôm nay:
# draft 6a7d6a86
ui-sources = Nguồn: { $count }
# draft 47f29fc0
ui-no-date = không có ngày
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
# draft b71839d5
ui-copy = Chép
# draft 0b80f84f
ui-copied = Đã chép
# draft a5d5486c
ui-copy-failed = Nhấn giữ vào chữ để chép.
# draft 73c0d339
ui-chat-send = Gửi bằng WhatsApp
# draft 82c95535
ui-share-lead = Dành cho người khác đang được mời đi làm. Tin nhắn không nêu tên ai và không có câu trả lời nào của bạn.
# draft 1f814527
ui-share-text = Có người mời đi làm nước ngoài? Hãy kiểm tra trước khi trả tiền, ký giấy hoặc lên đường: { $address }
# draft f8743a4e
ui-answer-now = Trả lời ngay
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
# draft 8cb8736e
ui-all-numbers = Mọi số điện thoại cho bạn
# draft 6df566c3
ui-last-heading = Tiếp theo
# draft 33dfe66d
ui-last-tell = Nói với một người bạn tin: nước nào, thị trấn nào, công ty nào và chuyến bay nào.
# draft b2a18aeb
ui-last-again = Kiểm tra lại khi nơi làm, công việc, lương hoặc visa thay đổi.
# draft ae28b41f
ui-last-erase = Xong rồi? Hãy xóa câu trả lời.

# draft fe53d4a9
ui-hide-heading = Trước hết: cách thoát trang này
# draft e0270c92
ui-hide-tap = Bấm “Thoát” ở trên cùng. Màn hình thành trắng, rồi mở ra một trang bình thường.
# draft 71882c1c
ui-hide-frame = Bảng hỏi này nằm trong một trang khác. “Thoát” có thể chỉ xóa trắng ô này. Sau đó hãy tự đóng tab hoặc ứng dụng.
# draft 8a34d568
ui-hide-keys = Nếu dùng bàn phím: bấm phím Shift ba lần.
# draft 1f093f1e
ui-hide-history = Trang này vẫn còn trong lịch sử trình duyệt. Cuộc gọi vẫn còn trong danh sách cuộc gọi. Nếu có người xem điện thoại này, hãy nhờ một người bên ngoài gọi giúp.
# draft 3fb32d31
ui-help-heading = Ai có thể giúp bây giờ
# draft aff8ecad
ui-help-lost-heading = Bạn mất liên lạc
# draft c364c615
ui-help-lost-1 = Ghi lại tin nhắn cuối, giờ, nơi và số điện thoại.
# draft 44f01322
ui-help-lost-2 = Đừng trả tiền cho ai đòi tiền để đưa người lao động về. Hãy hỏi đại sứ quán trước.
# draft 57cd1ec4
ui-help-lost-3 = Báo cho đại sứ quán và cơ quan lao động ngay hôm nay.
# draft ae95c066
ui-help-tell-us = Hãy trả lời vài câu. Rồi chúng tôi đưa các số phù hợp.
# draft 2cc83726
ui-help-say = Nói trước tiên: tên bạn, bạn ở đâu, và bạn cần giúp. Không nói được? Hãy viết như vậy qua WhatsApp hoặc tin nhắn. Không có giấy tờ, bạn vẫn có quyền xin giúp.
# draft 261caa0e
ui-help-more = Trả lời vài câu

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
# draft 5bebbf01
ui-call-shows = Cuộc gọi sẽ hiện trong danh sách cuộc gọi của điện thoại và trên hóa đơn.
# draft 0bd333ff
ui-none-here = Chúng tôi không biết số nào gọi được từ { $country } cho hộ chiếu này.
# draft 06f35980
ui-none-at-all = Chúng tôi không biết số nào cho lựa chọn này. Hãy hỏi đại sứ quán gần nhất của nước bạn, hoặc văn phòng của Tổ chức Di cư Quốc tế (IOM).
# draft f8a550f7
ui-choose-first = Hãy chọn hộ chiếu và nước.
# draft 9f608034
ui-numbers-coming = Đang tải các số.
# draft a9afe093
ui-numbers-failed = Không tải được các số. Hãy kiểm tra mạng.
# draft 5160883e
ui-try-again = Thử lại
# draft 1181d478
ui-email = E-mail

# draft 80ef0914
ui-signs-title = Dấu hiệu cảnh báo
# draft 7d1c36bc
ui-signs-lead = Một dấu hiệu là lý do để hỏi. Nhiều dấu hiệu, hoặc một dấu hiệu có chữ “Dừng”, là lý do để dừng lại.
# draft b4cf69e2
ui-good = Một lời mời tốt:
# draft e3b9d3a5
ui-severity-stop = Dừng
# draft ef8cfecf
ui-severity-serious = Nghiêm trọng
# draft ca801a1c
ui-severity-caution = Cẩn thận

# draft 2700a84c
ui-language-heading = Chọn ngôn ngữ của bạn
# draft 7ea918d5
ui-voice-heading = Nghe đọc trang này
# draft f07e971c
ui-voice-none = Điện thoại này chưa có giọng đọc cho ngôn ngữ này. Trong cài đặt của điện thoại, tìm “văn bản sang giọng nói” (Text-to-speech) và thêm một giọng. Giọng đọc dùng được cả khi không có mạng.
# draft e55e6cca
ui-voice-here = Bấm “Nghe” ở trên cùng màn hình.
# draft a69bbbb1
ui-two-heading = Hai ngôn ngữ cùng lúc
# draft 2352c9a6
ui-two-lead = Mỗi dòng bằng tiếng của bạn, và ngay dưới là một tiếng khác: cho bạn và cho người giúp bạn.
# draft d9136f92
ui-one-only = Chỉ một ngôn ngữ
# draft 9f47e1ff
ui-language-failed = Không tải được ngôn ngữ đó. Hãy kiểm tra mạng.

# draft fc526e64
ui-fill-hotline = cơ quan lao động
# draft d4c95798
ui-fill-list = danh sách của bộ lao động nước bạn
# draft be49ef1b
ui-fill-wage = Chúng tôi không có con số đáng tin về lương ở đó.
# draft eafcc6c5
ui-fill-regulator = bộ lao động nước bạn
