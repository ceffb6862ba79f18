import type { SamplePage } from '@/db/seed/sample/types'
import { bullets, doc, h2, link, p, picture } from '@/db/seed/sample/write'

export const gioiThieu: SamplePage = {
  title: 'Giới thiệu',
  standfirst: 'Đây là trang tin mẫu chạy bằng phần mềm mã nguồn mở Tòa Soạn.',
  publishedAt: '2016-05-10T08:00:00+07:00',
  body: doc(
    'Tòa Soạn là phần mềm xuất bản tin bài trực tuyến, viết cho tiếng Việt từ đầu: gõ, lưu, tìm kiếm, sắp xếp, ngày tháng và con số đều theo cách người Việt dùng. Một cơ quan, trường học hay tòa báo nhỏ có thể tự cài và tự quản trên máy chủ của mình.',
    picture('ban-lam-viec'),
    h2('Về nội dung trên trang mẫu'),
    bullets(
      p(
        'Bài ',
        link(
          'Công tác luân chuyển cán bộ lãnh đạo, quản lý',
          '/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly',
        ),
        ' được chuyển nguyên văn từ trang cũ, kèm số lượt xem đã có.',
      ),
      'Các bài khác mang tiêu đề và ngày đăng của trang cũ; phần thân bài được viết lại để làm mẫu, không thay cho bản gốc và không phải phát ngôn của ai.',
      'Tên cơ quan, người chịu trách nhiệm, địa chỉ và giấy phép ở chân trang đều là mẫu.',
      'Hình minh họa được vẽ riêng cho phần mềm này.',
    ),
    'Khi bắt đầu dùng thật, hãy sửa trang này, thông tin chân trang và xóa những bài mẫu không cần đến.',
  ),
}
