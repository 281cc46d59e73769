# draft e8a72875
q-start = Bạn cần gì?
    .other = Bạn cần gì?
    .help = Chọn một mục. Sau này đổi lại được.
    .why = Để chúng tôi chỉ hỏi điều hợp với bạn.
# draft 2180491f
q-start-for-me = Kiểm tra việc ở nước ngoài cho tôi
# draft f2ae9008
q-start-for-other = Kiểm tra việc cho người nhà hoặc bạn bè
# draft 4febeff1
q-start-for-staff = Công việc của tôi là giúp người khác
# draft dc9b3c4b
q-start-on-the-way = Đang trên đường đi
# draft 1534b0b3
q-start-already-there = Đã đến nơi, hoặc tôi cần giúp
# draft b3c7ef38
q-there-safe = Bây giờ ai đang dùng điện thoại này?
    .other = Bây giờ ai đang dùng điện thoại này?
    .help = Có ai ở gần không? Bạn có thể thoát trang này bất cứ lúc nào.
    .why = Chúng tôi đưa ra cách giúp trước. Chúng tôi hỏi ngắn thôi.
# draft 6b9d7abb
q-there-safe-alone = Là tôi. Tôi ở một mình
# draft d20f078e
q-there-safe-watched = Là tôi. Có thể có người nhìn
# draft 959edd84
q-there-safe-other-talk = Tôi hỏi cho người khác. Còn nói chuyện được
# draft a7dd5005
q-there-safe-other-lost = Tôi hỏi cho người khác. Tôi mất liên lạc
# draft a17b9fab
q-nationality = Hộ chiếu của bạn là của nước nào?
    .other = Hộ chiếu của người lao động là của nước nào?
    .help = Chưa có hộ chiếu? Hãy chọn nước của bạn.
    .why = Mỗi nước có danh sách công ty riêng và số trợ giúp riêng.
# draft f7913058
q-nationality-other = Nước khác
# draft bcaceeea
q-there-country = Bây giờ bạn ở nước nào?
    .other = Bây giờ người lao động ở nước nào?
    .help = Xem bản đồ trên điện thoại, biển hiệu cửa hàng hoặc đồng tiền. Chọn nước bạn đoán là đúng nhất.
    .why = Để chúng tôi đưa đúng số trợ giúp.
    .todo = Gửi vị trí trực tiếp cho một người bạn tin, nếu bạn làm được lúc ở một mình.
# draft daadba6d
q-there-country-home = Ở nước tôi
    .other = Ở nước của người lao động
# draft 51a9c911
q-there-country-other = Nước khác
# draft 9062c7b7
q-there-country-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 62fd72e4
q-way-trip = Chuyến đi có đúng như họ nói với bạn không?
    .other = Chuyến đi có đúng như họ nói với người lao động không?
    .help = Xem vé, bản đồ và biển báo trên đường.
    .why = Trên đường mà đổi sang nơi khác là một trong những dấu hiệu rõ nhất.
    .todo = Xem bản đồ trên điện thoại ngay bây giờ. Nói cho một người ở nhà biết bạn đang ở đâu.
    .message = Xin cho tôi biết tên thị trấn và tên đường nơi tối nay chúng ta ngủ.
# draft 1686bb6c
q-way-trip-yes = Đúng, đúng hết như họ nói
# draft 638a7ab9
q-way-trip-place = Đã đổi nước hoặc thị trấn
# draft 97393dbd
q-way-trip-hidden = Họ muốn qua biên giới bằng thuyền nhỏ, qua sông hoặc rừng
# draft b63df44f
q-way-trip-drive = Họ chở đi nhiều giờ, qua khỏi thị trấn
# draft aee48270
q-way-trip-contract = Họ đưa hợp đồng mới để ký
# draft b052ffc9
q-way-trip-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft decf3b8f
q-way-hold = Ai giữ hộ chiếu và điện thoại của bạn?
    .other = Ai giữ hộ chiếu và điện thoại của người lao động?
    .help = Bạn có thể xin lại để qua cửa khẩu.
    .why = Ai giữ hộ chiếu của bạn thì có thể điều khiển bước tiếp theo của bạn.
    .todo = Xin lại hộ chiếu để qua cửa khẩu. Sau đó hãy tự giữ.
    .message = Xin đưa hộ chiếu cho tôi. Tôi cần tự trình hộ chiếu.
# draft 0a76f4d4
q-way-hold-me = Tôi giữ cả hai
    .other = Người lao động giữ cả hai
# draft fa6eae97
q-way-hold-escort = Một người đi cùng tôi
    .other = Một người đi cùng chuyến
# draft 85d66684
q-way-hold-taken = Họ đã lấy và tôi không lấy lại được
    .other = Họ đã lấy và không chịu trả
