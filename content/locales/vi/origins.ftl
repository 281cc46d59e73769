# draft d2665719
fee-limit-ID = 0 Rp cho việc đưa đi. Giúp việc nhà, chăm người, nông trại và đánh cá: không mất tiền gì. Việc khác: nhiều nhất là tiền giấy tờ của mình, khám sức khỏe, đi lại trong nước và chỗ ở
# draft 24270f72
fee-limit-PH = nhiều nhất một tháng lương cơ bản; 0 với giúp việc nhà và tàu biển
# draft d7692a27
fee-limit-VN = nhiều nhất một tháng lương cho mỗi năm làm việc
# draft 2a34fef0
fee-limit-IN = nhiều nhất INR 30,000
# draft e49b7a0a
fee-limit-BD = mỗi nước một mức riêng; 0 với giúp việc nhà và tàu biển. Hãy hỏi BMET
# draft bb00ad97
fee-limit-NP = nhiều nhất NPR 10,000 cho vùng Vịnh và Malaysia; visa và vé miễn phí
# draft ce0f12cb
fee-limit-LK = chỉ phí SLBFE cho Trung Đông
# draft d54e84e6
fee-limit-PK = nhiều nhất PKR 15,000, qua ngân hàng
# draft b1edb03f
fee-limit-KE = 0 tiền làm thủ tục, bộ trưởng lao động nói. Hãy hỏi NEA
# draft 73309c05
fee-limit-UG = 0 nếu công ty nước ngoài trả cho công ty đưa đi. Hãy hỏi bộ phụ trách
# draft 2e2ff4a5
fee-limit-ET = chưa tìm thấy con số. Hãy hỏi bộ lao động
# draft 6562bea9
fee-limit-TH = nhiều nhất một tháng lương và các chi phí thật
# draft 402e231b
fee-limit-MM = 300,000 kyat cho Thái Lan (2024). Nước khác hãy hỏi
# draft d757c4df
fee-limit-KH = chưa tìm thấy con số. Hãy hỏi bộ lao động
# draft 2571c071
fee-limit-LA = chỉ các chi phí chính thức. Hãy hỏi cơ quan lao động
# draft d9ecb7da
fee-limit-MY = mức phí trong danh mục của luật. Hãy xin xem
# draft b57bd553
fee-limit-other = không trả gì, đó là quy định chung của thế giới
# draft 2d130029
exit-paper-ID = E-PMI và giấy chứng nhận khóa học trước khi đi (OPP)
# draft e8b2e0b5
exit-paper-PH = giấy OEC / OFW Pass
# draft ee77443b
exit-paper-VN = hợp đồng lao động qua một công ty hoặc cơ quan có trong danh sách của DOLAB
# draft 808c02b2
exit-paper-IN = giấy phép xuất cảnh lao động (hộ chiếu ECR)
# draft f8cea8f9
exit-paper-BD = thẻ thông minh BMET
# draft 9d936810
exit-paper-NP = giấy phép lao động
# draft 6d297968
exit-paper-LK = đăng ký với SLBFE
# draft 97ee2333
exit-paper-PK = hợp đồng có dấu của cơ quan bảo vệ người đi làm (Protector)
# draft bc379b31
exit-paper-KE = hợp đồng có dấu của cơ quan lao động
# draft 17288411
exit-paper-UG = giấy chấp thuận của bộ
# draft 49e6e4d6
exit-paper-ET = hợp đồng được bộ lao động duyệt
# draft 0aecce9e
exit-paper-TH = giấy ghi tên ở Cục Việc làm (Department of Employment)
# draft b2ff513a
exit-paper-MM = thẻ OWIC
# draft 6995b4d3
exit-paper-KH = thẻ OCWC
# draft b5eb0578
exit-paper-LA = giấy tờ của cơ quan lao động
# draft 87159470
exit-paper-MY = chưa biết giấy nào. Hãy hỏi Wisma Putra (bộ ngoại giao)
# draft 30dcf5b7
exit-paper-other = hãy hỏi cơ quan lao động nước bạn
# draft 19ba0716
origin-ID = KP2MI/BP2MI (Bộ Bảo vệ Lao động Di cư Indonesia)
    .short = Người tuyển không được thu tiền của bạn cho chính việc đưa đi. Có 10 loại việc nhà, chăm người, nông trại và đánh cá, bạn không phải trả đồng nào.
    .check = Tìm việc đó ở siskop2mi.bp2mi.go.id/lowongan/list. Rồi đăng ký ở cơ quan lao động địa phương hoặc cơ quan một cửa (LTSA).
