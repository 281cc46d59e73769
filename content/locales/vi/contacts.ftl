# draft 0bb379a6
contact-any-emergency-police-ae = Cảnh sát, cấp cứu và cứu hỏa, Các Tiểu vương quốc Ả Rập
    .note = 999 cảnh sát. 998 cấp cứu. 997 cứu hỏa.
# draft 35925cab
contact-any-hotline-dubai-police-trafficking-ae = Cảnh sát Dubai, trung tâm chống tội phạm mua bán người
    .note = Chỉ cho Dubai. Có thể là số cũ: hãy thử thêm số khác.
# draft 6f88b9c8
contact-any-hotline-sharjah-women-ae = Trung tâm Bảo vệ Phụ nữ, Sharjah
    .note = Cho phụ nữ. Trang web của trung tâm cũng ghi chỗ ở tạm ở Abu Dhabi và Dubai.
# draft ddb4fda8
contact-any-hotline-trafficking-ae = 800SAVE, đường dây nóng chống mua bán người, Nhà tạm lánh Ewaa
    .note = Cho cả nước. SAVE là các chữ trên bàn phím điện thoại. Chúng tôi không tìm thấy trang nào ghi bằng số.
# draft 101efefd
contact-cn-embassy-ae = Đại sứ quán Trung Quốc, Abu Dhabi
    .note = Đại sứ quán cảnh báo về việc lương cao giả ở Dubai, đến nơi thành việc lừa đảo và bị lấy hộ chiếu.
# draft 67d0209d
contact-id-embassy-ae = Đại sứ quán Indonesia, Abu Dhabi
# draft 15e8196d
contact-in-embassy-ae = Đại sứ quán Ấn Độ, Abu Dhabi
    .note = Có chuyện ở chỗ làm, hãy gọi trung tâm trợ giúp miễn phí ở lãnh sự quán Dubai.
# draft 1814ba10
contact-ke-embassy-ae = Đại sứ quán Kenya, Abu Dhabi; Tổng lãnh sự quán, Dubai
    .note = Hãy gọi Diaspora Response Centre ở Nairobi. Nơi đó mở cả ngày lẫn đêm.
# draft b21f01ee
contact-lk-embassy-ae = Đại sứ quán Sri Lanka, Abu Dhabi; lãnh sự quán, Dubai
    .note = Các số di động mở ra cho đợt khủng hoảng năm 2026 và có thể ngừng. Số miễn phí cũng có thể đã ngừng. Hãy thử hết.
# draft 18e71eba
contact-np-embassy-ae = Đại sứ quán Nepal, Abu Dhabi
    .note = Cũng có những ngày phục vụ người lao động ở ngoài Abu Dhabi.
# draft 0d323942
contact-ph-embassy-ae = Đại sứ quán Philippines, Abu Dhabi
    .note = Cho việc gấp khi văn phòng đóng cửa.
# draft 0a8f28be
contact-pk-embassy-ae = Đại sứ quán Pakistan, Abu Dhabi
# draft df5a1622
contact-ug-embassy-ae = Đại sứ quán Uganda, Abu Dhabi
    .note = Địa chỉ từ năm 2018. Nhân viên ở Dubai bị gọi về nước năm 2024: văn phòng đó có thể đã đóng.
# draft 6b9b5c94
contact-vn-embassy-ae = Đại sứ quán Việt Nam, Abu Dhabi
    .note = Phụ trách cả Jordan. Đừng lấy số liên lạc từ tìm kiếm trên mạng: trang của một công ty visa có tên gần giống.
# draft 9994807b
contact-cn-consulate-dubai-ae = Tổng lãnh sự quán Trung Quốc, Dubai
# draft 7598f063
contact-et-consulate-ae = Tổng lãnh sự quán Ethiopia, Dubai
    .note = Lo về quyền của lao động Ethiopia ở Dubai và các tiểu vương quốc phía bắc.
# draft f254b714
contact-id-consulate-ae-dubai = Tổng lãnh sự quán Indonesia, Dubai
    .note = Phụ trách Dubai và các tiểu vương quốc phía bắc.
# draft 40b4491b
contact-in-consulate-ae = Trung tâm trợ giúp, Tổng lãnh sự quán Ấn Độ, Dubai
    .note = Tư vấn luật và tâm lý miễn phí cho người lao động.
# draft 10a692f7
contact-ph-consulate-ae-dubai = Tổng lãnh sự quán Philippines, Dubai
    .note = Đường dây nóng: cho người không phải lao động có đăng ký, ví dụ đi visa thăm thân. Người lao động: hãy gọi Văn phòng Lao động Di cư.
# draft af434e69
contact-ph-labour-office-ae-dubai = Văn phòng Lao động Di cư Philippines, Dubai
    .note = Kiểm tra hợp đồng và giúp người lao động ở Dubai và các tiểu vương quốc phía bắc.
# draft a2ed9875
contact-th-labour-ae = Bộ phận Lao động, Đại sứ quán Thái Lan, Abu Dhabi
    .note = Phụ trách cả Qatar, Oman và Iran. Có thể xem từng dòng hợp đồng của bạn trước khi bạn ký.
# draft 5553a2ae
contact-bd-igo-mrc = Trung tâm Thông tin Di cư Bangladesh
    .note = Tư vấn riêng miễn phí nếu bạn đang nghĩ đến việc ra nước ngoài.
# draft 14fc3885
contact-bd-hotline-probash = Tổng đài Probash Bondhu, Bangladesh
    .note = Miễn phí trong Bangladesh. Hỏi xem công ty có giấy phép không. Gọi trước, trong hoặc sau khi làm ở nước ngoài.
# draft 6353392c
contact-bd-registry-bmet = Cục Nhân lực, Việc làm và Đào tạo (BMET), Bangladesh
    .note = Đi làm mà không có thẻ BMET là không đúng luật. Có thẻ không được kiểm tra thật. Thẻ nộp ở Ami Probashi đã bị kẹt.
    .how = Mở bmet.gov.bd và tìm giấy phép của công ty. Chúng tôi không tìm thấy địa chỉ thẳng của danh sách công ty. Về thẻ xuất cảnh, mở trang mới miễn phí oc.bmet.gov.bd. Làm thẻ cần hợp đồng và giấy mời làm việc của bạn.
# draft 1a7f6df8
contact-any-emergency-police-bh = Số khẩn cấp, Bahrain
# draft fe3437e4
contact-any-hotline-trafficking-bh = Đường dây nóng trung tâm bảo vệ người nước ngoài, Bahrain
    .note = Cho lao động nước ngoài: tư vấn, chỗ ở tạm, báo tin mua bán người.
# draft 54270e8c
contact-id-embassy-bh = Đại sứ quán Indonesia, Manama
# draft 3cdeee5b
contact-in-embassy-bh = Đại sứ quán Ấn Độ, Manama
    .note = Đại sứ quán không bao giờ gọi bạn từ số này. Kẻ lừa đảo đã giả số này để lấy thông tin và tiền. Trước khi đi, hãy kiểm tra visa với cơ quan quản lý lao động Bahrain.
# draft 48843a77
contact-np-embassy-bh = Đại sứ quán Nepal, Manama
    .note = Gia hạn giấy phép lao động cho người đã ở Bahrain.
# draft 8f04b943
contact-id-embassy-bn = Đại sứ quán Indonesia, Bandar Seri Begawan
# draft a36c47f4
contact-ph-embassy-bn = Đại sứ quán Philippines, Bandar Seri Begawan
# draft 85914dc5
contact-any-emergency-police-cn = Cảnh sát và cấp cứu, Trung Quốc
    .note = 110 cảnh sát, 120 cấp cứu. Nói thì nguy hiểm? Nhắn tin đến 12110 rồi 3 số cuối của mã vùng, đừng bao giờ gọi. Có thể trả lời chậm. Gia đình: báo cả cảnh sát ở nước mình.
# draft 8ffaf3c6
contact-id-embassy-cn = Đại sứ quán Indonesia, Bắc Kinh
# draft feb9ca80
contact-id-consulate-cn-guangzhou = Tổng lãnh sự quán Indonesia, Quảng Châu
    .note = Phụ trách Quảng Đông, Phúc Kiến, Hải Nam và Quảng Tây. Đường dây nóng có thể là số cũ: hãy thử cả tổng đài.
# draft d1708d63
contact-id-consulate-cn-shanghai = Tổng lãnh sự quán Indonesia, Thượng Hải
    .note = Đường dây nóng có thể là số cũ: hãy thử cả các số tổng đài. Số tổng đài đầu tiên cần bấm thêm số máy lẻ 110.
# draft 9bb9f84f
contact-cn-hotline-12308-cn = Đường dây nóng 12308, Bộ Ngoại giao Trung Quốc
    .note = Bấm 0, rồi 9: nghe nói như vậy sẽ gặp được người. Ở trong Trung Quốc mà ngoài Bắc Kinh thì bấm 010 trước.
# draft bf5c3b36
contact-cn-registry-mofcom-cn = Danh sách công ty phái cử lao động, Bộ Thương mại Trung Quốc
    .note = Đây là số của chính quyền địa phương. Họ có thể chuyển câu hỏi của bạn đến cơ quan thương mại thành phố.
    .how = Mở fec.mofcom.gov.cn. Trang bằng tiếng Trung. Tìm danh sách công ty phái cử lao động của bộ. Tìm tên công ty trong số công ty có giấy phép. Các cơ quan thương mại phải công bố và cập nhật danh sách này. Có gì cần hỏi, hãy gọi số điện thoại ở đây.
# draft f2e282bf
contact-et-registry-lmis = Hệ thống Thông tin Thị trường Lao động Ethiopia
    .note = Chỉ được đưa người đến nước có thỏa thuận lao động. Không ai được tuyển người đi châu Âu, Canada hay Mỹ. Cẩn thận cả với Đông Nam Á.
    .how = Mở lmis.gov.et và đăng ký. Bộ nói chỉ dùng trang này. Tìm chủ lao động, lương, nơi làm và thời hạn của việc. So với lời mời của bạn.
# draft 07d932e6
contact-any-emergency-police-hk = Cảnh sát, cấp cứu và cứu hỏa, Hồng Kông
# draft 31c1e159
contact-any-hotline-domestic-workers-hk = Đường dây nóng Sở Lao động cho người giúp việc, Hồng Kông
    .note = Có phiên dịch các tiếng Nam Á và Đông Nam Á: 8 giờ sáng đến 10 giờ tối, không làm ngày lễ.
# draft 6244cd7c
contact-any-ngo-bethune-hk = Nhà tạm lánh cho nữ lao động nước ngoài Bethune House, Hồng Kông
    .note = Chỗ ở tạm cho phụ nữ. Năm 2024 nơi này thiếu tiền: hãy hỏi còn mở không trước khi đến.