# draft b608c557
q-way-hold-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 43d6e5f5
q-there-hold = Ở đó bạn được tự do đến đâu?
    .other = Ở đó người lao động được tự do đến đâu?
    .help = Chọn điều đúng với hôm nay.
    .why = Đây là những dấu hiệu rõ nhất của việc bị ép làm.
    .todo = Tìm hiểu từng điều một. Bắt đầu bằng: tôi có được đi ra cửa hàng một mình không?
# draft c3e292ed
q-there-hold-free = Tôi có hộ chiếu và điện thoại, và tôi ra ngoài một mình
    .other = Người lao động có hộ chiếu và điện thoại, và ra ngoài một mình
# draft 5757e70b
q-there-hold-passport = Họ giữ hộ chiếu của tôi
    .other = Họ giữ hộ chiếu của người lao động
# draft 643d4501
q-there-hold-phone = Họ lấy hoặc xem điện thoại của tôi
    .other = Họ lấy hoặc xem điện thoại của người lao động
# draft c9dd5110
q-there-hold-guarded = Có bảo vệ canh. Tôi phải ở bên trong
    .other = Có bảo vệ canh. Người lao động phải ở bên trong
# draft 02ad8cde
q-there-hold-many = Nhiều hơn một điều trên
# draft 920a8f2b
q-there-hold-sea = Tôi đang trên biển. Tàu không vào cảng
    .other = Người lao động đang trên biển. Tàu không vào cảng
# draft 4a116e92
q-there-hold-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 659acdf4
q-there-work = Đây có phải công việc bạn đã đồng ý làm không?
    .other = Đây có phải công việc đã thỏa thuận không?
    .help = Nghĩ về công việc, nơi làm và lương.
    .why = Nói dối về công việc là một dấu hiệu đầu tiên của mua bán người.
    .todo = Giữ hợp đồng đầu tiên hoặc tin nhắn. Chụp ảnh lại nếu bạn làm được lúc ở một mình.
# draft 8203c081
q-there-work-yes = Đúng
# draft 681ff583
q-there-work-other = Công việc hoặc nơi làm khác đi
# draft bcee362d
q-there-work-cheat = Tôi phải lừa người trên mạng hoặc rủ người mới vào
    .other = Người lao động phải lừa người trên mạng hoặc rủ người mới vào
# draft 587a9f9b
q-there-work-contract = Họ bắt tôi ký hợp đồng mới
    .other = Họ bắt người lao động ký hợp đồng mới
# draft 81dee68b
q-there-work-nojob = Không có việc làm
# draft 60948f66
q-there-work-hours = Đúng, nhưng hơn 12 giờ một ngày hoặc không có ngày nghỉ
# draft ab8f6a9e
q-there-work-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 0f1282ae
q-there-pressure = Có chuyện nào sau đây không? Chọn chuyện nặng nhất.
    .other = Có chuyện nào sau đây không? Chọn chuyện nặng nhất.
    .help = Họ làm gì với bạn là lỗi của họ. Bạn không làm gì sai.
    .why = Điều này cho biết bạn cần giúp gấp đến đâu.
    .todo = Nói chuyện với một số trợ giúp. Bạn có thể nói mà không cần cho biết tên.
# draft 06cafc6c
q-there-pressure-none = Không có chuyện nào
# draft 4e38ba28
q-there-pressure-hurt = Có người bị hành hạ, bị nhốt hoặc bị bán
# draft a9df03ad
q-there-pressure-family = Họ đòi tiền hoặc dọa gia đình tôi
    .other = Họ đòi tiền hoặc dọa gia đình
# draft 6c00c5a7
q-there-pressure-release = Tôi phải trả tiền mới được thôi việc hoặc về nhà
    .other = Người lao động phải trả tiền mới được thôi việc hoặc về nhà
# draft fbed4c40
q-there-pressure-debt = Họ nói tôi nợ tiền họ
    .other = Họ nói người lao động nợ tiền họ
# draft f2da0c33
q-there-pressure-pay = Họ giữ lương hoặc phạt tiền tôi
    .other = Họ giữ lương hoặc phạt tiền người lao động
# draft 4e71c661
q-there-pressure-police = Họ dọa gọi cảnh sát hoặc cắt visa của tôi
    .other = Họ dọa gọi cảnh sát hoặc cắt visa
# draft 67c9f0ac
q-there-pressure-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft d0462b1b
q-country = Việc làm ở nước nào?
    .other = Việc làm ở nước nào?
    .help = Chọn nơi làm việc. Những chỗ dừng trên đường không tính.
    .why = Có nước cấm lao động từ nước bạn sang. Có nước nhiều bẫy hơn.
    .todo = Hỏi nước nào, thị trấn nào và đường nào.
    .message = Xin gửi cho tôi tên nước, tên thị trấn và địa chỉ đầy đủ của nơi làm việc.
