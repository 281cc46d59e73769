# draft 60212b07
trick-borrowed-agency-name = Tờ quảng cáo có đúng tên và địa chỉ của một công ty thật và biểu trưng của bộ, nhưng số điện thoại là của kẻ lừa đòi tiền.
    .see-through = Lấy số của công ty trong danh sách của nhà nước, không lấy trên tờ quảng cáo, và hỏi việc đó có phải của họ không.
# draft bde7b48f
trick-fake-passport-stamp = Lấy một khoản phí lớn, một người giúp ở sân bay đóng dấu xuất cảnh giả vào hộ chiếu của bạn để bạn khỏi qua quầy.
    .see-through = Con dấu mà không có ghi trong máy tính thì không có giá trị gì; nếu có ai bán dấu cho bạn, hãy dừng lại.
# draft d19ef16f
trick-hong-kong-tourist-split = Một nhóm được dặn nói là khách du lịch không quen nhau, bay đến Hồng Kông trước rồi đổi sang chuyến bay đi Campuchia.
    .see-through = Việc thật thì không cần bịa chuyện; nếu bạn phải học thuộc câu trả lời, hãy hỏi vì sao không có visa lao động.
# draft 67a42ae1
trick-small-boat-backdoor = Người được tuyển qua Telegram bay đến tận phía nam, rồi đi thuyền nhỏ sang Malaysia và đi tiếp đường bộ đến Campuchia hoặc Myanmar.
    .see-through = Không việc đúng luật nào bắt đầu trên một chiếc thuyền nhỏ; hãy quay lại thị trấn vừa qua và nhờ giúp.
# draft e53f7b5b
trick-queue-at-the-agency-door = Bên ngoài một công ty có giấy phép, một người lạ mời bạn đi ăn, nói mình từng làm ở đó, rồi bảo bạn đi “ký ở bộ” mà không mang túi theo. Thế là mất tiền.
    .see-through = Chỉ nói chuyện với nhân viên ở trong văn phòng, và giữ túi bên mình.
# draft c9b415ca
trick-seasonal-korea-broker = Môi giới bán suất trong chương trình làm nông thời vụ ở Hàn Quốc (E-8). Chương trình do chính quyền hai địa phương làm với nhau, nên môi giới không có suất nào để bán.
    .see-through = Hỏi cơ quan lao động địa phương xem nơi bạn ở có thỏa thuận không và suất đó có miễn phí không.
# draft 549ae193
trick-no-test-korea = Môi giới nói đi Hàn Quốc không cần thi, không cần đăng ký, rồi bán một visa du lịch, có khi là visa giả.
    .see-through = Ở trung tâm việc làm nhà nước, ai cũng phải thi và không mất phí đăng ký.
# draft caea2983
trick-forged-departure-notice = Bạn nhận được giấy có dấu của bộ và chữ ký của thứ trưởng. Giấy nói bạn có trong danh sách bay và phải trả tiền vé, quần áo và kiểm tra an ninh.
    .see-through = Tìm tên bạn trên trang web của chính bộ và chỉ trả vào tài khoản của bộ, có biên lai.
# draft 6cdd902c
trick-ministry-name-fan-page = Một trang Facebook có tên nghe như cơ quan nhà nước, có ảnh lãnh đạo. “Cán bộ” trong chat hứa cho bạn đi trước, dù bạn không đạt quy định về sức khỏe.
    .see-through = Cơ quan nhà nước không bỏ quy định của mình qua chat; hãy gọi cơ quan đó theo số trên trang web của chính họ.
# draft dd14eb1f
trick-farm-job-videos = Video ngắn trên TikTok và Facebook mời đi hái trái cây ở Úc. Tài khoản nói mình là công ty có giấy phép, nhưng chưa có chủ lao động nào xin bộ cho tuyển người.
    .see-through = Xin xem thư yêu cầu lao động của chủ lao động mà cục việc làm đã xem, và tra danh sách công ty.
