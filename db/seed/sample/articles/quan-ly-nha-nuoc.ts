import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, h3, p } from '@/db/seed/sample/write'

export const quanLyNhaNuoc: SampleArticle = {
  title: 'Nâng cao năng lực quản lý nhà nước cho đội ngũ cán bộ địa phương',
  standfirst:
    'Hiểu pháp luật, biết dùng số liệu và biết phối hợp là ba năng lực nền của người làm quản lý ở địa phương.',
  section: 'cai-cach-hanh-chinh',
  tags: ['can-bo', 'dao-tao', 'co-so'],
  bylines: ['phong-tong-hop'],
  publishedAt: '2016-05-10T10:55:00+07:00',
  body: doc(
    'Phân cấp cho địa phương ngày càng nhiều đồng nghĩa với việc cán bộ địa phương phải tự quyết nhiều hơn. Quyền hạn đi cùng trách nhiệm, và cả hai đều đòi hỏi năng lực quản lý nhà nước được nâng lên tương xứng.',
    h2('Ba năng lực nền'),
    h3('Hiểu và áp dụng pháp luật'),
    'Văn bản thay đổi thường xuyên; điều cần có là thói quen tra cứu, đối chiếu hiệu lực và hỏi khi chưa rõ. Một quyết định đúng thẩm quyền, đúng trình tự sẽ tránh được khiếu nại về sau.',
    h3('Làm việc với số liệu'),
    'Số liệu thu thập cẩn thận giúp thấy vấn đề sớm. Cán bộ cần biết số nào đáng tin, so sánh thế nào cho đúng và khi nào phải xuống tận nơi để kiểm tra.',
    h3('Phối hợp'),
    'Nhiều việc ở địa phương không thuộc riêng một ngành. Xác định rõ ai chủ trì, ai phối hợp, thời hạn từng phần và cách báo tin cho nhau sẽ bớt được cảnh hồ sơ nằm chờ.',
    h2('Môi trường để năng lực phát huy'),
    bullets(
      'Quy chế làm việc rõ ràng, ít chồng chéo.',
      'Hồ sơ, dữ liệu dùng chung, tìm lại được.',
      'Khuyến khích sáng kiến, rút kinh nghiệm mà không né tránh.',
    ),
    p(
      'Nâng cao năng lực rốt cuộc là để người dân được phục vụ tốt hơn. Giữ được mục đích ấy trước mắt, các giải pháp cụ thể sẽ tìm được thứ tự ưu tiên hợp lý.',
    ),
  ),
}