# draft 70578d3c
q-country-other = Nước khác
# draft e311709e
q-country-not-told = Họ chưa nói cho tôi biết
    .other = Họ chưa nói cho người lao động biết
# draft 0b6c873f
q-city = Việc làm ở thị trấn hay thành phố nào?
    .other = Việc làm ở thị trấn hay thành phố nào?
    .help = Xem địa chỉ họ đã gửi cho bạn.
    .why = Một số thị trấn gần biên giới có những khu kín, người ta bị giữ ở trong.
    .todo = Hỏi thị trấn và tên đường. Tìm trên bản đồ.
    .message = Xin gửi cho tôi thị trấn và tên đường của nơi làm việc, để gia đình tôi biết.
# draft 0a4ba72f
q-city-other-place = Nơi khác
# draft 9ee3b715
q-city-not-sure = Họ chưa nói
# draft 554b245c
q-job = Đó là loại việc gì?
    .other = Đó là loại việc gì?
    .help = Chọn mục gần đúng nhất.
    .why = Phần lớn lời mời giả là việc máy tính hoặc cá cược.
    .todo = Hỏi mỗi ngày bạn sẽ làm gì.
    .message = Xin nhắn cho tôi biết mỗi ngày tôi sẽ làm gì, làm cho ai và ở đâu.
# draft c8cbf49c
q-job-online = Việc máy tính hoặc điện thoại: chăm sóc khách hàng, văn phòng, tiếp thị, chat, nhập dữ liệu
# draft c7986bdc
q-job-casino = Sòng bạc, game trên mạng hoặc cá cược
# draft f55225c2
q-job-club = Câu lạc bộ, quán bar, mát-xa hoặc tiếp khách
# draft 60b6ff82
q-job-home-care = Giúp việc nhà, trông trẻ, chăm người già
# draft 91983939
q-job-ship = Tàu biển hoặc tàu cá
# draft 95ebb8ad
q-job-hands = Nông trại, nhà máy, xây dựng, khách sạn, cửa hàng, lái xe
# draft be1cc026
q-job-trained = Y tá, thợ hàn, giáo viên hoặc nghề có đào tạo khác
# draft 53951871
q-job-not-told = Họ chưa nói cho tôi biết
    .other = Họ chưa nói cho người lao động biết
# draft 0b134b8e
q-job-no-job = Không phải việc làm: cưới, học, thể thao, đi lính, nội tạng, em bé …
# draft 19198861
q-other-offer = Họ mời điều gì?
    .other = Họ mời điều gì?
    .help = Chọn mục gần đúng nhất. Nghĩ xem ở đó phải làm gì hoặc cho gì.
    .why = Mỗi loại có cách kiểm tra riêng. Có lời mời hóa ra khác hẳn lời hứa.
    .todo = Xin họ viết ra: bạn làm gì hoặc cho gì, và ai trả tiền.
    .message = Xin nhắn cho tôi biết ở đó tôi sẽ làm gì hoặc cho gì, và ai trả tiền. Xin ghi thêm tên, địa chỉ và số điện thoại của trường, câu lạc bộ, phòng khám hoặc người đó.
# draft 4d55b23a
q-other-offer-marriage = Cưới, hoặc gặp ai đó để cưới
# draft 4d39f2c9
q-other-offer-study = Đi học hoặc thực tập, có làm việc
# draft e047ca5a
q-other-offer-sport = Thể thao: câu lạc bộ, thi tuyển hoặc hợp đồng
# draft d9a0aa43
q-other-offer-army = Đi lính, hoặc làm bảo vệ ở nơi có chiến tranh
# draft 07f2e31b
q-other-offer-organ = Cho thận hoặc một nội tạng khác
# draft b27e8b21
q-other-offer-child = Mang thai hộ, cho trứng, hoặc đem con cho người khác
# draft 813c30ae
q-other-offer-other = Chuyện khác, hoặc họ không nói rõ
# draft 30b326df
q-other-offer-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 70b3028a
q-guests = Việc tiếp khách của bạn có được viết ra không?
    .other = Việc tiếp khách có được viết ra không?
    .help = Xem trong hợp đồng: phải làm gì, lương, giờ làm.
    .why = Có những việc như vậy rồi thành bị ép bán dâm.
    .todo = Xin họ viết ra phải làm những gì.
    .message = Xin gửi cho tôi bản viết: tôi phải làm gì với khách, lương và giờ làm.
