# draft 4192088e
sign-offer-high-pay-no-skill = Lương cao hơn hẳn bình thường mà không cần tay nghề.
    .why = Lương cao cho việc nhẹ là cái mồi hay gặp nhất trong các vụ khu lừa đảo. Nhiều chính phủ đã cảnh báo điều này.
    .today = Hỏi đại sứ quán hoặc công đoàn ở nước đó xem việc này được trả bao nhiêu.
    .good = Lương hợp với công việc và với nước đó. Người khác ở đó cũng được như vậy.
# draft ab6727b6
sign-offer-scam-hub-office-job = Việc máy tính hoặc cá cược ở một vùng có tiếng là có khu lừa đảo.
    .why = Nhiều chính phủ nói rằng lời mời như vậy ở đó thường là giả. Có người bị giữ ở đó và bị ép đi lừa người khác.
    .today = Gọi { $hotline }. Hỏi nước bạn đã duyệt việc này với chủ lao động này chưa.
    .good = Nước bạn có ghi việc này và chủ lao động này là đã duyệt.
# draft a72c4dc3
sign-offer-no-requirements = Việc này không đòi tay nghề hay kinh nghiệm gì.
    .why = Việc tốt cũng có khi như vậy. Nó đáng lo hơn khi lương lại rất cao.
    .today = Hỏi cơ quan lao động gần bạn xem việc này cần tay nghề gì.
    .good = Họ thử tay nghề của bạn, hoặc đòi giấy tờ hợp với việc đó.
# draft 65ea8024
sign-offer-no-employer-name = Vẫn chưa biết chủ lao động, nơi làm hoặc công việc cụ thể.
    .why = Không có tên hay địa chỉ thì không kiểm tra được gì. Sau này công việc có thể bị đổi.
    .today = Xin họ viết ra chủ lao động, địa chỉ và công việc, nếu hỏi được.
    .good = Bạn có tên, địa chỉ, số điện thoại và công việc bằng chữ, và bạn đã kiểm tra.
# draft 9239e8ea
sign-offer-rush = Họ giục bạn quyết định hoặc lên đường trong vài ngày.
    .why = Việc tốt cũng có khi như vậy. Nhưng vội thì không có thời gian xem giấy tờ. Việc thật thì chờ được hợp đồng và visa.
    .today = Gọi { $hotline } và đọc cho họ nghe lời mời này trước khi bạn trả lời.
    .good = Bạn có thời gian để đọc, hỏi và so sánh. Việc vẫn chờ bạn.
# draft 09de52c9
sign-offer-all-free = Bạn không phải trả gì, nhưng đó chỉ là lời hứa.
    .why = Việc tốt cũng có khi như vậy. Nhưng chuyến đi miễn phí cũng là một cái mồi đã biết. Sau này nó có thể thành nợ của bạn.
    .today = Hỏi cơ quan lao động gần bạn xem hợp đồng phải ghi gì về tiền đi lại.
    .good = Hợp đồng ghi chủ lao động trả, và không bao giờ trừ vào lương của bạn.
# draft f314ae64
sign-offer-unsolicited = Một người lạ hoặc bạn trên mạng nhắn tin trước và mời bạn làm việc.
    .why = Người tuyển tìm người trong game, nhóm chat và mạng xã hội. Trước hết họ làm cho bạn tin.
    .today = Tìm chính việc đó trong một danh sách chính thức: { $registry-job-order }.
    .good = Bạn tìm được việc qua cơ quan nhà nước, công ty có trong danh sách hoặc chủ lao động đã kiểm tra.
# draft 550d189a
sign-offer-name-not-confirmed = Công ty đó nói rằng họ không biết việc này.
    .why = Tên công ty thật bị mượn để lời mời giả trông như thật. Trước đây đã có người gọi công ty mà lộ ra điều này.
    .today = Gọi { $hotline } và nói rằng công ty đó không biết việc này.
    .good = Công ty xác nhận có việc này, qua số điện thoại bạn tự tìm.
# draft f01c97da
sign-offer-cheat-work = Công việc là dụ người lạ trên mạng mua hàng, hẹn hò hoặc đầu tư.
    .why = Đây là việc trong các khu lừa đảo. Người làm việc này từng bị giữ, bị đánh hoặc bị đưa ra tòa.
    .today = Khi ở một mình, gọi đại sứ quán nước bạn hoặc { $hotline } và nói đó là việc gì.
    .good = Công việc không hại ai. Bạn kể được cho gia đình việc bạn làm.
