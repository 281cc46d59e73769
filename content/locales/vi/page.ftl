# draft 41e16236
page-language = Tiếng Việt
# draft 6f67923f
page-app = Bảng kiểm
# draft d743b6af
page-preview = Vài câu hỏi về việc làm ở nước ngoài. Không có gì bị gửi đi.
# draft fe419add
page-slow = Phần câu hỏi mở chậm. Có thể lát nữa sẽ hiện ra. Các số dưới đây dùng được ngay.
# draft e4517df5
page-no-scripts = Trình duyệt này đã tắt script, nên phần câu hỏi không mở được. Các số dưới đây vẫn dùng được.
# draft 6b605284
page-unsupported = Trình duyệt này quá cũ cho phần câu hỏi. Hãy thử trình duyệt khác. Ở đây các số dưới đây vẫn dùng được.
# draft 5d863eae
page-missing = Một phần của trang này không tải được. Hãy kiểm tra mạng và mở lại trang. Các số dưới đây vẫn còn.
# draft 90154654
page-crash = Bên chúng tôi bị lỗi. Câu trả lời của bạn đã mất. Hãy mở lại trang để làm lại từ đầu. Các số dưới đây vẫn còn.
# draft 0444df1b
page-closed = Từ đây không đóng được trang này. Hãy tự đóng tab hoặc ứng dụng.
# draft 82707c80
page-again = Mở lại trang
# draft cbf565c7
page-numbers = Số để gọi
# draft 33dd2a80
page-numbers-lead = Tìm nước cấp hộ chiếu của bạn. Số nào không có dấu là số của chính phủ nước bạn. Bạn gọi cho họ; họ không bao giờ gọi bạn để đòi tiền.
# draft 889357c9
page-start = Kiểm tra lời mời
# draft 140cefc7
page-checklist = Bảng hỏi trên một trang
# draft 547ad2c5
page-checklist-lead = Để đọc hoặc in ra. Bỏ qua câu không hợp với bạn. Mở mỗi câu trả lời đúng với bạn, và đếm xem nó ghi gì.
# draft 80fe83ea
page-paper-heading = Kết quả các câu trả lời
# draft e9f8e06c
page-paper-stop = Có một câu trả lời ghi “Dừng”: đừng đi.
# draft 4d6a7555
page-paper-many = Có câu trả lời ghi “Nghiêm trọng” ở { $count } câu hỏi trở lên: đừng đi.
# draft 91d4f93b
page-paper-one = Có một câu trả lời ghi “Nghiêm trọng”: khoan đi đã. Hãy tìm được câu trả lời tốt trước.
# draft 6c7920ee
page-paper-caution = Có câu trả lời ghi “Cẩn thận” ở { $count } câu hỏi trở lên: khoan đi đã. Hãy tìm được câu trả lời tốt trước.
# draft e7510d10
page-paper-unsure = Có { $count } câu hỏi trở lên bạn không trả lời được: khoan đi đã. Hãy hỏi cho rõ trước.
# draft 949c4748
page-paper-rest = Các trường hợp khác: kiểm tra lại trước khi trả tiền, ký giấy hoặc lên máy bay. Không tờ giấy nào nói được một lời mời là tốt.
# draft e10483fe
page-paper-closed = Những gì các nước đã cấm hoặc cảnh báo
# draft 2dbcf440
page-passport = Hộ chiếu: { $country }
# draft c0f0599b
page-abroad = Từ bất cứ nước nào khác
# draft 707d7c74
page-more-numbers = Chọn hộ chiếu của bạn
# draft eb8a08f1
page-pass-on = Chuyển cho người khác mà không cần mạng
# draft 56bde3f7
page-pass-on-lead = Cả bảng hỏi nằm gọn trong một tệp. Mở được khi không có mạng và không đòi hỏi gì.
# draft 6e18b2c7
page-pass-on-get = Tải tệp về
# draft bfadd19a
page-pass-on-1 = Bấm nút ở trên. Tệp được lưu vào điện thoại này. Tệp nhỏ: nhẹ hơn một tấm ảnh.
# draft 78ccdf1a
page-pass-on-2 = Gửi nó như một tài liệu: bằng Bluetooth, thẻ nhớ, hoặc qua tin nhắn.
# draft a136f54e
page-pass-on-3 = Người kia mở nó bằng trình duyệt, ví dụ Chrome hoặc Firefox.
# draft 9d2b35a5
page-pass-on-4 = Trong tệp không có gì cho thấy ai đã có nó hoặc đã trả lời gì.
# draft 0143a534
page-copy-of = Bản ngày { $date }. Các số có thể thay đổi: sau nửa năm, hãy lấy bản mới.