# draft edb41d8e
q-guests-yes = Có
# draft bf1cf8fe
q-guests-no = Không
# draft b2a6f3c9
q-guests-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft b1806de2
q-port = Tàu có vào cảng không?
    .other = Tàu có vào cảng không?
    .help = Hỏi vào cảng nào và bao lâu một lần. Hỏi ai nhận lương của bạn.
    .why = Xa đất liền thì khó được giúp.
    .todo = Xin ghi các cảng vào hợp đồng.
    .message = Xin cho tôi biết tên tàu, các cảng và bao lâu tôi được gọi về nhà một lần.
# draft 3fd78ca6
q-port-yes = Có, và tôi được gọi về nhà
    .other = Có, và người lao động được gọi về nhà
# draft d85c572d
q-port-no = Tàu ở ngoài biển nhiều tháng
# draft 7e4bb5bb
q-port-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 75b0612d
q-odd-tasks = Họ có bảo bạn làm điều nào sau đây không?
    .other = Họ có bảo người lao động làm điều nào sau đây không?
    .help = Đọc lại tin nhắn.
    .why = Làm việc này là lừa người khác. Đã có người làm việc này bị giữ, bị hành hạ và bị truy tố.
    .todo = Hỏi bạn sẽ bán gì, và bán cho ai.
    .message = Xin nhắn cho tôi biết tôi sẽ bán gì hoặc nói gì, và với ai.
# draft 0ac5d506
q-odd-tasks-none = Không có điều nào
# draft 2cb4f86b
q-odd-tasks-chat = Chat với người lạ để bán hàng, hẹn hò hoặc mời đầu tư
# draft 416653f5
q-odd-tasks-bank = Mở tài khoản ngân hàng hoặc quay mặt tôi
    .other = Mở tài khoản ngân hàng hoặc quay mặt người lao động
# draft 37fb7775
q-odd-tasks-both = Cả hai điều đó
# draft 633f0a42
q-odd-tasks-scan = Gửi bản chụp hộ chiếu của tôi, khi chưa có hợp đồng
    .other = Gửi bản chụp hộ chiếu của người lao động, khi chưa có hợp đồng
# draft 40cefaaa
q-odd-tasks-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft e2032b65
q-pay-skill = Lương so với công việc thì sao?
    .other = Lương so với công việc thì sao?
    .help = { $wage } Hãy hỏi những người đang làm việc này ở đó.
    .why = Lương cao cho việc nhẹ là cái mồi hay gặp nhất.
    .todo = Hỏi một người đang làm ở đó, công đoàn hoặc đại sứ quán: việc này được trả bao nhiêu.
    .message = Xin nhắn cho tôi biết lương một tháng, giờ làm, và các khoản bị trừ.
# draft 9b289d90
q-pay-skill-normal = Gần bằng người khác
# draft 484ec3e9
q-pay-skill-high-tested = Cao hơn nhiều, và họ đã thử tay nghề của tôi
    .other = Cao hơn nhiều, và họ đã thử tay nghề người lao động
# draft 77e321ed
q-pay-skill-high-easy = Cao hơn nhiều, mà không cần tay nghề
# draft 585ee0e2
q-pay-skill-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft ea4eeba1
q-visa = Bạn sẽ đi bằng visa nào?
    .other = Người lao động sẽ đi bằng visa nào?
    .help = Xem trong hộ chiếu. Hỏi đại sứ quán nước đó xem visa này có cho làm việc không.
    .why = Đi visa du lịch thì bạn không có quyền làm việc, và họ có thể lợi dụng điều đó.
    .todo = Chờ có visa lao động. Xem tận mắt bản thật trước khi trả tiền hoặc lên máy bay.
    .message = Xin cho tôi xem visa lao động có tên tôi, công việc và chủ lao động. Xem xong tôi sẽ bay.
# draft 990611c6
q-visa-work-seen = Visa lao động cho việc này. Tôi đã thấy bản thật
    .other = Visa lao động cho việc này. Người lao động đã thấy bản thật
# draft 283c53b7
q-visa-work-later = Visa lao động. Chưa có, còn chờ
# draft e8cfaf6d
q-visa-photo = Tôi chỉ có ảnh chụp visa
    .other = Người lao động chỉ có ảnh chụp visa
# draft 11b26d50
q-visa-other-job = Visa lao động cho việc khác, chủ khác hoặc nước khác
# draft 6507965d
q-visa-tourist = Visa du lịch hoặc thăm thân, hoặc không có visa
# draft acc8eb25
q-visa-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft fce3bd53
q-fee = Bạn phải trả bao nhiêu để có việc này?
    .other = Người lao động phải trả bao nhiêu để có việc này?
    .help = Theo luật bạn trả: { $fee-limit }. Hãy cộng hết các khoản họ nói.
    .why = Phí cao thì phải vay nợ. Nợ thì khó bỏ việc.
    .todo = Xin bảng kê mọi khoản tiền. So với luật.
    .message = Xin gửi cho tôi bảng kê mọi khoản tiền, ai trả khoản nào, và mẫu biên lai của anh/chị.
