import type { SamplePage } from '@/db/seed/sample/types'
import { chinhSachDuLieuCaNhan } from './chinh-sach-du-lieu-ca-nhan'
import { gioiThieu } from './gioi-thieu'
import { lienHe } from './lien-he'

/** The standing pages, in the order of the footer. */
export const samplePages: SamplePage[] = [gioiThieu, lienHe, chinhSachDuLieuCaNhan]
