/** One address of every kind of public page; what holds for all pages is tried on each of these. */
export const publicPages = [
  { name: 'front page', path: '/' },
  { name: 'second page of the stream', path: '/trang/2' },
  { name: 'article', path: '/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly' },
  { name: 'nothing', path: '/chua-he-co' },
] as const

/** What a reader's system or the reader may ask of every page. */
export const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'high contrast', media: { colorScheme: 'light', contrast: 'more' } },
] as const
