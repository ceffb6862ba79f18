import type { DraftFilters } from '@/domain/articles/draft'
import { isArticleState } from '@/domain/articles/states/state'
import { startOfDay } from '@/domain/text/dates'
import { isId } from '@/domain/text/id'
import { cleanLine } from '@/domain/text/normalise'

type Asked = Record<string, string | readonly string[] | undefined>

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
  const one = (name: string) => [asked[name] ?? ''].flat()[0] ?? ''
  const kept = (name: string, isSense: (text: string) => boolean) =>
    isSense(one(name)) ? one(name) : undefined
  const state = one(filterNames.state)
  return {
    state: isArticleState(state) ? state : undefined,
    sectionId: kept(filterNames.sectionId, isId),
    authorId: kept(filterNames.authorId, isId),
    since: kept(filterNames.since, isDay),
    until: kept(filterNames.until, isDay),
    text: cleanLine(one(filterNames.text)).slice(0, longestText) || undefined,
  }
}

/** The query of an address that `readFilters` reads as these; '' for none. */
export function writeFilters(filters: DraftFilters): string {
  const kept = Object.entries(filterNames).flatMap(([key, name]) => {
    const value = filters[key as keyof DraftFilters]
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