# draft 6104c826
id-fee-1 = Không ai được bắt bạn trả tiền cho việc đưa đi (Luật 18/2017, Điều 30). Người đứng đầu BP2MI nói điều này đúng với mọi loại việc và mọi nước.
# draft 4013f511
id-fee-2 = Có 10 nghề miễn phí: giúp việc nhà, chăm em bé, trẻ em và người già, nấu ăn, lái xe gia đình, làm vườn, lau dọn, nông trại hoặc đồn điền, thuyền viên tàu cá. Cả vé, visa lao động, đào tạo, công ty, khám sức khỏe (Quy định BP2MI 9/2020).
# draft 63f8debc
id-fee-3 = Việc khác: một quy định cũ hơn (Quy định BP2MI 2/2020) để bạn hoặc chủ lao động trả hộ chiếu, lý lịch tư pháp, an sinh xã hội, khám sức khỏe, đi lại trong nước, chỗ ở. Có thể đã đổi: hãy hỏi KP2MI quy định nào đúng.
# draft 292de30a
id-fee-4 = Bạn có thể vay ngân hàng được nhà nước hỗ trợ (KUR) để trả chi phí đi. Đó không phải là tiền vay của người tuyển (Quyết định của người đứng đầu BP2MI 72/2022).
# draft 41db46a2
id-paper-1 = Tuổi và sự sẵn sàng: Bạn ít nhất 18 tuổi. Bạn có chứng chỉ tay nghề, giấy khám sức khỏe và tâm lý, và số an sinh xã hội. Hãy hỏi cơ quan lao động địa phương.
# draft c5fbdb5c
id-paper-2 = Hộ chiếu và visa lao động: Hộ chiếu do cơ quan xuất nhập cảnh Indonesia cấp, visa do đại sứ quán của nước bạn sẽ đến cấp. Visa phải cho phép làm việc. Visa thăm hoặc visa xã hội thì không.
# draft 10c8264e
id-paper-3 = Thỏa thuận đưa đi và hợp đồng lao động: Một bản ký với công ty đưa đi (P3MI). Một bản riêng ký với chủ lao động. Hãy xem cả hai trước khi đi.
# draft 08bac7bb
id-paper-4 = OPP: Giấy chứng nhận bạn đã học lớp định hướng trước khi đi. Văn phòng dịch vụ BP2MI cấp.
# draft 9d90916a
id-paper-5 = E-PMI: Thẻ điện tử cho thấy bạn có trong hệ thống nhà nước. Nó thay cho E-KTKLN trước đây. Bạn lấy ở siskop2mi.bp2mi.go.id.
# draft f66d3d2d
id-paper-6 = Giấy đồng ý của gia đình: Chồng, vợ, cha mẹ hoặc người giám hộ đồng ý cho bạn đi. Trưởng làng biết việc này và cấp giấy.
# draft 3ccccdac
id-ban-1 = Từ 18 tháng Ba năm 2025 người Indonesia không được làm việc ở Campuchia, Myanmar hay Thái Lan. Indonesia không có thỏa thuận đưa lao động với các nước đó. Bộ trưởng gọi đây là lệnh cấm, không phải lời khuyên. Hãy hỏi KP2MI về mọi lời mời ở đó.
# draft 6c05969c
id-ban-2 = Từ năm 2015 người giúp việc không được đến làm ở nhà riêng tại Ả Rập Xê Út. Ngày 14 tháng Ba năm 2025 Tổng thống đồng ý mở lại; thỏa thuận lúc đó chưa ký. Hãy hỏi KP2MI: có thể đã đổi.
# draft aed95072
origin-PH = DMW (Bộ Lao động Di cư, trước đây là POEA)
    .short = Nhiều nhất 1 tháng lương cơ bản, và chỉ sau khi bạn ký hợp đồng đã được duyệt. Người giúp việc nhà và thuyền viên không phải trả gì.
    .check = Tìm công ty và đơn hàng ở dmw.gov.ph. Bạn cũng có thể hỏi đường dây nóng của DMW.
