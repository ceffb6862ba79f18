import type { SampleArticle } from '@/db/seed/sample/types'
import { bold, doc, h2, h3, p, picture, steps } from '@/db/seed/sample/write'

export const caiCachHanhChinh: SampleArticle = {
  title: 'Để làm tốt công tác cải cách hành chính cần xây dựng nhiều giải pháp mang tính đột phá',
  standfirst:
    'Đột phá không nhất thiết là việc lớn: bớt một tờ giấy, rút một lần đi lại, trả lời đúng hẹn cũng là thay đổi người dân nhận ra ngay.',
  section: 'cai-cach-hanh-chinh',
  tags: ['co-so', 'can-bo'],
  bylines: ['phong-tong-hop'],
  publishedAt: '2016-05-10T14:42:00+07:00',
  cover: 'ban-lam-viec',
  body: doc(
    'Người dân đánh giá nền hành chính qua những việc cụ thể: phải đi mấy lần, chờ bao lâu, được trả lời thế nào. Cải cách hành chính do đó cần nhìn từ phía người đến làm thủ tục, chứ không chỉ từ phía người giải quyết.',
    picture('ban-lam-viec'),
    h2('Ba chỗ có thể tạo đột phá'),
    h3('Thủ tục'),
    'Rà soát từng loại hồ sơ, hỏi thẳng: giấy này để làm gì, cơ quan đã có thông tin đó chưa. Giấy tờ mà nơi khác đang giữ thì cơ quan tự tra cứu, không yêu cầu người dân nộp lại.',
    h3('Con người'),
    'Cán bộ ở bộ phận tiếp nhận là gương mặt của cơ quan. Họ cần được tập huấn, được trao quyền trả lời những việc rõ ràng và được bảo vệ khi làm đúng quy định.',
    h3('Công nghệ'),
    'Phần mềm chỉ giúp được khi quy trình đã gọn. Đưa một quy trình rườm rà lên mạng thì sự rườm rà vẫn còn nguyên.',
    h2('Một cách làm theo từng bước'),
    steps(
      p(bold('Chọn'), ' một nhóm thủ tục nhiều người làm nhất.'),
      p(bold('Đo'), ' thời gian thực tế từ lúc nộp tới lúc nhận kết quả.'),
      p(bold('Bỏ'), ' những bước không ai giải thích được lý do.'),
      p(bold('Thử'), ' ở một nơi, nghe ý kiến của người dân và cán bộ.'),
      p(bold('Nhân rộng'), ' khi cách làm mới đã ổn định.'),
    ),
    'Sau mỗi vòng, kết quả nên được công bố: điều gì đã tốt lên, điều gì chưa. Sự minh bạch ấy giữ cho cải cách không dừng lại ở khẩu hiệu.',
  ),
}
