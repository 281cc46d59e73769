# draft d96f7ebe
practice-chat-cambodia = Một trang trên Facebook tìm người đi Campuchia: chăm sóc khách hàng, 1,000 đến 1,200 đô la Mỹ một tháng. Không cần bằng cấp, không cần tay nghề. Họ trả vé, hộ chiếu và tiền ăn. Bạn bay trong tuần này. Tên công ty sẽ cho biết sau.
    .title = Việc nhắn tin ở Campuchia
    .outcome = Tháng Bảy năm 2022, 202 người Indonesia đã về nhà từ những việc như vậy. Họ bị buộc phải lừa người khác trên mạng, muốn bỏ việc thì phải nộp tiền phạt.
# draft 9edfa4b8
practice-home-hong-kong = Một công ty xuất khẩu lao động có giấy phép tuyển giúp việc nhà ở Hồng Kông: 5,100 đô la Hồng Kông một tháng, mỗi tuần nghỉ một ngày, 2 năm. Chủ lao động trả vé, visa và tiền đào tạo. Bạn đọc hợp đồng ở nhà trước khi ký. Bạn tìm thấy việc này trong danh sách của nhà nước.
    .title = Giúp việc ở Hồng Kông
    .outcome = Các điều kiện này là theo hợp đồng của Hồng Kông và theo quy định của Indonesia là người lao động không phải trả gì. Chuyện cũ không phải là việc đang tuyển: quy định và chương trình có thể thay đổi.
# draft 267b7c7c
practice-computer-thailand = Một công ty du lịch gọi cho bạn: việc gõ máy ở Thái Lan, 100,000 rupee Ấn Độ một tháng, chỗ ở và ăn miễn phí. Bài thử chỉ 5 phút qua điện thoại. Bạn bay bằng visa du lịch và trả tiền trước, qua điện thoại. Giấy phép sẽ có sau. Còn 4 chỗ.
    .title = Việc gõ máy ở Thái Lan
    .outcome = Người ta bị đưa qua biên giới đến Myawaddy ở Myanmar và bị buộc phải lừa người khác bằng tiền mã hóa.
# draft 9c01b7ac
practice-farm-israel = Cơ quan việc làm của nhà nước đưa người đi làm nông trại ở Israel: khoảng 54,590 baht một tháng trước thuế. Có hợp đồng, visa lao động và một khóa học trước khi bay. Bạn tự nộp đơn ở cơ quan đó, không qua môi giới.
    .title = Việc nông trại ở Israel
    .outcome = Có những nhóm đã đi năm 2023 sau khi học xong. Cơ quan đó cũng dặn: hãy đọc tin của đại sứ quán về nguy hiểm trước khi quyết định. Chuyện cũ không phải là việc đang tuyển.
# draft 498e9599
practice-chat-laos = Một bài đăng mời làm việc ở Lào: chăm sóc khách hàng, 40,000 peso một tháng, nhà ở và ăn miễn phí, không cần tay nghề. Có người gặp bạn bên ngoài sân bay, đưa giấy tờ để bạn cho nhân viên cửa khẩu xem. Không qua công ty nào. Thứ Sáu bạn đi.
    .title = Việc nhắn tin ở Lào
    .outcome = Tháng Ba năm 2024, bảy người và người dẫn họ đi bị chặn lại ở sân bay, trước chuyến bay.
# draft 860105ad
practice-home-saudi-arabia = Hai chính phủ đã thỏa thuận về giúp việc nhà ở Ả Rập Xê Út: 1,000 riyal một tháng. Một trường dạy bạn việc nhà và tiếng. Nhà nước duyệt hợp đồng. Chỉ công ty có giấy phép mới đưa người đi. Đừng trả tiền cho môi giới nào.
    .title = Giúp việc ở Ả Rập Xê Út
    .outcome = Từ năm 2023 đã có người đi theo cách này, sau khi học ở mười trường. Hãy hỏi luật ở đó cho bạn những gì: ngày nghỉ, điện thoại, giấy tờ. Chuyện cũ không phải là việc đang tuyển.
# draft 6a063b5c
practice-factory-korea = Một người đàn ông nhắn: việc ở Hàn Quốc, không cần thi của nhà nước, 30 đến 40 triệu rupiah một tháng. Bạn trả 50 triệu, một nửa tiền mặt, một nửa vào tài khoản riêng của người đó. Ngay trước khi bay mới biết tên nhà máy. Còn ba chỗ.
    .title = Việc nhà máy ở Hàn Quốc
    .outcome = Một người đã trả tiền lại bị đưa lên tàu cá: năm tháng không lương, không điện thoại. Tháng Sáu năm 2020 người đó thoát ra được.
# draft 0b8c9881
practice-ship = Một công ty thuyền viên có giấy phép cần hai người đi tàu vào tuần sau, lên tàu ở Singapore. 9 tháng, làm thêm giờ được trả tiền, bạn không mất phí. Chủ tàu trả vé máy bay, visa và tiền khám sức khỏe. Bạn tìm thấy giấy phép và con tàu trên trang của nhà nước.
    .title = Một việc trên tàu
    .outcome = Các điều kiện này theo quy định cho thuyền viên, và luật cấm thu phí. Lên tàu sớm, ở một cảng khác, là bình thường với nghề tàu. Chuyện cũ không phải là việc đang tuyển.
# draft 99f6762b
practice-army-base-russia = Một người đàn ông mời bạn làm nấu ăn trong một trại lính ở Nga, xa mặt trận: 500,000 rupee Nepal một tháng. Bạn đi bằng visa thăm thân qua Dubai, giấy tờ làm ở đó. Không có giấy phép đi lao động. Hãy nhận lời trong tuần này.
    .title = Việc nấu ăn ở Nga
    .outcome = Một người đã đi. Chỉ trong vài tuần, người đó bị giao súng thay vì vào bếp. Phải trả tiền mới ra được.
# draft fb829f80
practice-factory-china = Một người bạn cùng chỗ làm kể về một nhà máy đồ chơi ở Trung Quốc: 1,100 đô la một tháng, không cần hộ chiếu, không cần biết tiếng. Họ đưa bạn 200 đô la trước. Bạn đi ô tô qua Việt Nam, ngày mai. Đến đó mới biết tên nhà máy.
    .title = Việc nhà máy ở Trung Quốc
    .outcome = Tháng Mười năm 2020, một người lao động tin lời bạn đã bị nhốt ở bên kia biên giới.