# draft e6347888
ph-fee-1 = Việc trên đất liền: nhiều nhất 1 tháng lương cơ bản trong hợp đồng đã được duyệt. Lần nào trả tiền cũng xin biên lai chính thức (quy định của DMW theo luật RA 8042).
# draft 465067f8
ph-fee-2 = Không phí đưa đi với người giúp việc nhà, thuyền viên và người đi theo chương trình giữa hai chính phủ. Cũng không với Anh, Ireland, Na Uy, Hà Lan, Mỹ (H-2B), một số tỉnh của Canada và New Zealand (quy định của DMW).
# draft 428ea784
ph-paper-1 = Đơn hàng đã duyệt và công ty có giấy phép: Công ty cần giấy phép và đơn hàng đã duyệt cho chủ lao động này. DMW cấp cả hai.
# draft be725f1a
ph-paper-2 = Hợp đồng lao động đã xác minh: Văn phòng lao động Philippines ở nước ngoài đã kiểm tra hợp đồng của bạn. Đó là Văn phòng Lao động Di cư hoặc đại sứ quán.
# draft 00a8c640
ph-paper-3 = Visa lao động hoặc giấy phép: Nước bạn sẽ đến cấp. Không việc nào ở nước ngoài đúng luật mà bắt đầu bằng visa du lịch. Ở Đông Nam Á, đến nơi rồi thì không đổi được.
# draft 59d4dd82
ph-paper-4 = PEOS và PDOS: Các buổi học trước khi nhận việc và trước khi đi. DMW hoặc OWWA, cơ quan phúc lợi của người lao động, tổ chức. PEOS miễn phí và học trên mạng.
# draft aad7ee75
ph-paper-5 = Giấy khám sức khỏe và bảo hiểm: Một phòng khám được bộ y tế (DOH) công nhận ghi rằng bạn đủ sức làm việc. Cũng phải có bảo hiểm; công ty bảo hiểm cấp.
# draft 1bdd0d17
ph-paper-6 = OEC (Giấy chứng nhận việc làm ở nước ngoài): DMW cấp. Bạn đưa ra ở sân bay. Không có thì bị giữ lại.
# draft 995d3bbe
ph-ban-1 = Từ năm 2021 người mới tuyển từ Philippines không được sang Myanmar làm việc. Năm 2023 lệnh này còn hiệu lực và sau đó được nhắc lại. Hãy hỏi DMW: có thể đã đổi.
# draft fe35fe23
ph-ban-2 = Từ khi có Mức Báo động 3, lao động Philippines mới hay quay lại đều không được sang Liban. Tháng Sáu năm 2025 lệnh này còn hiệu lực. Hãy hỏi DMW: có thể đã đổi.
# draft a48c5fcf
ph-ban-3 = Từ khi có Mức Báo động 2, lao động Philippines mới tuyển không được sang Israel. Tháng Sáu năm 2025 lệnh này còn hiệu lực. Hãy hỏi DMW: có thể đã đổi.
# draft a217b87d
ph-ban-4 = Theo Bộ luật Lao động, chủ nước ngoài ở bất cứ nước nào không được tự tuyển thẳng lao động Philippines, trừ khi được miễn. Hãy hỏi DMW về các trường hợp được miễn.
# draft 756809af
origin-VN = DOLAB (Cục Quản lý Lao động ngoài nước)
    .short = Nhiều nhất 1 tháng lương theo hợp đồng cho mỗi 12 tháng làm việc (1.5 tháng với sĩ quan và thuyền viên tàu). Chỉ trả sau khi hợp đồng được duyệt và đã ký.
    .check = Hỏi DOLAB hoặc cơ quan lao động của tỉnh. Công ty có đăng ký không? Đơn hàng này có đăng ký không?
# draft b94d68f5
vn-fee-1 = Tiền dịch vụ do hai bên thỏa thuận: nhiều nhất 1 tháng lương theo hợp đồng cho mỗi 12 tháng làm việc. Sĩ quan và thuyền viên tàu: nhiều nhất 1.5 tháng (Luật 69/2020).
# draft 8235e898
vn-fee-2 = Chỉ trả sau khi bộ chấp thuận hợp đồng cung ứng lao động và bạn đã ký hợp đồng của mình. Nếu bạn phải về sớm mà không do lỗi của bạn, phần chưa dùng được trả lại kèm lãi (Luật 69/2020).
# draft f817b59b
vn-paper-1 = Công ty có giấy phép và hợp đồng đã đăng ký: Bạn có hợp đồng với công ty có giấy phép. Bộ (DOLAB) đã chấp thuận đơn hàng.
# draft cbc749f1
vn-paper-2 = Hợp đồng đã ký: Bạn biết chủ lao động, nơi làm, công việc, bảo hiểm, quyền lợi, và ai giới thiệu việc này. Bộ Ngoại giao dặn phải xem kỹ các điều đó.
# draft ec97d7f1
origin-IN = eMigrate (Tổng cục Bảo vệ Người di cư, Bộ Ngoại giao)
    .short = Môi giới có đăng ký được lấy nhiều nhất INR 30,000 và phải đưa biên lai cho bạn. Môi giới không đăng ký thì không được tuyển người.
    .check = Kiểm tra môi giới ở emigrate.gov.in. Trước khi đi bằng visa thăm thân, hãy hỏi cơ quan ngoại giao Ấn Độ ở nước đó về chủ lao động.
# draft c6a0d7fb
in-fee-1 = Nhiều nhất INR 30,000, có biên lai, cho việc tìm bạn, quảng cáo, thi tuyển, chứng thực, văn phòng. Không gồm visa, khám sức khỏe, vé, ăn ở trước khi đi, hay thuế (Quy định Di cư, 2017).
# draft ef953fb7
in-paper-1 = Môi giới tuyển dụng có đăng ký: Số đăng ký có trong tin tuyển và ở emigrate.gov.in. Tổng cục Bảo vệ Người di cư cấp.
# draft 43fd64fe
in-paper-2 = Giấy phép xuất cảnh lao động: Bạn cần nếu hộ chiếu của bạn là loại ECR và bạn đến một nước ECR. Cơ quan Bảo vệ Người di cư cấp qua eMigrate.
# draft 67f20af2
in-paper-3 = Visa lao động, hợp đồng, bảo hiểm: Từ đại sứ quán, chủ lao động và công ty bảo hiểm. Bắt buộc có bảo hiểm. Với lao động phổ thông và người giúp việc nhà, cơ quan ngoại giao Ấn Độ chứng thực giấy tờ.
# draft b25ea6f8
in-paper-4 = Bản sao ở nhà: Để lại bản sao mọi giấy tờ cho gia đình. Bạn tự làm. Đây là lời khuyên cũ của bộ (2011).
# draft 6a421b64
in-ban-1 = Phụ nữ dưới 30 tuổi có hộ chiếu ECR không được cấp phép đi các nước ECR, theo trang của chính quyền một bang. Đây là quy định cũ. Hãy hỏi bộ phụ trách: có thể đã đổi.
# draft 296877cb
origin-BD = BMET (cục nhân lực), Bộ Phúc lợi Người ở nước ngoài
    .short = Chính phủ đặt mức tối đa cho từng nước. Người giúp việc nhà và thuyền viên không phải trả phí tuyển.
    .check = Hỏi BMET 3 điều. Tên bạn có trong cơ sở dữ liệu không? Đơn hàng có được duyệt không? Mức tối đa cho nước đó là bao nhiêu?