# draft b019c6a2
sign-offer-event-or-interview-abroad = Trước hết bạn phải đi họp, thi hoặc học ở nước ngoài.
    .why = Những chuyến đi như vậy từng được dùng để che mắt. Có người cuối cùng vào khu lừa đảo, xa nơi có thể giúp.
    .today = Gọi đại sứ quán nước bạn ở nước đó và hỏi họ có biết bên mời và địa chỉ không.
    .good = Phỏng vấn qua video. Bạn chỉ đi sau khi hợp đồng đã được kiểm tra.
# draft 543793f6
sign-offer-club-work = Việc ở câu lạc bộ hoặc quán bar này không ghi rõ phải làm gì với khách.
    .why = Có những việc như vậy rồi thành bị ép bán dâm. Việc không viết ra thì sau này có thể bị đổi.
    .today = Gọi đại sứ quán nước bạn ở nước đó và hỏi họ có biết chỗ này không.
    .good = Có ghi việc phải làm, lương cố định, visa cho việc này, không ép đủ số ly rượu.
# draft da8dd098
sign-new-place-closed = Nước bạn cấm lao động đến nơi này, cấm tất cả hoặc cấm một số người.
    .why = Ở đó không có đường đi hợp pháp, nên khi có chuyện thì khó được giúp.
    .today = Hỏi { $hotline } xem bây giờ còn cấm không, và nước nào được đi.
    .good = Nước bạn ghi nơi này là được đi và đã duyệt việc này.
# draft cf9874c9
sign-new-place-warned = Nước bạn cảnh báo về việc làm ở nơi này.
    .why = Chính phủ nước bạn đã cảnh báo hoặc hạn chế việc làm ở nơi này. Một số lời mời là giả.
    .today = Gọi { $hotline } và đọc cho họ nghe lời mời này.
    .good = Bộ lao động nước bạn xác nhận chủ lao động này và việc này.
# draft f8487765
sign-new-office-job-moved-on = Việc máy tính hoặc cá cược ở Thái Lan.
    .why = Nhiều người được hứa làm việc này ở Thái Lan. Rồi họ bị đưa qua biên giới vào khu lừa đảo.
    .today = Gọi đại sứ quán nước bạn ở Bangkok và hỏi họ có biết công ty này không.
    .good = Công ty mà đại sứ quán biết, visa lao động, vé đến đúng thị trấn đó.
# draft 7ebc6249
sign-new-office-job-hub-country = Việc máy tính hoặc cá cược ở một nước có một số văn phòng lừa đảo.
    .why = Việc tốt cũng có khi như vậy. Ở đó cũng có công ty tốt. Nên điều này chỉ đáng kể khi có thêm dấu hiệu khác.
    .today = Tìm công ty trong một danh sách công ty chính thức và gọi số ghi ở đó.
    .good = Công ty có trong danh sách chính thức và xác nhận việc này qua điện thoại.
# draft 999732a0
sign-new-known-hub-town = Thị trấn này có tiếng là có những khu kín, người ta bị giữ ở trong.
    .why = Người làm việc khác cũng đã đến đó. Đến nơi thì công việc thường bị đổi.
    .today = Gọi đại sứ quán nước bạn ở nước đó và hỏi về địa chỉ này.
    .good = Đại sứ quán nước bạn biết địa chỉ này và chủ lao động này.
# draft b47b073a
sign-recruiter-not-licensed = Công ty xuất khẩu lao động không có trong danh sách chính thức, hoặc giấy phép đã bị dừng.
    .why = Ở phần lớn các nước, chỉ công ty có trong danh sách mới được đưa người đi. Nhiều chính phủ dặn chỉ dùng các công ty đó.
    .today = Gọi { $hotline } và đọc cho họ tên, số và địa chỉ của công ty.
    .good = Tên, số và địa chỉ đúng như trong danh sách chính thức.
# draft f44f5964
sign-recruiter-chat-only = Bạn chỉ biết người tuyển qua điện thoại hoặc tin nhắn.
    .why = Tài khoản chat có thể che giấu ai là người tuyển, và có thể biến mất. Phần lớn các vụ đã biết bắt đầu như vậy.
    .today = Tìm công ty của người tuyển trong danh sách chính thức: { $registry-licence }.
    .good = Bạn biết người đó, văn phòng và số giấy phép.
