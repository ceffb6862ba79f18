import { fold } from '@/domain/text/fold'
import { spelling } from '@/domain/text/spelling'

/** What is typed, taken apart: each term a word, or several that stand side by side. */
export type Asked = {
  terms: readonly string[]
  /** What no hit may hold: as it is spelled where it has marks, in any spelling where it has none. */
  excluded: readonly string[]
}

/** What is typed beyond is left out: no sentence needs more to be found. */
const mostTerms = 24

const term = /(?<=^|\s)(-?)(?:["“”„]([^"“”„]*)["“”„](?=$|\s)|(\S+))/gu
const wordShape = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*/gu

/**
 * Reads the query language: words, "words side by side", -word and -"words" to be left out. Whatever
 * else is typed is words and signs, and signs are nothing.
 */
export function readAsked(query: string): Asked {
  const found = [...query.matchAll(term)].map(([, minus, phrase, word]) => ({
    isExcluded: minus === '-',
    text: phrase ?? word ?? '',
  }))
  const meant = found.filter(({ text }) => hasWords(text)).slice(0, mostTerms)
  return {
    terms: meant.filter(({ isExcluded }) => !isExcluded).map(({ text }) => text),
    excluded: meant.filter(({ isExcluded }) => isExcluded).map(({ text }) => text),
  }
}

/** Whether it is of words that have to stand side by side. */
export function isPhrase(term: string): boolean {
  return wordsOf(term).length > 1
}

/** True when there is anything in it that could be found. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(text)
}

/** Whether it was typed with a mark, or with đ: then that spelling is meant, else any may be. */
export function isMarked(text: string): boolean {
  return spelling(text) !== fold(text)
}

/** The words of a text, as they stand in it. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(wordShape) ?? []
}