# draft 1e48d35a
bd-fee-1 = Malaysia: chi phí trong Bangladesh là BDT 78,990 tất cả, trong đó BDT 37,000 cho công ty đưa đi. Chủ lao động trả chi phí ở Malaysia. Quyết định ngày 6 tháng Bảy năm 2022. Hãy hỏi bộ phụ trách: có thể đã đổi.
# draft d652c77a
bd-fee-2 = Ả Rập Xê Út, nam: nhiều nhất BDT 165,000 (thông báo BMET, 29 tháng Tám năm 2016). Mức này cũ, và một giấy phép mới hơn ghi ít hơn. Hãy hỏi bộ phụ trách: có thể đã đổi.
# draft b85a1a01
bd-fee-3 = Một giấy phép của bộ cho một việc ở Ả Rập Xê Út: công ty đưa đi lấy nhiều nhất BDT 61,850, khi visa và chuyến bay đã chắc, bằng séc, hối phiếu ngân hàng hoặc lệnh trả tiền. Hãy hỏi giấy phép của bạn ghi gì.
# draft a76ac61c
bd-fee-4 = Người giúp việc nhà và thuyền viên không trả phí tuyển. Công ty đưa đi hoặc chủ lao động trả visa, giấy phép lao động, đi lại và bảo hiểm, theo Trung tâm Thông tin Di cư.
# draft 2d3a5ec6
bd-paper-1 = Thẻ xuất cảnh BMET (thẻ thông minh): BMET cấp sau khi kiểm tra hợp đồng của bạn, thư yêu cầu lao động của chủ và chứng chỉ tay nghề.
# draft bb883f9c
bd-paper-2 = Hợp đồng bằng tiếng Bengal: Hợp đồng lao động của bạn, đã dịch và chứng thực. Bạn được một bản. Hãy hỏi BMET.
# draft c64208c0
bd-paper-3 = Được chọn từ cơ sở dữ liệu BMET: Công ty đưa đi phải chọn người từ danh sách này của chính phủ. Không có trong đó thì không được cấp phép.
# draft 3c9cd6b5
origin-NP = DoFE (Cục Việc làm Ngoài nước, FEIMS)
    .short = Với 7 nước, visa và vé miễn phí, và công ty đưa đi được lấy nhiều nhất NPR 10,000. Gần như không ai được giá đó. Chỉ trả khi có biên lai.
    .check = Tìm thông báo tuyển của chủ lao động và công ty đưa đi trên trang DoFE, feims.dofe.gov.np.
# draft e13f87ba
np-fee-1 = Malaysia, Ả Rập Xê Út, Qatar, UAE, Kuwait, Bahrain, Oman: chủ lao động trả visa và vé. Công ty đưa đi được lấy nhiều nhất NPR 10,000, chỉ khi chủ lao động không chịu trả (từ 6 tháng Bảy năm 2015).
# draft 88b2de02
np-fee-2 = Bạn trả cho nhà nước: quỹ phúc lợi NPR 1,500, an sinh xã hội NPR 2,595, bảo hiểm NPR 3,700 (dưới 35 tuổi) hoặc NPR 4,900. Đi đúng luật tốn khoảng NPR 20,895 tất cả.
# draft 5507e380
np-fee-3 = Công ty đưa đi chỉ được lấy tiền sau khi giấy phép nhập cảnh của bạn đã chắc, và phải đưa biên lai (Luật Việc làm Ngoài nước, điều 24).
# draft d5bdb233
np-paper-1 = Giấy phép lao động (shram swikriti): DoFE cấp qua FEIMS. Không có giấy này thì bạn đi không đúng quy định, và mất bảo hiểm và phúc lợi.
# draft 5d704530
np-paper-2 = Lớp định hướng và khám sức khỏe: Bạn làm cả hai ở trung tâm có giấy phép, trước khi xin giấy phép lao động.
# draft 3436e69d
np-ban-1 = Nepal không cấp giấy phép lao động cho Afghanistan, Iraq và Libya. Một cuốn hướng dẫn ghi như vậy; không ghi từ ngày nào. Hãy hỏi DoFE: có thể đã đổi.
# draft 10d35c55
np-ban-2 = Năm 2014 Nepal cấm phụ nữ đi giúp việc nhà ở các nước vùng Vịnh và Malaysia, trong một thời gian. Không rõ bây giờ còn cấm không. Hãy hỏi DoFE: có thể đã đổi.
# draft d11e79b2
origin-LK = SLBFE (Cục Việc làm Ngoài nước Sri Lanka)
    .short = Bạn phải đăng ký với SLBFE trước khi đi. Với việc ở Trung Đông, bạn chỉ trả phí đăng ký SLBFE.
    .check = Kiểm tra giấy phép của môi giới và giấy duyệt đầu tiên của việc này ở slbfe.lk. Sau đó môi giới phải đưa cho bạn hộ chiếu đã đóng dấu, visa, vé, hợp đồng, phiếu ngân hàng và bảo hiểm.
