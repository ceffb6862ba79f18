import type { SampleArticle } from '@/db/seed/sample/types'
import { doc, h2, p, quote, table } from '@/db/seed/sample/write'

export const nhanXetDanhGia: SampleArticle = {
  title: 'Công tác nhận xét, đánh giá cán bộ',
  standfirst:
    'Đánh giá đúng là cơ sở để bố trí đúng; muốn đúng phải dựa vào việc làm cụ thể, nhiều nguồn ý kiến và sự công tâm.',
  section: 'xay-dung-dang',
  tags: ['can-bo'],
  bylines: ['ban-bien-tap'],
  publishedAt: '2016-05-10T13:50:00+07:00',
  body: doc(
    'Trong các khâu của công tác cán bộ, nhận xét, đánh giá thường được xem là khâu khó. Khó vì đối tượng là con người, vì kết quả công việc nhiều khi đến chậm, và vì sự nể nang vẫn là tâm lý phổ biến.',
    quote('Dụng nhân như dụng mộc.', 'Thành ngữ'),
    h2('Dựa vào việc đã làm'),
    'Nhận xét nên bắt đầu từ những nhiệm vụ cụ thể trong kỳ: việc gì được giao, làm tới đâu, khó khăn ở chỗ nào, đã xử lý ra sao. Những tính từ chung chung như “nhiệt tình”, “có trách nhiệm” chỉ có nghĩa khi đi kèm việc làm chứng minh.',
    h2('Nghe từ nhiều phía'),
    table('Mỗi phía nhìn thấy một phần', [
      ['Người nhận xét', 'Thấy rõ nhất'],
      ['Bản thân cán bộ', 'Hoàn cảnh, nỗ lực và lý do của từng quyết định'],
      ['Cấp trên trực tiếp', 'Kết quả, tiến độ và ý thức phối hợp'],
      ['Đồng nghiệp', 'Cách làm việc hằng ngày'],
      ['Người dân', 'Thái độ phục vụ'],
    ]),
    p(
      'Không nguồn nào đủ một mình. Ghép các phần lại, đối chiếu chỗ khác nhau rồi mới kết luận thì bức tranh sẽ gần sự thật hơn.',
    ),
    h2('Nói cho người được đánh giá biết'),
    'Kết luận cần được trao đổi trực tiếp, có chỗ cho ý kiến giải trình và có hướng sửa. Đánh giá mà không phản hồi thì chỉ là một trang hồ sơ; đánh giá có phản hồi mới giúp người cán bộ trưởng thành.',
  ),
}
