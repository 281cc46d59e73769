# draft 62b6d6b2
route-id-siskop2mi = Trang của chính nhà nước để đăng ký đi làm nước ngoài và đăng ký các chương trình của chính phủ.
    .name = Trang đăng ký của nhà nước (SISKOP2MI)
# draft 70ece005
route-id-g2g-korea = Nhà nước đưa người sang Hàn Quốc qua thi và tính điểm; phí thi năm 2025 khoảng 460,000 rupiah và nộp vào ngân hàng.
    .name = Nhà nước đưa đi Hàn Quốc (EPS)
# draft 60b34545
route-id-g2g-japan = Nhà nước đưa y tá và người chăm sóc sang Nhật Bản; bạn tự mang giấy tờ đến văn phòng BP3MI.
    .name = Nhà nước đưa đi Nhật (y tá, chăm sóc)
# draft a236f96d
route-id-disnaker = Trước khi chọn môi giới, hãy hỏi cơ quan lao động ở huyện của bạn; cảnh sát cũng khuyên vậy.
    .name = Phòng lao động huyện (Disnaker)
# draft 2b93d020
route-id-kemnaker-posko = Một bàn trả lời xem tin tuyển có giả không, qua tổng đài, WhatsApp và trang web.
    .name = Bàn chống tin tuyển giả, Bộ Lao động
# draft c6425e9b
route-id-sbmi = Công đoàn của người đi làm xa, có chi nhánh ở địa phương, nhận khiếu nại và giúp kiểm tra giấy phép trước khi bạn đi.
    .name = Công đoàn người đi làm xa (SBMI)
# draft 619a7433
route-id-recruitment-advisor = Trang của công đoàn, nơi người lao động chấm điểm công ty đưa đi; hãy đọc lời của những người đã qua công ty đó.
    .name = Trang chấm điểm công ty: Recruitment Advisor (ITUC)
# draft 58a59ceb
route-id-opp = Lớp học của nhà nước trước khi đi; miễn phí, và người không học đã không được lên máy bay.
    .name = Lớp học trước khi đi (OPP)
# draft 7684ede9
route-id-five-schemes = Qua công ty có giấy phép, giữa hai chính phủ, từ chính phủ đến công ty, qua chủ của chính bạn, hoặc tự đi; cách nào cuối cùng cũng làm giấy ở BP3MI.
    .name = Năm cách đi làm nước ngoài
# draft 5e3fe505
route-ph-licensed = Tìm công ty theo tên và xem giấy phép còn hiệu lực không.
    .name = Danh sách công ty có phép của DMW
# draft ee7afa5f
route-ph-joborders = Cho biết việc nào của công ty nào đã được duyệt; có giấy phép mà không có đơn hàng thì chưa đủ.
    .name = Các đơn hàng DMW đã duyệt
# draft b3d1fba0
route-ph-eps = Chính phủ tuyển người cho nhà máy Hàn Quốc; đăng ký qua mạng ở DMW, phí thi 24 đô la năm 2024.
    .name = Đi Hàn Quốc (EPS), đăng ký ở DMW
# draft ad9afee1
route-ph-seminars = Hai lớp ngắn mà giấy xuất cảnh đòi phải có; hãy học lớp đầu trước khi nộp đơn ở bất cứ đâu.
    .name = Các lớp học trước khi đi (PEOS, PDOS)
# draft dd6c4a1b
route-ph-complaint = Nộp đơn khiếu nại có tuyên thệ về công ty để đòi lại tiền; DMW cũng giúp người bị người tuyển lừa.
    .name = DMW giúp về luật và nhận khiếu nại
# draft b2cd01c2
route-ph-recruitment-advisor = Trang của công đoàn, nơi người lao động chấm điểm công ty đưa đi; hãy đọc lời của những người đã qua công ty đó.
    .name = Trang chấm điểm công ty: Recruitment Advisor (ITUC)
# draft 26a565de
route-vn-colab = Trung tâm của nhà nước cho các chương trình phi lợi nhuận như EPS Hàn Quốc; chỉ trả tiền sau khi có hợp đồng, vào tài khoản của chính trung tâm.
    .name = Trung tâm Lao động ngoài nước (COLAB)
# draft e71a7bb5
route-vn-dolab = Tìm công ty đưa đi trên trang của Cục trước khi nói đến tiền.
    .name = Cục Quản lý Lao động ngoài nước: công ty có phép
# draft 1a2013ca
route-vn-local-office = Cơ quan ở nơi bạn ở cho biết chương trình nào đang mở cho địa phương bạn, ví dụ làm nông thời vụ ở Hàn Quốc.
    .name = Cơ quan nội vụ ở địa phương
