import { and, asc, eq, gt } from 'drizzle-orm'
import { db } from '@/db'
import { liveArticles } from '@/db/schema'
import { chance } from '@/db/seed/chance'
import { plainText } from '@/domain/documents/plain-text'
import { safeDocument } from '@/domain/documents/salvage'
import { wordsOf } from '@/domain/search/asked'
import { fold } from '@/domain/text/fold'
import { spelling } from '@/domain/text/spelling'

/** A query as it was written, with the slugs that hold its words at all and those that hold them so. */
export type PlannedQuery = { written: string; any: Set<string>; exact: Set<string> }

const perRead = 2_000
const seed = 7

/**
 * Draws queries out of the texts themselves: two in three of one to three neighbouring words, which many
 * hold, the third of seven from all over a text, which few do. Learns what each has to find by reading
 * every text, without the database's search.
 */
export async function plannedQueries(count: number): Promise<PlannedQuery[]> {
  const queries = (await drawQueries(count)).map((written) => ({
    written,
    any: new Set<string>(),
    exact: new Set<string>(),
  }))
  for await (const { slug, words } of readTexts()) {
    const folded = new Set(words.map(fold))
    const spelled = new Set(words.map(spelling))
    for (const { written, any, exact } of queries) {
      const sought = wordsOf(written)
      if (!sought.every((word) => folded.has(fold(word)))) continue
      any.add(slug)
      if (sought.every((word) => spelled.has(spelling(word)))) exact.add(slug)
    }
  }
  return queries
}

async function drawQueries(count: number): Promise<string[]> {
  const draw = chance(seed)
  const drawn = new Set<string>()
  const texts: string[][] = []
  for await (const { words } of readTexts()) {
    texts.push(words)
    if (texts.length === 500) break
  }
  while (drawn.size < count) {
    const words = draw.pick(texts)
    const at = draw.between(0, Math.max(0, words.length - 4))
    const isRare = drawn.size % 3 === 2
    const query = isRare
      ? Array.from({ length: 7 }, () => draw.pick(words)).join(' ')
      : words.slice(at, at + draw.between(1, 3)).join(' ')
    if (/\p{L}{2}/u.test(query)) drawn.add(query)
  }
  return [...drawn]
}

type Text = { slug: string; words: string[] }

async function* readTexts(): AsyncGenerator<Text> {
  for (let last = ''; ; ) {
    const rows = await db()
      .select({
        slug: liveArticles.slug,
        title: liveArticles.title,
        standfirst: liveArticles.standfirst,
        body: liveArticles.body,
      })
      .from(liveArticles)
      .where(and(eq(liveArticles.kind, 'article'), gt(liveArticles.slug, last)))
      .orderBy(asc(liveArticles.slug))
      .limit(perRead)
    if (rows.length === 0) return
    for (const { slug, title, standfirst, body } of rows) {
      last = slug
      yield { slug, words: wordsOf(`${title} ${standfirst} ${plainText(safeDocument(body))}`) }
    }
  }
}
