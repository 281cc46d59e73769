# draft ea593038
pattern-bait = Lương cao mà không cần tay nghề, từ một người mà bạn chỉ biết qua điện thoại, hoặc từ người không nói tên chủ lao động.
# draft 4acaccc8
pattern-moved-on = Việc máy tính ở Thái Lan, và thêm một dấu hiệu giống các vụ đã biết.
# draft d4017c56
pattern-detour = Dừng lại ở một nước khác, và giấy tờ không chứng minh được công việc.
# draft 5c3766a2
pattern-held = Bạn nợ tiền họ, và họ giữ hộ chiếu của bạn.
# draft 728f7501
pattern-no-one-to-hold = Không có chủ lao động, không có văn phòng, mà lại bị giục đi nhanh hoặc giục đưa tiền.
# draft 57afe9c1
pattern-escorted = Một người lạ dẫn bạn đi qua một nước khác.
# draft d2f2416b
stage-start = Bắt đầu
# draft ee08279f
stage-place = Nơi làm
# draft 6b75a227
stage-job = Công việc
# draft cb7e101f
stage-papers = Giấy tờ
# draft bfea81c3
stage-money = Tiền
# draft 0afcd4fb
stage-recruiter = Người tuyển
# draft 26b88c14
stage-travel = Đường đi
# draft 80093f63
stage-life = Cuộc sống
# draft 49929f8f
stage-already-there = Giúp đỡ

# draft 17bce8c1
part-offer = Lời mời làm
# draft 6778f859
part-recruiter = Người tuyển
# draft c8a35125
part-contract = Hợp đồng
# draft cf004c94
part-money = Tiền
# draft da29b6b3
part-documents = Giấy tờ
# draft 1c2f982c
part-travel = Đường đi
# draft 2879489d
part-arrival = Khi đến nơi
# draft bc7bc693
part-work = Khi làm việc

# draft 9644cd4c
level-do-not-go = Đừng đi
    .text = Câu trả lời của bạn có những dấu hiệu mà nhiều người đã thấy trước khi họ bị giữ, bị lừa hoặc bị làm hại. Đây không phải là bằng chứng có tội phạm. Nó có nghĩa là: đừng đi theo lời mời này, khi nó vẫn như bây giờ.
    .first = Đừng trả tiền, đừng ký, đừng đưa hộ chiếu. Bạn đã trả tiền rồi? Hãy giữ tin nhắn và biên lai.
    .call = Hãy gọi và đọc cho họ nghe trang này:
    .then = Nói với một người ở nhà biết: họ mời bạn điều gì, và ai mời.
    .last = Xem các cách đi làm nước ngoài đúng luật, ở phía dưới trang này.
# draft fedcf6aa
level-do-not-go-yet = Khoan đi đã
    .text = Câu trả lời của bạn có điều nghiêm trọng. Hãy giải quyết xong trước khi trả tiền, ký giấy hoặc lên máy bay.
    .text-unknown = Còn biết quá ít, chưa thể nói lời mời này là tốt. Hãy hỏi cho rõ các điểm dưới đây trước khi trả tiền, ký giấy hoặc lên máy bay.
    .first = Đừng trả tiền, đừng ký, đừng mua vé khi các điểm trên trang này chưa rõ.
    .call = Có điều bạn không tự hỏi ra được? Hãy gọi và hỏi:
    .then = Xem từng mục một trong danh sách dưới đây. Mục nào cũng có sẵn lời để gửi, nếu bạn hỏi mà không bị gây khó.
    .last = Rồi trả lời lại các câu đó ở đây. Việc làm thật thì chờ được.
# draft e864b600
level-check-first = Kiểm tra các điểm này trước
    .text = Có vài điểm yếu hoặc chưa rõ. Việc tốt cũng có khi như vậy. Đừng trả tiền hay lên máy bay khi các điểm này chưa rõ.
    .first = Xem hết các điểm dưới đây trước khi trả tiền hoặc lên máy bay.
    .call = Không chắc về điểm nào? Hãy gọi và hỏi:
    .then = Xem lại các danh sách chính thức trong tuần cuối. Mọi thứ có thể thay đổi.
# draft c29bf915
level-no-signs-found = Không thấy dấu hiệu cảnh báo trong câu trả lời của bạn
    .text = Chúng tôi chỉ biết những gì bạn nói. Chúng tôi không thấy giấy tờ hay gặp những người đó. Trên đường đi mọi thứ có thể thay đổi.
    .first = Xem lại các danh sách chính thức trong tuần cuối trước khi đi.
    .call = Ghi các số này ra giấy và học thuộc lòng hai số:
    .then = Để lại bản sao mọi giấy tờ cho một người ở nhà.
    .last = Dừng lại và kiểm tra lại nếu nơi làm, công việc hoặc lương thay đổi.
# draft d0e1cc74
level-get-help-now = Hãy tìm người giúp ngay
    .text = Chuyện đang xảy ra với bạn là không được phép. Bạn có quyền xin giúp đỡ, dù có giấy tờ hay không.
    .first = Bạn bị giữ ở một nơi, không ra được? Hãy gọi đại sứ quán nước bạn trước. Chỉ gọi cảnh sát ở đó nếu bạn tin được họ.
    .call = Khi bạn ở một mình, hãy gọi một trong các số này:
    .then = Đừng ký gì cả. Đừng đánh nhau, đừng cãi nhau. Đừng nói là bạn đã gọi.
    .last = Nói cho một người bạn tin biết bạn đang ở đâu: thị trấn, tòa nhà, bạn thấy gì qua cửa sổ.
# draft 72e1521e
level-get-advice = Hãy hỏi ai đó ngay hôm nay
    .text = Có vài điểm xấu hoặc chưa rõ. Hỏi sớm thì tốt hơn.
    .call = Hãy gọi và nói điều làm bạn lo:
    .then = Giữ giấy tờ của bạn. Ghi lại những ngày bạn làm và số tiền đã nhận.
    .last = Hẹn với người ở nhà một từ có nghĩa là: tôi cần giúp.
# draft c2739e77
level-keep-watch = Hãy giữ liên lạc
    .text = Chúng tôi không thấy dấu hiệu cảnh báo trong câu trả lời của bạn. Mọi thứ có thể thay đổi.
    .call = Ghi các số này ra giấy và giữ lại:
    .then = Tuần nào cũng nhắn về nhà. Hẹn một từ có nghĩa là: tôi cần giúp.
    .last = Kiểm tra lại ở đây khi nơi làm, công việc hoặc lương thay đổi.