# draft e34effa3
route-vn-mrc = Tư vấn miễn phí trước khi đi, làm cùng cơ quan lao động và công đoàn.
    .name = Trung tâm hỗ trợ người lao động di cư (MRC)
# draft 075bbc2e
route-vn-law = Luật có hiệu lực từ tháng Một năm 2022 đòi phải học một khóa trước khi đi và liệt kê các loại hợp đồng được phép.
    .name = Luật đi làm nước ngoài theo hợp đồng (69/2020)
# draft fd8f131c
route-th-five-ways = Qua công ty có giấy phép, qua chính cục việc làm, tự đi và báo trước 15 ngày, hoặc được chủ của mình cử đi làm hay đi học nghề.
    .name = Năm cách đúng luật đi làm nước ngoài
# draft f8b0d9bf
route-th-state-sending = Chính cục việc làm có thể đưa bạn đi; phần lớn đi Đài Loan, Hàn Quốc, Nhật Bản và Israel.
    .name = Việc qua Cục Việc làm của nhà nước
# draft 4f559a04
route-th-check-employer-letter = Việc nào đúng luật cũng có thư yêu cầu mà cục đã nhận; hãy hỏi qua đường dây nóng.
    .name = Hỏi thư yêu cầu của chủ có thật không
# draft 89e5cc24
route-th-predeparture = Lớp học về hợp đồng, phong tục và luật, và một quỹ cho lúc khẩn cấp.
    .name = Lớp học trước khi đi và quỹ phúc lợi
# draft a7af2e87
route-th-pavena = Quỹ cho phụ nữ và trẻ em, đã đưa người lao động bị lừa về nhà.
    .name = Quỹ giúp phụ nữ và trẻ em (Pavena)
# draft d660cab7
route-mm-licensed = Khoảng 634 công ty có giấy phép năm 2025; hãy hỏi số giấy phép và gọi một công ty thứ hai để so sánh.
    .name = Công ty đưa đi nước ngoài có giấy phép
# draft 5ee9bb9e
route-mm-owic = Bạn cần thẻ này để đi đúng luật; năm 2025 thẻ bị ngừng với nam từ 18 đến 35 tuổi và cấp chậm cho người khác.
    .name = Thẻ lao động (OWIC) và lớp học
# draft 60747cea
route-mm-mou-thailand = Cách đi Thái Lan có hợp đồng; từ tháng Năm năm 2025 mỗi công ty được xin 50 người một tháng, nên phải chờ nhiều tháng.
    .name = Đi Thái Lan theo thỏa thuận (MoU)
# draft b980db0c
route-mm-mrc = Tư vấn miễn phí và giúp khiếu nại, do công đoàn, tổ chức phi chính phủ và các cơ quan làm.
    .name = Nơi tư vấn người đi làm (Migrant Resource Centre)
# draft e81269e4
route-kh-eps = Một ban của nhà nước lo kỳ thi và danh sách đi Hàn Quốc; không công ty tư nhân nào bán được chỗ.
    .name = Đi Hàn Quốc qua ban nhà nước (MTOSB)
# draft 0c741728
route-kh-korea-season = Bộ ký với các địa phương Hàn Quốc; hãy nộp đơn qua bộ.
    .name = Việc thời vụ Hàn Quốc theo thỏa thuận
# draft 1f40c91a
route-kh-list = Bộ công bố tên các công ty đã duyệt; có tên trong danh sách không có nghĩa là sẽ được đối xử tốt.
    .name = Danh sách công ty bộ đã duyệt
# draft e95064cc
route-kh-central-detector = Một nhóm về quyền của người lao động, có công cụ miễn phí để kiểm tra tin tuyển, số điện thoại hoặc đường link, và có người để hỏi.
    .name = Nhóm CENTRAL và công cụ Job Scam Detector
# draft 42017df8
route-kh-complaint = Các lệnh của bộ cho người đi làm xa một cách khiếu nại công ty.
    .name = Khiếu nại theo các lệnh năm 2013
# draft 1cf85ad7
route-la-esc-korea = Đăng ký người đi Hàn Quốc, cho mọi người thi và không thu phí việc đó.
    .name = Trung tâm dịch vụ việc làm, Viêng Chăn
# draft ff7bce60
route-la-korea-season = Cục việc làm ký với các tỉnh Hàn Quốc và nêu tên công ty duy nhất được lo giấy tờ.
    .name = Việc thời vụ Hàn Quốc theo thỏa thuận
