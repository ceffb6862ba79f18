import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, quote } from '@/db/seed/sample/write'

export const heThongChinhTriCoSo: SampleArticle = {
  title: 'Xây dựng hệ thống chính trị cơ sở vững mạnh',
  standfirst:
    'Cơ sở mạnh khi tổ chức gọn, người làm được việc và người dân thấy tiếng nói của mình được lắng nghe.',
  section: 'xay-dung-dang',
  tags: ['co-so', 'can-bo'],
  bylines: ['phong-tong-hop'],
  publishedAt: '2016-05-10T09:46:00+07:00',
  body: doc(
    'Hệ thống chính trị ở xã, phường, thị trấn là nơi gần dân nhất. Chủ trương có đi vào cuộc sống hay không, phần lớn được quyết định ở đây. Xây dựng cơ sở vững mạnh do đó là việc thường xuyên, không phải việc của riêng một đợt vận động.',
    h2('Tổ chức gọn, việc rõ'),
    'Mỗi tổ chức ở cơ sở có chức năng riêng nhưng cùng phục vụ một cộng đồng. Phân công rạch ròi, lịch họp hợp lý và cách phối hợp đơn giản giúp cán bộ có thời gian xuống thôn, bản thay vì ngồi trong phòng họp.',
    quote('Một cây làm chẳng nên non, ba cây chụm lại nên hòn núi cao.', 'Ca dao'),
    h2('Dân biết, dân bàn, dân làm, dân kiểm tra'),
    bullets(
      'Công khai những khoản thu, chi và công trình liên quan tới người dân.',
      'Bàn trước với dân những việc dân sẽ đóng góp công, của.',
      'Tạo điều kiện để người dân giám sát, và trả lời khi người dân hỏi.',
    ),
    'Dân chủ ở cơ sở được đo bằng những việc rất cụ thể: thông báo có đến được từng nhà không, cuộc họp có đủ người và đủ ý kiến không, góp ý có được trả lời không.',
    h2('Bắt đầu từ chi bộ'),
    'Sinh hoạt chi bộ có nội dung thiết thực, đảng viên nhận việc cụ thể và làm đến nơi đến chốn thì niềm tin của người dân được củng cố. Sức mạnh của cả hệ thống bắt đầu từ những tế bào ấy.',
  ),
}
