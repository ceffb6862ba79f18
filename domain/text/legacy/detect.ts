import { isSyllable } from './syllable'
import { fromTcvn3, tcvn3Telltale } from './tcvn3'
import { fromViqr, viqrTelltale } from './viqr'
import { fromVni, vniTelltale } from './vni'

/** A way of writing Vietnamese from before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr'

const encodings = {
  tcvn3: { convert: fromTcvn3, telltale: tcvn3Telltale, ownLetters: /[\u00a1-\u00fe]/u },
  vni: { convert: fromVni, telltale: vniTelltale, ownLetters: /[\u00c0-\u00ff]/u },
  viqr: { convert: fromViqr, telltale: viqrTelltale, ownLetters: viqrTelltale },
}

/** Letters that only Unicode has: with them, the text is what it seems. */
const unicodeVietnamese = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u

const fewest = 2
const surely = 0.7

/** Text of that encoding as Unicode, NFC. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return encodings[encoding].convert(text)
}

/**
 * The encoding a text is most likely in, or null for Unicode and for other languages. Judged by how many
 * of the words with letters of the encoding become syllables of Vietnamese, and whether some of them hold
 * what no other language writes.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const found = (Object.keys(encodings) as LegacyEncoding[])
    .map((encoding) => ({ encoding, ...evidence(words, encoding) }))
    .filter(
      ({ telling, become, own }) => telling >= 1 && become >= fewest && become >= own * surely,
    )
    .sort((a, b) => b.become - a.become)
  const unicode = words.filter((word) => unicodeVietnamese.test(word)).length
  const [best] = found
  return best && best.become > unicode ? best.encoding : null
}

function evidence(words: readonly string[], encoding: LegacyEncoding) {
  const { convert, telltale, ownLetters } = encodings[encoding]
  const own = words.map(bareWord).filter((word) => ownLetters.test(word))
  const become = own.filter((word) => word.length > 1 && isSyllable(bareWord(convert(word))))
  const telling = become.filter((word) => telltale.test(word))
  return { own: own.length, become: become.length, telling: telling.length }
}

/** Without the quotation marks and stops around it. */
function bareWord(word: string): string {
  return word.replace(/^["'([{“‘]+|[\])}"'”’,;:!…]+$|(?<=\p{L})[.?]+$/gu, '')
}
