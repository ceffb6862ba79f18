import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, note, p } from '@/db/seed/sample/write'

export const boiDuongCapXa: SampleArticle = {
  title: 'Đào tạo, bồi dưỡng cán bộ, công chức cấp xã trong thời gian tới',
  standfirst:
    'Nội dung sát công việc, thời gian gọn và cách dạy dựa trên tình huống thật là điều cán bộ xã cần ở mỗi lớp học.',
  section: 'giao-duc-dao-tao',
  tags: ['dao-tao', 'can-bo', 'co-so'],
  bylines: ['to-phong-vien'],
  publishedAt: '2016-05-10T11:20:00+07:00',
  body: doc(
    'Cấp xã là nơi mọi chủ trương đi tới người dân. Cùng một ngày, cán bộ xã có thể vừa giải quyết hồ sơ đất đai, vừa hòa giải mâu thuẫn, vừa chuẩn bị cho một cuộc họp thôn. Việc bồi dưỡng cho họ vì vậy phải thiết thực và dễ áp dụng.',
    h2('Học điều đang cần'),
    p(
      'Trước khi mở lớp nên khảo sát nhu cầu theo từng chức danh',
      note(
        'Chẳng hạn: tư pháp – hộ tịch, địa chính, tài chính – kế toán, văn hóa – xã hội, văn phòng – thống kê.',
      ),
      '. Người làm địa chính cần kỹ năng khác người làm văn hóa; người mới nhận việc cần nội dung khác người đã làm nhiều năm.',
    ),
    h2('Cách tổ chức phù hợp'),
    bullets(
      'Lớp ngắn ngày, chia theo chuyên đề, tránh lúc cao điểm của công việc.',
      'Tình huống lấy từ hồ sơ thật đã bỏ thông tin riêng.',
      'Kết hợp học tập trung với tự học và hướng dẫn tại chỗ.',
      'Ở vùng đồng bào dân tộc thiểu số, chú ý tiếng nói và phong tục địa phương.',
    ),
    'Giảng viên có kinh nghiệm thực tế giúp lớp học gần với đời sống. Những cán bộ xã làm tốt cũng có thể là người chia sẻ, bởi lời kể của người trong nghề thường dễ nhớ hơn bài giảng.',
    h2('Đo kết quả bằng công việc'),
    'Chứng chỉ là cần, nhưng điều quan trọng hơn là sau khóa học, hồ sơ có được giải quyết nhanh hơn, cuộc họp có gọn hơn, người dân có hài lòng hơn hay không. Nên hỏi lại học viên và đơn vị sau một thời gian để sửa chương trình cho lớp sau.',
  ),
}