# draft ba118004
sign-recruiter-no-office = Bạn gặp người tuyển ở quán cà phê, trên xe, ở nhà hoặc sân bay.
    .why = Không có văn phòng thì họ dễ lấy giấy tờ của bạn. Sau này bạn khó khiếu nại.
    .today = Tìm công ty ở đây: { $registry-licence }. Gọi văn phòng của họ và hỏi người này có làm ở đó không.
    .good = Bạn đã gặp ở văn phòng ghi trong danh sách chính thức.
# draft 90aaff38
sign-recruiter-is-friend = Bạn bè hoặc họ hàng đưa lời mời này đến cho bạn.
    .why = Việc tốt cũng có khi như vậy. Phần lớn người ta tìm được việc qua người quen. Bạn của bạn có thể đã tin một lời mời giả.
    .today = Gọi { $hotline } và hỏi công ty hoặc chủ lao động này có được tuyển người từ nước bạn không.
    .good = Bạn của bạn đang làm ở đó, và các lao động khác cũng nói như vậy.
# draft 340e8dd2
sign-recruiter-subagent = Có môi giới hoặc cò đứng giữa bạn và công ty xuất khẩu lao động.
    .why = Mỗi người đứng giữa có thể lấy tiền. Khi có chuyện thì không ai chịu trách nhiệm. Một số chính phủ không cho phép điều này.
    .today = Tìm công ty ở đây: { $registry-licence }. Gọi văn phòng của họ và hỏi về môi giới này.
    .good = Bạn chỉ làm việc và chỉ ký với một công ty có trong danh sách.
# draft 2ab0ea68
sign-recruiter-licence-not-for-this = Việc này không có trong danh sách việc mà nước bạn đã duyệt.
    .why = Công ty có giấy phép vẫn có thể mời việc chưa ai duyệt. Có công ty đã đưa người vào khu lừa đảo hoặc lấy quá nhiều tiền.
    .today = Gọi { $hotline } và hỏi việc này có được duyệt cho chủ lao động này không.
    .good = Bạn đã thấy giấy duyệt cho việc này, chủ lao động này và nước này.
# draft f7306355
sign-recruiter-travel-agency = Một công ty du lịch, lữ hành hoặc đào tạo mời việc này.
    .why = Nhiều chính phủ cảnh báo rằng các công ty như vậy không phải là bên tuyển lao động. Với họ bạn không được bảo vệ.
    .today = Xem công ty này có trong danh sách chính thức không: { $registry-licence }.
    .good = Một công ty có trong danh sách hoặc một cơ quan nhà nước mời việc này.
# draft a0a9687f
sign-recruiter-secret = Họ bảo bạn giấu gia đình về việc làm hoặc chuyến đi.
    .why = Giữ bí mật làm bạn xa những người có thể nhận ra và giúp bạn.
    .today = Nói cho một người bạn tin biết chủ lao động, địa chỉ và đường đi.
    .good = Gia đình bạn biết chủ lao động, địa chỉ và đường đi.
# draft 95c4ac7f
sign-recruiter-lie-to-border = Họ bảo bạn giấu nhân viên cửa khẩu về kế hoạch thật.
    .why = Nếu phải giấu công việc thì không có việc hợp pháp nào chờ bạn. Sau này bạn ít được bảo vệ.
    .today = Gọi { $hotline } và hỏi việc này cần visa nào và giấy tờ nào.
    .good = Bạn nói thật về công việc với nhân viên cửa khẩu, và thế là đủ.
# draft ea97456f
sign-contract-none = Không có hợp đồng đã ký trước khi đi.
    .why = Lời mời hợp lệ thì có hợp đồng do chủ lao động, công ty đưa đi và bạn ký. Không có nó thì sau này bạn không chứng minh được gì.
    .today = Gọi { $hotline } và hỏi bạn phải có hợp đồng nào trước khi đi.
    .good = Bạn có hợp đồng đã ký, ghi lương, giờ làm, nơi làm, công việc và vé về.
# draft 3dd0d174
sign-contract-language = Hợp đồng bằng thứ tiếng bạn không đọc được.
    .why = Bạn chỉ có thể đồng ý với điều bạn đọc được. Có người đã bị bắt ký những giấy như vậy.
    .today = Nhờ cơ quan lao động gần bạn cùng xem hợp đồng với bạn.
    .good = Bạn giữ một bản bằng tiếng của mình.