# draft 8bd7082e
trick-russia-civil-job-army = Bạn được hứa việc ở Nga: lái xe, bảo vệ, nấu ăn, lau dọn hoặc bán hàng. Xuống máy bay, bạn phải ký một giấy bằng tiếng Nga, và đó là hợp đồng đi lính.
    .see-through = Đừng bao giờ ký giấy bạn không đọc được; trước khi bay hãy xin hợp đồng bằng tiếng của bạn và đưa cho bộ phụ trách xem.
# draft d1fa34f4
trick-whatsapp-group-of-happy-workers = Bạn được thêm vào một nhóm WhatsApp bằng tiếng của bạn, ở đó “người lao động” nói mọi chuyện đều tốt. Người ở bên trong bị đe dọa, không được viết sự thật.
    .see-through = Xin gọi video trực tiếp với một người đang ở chỗ làm, chỉ một mình người đó, và xin một cái tên bạn kiểm tra được.
# draft 08907b3c
trick-destination-full-take-russia = Bạn đã trả tiền để đi Síp hoặc Bắc Macedonia. Gần xong thủ tục, môi giới nói bây giờ chỉ còn Nga.
    .see-through = Đổi nước thì là lời mời mới; hãy kiểm tra lại từ đầu và đòi lại tiền.
# draft 1f4e2dad
trick-pilgrim-visa-first = Công ty du lịch đưa người sang Ả Rập Xê Út trước để hành hương hoặc làm vườn, rồi đi tiếp sang nước khác, ví dụ Nga.
    .see-through = Visa hành hương không phải visa lao động; hãy xin xem visa lao động của nước cuối cùng trước khi đi.
# draft b1a8381a
trick-umrah-visa-for-work = Bạn mua visa hành hương (umrah) với giá cao và được bảo ở lại làm việc hoặc ăn xin.
    .see-through = Đọc visa: nếu ghi umrah thì bạn không được làm việc, và có thể bị đưa về nước và cấm vào lại.
# draft 1df5b072
trick-iran-visa-free-stop = Môi giới bảo bay sang Iran không cần visa, từ đó đi tiếp sang nước thứ ba. Rồi các băng nhóm bắt người và đòi tiền gia đình.
    .see-through = Miễn visa chỉ dành cho khách du lịch, và với người Ấn Độ đã hết từ ngày 22 tháng Mười Một năm 2025.
# draft e45ca21f
trick-romania-hotel-interview = Quảng cáo trên mạng xã hội gọi bạn đến khách sạn phỏng vấn. Bạn nộp một khoản phí nhỏ, rồi một khoản ứng trước lớn cho việc ở châu Âu.
    .see-through = Trước ngày phỏng vấn, hỏi cục việc làm xem công ty này có được duyệt cho đúng việc này không.
# draft e5629d85
trick-lottery-place-for-sale = Điện thoại, SMS và nhóm WhatsApp bán suất trong chương trình chăm sóc người hoặc xây dựng ở Israel. Tên được bốc thăm, nên không ai bán suất được.
    .see-through = Tên do bốc thăm thì trả tiền cũng không đổi được gì; hãy gọi số 1989 để báo về kẻ đó.
# draft 9ffbb02a
trick-fake-permit-serbia-macedonia = Môi giới đưa bạn giấy phép lao động, có cả tem visa của Serbia hoặc Bắc Macedonia. Cả hai đều giả.
    .see-through = Viết cho đại sứ quán, ghi số giấy phép, trước khi trả tiền; gần đây hầu hết giấy phép đưa ra xem đều giả.
# draft 9e395413
trick-boarding-pass-code = Bạn trả tiền “dàn xếp” ở sân bay: thẻ lên máy bay hoặc tên bạn có một mã bí mật, và một nhân viên cho bạn qua mà không cần giấy đi làm.
    .see-through = Nếu phải có mã hoặc đúng một quầy nào đó thì bạn đi mà không được bảo vệ; hãy đòi giấy phép lao động.