# draft 5afd486f
contact-any-ngo-help-hk = HELP for Domestic Workers, Hồng Kông
    .note = Tư vấn luật miễn phí, chỗ ở tạm khi khẩn cấp, tư vấn tâm lý. Có thể là số cũ: hãy thử thêm số khác.
# draft bb62895c
contact-any-ngo-mfmw-hk = Mission for Migrant Workers, Hồng Kông
    .note = Người giúp việc từ bất cứ nước nào: giúp về luật, tư vấn tâm lý, tìm chỗ ở tạm. Có thể là số cũ: hãy thử thêm số khác.
# draft da5dd393
contact-id-consulate-hk = Tổng lãnh sự quán Indonesia, Hồng Kông
    .note = Khẩn cấp: số WhatsApp. Cẩn thận: có người ở bên ngoài giả làm nhân viên và đòi phí. Phụ trách cả Ma Cao.
# draft 2eff888c
contact-ph-consulate-hk = Tổng lãnh sự quán Philippines, Hồng Kông
    .note = Có thể là số cũ: hãy thử cả hai số.
# draft df1cb09f
contact-vn-consulate-hk = Tổng lãnh sự quán Việt Nam, Hồng Kông
    .note = Phụ trách cả Ma Cao.
# draft 5e99c9d8
contact-id-emergency-110 = Cảnh sát và cấp cứu, Indonesia
    .note = 110 cảnh sát, miễn phí khắp Indonesia. Bạn có thể báo người tuyển để mua bán người. 119 cấp cứu: không được thì thử 110.
# draft 3c448189
contact-id-ngo-migrantcare = Migrant CARE, Jakarta
    .note = Tư vấn, giúp về luật và khiếu nại cho người đi làm nước ngoài và gia đình.
# draft 89be9c03
contact-id-ngo-sbmi = Công đoàn Lao động Di cư Indonesia (SBMI), Jakarta
    .note = Cho người đi làm nước ngoài và gia đình. Nhận khiếu nại về mua bán người và người mất tích.
# draft cb970947
contact-id-igo-iom = Tổ chức Di cư Quốc tế, Indonesia
    .note = Giúp bạn về nhà và làm lại từ đầu. Phần lớn phải do chính phủ hoặc một tổ chức trợ giúp chuyển bạn đến.
# draft c95e0f97
contact-cn-embassy-id = Đại sứ quán Trung Quốc, Jakarta
# draft 51bb627e
contact-cn-consulate-denpasar-id = Tổng lãnh sự quán Trung Quốc, Denpasar
# draft a9d4346e
contact-cn-consulate-surabaya-id = Tổng lãnh sự quán Trung Quốc, Surabaya
# draft a48f3731
contact-id-origin-sapa129 = Đường dây nóng SAPA 129 cho phụ nữ và trẻ em, Indonesia
    .note = Cho phụ nữ và trẻ em bị bạo lực hoặc mua bán người. Nhận cả vụ qua biên giới.
# draft a39be0d5
contact-id-origin-kemlu-pwni = Đường dây nóng bảo hộ công dân, Bộ Ngoại giao Indonesia
    .note = Cho mọi nước, và cho gia đình ở nhà. Dùng khi chúng tôi không có đường dây nóng của đại sứ quán. E-mail có thể là cũ: hãy gọi.
# draft e90aa5ee
contact-id-origin-kemnaker = Tổng đài Bộ Lao động Indonesia
    .note = Báo tin tuyển giả ở đây. Về việc đưa đi nước ngoài, hãy hỏi bộ lao động di cư, KP2MI.
# draft 7baa209d
contact-id-origin-kp2mi = Tổng đài bộ lao động di cư (KP2MI/BP2MI), Indonesia
    .note = Ở Indonesia số ngắn miễn phí. Từ nước ngoài: số +62 21. Văn phòng các vùng: aim.bp2mi.go.id/profil/bp3mi
# draft 03047ddc
contact-id-origin-peduliwni = Cổng Peduli WNI, Bộ Ngoại giao Indonesia
    .note = Đăng ký ở đây khi ở nước ngoài, hoặc nộp một vụ việc. Chỉ dùng địa chỉ kemlu.go.id. Còn peduliwni.com là trang tin tức.
# draft 68c7653d
contact-id-origin-safetravel = Ứng dụng Safe Travel, Bộ Ngoại giao Indonesia
    .note = Nút khẩn cấp gửi vị trí của bạn đến cơ quan ngoại giao Indonesia gần nhất. Màu sắc không nói gì về lời mời làm việc: Campuchia từng có màu xanh lá.
# draft c45abc0e
contact-id-registry-job-orders = Việc ở nước ngoài đã duyệt (SISKOP2MI), Indonesia
    .note = Campuchia, Myanmar và Thái Lan không có thỏa thuận đưa lao động. Công ty mời việc ở đó là dấu hiệu cảnh báo.
    .how = Mở trang web. Lọc việc theo nghề, nước, ngành hoặc công ty. Tìm đúng việc trong lời mời của bạn. So công ty và nước.
# draft 83c1cc6c
contact-id-registry-mission-endorsement = Cơ quan ngoại giao Indonesia ở nước ngoài kiểm tra đơn hàng
    .note = Theo luật, một cán bộ của cơ quan ngoại giao Indonesia kiểm tra yêu cầu của chủ lao động trước khi bắt đầu tuyển.
    .how = Xin đơn hàng và bản hợp đồng nháp. Rồi hỏi đại sứ quán hoặc lãnh sự quán Indonesia ở nước đó. Hỏi họ đã duyệt đơn hàng và hợp đồng của chủ lao động này chưa.
# draft 71fa6d9b
contact-id-registry-p3mi = Công ty tuyển dụng có giấy phép (P3MI, SISKOP2MI), Indonesia
    .note = Có tên trong danh sách chưa phải là bằng chứng: kẻ lừa đảo đã dùng tên và địa chỉ thật. Liên lạc công ty theo danh sách này, đừng theo số trong lời mời.
    .how = Mở trang web. Tìm công ty trong số công ty có giấy phép SIP3MI. Rồi liên lạc với công ty theo thông tin trong danh sách hoặc đến văn phòng. Đừng dùng số điện thoại trong lời mời.
# draft 35617d21
contact-id-registry-p3mi-sanctions = Công ty tuyển dụng đang bị phạt (P3MI, SISKOP2MI), Indonesia
    .note = Tình trạng hay thay đổi. Hãy xem lại vào đúng ngày bạn quyết định.
    .how = Mở trang web. Tìm tên công ty trong danh sách bị phạt.
# draft 7ccf7e72
contact-id-registry-siapkerja = Đăng ký đi làm nước ngoài ở SIAPkerja, Indonesia
    .note = Bắt đầu ở đây hoặc ở cơ quan lao động địa phương: đăng ký và lấy thỏa thuận đưa đi. Các bước sau làm ở SISKOP2MI.
    .how = Mở trang web, hoặc đến cơ quan lao động một cửa ở địa phương. Đăng ký đi làm nước ngoài ở đó. Thỏa thuận đưa đi cũng bắt đầu ở đó. Các bước sau làm ở SISKOP2MI.
# draft 8df9b832
contact-id-registry-worker-status = Xem tình trạng đưa đi của người lao động (SISKOP2MI), Indonesia
    .note = Chỉ gõ số hộ chiếu trên chính trang của chính phủ. Đừng bao giờ gõ vào chatbot hoặc mẫu đơn của người tuyển.
    .how = Mở trang web. Gõ số hộ chiếu và đáp số của phép tính nhỏ. Đọc tình trạng đưa đi của bạn. Ai muốn đi cũng phải có đăng ký ở đó. Bạn cũng có thể hỏi ở văn phòng lao động di cư của vùng (BP3MI).
# draft d9a0cc53
contact-et-embassy-in = Đại sứ quán Ethiopia, New Delhi
    .note = Cũng cho người Ethiopia đã qua Thái Lan. Chúng tôi không tìm thấy đại sứ quán Ethiopia ở Campuchia, Lào, Myanmar hay Thái Lan.
# draft 25a765eb
contact-in-hotline-mea-control-room = Phòng trực, Bộ Ngoại giao Ấn Độ
    .note = Có thể chỉ mở khi có khủng hoảng. Không ai nghe máy thì dùng đại sứ quán hoặc MADAD.
# draft d1816262
contact-in-hotline-norka = Số trợ giúp NORKA Roots, Kerala, Ấn Độ
    .note = Cho người Kerala (Malayali) sắp đi hoặc đang ở nước ngoài. Tư vấn miễn phí về môi giới. Các số chưa được xác nhận: hãy hỏi lại NORKA.
# draft 4a93e630
contact-in-hotline-owrc = Trung tâm Thông tin Lao động Ngoài nước, Ấn Độ
    .note = Để khiếu nại môi giới và chủ lao động. Không ai trả lời? Gửi e-mail cho Tổng cục Bảo vệ Người di cư hoặc dùng MADAD.
# draft 43bb3e6d
contact-in-hotline-pbsk = Số trợ giúp Pravasi Bharatiya Sahayata Kendra, Ấn Độ
    .note = Để khiếu nại môi giới tuyển dụng. Miễn phí trong Ấn Độ.
# draft 4df2a1ec
contact-in-portal-madad = Cổng khiếu nại MADAD, Ấn Độ
    .note = Cho người Ấn Độ ở nước ngoài và gia đình. Đại sứ quán phải theo vụ việc. Tải lên hộ chiếu, visa, hợp đồng và thông tin môi giới.
# draft dfe9bf13
contact-in-registry-emigrate = eMigrate: môi giới có đăng ký và danh sách cảnh báo, Ấn Độ
    .note = Theo luật, môi giới được thu nhiều nhất 30,000 rupee cộng 18% thuế.
    .how = Mở trang web. Tìm môi giới trong danh sách công khai các môi giới có đăng ký. Chỉ môi giới có đăng ký mới được tuyển người. So thông tin với lời mời của bạn. Rồi tìm trong danh sách cảnh báo các môi giới không đăng ký. Muốn khiếu nại, dùng số điện thoại hoặc e-mail ở đây.
# draft e206b76d
contact-any-emergency-police-jo = Số khẩn cấp, Jordan
    .note = Cảnh sát, cấp cứu và cứu hộ.
# draft 2190d908
contact-any-hotline-trafficking-jo = Bộ phận Chống mua bán người, Bộ Lao động Jordan
    .note = Ở Jordan hãy gọi 911. Các thanh tra làm việc cùng đơn vị cảnh sát chống mua bán người.
# draft 2b05cf81
contact-any-ngo-tamkeen-jo = Tamkeen, trợ giúp pháp lý và nhân quyền, Amman
    .note = Giúp về luật miễn phí cho lao động nước ngoài từ bất cứ nước nào.
