import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, note, p } from '@/db/seed/sample/write'

export const hoiNghiDoanhNghiep: SampleArticle = {
  title: 'Đồng chí Bùi Văn Dũng dự Hội nghị Báo cáo thường niên Doanh nghiệp Việt Nam 2012',
  standfirst:
    'Hội nghị trao đổi về tình hình doanh nghiệp, những khó khăn thường gặp và môi trường kinh doanh.',
  section: 'hoat-dong',
  tags: ['bui-van-dung', 'doanh-nghiep'],
  bylines: ['to-phong-vien'],
  publishedAt: '2016-05-10T08:30:00+07:00',
  body: doc(
    'Đồng chí Bùi Văn Dũng đã dự Hội nghị Báo cáo thường niên Doanh nghiệp Việt Nam 2012. Hội nghị là dịp để cơ quan quản lý, giới nghiên cứu và cộng đồng doanh nghiệp cùng nhìn lại một năm hoạt động.',
    p(
      'Báo cáo thường niên về doanh nghiệp',
      note(
        'Bài này chỉ giới thiệu chung; số liệu xin xem trong chính báo cáo do đơn vị soạn thảo công bố.',
      ),
      ' tập hợp thông tin về số lượng, quy mô và hoạt động của doanh nghiệp, từ đó gợi mở những vấn đề chính sách cần được bàn thêm.',
    ),
    h2('Những chủ đề thường được quan tâm'),
    bullets(
      'Khả năng tiếp cận vốn của doanh nghiệp nhỏ và vừa.',
      'Chi phí thời gian để thực hiện thủ tục hành chính.',
      'Chất lượng lao động và nhu cầu đào tạo nghề.',
      'Liên kết giữa doanh nghiệp với vùng nguyên liệu ở nông thôn, miền núi.',
    ),
    'Với địa phương, những trao đổi tại một hội nghị như vậy có ích ở hai điểm: hiểu hơn điều doanh nghiệp cần và thấy rõ việc nào mình có thể làm ngay mà không phải chờ đợi.',
    'Trang tin sẽ dẫn lại tài liệu của hội nghị khi đơn vị tổ chức công bố rộng rãi.',
  ),
}
