import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, italic, p } from '@/db/seed/sample/write'

export const nangCaoNangLucLanhDao: SampleArticle = {
  title: 'Thực hiện đồng bộ các giải pháp nhằm nâng cao năng lực đội ngũ cán bộ lãnh đạo quản lý',
  standfirst:
    'Từ tuyển chọn, đào tạo đến giao việc và đánh giá, mỗi khâu đều để lại dấu ấn lên chất lượng đội ngũ.',
  section: 'xay-dung-dang',
  tags: ['can-bo', 'dao-tao'],
  bylines: ['phong-tong-hop'],
  publishedAt: '2016-05-10T14:15:00+07:00',
  body: doc(
    'Năng lực lãnh đạo, quản lý không hình thành chỉ từ một khóa học. Nó được bồi đắp qua công việc, qua những lần phải quyết định khi thông tin chưa đủ, qua cả thành công và vấp váp. Vì thế, nâng cao năng lực đội ngũ là công việc lâu dài và cần nhiều giải pháp đi cùng nhau.',
    h2('Năng lực gồm những gì'),
    bullets(
      p(italic('Hiểu việc:'), ' nắm chắc lĩnh vực phụ trách và quy định liên quan.'),
      p(italic('Hiểu người:'), ' biết lắng nghe, biết giao việc và biết khích lệ.'),
      p(italic('Biết quyết định:'), ' cân nhắc lợi hại, chịu trách nhiệm về lựa chọn của mình.'),
      p(italic('Biết học:'), ' tự nhìn lại, tiếp thu cái mới và sửa điều chưa đúng.'),
    ),
    h2('Các giải pháp phải nối với nhau'),
    'Tuyển chọn tốt mà không giao việc thử thách thì tài năng mai một. Đào tạo nhiều mà không đánh giá thì không biết người học tiến bộ đến đâu. Đánh giá chặt mà không gắn với bố trí, đãi ngộ thì không tạo được động lực.',
    'Do vậy, kế hoạch cán bộ nên được xây dựng như một vòng khép kín: quy hoạch chỉ ra nhu cầu đào tạo, kết quả đào tạo được kiểm chứng qua công việc, kết quả công việc là căn cứ để xem lại quy hoạch.',
    h2('Vai trò của người đứng đầu'),
    'Người đứng đầu dành thời gian kèm cặp cấp dưới, trao đổi thẳng thắn và làm gương trong tự học. Một tập thể mà ai cũng thấy mình đang được giúp để làm tốt hơn sẽ ít cần tới những biện pháp nhắc nhở.',
  ),
}