# draft 8b26cc70
contact-id-embassy-jo = Đại sứ quán Indonesia, Amman
# draft 5d06cf9e
contact-lk-embassy-jo = Đại sứ quán Sri Lanka, Amman
    .note = Có cán bộ lo việc làm và phúc lợi của Cục Việc làm Ngoài nước, SLBFE.
# draft 89e27990
contact-vn-embassy-jo = Đại sứ quán Việt Nam, Abu Dhabi, cho Jordan
# draft fb1ce5fe
contact-ph-labour-office-jo = Văn phòng Lao động Di cư Philippines, Amman
# draft 04d46118
contact-any-emergency-police-jp = Cảnh sát, cấp cứu và cứu hỏa, Nhật Bản
    .note = 110 cảnh sát. 119 cấp cứu và cứu hỏa. Nói tên thứ tiếng của bạn trước.
# draft 2f40da62
contact-any-hotline-fresc-jp = Trung tâm Hỗ trợ Người nước ngoài (FRESC), Nhật Bản
    .note = Mở cho người mất việc trong đại dịch. Có thể đã đóng: hãy thử thêm số khác.
# draft 0287943f
contact-any-hotline-houterasu-jp = Trung tâm Hỗ trợ Pháp lý Nhật Bản (Houterasu)
# draft f3963605
contact-any-hotline-immigration-jp = Trung tâm Thông tin Xuất nhập cảnh, Nhật Bản
    .note = Hỏi về visa và cư trú, ngày thường 8.30 đến 17.15. Từ nước ngoài hoặc điện thoại internet: số +81.
# draft 00a25599
contact-any-hotline-otit-vi-jp = Số tư vấn cho thực tập sinh kỹ năng (OTIT), tiếng Việt, Nhật Bản
    .note = Năm 2018: thứ Hai, thứ Tư, thứ Sáu, 11 đến 19 giờ. Lúc khác là hộp thư thoại.
# draft 4af73999
contact-any-hotline-police-english-jp = Số của cảnh sát Tokyo bằng tiếng Anh
    .note = Để báo tội phạm và mua bán người.
# draft e4bfe6cd
contact-any-igo-iom-jp = Tổ chức Di cư Quốc tế (IOM), Tokyo
    .note = Giúp những người ở Nhật Bản từng bị mua bán.
# draft 27bd03e6
contact-cn-embassy-jp = Đại sứ quán Trung Quốc, Tokyo
# draft ed47dbe2
contact-et-embassy-jp = Đại sứ quán Ethiopia, Tokyo
    .note = Cũng lo cho người Ethiopia bị giữ ở Myanmar.
# draft 962ae427
contact-id-embassy-jp = Đại sứ quán Indonesia, Tokyo
# draft 709009e3
contact-kh-embassy-jp = Đại sứ quán Campuchia, Tokyo
    .note = Hãy thử tổng đài trước. Số di động ít chắc hơn.
# draft fe06eec9
contact-mm-embassy-jp = Đại sứ quán Myanmar, Tokyo
# draft ac9a5a4c
contact-ph-embassy-jp = Đại sứ quán Philippines, Tokyo
# draft 77aebea6
contact-vn-embassy-jp = Đại sứ quán Việt Nam, Tokyo
    .note = Hãy thử số đầu tiên trước. Hai số kia ít chắc hơn.
# draft 21524e2a
contact-cn-consulate-fukuoka-jp = Tổng lãnh sự quán Trung Quốc, Fukuoka
# draft caa85af8
contact-cn-consulate-nagasaki-jp = Tổng lãnh sự quán Trung Quốc, Nagasaki
# draft bf6d0874
contact-cn-consulate-nagoya-jp = Tổng lãnh sự quán Trung Quốc, Nagoya
# draft 891d4204
contact-cn-consulate-niigata-jp = Tổng lãnh sự quán Trung Quốc, Niigata
# draft 63d384b4
contact-cn-consulate-osaka-jp = Tổng lãnh sự quán Trung Quốc, Osaka
# draft aed59542
contact-cn-consulate-sapporo-jp = Tổng lãnh sự quán Trung Quốc, Sapporo
# draft 4b2f55bf
contact-id-consulate-jp-osaka = Tổng lãnh sự quán Indonesia, Osaka
    .note = Phụ trách miền tây Nhật Bản.
# draft 5722c079
contact-ph-consulate-jp-osaka = Tổng lãnh sự quán Philippines, Osaka
# draft d2f7e985
contact-vn-consulate-jp-fukuoka = Tổng lãnh sự quán Việt Nam, Fukuoka
# draft 0afbb881
contact-vn-consulate-jp-osaka = Tổng lãnh sự quán Việt Nam, Osaka
# draft baedd4f4
contact-ph-labour-office-jp-osaka = Văn phòng Lao động Di cư Philippines, Osaka
    .note = Để kiểm tra hợp đồng và lo phúc lợi người lao động. Thử số nào cũng được.
# draft 64249de9
contact-ph-labour-office-jp-tokyo = Văn phòng Lao động Di cư Philippines, Tokyo
    .note = Số này lo phúc lợi của người lao động.
# draft 935f4f45
contact-vn-labour-office-jp = Ban Quản lý lao động, Đại sứ quán Việt Nam, Tokyo
    .note = Đây là số khẩn cấp của Ban.
# draft d6ea5bfc
contact-ke-ngo-haart = HAART Kenya, tổ chức chống mua bán người
    .note = Tìm người mất tích, có chỗ ở tạm, giúp đưa người Kenya từ Myanmar về. Hãy dùng trang web của họ.
# draft 9266d852
contact-ke-hotline-diaspora = Trung tâm cho người Kenya ở nước ngoài (Diaspora Response Centre)
    .note = Hãy nhờ họ kiểm tra lời mời làm việc trên mạng có thật không. Nơi này cũng ghi danh người Kenya ở nước ngoài.
# draft 3d8d842f
contact-ke-registry-nea = Cơ quan Việc làm Quốc gia Kenya: công ty có giấy phép
    .note = Có tên trong danh sách chưa phải là bằng chứng. Năm 2024 một công ty trong danh sách không có giấy phép còn hạn.
    .how = Mở trang web ghi trên thẻ này. Tìm đúng tên công ty. Danh sách dùng màu: đọc ở đó xem màu nào nghĩa là gì. Trước khi mua vé, nhờ cán bộ lao động của bộ chứng thực hợp đồng qua mạng.
# draft 2a3a6f32
contact-any-emergency-police-foreigners-kh = Số của cảnh sát Campuchia cho người nước ngoài
    .note = Đang ở trong khu lừa đảo thì gọi đại sứ quán hoặc nhóm giải cứu trước. Cảnh sát có thể báo cho bọn chủ.
# draft 567a86da
contact-any-emergency-police-kh = Đường dây nóng Cảnh sát Quốc gia Campuchia
    .note = Đang ở trong khu lừa đảo thì gọi đại sứ quán hoặc nhóm giải cứu trước: người giải cứu nói cảnh sát đã báo cho bọn chủ. Miễn phí, hết tiền cũng gọi được. Nói đúng nơi bạn ở.
# draft d73aa27c
contact-any-hotline-trafficking-kh = Đường dây nóng cảnh sát Campuchia chống mua bán người và bảo vệ trẻ em
    .note = Đang ở trong khu lừa đảo thì gọi đại sứ quán hoặc nhóm giải cứu trước. Ở đây cảnh sát nghe máy, và có người đã báo cho bọn chủ.
# draft 8b939a28
contact-any-ngo-caritas-shelter-kh = Nhà tạm lánh Caritas cho người rời khu lừa đảo
    .note = Nhờ đại sứ quán hoặc tổ chức trợ giúp liên lạc với nơi này. Đầu năm 2026 nơi này đầy và phải từ chối người đến.
# draft 68a4a729
contact-any-ngo-chabdai-kh = Tổ chức Chab Dai Coalition, Phnom Penh
    .note = Có thể nối bạn với nơi giúp về luật, tư vấn tâm lý và chỗ ở tạm.
# draft 9a1a465a
contact-any-ngo-childsafe-kh = Đường dây nóng ChildSafe, Campuchia
    .note = Cho trẻ em và thiếu niên gặp nguy hiểm.
# draft 0804e197
contact-any-ngo-gaso-kh = Global Anti-Scam Organization, đội giải cứu
    .note = Năm 2022 các tình nguyện viên chuyển thông tin cho đại sứ quán và Bộ Nội vụ, không cho đồn cảnh sát địa phương.
# draft d8d94e02
contact-any-ngo-lscw-kh = Legal Support for Children and Women, đường dây nóng chống mua bán người
    .note = Giúp về luật.
# draft 8ee75d48
contact-kh-ngo-a21-kh = A21 Campuchia
# draft f611f8a4
contact-kh-ngo-adhoc-kh = ADHOC, Phnom Penh
    .note = Đã nhận vụ của những người bị công ty giới thiệu việc lừa.
# draft 50935df3
contact-kh-ngo-licadho-kh = LICADHO, Phnom Penh
# draft 794aa5a6
contact-kh-ngo-central-kh = CENTRAL, nhóm về lao động và nhân quyền, Phnom Penh
# draft da82f239
contact-any-igo-iom-kh = Tổ chức Di cư Quốc tế, Campuchia
    .note = Giúp người di cư bị mắc kẹt và người từng bị mua bán. Thường do cơ quan khác chuyển bạn đến.
# draft cf4dde82
contact-cn-embassy-kh = Đại sứ quán Trung Quốc, Phnom Penh
    .note = Nếu bạn đã ra khỏi khu lừa đảo, xin giấy đi lại ở đây. Tháng Một năm 2026 có hàng trăm người xếp hàng.
# draft e9340672
contact-id-embassy-kh = Đại sứ quán Indonesia, Phnom Penh
    .note = Cẩn thận với nhân viên giả. Giúp đỡ là miễn phí, trừ phí chính thức làm giấy đi lại khẩn cấp. Chỉ dùng các số này.
# draft c88b524d
contact-in-embassy-kh = Đại sứ quán Ấn Độ, Phnom Penh
    .note = Hãy báo cho họ về lời mời làm việc đáng ngờ. Họ đã đưa vài trăm người Ấn Độ ra khỏi khu lừa đảo.
# draft 5a39dfc1
contact-ph-embassy-kh = Đại sứ quán Philippines, Phnom Penh
    .note = Họ nhờ cảnh sát Campuchia đưa người ra khỏi khu lừa đảo.
# draft 2c474a2b
contact-pk-embassy-kh = Đại sứ quán Pakistan, Phnom Penh
    .note = Nói đã giải thoát 90 người Pakistan bị bọn lừa đảo giữ.
# draft 6d7479de
contact-vn-embassy-kh = Đại sứ quán Việt Nam, Phnom Penh
# draft 874de968
contact-vn-consulate-kh-battambang = Tổng lãnh sự quán Việt Nam, Battambang
    .note = Cũng từng xử lý một vụ ở tỉnh Siem Reap.
