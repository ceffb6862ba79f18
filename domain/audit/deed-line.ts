import { type Asked, askedFor, askedIf, writeAsked } from '@/domain/text/asked'
import { isDay } from '@/domain/text/dates'
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

/** Reads an address's query, whatever stands there: a filter that makes no sense is none. */
export function readDeedFilters(asked: Asked): DeedFilters {
  const asksFor = askedFor(asked, deedFilterNames.kind)
  return {
    kind: objectKinds.find((kind) => kind === asksFor),
    editorId: askedIf(asked, deedFilterNames.editorId, isId),
    objectId: askedIf(asked, deedFilterNames.objectId, isId),
    since: askedIf(asked, deedFilterNames.since, isDay),
    until: askedIf(asked, deedFilterNames.until, isDay),
  }
}

export function writeDeedFilters(filters: DeedFilters): string {
  return writeAsked(deedFilterNames, filters)
}
