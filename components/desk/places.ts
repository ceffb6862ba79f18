import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'

/** The newsroom's own places, each under a word of its own in `desk.places`. */
export type Place = {
  key:
    | 'today'
    | 'articles'
    | 'media'
    | 'trash'
    | 'sections'
    | 'tags'
    | 'bylines'
    | 'people'
    | 'outbox'
    | 'audit'
    | 'settings'
  href: string
}

export type PlaceGroup = { key: 'writing' | 'order' | 'newsroom'; places: readonly Place[] }

/** Where this person may go; what is closed to them is not shown, and each page asks again. */
export function placesOf(editor: Editor): PlaceGroup[] {
  const groups: PlaceGroup[] = [
    { key: 'writing', places: writing },
    { key: 'order', places: orderOf(editor) },
    { key: 'newsroom', places: newsroomOf(editor) },
  ]
  return groups.filter(({ places }) => places.length > 0)
}

const writing: Place[] = [
  { key: 'today', href: '/admin' },
  { key: 'articles', href: '/admin/bai-viet' },
  { key: 'media', href: '/admin/thu-vien' },
  { key: 'trash', href: '/admin/thung-rac' },
]

function orderOf(editor: Editor): Place[] {
  return [
    ...(can(editor, 'section.change')
      ? [{ key: 'sections', href: '/admin/chuyen-muc' } as const]
      : []),
    ...(can(editor, 'tag.change') ? [{ key: 'tags', href: '/admin/the' } as const] : []),
    ...(can(editor, 'byline.change') ? [{ key: 'bylines', href: '/admin/but-danh' } as const] : []),
  ]
}

function newsroomOf(editor: Editor): Place[] {
  return [
    ...(can(editor, 'people.change') ? [{ key: 'people', href: '/admin/nguoi' } as const] : []),
    ...(can(editor, 'outbox.read') ? [{ key: 'outbox', href: '/admin/thu-di' } as const] : []),
    ...(can(editor, 'audit.read') ? [{ key: 'audit', href: '/admin/nhat-ky' } as const] : []),
    ...(can(editor, 'settings.change')
      ? [{ key: 'settings', href: '/admin/cai-dat' } as const]
      : []),
  ]
}
