import type { SampleArticle } from '@/db/seed/sample/types'
import { paragraphs } from '@/domain/documents/build'

/** The old page's article, word for word; that page had neither standfirst nor byline. */
export const congTacLuanChuyen: SampleArticle = {
  title: 'Công tác luân chuyển cán bộ lãnh đạo, quản lý',
  standfirst: '',
  section: 'xay-dung-dang',
  tags: ['can-bo', 'luan-chuyen'],
  bylines: [],
  publishedAt: '2016-05-10T16:40:00+07:00',
  carriedOverViews: 2488,
  body: paragraphs(
    'Điều động, luân chuyển cán bộ là một trong những nội dung quan trọng trong công tác cán bộ nhằm từng bước thay đổi nhận thức và phương pháp lãnh đạo, chỉ đạo, đáp ứng yêu cầu nhiệm vụ; tăng cường cán bộ được đào tạo, rèn luyện thử thách qua thực tiễn, góp phần sắp xếp cán bộ một cách hợp lý hơn. Đặc biệt, tăng cường cán bộ cho những nơi khó khăn là để khắc phục tình trạng cục bộ, địa phương khép kín trong thực hiện nhiệm vụ do cán bộ giữ một chức vụ khá lâu hoặc bố trí chưa phù hợp với năng lực, sở trường công tác.',
    'Tuy nhiên, trong quá trình thực hiện luân chuyển cán bộ đã bộc lộ một số khó khăn, hạn chế cần phải tiếp tục tổng kết rút kinh nghiệm, có định hướng chỉ đạo sát đúng và hiệu quả cao hơn. Thứ nhất, công tác luân chuyển cán bộ chưa thực sự mạnh mẽ và đồng đều. Một số địa phương, đơn vị coi luân chuyển cán bộ là việc giải quyết khó khăn trong bố trí cán bộ. Một số cán bộ được luân chuyển công tác còn ngại khó khăn, vất vả; có tư tưởng làm việc tạm thời nên chưa thực sự tâm huyết với công việc, vô tình làm ảnh hưởng đến phong trào của địa phương, đơn vị.',
    'Nguyên nhân của tình trạng trên, bên cạnh một số địa phương, đơn vị chưa nhận thức đầy đủ về vị trí và tầm quan trọng của công tác điều động, luân chuyển cán bộ thì việc thực hiện chính sách thu hút, sử dụng nhân tài, nguồn nhân lực chất lượng cao còn hạn chế; môi trường làm việc của cán bộ luân chuyển chưa đáp ứng yêu cầu tạo động lực khuyến khích, phát huy năng lực và sự cống hiến của cán bộ. Một số địa phương, đơn vị vẫn còn mang nặng tư tưởng cục bộ, không muốn cán bộ từ nơi khác chuyển về đảm nhiệm chức vụ chủ chốt tại địa phương, đơn vị mình…',
    'Bài học kinh nghiệm được rút ra trong quá trình lãnh đạo, chỉ đạo thực hiện công tác luân chuyển cán bộ lãnh đạo, quản lý trong thời gian qua, đó là thông qua luân chuyển, mạnh dạn giao nhiệm vụ và cung cấp đầy đủ, chính xác những thông tin cần thiết về tình hình cơ sở nơi đến cho cán bộ luân chuyển được biết; đề cao trách nhiệm của cấp ủy nơi đi, nơi đến. Xác định rõ lộ trình đào tạo, luân chuyển cán bộ theo quy hoạch; ưu tiên xem xét, lựa chọn nguồn đưa vào quy hoạch và chú trọng luân chuyển đối với cán bộ, công chức trẻ tuổi, ưu tú, vừa có triển vọng phát triển về năng lực lãnh đạo, quản lý.',
  ),
}
