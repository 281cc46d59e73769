# draft e136acb6
closure-id-kh = Indonesia không có thỏa thuận đưa lao động sang Campuchia, Myanmar hay Thái Lan. Tháng Ba năm 2025 Indonesia nói không ai được sang đó làm việc.
# draft c0a7299a
closure-id-sa-home-care = Năm 2015 Indonesia ngừng đưa người giúp việc nhà sang Ả Rập Xê Út. Tháng Ba năm 2025 Indonesia đồng ý mở lại, nhưng lúc đó chưa ký gì. Hãy hỏi bộ phụ trách trước khi quyết định.
# draft fbfd7805
closure-ph-mm = Từ năm 2021 Philippines không đưa lao động mới sang Myanmar. Tháng Tám năm 2023 chỉ cho quay lại những người đã có hợp đồng ở đó.
# draft bfc16636
closure-ph-lb = Tháng Sáu năm 2025 Philippines bảo các công ty không đưa ai sang Liban vì nguy hiểm (mức báo động 3). Điều này áp dụng cho lao động mới và lao động quay lại.
# draft 99576af9
closure-ph-il = Tháng Sáu năm 2025 Philippines bảo các công ty không đưa lao động mới sang Israel vì nguy hiểm (mức báo động 2).
# draft a08b4974
closure-np-af = Nepal không cấp giấy phép lao động cho Afghanistan, Iraq hay Libya, theo một cuốn hướng dẫn. Cuốn đó không ghi ngày, nên hãy hỏi cơ quan lao động.
# draft 33b05061
closure-np-sa-home-care = Năm 2014 Nepal ngừng cấp phép cho phụ nữ đi giúp việc nhà ở các nước vùng Vịnh và Malaysia. Điều này có thể đã đổi. Hãy hỏi bộ phụ trách trước khi quyết định.
# draft 548bced0
closure-lk-mm = Tháng Mười Một năm 2024 Sri Lanka cảnh báo về việc máy tính, thường đi qua Dubai. Chúng dẫn đến các khu lừa đảo ở Myanmar. Đừng đi làm việc bằng visa thăm thân.
# draft f2f92ba9
closure-ke-th = Năm 2025 chính phủ Kenya cảnh báo về lời mời làm việc ở Thái Lan, Ấn Độ và Malaysia. Họ nói ở đó không có việc. Hãy báo lại nếu có lời mời như vậy.
# draft 1cd4fd21
closure-ke-any-home-care = Một báo cáo năm 2018 nói Kenya chỉ đưa người giúp việc nhà đến các nước đã có thỏa thuận. Điều này có thể đã đổi. Hãy hỏi bộ phụ trách trước khi quyết định.
# draft 8ce069fd
closure-ug-sa-home-care = Từ năm 2016 Uganda có lúc ngừng đưa người giúp việc nhà sang Trung Đông, rồi sau đó cho phép lại một phần. Hãy hỏi bộ phụ trách trước khi quyết định.
# draft c91a463c
closure-et-ae-home-care = Tháng Mười Một năm 2018 Ethiopia chỉ cho đi giúp việc nhà ở Ả Rập Xê Út, Qatar và Jordan. Các thỏa thuận sau này có thể đã thay đổi điều đó. Hãy hỏi bộ phụ trách trước khi quyết định.
# draft d732f02e
closure-in-sa-home-care = Một quy định cũ của Ấn Độ: phụ nữ dưới 30 tuổi có hộ chiếu ECR (loại phải qua kiểm tra xuất cảnh) không được cấp phép đi giúp việc nhà. Danh sách các nước không giống nhau. Hãy hỏi bộ phụ trách trước khi quyết định.
# draft 69d5486c
closure-mm-any = Tháng Một năm 2025 Myanmar ngừng hợp đồng lao động mới ở nước ngoài cho nam giới từ 18 đến 35 tuổi. Điều này có thể đã đổi. Hãy hỏi bộ phụ trách trước khi quyết định.