# draft 635bdfce
contact-vn-consulate-kh-sihanoukville = Tổng lãnh sự quán Việt Nam, Sihanoukville
# draft ad8347a9
contact-kh-registry-molvt-kh = Bộ Lao động và Đào tạo nghề, Campuchia
    .note = Đường dây nóng có thể không trả lời về việc ở nước ngoài. Công ty có trong danh sách vẫn có thể đối xử tệ với bạn.
    .how = Gọi đường dây nóng từ trong Campuchia. Hỏi công ty có giấy phép không và cho nước nào. Bộ nói lời mời đến nước không có thỏa thuận là lừa đảo. Bộ có công bố danh sách công ty có giấy phép, nhưng chúng tôi không tìm thấy địa chỉ hiện nay.
# draft d5017cef
contact-any-emergency-police-kr = Cảnh sát Hàn Quốc, và cứu hỏa hoặc cấp cứu
    .note = Số đầu là cảnh sát. Số thứ hai là cứu hỏa và cấp cứu. Có thể có phiên dịch cùng nghe.
# draft 73e2f3c3
contact-any-hotline-foreign-workers-kr = Trung tâm Tư vấn Lao động Nước ngoài (HUG Korea)
    .note = Phiên dịch 16 thứ tiếng giữa bạn và cơ quan lao động, cả về lương chưa trả.
# draft 2cc011ac
contact-any-hotline-immigration-kr = Tổng đài Xuất nhập cảnh, Hàn Quốc
    .note = Ban ngày có 20 thứ tiếng. Buổi tối chỉ có tiếng Hàn, Anh, Trung. Từ nước ngoài, bấm +82-1345.
# draft 5efc9f67
contact-any-hotline-labour-kr = Tổng đài Bộ Việc làm và Lao động, Hàn Quốc
    .note = Gọi để báo lương chưa trả.
# draft 55db0c36
contact-cn-embassy-kr = Đại sứ quán Trung Quốc, Seoul
    .note = Đường dây nóng của Bộ Ngoại giao Trung Quốc cũng gọi được.
# draft 2d6a5ff8
contact-id-embassy-kr = Đại sứ quán Indonesia, Seoul
# draft 09fffea1
contact-kh-embassy-kr = Đại sứ quán Campuchia, Seoul
    .note = Số này có thể sai. Hãy xem trang web của đại sứ quán.
# draft 92e04945
contact-la-embassy-kr = Đại sứ quán Lào, Seoul
# draft 1e83e5ca
contact-mm-embassy-kr = Đại sứ quán Myanmar, Seoul
# draft d79eb50f
contact-my-embassy-kr = Đại sứ quán Malaysia, Seoul
    .note = Số khẩn cấp chưa được xác nhận. Hãy thử cả tổng đài.
# draft 979b5e87
contact-ph-embassy-kr = Đại sứ quán Philippines, Seoul
# draft dc979826
contact-th-embassy-kr = Đại sứ quán Thái Lan, Seoul
# draft f0398093
contact-vn-embassy-kr = Đại sứ quán Việt Nam, Seoul
    .note = Năm 2020 số này có người nghe cả ngày lẫn đêm.
# draft da44589f
contact-cn-consulate-busan-kr = Tổng lãnh sự quán Trung Quốc, Busan
    .note = Hãy thử đại sứ quán Trung Quốc ở Seoul hoặc đường dây nóng Bộ Ngoại giao Trung Quốc trước.
# draft d79c9eff
contact-cn-consulate-gwangju-kr = Tổng lãnh sự quán Trung Quốc, Gwangju
    .note = Hãy thử đại sứ quán Trung Quốc ở Seoul hoặc đường dây nóng Bộ Ngoại giao Trung Quốc trước.
# draft beaf571d
contact-cn-consulate-jeju-kr = Tổng lãnh sự quán Trung Quốc, Jeju
    .note = Hãy thử đại sứ quán Trung Quốc ở Seoul hoặc đường dây nóng Bộ Ngoại giao Trung Quốc trước.
# draft ac7cff63
contact-vn-labour-office-kr = Ban Quản lý lao động, Đại sứ quán Việt Nam, Seoul
# draft a76b20ed
contact-any-emergency-police-kw = Số khẩn cấp Kuwait
    .note = Cho cảnh sát, cứu hỏa và cấp cứu. Xin nói tiếng Anh. Nếu họ cúp máy, hãy gọi lại.
# draft e53e69b3
contact-any-hotline-labour-kw = Đường dây nóng Cơ quan Nhân lực, Kuwait
    .note = Số đầu: khiếu nại của người giúp việc nhà. Số thứ hai: văn phòng tuyển người thu quá nhiều tiền.
# draft 5e0d0dc7
contact-bd-embassy-kw = Đại sứ quán Bangladesh, Kuwait
    .note = Năm 2024 mở các số cả ngày lẫn đêm về lao động, visa và lãnh sự.
# draft cde3de4c
contact-id-embassy-kw = Đại sứ quán Indonesia, Kuwait
# draft 508f84c5
contact-in-embassy-kw = Đại sứ quán Ấn Độ, Kuwait
    .note = Có chỗ ở tạm và giúp về luật miễn phí cho người lao động. Số di động khẩn cấp có thể không còn dùng: hãy thử cả các số khác.
# draft a9fb4058
contact-ke-embassy-kw = Đại sứ quán Kenya, Kuwait
    .note = Phục vụ cả Liban. Đây từng là số khủng hoảng cho người Kenya ở Liban. Có thể không phải số của chính đại sứ quán.
# draft 1d594c3e
contact-np-embassy-kw = Đại sứ quán Nepal, Kuwait
    .note = Hãy dùng trang web của họ.
# draft 54946242
contact-ph-embassy-kw = Đại sứ quán Philippines, Kuwait
    .note = Các số này có thể là số cũ. Hãy xem trang web của đại sứ quán hoặc trang PHinKuwait.
# draft 04c062e7
contact-ph-labour-office-kw = Văn phòng Lao động Di cư Philippines, Kuwait
# draft 6f173f97
contact-any-emergency-police-la = Cảnh sát, cứu hỏa và cấp cứu Lào
    .note = Tam giác Vàng: gọi đại sứ quán, cảnh sát bên ngoài có thể không làm gì. Chỉ ở Lào: 1191 cảnh sát, 1195 cấp cứu, 1190 cứu hỏa. Số khác: cảnh sát du lịch, cảnh sát cho người nước ngoài.
# draft 59cf4d12
contact-any-hotline-trafficking-la = Đường dây nóng chống mua bán người, Lào
    .note = Số này chưa được xác nhận. Hãy thử cả đại sứ quán nước bạn.
# draft bc72356b
contact-any-ngo-lao-womens-union-la = Hội Phụ nữ Lào, Trung tâm Tư vấn và Bảo vệ
    .note = Chỗ ở tạm, giúp về y tế và luật sau khi bị mua bán, cả cho nam giới.
# draft 58274d74
contact-cn-embassy-la = Đại sứ quán Trung Quốc, Viêng Chăn
# draft 478ec0b7
contact-id-embassy-la = Đại sứ quán Indonesia, Viêng Chăn
    .note = Hãy gọi các số này và cả đường dây nóng Bộ Ngoại giao ở Jakarta.
# draft 96ae898e
contact-in-embassy-la = Đại sứ quán Ấn Độ, Viêng Chăn
    .note = Hãy dùng trang web của họ. Nhân viên có đến đặc khu Tam giác Vàng và đã đưa 635 người Ấn Độ ra.
# draft c397232f
contact-ph-embassy-la = Đại sứ quán Philippines, Viêng Chăn
    .note = Cũng đã đưa người ra khỏi đặc khu Tam giác Vàng.
# draft af1d71d1
contact-cn-consulate-luangprabang-la = Tổng lãnh sự quán Trung Quốc, Luang Prabang
    .note = Cơ quan Trung Quốc gần đặc khu Tam giác Vàng nhất.
# draft b0b92e81
contact-any-emergency-police-lb = Cảnh sát và cấp cứu Liban
    .note = 112 là cảnh sát. 140 là cấp cứu.
# draft 70fab759
contact-any-hotline-domestic-workers-lb = Đường dây nóng Bộ Lao động cho người giúp việc, Liban
    .note = Cho phụ nữ giúp việc nhà.
# draft 16a5c804
contact-any-ngo-arm-lb = Tổ chức Anti-Racism Movement and Migrant Community Centers, Beirut
    .note = Mở các trung tâm sinh hoạt cho lao động nước ngoài.
# draft 65c0e57c
contact-any-ngo-kafa-lb = KAFA (đủ rồi), chống bạo lực và bóc lột, Beirut
    .note = Cho phụ nữ, cả người giúp việc nhà. Hãy tìm số trợ giúp trên trang web của họ.
# draft fd038de3
contact-bd-embassy-lb = Đại sứ quán Bangladesh, Beirut
    .note = Số thứ ba là bàn lễ tân.
# draft 5b599fdb
contact-in-embassy-lb = Đại sứ quán Ấn Độ, Beirut
# draft c6015162
contact-lk-embassy-lb = Đại sứ quán Sri Lanka, Beirut
    .note = Số này có thể là số cũ. Năm 2024 đã có số mới hơn. Đại sứ quán từng cho người lao động bị mắc kẹt ở tạm.
# draft a5293772
contact-ph-embassy-lb = Đại sứ quán Philippines, Beirut
    .note = Cho người thường trú và người phụ thuộc. Nếu bạn là người lao động, hãy gọi Văn phòng Lao động Di cư.
# draft 8a71e587
contact-pk-embassy-lb = Đại sứ quán Pakistan, Beirut
# draft 2c4b5cbb
contact-vn-embassy-lb = Đại sứ quán Việt Nam, Cairo (phụ trách cả Liban)
# draft 681a0fb0
contact-et-consulate-lb = Tổng lãnh sự quán Ethiopia, Beirut
    .note = Hỏi xem bạn có thể đăng ký về nước không. Năm 2024 thì được, gặp mặt, qua điện thoại hoặc qua mạng.
# draft ad156165
contact-ke-consulate-lb = Lãnh sự quán danh dự Kenya, Beirut
    .note = Hãy gọi số 24 giờ ở Nairobi trước. Chưa xác nhận được ai nghe số này.
# draft 53fd0441
contact-ph-labour-office-lb = Văn phòng Lao động Di cư Philippines, Beirut
    .note = Cho người lao động có hoặc không có giấy tờ.
# draft 42b22ebe
contact-lk-hotline-consular = Số trợ giúp lãnh sự Bộ Ngoại giao, Sri Lanka
    .note = Cho gia đình cần giúp người thân ở nước ngoài.
