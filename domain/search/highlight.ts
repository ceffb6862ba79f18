import { fold } from '@/domain/text/fold'
import { spelling } from '@/domain/text/spelling'
import { type Asked, isMarked, wordsOf } from './asked'

/** A part of a text; `isHit` where it is what was sought. */
export type Piece = { text: string; isHit: boolean }

type Word = { text: string; at: number; isHit: boolean }

const wordShape = /[\p{L}\p{N}\p{M}]+/gu
const excerptLength = 240
const wordsBefore = 8

/** Tells whether a word of a text is sought; where one is there as it was typed, other spellings are not. */
export type Finder = (word: string) => boolean

export function finderIn(text: string, { terms }: Pick<Asked, 'terms'>): Finder {
  const held = new Set([...new Set(wordsOf(text))].map(spelling))
  const sought = terms.flatMap(wordsOf)
  const exact = new Set(
    sought.filter((word) => isMarked(word) && held.has(spelling(word))).map(spelling),
  )
  const folded = new Set(sought.filter((word) => !exact.has(spelling(word))).map(fold))
  return remembered((word) => exact.has(spelling(word)) || folded.has(fold(word)))
}

/** A text says few words often. */
function remembered(isSought: Finder): Finder {
  const known = new Map<string, boolean>()
  return (word) => {
    const isHit = known.get(word) ?? isSought(word)
    known.set(word, isHit)
    return isHit
  }
}

/** The whole text, what is sought in it apart; as it was written, whatever was typed. */
export function highlight(text: string, isSought: Finder): Piece[] {
  return piecesOf(text, readWords(text, isSought))
}

/** The stretch of a text in which most of what is sought stands closest together. */
export function excerptOf(text: string, isSought: Finder): Piece[] {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const words = readWords(line, isSought)
  const start = words[Math.max(0, bestStart(words) - wordsBefore)]?.at ?? 0
  const end = endOf(line, start)
  const shown = line.slice(start, end)
  const pieces = piecesOf(shown, readWords(shown, isSought))
  const opening = start > 0 ? [{ text: '… ', isHit: false }] : []
  const closing = end < line.length ? [{ text: ' …', isHit: false }] : []
  return [...opening, ...pieces, ...closing]
}

function readWords(text: string, isSought: Finder): Word[] {
  return [...text.matchAll(wordShape)].map(({ 0: word, index }) => ({
    text: word,
    at: index,
    isHit: isSought(word),
  }))
}

/** The word with which the window of an excerpt's length begins that holds most different hits. */
function bestStart(words: readonly Word[]): number {
  let best = { start: 0, found: 0 }
  const hits = words.flatMap((word, place) => (word.isHit ? [{ ...word, place }] : []))
  for (const [index, { at, place }] of hits.entries()) {
    const inWindow = hits.slice(index, index + 30).filter((hit) => hit.at < at + excerptLength / 2)
    const found = new Set(inWindow.map(({ text }) => fold(text))).size
    if (found > best.found) best = { start: place, found }
  }
  return best.start
}

function endOf(line: string, start: number): number {
  if (line.length - start <= excerptLength) return line.length
  const space = line.lastIndexOf(' ', start + excerptLength)
  return space > start ? space : start + excerptLength
}

/** Neighbouring hits are one piece, what stands between them too. */
function piecesOf(text: string, words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const add = (end: number, isHit: boolean) => {
    const last = pieces.at(-1)
    const piece = text.slice(done, end)
    if (piece !== '' && last?.isHit === isHit) last.text += piece
    else if (piece !== '') pieces.push({ text: piece, isHit })
    done = end
  }
  for (const [index, word] of words.entries()) {
    if (!word.isHit) continue
    const follows = words[index - 1]?.isHit && /^ *$/.test(text.slice(done, word.at))
    add(word.at, follows ?? false)
    add(word.at + word.text.length, true)
  }
  add(text.length, false)
  return pieces
}
