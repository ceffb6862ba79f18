import { fold } from '@/domain/text/fold'
import { commonWords, slides } from './common-words'

const leastLetters = 5
/** So few characters of its own make no password of twelve. */
const leastOwn = 4
const shortestPiece = 3

const lookalikes: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/**
 * Whether a password is made of what is tried first: common words, also Vietnamese and without marks,
 * runs of keys, one character over and over, years, or what is known of this very person and site.
 */
export function isGuessable(password: string, personal: readonly string[] = []): boolean {
  const text = fold(password)
  if (new Set(text).size < leastLetters) return true
  const typed = text.replace(/[^\p{L}\p{N}@$]/gu, '')
  const meant = [...typed].map((character) => lookalikes[character] ?? character).join('')
  const known = [...commonWords, ...personal.flatMap(piecesOf)]
  return ownCharacters([typed, meant], known) < leastOwn
}

/** An address or a name, as a whole and in its parts. */
function piecesOf(text: string): string[] {
  const parts = fold(text).split(/[^\p{L}\p{N}]+/u)
  return [parts.join(''), ...parts].filter((piece) => piece.length >= shortestPiece)
}

/**
 * How many characters are left when as much as possible is taken for something known, be it as typed
 * or as meant: `passw0rd2026` is a word and a year.
 */
function ownCharacters(
  [typed = '', meant = '']: readonly string[],
  known: readonly string[],
): number {
  const least = [0]
  for (let end = 1; end <= typed.length; end += 1) {
    const lengths = [typed, meant].flatMap((text) => knownBefore(text.slice(0, end), known))
    const counts = lengths.map((length) => least[end - length] ?? end)
    least.push(Math.min((least[end - 1] ?? 0) + 1, ...counts))
  }
  return least[typed.length] ?? 0
}

function knownBefore(text: string, known: readonly string[]): number[] {
  const pieces = known.filter((piece) => text.endsWith(piece))
  return [...pieces, runBefore(text)].map(({ length }) => length).filter((length) => length > 0)
}

/** The longest slide, repetition or year that the text ends with, of at least three characters. */
function runBefore(text: string): string {
  const year = /(?:19|20)\d\d$/.exec(text)?.[0] ?? ''
  const same = /(.)\1\1+$/u.exec(text)?.[0] ?? ''
  const twice = /(.{3,})\1+$/u.exec(text)?.[0] ?? ''
  const runs = [year, same, twice.slice((twice.length / 2) | 0), slideBefore(text)]
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

function slideBefore(text: string): string {
  for (let length = Math.min(text.length, 28); length >= shortestPiece; length -= 1) {
    const run = text.slice(-length)
    const back = [...run].reverse().join('')
    if (slides.some((slide) => slide.includes(run) || slide.includes(back))) return run
  }
  return ''
}