# draft a09e0215
trick-visit-visa-to-gulf-women = Phụ nữ được đưa đi bằng visa thăm thân sang Dubai rồi sang Kuwait, Oman hoặc Iraq làm việc nhà, không có giấy phép lao động.
    .see-through = Tra số giấy phép lao động của bạn trong hệ thống nhà nước trước khi ra sân bay.
# draft c0035002
trick-care-visa-no-hours = Bạn trả nhiều nghìn bảng cho một việc chăm sóc người ở Anh. Bên bảo lãnh có giấy phép nhưng không có việc, hoặc chỉ cho làm vài ngày.
    .see-through = Theo luật, giấy bảo lãnh là miễn phí; hãy hỏi công ty có bao nhiêu khách và bao nhiêu giờ, và gọi người đang làm ở đó.
# draft dcc9fc6c
trick-crew-job-fee-chain = Một “đại lý” tuyển thuyền viên trên WhatsApp hoặc Facebook gửi thư mời làm trông rất đẹp và đòi nhiều khoản phí nhỏ. Trả tiền rồi họ mới nói tên tàu, hoặc không bao giờ nói.
    .see-through = Hỏi tên tàu và số tàu trước, và tra đại lý trong danh sách của cơ quan hàng hải; không được thu phí việc làm của thuyền viên.
# draft bff02723
trick-egg-farm-surrogacy = Quảng cáo trên Facebook mời mang thai hộ ở nước ngoài, trả cao, lo hết tiền đi. Không có ai nhờ mang thai và không có hợp đồng; phụ nữ bị giữ để lấy trứng.
    .see-through = Không phòng khám đúng luật nào tuyển người bằng quảng cáo rồi giữ hộ chiếu của bạn; hãy hỏi bệnh viện và một hội phụ nữ trước.
# draft d2247ff9
trick-influencer-agency-mauritius = Một người nổi tiếng trên TikTok thu phí qua ví tiền điện thoại cho việc ở Mauritius. Người ta đến nơi với visa du lịch và không có việc.
    .see-through = Có nhiều người theo dõi không phải là có giấy phép; hãy tìm công ty trong danh sách nhà nước và đừng trả gì vào ví điện thoại của cá nhân.
# draft 201bd395
trick-selling-free-state-forms = Ở ngày hội việc làm của nhà nước, có người bán đơn photo hoặc đòi tiền khám sức khỏe. Còn chương trình thì miễn phí.
    .see-through = Hỏi cán bộ ngồi ở bàn; đơn miễn phí không bao giờ bán ngoài hàng chờ.
# draft a2457a6f
trick-licence-cloned-under-new-name = Một công ty đã bị đóng mở lại với tên khác, hoặc vẫn có trong danh sách công khai mà giấy phép không còn hiệu lực.
    .see-through = Xem ngày hết hạn của giấy phép và tìm cả tên chủ công ty, không chỉ tên công ty.
# draft 36551e1d
trick-licence-for-bringing-in-not-sending = Công ty có giấy phép thật để đưa lao động vào trong nước lại dùng giấy đó để đưa người ra nước ngoài.
    .see-through = Hỏi giấy phép dùng cho việc gì; giấy phép đưa người giúp việc vào không phải giấy phép đưa bạn ra nước ngoài.
# draft 7f2fb467
trick-ai-model-job = Các kênh Telegram tìm “người mẫu AI” hoặc “người mẫu mặt thật” giỏi tiếng Anh. Mặt của bạn được dùng trong cuộc gọi video để lừa tình, lừa tiền.
    .see-through = Việc người mẫu thật có tên khách hàng và có ảnh cho bạn xem; nếu là một trăm cuộc gọi video một ngày, hãy dừng lại.
# draft 3121aab6
trick-typing-test-tech-job = Sau một phỏng vấn ngắn và một bài thử gõ máy, bạn được nhận việc IT hoặc thiết kế “ở Thái Lan”. Ngay đêm đầu, bạn bị chở ra biên giới.
    .see-through = Hỏi vì sao người thiết kế phải thử gõ máy, và gọi văn phòng Bangkok theo số bạn tự tìm.
