import type { Headline } from '@/domain/articles/article'
import { dayOf, startOfDay } from '@/domain/text/dates'

export const headlinesPerPage = 20

/** What a list is of: everything, a section, a topic (tag), an author (byline), or a month such as 2016-05. */
export type ArticleList =
  | { of: 'everything' }
  | { of: 'section' | 'topic' | 'author'; id: string }
  | { of: 'month'; month: string }

/** A month such as 2016-05 and how many articles of a list are its own. */
export type MonthCount = { month: string; count: number }

/** `page` counts from 1; an empty list has one page. */
export type ListPage = {
  headlines: readonly Headline[]
  page: number
  pages: number
  count: number
}

/** Where a page stands: of the articles published from `since` and before `until`, skip some and take some. */
export type Place = { since: Date; until: Date; skip: number; take: number }

const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/

/** The page a piece of an address asks for; null for what is not written as 1, 2, 3 … 999999. */
export function readPage(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

/** The month two pieces of an address name, such as 2016 and 05; null for what is no month. */
export function readMonth(year: string, month: string): string | null {
  const name = `${year}-${month}`
  return monthShape.test(name) ? name : null
}

/** The first moment of a month. */
export function startOfMonth(month: string): Date {
  return startOfDay(`${month}-01`)
}

/** The first moment after a month. */
export function endOfMonth(month: string): Date {
  const [year = 0, number = 0] = month.split('-').map(Number)
  if (number === 12) return startOfYear(year + 1)
  return startOfMonth(`${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`)
}

/** The first moment of a year. */
export function startOfYear(year: number): Date {
  return startOfMonth(`${String(year).padStart(4, '0')}-01`)
}

/** The year in which a moment lies. */
export function yearOf(at: Date): number {
  return Number(dayOf(at).slice(0, 4))
}

/** The month in which a moment lies, such as 2016-05. */
export function monthOf(at: Date): string {
  return dayOf(at).slice(0, 7)
}

/** The twelve months of a year, newest first. */
export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(12 - index).padStart(2, '0')}`)
}

export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / headlinesPerPage))
}

/**
 * Where page `page` stands in a list whose months, newest first, hold so many articles each. Whole
 * months are stepped over by their counts, so that no page reads more than its own. Null beyond the end.
 */
export function placeOf(page: number, months: readonly MonthCount[]): Place | null {
  const start = (page - 1) * headlinesPerPage
  const end = Math.min(start + headlinesPerPage, countOf(months))
  const touched = withOffsets(months).filter(
    ({ offset, count }) => offset < end && offset + count > start,
  )
  const [newest, oldest] = [touched[0], touched.at(-1)]
  if (!newest || !oldest) return null
  return {
    since: startOfMonth(oldest.month),
    until: endOfMonth(newest.month),
    skip: start - newest.offset,
    take: end - start,
  }
}

function withOffsets(months: readonly MonthCount[]): (MonthCount & { offset: number })[] {
  let offset = 0
  return months.map(({ month, count }) => {
    offset += count
    return { month, count, offset: offset - count }
  })
}

export function countOf(months: readonly MonthCount[]): number {
  return months.reduce((sum, { count }) => sum + count, 0)
}
