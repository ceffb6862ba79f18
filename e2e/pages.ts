/** One address of every kind of public page; what holds for all pages is tried on each of these. */
export const publicPages = [
  { name: 'front page', path: '/' },
  { name: 'section', path: '/chuyen-muc/xay-dung-dang' },
  { name: 'article', path: '/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly' },
  {
    name: 'article with a table',
    path: '/bai-viet/phat-trien-kinh-te-mien-nui-ben-vung-va-hieu-qua-can-thuc-hien-dong-bo-nhieu-giai-phap',
  },
  { name: 'print view', path: '/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly/in' },
  {
    name: 'form to send an article on',
    path: '/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly/gui',
  },
  { name: 'no more mail', path: '/huy-nhan/khong-co' },
  { name: 'tag', path: '/the/can-bo' },
  { name: 'author', path: '/tac-gia/ban-bien-tap' },
  { name: 'month', path: '/luu-tru/2016/05' },
  { name: 'site map', path: '/so-do-trang' },
  { name: 'standing page', path: '/trang-tinh/chinh-sach-du-lieu-ca-nhan' },
  { name: 'search', path: '/tim-kiem?q=luan+chuyen' },
  { name: 'nothing', path: '/chua-he-co' },
] as const

/** What a reader's system or the reader may ask of every page. */
export const looks = [
  { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'high contrast', media: { colorScheme: 'light', contrast: 'more' } },
] as const
