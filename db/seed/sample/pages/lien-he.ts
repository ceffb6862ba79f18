import type { SamplePage } from '@/db/seed/sample/types'
import { bullets, doc, h2, link, p } from '@/db/seed/sample/write'

export const lienHe: SamplePage = {
  title: 'Liên hệ',
  standfirst: 'Cách gửi thư, góp ý và đề nghị đính chính.',
  publishedAt: '2016-05-10T08:00:00+07:00',
  body: doc(
    p(
      'Thư gửi tòa soạn xin viết về địa chỉ ',
      link('toasoan@example.vn', 'mailto:toasoan@example.vn'),
      '. Đây là địa chỉ mẫu, chưa có người nhận; quản trị viên hãy thay bằng địa chỉ thật trước khi mở trang cho bạn đọc.',
    ),
    h2('Khi đề nghị đính chính'),
    bullets(
      'Đường dẫn tới bài viết.',
      'Câu hoặc đoạn cần sửa.',
      'Lý do và tài liệu kèm theo, nếu có.',
      'Tên và cách liên lạc lại với bạn.',
    ),
    'Bài đã sửa sẽ ghi rõ ngày sửa và chỗ sửa ngay trong bài.',
  ),
}