# draft de222f07
trick-scholarship-then-factory = Một trường cao đẳng hứa học bổng và lớp tiếng Anh. Đến nơi, bạn nợ học phí và làm nhiều giờ trong nhà máy, mang tiếng là “thực tập sinh”.
    .see-through = Xin thư học bổng ghi số tiền và số năm, và hỏi sinh viên nước bạn.
# draft 6faeed07
trick-holiday-job-as-internship = Trường bạn mời “thực tập” ở Đức, được tính tín chỉ. Thật ra là việc làm thêm nặng nhọc dịp nghỉ, và tiền vay đi lại bị trừ vào lương của bạn.
    .see-through = Hỏi đại sứ quán việc này có được tính là học không; việc làm thêm dịp nghỉ không phải là thực tập.
# draft e967acb6
trick-neighbour-with-connections = Một người hàng xóm hoặc môi giới quen ở quê lo hộ chiếu và vé đi làm bếp hoặc bán hàng ở Thái Lan hay Singapore. Chuyến đi kết thúc ở Campuchia.
    .see-through = Quen người đó không phải là bằng chứng; hãy hỏi chủ lao động là ai và xem visa lao động của nước họ nói.
# draft eff51b67
trick-laptop-sales-job = Việc nói là nhân viên tiếp thị máy tính xách tay. Đến nơi, việc là lừa người ở chính nước bạn.
    .see-through = Hỏi cửa hàng nào bán máy và bán bằng tiếng gì; nếu người mua ở nước mình thì sao phải ra nước ngoài?
# draft e7b25d14
trick-teacher-chef-thailand = Môi giới địa phương hứa việc dạy học, nấu ăn hoặc chăm sóc khách hàng ở Thái Lan. Qua Bangkok, bạn vượt một con sông sang Myanmar.
    .see-through = Hỏi đại sứ quán nước bạn ở Bangkok xem trường hoặc khách sạn đó có thật không, trước khi trả tiền vé.
# draft e51c783a
trick-chat-girl-debt = Người trung gian thuê phụ nữ trẻ làm nhân viên chat ở đặc khu Tam giác Vàng. Ai không đạt doanh số thì nợ tiền và không được đi.
    .see-through = Nếu công việc là chat và có mức doanh số thì nợ chính là cái bẫy; hãy từ chối trước khi vào đặc khu.
# draft bca96569
trick-name-list-paper = Môi giới đưa người qua biên giới và phát một giấy “danh sách tên” hoặc một cái thẻ. Giấy đó không cho bạn làm việc hay đi tiếp.
    .see-through = Hỏi cơ quan nào cấp thẻ và thẻ cho làm gì; đi đúng luật thì phải có hợp đồng và thẻ lao động trước.
# draft b6f60a4d
trick-brokers-say-still-open = Nhà nước ngừng cấp thẻ xuất cảnh cho một số lao động mà không thông báo rõ. Môi giới vẫn thu tiền và nói vẫn đi được.
    .see-through = Ngay hôm nay hỏi hai công ty có giấy phép cùng một câu; đừng trả gì cho đến khi cầm thẻ lao động trong tay.
# draft a2cb248d
trick-expired-app-clearance = Người làm hộ vẫn lấy giấy xuất cảnh cho bạn qua một ứng dụng cũ. Nhà nước không còn công nhận ứng dụng đó, và có người bị lỡ chuyến bay.
    .see-through = Hỏi cục nhân lực bây giờ dùng trang nào; từ tháng Tư năm 2025 cục có trang riêng, miễn phí.
# draft d812a9c0
trick-fake-kuwait-evisa = Một trang web trông rất đẹp bán visa điện tử đi làm ở Kuwait. Giấy mở ra được, nhưng không cổng thông tin nhà nước nào có nó.
    .see-through = Tự gõ số visa vào cổng thông tin của nhà nước; không môi giới nào hứa được visa.