# draft 1df11970
lk-fee-1 = Việc ở Trung Đông qua môi giới có giấy phép: bạn chỉ phải trả phí đăng ký do SLBFE định (hướng dẫn của SLBFE).
# draft 3a3c70ab
lk-fee-2 = Đăng ký lần đầu khoảng LKR 22,027 và gia hạn LKR 4,599 (2024). Ai đi làm việc cũng trả (Luật SLBFE 21/1985, điều 53(3)).
# draft 8924e9d1
lk-paper-1 = Đăng ký SLBFE: SLBFE đóng dấu vào hộ chiếu của bạn. Luật bắt buộc phải có trước khi đi.
# draft ee4c33da
lk-paper-2 = Visa hoặc giấy phép nhập cảnh cho việc này, và hợp đồng làm việc: SLBFE kiểm tra bản gốc. Với việc giúp việc nhà ở Trung Đông, môi giới nước ngoài, đại sứ quán, môi giới trong nước và bạn cùng ký hợp đồng.
# draft 31c8c044
lk-paper-3 = Giấy đào tạo hoặc kinh nghiệm, và Báo cáo Hoàn cảnh Gia đình: Phụ nữ dưới 45 tuổi đi giúp việc nhà cần báo cáo này. Hãy hỏi SLBFE và văn phòng hành chính địa phương (Divisional Secretariat).
# draft 92e6e71d
lk-paper-4 = Giấy phép của môi giới và giấy duyệt đầu tiên cho việc này: SLBFE cấp cả hai. Giấy duyệt phải còn hạn khi bạn được tuyển. Tin tuyển cũng cần được duyệt.
# draft c2de592d
lk-ban-1 = Đây là lời cảnh báo từ tháng Mười Một năm 2024, không phải lệnh cấm. Lời mời làm IT đưa người Sri Lanka đến các khu lừa đảo ở Myanmar, thường qua Dubai. Đừng đi làm việc bằng visa thăm thân.
# draft 5ef72482
origin-PK = BE&OE (Cục Di cư và Việc làm Ngoài nước)
    .short = Người tuyển có giấy phép (promoter) được thu nhiều nhất PKR 15,000, hoặc PKR 6,000 nếu bạn tự tìm được việc. Chỉ trả qua ngân hàng.
    .check = Kiểm tra giấy phép của người tuyển (promoter) và yêu cầu lao động của chủ trên trang BE&OE hoặc ở văn phòng Protector. Nhất định đòi biên lai.
# draft 1990cff7
pk-fee-1 = Người tuyển có giấy phép (Overseas Employment Promoter) được thu nhiều nhất PKR 15,000, hoặc PKR 6,000 nếu chỉ làm thủ tục (Quy định Di cư 1979).
# draft c9554892
pk-fee-2 = Người tuyển (promoter) được đòi các chi phí thật: vé máy bay, khám sức khỏe, visa, giấy phép lao động, các khoản nộp. Trả qua ngân hàng hoặc ứng dụng, không bao giờ bằng tiền mặt (thông tư BE&OE, 2025).
# draft 4f72e350
pk-paper-1 = Hợp đồng làm việc ở nước ngoài (Foreign Service Agreement): Hợp đồng lao động bạn đã ký. Cơ quan Bảo vệ Người di cư (Protector of Emigrants) cũng ký và ghi dấu vào hộ chiếu của bạn. Luật bắt buộc phải có.
# draft 2bafc1b9
pk-paper-2 = Bảo hiểm State Life: Công ty bảo hiểm State Life cấp. Bạn trả PKR 2,500. Mức bảo hiểm PKR 1,000,000 trong 5 năm.
# draft 64e846ae
pk-paper-3 = Quỹ phúc lợi, đăng ký và lớp định hướng: Khoảng PKR 2,000 cho quỹ, PKR 500 để đăng ký (PKR 2,500 nếu chủ tuyển thẳng). Lớp định hướng học trước khi đi, ở Protector of Emigrants.
# draft 2e10f080
origin-KE = NEA (Cơ quan Việc làm Quốc gia), Cục Lao động của nhà nước
    .short = Công ty đưa đi không được thu phí thủ tục của bạn. Hãy hỏi NEA trước khi trả bất cứ khoản nào. Đừng bao giờ đi làm bằng visa thăm thân.
    .check = Kiểm tra công ty ở neaims.go.ke. Kiểm tra hợp đồng ở Cục Lao động (State Department for Labour).
