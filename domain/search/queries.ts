import 'server-only'
import { readAsked } from './asked'
import { maySearch } from './limits'
import { findArticles, nothing } from './reads'
import type { Found, Search } from './search'

/** What `network` finds, unless it asks too often: see `findArticles`. */
export async function findArticlesFor(network: string | null, search: Search): Promise<Found> {
  if (readAsked(search.query).terms.length === 0) return nothing
  return maySearch(network) ? findArticles(search) : { status: 'too-many' }
}
