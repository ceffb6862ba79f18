import type { SampleTag } from './types'

export const sampleTags: SampleTag[] = [
  { slug: 'can-bo', name: 'Cán bộ' },
  { slug: 'luan-chuyen', name: 'Luân chuyển' },
  { slug: 'quy-hoach', name: 'Quy hoạch' },
  { slug: 'co-so', name: 'Cơ sở' },
  { slug: 'mien-nui', name: 'Miền núi' },
  { slug: 'nong-thon', name: 'Nông thôn' },
  { slug: 'viec-lam', name: 'Việc làm' },
  { slug: 'thanh-nien', name: 'Thanh niên' },
  { slug: 'dao-tao', name: 'Đào tạo' },
  { slug: 'doanh-nghiep', name: 'Doanh nghiệp' },
  { slug: 'bui-van-dung', name: 'Bùi Văn Dũng' },
]
