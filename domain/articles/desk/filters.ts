import type { DraftFilters } from '@/domain/articles/draft'
import { isArticleState } from '@/domain/articles/states/state'
import { type Asked, askedFor, askedIf, writeAsked } from '@/domain/text/asked'
import { isDay } from '@/domain/text/dates'
import { isId } from '@/domain/text/id'
import { cleanLine } from '@/domain/text/normalise'

/** The address's names of the filters: `/admin/bai-viet?trang-thai=submitted&tu=2026-11-01&q=ha+noi`. */
export const filterNames = {
  state: 'trang-thai',
  sectionId: 'chuyen-muc',
  authorId: 'tac-gia',
  since: 'tu',
  until: 'den',
  text: 'q',
} as const satisfies Record<keyof DraftFilters, string>

const longestText = 200

/** Reads an address's query, whatever stands there: a filter that makes no sense is none. */
export function readFilters(asked: Asked): DraftFilters {
  const state = askedFor(asked, filterNames.state)
  const text = cleanLine(askedFor(asked, filterNames.text)).slice(0, longestText)
  return {
    state: isArticleState(state) ? state : undefined,
    sectionId: askedIf(asked, filterNames.sectionId, isId),
    authorId: askedIf(asked, filterNames.authorId, isId),
    since: askedIf(asked, filterNames.since, isDay),
    until: askedIf(asked, filterNames.until, isDay),
    text: text || undefined,
  }
}

/** The query of an address that `readFilters` reads as these; '' for none. */
export function writeFilters(filters: DraftFilters): string {
  return writeAsked(filterNames, filters)
}