# draft 5aa8d1b8
q-fee-free-written = Không trả gì. Hợp đồng ghi chủ lao động trả
# draft 7f516442
q-fee-free-said = Không trả gì. Nhưng chỉ là lời hứa
# draft 1749ba9c
q-fee-within = Một ít, chưa quá mức cho phép
# draft 3a712f44
q-fee-above = Hơn mức cho phép
# draft 0a179c80
q-fee-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 42b969db
q-pay-how = Họ muốn nhận tiền bằng cách nào?
    .other = Họ muốn nhận tiền bằng cách nào?
    .help = Trả cho công ty qua ngân hàng. Xin biên lai có đóng dấu.
    .why = Trả tiền mặt và trả sớm thì bạn không có bằng chứng.
    .todo = Đề nghị trả cho công ty qua ngân hàng, sau khi có visa. Xem họ nói gì.
    .message = Tôi sẽ trả cho công ty qua ngân hàng sau khi có hợp đồng và visa. Xin gửi cho tôi số tài khoản của công ty.
# draft 8442daa1
q-pay-how-bank-after = Qua ngân hàng cho công ty, sau hợp đồng và visa
# draft 7712faad
q-pay-how-before = Trước khi tôi có hợp đồng hoặc visa
    .other = Trước khi có hợp đồng hoặc visa
# draft 20e31f99
q-pay-how-cash = Bằng tiền mặt hoặc cho một cá nhân
# draft 853ea4f6
q-pay-how-both = Cả hai điều đó
# draft e54e7ca3
q-pay-how-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft c8746aee
q-owe = Bạn sẽ nợ họ những gì?
    .other = Người lao động sẽ nợ môi giới hoặc chủ những gì?
    .help = Tìm trong giấy: khoản trừ lương, tiền phạt và tiền đặt cọc.
    .why = Nợ là cách hay dùng nhất để giữ người ta làm việc tồi tệ.
    .todo = Hỏi nếu bạn bị ốm và phải về nước thì sao.
    .message = Nếu tôi nghỉ sớm hoặc bị ốm thì tôi phải trả gì? Xin chỉ cho tôi chỗ ghi điều đó.
# draft fb7f7230
q-owe-nothing = Không nợ gì. Báo trước là tôi được thôi việc
    .other = Không nợ gì. Báo trước là người lao động được thôi việc
# draft 880d3346
q-owe-loan = Họ cho tôi vay chi phí hoặc trừ vào lương
    .other = Họ cho vay chi phí hoặc trừ vào lương
# draft 1a483476
q-owe-deposit = Tôi phải đặt cọc tiền hoặc giấy tờ đất
    .other = Người lao động phải đặt cọc tiền hoặc giấy tờ đất
# draft 6310ad5f
q-owe-fine = Tôi bỏ việc thì bị phạt tiền
    .other = Bỏ việc thì bị phạt tiền
# draft f6564ae3
q-owe-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 135af8ac
q-source = Ai mời bạn làm việc này?
    .other = Ai mời người lao động làm việc này?
    .help = Chọn người bạn nói chuyện nhiều nhất.
    .why = Lời mời tốt hay xấu đều có thể đến từ người quen. Nên chúng tôi kiểm tra hết.
    .todo = Hỏi họ tên đầy đủ, công ty và vai trò của người này.
    .message = Xin gửi cho tôi họ tên đầy đủ, công ty, và vai trò của anh/chị trong việc này.
# draft bf5699a1
q-source-public = Cơ quan nhà nước
# draft 91033b33
q-source-agency = Công ty xuất khẩu lao động
# draft 0aac42f1
q-source-employer = Chủ lao động. Không có ai khác
# draft b449b0b7
q-source-broker = Môi giới hoặc cò
# draft d4cfb85c
q-source-travel-co = Công ty du lịch, lữ hành hoặc đào tạo
# draft f9dfe456
q-source-friend = Bạn bè hoặc họ hàng
# draft cb909114
q-source-stranger = Người lạ hoặc bạn trên mạng nhắn tin trước
# draft fe1161a5
q-source-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft bf6087f6
q-meet = Bạn gặp họ ở đâu?
    .other = Người lao động gặp họ ở đâu?
    .help = Đến văn phòng ghi trong danh sách chính thức và hỏi về người này.
    .why = Người không có văn phòng thì khó tìm khi có chuyện.
    .todo = Hỏi địa chỉ văn phòng và đến đó cùng một người khác.
    .message = Tôi muốn đến văn phòng của anh/chị cùng gia đình. Địa chỉ ghi trên giấy phép là gì?
