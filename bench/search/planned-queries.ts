import { chance } from '@/db/seed/chance'
import { wordsOf } from '@/domain/search/asked'
import { formsOf } from '@/domain/search/forms'
import { rareQueries } from './planted'
import { readTexts, type Text } from './texts'

/** What it is that is asked for: words anywhere, or words side by side. */
export type Kind = 'words' | 'phrase'

/** A query as it was written, with the slugs that hold its words at all and those that hold them so. */
export type PlannedQuery = { written: string; kind: Kind; any: Set<string>; exact: Set<string> }

const seed = 7

/**
 * Draws queries out of the texts themselves: by turns one to three neighbouring words, which many hold,
 * seven from all over a text, which few do, and a phrase of two or three; beside them words that one text
 * holds. Learns what each has to find by reading every text, without the database's search.
 */
export async function plannedQueries(count: number): Promise<PlannedQuery[]> {
  const queries = (await drawQueries(count)).map((written) => ({
    written,
    kind: written.startsWith('"') ? ('phrase' as const) : ('words' as const),
    any: new Set<string>(),
    exact: new Set<string>(),
  }))
  for await (const text of readTexts()) {
    const folded = formOf(text, 'folded')
    const spelled = formOf(text, 'exact')
    for (const query of queries) {
      if (!holds(folded, query, 'folded')) continue
      query.any.add(text.slug)
      if (holds(spelled, query, 'exact')) query.exact.add(text.slug)
    }
  }
  return queries
}

type Form = 'folded' | 'exact'
type Read = { words: ReadonlySet<string>; line: string }

function formOf({ words }: Text, form: Form): Read {
  const forms = words.map((word) => formsOf(word)[form])
  return { words: new Set(forms), line: ` ${forms.join(' ')} ` }
}

function holds({ words, line }: Read, { written, kind }: PlannedQuery, form: Form): boolean {
  const sought = wordsOf(written).map((word) => formsOf(word)[form])
  if (!sought.every((word) => words.has(word))) return false
  return kind === 'words' || line.includes(` ${sought.join(' ')} `)
}

async function drawQueries(count: number): Promise<string[]> {
  const draw = chance(seed)
  const drawn = new Set(rareQueries)
  const texts: string[][] = []
  for await (const { words } of readTexts()) {
    texts.push(words)
    if (texts.length === 500) break
  }
  const shapes = ['near', 'near', 'anywhere', 'anywhere', 'phrase'] as const
  while (drawn.size < count) {
    const words = draw.pick(texts)
    const at = draw.between(0, Math.max(0, words.length - 4))
    const query = {
      near: () => words.slice(at, at + draw.between(1, 3)).join(' '),
      anywhere: () => Array.from({ length: 7 }, () => draw.pick(words)).join(' '),
      phrase: () => `"${words.slice(at, at + draw.between(2, 3)).join(' ')}"`,
    }[shapes[drawn.size % shapes.length] ?? 'near']()
    if (/\p{L}{2}/u.test(query)) drawn.add(query)
  }
  return [...drawn]
}
