import 'server-only'
import { hasWords, wordsOf } from '@/domain/search/asked'
import { maySuggest } from '@/domain/search/limits'
import { listSections } from '@/domain/sections/queries'
import { fold } from '@/domain/text/fold'
import { articlesLike, topicsLike } from './reads'
import { mostPlaces, type Suggested, type Suggestion, shortestTyped } from './suggestion'

const mostWords = 12
/** What `network` is offered for what it has typed so far, unless it asks too often. */
export async function suggestFor(network: string | null, typed: string): Promise<Suggested> {
  if (!maySuggest(network)) return { status: 'too-many' }
  return { status: 'found', suggestions: await suggest(typed) }
}

/**
 * Sections and topics, then articles whose title has all the words typed, the last of them perhaps
 * unfinished: spelled as typed first, then the newest.
 */
export async function suggest(typed: string): Promise<Suggestion[]> {
  const words = wordsOf(typed).slice(0, mostWords)
  if (!hasWords(typed) || [...words.join('')].length < shortestTyped) return []
  const [places, matters, articles] = await Promise.all([
    sectionsLike(words),
    topicsLike(words),
    articlesLike(words),
  ])
  return [...places, ...matters, ...articles]
}

async function sectionsLike(words: readonly string[]): Promise<Suggestion[]> {
  const sought = words.map(fold)
  const sections = await listSections()
  return sections
    .filter(({ name }) => begins(wordsOf(fold(name)), sought))
    .slice(0, mostPlaces)
    .map(({ slug, name }) => ({ kind: 'section', name, address: `/chuyen-muc/${slug}` }))
}

/** Whether the words stand in the name one behind the other, the last one perhaps not whole. */
function begins(name: readonly string[], sought: readonly string[]): boolean {
  return name.some((_, start) =>
    sought.every((word, index) => {
      const there = name[start + index]
      return index === sought.length - 1 ? there?.startsWith(word) : there === word
    }),
  )
}