# draft 41cdc859
sign-contract-not-checked = Chưa đại sứ quán hay cơ quan lao động nào kiểm tra hợp đồng.
    .why = Nhiều nước đòi kiểm tra việc này trước khi đi. Nhờ đó tìm ra chủ lao động giả.
    .today = Hỏi { $regulator } xem cơ quan nào kiểm tra hợp đồng, và kiểm tra thế nào.
    .good = Hợp đồng có dấu hoặc số của một cơ quan.
# draft b4ea2446
sign-contract-changed = Bạn bị đưa hợp đồng mới để ký, trên đường đi hoặc khi đến nơi.
    .why = Hợp đồng mới sau khi đã rời nhà là một chiêu đã biết. Nó bớt lương hoặc đổi công việc.
    .today = Khi ở một mình, gửi cho đại sứ quán nước bạn ảnh chụp hợp đồng đầu tiên.
    .good = Bạn làm theo đúng hợp đồng đã ký ở nhà.
# draft 59ed589f
sign-contract-leaving-costs = Bạn bỏ việc thì phải nộp tiền phạt.
    .why = Có người bị giữ cho đến khi họ hoặc gia đình trả tiền. Có người bị đòi hàng nghìn đô la.
    .today = Gọi { $hotline } và nói cho họ biết về khoản phạt này.
    .good = Báo trước là bạn được nghỉ, và thời hạn báo trước có ghi rõ.
# draft da907729
sign-contract-not-yours-to-take = Bạn không được giữ một bản hợp đồng.
    .why = Việc tốt cũng có khi như vậy. Nhưng giấy mà bạn không đưa cho ai xem được thì khó kiểm tra.
    .today = Hỏi { $regulator } xem có bắt buộc đưa cho bạn một bản trước khi đi không.
    .good = Bạn mang một bản về nhà, và họ trả lời các câu bạn hỏi về nó.
# draft e8205ff9
sign-contract-two-pays = Công việc hoặc lương không như lúc đầu họ nói.
    .why = Khi số tiền khác nhau, có thể ai đó giữ phần chênh lệch. Trong một số vụ, tiền lương đã hứa không bao giờ có.
    .today = Đưa tin nhắn đầu tiên và tin nhắn mới cho cơ quan lao động gần bạn xem.
    .good = Một công việc và một số tiền, trả hằng tháng, ghi rõ từng khoản trừ.
# draft 793808b1
sign-money-fee-above-law = Họ đòi nhiều tiền hơn mức luật nước bạn cho phép.
    .why = Quy định về phí: { $fee-limit }. Phí cao thì thành nợ, và nợ thì khó bỏ việc.
    .today = Cộng hết các khoản họ nói, và cho { $hotline } biết tổng số.
    .good = Chủ lao động trả, hoặc bạn trả không quá mức và có biên lai.
# draft 2083a852
sign-money-before-contract = Bạn phải trả tiền khi chưa có hợp đồng hoặc visa.
    .why = Có người mất hết tiền dành dụm và mắc nợ vì cách này, khi chưa có gì là thật.
    .today = Gọi { $hotline } và hỏi khi nào họ mới được thu phí, nếu được thu.
    .good = Bạn chỉ trả sau khi có hợp đồng đã ký và visa đúng với hợp đồng.
# draft 1ed7ac12
sign-money-private-account = Bạn phải trả bằng tiền mặt hoặc trả cho một cá nhân.
    .why = Tiền mặt không để lại bằng chứng. Không có bằng chứng thì khó lấy lại tiền.
    .today = Hỏi { $regulator } xem phí phải trả bằng cách nào, và bạn phải nhận biên lai nào.
    .good = Bạn trả cho công ty qua ngân hàng. Biên lai ghi số tiền và lý do.
# draft 2a451736
sign-money-recruiter-loan = Họ cho bạn vay chi phí, hoặc trừ vào lương của bạn.
    .why = Nợ người nắm công việc của bạn thì có thể bị giữ lại. Trong số người vay tiền để đi, bị ép làm việc hay xảy ra hơn.
    .today = Gọi { $hotline } và hỏi cho vay hoặc trừ lương như vậy có được phép không.
    .good = Bạn không nợ gì chủ lao động hay người tuyển.
