import { startOfDay } from '@/domain/text/dates'
import { isId } from '@/domain/text/id'

/** The kinds of things the log knows, as `noteDeed` writes them. */
export const objectKinds = [
  'article',
  'section',
  'tag',
  'byline',
  'medium',
  'pin',
  'editor',
  'invitation',
  'settings',
  'mail',
] as const

export type ObjectKind = (typeof objectKinds)[number]

/** A line of the log. `object` is what it was done to, as it is called today; null where that is gone. */
export type DeedLine = {
  id: number
  at: Date
  by: string | null
  action: string
  objectKind: string
  objectId: string | null
  object: string | null
}

export type DeedFilters = {
  kind?: ObjectKind
  editorId?: string
  objectId?: string
  since?: string
  until?: string
}

export type DeedPage = { lines: readonly DeedLine[]; next: string | null }

export const deedFilterNames = {
  kind: 'loai',
  editorId: 'nguoi',
  objectId: 'muc',
  since: 'tu',
  until: 'den',
} as const satisfies Record<keyof DeedFilters, string>

type Asked = Record<string, string | readonly string[] | undefined>

/** Reads an address's query, whatever stands there: a filter that makes no sense is none. */
export function readDeedFilters(asked: Asked): DeedFilters {
  const one = (key: keyof DeedFilters) => [asked[deedFilterNames[key]] ?? ''].flat()[0] ?? ''
  const kept = (key: keyof DeedFilters, isSense: (text: string) => boolean) =>
    isSense(one(key)) ? one(key) : undefined
  return {
    kind: objectKinds.find((kind) => kind === one('kind')),
    editorId: kept('editorId', isId),
    objectId: kept('objectId', isId),
    since: kept('since', isDay),
    until: kept('until', isDay),
  }
}

export function writeDeedFilters(filters: DeedFilters): string {
  const kept = Object.entries(deedFilterNames).flatMap(([key, name]) => {
    const value = filters[key as keyof DeedFilters]
    return value ? [[name, value]] : []
  })
  return new URLSearchParams(kept).toString()
}

function isDay(text: string): boolean {
  try {
    return startOfDay(text) instanceof Date
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