# draft 0c3f7759
q-meet-office = Ở văn phòng của họ
# draft 26786a6e
q-meet-chat = Chỉ qua điện thoại hoặc tin nhắn
# draft 4bf0c3e7
q-meet-outside = Ở quán cà phê, trên xe, ở nhà hoặc sân bay
# draft ff3cc293
q-meet-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft e7c6a10d
q-licence = Công ty xuất khẩu lao động có trong danh sách chính thức không?
    .other = Công ty xuất khẩu lao động có trong danh sách chính thức không?
    .help = Hãy tự mở danh sách: { $registry-licence }. Tên, số và địa chỉ phải khớp.
    .why = Chỉ công ty có trong danh sách mới được đưa người đi. Tên hay bị mạo danh.
    .todo = Tìm trong danh sách chính thức, hoặc gọi { $hotline }. Làm trước khi trả tiền hoặc ký.
    .message = Xin gửi cho tôi tên đầy đủ, số giấy phép và địa chỉ văn phòng của công ty. Tôi sẽ tìm trong danh sách chính thức.
# draft 956aea42
q-licence-found = Có. Tôi đã tìm và thấy
    .other = Có. Chúng tôi đã tìm và thấy
# draft f11eb83a
q-licence-they-say = Họ nói có. Tôi sẽ tìm
    .other = Họ nói có. Chúng tôi sẽ tìm
# draft 7b36930e
q-licence-missing = Tôi đã tìm. Không có hoặc đã bị dừng
    .other = Chúng tôi đã tìm. Không có hoặc đã bị dừng
# draft 3eabd167
q-licence-no-agency = Không qua công ty nào
# draft 50f9e4f1
q-licence-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft a8d34853
q-job-order = Nước bạn đã duyệt việc này chưa?
    .other = Nước của người lao động đã duyệt việc này chưa?
    .help = Xem ở đây: { $registry-job-order }. Công việc, công ty và nước phải khớp.
    .why = Công ty thật vẫn có thể mời việc giả. Danh sách cho biết việc nào thật.
    .todo = Hỏi số của đơn hàng. Kiểm tra với { $registry-job-order } hoặc { $hotline }.
    .message = Xin gửi cho tôi số đơn hàng của chủ lao động này ở nước này. Tôi sẽ kiểm tra.
# draft df596e21
q-job-order-found = Rồi. Tôi đã xem hoặc hỏi cơ quan
    .other = Rồi. Chúng tôi đã xem hoặc hỏi cơ quan
# draft c17fa20f
q-job-order-they-say = Họ nói rồi. Tôi sẽ xem
    .other = Họ nói rồi. Chúng tôi sẽ xem
# draft a69fe5c1
q-job-order-missing = Tôi đã xem. Không có trong danh sách
    .other = Chúng tôi đã xem. Không có trong danh sách
# draft b9ca2bce
q-job-order-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 2bd9d8ca
q-employer = Có ai bạn tin xác nhận chủ lao động này chưa?
    .other = Có ai bạn tin xác nhận chủ lao động này chưa?
    .help = Hãy tự tìm số điện thoại. Gọi công ty đó, hoặc hỏi đại sứ quán ở đó.
    .why = Tên công ty thật bị mượn để việc giả trông như thật.
    .todo = Gọi công ty đó theo số bạn tự tìm.
    .message = Xin gửi cho tôi tên đầy đủ, địa chỉ và số điện thoại của chủ lao động, như trong hợp đồng.
# draft 1149c72b
q-employer-confirmed = Rồi. Tôi đã tự gọi hoặc tự viết hỏi
    .other = Rồi. Chúng tôi đã tự gọi hoặc tự viết hỏi
# draft 3d1aa128
q-employer-official = Rồi. Đại sứ quán hoặc cơ quan lao động xác nhận
# draft 3a77e14e
q-employer-to-ask = Tôi có tên. Tôi sẽ hỏi
    .other = Chúng tôi có tên. Chúng tôi sẽ hỏi
# draft cef98c37
q-employer-denied = Công ty đó nói không biết việc này
# draft d2aa2f8b
q-employer-no-name = Họ không cho tên hoặc địa chỉ
# draft 195f6fe1
q-employer-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 2801173b
q-contract = Bạn có ký hợp đồng trước khi đi không?
    .other = Người lao động có ký hợp đồng trước khi đi không?
    .help = Trong đó ghi chủ lao động, công việc, lương, giờ làm và vé về.
    .why = Không có hợp đồng thì sau này bạn không chứng minh được gì.
    .todo = Lấy hợp đồng, đọc ở nhà, và giữ một bản. Rồi hãy quyết định.
    .message = Xin gửi cho tôi hợp đồng bằng tiếng của tôi. Tôi sẽ đọc ở nhà trước khi ký hoặc trả tiền.