# draft 7c6595cb
sign-money-open-bank-accounts = Họ bảo bạn mở tài khoản ngân hàng hoặc quay mặt bạn.
    .why = Tài khoản và khuôn mặt như vậy đã được dùng để giấu tiền phạm tội. Bạn có thể bị đưa ra tòa vì việc này.
    .today = Gọi ngân hàng của bạn và hỏi cách bảo vệ tên và tài khoản của mình.
    .good = Bạn tự mở một tài khoản, để nhận lương của chính bạn.
# draft 3725fbef
sign-money-deposit = Bạn phải đặt cọc tiền hoặc giấy tờ đất cho họ.
    .why = Tiền đặt cọc có thể giữ bạn lại trong việc tồi tệ. Có người đi tàu cá đã mất tiền cọc khi phải nghỉ.
    .today = Gọi { $hotline } và hỏi việc này có được phép đòi đặt cọc không.
    .good = Bạn không để lại tiền hay giấy tờ đất cho ai.
# draft 0cc0004f
sign-doc-tourist-visa = Bạn sẽ đi bằng visa du lịch hoặc thăm thân, hoặc không có visa.
    .why = Trong phần lớn trường hợp, việc đúng luật không bắt đầu bằng visa du lịch. Không có visa lao động thì bạn có thể bị bắt và bị khống chế.
    .today = Gọi đại sứ quán của nước đó và hỏi visa này có cho làm việc không.
    .good = Bạn có visa lao động cho chủ lao động này trước khi đi.
# draft 82bc7860
sign-doc-fake = Giấy tờ sẽ ghi tên, tuổi hoặc nghề không thật.
    .why = Dùng giấy tờ giả là bạn phạm luật, và người khác có thể lợi dụng điều đó.
    .today = Tự tìm số của cơ quan cấp giấy. Gọi và hỏi giấy đó có thật không.
    .good = Mọi giấy tờ đều đúng sự thật, và cơ quan cấp giấy xác nhận.
# draft 95cb7e5b
sign-doc-no-exit-paper = Họ nói bạn đi được mà không cần giấy đi làm nước ngoài của nước bạn.
    .why = Có giấy này thì nước bạn có thể tìm và giúp bạn. Không có thì được giúp chậm và khó.
    .today = Hỏi { $regulator } cách lấy giấy này: { $exit-paper }.
    .good = Bạn nhận giấy này từ một cơ quan trước khi đi.
# draft c93caa50
sign-doc-visa-not-for-job = Visa ghi việc khác, chủ lao động khác hoặc nước khác.
    .why = Visa như vậy không cho bạn quyền làm công việc đã hứa.
    .today = Gọi đại sứ quán của nước đó và hỏi visa này cho làm việc gì.
    .good = Visa và hợp đồng ghi cùng chủ lao động, cùng công việc và cùng nơi làm.
# draft a153fdfd
sign-doc-soft-copy = Bạn chỉ có ảnh chụp visa.
    .why = Ảnh có thể trông như thật mà là giả. Ở cửa khẩu không kiểm tra được ảnh.
    .today = Gọi đại sứ quán của nước đó và nhờ họ kiểm tra số visa.
    .good = Bạn đã thấy visa thật, hoặc tìm thấy nó trên trang chính thức.
# draft bc03e834
sign-doc-data-early = Họ muốn có bản chụp hộ chiếu của bạn khi chưa có hợp đồng.
    .why = Việc tốt cũng có khi như vậy. Nhưng thông tin của bạn có thể bị dùng để mở tài khoản hoặc để dọa bạn, dù bạn không đi.
    .today = Từ giờ, che số hộ chiếu trên mọi bản chụp bạn gửi đi.
    .good = Họ chỉ hỏi sau khi có lời mời bằng chữ, để làm visa.
# draft d6faacbc
sign-doc-passport-held-before = Người tuyển đang giữ hộ chiếu của bạn.
    .why = Người giữ hộ chiếu có thể khống chế bạn ngay từ giờ đầu tiên.
    .today = Gọi { $hotline } và hỏi cách lấy lại hộ chiếu.
    .good = Bạn tự giữ hộ chiếu. Bạn chỉ đưa ra để đóng dấu.
# draft c4d53dea
sign-travel-destination-changes = Nước hoặc thị trấn không như lúc đầu họ nói.
    .why = Đây là một trong những dấu hiệu rõ nhất. Có người được bảo đi Việt Nam rồi bị đưa sang Campuchia, hoặc được bảo đi Thái Lan rồi bị đưa sang Myanmar.
    .today = Khi ở một mình, nói cho đại sứ quán nước bạn biết nơi lúc đầu, nơi mới và bạn đang ở đâu.
    .good = Bạn đến đúng thị trấn ghi trong hợp đồng.
