import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, p, picture } from '@/db/seed/sample/write'

export const giaoDucMienNui: SampleArticle = {
  title: 'Cần quan tâm hơn nữa tới chất lượng giáo dục của các tỉnh miền núi',
  standfirst:
    'Trường lớp đã về gần hơn với bản làng; điều cần chăm lo tiếp theo là chất lượng của từng giờ học.',
  section: 'giao-duc-dao-tao',
  tags: ['mien-nui', 'dao-tao'],
  bylines: ['to-phong-vien'],
  publishedAt: '2016-05-10T09:05:00+07:00',
  cover: 'truong-vung-cao',
  body: doc(
    'Ở nhiều vùng cao, con đường tới trường vẫn dài và dốc. Các em nhỏ đi học từ lúc sương chưa tan; thầy cô ở lại bản cả tuần, cuối tuần mới về nhà. Những cố gắng ấy đã giúp lớp học có mặt ở nhiều nơi xa xôi.',
    picture('truong-vung-cao'),
    h2('Từ có trường đến học tốt'),
    'Khi trường lớp đã dần đủ, câu hỏi chuyển sang chất lượng: học sinh có đọc thông, viết thạo không; có hiểu bài không; học xong có đi tiếp được không. Rào cản ngôn ngữ là một khó khăn riêng, bởi nhiều em bắt đầu học tiếng Việt khi bước vào lớp một.',
    h2('Những việc gần gũi'),
    bullets(
      'Chuẩn bị tiếng Việt cho trẻ từ bậc mầm non, tôn trọng tiếng mẹ đẻ của các em.',
      'Giữ giáo viên giỏi bằng nhà công vụ, chế độ phù hợp và cơ hội học lên.',
      'Tủ sách nhỏ ở điểm trường, nơi học sinh được mượn về nhà.',
      'Bữa ăn và chỗ ở bán trú an toàn, ấm áp.',
    ),
    p(
      'Công nghệ có thể rút ngắn khoảng cách, nhưng không thay được người thầy. Một tiết học qua màn hình chỉ có ích khi có người bên cạnh giải thích và động viên.',
    ),
    h2('Gia đình và cộng đồng cùng vào cuộc'),
    'Khi cha mẹ hiểu việc học của con, khi già làng, trưởng bản lên tiếng ủng hộ, việc giữ các em ở lại lớp sẽ bền lâu hơn mọi đợt vận động nhất thời. Chăm lo giáo dục miền núi vì vậy là việc chung, cần sự kiên trì qua nhiều năm.',
  ),
}
