import { type Asked, isMarked, wordsOf } from './asked'
import { formsOf } from './forms'

/** A part of a text; `isHit` where it is what was sought. */
export type Piece = { text: string; isHit: boolean }

type Word = { text: string; at: number; isHit: boolean }

const wordShape = /[\p{L}\p{N}\p{M}]+/gu
const excerptLength = 240
const wordsBefore = 8

/** Tells whether a word of a text is sought; where one is there as it was typed, other spellings are not. */
export type Finder = (word: string) => boolean

export function finderIn(text: string, { terms }: Pick<Asked, 'terms'>): Finder {
  const sought = terms.flatMap(wordsOf)
  const marked = new Set(sought.filter(isMarked).map((word) => formsOf(word).exact))
  const held = marked.size === 0 ? [] : wordsOf(text).map((word) => formsOf(word).exact)
  const asTyped = new Set(held.filter((exact) => marked.has(exact)))
  const others = sought.map(formsOf).filter(({ exact }) => !asTyped.has(exact))
  const inAny = new Set(others.map(({ folded }) => folded))
  return (word) => {
    const { folded, exact } = formsOf(word)
    return inAny.has(folded) || asTyped.has(exact)
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
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(wordShape)) {
    words.push({ text: word, at: index, isHit: isSought(word) })
  }
  return words
}

/** The word with which the window of an excerpt's length begins that holds most different hits. */
function bestStart(words: readonly Word[]): number {
  const best = { start: 0, found: 0 }
  const places = [...words.keys()].filter((place) => words[place]?.isHit)
  const hits = places.map((place) => words[place] as Word)
  for (const [index, { at }] of hits.entries()) {
    const inWindow = hits.slice(index, index + 30).filter((hit) => hit.at < at + excerptLength / 2)
    if (inWindow.length <= best.found) continue
    const found = new Set(inWindow.map(({ text }) => formsOf(text).folded)).size
    if (found > best.found) Object.assign(best, { start: places[index], found })
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
