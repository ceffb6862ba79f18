import { findArticles } from '@/domain/search/reads'
import { type Hits, readSearch } from '@/domain/search/search'

/** What an address with these fields finds. */
export async function found(fields: Record<string, string>): Promise<Hits> {
  const answer = await findArticles(readSearch(fields))
  if (answer.status !== 'found') throw new Error(answer.status)
  return answer
}

export async function titlesAt(fields: Record<string, string>): Promise<string[]> {
  const { hits } = await found(fields)
  return hits.map(({ headline }) => headline.title)
}

export function titles(query: string): Promise<string[]> {
  return titlesAt({ q: query })
}