# draft 4d0fb82e
sign-travel-border-by-river-or-boat = Đi bằng thuyền nhỏ, qua sông, qua rừng hoặc đường tắt.
    .why = Đi ngoài cửa khẩu thì bạn mất sự bảo vệ của luật pháp. Có người bị đưa vào khu kín theo cách này.
    .today = Khi ở một mình, nói cho đại sứ quán nước bạn biết bạn đang ở đâu và sẽ qua biên giới ở đâu.
    .good = Bạn qua cửa khẩu chính thức, với hộ chiếu của mình và có đóng dấu.
# draft 685cb99b
sign-travel-third-country = Trên đường đi bạn phải ở lại một nước khác trước.
    .why = Nhiều cảnh báo nhắc đến những chỗ dừng như vậy. Từ đó có người bị đưa đi nơi khác. Đổi máy bay trên cùng một vé thì không sao.
    .today = Gọi { $hotline } và nói cho họ mọi chỗ dừng trên đường.
    .good = Vé đi đến đúng thị trấn bạn sẽ làm việc.
# draft 3134840f
sign-travel-escort = Một người đi cùng chuyến giữ hộ chiếu hoặc điện thoại của bạn.
    .why = Khi đó bạn khó đổi ý. Trong các vụ đã biết, những người như vậy giấu vai trò của mình.
    .today = Khi ở một mình, gửi tên người này và đường đi của bạn cho một người bạn tin.
    .good = Cả chuyến đi bạn tự giữ hộ chiếu và điện thoại.
# draft 99571c68
sign-travel-long-drive = Họ chở bạn đi nhiều giờ, qua khỏi thị trấn nơi làm việc.
    .why = Có người tưởng mình ở gần sân bay nhưng bị đưa vào khu kín ở biên giới.
    .today = Khi không ai nhìn, gửi vị trí trực tiếp cho một người bạn tin.
    .good = Đường đi dài đúng như trên bản đồ.
# draft ba5d82c9
sign-arrival-passport-taken = Hộ chiếu của bạn bị lấy và bạn không lấy lại được.
    .why = Giữ hộ chiếu của người lao động là một trong những dấu hiệu chính của việc bị ép làm. Chuyện này được báo đi báo lại nhiều lần.
    .today = Khi ở một mình, nói cho đại sứ quán nước bạn biết ai lấy hộ chiếu và lấy khi nào.
    .good = Bạn tự giữ hộ chiếu. Văn phòng chỉ cần một bản sao.
# draft 87ff673d
sign-arrival-phone-taken = Bạn phải nộp điện thoại, hoặc người khác xem điện thoại của bạn.
    .why = Không có điện thoại thì bạn khó gọi người giúp và dễ bị dọa hơn.
    .today = Ghi một số trợ giúp ra giấy và cất ở chỗ chỉ bạn tìm thấy.
    .good = Bạn giữ điện thoại và gọi về nhà được, không ai nghe.
# draft f0322ba5
sign-arrival-guarded = Bạn phải ở bên trong, hoặc có bảo vệ canh bạn.
    .why = Cổng khóa và bảo vệ là cách của các khu kín. Bị giữ ở bên trong là dấu hiệu của việc bị ép làm.
    .today = Khi ở một mình, gửi địa chỉ chính xác cho một người bạn tin.
    .good = Bạn có chìa khóa và có lúc rảnh. Bạn tự đi ra cửa hàng một mình.
# draft 4c525847
sign-arrival-other-work = Công việc hoặc nơi làm không như bạn đã đồng ý.
    .why = Nói dối về công việc là một trong những dấu hiệu đầu tiên của việc bị ép làm.
    .today = Khi ở một mình, gửi hợp đồng đầu tiên hoặc tin nhắn cho một người ở nhà.
    .good = Công việc, nơi làm và lương đúng như trong hợp đồng của bạn.
# draft d9125603
sign-arrival-debt-announced = Họ nói bạn nợ tiền họ.
    .why = Khoản nợ bạn không đồng ý được dùng để giữ người. Nó có thể tăng khi người ta bị chuyển đi nơi khác.
    .today = Ghi lại từng khoản họ nói, kèm ngày. Giữ kín tờ giấy đó cho riêng bạn.
    .good = Hợp đồng ghi rằng tiền đi lại và tiền ăn không phải là nợ.
