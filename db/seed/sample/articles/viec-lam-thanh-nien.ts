import type { SampleArticle } from '@/db/seed/sample/types'
import { doc, h2, picture, steps } from '@/db/seed/sample/write'

export const viecLamThanhNien: SampleArticle = {
  title: 'Giải quyết việc làm cho thanh niên nông thôn',
  standfirst:
    'Học nghề đúng nhu cầu, tiếp cận được vốn và có thông tin thị trường là ba điều kiện để người trẻ lập nghiệp trên quê hương.',
  section: 'kinh-te-xa-hoi',
  tags: ['viec-lam', 'thanh-nien', 'nong-thon'],
  bylines: ['to-phong-vien'],
  publishedAt: '2016-05-10T15:38:00+07:00',
  cover: 'ben-song-chieu',
  body: doc(
    'Sau mỗi mùa vụ, nhiều thanh niên nông thôn rời làng đi tìm việc. Có người trở về với tay nghề và ít vốn; có người đi mãi; cũng có người quay lại mà vẫn chưa biết bắt đầu từ đâu. Giải quyết việc làm cho lứa tuổi này vì thế không chỉ là chuyện thu nhập mà còn là chuyện giữ sức trẻ cho làng xã.',
    h2('Học nghề phải gắn với nơi làm'),
    'Lớp học nghề chỉ có ích khi học xong có việc để làm. Muốn vậy, cơ sở đào tạo cần hỏi doanh nghiệp, hợp tác xã và chính người học trước khi mở lớp; thời gian học nên tránh mùa vụ; phần thực hành cần chiếm vị trí xứng đáng.',
    picture('ben-song-chieu'),
    h2('Con đường lập nghiệp tại chỗ'),
    steps(
      'Chọn một việc vừa sức, có người mua trong vùng.',
      'Làm thử ở quy mô nhỏ, ghi chép chi phí và thời gian.',
      'Tìm người cùng làm để chia sẻ công cụ và kinh nghiệm.',
      'Lập phương án vay vốn khi đã hiểu rõ rủi ro.',
      'Mở rộng từng bước, giữ chất lượng ổn định.',
    ),
    'Tổ chức Đoàn ở cơ sở có thể làm cầu nối: giới thiệu mô hình đã thành công, mời người có kinh nghiệm hướng dẫn, giúp thanh niên làm hồ sơ vay vốn và theo dõi việc sử dụng vốn. Sự đồng hành ấy thường quan trọng hơn một khoản hỗ trợ ban đầu.',
    'Đối với người đi làm xa, thông tin đầy đủ về hợp đồng, quyền lợi và nơi ở là sự bảo vệ thiết thực nhất. Khi họ trở về, kỹ năng đã học được cần có chỗ để dùng; đó cũng là nguồn lực mà địa phương không nên bỏ lỡ.',
  ),
}
