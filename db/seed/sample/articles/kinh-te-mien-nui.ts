import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, note, p, picture, table } from '@/db/seed/sample/write'

export const kinhTeMienNui: SampleArticle = {
  title: 'Phát triển kinh tế miền núi bền vững và hiệu quả cần thực hiện đồng bộ nhiều giải pháp',
  standfirst:
    'Đường sá, đất đai, giống cây, vốn vay và đầu ra của nông sản gắn với nhau; tháo gỡ từng khâu riêng lẻ khó tạo được chuyển biến lâu dài.',
  section: 'kinh-te-xa-hoi',
  tags: ['mien-nui', 'nong-thon'],
  bylines: ['phong-tong-hop'],
  publishedAt: '2016-05-10T16:05:00+07:00',
  cover: 'ruong-bac-thang',
  body: doc(
    'Miền núi có đất, có rừng, có khí hậu riêng và có những sản vật nơi khác không trồng được. Song khoảng cách tới thị trường, địa hình chia cắt và thời tiết khắc nghiệt khiến chi phí làm ra một sản phẩm thường cao hơn miền xuôi. Vì vậy, bài toán phát triển kinh tế ở đây không nằm ở một giải pháp đơn lẻ.',
    h2('Bắt đầu từ điều người dân đang làm tốt'),
    p(
      'Kinh nghiệm ở nhiều nơi cho thấy mô hình bền thường xuất phát từ tập quán canh tác sẵn có. Cây chè, cây quế, đàn gia súc bản địa',
      note('Giống đã được người dân địa phương nuôi, trồng và chọn lọc qua nhiều đời.'),
      ' hợp với đất và người; việc của cán bộ khuyến nông là giúp chọn giống tốt hơn, chăm sóc đúng hơn và ghi chép đầy đủ hơn.',
    ),
    picture('ruong-bac-thang'),
    h2('Các khâu phải đi cùng nhau'),
    table('Những khâu chính và việc cần làm', [
      ['Khâu', 'Vướng mắc thường gặp', 'Hướng tháo gỡ'],
      [
        'Hạ tầng',
        'Đường tới vùng sản xuất khó đi vào mùa mưa',
        'Ưu tiên tuyến nối vùng nguyên liệu',
      ],
      ['Đất đai', 'Thửa nhỏ, phân tán', 'Khuyến khích góp đất, liên kết nhóm hộ'],
      ['Vốn', 'Hộ nghèo ngại vay, chưa có phương án', 'Cho vay kèm hướng dẫn sản xuất'],
      ['Thị trường', 'Bán lẻ, phụ thuộc thương lái', 'Hợp tác xã đứng ra ký hợp đồng'],
    ]),
    'Nếu có đường mà chưa có người mua, nông sản vẫn ứ đọng. Nếu có vốn mà chưa có kỹ thuật, khoản vay trở thành gánh nặng. Tính đồng bộ thể hiện ở chỗ các khâu được tính toán cùng một lúc, theo cùng một kế hoạch, và có người chịu trách nhiệm nối chúng lại.',
    h2('Bền vững là giữ được rừng và giữ được người'),
    bullets(
      'Mở rộng sản xuất đi đôi với bảo vệ rừng đầu nguồn và nguồn nước.',
      'Dạy nghề tại chỗ để lao động trẻ có thêm lựa chọn ở quê.',
      'Để người dân tham gia từ khâu bàn bạc tới khâu giám sát.',
    ),
    'Hiệu quả của một chương trình không chỉ đo bằng sản lượng của một vụ. Thước đo đáng tin hơn là sau vài năm, khi hỗ trợ ban đầu đã hết, người dân còn tiếp tục làm và còn muốn làm hay không.',
  ),
}
