import type { SampleByline } from './types'

/** Desks, not persons: nobody's name stands over words that are samples. */
export const sampleBylines: SampleByline[] = [
  {
    slug: 'ban-bien-tap',
    name: 'Ban Biên tập',
    role: 'Biên tập',
    biography: 'Bút danh chung của những người biên tập trang tin mẫu.',
  },
  {
    slug: 'to-phong-vien',
    name: 'Tổ Phóng viên',
    role: 'Phóng viên',
    biography: 'Bút danh chung cho tin và bài hoạt động của trang tin mẫu.',
  },
  {
    slug: 'phong-tong-hop',
    name: 'Phòng Tổng hợp',
    role: 'Tổng hợp',
    biography: 'Bút danh chung cho các bài phân tích, tổng hợp của trang tin mẫu.',
  },
]
