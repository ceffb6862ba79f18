import { cleanText } from '@/domain/text/normalise'
import type { Finding, Passage } from './finding'

const longestQuote = 60
const doubled = /\S*[^\S\n]{2,}\S*/u

// Only open syllables tell the two ways apart: in "hoàn" and "quý" the mark has one place.
const olderTone = /\p{L}*(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu
const newerTone = /\p{L}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu

/** What is amiss in the letters themselves. */
export function passageFindings(passages: readonly Passage[]): Finding[] {
  return [...passages.flatMap(letterFindings), ...toneFindings(passages)]
}

function letterFindings({ place, text }: Passage): Finding[] {
  const composed = text.normalize('NFC')
  const found: Finding[] = []
  const spaces = doubled.exec(text)
  if (spaces) found.push({ kind: 'double-space', place, quote: shortened(spaces[0]) })
  if (composed !== text) found.push({ kind: 'decomposed', place, quote: '' })
  if (cleanText(composed) !== composed) found.push({ kind: 'hidden', place, quote: '' })
  return found
}

/** One way of setting tone marks on oa, oe and uy in one text: the rarer one is pointed at. */
function toneFindings(passages: readonly Passage[]): Finding[] {
  const [older, newer] = [wordsWith(passages, olderTone), wordsWith(passages, newerTone)]
  const [rarer, other] = older.length < newer.length ? [older, newer] : [newer, older]
  const [first, example] = [rarer[0], other[0]]
  if (!first || !example) return []
  return [{ kind: 'mixed-tones', place: first.place, quote: `${first.text} / ${example.text}` }]
}

function wordsWith(passages: readonly Passage[], tone: RegExp): Passage[] {
  return passages.flatMap(({ place, text }) =>
    (text.normalize('NFC').match(tone) ?? []).map((word) => ({ place, text: word })),
  )
}

function shortened(words: string): string {
  const letters = [...words]
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join('')}…` : words
}
