import { expect, test } from 'vitest'
import { deskWords } from '@/messages/desk'
import { paletteGroups } from './palette-entries'
import type { PlaceGroup } from './places'

const t = deskWords('vi')
const groups: PlaceGroup[] = [
  {
    key: 'writing',
    places: [
      { key: 'today', href: '/admin' },
      { key: 'audit', href: '/admin/nhat-ky' },
    ],
  },
]

function labels(typed: string): string[] {
  const articles = typed ? [{ id: '1', title: 'Nhật thực ở Huế' }] : []
  return paletteGroups({ t, typed, groups, articles }).flatMap(({ items }) =>
    items.map(({ label }) => label),
  )
}

test('before anything is typed all places and deeds are offered', () => {
  expect(labels('')).toEqual(['Viết bài mới', 'Hôm nay', 'Nhật ký'])
})

test('places are found without their marks, in any order of the words', () => {
  expect(labels('nhat')).toEqual(['Nhật ký', 'Nhật thực ở Huế'])
  expect(labels('KÝ nhật')).toEqual(['Nhật ký', 'Nhật thực ở Huế'])
})