# draft 5531f295
ke-fee-1 = Bộ trưởng lao động bảo các công ty không thu phí thủ tục của người tìm việc và không giữ giấy tờ đi lại. Chúng tôi chưa thấy quy định bằng chữ. Hãy hỏi NEA: có thể đã đổi.
# draft 82cb4503
ke-fee-2 = Công ty thu khoản tiền mà luật không cho là phạm luật (Luật Cơ quan Lao động 2007, điều 55-60). Hãy hỏi NEA luật cho thu gì.
# draft 4f904da2
ke-paper-1 = Môi giới có đăng ký với NEA: Xin xem giấy chứng nhận gốc của NEA và kiểm tra danh sách. Không được qua môi giới phụ.
# draft 9aea9c0c
ke-paper-2 = Hợp đồng lao động đã chứng thực: Bằng tiếng Anh. Môi giới và Cục Lao động xác nhận. Hãy nhờ một người bạn tin đọc giúp.
# draft e9b17bce
ke-paper-3 = Hộ chiếu (6 tháng), visa lao động, lý lịch tư pháp, khám sức khỏe: Visa phải đúng loại cho việc này. Giữ bản sao. Hãy hỏi đại sứ quán hoặc NEA.
# draft 31b52f4f
ke-paper-4 = Đào tạo trước khi đi: Trung tâm được công nhận dạy. Giúp việc nhà: 10 ngày học việc nhà và 4 ngày định hướng. Việc có tay nghề khác: 2 ngày. Áp dụng từ tháng Chín năm 2024.
# draft 2610c156
ke-paper-5 = Kiểm tra ở sân bay: Nhân viên nhà nước xem visa lao động của bạn ở sân bay Nairobi (JKIA) trước khi lên máy bay. Bàn kiểm tra có từ tháng Tư năm 2025.
# draft d9a3c99a
ke-ban-1 = Đây là lời cảnh báo công khai năm 2025. Chính phủ nói với người Kenya rằng không có việc ở Thái Lan, Ấn Độ hay Malaysia. Họ coi lời mời ở đó là mua bán người. Hãy hỏi NEA trước khi trả lời.
# draft bee77b4d
ke-ban-2 = Từ năm 2016 người giúp việc nhà và lao động ít tay nghề của Kenya không được đến nước chưa có thỏa thuận. Điều này được nói năm 2018. Hãy hỏi NEA: có thể đã đổi.
# draft 81e8ae2f
origin-UG = bộ lao động Uganda (Giới, Lao động và Phát triển Xã hội, EEMIS)
    .short = Nếu công ty nước ngoài trả cho công ty Uganda thì bạn không trả gì. Nếu không, công ty chỉ được lấy các chi phí bộ đã duyệt.
    .check = Kiểm tra công ty và công việc trên hệ thống mạng của bộ. Từ chối việc phải đi qua Kenya.
# draft 778f34e0
ug-fee-1 = Nếu công ty nước ngoài trả cho công ty Uganda thì bạn không trả phí. Nếu không, bộ phải duyệt phí: chỉ khám sức khỏe, visa và vé máy bay (Quy định Lao động Di cư 2021).
# draft 927089d5
ug-fee-2 = Ả Rập Xê Út: bạn không trả phí, theo thỏa thuận giữa 2 nước. Một bộ trưởng nói vậy năm 2021.
# draft 58abea3b
ug-fee-3 = Đây là điều đã thấy, không phải quy định. Với việc ở vùng Vịnh, người lao động vẫn trả nhiều tiền, nhất là đi UAE. Hãy hỏi bộ phụ trách trước khi trả.
# draft 878445c5
ug-paper-1 = Công ty có giấy phép và giấy chấp thuận của bộ: Bộ Giới, Lao động cấp. Bộ cũng phải duyệt tin tuyển.
# draft 4b088e9e
ug-paper-2 = Giấy chứng nhận đào tạo và định hướng, giấy khám sức khỏe, hợp đồng, địa chỉ chủ lao động: Từ bộ và các phòng khám được công nhận. Được kiểm tra trước khi đi. Không có thì bạn có thể bị giữ lại ở sân bay.
# draft 1ad4d00e
ug-ban-1 = Từ năm 2016 Uganda có lúc cấm người giúp việc nhà sang Trung Đông (2016, 2020). Lệnh cấm đã bỏ một phần. Hãy hỏi bộ phụ trách: có thể đã đổi.
# draft 25c8161b
origin-ET = bộ lao động Ethiopia (Bộ Lao động và Kỹ năng)
    .short = Chưa tìm thấy công ty đưa đi được thu bao nhiêu. Hãy hỏi bộ lao động. Chỉ đúng luật khi đi nước có thỏa thuận, với hợp đồng đại sứ quán đã kiểm tra.
    .check = Hỏi bộ lao động 2 điều. Có thỏa thuận với nước đó không? Hợp đồng có được duyệt không?