# draft f8b73444
route-la-permit = Công ty cần giấy phép của bộ mới được đưa người đi; hãy xin xem giấy phép và ngày ghi trên đó.
    .name = Công ty có phép: Thái Lan, Nhật, Hàn Quốc
# draft 33475ac7
route-la-mrc = Do bộ lao động lập: tư vấn, đào tạo và giúp về luật.
    .name = Trung tâm cho người đi làm ở Champasak
# draft a66ae602
route-my-pea = Chỉ công ty có giấy phép B hoặc C được đưa người Malaysia ra nước ngoài, với đơn hàng được xác nhận bằng chữ.
    .name = Công ty giới thiệu việc có giấy phép
# draft 6b1d9416
route-my-myfuturejobs = Trang việc làm quốc gia, nơi nhân viên nhà nước kiểm tra từng chủ lao động và từng tin tuyển.
    .name = Trang việc làm quốc gia (MYFutureJobs)
# draft ebc7a135
route-my-wisma-putra = Bộ ngoại giao và các đại sứ quán cho bạn biết công ty có thật không.
    .name = Hỏi bộ ngoại giao (Wisma Putra) hoặc sứ quán
# draft bd413a3f
route-my-complaint = Nộp đơn tố cáo công ty, cả ở Sabah và Sarawak.
    .name = Tố cáo với Cục Lao động
# draft e866a5e4
route-my-recruitment-advisor = Trang của công đoàn, nơi người lao động chấm điểm công ty đưa đi; hãy đọc lời của những người đã qua công ty đó.
    .name = Trang chấm điểm công ty: Recruitment Advisor (ITUC)
# draft d1156b88
route-my-mtuc = Tổng công đoàn, lên tiếng để việc ở nước ngoài được kiểm tra và giúp người lao động.
    .name = Tổng công đoàn (MTUC)
# draft ae80ad80
route-in-emigrate = Cho biết các môi giới tuyển dụng có đăng ký và cách liên lạc; nếu hộ chiếu của bạn cần giấy phép xuất cảnh, mọi việc tuyển đúng luật đều qua đây.
    .name = Trang tra môi giới có đăng ký (eMigrate)
# draft b5b39929
route-in-poe = Cơ quan nhà nước trả lời về môi giới và nhận khiếu nại; đây là cơ quan ở Chennai.
    .name = Cơ quan bảo vệ người đi: Protector of Emigrants
# draft 948f6d91
route-in-pdot = Lớp học một ngày về luật, phong tục và cách tự bảo vệ mình, ở khoảng 90 trung tâm.
    .name = Lớp học trước khi đi (PDOT)
# draft 489a56fc
route-in-state-agency = Một số bang có công ty riêng đưa người ra nước ngoài, ví dụ Telangana.
    .name = Công ty tuyển của bang, như TOMCOM
# draft 8f5d8b7e
route-in-cims = Trung tâm cho người đi làm xa ở Kerala, giải thích các chương trình của bang và trang khiếu nại MADAD.
    .name = Trung tâm người đi làm xa (CIMS Kerala)
# draft 4d3047d3
route-bd-oep = Từ tháng Tư năm 2025 việc đăng ký, đào tạo và cấp phép làm trên trang của chính nhà nước, không mất phí.
    .name = Trang đăng ký Overseas Employment Platform (BMET)
# draft e760ab59
route-bd-boesl = Công ty của chính nhà nước; lo việc đăng ký và bốc thăm EPS Hàn Quốc.
    .name = Công ty tuyển người của nhà nước (BOESL)
# draft fdec042e
route-bd-smartcard = Thẻ cho thấy số giấy phép của công ty và dấu vân tay của bạn; không có thẻ thì đi không đúng luật.
    .name = Thẻ thông minh BMET
# draft ca1f2d0e
route-bd-complaint = Khiếu nại công ty ở BMET hoặc cơ quan ở huyện; năm 2025 nơi này giải quyết xong 2,054 vụ và đòi lại khoảng 99 triệu taka. Biên lai rất quan trọng.
    .name = Khiếu nại và phân xử ở BMET
# draft db2688d5
route-bd-okup = Nhóm của người đi làm xa và người đã về, giúp khiếu nại và dàn xếp ở địa phương.
    .name = Hội người đi làm xa (OKUP)
# draft 28fb936d
route-bd-mrc = Nói chuyện miễn phí về các cách đi đúng luật, gặp mặt hoặc qua điện thoại, ở thủ đô và các thành phố khác.
    .name = Nơi tư vấn đi làm (Migrant Resource Centre)