# draft 347df174
contact-lk-hotline-emergency-unit = Đơn vị Ứng phó Khẩn cấp Bộ Ngoại giao, Sri Lanka
    .note = Cho khủng hoảng Trung Đông. Mở mỗi ngày từ 8 đến 20 giờ. Sau này có thể đóng.
# draft e2859c4f
contact-lk-hotline-slbfe = Đường dây nóng Cục Việc làm Ngoài nước Sri Lanka
    .note = Trước khi trả tiền hoặc đưa hộ chiếu, hỏi công ty có giấy phép và có được tuyển người đi nước đó không. Số WhatsApp: cả Imo.
# draft 7fc575b3
contact-lk-hotline-slbfe-police = Đơn vị cảnh sát của Cục Việc làm Ngoài nước, Sri Lanka
    .note = Báo môi giới việc nước ngoài không thật thà ở đây.
# draft c9fe7185
contact-lk-registry-slbfe = Kiểm tra công ty, Cục Việc làm Ngoài nước Sri Lanka
    .note = Chính bộ lao động không bao giờ đưa ai ra nước ngoài. Thư mời làm việc trên giấy của bộ đã bị làm giả. Hãy kiểm tra giấy phép của công ty trước.
    .how = Mở trang web của Cục và tìm công ty. Kiểm tra 2 điều: giấy phép còn hạn, và giấy duyệt đầu tiên còn hạn cho nước bạn sẽ đến. Bạn cũng có thể hỏi đường dây nóng của Cục. Làm việc này trước khi trả tiền hoặc đưa hộ chiếu.
# draft a7d38fc4
contact-any-emergency-police-mm = Cảnh sát và cấp cứu, Myanmar
    .note = 192 là cấp cứu, các số còn lại là cảnh sát. Họ có thể không giúp ở vùng do nhóm vũ trang giữ, như Myawaddy hay Laukkaing.
# draft a417a433
contact-any-hotline-forced-labour-mm = Nơi nhận khiếu nại về lao động cưỡng bức, Nay Pyi Taw
    .note = Do chính quyền quân sự quản lý. Tổ chức Lao động Quốc tế ở Yangon cũng nhận khiếu nại.
# draft f86882e0
contact-cn-embassy-mm = Đại sứ quán Trung Quốc, Yangon
# draft 6f180fef
contact-id-embassy-mm = Đại sứ quán Indonesia, Yangon
    .note = Về Myawaddy, họ làm cùng đại sứ quán Indonesia ở Bangkok.
# draft 1e5c023c
contact-in-embassy-mm = Đại sứ quán Ấn Độ, Yangon
    .note = Nhờ họ kiểm tra chủ nước ngoài trước khi bạn nhận việc. Đây là số bàn của một cán bộ, không phải số trợ giúp.
# draft bd87e7c0
contact-lk-embassy-mm = Đại sứ quán Sri Lanka, Yangon
# draft 2804b684
contact-my-embassy-mm = Đại sứ quán Malaysia, Yangon
    .note = Ngoài giờ hành chính, gọi số di động khẩn cấp.
# draft 8d3e5656
contact-np-embassy-mm = Đại sứ quán Nepal, Yangon
    .note = Nếu bạn bị giữ quanh Myawaddy, bạn hoặc gia đình có thể liên lạc với đại sứ quán này hoặc đại sứ quán ở Bangkok.
# draft aaa2fab8
contact-ph-embassy-mm = Đại sứ quán Philippines, Yangon
    .note = Người nhà của người bị giữ trong khu lừa đảo gần biên giới Thái Lan có thể gọi. Họ cũng trả lời trên Facebook Messenger.
# draft eb25bc6d
contact-pk-embassy-mm = Đại sứ quán Pakistan, Yangon
    .note = Đây là di động riêng của nhân viên và có thể đổi: hãy thử hết. Họ đã giúp người từ khu lừa đảo về nước.
# draft d1a9c87e
contact-th-embassy-mm = Đại sứ quán Thái Lan, Yangon
    .note = Hãy gọi tổng đài lãnh sự Thái Lan ở Bangkok. Nơi đó phối hợp việc giải cứu từ Myanmar.
# draft 36e7461e
contact-vn-embassy-mm = Đại sứ quán Việt Nam, Yangon
# draft 1363a8c9
contact-cn-consulate-mandalay-mm = Tổng lãnh sự quán Trung Quốc, Mandalay
# draft 0d407c81
contact-mm-registry-dol-mm = Cục Lao động Myanmar
    .note = Do chính quyền quân sự quản lý. Nếu bạn sợ bị bắt đi lính hoặc không có giấy tờ, hãy hỏi một số trợ giúp ngoài nhà nước trước. E-mail: khiếu nại lao động cưỡng bức.
    .how = Gọi trụ sở chính. Nói tên công ty và hỏi có trong danh sách công ty có giấy phép không. Người được đưa đi đúng luật cần thẻ lao động (OWIC). Bạn có thể báo công ty không có giấy phép cho cơ quan lao động ở thị trấn.
# draft 8f62d11f
contact-any-emergency-police-my = Số khẩn cấp, Malaysia
    .note = Từ di động, 112 đến cùng một trung tâm. Điện thoại cần có SIM đang dùng được.
# draft 2ab83879
contact-any-hotline-trafficking-my = Hội đồng chống mua bán người (MAPO), Malaysia
    .note = Số chung của chính phủ: xin gặp MAPO. Cuộc gọi được chuyển đến cảnh sát hoặc cơ quan nhập cư. Mỹ nói người bị bóc lột đã bị phạt như người phạm luật nhập cư.
# draft e73b1878
contact-any-ngo-shut-my = Hội Stop Human Trafficking Association (SHUT), Malaysia
    .note = Giúp người đã qua chuyện này và nhận tin, giữ kín cho bạn. Họ chuyển tin báo của người dân cho chính quyền.
# draft 2bfaa8ae
contact-my-ngo-mho-my = Tổ chức Malaysia International Humanitarian Organisation (MHO)
    .note = Giúp gia đình của người Malaysia bị giữ trong khu lừa đảo. Bộ ngoại giao nói hãy báo cho bộ và cảnh sát trước.
# draft 70a401ec
contact-bd-embassy-my = Cao ủy Bangladesh, Kuala Lumpur
    .note = Hãy gọi tổng đài của bộ ở Bangladesh. Nơi này nhận khiếu nại của người lao động và chứng nhận thư của chủ lao động.
# draft 947a6ae7
contact-cn-embassy-my = Đại sứ quán Trung Quốc, Kuala Lumpur
# draft 4df1c810
contact-id-embassy-my = Đại sứ quán Indonesia, Kuala Lumpur
# draft c8bcd518
contact-in-embassy-my = Cao ủy Ấn Độ, Kuala Lumpur
    .note = Đặt hẹn làm việc lãnh sự và lao động qua mạng.
# draft f9c1ceb4
contact-kh-embassy-my = Đại sứ quán Campuchia, Kuala Lumpur
# draft 3cd55e4e
contact-mm-embassy-my = Đại sứ quán Myanmar, Kuala Lumpur
# draft accb0396
contact-np-embassy-my = Đại sứ quán Nepal, Malaysia
    .note = Người lao động ở Malaysia có thể khiếu nại qua mẫu đơn trên mạng của họ.
# draft 23a7cb82
contact-ph-embassy-my = Đại sứ quán Philippines, Kuala Lumpur
    .note = Hãy gọi Bộ Lao động Di cư ở Philippines. Đại sứ quán cử các đoàn đến Sabah.
# draft 97888d4b
contact-th-embassy-my = Đại sứ quán Thái Lan, Kuala Lumpur
    .note = Hãy gọi tổng đài lãnh sự Thái Lan ở Bangkok. Trang web của đại sứ quán có trang khẩn cấp.
# draft da07d2fb
contact-ug-embassy-my = Cao ủy Uganda, Kuala Lumpur
    .note = Phụ trách cả Thái Lan, Campuchia, Lào, Myanmar. Tháng Ba năm 2025 không có tiền mua vé về nước. IOM, cơ quan của Liên Hợp Quốc, đã giúp.
# draft 88dd41e5
contact-vn-embassy-my = Đại sứ quán Việt Nam, Kuala Lumpur
    .note = Ban đêm, hãy thử số di động.
# draft 3e15857d
contact-cn-consulate-kotakinabalu-my = Tổng lãnh sự quán Trung Quốc, Kota Kinabalu
# draft 2efae44f
contact-cn-consulate-kuching-my = Tổng lãnh sự quán Trung Quốc, Kuching
# draft 3e7382a1
contact-cn-consulate-penang-my = Tổng lãnh sự quán Trung Quốc, Penang
# draft c58e6567
contact-id-consulate-my-johorbahru = Tổng lãnh sự quán Indonesia, Johor Bahru
    .note = Số WhatsApp là máy trả lời: gõ 'ditipu' nếu bị lừa, 'diancam' nếu bị dọa. Johor, Melaka, Negeri Sembilan, Pahang.
# draft 5b56f3eb
contact-id-consulate-my-kotakinabalu = Tổng lãnh sự quán Indonesia, Kota Kinabalu
    .note = Phụ trách bờ tây, vùng nội địa, Kudat, Sandakan và Labuan.
# draft fe926a07
contact-id-consulate-my-kuching = Tổng lãnh sự quán Indonesia, Kuching
    .note = Phụ trách Sarawak.
# draft 6a492645
contact-id-consulate-my-penang = Tổng lãnh sự quán Indonesia, Penang
    .note = Phụ trách Penang, Kedah và Perlis.
# draft 46757d83
contact-id-consulate-my-tawau = Lãnh sự quán Indonesia, Tawau
    .note = Phụ trách Tawau, Semporna, Kunak và Lahad Datu.
# draft b6cd8396
contact-ph-labour-office-my = Văn phòng Lao động Di cư Philippines, Kuala Lumpur
    .note = Kiểm tra hợp đồng, chủ lao động và công ty nước ngoài cho Malaysia. Trang web ghi cách liên lạc.
# draft 86e826a7
contact-my-hotline-wisma-putra-my = Phòng trực Bộ Ngoại giao (Wisma Putra), Malaysia
    .note = Có thể không có người trực khi không có khủng hoảng. Hãy đăng ký trên trang web trước và trong khi ở nước ngoài.
# draft 7054bb50
contact-my-registry-jtksm-my = Cục Lao động, Bán đảo Malaysia (JTKSM)
    .note = Cho Bán đảo Malaysia. Sabah và Sarawak có cơ quan riêng. Đây là số chung của chính phủ.
    .how = Mở trang web. Ai tuyển người cũng cần giấy phép. Xem loại giấy phép của công ty: B và C gồm việc ngoài Malaysia, A thì không. Xin giấy tờ của công việc, từ công ty hoặc từ đại sứ quán nước ngoài.