# draft a8086807
et-fee-1 = Luật có một điều về khoản công ty được nhận (Proclamation 923/2016, sửa bởi 1246/2021, Điều 10). Chúng tôi chưa thấy số tiền. Hãy hỏi bộ lao động.
# draft 07538b4f
et-paper-1 = Hợp đồng được đại sứ quán Ethiopia hoặc bộ ngoại giao kiểm tra: Bạn và chủ lao động ký. Rồi bộ lao động duyệt.
# draft 02da44e9
et-paper-2 = Visa nhập cảnh, chứng chỉ tay nghề, hộ chiếu, ảnh, lý lịch tư pháp: Các cơ quan khác nhau cấp. Chứng chỉ tay nghề phải hợp với công việc.
# draft 2e6ab1a8
et-paper-3 = Giấy chứng nhận định hướng và bảo hiểm: Nơi được công nhận cấp. Bạn cần cả hai trước khi hợp đồng được duyệt.
# draft 3d0f977a
et-ban-1 = Từ tháng Mười Một năm 2018 người Ethiopia chỉ được đi giúp việc nhà ở Ả Rập Xê Út, Qatar và Jordan. Các thỏa thuận sau này có thể đã thay đổi danh sách. Hãy hỏi bộ phụ trách.
# draft 32714181
origin-TH = DOE (Cục Việc làm)
    .short = Chỉ công ty có giấy phép DOE mới được đưa bạn đi. Chính sách của chính phủ: phí nhiều nhất 1 tháng lương, cộng chi phí thật.
    .check = Kiểm tra công ty trên trang DOE. Năm 2025 và 2026 chính phủ cảnh báo về các trang giả dùng tên công ty thật.
# draft cb83fc3a
th-fee-1 = Chính sách cho công ty có giấy phép: nhiều nhất 1 tháng lương cộng chi phí đi lại đã liệt kê, cho bạn xem trước khi thỏa thuận. Chúng tôi chưa thấy văn bản cuối. Hãy hỏi DOE: có thể đã đổi.
# draft e4e5275d
th-fee-2 = Không ai được sắp xếp việc ở nước ngoài khi không có giấy phép DOE. Vi phạm thì bị tù 3 đến 10 năm hoặc phạt tiền (Luật Bảo vệ Người tìm việc, Phật lịch 2528, điều 30).
# draft 54e72a47
th-paper-1 = Một trong 5 cách đúng luật (DOE): qua công ty có giấy phép, qua chính DOE, tự tìm việc và báo ít nhất 15 ngày trước khi đi, được chính chủ của mình cử đi làm, hoặc thực tập.
# draft f62cb8d9
th-paper-2 = Đăng ký và định hướng: Bạn đăng ký ở cơ quan lao động. Hợp đồng được duyệt. Bộ Lao động dạy khóa trước khi đi (PDO).
# draft e1f08442
origin-MM = Cục Lao động Myanmar (dưới Hội đồng Hành chính Nhà nước)
    .short = Thái Lan: phí chính thức là 300,000 kyat (2024). Bạn cần hộ chiếu PJ, thẻ OWIC, rồi giấy cho phép riêng. Nam trong tuổi đi lính không được hợp đồng mới.
    .check = Tìm danh sách được duyệt đã công bố. Nếu môi giới nói trả tiền là qua được lệnh cấm, hãy coi đó là nói dối.
# draft a307cc9c
mm-fee-1 = Thái Lan: phí chính thức tăng từ 150,000 lên 300,000 kyat (2024). Các công ty đòi 10,000 baht. Mức này hay đổi. Hãy hỏi Bộ Lao động.
# draft 4a9b9337
mm-fee-2 = Nhật Bản: USD 2,800 với thực tập sinh kỹ năng, USD 1,500 với lao động có tay nghề (2023). Hãy hỏi Bộ Lao động: có thể đã đổi.
# draft 9cb91fc4
mm-fee-3 = Đây là điều đã thấy, không phải quy định. Các công ty thường thu nhiều hơn mức đã định. Hãy hỏi cơ quan lao động mức đã định trước khi trả.
# draft 05cecff9
mm-paper-1 = Hộ chiếu PJ và OWIC: Hộ chiếu đi làm và Thẻ căn cước lao động ngoài nước. Cơ quan lao động cấp.
# draft 3a295cee
mm-paper-2 = Giấy cho phép riêng để đi, kèm thư yêu cầu lao động của chủ: Bạn nộp đơn qua mạng cho Bộ Lao động. Danh sách được đăng trên kênh Safe Migration. Đừng mua vé trước.
# draft 5dd25390
mm-ban-1 = Từ 30 tháng Một năm 2025 nam từ 18 đến 35 tuổi của Myanmar không được hợp đồng mới và không được thẻ OWIC, với mọi nước. Khi chúng tôi xem thì lệnh này còn hiệu lực. Hãy hỏi bộ phụ trách.
# draft 60b7c77d
mm-ban-2 = Từ tháng Ba năm 2025 mỗi công ty Myanmar chỉ được xin 50 yêu cầu một tháng cho Thái Lan, nước khác ít hơn. Khi chúng tôi xem thì lệnh này còn hiệu lực. Hãy hỏi bộ phụ trách.
# draft 0ec959c0
origin-KH = MoLVT (Bộ Lao động và Đào tạo nghề)
    .short = Các công ty đã thu khoảng USD 650 để đi Thái Lan. Có hứa đặt mức tối đa; chưa thấy. Bạn cần 6 giấy tờ, một là Thẻ Lao động Campuchia Ngoài nước. Hãy hỏi bộ phụ trách.
    .check = Theo dõi hồ sơ của bạn trên hệ thống OCWC. Kiểm tra công ty có giấy phép không. Có khi công ty đưa người đi bằng visa du lịch, nên hãy xem visa của bạn.
