import type { SampleSection } from './types'

/** In the order of the menu. */
export const sampleSections: SampleSection[] = [
  {
    slug: 'xay-dung-dang',
    name: 'Xây dựng Đảng',
    description: 'Công tác tổ chức, cán bộ và hệ thống chính trị ở cơ sở.',
  },
  {
    slug: 'kinh-te-xa-hoi',
    name: 'Kinh tế – xã hội',
    description: 'Phát triển sản xuất, việc làm và đời sống, nhất là ở nông thôn và miền núi.',
  },
  {
    slug: 'giao-duc-dao-tao',
    name: 'Giáo dục – đào tạo',
    description: 'Trường lớp, thầy cô, học trò và việc bồi dưỡng cán bộ.',
  },
  {
    slug: 'cai-cach-hanh-chinh',
    name: 'Cải cách hành chính',
    description: 'Thủ tục, bộ máy và cách phục vụ người dân.',
  },
  {
    slug: 'hoat-dong',
    name: 'Hoạt động',
    description: 'Hội nghị, chuyến công tác, buổi làm việc.',
  },
]
