import { wordsOf } from '@/domain/search/asked'
import { findArticles } from '@/domain/search/reads'
import { type Hits, mostResults, readSearch } from '@/domain/search/search'
import { articlesLike, topicsLike } from '@/domain/search/suggestions/reads'
import { fold } from '@/domain/text/fold'
import type { PlannedQuery } from './planned-queries'

/** Milliseconds of each question; `missing` and `wrong` hits, and hits `misplaced` before a better spelled. */
export type Answers = {
  words: number[]
  phrase: number[]
  suggestions: number[]
  missing: number
  wrong: number
  misplaced: number
}

/** As written, bare, decomposed, in capitals, with its tones in the old place, with d for đ. */
const spellings: { respell: (written: string) => string; isAsWritten: boolean }[] = [
  { respell: (written) => written, isAsWritten: true },
  { respell: fold, isAsWritten: false },
  { respell: (written) => written.normalize('NFD'), isAsWritten: true },
  { respell: (written) => written.toUpperCase(), isAsWritten: true },
  { respell: withOldTones, isAsWritten: true },
  { respell: (written) => written.replaceAll('đ', 'd').replaceAll('Đ', 'D'), isAsWritten: false },
]

export async function askEach(queries: readonly PlannedQuery[]): Promise<Answers> {
  const answers: Answers = {
    words: [],
    phrase: [],
    suggestions: [],
    missing: 0,
    wrong: 0,
    misplaced: 0,
  }
  for (const { respell, isAsWritten } of spellings) {
    for (const query of queries) {
      const typed = respell(query.written)
      const began = performance.now()
      const found = await pageOf(typed, 1)
      answers[query.kind].push(performance.now() - began)
      await compare(answers, { query, typed, found, isAsWritten })
      await suggestEach(answers, typed)
    }
  }
  return answers
}

type Comparison = { query: PlannedQuery; typed: string; found: Hits; isAsWritten: boolean }

/** Counts against what there is; where all fits on the pages of a list, leafs through the whole. */
async function compare(answers: Answers, comparison: Comparison): Promise<void> {
  const { query, typed, found, isAsWritten } = comparison
  const most = Math.min(query.any.size, mostResults)
  answers.missing += Math.abs(most - found.count)
  const pages = query.any.size <= 100 ? Math.ceil(query.any.size / 20) : 1
  const slugs = found.hits.map(({ headline }) => headline.slug)
  for (let page = 2; page <= pages; page += 1) {
    const more = await pageOf(typed, page)
    slugs.push(...more.hits.map(({ headline }) => headline.slug))
  }
  const shown = new Set(slugs)
  answers.missing += Math.min(most, pages * 20) - shown.size
  answers.wrong += [...shown].filter((slug) => !query.any.has(slug)).length
  if (!isAsWritten) return
  const isOther = slugs.slice(0, query.exact.size).filter((slug) => !query.exact.has(slug))
  answers.misplaced += isOther.length
}

async function pageOf(typed: string, page: number): Promise<Hits> {
  const found = await findArticles(readSearch({ q: typed, trang: String(page) }))
  if (found.status !== 'found') throw new Error(`${found.status}: ${typed}`)
  return found
}

async function suggestEach(answers: Answers, typed: string): Promise<void> {
  const words = wordsOf(typed)
  const beginning = [...words.slice(0, -1), (words.at(-1) ?? '').slice(0, 2)]
  const began = performance.now()
  await Promise.all([articlesLike(beginning), topicsLike(beginning)])
  answers.suggestions.push(performance.now() - began)
}

/** hoà as hòa, khoẻ as khỏe, thuỷ as thủy. */
function withOldTones(written: string): string {
  return written
    .normalize('NFD')
    .replace(
      /(o)([ae])([\u0300\u0301\u0303\u0309\u0323])|(u)(y)([\u0300\u0301\u0303\u0309\u0323])/gi,
      (_, ...parts) => {
        const [o, a, tone, u, y, other] = parts
        return o ? `${o}${tone}${a}` : `${u}${other}${y}`
      },
    )
    .normalize('NFC')
}