# draft f4885d81
kh-fee-1 = Thái Lan: chính phủ nói sẽ giới hạn phí gần USD 100, rồi không thu nữa. Thật ra qua công ty tốn khoảng USD 650, tự đi tốn USD 30. Chưa thấy quy định cuối: hãy hỏi bộ phụ trách.
# draft 6fa7c13d
kh-fee-2 = Đây là điều đã thấy, không phải quy định. Từ Campuchia, Lào và Myanmar sang Thái Lan, chi phí vẫn cao so với lương. Một số khoản là phần của chủ lao động. Hãy hỏi khoản nào.
# draft 9e8b9e24
kh-paper-1 = 6 giấy tờ: hợp đồng dịch vụ đưa đi, hợp đồng lao động, Thẻ Lao động Campuchia Ngoài nước (OCWC), hộ chiếu hoặc giấy đi lại, visa lao động, giấy phép lao động. MoLVT và các cơ quan khác cấp.
# draft 087b1072
kh-paper-2 = Lớp định hướng trước khi đi, kiểm tra công ty, nơi nhận khiếu nại: MoLVT quy định trong các lệnh của bộ từ năm 2013. Hãy hỏi MoLVT.
# draft a8b3d43d
origin-LA = MoLSW (Bộ Lao động và Phúc lợi Xã hội)
    .short = Với Thái Lan, chi phí chính thức nhỏ và có bảng kê. Công ty đưa đi phải dùng mức chính thức.
    .check = Hỏi cơ quan lao động của tỉnh. Công ty có được duyệt không? Đơn hàng có được duyệt không?
# draft b00d38cc
la-fee-1 = Thái Lan, tính bằng THB: visa 2,000, giấy phép lao động 1,900 (2 năm), khám sức khỏe 500, bảo hiểm 3,200 (2 năm), tiêm phòng 50. Công ty phải dùng các mức này. Từ thời Covid, không ghi năm. Hãy hỏi lại.
# draft a3837d58
la-fee-2 = Đây là điều đã thấy, không phải quy định. Một khảo sát của ILO, cơ quan lao động của Liên Hợp Quốc, tính xem người lao động thật sự trả bao nhiêu để sang Thái Lan (2020). Hãy hỏi cơ quan lao động trước khi trả.
# draft 13e148dd
la-paper-1 = Giấy tờ MOU: Đơn hàng, hợp đồng, danh sách tên đại sứ quán đã kiểm tra, hộ chiếu, visa, giấy phép lao động, khám sức khỏe. Cơ quan lao động Lào và Thái Lan cấp. Chúng tôi chưa thấy danh sách đầy đủ: hãy hỏi.
# draft 03278027
origin-MY = JTK (Cục Lao động) hoặc Wisma Putra (bộ ngoại giao)
    .short = Chỉ công ty có giấy phép B hoặc C được đưa bạn ra nước ngoài. Phí là mức trong danh mục của luật (First Schedule). Hãy xin xem.
    .check = Kiểm tra giấy phép với JTK. Hỏi bộ ngoại giao (Wisma Putra) về lời mời. Nói với gia đình bạn đi đâu.
# draft 0d9fa174
my-fee-1 = Phí của công ty có giấy phép nằm trong First Schedule của luật (Luật Công ty Việc làm Tư nhân 1981, sửa 2017). Chúng tôi chưa thấy số tiền: hãy hỏi. Tuyển không có giấy phép có thể bị phạt RM200,000 hoặc 3 năm tù.
# draft 08d35e28
my-fee-2 = Một vụ năm 2023, không phải quy định: người của 2 công ty có giấy phép đưa lao động vào đã bị tạm giữ. Họ bị nghi đưa người Malaysia vào đường dây lừa đảo ở Thái Lan và Myanmar. Hãy kiểm tra loại giấy phép.
# draft bb5d38ae
my-paper-1 = Giấy phép B hoặc C, hợp đồng bằng chữ, visa đúng loại: JTK cấp giấy phép. Kiểm tra loại giấy phép và tên công ty. Tên phải bắt đầu bằng Agensi Pekerjaan.
