import type { SampleArticle } from '@/db/seed/sample/types'
import { boiDuongCapXa } from './boi-duong-cap-xa'
import { caiCachHanhChinh } from './cai-cach-hanh-chinh'
import { congTacLuanChuyen } from './cong-tac-luan-chuyen'
import { dongThuanLuanChuyen } from './dong-thuan-luan-chuyen'
import { giaoDucMienNui } from './giao-duc-mien-nui'
import { heThongChinhTriCoSo } from './he-thong-chinh-tri-co-so'
import { hoatDongCongTac } from './hoat-dong-cong-tac'
import { hoiNghiDoanhNghiep } from './hoi-nghi-doanh-nghiep'
import { kinhTeMienNui } from './kinh-te-mien-nui'
import { luaChonQuyHoach } from './lua-chon-quy-hoach'
import { nangCaoNangLucLanhDao } from './nang-cao-nang-luc-lanh-dao'
import { nhanXetDanhGia } from './nhan-xet-danh-gia'
import { quanLyNhaNuoc } from './quan-ly-nha-nuoc'
import { viecLamThanhNien } from './viec-lam-thanh-nien'

/** The old page's article and the other news of its list, newest first. */
export const sampleArticles: SampleArticle[] = [
  hoatDongCongTac,
  congTacLuanChuyen,
  kinhTeMienNui,
  viecLamThanhNien,
  dongThuanLuanChuyen,
  caiCachHanhChinh,
  nangCaoNangLucLanhDao,
  nhanXetDanhGia,
  boiDuongCapXa,
  quanLyNhaNuoc,
  luaChonQuyHoach,
  heThongChinhTriCoSo,
  giaoDucMienNui,
  hoiNghiDoanhNghiep,
]