# draft eac6f6c7
sign-arrival-no-job = Ở đó không có việc cho bạn.
    .why = Có người trả nhiều tiền mà đến nơi ít việc hoặc không có việc. Khi visa phụ thuộc vào một chủ thì khó khiếu nại.
    .today = Khi ở một mình, hỏi đại sứ quán nước bạn hoặc công đoàn xem bây giờ làm được gì.
    .good = Ngày bắt đầu, giờ làm và lương có ghi trong hợp đồng.
# draft 6c3321cf
sign-work-sold-on = Người ở đó có thể bị bán sang công ty khác.
    .why = Có người bị chuyển từ khu này sang khu khác, và mỗi lần như vậy nợ lại tăng. Bạn không nợ ai vì chuyện này.
    .today = Khi ở một mình, nói cho đại sứ quán nước bạn biết tên và nơi của khu đó.
    .good = Bạn chỉ làm cho chủ lao động ghi trong hợp đồng.
# draft bab83e2e
sign-work-targets-punishment = Người ở đó bị hành hạ hoặc bị nhốt.
    .why = Trong các khu lừa đảo, có người bị hành hạ khi không đạt chỉ tiêu. Đó không phải lỗi của bạn.
    .today = Khi ở một mình, gọi đại sứ quán nước bạn hoặc một số trợ giúp và kể chuyện đang xảy ra.
    .good = Không đạt chỉ tiêu thì chỉ thay đổi tiền thưởng. Không ai bị hành hạ.
# draft e7047aa2
sign-work-overtime-no-rest = Làm hơn 12 giờ một ngày, hoặc không có ngày nghỉ.
    .why = Như vậy bạn kiệt sức, và thường không được trả tiền. Làm quá nhiều giờ là một dấu hiệu của việc bị ép làm.
    .today = Ghi ra giấy số giờ đã hứa hoặc đã làm. Giữ kín tờ giấy đó cho riêng bạn.
    .good = Giờ làm, ngày nghỉ và tiền làm thêm có ghi trong hợp đồng.
# draft 0b59f73f
sign-work-pay-held = Lương của bạn bị giữ lại, hoặc bị trừ tiền phạt.
    .why = Họ giữ lương để người ta không bỏ đi. Có người chờ nhiều năm.
    .today = Ghi ra giấy từng ngày làm và từng khoản chưa trả. Giữ kín tờ giấy đó cho riêng bạn.
    .good = Lương trả vào ngày cố định, có phiếu lương.
# draft e39d28b7
sign-work-threat-family = Gia đình bạn bị đòi tiền hoặc bị dọa.
    .why = Đây là một cách đã biết. Có gia đình bị gọi video và bị bắt trả tiền.
    .today = Bảo gia đình cho { $hotline } xem mọi tin nhắn trước khi có ai trả tiền.
    .good = Không ai liên lạc với gia đình bạn về tiền bạc.
# draft 5f3be536
sign-work-must-recruit = Bạn có thể phải rủ thêm người vào.
    .why = Người bị ép đi lừa cũng bị bắt rủ người khác vào. Như vậy bạn bè của bạn gặp nguy hiểm.
    .today = Khi ở một mình, báo cho những người bạn biết, để không ai đến.
    .good = Lương của bạn chỉ tính theo việc của chính bạn.
# draft 5b0fff65
sign-work-release-fee = Bạn phải trả tiền mới được thôi việc hoặc về nhà.
    .why = Không chủ lao động đúng luật nào được đòi tiền cho tự do của bạn. Có người bị đòi hàng nghìn đô la.
    .today = Khi ở một mình, nói cho đại sứ quán nước bạn biết ai đòi tiền và đòi bao nhiêu.
    .good = Bạn được nghỉ và được về nhà. Hợp đồng ghi rõ cách nghỉ.
# draft b0fb27cb
sign-work-threat-visa = Họ dọa gọi cảnh sát hoặc cắt visa của bạn.
    .why = Họ lợi dụng nỗi sợ cảnh sát hoặc sợ mất visa để người ta im lặng.
    .today = Khi ở một mình, hỏi đại sứ quán nước bạn hoặc công đoàn về quyền của bạn.
    .good = Bạn được hỏi về quyền của mình, và không ai dọa bạn.