# draft 8a414937
contact-my-registry-wisma-putra-my = Kiểm tra lời mời làm việc, Bộ Ngoại giao Malaysia
    .note = Hỏi ở Putrajaya hoặc Kuching. Bộ không bảo gia đình trả tiền chuộc hoặc thuê người tư nhân giúp.
    .how = Gửi thư mời làm việc qua e-mail hoặc đem đến, và hỏi lời mời có thật không. Bạn cũng có thể hỏi cơ quan ngoại giao Malaysia ở nước đó: mở trang web để tìm. Làm việc này trước khi nhận lời.
# draft bc4e4c02
contact-np-ngo-pourakhi = Pourakhi Nepal, Kathmandu
    .note = Cho phụ nữ đi làm nước ngoài. Có chỗ ở tạm.
# draft fe09c6b9
contact-np-hotline-labour = Tổng đài việc nước ngoài, Bộ Lao động Nepal
    .note = Mở từ 8 đến 19 giờ. Các số di động cũng nhận Viber và IMO. Nếu số dài miễn phí không được, dùng số khác.
# draft e5bb95fa
contact-np-hotline-police = Số của cảnh sát Nepal chống mua bán người, Kathmandu
    .note = Cho vụ mua bán người núp dưới việc ở nước ngoài. Từ nước ngoài, thêm 977 trước số. Nếu không được, thử số khác.
# draft 72299d0c
contact-np-registry-feims = Kiểm tra giấy phép lao động và công ty (FEIMS), Nepal
    .note = Không có giấy phép lao động thì bạn mất bảo hiểm và phúc lợi, và khó được giải cứu hơn. Visa và vé đi Malaysia và 6 nước vùng Vịnh lẽ ra miễn phí.
    .how = Mở trang web. Bạn có thể mở tài khoản người lao động ở đó. Trước khi đi, kiểm tra 3 điều: công ty, giấy phép trước của công ty và tem giấy phép lao động của bạn. Chúng tôi không tìm thấy trang công khai nào liệt kê công ty có giấy phép.
# draft 734b3a9e
contact-any-emergency-police-om = Số khẩn cấp, Oman
# draft 2aaa0083
contact-any-hotline-trafficking-om = Đường dây nóng chống mua bán người, Cảnh sát Hoàng gia Oman
# draft aa3b5fe6
contact-id-embassy-om = Đại sứ quán Indonesia, Muscat
# draft 68c11594
contact-in-embassy-om = Đại sứ quán Ấn Độ, Muscat
    .note = Xin gặp bộ phận phúc lợi cộng đồng về lương hoặc hộ chiếu bị người khác giữ.
# draft 8e6add0e
contact-ke-embassy-om = Đại sứ quán Kenya, Muscat
    .note = Hãy gọi Diaspora Response Centre 24 giờ ở Nairobi.
# draft e1cef50f
contact-np-embassy-om = Đại sứ quán Nepal, Muscat
    .note = Gia hạn giấy phép lao động cho người đã ở Oman.
# draft 56dd0349
contact-any-emergency-police-ph = Số khẩn cấp, Philippines
    .note = Cho cảnh sát, cấp cứu và cứu hỏa.
# draft e663fa3d
contact-ph-ngo-ople-center = Trung tâm Blas F. Ople Policy Center, Philippines
    .note = Giúp người lao động gặp khó khăn và người từng bị mua bán.
# draft b0ea6aee
contact-cn-embassy-ph = Đại sứ quán Trung Quốc, Manila
# draft acb2eea4
contact-id-embassy-ph = Đại sứ quán Indonesia, Manila
    .note = Số trợ giúp không chắc: hãy thử cả tổng đài.
# draft 3e8657c3
contact-cn-consulate-cebu-ph = Tổng lãnh sự quán Trung Quốc, Cebu
# draft 3cfb1989
contact-cn-consulate-davao-ph = Tổng lãnh sự quán Trung Quốc, Davao
# draft db10668b
contact-cn-consulate-laoag-ph = Lãnh sự quán Trung Quốc, Laoag
# draft 11f0603a
contact-id-consulate-ph-davao = Tổng lãnh sự quán Indonesia, thành phố Davao
    .note = Phụ trách Mindanao, Sulu và Tawi-Tawi.
# draft 2a4dade5
contact-ph-origin-hotline-dfa-oumwa = Văn phòng di cư của Bộ Ngoại giao (OUMWA), Philippines
    .note = Khách du lịch, sinh viên, người thường trú. Người lao động ở nơi không có Văn phòng Lao động Di cư. Người khác: Bộ Lao động Di cư.
# draft b4cd83fe
contact-ph-origin-hotline-dmw-1348 = Đường dây nóng Bộ Lao động Di cư, Philippines
    .note = Cho người lao động và gia đình: tư vấn trước khi đi, giúp ở nước ngoài, đường về nhà. Các số di động cũng nhận tin nhắn Viber.
# draft 38e4805e
contact-ph-origin-hotline-dmw-airtip = Bộ phận chống người tuyển giả (AIRTIP), Bộ Lao động Di cư, Philippines
    .note = Hỏi hoặc báo về người tuyển đáng ngờ hoặc tin tuyển giả.
# draft 01ac390a
contact-ph-origin-hotline-iacat-1343 = Actionline chống mua bán người, Philippines
    .note = Ở các tỉnh, bấm 02 trước. Số này cũ. Nếu không được, thử ứng dụng, hoặc nhắn tin ở một số mạng.
# draft 01ffeb6b
contact-ph-origin-hotline-owwa = Đường dây nóng Cơ quan Phúc lợi Lao động Ngoài nước (OWWA), Philippines
    .note = Giúp người lao động là thành viên và gia đình. Cùng một số với Bộ Lao động Di cư.
# draft f8519586
contact-ph-registry-approved-job-orders = Việc đã duyệt, Bộ Lao động Di cư, Philippines
    .note = Công ty có giấy phép cũng chỉ được tuyển cho việc đã duyệt.
    .how = Mở trang web. Tìm theo nước hoặc nơi làm, công ty, chủ nước ngoài hoặc nghề. Tìm đúng việc bạn được mời. Nếu danh sách ghi y tá mà lời mời ghi người chăm sóc thì không khớp.
# draft 4da41e26
contact-ph-registry-licensed-agencies = Công ty có giấy phép, Bộ Lao động Di cư, Philippines
    .note = Có giấy phép chưa đủ: hãy tìm cả đúng việc đó trong đơn hàng đã duyệt. Đi từng nhà để tuyển người là trái luật.
    .how = Mở trang web. Gõ tên công ty hoặc số giấy phép. Xem tình trạng: ghi là còn hạn, hết hạn, tạm dừng, bị hủy hoặc bị xóa tên. So thông tin liên lạc với thông tin họ đưa bạn. Rồi xem đúng việc đó trong đơn hàng đã duyệt.
# draft 2e7f11cc
contact-ph-registry-ofw-pass-contract = Kiểm tra OFW Pass và hợp đồng, Philippines
    .note = Người lao động mới và quay lại đều cần OFW Pass hoặc giấy chứng nhận. Pass miễn phí. Cò bán Pass giả: hãy dùng ứng dụng chính thức.
    .how = Mở ứng dụng của Bộ Lao động Di cư (DMW Mobile App). OFW Pass có ở đó sau khi visa được kiểm tra. Về hợp đồng, chủ lao động hoặc công ty nước ngoài, nhờ Văn phòng Lao động Di cư xác minh.
# draft ab8788d7
contact-pk-hotline-fia = Đường dây nóng chống mua bán người, Cơ quan Điều tra Liên bang, Pakistan
    .note = Từ di động hoặc nước ngoài, bấm mã thành phố trước. Cảnh sát địa phương nhận khiếu nại. Cẩn thận với việc tổng đài, IT: Thái Lan, Myanmar, Lào, Việt Nam, Campuchia.
# draft 351d9088
contact-pk-hotline-mofa = Đơn vị Xử lý Khủng hoảng, Bộ Ngoại giao Pakistan
# draft cf59d887
contact-pk-hotline-opf = Bộ phận khiếu nại, Overseas Pakistanis Foundation
    .note = Cho người Pakistan ở nước ngoài. Nơi này chuyển khiếu nại đi và theo dõi. Cũng ở opf.pitb.gov.pk.
# draft 52e14917
contact-pk-registry-beoe = Cục Di cư kiểm tra môi giới và việc làm, Pakistan
    .note = Cuối năm 2024 gần một nửa môi giới có đăng ký không có giấy phép còn hạn. 40 trung tâm thi tay nghề bị đưa vào danh sách đen. Đường link này không phải danh sách của cục.
    .how = Mở trang web của bộ. Trang giải thích cách kiểm tra môi giới (promoter) và vì sao mọi người lao động phải được 'bảo vệ' (đăng ký với Protector). Rồi kiểm tra môi giới trên trang của cục. Tìm giấy phép còn hạn và việc của bạn trong danh sách việc nước ngoài.
# draft 6ec66778
contact-any-emergency-police-qa = Số khẩn cấp, Qatar
    .note = Nếu bạn bị điếc, dùng 992 bằng tin nhắn hoặc video.
# draft 2b78ac6e
contact-any-hotline-labour-qa = Đường dây nóng Bộ Lao động Qatar
    .note = Nhắn tin đến 92727: gửi 5, rồi số thẻ Qatar hoặc số visa, giờ nào cũng được.
# draft 9c78a184
contact-bd-embassy-qa = Đại sứ quán Bangladesh, Doha
    .note = Nếu không tìm thấy công ty của bạn, hãy đến cơ quan quan hệ lao động, cảnh sát hoặc bộ phận lao động của đại sứ quán.
# draft a9dacfa9
contact-id-embassy-qa = Đại sứ quán Indonesia, Doha
# draft e9fee643
contact-in-embassy-qa = Đại sứ quán Ấn Độ, Doha
    .note = Số bàn của một cán bộ, không phải số trợ giúp. Khiếu nại ở cổng MADAD. Bộ phận lao động kiểm tra hợp đồng, giấy tờ của người tuyển.
# draft 7cdcd1d9
contact-ke-embassy-qa = Đại sứ quán Kenya, Doha
    .note = Hãy gọi Diaspora Response Centre 24 giờ ở Nairobi.
# draft 2f78a0c5
contact-lk-embassy-qa = Đại sứ quán Sri Lanka, Doha
    .note = Có bộ phận lao động và chỗ ở tạm cho phụ nữ giúp việc nhà.
# draft 06c9d2a4
contact-np-embassy-qa = Đại sứ quán Nepal, Doha
# draft 48fc124c
contact-vn-embassy-qa = Đại sứ quán Việt Nam, Doha
# draft 9d75ca00
contact-any-emergency-police-sa = Các số khẩn cấp, Ả Rập Xê Út
    .note = Riyadh, Makkah, Madinah, vùng phía Đông: 911. Nơi khác: cảnh sát 999. Cấp cứu: 997. Xin nói tiếng Anh.
