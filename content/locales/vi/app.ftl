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
# draft 851920a3
ui-known-pattern = Đã có trong các vụ thật
# draft e33d6cf5
ui-today = Hôm nay:
# draft 6a7d6a86
ui-sources = Nguồn: { $count }
# draft 47f29fc0
ui-no-date = không có ngày
# draft b71839d5
ui-copy = Chép
# draft 0b80f84f
ui-copied = Đã chép
# draft a5d5486c
ui-copy-failed = Nhấn giữ vào chữ để chép.
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

# draft 5bebbf01
ui-call-shows = Cuộc gọi sẽ hiện trong danh sách cuộc gọi của điện thoại và trên hóa đơn.
# draft f8a550f7
ui-choose-first = Hãy chọn hộ chiếu và nước.
# draft 9f608034
ui-numbers-coming = Đang tải các số.
# draft a9afe093
ui-numbers-failed = Không tải được các số. Hãy kiểm tra mạng.
# draft 5160883e
ui-try-again = Thử lại

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
# draft f9bd4b4b
ui-title-quiet = Ghi chú
# draft 73928a8a
ui-practice = Thử trước với một lời mời có thật
# draft 4a07c524
ui-help-close = Có người đến? Bấm “Thoát”, hoặc đóng trang này. Trang này không phát ra tiếng.
# draft 1b3fcc15
ui-next-short = Người tiếp theo
