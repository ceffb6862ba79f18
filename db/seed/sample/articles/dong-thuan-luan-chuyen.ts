import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, link, p, pull } from '@/db/seed/sample/write'

export const dongThuanLuanChuyen: SampleArticle = {
  title: 'Cần tạo sự đồng thuận trong luân chuyển cán bộ về cơ sở',
  standfirst:
    'Người đi yên tâm, nơi đến sẵn sàng, nơi cử không bỏ mặc: ba phía cùng hiểu thì việc luân chuyển mới đạt mục đích.',
  section: 'xay-dung-dang',
  tags: ['luan-chuyen', 'can-bo', 'co-so'],
  bylines: ['ban-bien-tap'],
  publishedAt: '2016-05-10T15:10:00+07:00',
  body: doc(
    'Luân chuyển cán bộ về cơ sở vừa là dịp rèn luyện, vừa là cách bổ sung người cho nơi còn thiếu. Chủ trương đã rõ, song kết quả ở từng nơi còn tùy thuộc nhiều vào tâm thế của những người trong cuộc.',
    h2('Ba phía của một quyết định'),
    bullets(
      p('Cán bộ được cử đi cần biết mình đi để làm gì, trong bao lâu và sẽ được đánh giá ra sao.'),
      p('Nơi đến cần được chuẩn bị trước về công việc, chỗ ở và quy chế phối hợp.'),
      p('Nơi cử đi cần giữ liên hệ, theo dõi và tính đến việc bố trí khi hết thời hạn.'),
    ),
    'Thiếu một trong ba phía, quyết định điều động dễ trở thành việc của riêng một người. Khi đó người đi làm việc với tâm lý chờ ngày về, còn tập thể nơi đến giữ khoảng cách.',
    pull('Đồng thuận không tự có; nó đến từ việc được hỏi, được biết và được bàn.'),
    h2('Công khai để yên lòng'),
    'Tiêu chuẩn, quy trình và thời hạn nên được công bố từ đầu. Khi mọi người thấy cách làm giống nhau ở các trường hợp khác nhau, những băn khoăn về động cơ sẽ bớt đi. Việc lấy ý kiến cũng cần thực chất: hỏi trước khi quyết định, trả lời những ý kiến chưa được tiếp thu.',
    p(
      'Chính sách đi kèm như nhà công vụ, hỗ trợ đi lại, chăm lo gia đình cán bộ tuy nhỏ nhưng nói lên sự quan tâm. Những kinh nghiệm rút ra đã được nêu trong bài ',
      link(
        'Công tác luân chuyển cán bộ lãnh đạo, quản lý',
        '/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly',
      ),
      '.',
    ),
  ),
}
