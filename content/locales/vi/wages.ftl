# draft fef009d7
wage-kh-minimum-1 = Campuchia, chỉ nhà máy may mặc, giày dép và túi va li: lương tối thiểu theo luật USD 210 một tháng, từ tháng Một năm 2026. Cộng các khoản thưởng thường có là USD 227 đến 238.
# draft 5d845a3e
wage-kh-usual-1 = Người giúp việc nhà ở Campuchia: thường USD 200 đến 300 một tháng, theo một bài báo năm 2025.
# draft 054ce780
wage-kh-reality = Việc bình thường ở Campuchia không trả USD 1,000 trở lên một tháng cho người mới không có tay nghề.
# draft 14b0bda6
wage-mm-minimum-1 = Myanmar, công ty tư nhân: lương tối thiểu theo luật 7,800 kyat cho một ngày 8 giờ, từ tháng Mười năm 2025. Năm 2018 công ty dưới 10 người không nằm trong luật này.
# draft 4722b41c
wage-la-minimum-1 = Lào, công ty tư nhân và gia đình: lương tối thiểu theo luật 2,500,000 kip một tháng, từ tháng Mười năm 2024. Người không có tay nghề được thêm 900,000 kip, theo một báo cáo năm 2024.
# draft c1823f92
wage-th-minimum-1 = Thái Lan: lương tối thiểu theo luật 337 đến 400 baht một ngày, từ tháng Một năm 2025. Mỗi tỉnh một khác.
# draft b67aa82c
wage-th-minimum-2 = Thái Lan: lương tối thiểu theo luật 400 baht một ngày ở Bangkok và một số tỉnh khác, từ tháng Bảy năm 2025. Với khách sạn và nơi giải trí thì áp dụng khắp Thái Lan.
# draft 1b577c66
wage-ph-minimum-1 = Vùng thủ đô Manila, trừ việc nông trại: lương tối thiểu theo luật 695 peso một ngày, từ tháng Bảy năm 2025. Tiền cầm về khoảng 15,247 đến 18,216 peso một tháng. Vùng khác thì khác.
# draft d74a7fe5
wage-my-minimum-1 = Malaysia: lương tối thiểu theo luật 1,700 ringgit một tháng, cả với lao động nước ngoài, ở mọi chủ lao động từ tháng Tám năm 2025. Không áp dụng cho người giúp việc nhà.
# draft e242e098
wage-my-usual-1 = Malaysia, bảo vệ và người giúp việc nhà từ Bangladesh: đã định 1,500 ringgit một tháng và chỗ ở miễn phí. Bài báo không ghi ngày.
# draft 0a3cff17
wage-vn-minimum-1 = Việt Nam: lương tối thiểu theo luật 3,700,000 đến 5,310,000 đồng một tháng, từ tháng Một năm 2026. 4 vùng có mức khác nhau.
# draft e5f3faf1
wage-sg-remark = Singapore không đặt lương tối thiểu theo luật, cho người trong nước hay người nước ngoài. Lương của bạn là số ghi trong hợp đồng.
# draft 772ed455
wage-sg-usual-1 = Singapore, người giúp việc nhà mới từ Indonesia: SGD 550 đến 580 một tháng, theo bảng năm 2022 của một công ty môi giới.
# draft 8f840d6a
wage-sg-usual-2 = Singapore, người giúp việc nhà mới từ Myanmar: SGD 450 đến 500 một tháng, theo bảng năm 2022 của một công ty môi giới.
# draft 8cc6867f
wage-sg-usual-3 = Singapore, người giúp việc nhà mới từ Philippines: SGD 580 đến 600 một tháng, theo bảng năm 2022 của một công ty môi giới.
# draft 027dd2da
wage-bn-minimum-1 = Brunei: BND 500 một tháng trong công ty ngân hàng, tài chính và máy tính, từ tháng Bảy năm 2023. Tháng Tư năm 2025 thêm chín loại kinh doanh nữa. Không nhắc đến giúp việc nhà.
# draft e4841b70
wage-hk-minimum-1 = Hồng Kông, người giúp việc nhà nước ngoài: lương thấp nhất HKD 5,100 một tháng trong hợp đồng ký từ cuối năm 2025. Còn được thêm bữa ăn, hoặc HKD 1,236 tiền ăn.
# draft 219bbe55
wage-hk-minimum-2 = Hồng Kông: lương tối thiểu theo luật HKD 42.1 một giờ, từ ngày 1 tháng Năm, có lẽ năm 2025. Người giúp việc ở nhà chủ có mức riêng.
# draft e45be774
wage-tw-minimum-1 = Đài Loan: lương tối thiểu theo luật 29,500 đô la Đài Loan một tháng, từ tháng Một năm 2026, theo Luật Tiêu chuẩn Lao động. Không áp dụng cho người làm trong gia đình.
# draft 85c1e4c1
wage-tw-minimum-2 = Đài Loan, người giúp việc và người chăm sóc ở nhà chủ: lương thấp nhất 20,000 đô la Đài Loan một tháng trong hợp đồng mới từ tháng Tám năm 2022. Luật Tiêu chuẩn Lao động không áp dụng cho họ.
# draft 30bdc059
wage-kr-minimum-1 = Hàn Quốc, mọi ngành: lương tối thiểu theo luật 10,320 won một giờ, từ tháng Một năm 2026. Tức là khoảng 2,150,000 won cho 209 giờ một tháng.
# draft 889badfd
wage-jp-minimum-1 = Nhật Bản: lương tối thiểu theo luật 1,023 đến 1,226 yên một giờ, từ tháng Mười năm 2025. Mỗi tỉnh một khác; trung bình là 1,121 yên.
# draft 3c64b55a
wage-sa-remark = Ả Rập Xê Út: một bản tổng hợp năm 2024 nói 3,000 riyal một tháng. Không có gì cho thấy mức này áp dụng cho lao động nước ngoài. Đừng trông vào đó.
# draft 8b40e6d9
wage-sa-usual-1 = Ả Rập Xê Út, người giúp việc nhà từ Philippines: lương thấp nhất trong hợp đồng 1,875 riyal (USD 500) một tháng từ tháng Mười năm 2025. Áp dụng cho hợp đồng mới.
# draft fc433630
wage-ae-remark = Dubai và Các Tiểu vương quốc Ả Rập không đặt lương tối thiểu theo luật. Một bản tổng hợp năm 2024 chỉ ghi lời khuyên: AED 12,000 cho người có bằng đại học, 7,000 cho kỹ thuật viên, 5,000 cho thợ có tay nghề.
# draft 73623281
wage-ae-usual-1 = Dubai và Các Tiểu vương quốc Ả Rập, người giúp việc nhà từ Philippines: lương thấp nhất trong hợp đồng USD 500 một tháng từ tháng Mười năm 2025.
# draft 83304631
wage-qa-minimum-1 = Qatar, mọi người lao động, cả người giúp việc nhà: lương tối thiểu theo luật 1,000 riyal một tháng, từ tháng Ba năm 2021. Nếu không được chỗ ở và cũng không được bữa ăn thì 1,800.
# draft 01f814f5
wage-qa-usual-1 = Qatar, người giúp việc nhà từ Philippines: lương thấp nhất trong hợp đồng USD 500 một tháng từ tháng Mười năm 2025.
# draft d682338c
wage-kw-minimum-1 = Kuwait, khu vực tư nhân: lương thấp nhất 75 dinar một tháng. Nguồn không ghi ngày. Người giúp việc nhà có mức riêng.
# draft ecdf3c9e
wage-kw-minimum-2 = Kuwait, người giúp việc nhà: lương tối thiểu theo luật 60 dinar một tháng, từ tháng Bảy năm 2016. Nghe nói ít khi được làm đúng.
# draft 59df98e1
wage-kw-usual-1 = Kuwait, người giúp việc nhà từ Philippines: lương thấp nhất trong hợp đồng USD 500 một tháng từ tháng Mười năm 2025.
# draft 4dac65e1
floor-ph-domestic-worker-floor = Người giúp việc nhà từ Philippines: lương thấp nhất trong hợp đồng USD 500 một tháng, từ tháng Mười năm 2025. Philippines đặt mức này. Đây không phải luật của nước bạn đến.
