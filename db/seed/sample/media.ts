import type { MediaName, SampleMedia } from './types'

const credit = 'Minh họa: Tòa Soạn'

const drawn = { mime: 'image/jpeg', width: 1600, height: 900, credit } as const

/** Drawn for this project, under its licence. */
export const sampleMedia: SampleMedia[] = [
  {
    ...drawn,
    id: '01549a3e-6d00-7000-8000-000000000001',
    name: 'ruong-bac-thang',
    file: 'ruong-bac-thang.jpg',
    alt: 'Nhà sàn giữa những thửa ruộng bậc thang vàng và xanh, mặt trời lên sau dãy núi',
    caption: 'Ruộng bậc thang mùa lúa chín.',
  },
  {
    ...drawn,
    id: '01549a3e-6d00-7000-8000-000000000002',
    name: 'nui-mu-suong',
    file: 'nui-mu-suong.jpg',
    alt: 'Nhiều lớp núi xanh lam trong sương sớm, rừng thông ở phía trước',
    caption: 'Sương sớm trên núi.',
  },
  {
    ...drawn,
    id: '01549a3e-6d00-7000-8000-000000000003',
    name: 'ben-song-chieu',
    file: 'ben-song-chieu.jpg',
    alt: 'Người đội nón chèo thuyền trên sông lúc mặt trời lặn, hai bên là núi và lau sậy',
    caption: 'Bến sông buổi chiều.',
  },
  {
    ...drawn,
    id: '01549a3e-6d00-7000-8000-000000000004',
    name: 'truong-vung-cao',
    file: 'truong-vung-cao.jpg',
    alt: 'Học sinh đeo cặp đi vào ngôi trường mái đỏ tường vàng, cờ đỏ sao vàng giữa sân',
    caption: 'Một ngôi trường ở vùng cao.',
  },
  {
    ...drawn,
    id: '01549a3e-6d00-7000-8000-000000000005',
    name: 'ban-lam-viec',
    file: 'ban-lam-viec.jpg',
    alt: 'Bàn làm việc bên cửa sổ với xấp văn bản, cây bút, tách trà, đèn bàn và chậu cây',
    caption: 'Bàn làm việc nơi công sở.',
  },
]

/** Throws for a name that has no file. */
export function mediaNamed(name: MediaName): SampleMedia {
  const found = sampleMedia.find((media) => media.name === name)
  if (!found) throw new Error(`No sample picture is named ${name}`)
  return found
}
