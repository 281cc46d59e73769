# draft 8f6f1d21
story-ph-airport-stamp = Tôi trả 40,000 peso cho người giúp qua sân bay mà tôi tìm thấy trên Facebook. Đó là dấu giả trong hộ chiếu của tôi. Nhân viên cửa khẩu chặn tôi lại, rồi họ giúp tôi tố cáo người tuyển.
# draft a5e3226d
story-ph-translator-boat = Một người nước ngoài thuê tôi dịch tiếng Nhật rồi đưa tôi đi bằng thuyền nhỏ. Tôi đi qua năm nước và bị ép lừa người ta qua mạng. Đại sứ quán nước tôi ở Campuchia đưa tôi về nhà.
# draft f857519f
story-ph-poland-from-hongkong = Tôi làm việc ở Hồng Kông và trả cho người tuyển 10,000 đô la Hồng Kông để có việc ở Ba Lan. Mười bốn tháng sau vẫn chưa có gì. Lãnh sự quán nước tôi nói họ đã cảnh báo đúng chuyện này. Lẽ ra tôi nên hỏi ở đó trước.
# draft 51a503e3
story-id-campus-germany = Khoa của tôi giới thiệu thực tập ở Đức nên tôi tin. Tôi đến nơi mà không biết chỗ ở và công việc của mình. Các sinh viên hỏi đại sứ quán thì biết đó chỉ là việc làm thêm dịp nghỉ.
# draft 4b3006a1
story-id-thailand-became-cambodia = Một môi giới làm giấy tờ cho chúng tôi sang Thái Lan làm việc. Qua ngả Singapore, chúng tôi lại đến Campuchia. Họ đòi tiền rồi mới cho đi. Chúng tôi thoát ra, trốn, và gọi gia đình giúp.
# draft 22276d16
story-id-japan-training-centre = Tôi trả cho một trung tâm đào tạo 40 triệu rupiah, chia ba lần, để đi Nhật làm việc. Rồi giám đốc biến mất. Một nhóm 35 người chúng tôi tìm được nhau trong một nhóm chat và đến cảnh sát.
# draft b96bc29e
story-id-fishing-pay = Mười bốn người chúng tôi từ một tàu cá Trung Quốc về nhà mà không có lương. Tám người được công ty môi giới trả. Sáu người chúng tôi không chịu nhận một nửa số tiền và nhờ luật sư. Hãy giữ hợp đồng ở chỗ không ai lấy được.
# draft 72f9a8ab
story-vn-deposit-returned = Một quảng cáo bán suất đi làm thời vụ ở Hàn Quốc. Tôi đặt cọc, một ngày sau họ đòi thêm tiền bảo hiểm. Tôi hỏi họ hàng, từ chối, và đòi lại tiền. Họ đồng ý trả.
# draft 124ff70b
story-vn-two-prices = Trên TikTok có người đòi 65 triệu đồng cho một vụ ở Hàn Quốc, và phải đặt cọc trước. Tôi đã tìm hiểu rồi: chi phí thật chỉ hơn 20 triệu một chút. Nên tôi dừng lại.
# draft a0f0f933
story-vn-old-friend = Một người bạn cũ cùng phố rủ tôi đi làm ở sòng bạc bên Campuchia. Tôi nghĩ bạn bè không nói dối chuyện đó. Hóa ra là việc lừa đảo qua mạng. Ước gì tôi đã kiểm tra lời mời của bạn ấy như của người lạ.
# draft c722c537
story-th-georgia-homes = Một quảng cáo hứa trả cao cho việc mang thai hộ ở Georgia. Không có ai nhờ mang thai và không có hợp đồng. Chúng tôi giả ốm và kể cho người ở nhà. Một quỹ và cảnh sát đưa chúng tôi về.
# draft 13a91806
story-th-bank-accounts-first = Một nhóm Facebook mời làm việc trên mạng, ngay trong Thái Lan. Đầu tiên họ bảo tôi đi mở tài khoản ngân hàng mới. Rồi tôi đã ở Campuchia. Nhờ một máy tính bảng họ chưa lấy, tôi gọi được cho cơ quan nhà nước.
# draft d2aa8181
story-mm-waiting-for-card = Tôi ký hợp đồng đi Thái Lan và cầm cố ruộng của gia đình để lo chi phí. Rồi văn phòng cấp thẻ đóng cửa. Tôi chờ ở thành phố và tốn tiền ăn. Ước gì tôi vay muộn hơn.
# draft b6338445
story-kh-china-video = Một môi giới hứa có việc cho tôi ở Trung Quốc. Thay vào đó tôi bị giao cho một người đàn ông làm vợ và bị nhốt. Tôi đăng một video. Lãnh sự nước tôi và cảnh sát đến, và tôi đã về nhà.
# draft 60fcc8f2
story-la-zone-dormitory = Tôi nhận một việc ở đặc khu Tam giác Vàng. Chúng tôi không được ra khỏi khu ở hay nói chuyện với nhóm khác. Sau sáu tháng tôi được cho đi. Hãy hỏi trước xem bạn có được ra ngoài không.
# draft 0e2c8b36
story-my-bus-and-boat = Tôi đang không có việc thì thấy: Campuchia, không mất phí, lương cao. Họ đưa tôi đi bằng xe buýt, thuyền và ô tô. Từ bên trong, tôi nhắn WhatsApp cho một văn phòng nhận khiếu nại ở quê nhà, và đại sứ quán đã ra tay.
# draft f1296dd5
story-in-typing-test = Tôi là kỹ sư. Để nhận việc thiết kế ở Thái Lan, họ thử tôi gõ máy, và tôi thấy lạ. Xuống máy bay vài giờ, tôi bị đưa sang Myanmar. Ước gì tôi đã hỏi về bài thử đó.
# draft b2c5a817
story-in-care-three-days = Tôi trả 15,000 bảng để vợ tôi được làm việc chăm sóc người ở Anh. Vợ tôi được ba ngày làm. Chúng tôi về nhà với nợ. Ước gì chúng tôi hỏi trước những người làm chăm sóc ở đó về giờ làm.
# draft abc1124a
story-bd-cleaner-moscow = Một môi giới mời tôi làm việc lau dọn ở Nga. Ở Moskva tôi ký những giấy tôi không đọc được. Đó là giấy đi lính. Ước gì có ai đọc cho tôi nghe trước khi tôi ký.
# draft 03ecddac
story-bd-italy-was-libya = Môi giới hứa đưa chúng tôi đi Ý rồi bỏ chúng tôi ở Libya. Đại sứ quán nước tôi và cơ quan di cư của Liên Hợp Quốc đưa chúng tôi bay về vào tháng Bảy. Trước khi trả tiền, lẽ ra tôi nên đòi xem visa đi Ý.
# draft 241d6be8
story-np-tailor = Một môi giới mời tôi làm việc hàng thịt ở Malaysia, được gấp đôi thu nhập của tôi. Tôi là thợ may. Ở trung tâm thông tin miễn phí, họ cùng tôi tính chi phí. Tôi giữ lại tiệm và giữ được tiền.
# draft b0adc6ac
story-np-receipt = Tôi trả 80,000 rupee để đi làm ở Malaysia rồi bị trả về vì không đủ sức khỏe. Công ty chỉ chịu trả lại 10,000, đúng số tiền trên tờ biên lai duy nhất của tôi. Lần nào trả tiền cũng hãy xin biên lai.
# draft 43039054
story-lk-dubai-tourist-visa = Một môi giới ở Dubai mời làm việc máy tính, và chúng tôi bay bằng visa du lịch. Chúng tôi bị giữ ở Myanmar. Đại sứ quán và cơ quan di cư của Liên Hợp Quốc đưa tám người chúng tôi về nhà. Cái visa đó chính là dấu hiệu.
# draft 79e2b908
story-pk-data-entry = Hai thanh niên nhận việc nhập dữ liệu ở Campuchia qua môi giới. Hộ chiếu của họ bị lấy ngay. Một cuộc đột kích của cảnh sát đã giải thoát 215 người khỏi một nơi như vậy. Hãy hỏi cơ quan điều tra trước khi đi.
# draft 7a5090eb
story-ke-chef = Họ hứa cho tôi làm đầu bếp ở Thái Lan. Hóa ra là lừa đảo qua mạng ở Myanmar. Muốn ra, tôi phải trả 700,000 shilling. Tôi nói thẳng: tôi đã không làm đúng thủ tục trước khi đi.
# draft 6b808d7e
story-ke-it-russia = Tôi biết máy tính và được hứa việc hỗ trợ kỹ thuật ở Nga. Hợp đồng ở đó là hợp đồng đi lính. Họ lấy điện thoại và hộ chiếu. Nhờ bị chậm trễ, chúng tôi có thời gian tìm đến đại sứ quán, và đại sứ quán giúp chúng tôi về.
# draft 81907849
story-ug-hidden-sim = Tôi bị giữ ở Lào rồi bị chuyển đến một nơi tệ hơn ở Myanmar. Nhờ một thẻ SIM giấu được, tôi nhắn cho một nhóm cứu người. Sau gần một năm tôi về được nhà. Có một người bên ngoài để liên lạc giúp được nhiều nhất.
# draft df2d71aa
story-ug-student-taiwan = Tôi sang Đài Loan học, được hứa có học bổng. Không có học bổng nào, và tôi làm nhiều giờ mỗi ngày trong nhà máy. Nhờ một lá thư gửi bộ giáo dục và một trường đại học mới, tôi thoát ra được.
# draft ed95f5df
story-et-crypto-fee = Tôi từng là giáo viên. Một người bạn đại học mời làm việc trên mạng ở Thái Lan, và tôi gửi phí cho bạn ấy bằng tiền mã hóa. Đó là một văn phòng lừa đảo ở Lào. Ước gì tôi đã hỏi vì sao lại là tiền mã hóa.
# draft adb57254
story-vn-workshop = Tôi một mình, có nợ, và thấy có việc nhà máy ở nước ngoài. Hàng xóm nghi ngờ và đưa tôi đến một quỹ. Ở lớp học của quỹ, tôi học được các dấu hiệu. Tôi ở lại, và làm ruộng trở lại.
