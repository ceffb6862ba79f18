import type { SampleArticle } from '@/db/seed/sample/types'
import { bullets, doc, h2, link, p } from '@/db/seed/sample/write'

export const hoatDongCongTac: SampleArticle = {
  title: 'Hoạt động công tác của đồng chí Bùi Văn Dũng',
  standfirst:
    'Trang tin mở mục theo dõi các buổi làm việc, chuyến đi cơ sở và hội nghị có sự tham gia của đồng chí Bùi Văn Dũng.',
  section: 'hoat-dong',
  tags: ['bui-van-dung', 'co-so'],
  bylines: ['to-phong-vien'],
  publishedAt: '2016-06-18T09:12:00+07:00',
  cover: 'nui-mu-suong',
  body: doc(
    'Từ hôm nay, tin về hoạt động công tác của đồng chí Bùi Văn Dũng được tập hợp tại một nơi để bạn đọc tiện theo dõi. Mỗi tin ghi rõ ngày, địa điểm và nội dung chính của buổi làm việc; những phát biểu dài được tóm tắt và dẫn lại văn bản gốc khi văn bản đó được công bố.',
    h2('Ba nhóm nội dung'),
    bullets(
      'Làm việc với cơ sở: các buổi gặp cấp ủy, chính quyền và người dân ở xã, thôn, bản.',
      'Hội nghị, hội thảo: những cuộc họp chuyên đề về kinh tế, xã hội và xây dựng đội ngũ cán bộ.',
      'Nghiên cứu, trao đổi: các bài viết và ý kiến đã được đăng trên trang tin.',
    ),
    'Cách đưa tin giữ ở mức ngắn gọn. Con số chỉ được dùng khi có nguồn; ý kiến của người dự chỉ được dẫn khi đã được xác nhận. Tin có sai sót sẽ được đính chính ngay dưới bài, ghi rõ ngày sửa và chỗ sửa.',
    p(
      'Bạn đọc muốn góp ý về mục này có thể viết thư cho tòa soạn theo địa chỉ ở trang ',
      link('Liên hệ', '/trang-tinh/lien-he'),
      '. Mọi thư đều được đọc; thư có nội dung cần trả lời sẽ được chuyển tới bộ phận phụ trách.',
    ),
    'Các tin cũ về hội nghị và chuyến công tác vẫn nằm ở địa chỉ trước đây, kèm ngày đăng ban đầu.',
  ),
}
