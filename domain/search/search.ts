import type { Headline } from '@/domain/articles/article'
import { readPage } from '@/domain/articles/lists/list'
import { type Asked, askedFor } from '@/domain/text/asked'
import { dayOf } from '@/domain/text/dates'
import { readMoment } from '@/domain/text/moments'
import { cleanLine } from '@/domain/text/normalise'
import { isSlug } from '@/domain/text/slug'
import type { Piece } from './highlight'

export const longestSearch = 200
/** Nobody leafs further; what is sought behind it is found by another word. */
export const mostResults = 1_000

/** Slugs, and days such as 2016-06-18, both included; empty where all are meant. */
export type Filters = { section: string; topic: string; author: string; from: string; to: string }

export const orders = ['fitting', 'newest'] as const
export type Order = (typeof orders)[number]

/** What a reader asks for: `query` clean and short enough, `page` counted from 1. */
export type Search = { query: string; page: number; filters: Filters; order: Order }

export type Hit = { headline: Headline; title: readonly Piece[]; excerpt: readonly Piece[] }

/** One page of the hits. `count` is never more than `mostResults`; `isMore` tells that there are others. */
export type Hits = {
  status: 'found'
  hits: readonly Hit[]
  page: number
  count: number
  isMore: boolean
  /** What was looked for instead, because nothing was found as it was typed. */
  corrected: string | null
  /** Other queries that find something, where nothing was found. */
  proposals: readonly string[]
}

/** `slow`, `away`: the database was given up on, or there is none now. */
export type NotNow = { status: 'slow' } | { status: 'away' }

/** `too-many`: this network asks too often. */
export type Found = Hits | NotNow | { status: 'too-many' }

/** The names an address has for them: stable for ever. */
export const fields = {
  query: 'q',
  page: 'trang',
  section: 'chuyen-muc',
  topic: 'the',
  author: 'tac-gia',
  from: 'tu',
  to: 'den',
  order: 'xep',
} as const

const newestWord = 'moi-nhat'

/** Reads an address's fields, whatever stands there; what is none is left out, no page the first. */
export function readSearch(asked: Asked): Search {
  const read = (field: keyof typeof fields) => askedFor(asked, fields[field])
  return {
    query: readQuery(read('query')),
    page: readPage(read('page')) ?? 1,
    filters: {
      section: readSlug(read('section')),
      topic: readSlug(read('topic')),
      author: readSlug(read('author')),
      from: readDay(read('from')),
      to: readDay(read('to')),
    },
    order: read('order') === newestWord ? 'newest' : 'fitting',
  }
}

/** One clean line, short enough. */
export function readQuery(typed: string): string {
  return cleanLine([...cleanLine(typed)].slice(0, longestSearch).join(''))
}

export function orderWord(order: Order): string {
  return order === 'newest' ? newestWord : ''
}

export function hasFilters({ filters, order }: Search): boolean {
  return order !== 'fitting' || Object.values(filters).some((value) => value !== '')
}

export const noFilters: Filters = { section: '', topic: '', author: '', from: '', to: '' }

export function searchAddress({ query, page, filters, order }: Search): string {
  const asked = new URLSearchParams({ [fields.query]: query })
  for (const name of ['section', 'topic', 'author', 'from', 'to'] as const) {
    if (filters[name]) asked.set(fields[name], filters[name])
  }
  if (order !== 'fitting') asked.set(fields.order, orderWord(order))
  if (page > 1) asked.set(fields.page, String(page))
  return `/tim-kiem?${asked}`
}

function readSlug(text: string): string {
  return isSlug(text) ? text : ''
}

/** A browser's field sends 2016-06-18, a person types 18/06/2016. */
function readDay(text: string): string {
  const moment = readMoment(`${text.trim()}T00:00`) ?? readMoment(`${text.trim()} 00:00`)
  return moment ? dayOf(moment) : ''
}