# draft ebb0956b
route-np-feims = Hệ thống và ứng dụng của cục cho xem số liệu ngay lúc đó về công ty và giấy phép, và nhận khiếu nại.
    .name = Trang tra công ty (FEIMS) và ứng dụng
# draft 3beaf96a
route-np-eps = Bộ phận EPS Hàn Quốc của Cục Việc làm Ngoài nước nhận đơn; thi đỗ chưa chắc đã có việc.
    .name = Đi Hàn Quốc qua bộ phận EPS
# draft 6874877e
route-np-mrc = Tư vấn miễn phí ở các thị trấn huyện, có chỉ chỗ học nghề miễn phí, giúp về luật và dạy cách dùng tiền.
    .name = Nơi tư vấn đi làm (Migrant Resource Centre)
# draft dd836b30
route-np-orientation = Bạn phải tự đến học và đưa thẻ căn cước quốc gia, từ 15 tháng Mười năm 2025.
    .name = Lớp học trước khi đi, cần căn cước
# draft eca65f18
route-np-complaint = Nộp đơn khiếu nại kèm biên lai; không có biên lai, người ta chỉ lấy lại được một phần nhỏ.
    .name = Khiếu nại ở Cục Việc làm Ngoài nước
# draft fbbb8162
route-np-pncc-pourakhi = Các nhóm của người đã về; Pourakhi có người ở bàn giúp đỡ tại sân bay Kathmandu và cho phụ nữ chỗ ở tạm.
    .name = Nhóm người đã về: PNCC và Pourakhi
# draft 6b4b47c4
route-np-recruitment-advisor = Trang của công đoàn, nơi người lao động chấm điểm công ty đưa đi; hãy đọc lời của những người đã qua công ty đó.
    .name = Trang chấm điểm công ty: Recruitment Advisor (ITUC)
# draft 9f3c2ae5
route-lk-1989 = Gọi ban ngày hay ban đêm để biết công ty có đúng luật không, trước khi đưa hộ chiếu hoặc tiền.
    .name = Gọi SLBFE 1989 và tra giấy phép
# draft fc4b8f5c
route-lk-korea-israel = Cục đưa người sang Hàn Quốc theo thỏa thuận và sang Israel qua bốc thăm; không môi giới nào bán được chỗ.
    .name = Cục đưa đi Hàn Quốc (E-9) và Israel
# draft 0e1bbf55
route-lk-registration = Đăng ký trước khi đi: nhờ đó có bảo hiểm và phúc lợi; một số việc cần học một lớp trước.
    .name = Đăng ký và học ở SLBFE
# draft 091156c8
route-lk-refund = Nếu bạn không đi nữa, bản cam kết của cục nói phí đăng ký được trả lại trong 7 ngày.
    .name = Lấy lại phí đăng ký
# draft 9d7edbfc
route-lk-investigation = Nhận khiếu nại về công ty và về người lấy tiền; đầu năm 2024 đã đòi lại hơn 53 triệu rupee.
    .name = Ban điều tra và nhận khiếu nại của SLBFE
# draft 9e77d733
route-lk-recruitment-advisor = Trang của công đoàn về các công ty và về quyền; đại hội người lao động có thể hướng dẫn bạn.
    .name = Công đoàn: Recruitment Advisor (ITUC) và Ceylon Workers' Congress
# draft d40c775d
route-pk-oec = Cơ quan tuyển người của chính nhà nước, nơi bạn đăng ký việc ở nước ngoài.
    .name = Nơi tuyển của nhà nước: Overseas Employment Corporation
# draft 264808c0
route-pk-beoe = Kiểm tra giấy phép của người tuyển (promoter) và yêu cầu lao động; rồi nhờ văn phòng Protector xem các điều khoản.
    .name = Danh sách người tuyển (promoter) của Bureau of Emigration
# draft 7d574ad9
route-pk-protector = Protector ký vào hợp đồng của bạn, để sau này bạn khiếu nại được; có bảy văn phòng và thêm nữa.
    .name = Cơ quan bảo vệ người đi: Protector of Emigrants
# draft 9ecc318a
route-pk-mrc = Tư vấn miễn phí, không theo bên nào, ở Islamabad và Lahore, có thêm trung tâm từ năm 2024.
    .name = Nơi tư vấn đi làm (Migrant Resource Centre)
# draft 9c92b793
route-pk-fia = Báo về môi giới đã lấy tiền; cơ quan này khuyên kiểm tra lời mời trước.
    .name = Cơ quan điều tra: Federal Investigation Agency