# draft f6d2983a
q-contract-have = Có. Tôi đã có hợp đồng
    .other = Có. Người lao động đã có hợp đồng
# draft 26fe0a7d
q-contract-soon = Họ hứa đưa trước khi tôi đi
    .other = Họ hứa đưa trước khi người lao động đi
# draft 10100f1b
q-contract-there = Họ nói sang đó tôi mới ký
    .other = Họ nói sang đó người lao động mới ký
# draft db42a86d
q-contract-none = Không có hợp đồng
# draft b71ebffc
q-contract-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 7023964b
q-contract-read = Bạn biết gì về hợp đồng?
    .other = Người lao động biết gì về hợp đồng?
    .help = Nhờ cơ quan lao động hoặc đại sứ quán xem giúp.
    .why = Bạn chỉ có thể đồng ý với điều bạn đọc được.
    .todo = Xin một bản bằng tiếng của bạn để mang về nhà.
    .message = Xin cho tôi mượn một bản bằng tiếng của tôi trong một ngày. Cơ quan nào đã kiểm tra hợp đồng?
# draft d3be4d7c
q-contract-read-good = Tôi đọc được, giữ một bản, và một cơ quan đã kiểm tra
    .other = Người lao động đọc được, giữ một bản, và một cơ quan đã kiểm tra
# draft e9ed43d1
q-contract-read-unchecked = Tôi đọc được. Chưa cơ quan nào kiểm tra
    .other = Người lao động đọc được. Chưa cơ quan nào kiểm tra
# draft 8ecce9a7
q-contract-read-language = Bằng thứ tiếng tôi không đọc được
    .other = Bằng thứ tiếng người lao động không đọc được
# draft 4a3c8b59
q-contract-read-no-copy = Họ không cho tôi giữ một bản
    .other = Họ không cho người lao động giữ một bản
# draft fa777e50
q-contract-read-not-seen = Tôi chưa được xem
    .other = Người lao động chưa được xem
# draft ed98fae0
q-exit-paper = Bạn sẽ có giấy đi làm nước ngoài của nước mình không?
    .other = Người lao động sẽ có giấy đi làm nước ngoài của nước mình không?
    .help = Với bạn, giấy đó là: { $exit-paper }. Bạn nhận ở một cơ quan, không bao giờ nhận từ một người ở sân bay.
    .why = Có giấy này thì nước bạn có thể tìm và giúp bạn.
    .todo = Hỏi { $regulator } xem bạn cần giấy nào và làm ở đâu, thế nào.
    .message = Xin cho tôi biết khi nào và ở cơ quan nào tôi nhận được giấy này: { $exit-paper }.
# draft 53d4d14a
q-exit-paper-yes = Có. Tôi đã có hoặc đã hẹn ngày nhận
    .other = Có. Người lao động đã có hoặc đã hẹn ngày nhận
# draft 058be7a0
q-exit-paper-no = Họ nói tôi đi không cần giấy này
    .other = Họ nói người lao động đi không cần giấy này
# draft 4ea1ecfb
q-exit-paper-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft ff6e373b
q-passport = Ai sẽ giữ hộ chiếu của bạn trên đường đi?
    .other = Ai sẽ giữ hộ chiếu trên đường đi?
    .help = Chỉ đưa hộ chiếu để đóng dấu, và lấy lại ngay trong ngày.
    .why = Ai giữ hộ chiếu thì người đó nắm quyền.
    .todo = Tự đi làm hộ chiếu, ghi đúng sự thật. Tự giữ hộ chiếu bên mình.
    .message = Xin trả lại hộ chiếu cho tôi trong tuần này, hoặc đưa tôi giấy biên nhận có ghi ngày.
# draft cd529114
q-passport-me = Tôi tự giữ
    .other = Người lao động tự giữ
# draft d9130ecd
q-passport-recruiter = Người tuyển đang giữ
# draft 6f9d4c9a
q-passport-escort = Một người đi cùng tôi
    .other = Một người đi cùng chuyến
# draft 594e7ecd
q-passport-none-yet = Tôi sắp làm hộ chiếu
    .other = Người lao động sắp làm hộ chiếu
# draft 4bd74ca0
q-passport-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft b353dcd2
q-route = Bạn sẽ đến đó bằng cách nào?
    .other = Người lao động sẽ đến đó bằng cách nào?
    .help = Xem vé. Đổi máy bay trên cùng một vé thì không sao.
    .why = Có người được bảo là đi nước này rồi bị đưa sang nước bên cạnh.
    .todo = Xin vé đi đến tận thị trấn nơi làm việc.
    .message = Xin gửi cho tôi vé đi đến thị trấn nơi làm việc, có ghi mọi chỗ dừng.
