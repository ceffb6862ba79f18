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

/** Where a page stands: of the articles published before `until`, skip some and take some. */
export type Place = { until: Date; skip: number; take: number }

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

/** The first moment after a month. */
export function endOfMonth(month: string): Date {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? startOfYear(year + 1) : startOfMonth(year, number + 1)
}

/** The first moment of a year. */
export function startOfYear(year: number): Date {
  return startOfMonth(year, 1)
}

/** The year in which a moment lies. */
export function yearOf(at: Date): number {
  return Number(dayOf(at).slice(0, 4))
}

function startOfMonth(year: number, month: number): Date {
  return startOfDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
}

export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / headlinesPerPage))
}

/**
 * Where page `page` begins in a list whose months, newest first, hold so many articles each. Whole
 * months are stepped over by their counts, so that no page reads more than a month. Null beyond the end.
 */
export function placeOf(page: number, months: readonly MonthCount[]): Place | null {
  const start = (page - 1) * headlinesPerPage
  const take = Math.min(headlinesPerPage, countOf(months) - start)
  let skip = start
  for (const { month, count } of months) {
    if (skip < count) return { until: endOfMonth(month), skip, take }
    skip -= count
  }
  return null
}

export function countOf(months: readonly MonthCount[]): number {
  return months.reduce((sum, { count }) => sum + count, 0)
}
