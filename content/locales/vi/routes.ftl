# draft 4abfda53
route-id-siskop2mi = Trang của chính nhà nước để đăng ký đi làm nước ngoài và đăng ký các chương trình của chính phủ.
# draft 755fc14f
route-id-g2g-korea = Nhà nước đưa người sang Hàn Quốc qua thi và tính điểm; phí thi năm 2025 khoảng 460,000 rupiah và nộp vào ngân hàng.
# draft a83ea6cd
route-id-g2g-japan = Nhà nước đưa y tá và người chăm sóc sang Nhật Bản; bạn tự mang giấy tờ đến văn phòng BP3MI.
# draft 76b1e4e8
route-id-disnaker = Trước khi chọn môi giới, hãy hỏi cơ quan lao động ở huyện của bạn; cảnh sát cũng khuyên vậy.
# draft 1c3a0d77
route-id-kemnaker-posko = Một bàn trả lời xem tin tuyển có giả không, qua tổng đài, WhatsApp và trang web.
# draft b13a58ce
route-id-sbmi = Công đoàn của người đi làm xa, có chi nhánh ở địa phương, nhận khiếu nại và giúp kiểm tra giấy phép trước khi bạn đi.
# draft 3969812b
route-id-recruitment-advisor = Trang của công đoàn, nơi người lao động chấm điểm công ty đưa đi; hãy đọc lời của những người đã qua công ty đó.
# draft 79cb0d15
route-id-opp = Lớp học của nhà nước trước khi đi; miễn phí, và người không học đã không được lên máy bay.
# draft 809a2c1f
route-id-five-schemes = Qua công ty có giấy phép, giữa hai chính phủ, từ chính phủ đến công ty, qua chủ của chính bạn, hoặc tự đi; cách nào cuối cùng cũng làm giấy ở BP3MI.
# draft 78372936
route-ph-licensed = Tìm công ty theo tên và xem giấy phép còn hiệu lực không.
# draft 46d92298
route-ph-joborders = Cho biết việc nào của công ty nào đã được duyệt; có giấy phép mà không có đơn hàng thì chưa đủ.
# draft 14d3c784
route-ph-eps = Chính phủ tuyển người cho nhà máy Hàn Quốc; đăng ký qua mạng ở DMW, phí thi 24 đô la năm 2024.
# draft e509f956
route-ph-seminars = Hai lớp ngắn mà giấy xuất cảnh đòi phải có; hãy học lớp đầu trước khi nộp đơn ở bất cứ đâu.
# draft 56ef2be8
route-ph-complaint = Nộp đơn khiếu nại có tuyên thệ về công ty để đòi lại tiền; DMW cũng giúp người bị người tuyển lừa.
# draft babe4474
route-ph-recruitment-advisor = Trang của công đoàn, nơi người lao động chấm điểm công ty đưa đi; hãy đọc lời của những người đã qua công ty đó.
# draft c935d791
route-vn-colab = Trung tâm của nhà nước cho các chương trình phi lợi nhuận như EPS Hàn Quốc; chỉ trả tiền sau khi có hợp đồng, vào tài khoản của chính trung tâm.
# draft 80cd5aa4
route-vn-dolab = Tìm công ty đưa đi trên trang của Cục trước khi nói đến tiền.
# draft 39a4783a
route-vn-local-office = Cơ quan ở nơi bạn ở cho biết chương trình nào đang mở cho địa phương bạn, ví dụ làm nông thời vụ ở Hàn Quốc.
# draft 6ec8b251
route-vn-mrc = Tư vấn miễn phí trước khi đi, làm cùng cơ quan lao động và công đoàn.
# draft 023d9ceb
route-vn-law = Luật có hiệu lực từ tháng Một năm 2022 đòi phải học một khóa trước khi đi và liệt kê các loại hợp đồng được phép.
# draft 4966acc4
route-th-five-ways = Qua công ty có giấy phép, qua chính cục việc làm, tự đi và báo trước 15 ngày, hoặc được chủ của mình cử đi làm hay đi học nghề.
# draft bb7f3248
route-th-state-sending = Chính cục việc làm có thể đưa bạn đi; phần lớn đi Đài Loan, Hàn Quốc, Nhật Bản và Israel.
# draft 0d0f5a7d
route-th-check-employer-letter = Việc nào đúng luật cũng có thư yêu cầu mà cục đã nhận; hãy hỏi qua đường dây nóng.
# draft 205782da
route-th-predeparture = Lớp học về hợp đồng, phong tục và luật, và một quỹ cho lúc khẩn cấp.
# draft 0b5ae6f3
route-th-pavena = Quỹ cho phụ nữ và trẻ em, đã đưa người lao động bị lừa về nhà.
# draft 7da4f6db
route-mm-licensed = Khoảng 634 công ty có giấy phép năm 2025; hãy hỏi số giấy phép và gọi một công ty thứ hai để so sánh.
# draft a4e721e0
route-mm-owic = Bạn cần thẻ này để đi đúng luật; năm 2025 thẻ bị ngừng với nam từ 18 đến 35 tuổi và cấp chậm cho người khác.
# draft 3e98967f
route-mm-mou-thailand = Cách đi Thái Lan có hợp đồng; từ tháng Năm năm 2025 mỗi công ty được xin 50 người một tháng, nên phải chờ nhiều tháng.
# draft aff68426
route-mm-mrc = Tư vấn miễn phí và giúp khiếu nại, do công đoàn, tổ chức phi chính phủ và các cơ quan làm.
# draft a74e64b1
route-kh-eps = Một ban của nhà nước lo kỳ thi và danh sách đi Hàn Quốc; không công ty tư nhân nào bán được chỗ.
# draft a7a33b41
route-kh-korea-season = Bộ ký với các địa phương Hàn Quốc; hãy nộp đơn qua bộ.
# draft a06d80a0
route-kh-list = Bộ công bố tên các công ty đã duyệt; có tên trong danh sách không có nghĩa là sẽ được đối xử tốt.
# draft cc2426b1
route-kh-central-detector = Một nhóm về quyền của người lao động, có công cụ miễn phí để kiểm tra tin tuyển, số điện thoại hoặc đường link, và có người để hỏi.
# draft ae19b83d
route-kh-complaint = Các lệnh của bộ cho người đi làm xa một cách khiếu nại công ty.
# draft f20983b0
route-la-esc-korea = Đăng ký người đi Hàn Quốc, cho mọi người thi và không thu phí việc đó.
# draft c94e2ce9
route-la-korea-season = Cục việc làm ký với các tỉnh Hàn Quốc và nêu tên công ty duy nhất được lo giấy tờ.
# draft a19a40d8
route-la-permit = Công ty cần giấy phép của bộ mới được đưa người đi; hãy xin xem giấy phép và ngày ghi trên đó.
# draft 7aa1437c
route-la-mrc = Do bộ lao động lập: tư vấn, đào tạo và giúp về luật.
# draft 061f7b45
route-my-pea = Chỉ công ty có giấy phép B hoặc C được đưa người Malaysia ra nước ngoài, với đơn hàng được xác nhận bằng chữ.
# draft baf64093
route-my-myfuturejobs = Trang việc làm quốc gia, nơi nhân viên nhà nước kiểm tra từng chủ lao động và từng tin tuyển.
# draft e5db7977
route-my-wisma-putra = Bộ ngoại giao và các đại sứ quán cho bạn biết công ty có thật không.
# draft 998c772a
route-my-complaint = Nộp đơn tố cáo công ty, cả ở Sabah và Sarawak.
# draft 2be0fe7a
route-my-recruitment-advisor = Trang của công đoàn, nơi người lao động chấm điểm công ty đưa đi; hãy đọc lời của những người đã qua công ty đó.
# draft c4b83465
route-my-mtuc = Tổng công đoàn, lên tiếng để việc ở nước ngoài được kiểm tra và giúp người lao động.
# draft 2784a168
route-in-emigrate = Cho biết các môi giới tuyển dụng có đăng ký và cách liên lạc; nếu hộ chiếu của bạn cần giấy phép xuất cảnh, mọi việc tuyển đúng luật đều qua đây.
# draft f05ad9be
route-in-poe = Cơ quan nhà nước trả lời về môi giới và nhận khiếu nại; đây là cơ quan ở Chennai.
# draft 84e838ad
route-in-pdot = Lớp học một ngày về luật, phong tục và cách tự bảo vệ mình, ở khoảng 90 trung tâm.
# draft e4db89c3
route-in-state-agency = Một số bang có công ty riêng đưa người ra nước ngoài, ví dụ Telangana.
# draft 7a0cc450
route-in-cims = Trung tâm cho người đi làm xa ở Kerala, giải thích các chương trình của bang và trang khiếu nại MADAD.
# draft 12fbf891
route-bd-oep = Từ tháng Tư năm 2025 việc đăng ký, đào tạo và cấp phép làm trên trang của chính nhà nước, không mất phí.
# draft be104823
route-bd-boesl = Công ty của chính nhà nước; lo việc đăng ký và bốc thăm EPS Hàn Quốc.
# draft 13791d55
route-bd-smartcard = Thẻ cho thấy số giấy phép của công ty và dấu vân tay của bạn; không có thẻ thì đi không đúng luật.
# draft 8487456b
route-bd-complaint = Khiếu nại công ty ở BMET hoặc cơ quan ở huyện; năm 2025 nơi này giải quyết xong 2,054 vụ và đòi lại khoảng 99 triệu taka. Biên lai rất quan trọng.
# draft 93894168
route-bd-okup = Nhóm của người đi làm xa và người đã về, giúp khiếu nại và dàn xếp ở địa phương.
# draft bb54a32b
route-bd-mrc = Nói chuyện miễn phí về các cách đi đúng luật, gặp mặt hoặc qua điện thoại, ở thủ đô và các thành phố khác.
# draft 713eeaeb
route-np-feims = Hệ thống và ứng dụng của cục cho xem số liệu ngay lúc đó về công ty và giấy phép, và nhận khiếu nại.
# draft b857a38d
route-np-eps = Bộ phận EPS Hàn Quốc của Cục Việc làm Ngoài nước nhận đơn; thi đỗ chưa chắc đã có việc.
# draft 8f8aba7e
route-np-mrc = Tư vấn miễn phí ở các thị trấn huyện, có chỉ chỗ học nghề miễn phí, giúp về luật và dạy cách dùng tiền.
# draft 35fc20b2
route-np-orientation = Bạn phải tự đến học và đưa thẻ căn cước quốc gia, từ 15 tháng Mười năm 2025.
# draft e8908a3c
route-np-complaint = Nộp đơn khiếu nại kèm biên lai; không có biên lai, người ta chỉ lấy lại được một phần nhỏ.
# draft 0053ec24
route-np-pncc-pourakhi = Các nhóm của người đã về; Pourakhi có người ở bàn giúp đỡ tại sân bay Kathmandu và cho phụ nữ chỗ ở tạm.
# draft 4426a69a
route-np-recruitment-advisor = Trang của công đoàn, nơi người lao động chấm điểm công ty đưa đi; hãy đọc lời của những người đã qua công ty đó.
# draft 6d36c061
route-lk-1989 = Gọi ban ngày hay ban đêm để biết công ty có đúng luật không, trước khi đưa hộ chiếu hoặc tiền.
# draft d5248c65
route-lk-korea-israel = Cục đưa người sang Hàn Quốc theo thỏa thuận và sang Israel qua bốc thăm; không môi giới nào bán được chỗ.
# draft 0cf1f539
route-lk-registration = Đăng ký trước khi đi: nhờ đó có bảo hiểm và phúc lợi; một số việc cần học một lớp trước.
# draft 188ed7ad
route-lk-refund = Nếu bạn không đi nữa, bản cam kết của cục nói phí đăng ký được trả lại trong 7 ngày.
# draft 98ed70bd
route-lk-investigation = Nhận khiếu nại về công ty và về người lấy tiền; đầu năm 2024 đã đòi lại hơn 53 triệu rupee.
# draft a05860a2
route-lk-recruitment-advisor = Trang của công đoàn về các công ty và về quyền; đại hội người lao động có thể hướng dẫn bạn.
# draft 8fdfd437
route-pk-oec = Cơ quan tuyển người của chính nhà nước, nơi bạn đăng ký việc ở nước ngoài.
# draft 75559a55
route-pk-beoe = Kiểm tra giấy phép của người tuyển (promoter) và yêu cầu lao động; rồi nhờ văn phòng Protector xem các điều khoản.
# draft d061f0ae
route-pk-protector = Protector ký vào hợp đồng của bạn, để sau này bạn khiếu nại được; có bảy văn phòng và thêm nữa.
# draft 76283dfa
route-pk-mrc = Tư vấn miễn phí, không theo bên nào, ở Islamabad và Lahore, có thêm trung tâm từ năm 2024.
# draft cdfa5f2f
route-pk-fia = Báo về môi giới đã lấy tiền; cơ quan này khuyên kiểm tra lời mời trước.
# draft 0a6f8a0c
route-ke-neaims = Trang của cơ quan việc làm liệt kê các công ty có giấy phép; hãy hỏi thêm ngày hết hạn.
# draft 66e878aa
route-ke-kazi-majuu = Chương trình miễn phí của nhà nước cho việc ở nước ngoài; không ai được đòi phí ở bước nào.
# draft 92968e9b
route-ke-homecare = Người giúp việc nhà phải học lớp hai tuần và thi; công ty nào nói không cần học là nói sai.
# draft 286e0164
route-ke-refund = NEA nghe khiếu nại và có thể buộc trả lại tiền; trong một vụ ở Mombasa hai bên đã đồng ý trả lại.
# draft 9a28f4f1
route-ke-sea = Đi tàu du lịch thì chỉ qua các công ty đã được cơ quan hàng hải kiểm tra.
# draft 8c8a8ca9
route-ke-cdtd = Trung tâm cho người giúp việc nhà, trả lời về giấy tờ, đào tạo và quyền.
# draft 417c0cf6
route-ug-eemis = Trang của bộ, nơi công ty có giấy phép đăng việc đã duyệt, có lương, nơi làm và ngày.
# draft acdd17ea
route-ug-verify-joborder = Hỏi bộ phụ trách xem đơn hàng này có được duyệt không; công ty du lịch và môi giới cá nhân không bao giờ được cấp phép, và việc giúp việc nhà là miễn phí.
# draft f5ecb572
route-ug-centre = Bàn một cửa của bộ ở Kampala, tư vấn và hướng dẫn về luật.
# draft 63223b41
route-ug-orientation = Người giúp việc nhà phải học lớp 14 ngày trước khi đi.
# draft 115d05bd
route-ug-complaint = Khiếu nại với công ty, rồi với bộ; đừng trả tiền cho người tư nhân nói sẽ nộp đơn giúp.
# draft 4c39e550
route-ug-airport-desk = Bàn của bộ, nơi giấy tờ được kiểm tra trong ngày đi.
# draft 0fb01e14
route-ug-agreements = Uganda có thỏa thuận với Ả Rập Xê Út, Jordan và Qatar, cùng một số nước khác; không có với Nga.
# draft f5ea7a2a
route-et-lmis = Đăng ký ở đây: trang cho biết chủ lao động, lương, nơi làm và thời hạn; có năm thứ tiếng và giọng đọc cho người mù.
# draft c161aadd
route-et-agreements = Ethiopia có thỏa thuận với Liban, Jordan, Qatar và Các Tiểu vương quốc Ả Rập, cùng một số nước khác; chúng tôi không thấy thỏa thuận nào với Thái Lan hay Myanmar.
# draft dddb1794
route-et-ministry = Trang của bộ giải thích cách đăng ký; hãy hỏi ở đó trước khi hỏi môi giới nào.
# draft cf7de85c
route-et-training = Đăng ký trên trang của nhà nước cũng là cách để vào lớp đào tạo mà việc ở nước ngoài đòi hỏi.
# draft 035ccb69
route-et-law = Chỉ công ty có giấy phép của bộ, chính nhà nước, hoặc chủ lao động trực tiếp đã được kiểm tra mới được đưa bạn đi; người giúp việc nhà cần giấy chứng nhận đào tạo.
# draft 0184bd4b
route-et-agar = Hội từ thiện ở Addis Ababa, cho người đã về chỗ ngủ, chăm sóc sức khỏe và trò chuyện.