# draft b831cbfa
trick-passports-collected-in-backroom = Văn phòng nhỏ không giấy phép gom hàng trăm hộ chiếu “để làm thủ tục”. Người ta chờ nhiều tuần chỉ để lấy lại hộ chiếu.
    .see-through = Cho xem hộ chiếu, đưa bản sao, giữ lại quyển hộ chiếu; hỏi số giấy phép trước.
# draft a3852bb3
trick-supermarket-hr-email = Bạn đăng hồ sơ xin việc, rồi thư điện tử của “trưởng phòng nhân sự” một siêu thị có tiếng mời bạn làm. Phí visa phải gửi vào nhiều tài khoản cá nhân.
    .see-through = Viết cho công ty qua trang web của chính họ; không cửa hàng nào đòi tiền visa vào chín tài khoản.
# draft 4f171cfa
trick-work-study-for-young-women = Mạng xã hội và các buổi giới thiệu mời phụ nữ 18 đến 22 tuổi vé miễn phí, đi học và làm khách sạn ở Nga. Thật ra là làm trong nhà máy vũ khí, có người canh.
    .see-through = Nếu thi vào chỉ là một trò chơi và vài từ tiếng Nga, hãy hỏi khách sạn nào và trường nào, và xin họ viết ra.
# draft 6b68a6bc
trick-canada-paper-for-sale = Một “đại lý du lịch” bán cho bạn giấy LMIA của Canada hoặc giấy phép lao động nói là chắc chắn được. Bán giấy đó là phạm luật, và giấy có thể giả hoặc không có việc.
    .see-through = Chủ lao động trả tiền cho giấy này, không bao giờ là bạn; hãy hỏi về công ty trên trang của chính phủ Canada.
# draft fa247247
trick-japan-visa-waiver = Một khóa học hoặc một trang mạng đưa bạn sang Nhật theo diện miễn visa du lịch và nói chứng chỉ mua được. Ở sân bay không ai đón.
    .see-through = Miễn visa là để đi chơi; việc thật ở Nhật thì chính bạn phải thi tiếng, thi tay nghề và có visa lao động.
# draft 1bd33e6f
trick-training-centre-as-agency = Một trung tâm đào tạo dạy bạn một năm và lấy 40 đến 150 triệu rupiah để đi Nhật, nhưng không có giấy phép đưa người đi. Rồi trung tâm đóng cửa.
    .see-through = Xin xem hai giấy: giấy phép đào tạo và giấy phép đưa người đi; giấy này không thay được giấy kia.
# draft cc768dd3
trick-job-that-is-a-marriage = Một người hàng xóm hoặc môi giới mời việc ở Trung Quốc. Sau vài tuần, bạn phải lấy một người đàn ông hoặc trả lại hết chi phí.
    .see-through = Hỏi tên nhà máy và đòi visa lao động; nếu là visa thăm thân hoặc gia đình thì đừng đi.
# draft b08d065f
trick-open-accounts-before-you-go = Trước chuyến đi, họ bảo bạn đi mở vài tài khoản ngân hàng “để nhận lương”. Các tài khoản đó được dùng để chuyển tiền ăn cắp, đứng tên bạn.
    .see-through = Một việc chỉ cần một tài khoản, do bạn giữ; nếu họ đòi thêm, hãy về nhà và báo ngân hàng của bạn.
# draft 0f6e351f
trick-friend-asks-fee-in-crypto = Một người bạn đại học mời làm việc trên mạng ở Thái Lan và đòi gửi phí vào một tài khoản tiền mã hóa. Đến Bangkok, bạn đó không trả lời.
    .see-through = Công ty đúng luật không bao giờ nhận tiền mã hóa; hãy hỏi người bạn đó giấy phép của công ty và biên lai.
# draft 6c3ec6ba
trick-europe-from-third-country = Người tuyển ở Hồng Kông hoặc vùng Vịnh bán việc ở Ba Lan cho người đang làm ở nước ngoài, để bộ ở nước nhà không bao giờ thấy hợp đồng.
    .see-through = Chính phủ nước bạn cũng phải xem hợp đồng mới; hãy hỏi lãnh sự quán nước bạn trước khi trả tiền.
