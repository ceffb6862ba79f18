/** Visits the old site had counted when it was carried over. */
export const sampleVisits = 4_148_371

/** Values of the settings table by name. A masthead that cannot be mistaken for a real paper's. */
export const sampleSettings: Record<string, string> = {
  name: 'Trang tin Tòa Soạn',
  tagline: 'Trang tin mẫu chạy bằng phần mềm Tòa Soạn',
  agency: 'Cơ quan chủ quản (mẫu)',
  responsible: 'Người chịu trách nhiệm nội dung (mẫu)',
  address: 'Số nhà, đường, phường, tỉnh (mẫu)',
  phone: '000 0000 0000',
  email: 'toasoan@example.vn',
  licence: 'Giấy phép số … (mẫu, chưa cấp)',
}