# draft 6c354bc5
contact-any-hotline-labour-sa = Tổng đài bộ lao động Ả Rập Xê Út
    .note = Bấm 7 cho người giúp việc nhà, 4 cho khiếu nại việc khác. Các phím có thể đã đổi.
# draft b5792067
contact-bd-embassy-sa = Đại sứ quán Bangladesh, Riyadh
    .note = Hãy tự giữ hộ chiếu. Nếu người khác giữ, báo cho cơ quan lao động Ả Rập Xê Út gần nhất.
# draft ca187f9f
contact-cn-embassy-sa = Đại sứ quán Trung Quốc, Riyadh
# draft ca124d9c
contact-et-embassy-sa = Đại sứ quán Ethiopia, Riyadh, và Tổng lãnh sự quán, Jeddah
    .note = Các cơ quan khác có trong danh sách: Abu Dhabi, Doha, Muscat, Manama. Kuwait có thể đã đóng. Hãy hỏi trước khi đi.
# draft 5c5b2544
contact-id-embassy-sa = Đại sứ quán Indonesia, Riyadh
# draft ec6e38d3
contact-in-embassy-sa = Đại sứ quán Ấn Độ, Riyadh
    .note = Có thể là số cũ. Khiếu nại về việc làm: cả ở cổng MADAD. Trung tâm trợ giúp: cả ngày lẫn đêm. Văn phòng: ngày làm việc 9:00-12:30.
# draft 544243a5
contact-ke-embassy-sa = Đại sứ quán Kenya, Riyadh
    .note = Hãy gọi lãnh sự quán Jeddah, miễn phí khắp Ả Rập Xê Út. Bị báo là bỏ trốn? Xin giấy đi lại khẩn cấp ở đây.
# draft eb5597a8
contact-lk-embassy-sa = Đại sứ quán Sri Lanka, Riyadh
    .note = Có thể nhận người giúp việc đã rời nhà chủ. Hãy gọi SLBFE, cục việc làm ngoài nước của Sri Lanka.
# draft 735989a5
contact-ug-embassy-sa = Đại sứ quán Uganda, Riyadh
    .note = Phụ trách cả Bahrain, Jordan, Kuwait, Qatar và Yemen. Ở Oman, hãy hỏi cả đại sứ quán ở Abu Dhabi.
# draft 317b6684
contact-bd-consulate-sa = Tổng lãnh sự quán Bangladesh, Jeddah
    .note = Gọi miễn phí. Có thể chỉ nghe máy ngày làm việc, 9 đến 13 giờ.
# draft 268e822f
contact-cn-consulate-jeddah-sa = Tổng lãnh sự quán Trung Quốc, Jeddah
# draft 802c5e18
contact-id-consulate-sa-jeddah = Tổng lãnh sự quán Indonesia, Jeddah
    .note = Cho Makkah, Madinah, Tabuk và Asir.
# draft ae53fad7
contact-in-consulate-sa = Tổng lãnh sự quán Ấn Độ, Jeddah
    .note = Hãy thử số có WhatsApp trước. Số đó do chính lãnh sự quán đưa ra.
# draft 804b8ef8
contact-ke-consulate-sa = Tổng lãnh sự quán Kenya, Jeddah
    .note = Miễn phí. Khi bị ngược đãi, không được trả lương, bị bắt, ốm đau hoặc mất giấy tờ. Không có giấy tờ bạn vẫn gọi được.
# draft 6cf39d46
contact-lk-consulate-sa = Tổng lãnh sự quán Sri Lanka, Jeddah
# draft c189d58f
contact-pk-consulate-sa = Tổng lãnh sự quán Pakistan, Jeddah
    .note = Giấy phép lao động hết hạn? Nơi này gửi giấy tờ của bạn đến cơ quan lao động và nhập cư. Đã chuyển chỗ năm 2026: hãy xem lại địa chỉ.
# draft 39f5e075
contact-any-emergency-police-sg = Cảnh sát và cấp cứu Singapore
    .note = Cảnh sát: 999. Cấp cứu: 995.
# draft 003630f2
contact-any-hotline-domestic-workers-sg = Số trợ giúp người giúp việc, Bộ Nhân lực Singapore
    .note = Cho người giúp việc nhà nước ngoài, ví dụ khi không được trả lương.