# draft 0226d593
route-ke-neaims = Trang của cơ quan việc làm liệt kê các công ty có giấy phép; hãy hỏi thêm ngày hết hạn.
    .name = Danh sách công ty có phép của NEA (NEAIMS)
# draft d116e568
route-ke-kazi-majuu = Chương trình miễn phí của nhà nước cho việc ở nước ngoài; không ai được đòi phí ở bước nào.
    .name = Ngày hội việc làm của nhà nước (Kazi Majuu)
# draft 06ea882b
route-ke-homecare = Người giúp việc nhà phải học lớp hai tuần và thi; công ty nào nói không cần học là nói sai.
    .name = Lớp học giúp việc nhà
# draft d8f39102
route-ke-refund = NEA nghe khiếu nại và có thể buộc trả lại tiền; trong một vụ ở Mombasa hai bên đã đồng ý trả lại.
    .name = Khiếu nại với NEA
# draft 6ebdacfd
route-ke-sea = Đi tàu du lịch thì chỉ qua các công ty đã được cơ quan hàng hải kiểm tra.
    .name = Việc trên tàu: hỏi Kenya Maritime Authority
# draft 9e64c26e
route-ke-cdtd = Trung tâm cho người giúp việc nhà, trả lời về giấy tờ, đào tạo và quyền.
    .name = Trung tâm cho người giúp việc nhà (CDTD)
# draft 708c3a0d
route-ug-eemis = Trang của bộ, nơi công ty có giấy phép đăng việc đã duyệt, có lương, nơi làm và ngày.
    .name = Trang việc làm đã duyệt của bộ (EEMIS)
# draft 7fcfedbd
route-ug-verify-joborder = Hỏi bộ phụ trách xem đơn hàng này có được duyệt không; công ty du lịch và môi giới cá nhân không bao giờ được cấp phép, và việc giúp việc nhà là miễn phí.
    .name = Kiểm tra đơn hàng, không chỉ giấy phép
# draft c1e3153c
route-ug-centre = Bàn một cửa của bộ ở Kampala, tư vấn và hướng dẫn về luật.
    .name = Trung tâm hỗ trợ người đi làm nước ngoài
# draft a095abb7
route-ug-orientation = Người giúp việc nhà phải học lớp 14 ngày trước khi đi.
    .name = Lớp học 14 ngày cho người giúp việc
# draft bd6c99cd
route-ug-complaint = Khiếu nại với công ty, rồi với bộ; đừng trả tiền cho người tư nhân nói sẽ nộp đơn giúp.
    .name = Khiếu nại: công ty trước, bộ sau
# draft c62e6adf
route-ug-airport-desk = Bàn của bộ, nơi giấy tờ được kiểm tra trong ngày đi.
    .name = Bàn lao động ở sân bay Entebbe
# draft 2a35426b
route-ug-agreements = Uganda có thỏa thuận với Ả Rập Xê Út, Jordan và Qatar, cùng một số nước khác; không có với Nga.
    .name = Những nước có thỏa thuận
# draft 88a18097
route-et-lmis = Đăng ký ở đây: trang cho biết chủ lao động, lương, nơi làm và thời hạn; có năm thứ tiếng và giọng đọc cho người mù.
    .name = Trang việc làm nước ngoài của Ethiopia (E-LMIS)
# draft e251f38e
route-et-agreements = Ethiopia có thỏa thuận với Liban, Jordan, Qatar và Các Tiểu vương quốc Ả Rập, cùng một số nước khác; chúng tôi không thấy thỏa thuận nào với Thái Lan hay Myanmar.
    .name = Những nước có thỏa thuận
# draft 3dc431da
route-et-ministry = Trang của bộ giải thích cách đăng ký; hãy hỏi ở đó trước khi hỏi môi giới nào.
    .name = Bộ Lao động và Kỹ năng
# draft 40084c3f
route-et-training = Đăng ký trên trang của nhà nước cũng là cách để vào lớp đào tạo mà việc ở nước ngoài đòi hỏi.
    .name = Lớp học trước khi đi
# draft 0a74ae0b
route-et-law = Chỉ công ty có giấy phép của bộ, chính nhà nước, hoặc chủ lao động trực tiếp đã được kiểm tra mới được đưa bạn đi; người giúp việc nhà cần giấy chứng nhận đào tạo.
    .name = Luật đòi công ty phải có gì
# draft 6cacca05
route-et-agar = Hội từ thiện ở Addis Ababa, cho người đã về chỗ ngủ, chăm sóc sức khỏe và trò chuyện.
    .name = Hội giúp người về nước (Agar Ethiopia)