# draft 75e21c43
q-route-straight = Đi thẳng đến thị trấn nơi làm
# draft d424a8db
q-route-third = Trước hết tôi ở lại một nước khác
    .other = Trước hết người lao động ở lại một nước khác
# draft 8f46b7d8
q-route-event = Trước hết đi họp, thi hoặc học ở nước ngoài
# draft 5fbc7c97
q-route-hidden = Bằng thuyền nhỏ, qua sông, rừng hoặc đường tắt
# draft df56d33f
q-route-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 725b8286
q-changed = Có gì thay đổi so với lời mời lúc đầu?
    .other = Có gì thay đổi so với lời mời lúc đầu?
    .help = So tin nhắn đầu tiên với giấy tờ và vé.
    .why = Đổi nơi hoặc đổi lương là lúc cái bẫy sập lại.
    .todo = Ghi lại lúc đầu họ nói gì. So với giấy tờ.
    .message = Xin xác nhận bằng chữ: nước, thị trấn, công việc và lương.
# draft 6065126f
q-changed-nothing = Không có gì
# draft 6b2dc278
q-changed-place = Nước hoặc thị trấn
# draft e3d4ea5b
q-changed-pay = Công việc hoặc lương
# draft a9d71ce3
q-changed-both = Cả hai
# draft 1a7e8488
q-changed-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 5dbd7dea
q-hide = Họ có bảo bạn giấu điều gì không?
    .other = Họ có bảo người lao động giấu điều gì không?
    .help = Việc tốt thì nói được với gia đình và với nhân viên cửa khẩu.
    .why = Giữ bí mật làm bạn xa những người có thể giúp.
    .todo = Nói toàn bộ kế hoạch cho hai người ở nhà. Xem người tuyển phản ứng thế nào.
    .message = Gia đình tôi muốn biết chủ lao động, địa chỉ và chuyến bay. Hôm nay tôi sẽ nói với họ.
# draft 505d80cd
q-hide-no = Không
# draft d4fdb8fd
q-hide-family = Giấu gia đình tôi về việc làm hoặc chuyến đi
    .other = Giấu gia đình về việc làm hoặc chuyến đi
# draft fd189095
q-hide-border = Giấu nhân viên cửa khẩu về kế hoạch thật
# draft 4eaadb3c
q-hide-papers = Giấu tên, tuổi hoặc nghề thật của tôi bằng giấy tờ giả
    .other = Giấu tên, tuổi hoặc nghề thật bằng giấy tờ giả
# draft f2e68ca6
q-hide-many = Nhiều hơn một điều trên
# draft 2cbbcfea
q-hide-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft b3e695cd
q-rush = Bạn có bao nhiêu thời gian để quyết định?
    .other = Người lao động có bao nhiêu thời gian để quyết định?
    .help = Hãy nói: Tôi cần một tuần. Xem họ làm gì.
    .why = Việc thật thì chờ được hợp đồng và visa.
    .todo = Xin một tuần để đọc và kiểm tra.
    .message = Tôi cần một tuần để xem giấy tờ cùng gia đình. Xin giữ chỗ cho tôi đến lúc đó.
# draft 4eaad089
q-rush-time = Một tuần hoặc lâu hơn
# draft e821b71d
q-rush-days = Họ giục tôi đi trong vài ngày
    .other = Họ giục đi trong vài ngày
# draft 009e3640
q-rush-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
# draft 97f214f4
q-life = Họ nói gì về lúc rảnh của bạn?
    .other = Họ nói gì về lúc rảnh của người lao động?
    .help = Gọi video hỏi một người đang làm ở đó.
    .why = Bị tách khỏi người khác là một dấu hiệu của việc bị ép làm.
    .todo = Xin ghi vào hợp đồng: giờ làm, ngày nghỉ và việc dùng điện thoại.
    .message = Xin ghi rõ giờ làm, ngày nghỉ, và việc tôi được giữ điện thoại và được ra ngoài.
# draft a7a415ba
q-life-good = Mỗi tuần có một ngày nghỉ. Tôi giữ điện thoại và được ra ngoài
    .other = Mỗi tuần có một ngày nghỉ, có điện thoại, và có lúc ra ngoài
# draft 18372de8
q-life-hours = Hơn 12 giờ một ngày, hoặc không có ngày nghỉ
# draft 308cec32
q-life-inside = Tôi phải ở bên trong
    .other = Người lao động phải ở bên trong
# draft af002349
q-life-phone = Tôi phải nộp điện thoại
    .other = Người lao động phải nộp điện thoại
# draft 08c84fd8
q-life-many = Nhiều hơn một điều trên
# draft 7b233800
q-life-not-sure = Tôi không chắc
    .other = Chúng tôi không chắc
