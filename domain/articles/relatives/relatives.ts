/** How many relatives of an article are kept: what readers may not see leaves room for the next. */
export const mostKept = 24

/** How many words of title and standfirst tell what an article is about. */
const mostTelling = 12
/** In more texts than this a word tells nothing. */
export const mostHolders = 2_000

export type TellingWord = { word: string; weight: number }

/**
 * The words that tell most of a text, each with a weight up to 1: the fewer of all `texts` hold it, the
 * more (inverse document frequency, Spärck Jones 1972). A word no other text holds leads nowhere.
 */
export function tellingWords(
  words: readonly { word: string; holders: number }[],
  texts: number,
): TellingWord[] {
  return words
    .filter(({ holders }) => holders > 1 && holders <= mostHolders)
    .map(({ word, holders }) => ({ word, weight: 1 - Math.log(holders) / Math.log(texts + 1) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, mostTelling)
}
