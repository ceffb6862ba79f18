import { LRUCache } from 'lru-cache'

const minute = 60_000
const mostNetworks = 20_000
/** Under a bare `next start` nobody says who asks: all are one. */
const nobodyKnown = ''

/** A whole school may sit behind one address: enough for it, too little for a machine. */
export const mostSearches = 120
/** One for each letter typed. */
export const mostSuggestions = 900

type Window = { count: number }

const searches = windows()
const suggestions = windows()

/** Counts a search of this network, in this process and for a minute only. False beyond the limit. */
export function maySearch(network: string | null): boolean {
  return claim(searches, network, mostSearches)
}

/** The same for what is proposed while typing. */
export function maySuggest(network: string | null): boolean {
  return claim(suggestions, network, mostSuggestions)
}

function windows(): LRUCache<string, Window> {
  return new LRUCache({ max: mostNetworks, ttl: minute })
}

function claim(counts: LRUCache<string, Window>, network: string | null, most: number): boolean {
  const key = network ?? nobodyKnown
  const window = counts.get(key) ?? { count: 0 }
  if (window.count === 0) counts.set(key, window)
  window.count += 1
  return window.count <= most
}
