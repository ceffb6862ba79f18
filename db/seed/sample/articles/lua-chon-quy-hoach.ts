import type { SampleArticle } from '@/db/seed/sample/types'
import { doc, h2, p, pull, steps } from '@/db/seed/sample/write'

export const luaChonQuyHoach: SampleArticle = {
  title: 'Lựa chọn cán bộ đưa vào diện quy hoạch',
  standfirst:
    'Quy hoạch là chuẩn bị người cho chặng đường tới; chọn sớm, chọn mở và xem lại hằng năm giúp nguồn cán bộ không bị hẫng.',
  section: 'xay-dung-dang',
  tags: ['quy-hoach', 'can-bo'],
  bylines: ['ban-bien-tap'],
  publishedAt: '2016-05-10T10:18:00+07:00',
  body: doc(
    'Quy hoạch cán bộ không phải là danh sách chờ bổ nhiệm mà là kế hoạch chuẩn bị con người. Người được đưa vào quy hoạch sẽ được đào tạo, được giao việc thử thách và được theo dõi; trong quá trình đó, có người bộc lộ khả năng, cũng có người nhận ra mình hợp với hướng khác.',
    h2('Chọn theo tiêu chuẩn và theo việc'),
    'Tiêu chuẩn chung về phẩm chất, trình độ là điều kiện cần. Bên cạnh đó, mỗi vị trí đòi hỏi những khả năng riêng; xác định rõ yêu cầu của vị trí rồi mới tìm người thì việc lựa chọn sẽ có căn cứ hơn.',
    pull(
      'Quy hoạch tốt là khi mỗi vị trí có hơn một người sẵn sàng, và mỗi người có hơn một hướng đi.',
    ),
    h2('Quy trình gọn và công khai'),
    steps(
      'Công bố yêu cầu của từng vị trí.',
      'Giới thiệu từ nhiều nguồn, kể cả từ cơ sở.',
      'Xem xét quá trình công tác và kết quả cụ thể.',
      'Lấy ý kiến tập thể nơi người đó làm việc.',
      'Quyết định, thông báo và lập kế hoạch bồi dưỡng.',
    ),
    h2('Động và mở'),
    p(
      'Mỗi năm nên xem lại một lần: bổ sung người mới, đưa ra khỏi danh sách những trường hợp không còn phù hợp và nói rõ lý do. Nguồn quy hoạch cần cân đối giữa các độ tuổi, có cán bộ trẻ, cán bộ nữ và cán bộ người dân tộc thiểu số.',
    ),
  ),
}