# draft ae1dbfd8
sign-work-at-sea = Tàu ở ngoài biển nhiều tháng, không vào cảng.
    .why = Xa đất liền thì khó được giúp. Ở đó họ dễ khống chế thức ăn, lương và hộ chiếu.
    .today = Khi ở một mình, cho đại sứ quán nước bạn hoặc { $hotline } biết tên tàu.
    .good = Hợp đồng có ghi việc vào cảng và gọi về nhà.
# draft 079b138e
sign-new-no-job-marriage = Lời mời là cưới người ở nước ngoài.
    .why = Có phụ nữ lấy chồng nước ngoài và hạnh phúc. Có người bị nhốt hoặc bị bắt làm việc. Môi giới kiếm tiền trên mỗi cô dâu. Ở Trung Quốc, môi giới hôn nhân là trái luật.
    .today = Hỏi đại sứ quán nước bạn ở nước đó xem cưới ở đó cần những gì.
    .good = Bạn đã gặp người đó, gia đình bạn biết, và không môi giới nào kiếm tiền.
# draft 3b10ec2e
sign-new-no-job-study = Lời mời là đi học hoặc thực tập, có làm việc.
    .why = Có sinh viên được hứa học bổng rồi phải làm đêm trong nhà máy, lại mang nợ. Có một chỗ “thực tập” chỉ là việc làm thêm trong kỳ nghỉ.
    .today = Tìm trang web của chính trường đó và hỏi phòng tuyển sinh: chỗ học và học bổng của bạn có thật không.
    .good = Thư của chính trường ghi ngành học, học phí, học bổng và việc làm.
# draft 26ee9f2e
sign-new-no-job-sport = Lời mời là thể thao: câu lạc bộ, thi tuyển hoặc hợp đồng.
    .why = Người đại diện giả lấy tiền cho những buổi thử việc không có thật. Có cầu thủ bị bỏ lại nước ngoài, không tiền và không câu lạc bộ.
    .today = Gọi câu lạc bộ theo số bạn tự tìm. Hỏi họ có biết bạn và người đại diện không.
    .good = Câu lạc bộ xác nhận, người đại diện có đăng ký, và bạn không trả gì trước khi có hợp đồng.
# draft 83b2a9ba
sign-new-no-job-army = Lời mời là đi lính, hoặc làm bảo vệ ở nơi có chiến tranh.
    .why = Có những người đàn ông ký giấy họ không đọc được rồi bị đưa ra chiến trường. Đưa người về nước rất khó. Người Indonesia có thể mất quốc tịch.
    .today = Gọi { $hotline } và hỏi chính phủ nước bạn có cho phép việc này không.
    .good = Chính phủ nước bạn có thỏa thuận với quân đội này hoặc cho phép bạn.
# draft fecff2c4
sign-new-no-job-organ = Lời mời là cho thận hoặc một nội tạng khác.
    .why = Bán nội tạng là trái luật ở gần như mọi nước. Có người bán được ít tiền hơn đã hứa hoặc không được đồng nào. Trong một nghiên cứu, phần lớn thấy yếu hơn và vẫn còn nợ.
    .today = Hỏi một bệnh viện ở nước mình xem hiến tạng đúng luật là thế nào, trước khi đi xét nghiệm hoặc lên máy bay.
    .good = Bệnh viện có một nhóm xem xét để không ai trả tiền và bạn tự nguyện cho, phần lớn là cho người nhà.
# draft 8022c73c
sign-new-no-job-child = Lời mời là mang thai hộ, cho trứng, hoặc đem con cho người khác.
    .why = Có phụ nữ bị giữ ở nước ngoài và bị lấy hộ chiếu. Ở Campuchia có phụ nữ mang thai bị phạt tù. Cảnh sát Indonesia đã bắt những người bán em bé.
    .today = Gọi { $hotline } và đọc cho họ nghe lời mời này, trước khi đi xét nghiệm hoặc lên máy bay.
    .good = Việc nhận con nuôi làm qua cơ quan xã hội. Bạn tự giữ hộ chiếu của mình.
# draft 1d36e34f
sign-new-no-job-other = Đây không phải là việc làm, hoặc không rõ là gì.
    .why = Lời mời giả có thể hứa cho đi học, đi chơi hoặc hứa yêu đương. Nó trông đúng như điều bạn mong, và chuyến đi có thể miễn phí.
    .today = Xin họ viết ra bạn sẽ làm gì hoặc cho gì, cho ai, và ai trả tiền.
    .good = Mọi điều được viết rõ, và bạn được kể cho gia đình.
