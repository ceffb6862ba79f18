import type { SamplePage } from '@/db/seed/sample/types'
import { bullets, doc, h2, link, p } from '@/db/seed/sample/write'

export const chinhSachDuLieuCaNhan: SamplePage = {
  title: 'Chính sách dữ liệu cá nhân',
  standfirst: 'Trang này đếm lượt đọc mà không theo dõi người đọc.',
  publishedAt: '2016-05-10T08:00:00+07:00',
  body: doc(
    h2('Lượt đọc được đếm thế nào'),
    'Đọc bài không cần đăng nhập và trang không đặt cookie cho người đọc. Để một người tải lại trang nhiều lần không bị đếm thành nhiều người, máy chủ tính một mã băm có khóa từ phần mạng của địa chỉ Internet và tên trình duyệt, trộn với một chuỗi ngẫu nhiên được thay mỗi ngày.',
    bullets(
      'Địa chỉ Internet và tên trình duyệt không được lưu lại để đếm; chỉ có mã băm được lưu, kèm giờ đếm và bài đã đọc.',
      'Chuỗi ngẫu nhiên của mỗi ngày bị xóa khi ngày kế tiếp kết thúc, mã băm bị xóa khoảng hai ngày sau lần đọc cuối; từ đó không ai đối chiếu được nữa.',
      'Một bài được tính một lượt xem khi trang thật sự hiện trên màn hình, mỗi người nhiều nhất một lượt trong 30 phút; một lượt truy cập mới bắt đầu sau 30 phút vắng mặt.',
      'Khi trang còn mở trước mắt, trình duyệt báo lại mỗi hai phút; “Đang online” là số người được thấy trong năm phút gần nhất.',
      'Tên miền của trang đã dẫn bạn đến một bài được cộng vào số đếm của ngày, không gắn với ai.',
      'Máy tự động, trình duyệt tắt JavaScript và nhiều người dùng chung một mạng với cùng loại trình duyệt không được đếm đủ; vì thế con số hiện ra là mức thấp nhất, không phải số chính xác.',
      'Lượt xem và lượt truy cập mang từ trang cũ sang được cộng thêm nguyên như đã có.',
    ),
    h2('Cách hiển thị bạn chọn'),
    'Nếu bạn tự chọn màu nền, cỡ chữ hay độ tương phản, lựa chọn ấy được lưu trong trình duyệt trên máy của bạn và không gửi đi đâu; chọn lại “Theo máy” hoặc “Vừa” thì nó được xóa.',
    h2('Khi bạn gửi bài cho người khác'),
    'Tên, hai địa chỉ email, tiêu đề và lời nhắn bạn nhập ở cuối bài chỉ được dùng để gửi đúng bức thư đó. Người nhận thấy tên và địa chỉ của bạn để biết ai gửi và trả lời được.',
    bullets(
      'Thư gửi xong thì địa chỉ người nhận cùng mọi điều đã nhập bị xóa; thư không gửi được bị bỏ sau một ngày và cũng bị xóa như vậy. Nơi chưa cài đặt cách gửi thư, tòa soạn giữ thư để đọc tối đa 30 ngày.',
      'Để không ai dùng biểu mẫu gửi thư hàng loạt, mã băm có khóa của mạng đã gửi, của địa chỉ nhận và của nội dung được giữ 30 ngày, rồi xóa.',
      'Người nhận có thể yêu cầu không nhận thư như vậy nữa bằng đường dẫn trong thư; yêu cầu ấy được nhớ lâu dài bằng mã băm của địa chỉ, không phải bằng chính địa chỉ.',
      'Thư không có gì để dõi theo người mở nó.',
    ),
    h2('Người làm việc trong tòa soạn'),
    'Tài khoản biên tập viên có tên, địa chỉ thư, phiên đăng nhập và nhật ký thao tác; khi đăng nhập, trình duyệt nhận một cookie phiên cần thiết cho việc đó.',
    h2('Quyền của bạn'),
    p(
      'Bạn có thể hỏi trang này giữ dữ liệu gì về mình và đề nghị sửa hoặc xóa, theo địa chỉ ở trang ',
      link('Liên hệ', '/trang-tinh/lien-he'),
      '. Đây là văn bản mẫu; đơn vị vận hành cần kiểm tra lại cho đúng với cách mình dùng phần mềm và với pháp luật hiện hành.',
    ),
  ),
}
