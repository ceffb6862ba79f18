import { replaceFakeD } from './fake-d'
import { EMOJI } from './letters'

/** What JSON can hold, and `undefined` where a key is left out. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json }

const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]|\p{Cs}/gu
const strayJoiner = new RegExp(String.raw`(?<![${EMOJI}]\ufe0f?)\u200d|\u200d(?![${EMOJI}])`, 'gu')
const spaceInFigure = /(?<=\d)[\u00a0\u2000-\u200a\u202f\u205f](?=[\d%‰°])/g
const exoticSpace = /[\u1680\u2000-\u200a\u202f\u205f\u3000]|(?<!\d)\u00a0|\u00a0(?![\d%‰°])/g

/**
 * Text of several lines as it may be stored: NFC, real Đ and đ, no control, invisible or bidi characters,
 * one kind of line break, tabs kept. A joiner survives between two emoji, a no-break space inside a figure.
 * Cleaning twice changes nothing. The database's `is_clean_text` accepts exactly these texts.
 */
export function cleanText(text: string): string {
  return replaceFakeD(plainSpaces(visibleOnly(text)))
}

/** Text of one line: `cleanText` without breaks, tabs, doubled or outer spaces. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .replace(/^ | $/g, '')
}

/** Every string inside, keys too, as `cleanText` returns it. Bound the depth before: it recurses. */
export function cleanDocument(json: Json): Json {
  if (typeof json === 'string') return cleanText(json)
  if (Array.isArray(json)) return json.map(cleanDocument)
  if (json === null || typeof json !== 'object') return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [cleanText(key), cleanDocument(value)]),
  )
}

function visibleOnly(text: string): string {
  const seen = text.replace(lineBreak, '\n').replace(forbidden, '').normalize('NFC')
  // A joiner taken out can bring a letter and its mark together.
  return seen.includes('\u200d') ? seen.replace(strayJoiner, '').normalize('NFC') : seen
}

function plainSpaces(text: string): string {
  return text.replace(spaceInFigure, '\u00a0').replace(exoticSpace, ' ')
}
