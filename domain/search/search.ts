import type { Headline } from '@/domain/articles/article'
import { readPage } from '@/domain/articles/lists/list'
import { cleanLine } from '@/domain/text/normalise'

export const longestSearch = 200
/** Nobody leafs further; what is sought behind it is found by another word. */
export const mostResults = 200

/** What a reader asks for: `query` clean and short enough, `page` counted from 1. */
export type Search = { query: string; page: number }

/** One page of the hits. `count` is never more than `mostResults`; `isMore` tells that there are others. */
export type Found = {
  headlines: readonly Headline[]
  page: number
  count: number
  isMore: boolean
}

type Asked = string | readonly string[] | undefined

/** Reads an address's `q` and `trang`, whatever stands there; a page that is none is the first. */
export function readSearch(asked: { q?: Asked; trang?: Asked }): Search {
  const query = cleanLine([...cleanLine(first(asked.q))].slice(0, longestSearch).join(''))
  return { query, page: readPage(first(asked.trang)) ?? 1 }
}

/** True when there is anything in it that could be found. */
export function hasWords(query: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(query)
}

export function searchAddress({ query, page }: Search): string {
  const asked = new URLSearchParams({ q: query })
  if (page > 1) asked.set('trang', String(page))
  return `/tim-kiem?${asked}`
}

function first(asked: Asked): string {
  return (typeof asked === 'string' ? asked : asked?.[0]) ?? ''
}
