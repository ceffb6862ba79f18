import { fold } from '@/domain/text/fold'
import { spelling } from '@/domain/text/spelling'

/** What a word is compared by: in any spelling, and as it is spelled. */
export type Forms = { folded: string; exact: string }

/** Vietnamese is written in some thousand syllables: their forms are made once. */
const known = new Map<string, Forms>()
const mostKnown = 20_000
/** A word beyond is nobody's: it need not be remembered. */
const longestKnown = 40

export function formsOf(word: string): Forms {
  const before = known.get(word)
  if (before) return before
  const forms = { folded: fold(word), exact: spelling(word) }
  if (known.size >= mostKnown) known.clear()
  if (word.length <= longestKnown) known.set(word, forms)
  return forms
}