# draft 2653d5f9
trick-copycat-agency-page = Một trang Facebook hoặc TikTok chép lại trang của một công ty có giấy phép. Có trang mới còn giấu việc làm dưới dạng tour trọn gói đi Thái Lan hoặc Lào.
    .see-through = Bắt đầu từ danh sách của bộ, không phải từ trang đó; tour không bao giờ là việc làm.
# draft 7218259d
trick-visit-visa-convert-later = Môi giới nói cứ đi bằng visa thăm thân, sau này công ty đổi cho. Không có công ty nào, và tiền phạt tăng mỗi ngày.
    .see-through = Viết ra để hỏi: đây có phải visa lao động đứng tên tôi không, và chủ lao động là ai?
# draft 32f243ef
trick-real-permit-false-firm = Giấy phép là thật và nhà nước đã duyệt, nhưng công ty không có việc. Họ chỉ bán suất cho môi giới.
    .see-through = Xin nói chuyện qua video với hai người đang làm ở công ty đó; chỉ giấy tờ thì chưa cho thấy có việc.
# draft 50202110
trick-italy-means-libya = Môi giới bán suất đi “Ý” và trả tiền đường đến Dubai, Ai Cập hoặc Libya. Ở đó người ta bị giữ và gia đình bị đòi tiền hết lần này đến lần khác.
    .see-through = Trong hộ chiếu không có visa đi Ý thì không có việc ở Ý, dù môi giới đã trả gì.
# draft 82d83107
trick-call-from-embassy-number = Điện thoại hiện số của đại sứ quán nước bạn, và giọng nói bảo giấy tờ của bạn sai, phải trả tiền ngay nếu không sẽ bị đưa về nước. Gia đình thuyền viên cũng bị gọi như vậy.
    .see-through = Cúp máy và tự gọi đại sứ quán; họ không bao giờ đòi tiền qua điện thoại.
# draft 86f44f13
trick-recruited-by-the-caught = Người ở bên trong bị ép phải rủ bạn bè và đồng hương vào. Tin nhắn đến từ người bạn quen và nghe vui vẻ.
    .see-through = Hỏi một câu chỉ người bạn đó trả lời được và xin gọi video trực tiếp ngoài trời; không có video thì không đi.
# draft b5eff32b
trick-travel-firm-sells-jobs = Công ty tour và du lịch quảng cáo việc ở nước ngoài trên mạng xã hội và thu tiền. Họ được bán vé, nhưng không bao giờ có giấy phép đưa người đi làm.
    .see-through = Hỏi bộ lao động xem đơn hàng này có được duyệt không; giấy phép du lịch không phải giấy phép đưa lao động.
# draft b0d47804
trick-wait-in-thailand-for-japan = Sau phỏng vấn và đợt học tập trung, công ty nói: hãy chờ ở Thái Lan, giấy đi Nhật ở đó ra nhanh hơn. Rồi họ lấy phí và biến mất.
    .see-through = Giấy đi Nhật được gửi cho bạn ở nước nhà; nếu họ bảo chờ ở nước khác, hãy hỏi hiệp hội các công ty đưa lao động trước.
# draft 62013016
trick-official-partner-site = Một trang tự gọi là “đối tác chính thức” của chính phủ Úc và bán visa nói là chắc chắn đậu hoặc suất vừa làm vừa nghỉ. Đơn không bao giờ được gửi đi.
    .see-through = Không có đối tác nào và không có visa nào chắc chắn; chỉ nộp đơn trên trang của Bộ Nội vụ Úc.
# draft acb5b64d
trick-call-centre-online-interview = Phỏng vấn qua mạng, bạn được nhận làm tổng đài hoặc IT ở Campuchia hay Thái Lan, lương cao và được giúp làm visa. Đến nơi, hộ chiếu bị lấy.
    .see-through = Visa không chứng minh là có việc; trước hết hãy đưa tên và địa chỉ công ty cho cơ quan điều tra và đại sứ quán nước bạn.