# draft bc122af6
contact-any-hotline-migrant-workers-sg = Số trợ giúp Trung tâm Lao động Nước ngoài (Migrant Workers' Centre), Singapore
    .note = Giúp về lương, tai nạn, chỗ ở và thức ăn. Do công đoàn và các chủ lao động lập ra.
# draft 0de548f0
contact-any-ngo-healthserve-sg = HealthServe, Singapore
    .note = Để lại tên và số của bạn. Họ gọi lại cho bạn.
# draft 41c21e71
contact-any-ngo-home-sg = Tổ chức HOME, Humanitarian Organisation for Migration Economics, Singapore
    .note = Người giúp việc nhà: các số trợ giúp. Lao động khác: số về việc làm và lương. Số WhatsApp cũng nhận Viber.
# draft eb66aa63
contact-any-ngo-twc2-sg = Tổ chức Transient Workers Count Too (TWC2), Singapore
    .note = Thức ăn và tư vấn nếu bạn có tranh chấp về lương hoặc tai nạn.
# draft 5207574e
contact-bd-embassy-sg = Cao ủy Bangladesh, Singapore
    .note = Tranh chấp lương chưa xong ở Bộ Nhân lực Singapore? Đem đến bộ phận lao động ở đây.
# draft 352985e5
contact-cn-embassy-sg = Đại sứ quán Trung Quốc, Singapore
    .note = Chỉ số trợ giúp là cho việc khẩn cấp. Số kia là bàn hộ chiếu, trong giờ hành chính.
# draft 0f805f3c
contact-id-embassy-sg = Đại sứ quán Indonesia, Singapore
    .note = Hỏi xem có đường dây nóng nhận cuộc gọi, SMS và WhatsApp không.
# draft 7186d3e3
contact-kh-embassy-sg = Đại sứ quán Campuchia, Singapore
# draft 09f9c117
contact-mm-embassy-sg = Đại sứ quán Myanmar, Singapore
    .note = Nói chuyện với Bộ Nhân lực về tranh chấp. Đem mọi giấy tờ, tên và địa chỉ công ty. Hãy xem lại đại sứ quán ở đâu.
# draft ae9e2fb7
contact-ph-embassy-sg = Đại sứ quán Philippines, Singapore
    .note = Tìm sổ tay điện tử cho người lao động của đại sứ quán. Trong đó ghi các đường dây nóng.
# draft e6ca9caa
contact-any-emergency-police-th = Cảnh sát, cấp cứu và cứu hỏa Thái Lan
    .note = Cảnh sát: 191. Cấp cứu: 1669. Cứu hỏa: 199. Nói tiếng Trung thì gọi cảnh sát du lịch.
# draft 31a531b7
contact-any-emergency-tourist-police-th = Cảnh sát Du lịch Thái Lan
    .note = Người nước ngoài bị chở về phía biên giới? Đây là số cảnh sát tốt nhất. Ứng dụng Thailand Tourist Police gửi được tin nhắn, ảnh, vị trí.
# draft 5eecf2cc
contact-any-hotline-government-th = Trung tâm khiếu nại của chính phủ Thái Lan
    .note = Đang nguy hiểm thì gọi cảnh sát du lịch, đừng gọi số này. Số này nhận khiếu nại của người nước ngoài.
# draft 33f93fd2
contact-any-hotline-labour-th = Tổng đài Cục Việc làm Thái Lan
    .note = Hỏi về giấy phép lao động, đổi chủ và quyền của bạn khi là lao động nước ngoài.
# draft 1e844e99
contact-any-hotline-trafficking-th = Trung tâm Trợ giúp Xã hội Thái Lan
    .note = Nhận các vụ mua bán người, cho người Thái và người nước ngoài. Bộ của trung tâm này quản lý các nhà tạm lánh.
# draft ba58c0b0
contact-any-ngo-ffw-th = Foundation for Women, Thái Lan
# draft 052cd4a6
contact-any-ngo-globalalms-th = Tổ chức Global Alms Incorporated, Mae Sot
    .note = Giúp người đã ra khỏi các khu kín ở Myawaddy, bên kia sông.
# draft 0dfddf12
contact-any-ngo-hrdf-th = Human Rights and Development Foundation (HRDF), Thái Lan
    .note = Giúp về luật và kiện tụng miễn phí cho lao động nước ngoài, cả ở Mae Sot.
# draft bf24d909
contact-any-ngo-issara-th = Số trợ giúp người lao động Issara Institute, Thái Lan
    .note = Miễn phí. Số cuối 0: tiếng Miến Điện, 1: tiếng Khmer, 2: tiếng Lào, tiếng Thái. Có cả Facebook, Line, Viber. Một số người biết tiếng Nepal, Kachin, Karen, Mon, Shan.
# draft d8f9c994
contact-any-ngo-lpn-th = Tổ chức Labour Protection Network (LPN), Samut Sakhon
    .note = Giải cứu lao động nước ngoài và lên tiếng cho họ. Các số có thể cũ: hãy thử cả ba.
# draft 52751c6f
contact-any-ngo-map-th = Tổ chức MAP Foundation, Chiang Mai
    .note = Giúp người từ Myanmar ở miền bắc Thái Lan và giải thích quyền của họ.
# draft e11d2f99
contact-kh-ngo-central-th = CENTRAL, cho lao động Campuchia ở Thái Lan
# draft 464a58c4
contact-bd-embassy-th = Đại sứ quán Bangladesh, Bangkok
    .note = Từ Campuchia cũng hãy thử số này. Họ đã đưa người từ khu lừa đảo ở Myanmar và Campuchia về nước.
# draft a30a69e1
contact-cn-embassy-th = Đại sứ quán Trung Quốc, Bangkok
# draft e05e0709
contact-id-embassy-th = Đại sứ quán Indonesia, Bangkok
    .note = Cũng nhận người Indonesia từ Myawaddy ở Myanmar qua Mae Sot.
# draft 37bd766b
contact-in-embassy-th = Đại sứ quán Ấn Độ, Bangkok
# draft a7132f1e
contact-ke-embassy-th = Đại sứ quán Kenya, Bangkok
    .note = Hãy gọi số 24 giờ ở Nairobi. Đại sứ quán phục vụ cả Campuchia, Lào, Myanmar và Việt Nam.
# draft b20dde85
contact-kh-embassy-th = Đại sứ quán Campuchia, Bangkok
    .note = Bàn tiếp có thể đóng: hãy gọi trước khi đến. Nếu số khác không được, thử các số tổng đài.
# draft 62d5e554
contact-lk-embassy-th = Đại sứ quán Sri Lanka, Bangkok
    .note = Cũng cho người Sri Lanka ở Campuchia và Lào. Làm cùng các cơ quan Thái Lan về mua bán người sang Myanmar.
# draft 136ccd92
contact-my-embassy-th = Đại sứ quán Malaysia, Bangkok
# draft 8f4a2813
contact-np-embassy-th = Đại sứ quán Nepal, Bangkok
    .note = Cũng cho người Nepal ở Campuchia và Lào. Được giải cứu mà không có hộ chiếu? Hãy xin giấy đi lại. Có thể miễn phí.
# draft 0d2c3ac2
contact-ph-embassy-th = Đại sứ quán Philippines, Bangkok
    .note = Cũng cho người Philippines bị giữ gần biên giới Myanmar - Thái Lan.
# draft cd70527e
contact-pk-embassy-th = Đại sứ quán Pakistan, Bangkok
    .note = Di động của nhân viên đại sứ quán. Đổi nhân viên thì đổi số: hãy thử cả hai.
# draft fa552bda
contact-vn-embassy-th = Đại sứ quán Việt Nam, Bangkok
    .note = Cũng cho người Việt Nam từ khu lừa đảo ở Myanmar đã qua Thái Lan.
# draft 03634cb9
contact-cn-consulate-chiangmai-th = Tổng lãnh sự quán Trung Quốc, Chiang Mai
    .note = Cho miền bắc Thái Lan, cả biên giới ở Tachileik bên Myanmar và Tam giác Vàng.
# draft f4cea2ff
contact-cn-consulate-khonkaen-th = Tổng lãnh sự quán Trung Quốc, Khon Kaen
# draft 8ac02ec5
contact-cn-consulate-phuket-th = Tổng lãnh sự quán Trung Quốc ở Songkhla, văn phòng Phuket
# draft d860d767
contact-cn-consulate-songkhla-th = Tổng lãnh sự quán Trung Quốc, Songkhla
# draft 2daf090b
contact-id-consulate-th-songkhla = Lãnh sự quán Indonesia, Songkhla
    .note = Cho miền nam Thái Lan, từ Chumphon đến Narathiwat, cả Phuket. Nếu số trợ giúp không được, thử các số tổng đài.
# draft 24896c18
contact-in-consulate-th = Lãnh sự quán Ấn Độ, Chiang Mai
    .note = Cho miền bắc Thái Lan.
# draft 9e55cb42
contact-kh-consulate-sakaeo-th = Tổng lãnh sự quán Campuchia, Sa Kaeo
# draft 9641d804
contact-my-consulate-songkhla-th = Tổng lãnh sự quán Malaysia, Songkhla
# draft adccc61d
contact-vn-consulate-th-khonkaen = Tổng lãnh sự quán Việt Nam, Khon Kaen
# draft c09759be
contact-th-hotline-1191-th = Đường dây nóng cảnh sát Thái Lan chống mua bán người
    .note = Chỉ dùng ở Thái Lan. Ở Lào, cùng số đó là cảnh sát thường.
# draft 3de3494d
contact-th-hotline-1441-th = Trung tâm Chống lừa đảo trên mạng Thái Lan (AOC)
    .note = Mất tiền trên mạng? Nơi này khóa tài khoản của kẻ lừa đảo. Bị giữ ở nước ngoài? Gọi đại sứ quán hoặc tổng đài lãnh sự. Trang Facebook hay LINE mang tên nơi này là giả.
# draft 96ff5de6
contact-th-hotline-abroad-1300-th = Đường dây nóng cho người Thái gặp nạn ở nước ngoài
    .note = Gọi hoặc nhắn tin, cả về mua bán người. Có thể không còn ai nghe: hãy thử cả các số khác.
# draft 5b18d579
contact-th-hotline-consular-th = Tổng đài lãnh sự Thái Lan, Bộ Ngoại giao
    .note = Gọi số đầu tiên trước, rồi ba số kia. Trong ứng dụng Thai Consular bạn có thể đăng ký và xin giúp đỡ.
# draft 55a4c52d
contact-th-registry-doe-th = Cục Việc làm, Bộ Lao động Thái Lan
    .note = Ở Thái Lan: 1506, bấm 2. Tiếng Anh, Miến Điện, Khmer: thử 1694. Cơ quan việc làm tỉnh nào cũng kiểm tra được lời mời.
    .how = Trước khi đi, gọi hoặc mở trang việc nước ngoài của cục. Nói tên công ty và chủ lao động. Hỏi về giấy phép của công ty, đơn hàng và hợp đồng. Cơ quan việc làm tỉnh nào cũng kiểm tra được lời mời.
# draft b89adfa4
contact-any-emergency-police-tw = Cảnh sát Đài Loan
    .note = Ở đây ít người nói tiếng Anh. Đường dây nóng cho lao động nước ngoài có thể phiên dịch cho lao động nước ngoài.
# draft 91633218
contact-any-hotline-migrant-workers-tw = Đường dây nóng lao động nước ngoài, Bộ Lao động Đài Loan
    .note = Miễn phí. Tư vấn, khiếu nại, giúp về luật, phiên dịch, giúp tìm chỗ ở tạm. Cả về mua bán người.
# draft 26122597
contact-vn-consulate-tw = Văn phòng Kinh tế - Văn hóa Việt Nam, Đài Bắc
    .note = Làm việc như đại sứ quán ở Đài Loan.
# draft c0020873
contact-id-labour-tw = Văn phòng Kinh tế và Thương mại Indonesia, Đài Bắc
    .note = Làm việc như đại sứ quán: hộ chiếu, khiếu nại, bảo vệ. Hãy gọi số trợ giúp đầu tiên trước.
# draft f7e8d2de
contact-ph-labour-office-tw-kaohsiung = Văn phòng Lao động Di cư Philippines, Cao Hùng
    .note = Giờ nào cũng thử gọi. Không ai nghe? Thử hai văn phòng lao động Philippines khác ở Đài Loan.
# draft 4e9e1750
contact-ph-labour-office-tw-taichung = Văn phòng Lao động Di cư Philippines, Đài Trung
    .note = Giờ nào cũng thử gọi. Không ai nghe? Thử hai văn phòng lao động Philippines khác ở Đài Loan.
# draft dde72934
contact-ph-labour-office-tw-taipei = Văn phòng Lao động Di cư Philippines, Đài Bắc
    .note = Giờ nào cũng thử gọi. Không ai nghe? Thử hai văn phòng lao động Philippines khác ở Đài Loan.
# draft 9a162e76
contact-ug-registry-eemis = Bộ lao động Uganda: hệ thống việc làm ngoài nước
    .note = Chỉ công ty được cấp giấy phép, không bao giờ cấp cho một người hay công ty du lịch. Không ai được thu tiền của người giúp việc nhà để cho việc. Cơ quan lao động huyện cũng kiểm tra được.
    .how = Mở trang của bộ và theo đường link đến hệ thống. Tìm công ty và đơn hàng. Kiểm tra công ty có giấy phép. Cơ quan lao động huyện và Trung tâm Hỗ trợ Lao động Di cư của bộ ở Kampala cũng kiểm tra được.
# draft 39818ff1
contact-any-emergency-police-vn = Công an, cấp cứu và cứu hỏa Việt Nam
    .note = Công an: 113. Cấp cứu: 115. Cứu hỏa: 114.
# draft 1956516e
contact-any-ngo-bluedragon-vn = Tổ chức Trẻ em Rồng Xanh (Blue Dragon), Hà Nội
    .note = Đưa người Việt Nam bị mua bán về nhà, phần lớn từ Trung Quốc và Myanmar. Nhắn tin giờ nào cũng được.
# draft 6ab5275e
contact-vn-ngo-blue-dragon = Tổ chức Trẻ em Rồng Xanh (Blue Dragon), Hà Nội
    .note = Đưa người ra khỏi cảnh bị mua bán và giúp họ sau đó, phần lớn là trẻ em và người trẻ.
# draft b91eac63
contact-cn-embassy-vn = Đại sứ quán Trung Quốc, Hà Nội
# draft 64a91efa
contact-id-embassy-vn = Đại sứ quán Indonesia, Hà Nội
# draft 7558e42d
contact-ph-embassy-vn = Đại sứ quán Philippines, Hà Nội
# draft 0be36e95
contact-cn-consulate-danang-vn = Tổng lãnh sự quán Trung Quốc, Đà Nẵng
# draft dcd32554
contact-cn-consulate-hcmc-vn = Tổng lãnh sự quán Trung Quốc, Thành phố Hồ Chí Minh
# draft e04fbdf1
contact-id-consulate-vn-hcmc = Tổng lãnh sự quán Indonesia, Thành phố Hồ Chí Minh
    .note = Cần giúp thì gọi số trợ giúp. Số kia là bàn visa.
# draft 107343ff
contact-vn-origin-hotline-111 = Đường dây nóng quốc gia phòng, chống mua bán người, Việt Nam
    .note = Miễn phí. Cuộc gọi được ghi âm và chuyển cho công an, bộ đội biên phòng hoặc cảnh sát biển.
# draft 78aa8e7e
contact-vn-origin-hotline-dolab = Cục Quản lý Lao động ngoài nước (DOLAB), Việt Nam
    .note = Xin gặp máy lẻ 512 hoặc 513 để báo người tuyển giả.
# draft 26ae223e
contact-vn-origin-hotline-mofa = Tổng đài bảo hộ công dân, Bộ Ngoại giao Việt Nam
    .note = Gia đình bạn cũng gọi được. Từ nước ngoài, bạn trả giá cuộc gọi quốc tế bình thường.
# draft 89cb18e2
contact-vn-registry-colab = Trung tâm Lao động ngoài nước (COLAB), Việt Nam
    .note = Cho chương trình của nhà nước như EPS Hàn Quốc. Cẩn thận với thư giả có dấu của trung tâm. Chỉ trả sau khi ký hợp đồng, chỉ trả cho trung tâm, có biên lai.
    .how = Mở trang của chính trung tâm theo địa chỉ ở đây; các thông báo cũ dùng địa chỉ khác. Hỏi trung tâm hoặc cơ quan nội vụ địa phương xem tên bạn có trong cơ sở dữ liệu không. Tên trong một danh sách giả đi Hàn Quốc đã không có ở đó.
# draft 5e25e644
contact-vn-registry-dolab-companies = Danh sách công ty có giấy phép, Cục Quản lý Lao động ngoài nước (DOLAB), Việt Nam
    .note = Dùng địa chỉ web ở đây. Các bản hướng dẫn cũ ghi địa chỉ cũ.
    .how = Mở trang của Cục. Tìm danh sách công ty có giấy phép đưa người đi làm nước ngoài. Tìm tên đầy đủ của công ty bạn. Nếu không có tên ở đó, khoan trả tiền; hãy hỏi Cục.
