import {
  CAPITAL_CONSONANTS,
  CAPITALS,
  FAKE_CAPITALS,
  FAKE_SMALLS,
  FAKES,
  LETTERS,
  TELLING_VOWELS,
  VOWELS,
  WORD,
} from './letters'

const ANY = LETTERS + FAKES
const FINAL = '(?:[Cc][Hh]?|[KkMm]|[Nn][GgHh]?|[PpTt])?'

// đ only ever begins a Vietnamese syllable, while no Icelandic word begins with ð. Small ð behind "/" or
// "[" may be a sound of phonetic writing (/ðen/), so a bare syllable there stays.
const SYLLABLE = String.raw`(?:[${FAKE_CAPITALS}]|(?<![/\[])[${FAKE_SMALLS}])[${VOWELS}]{1,3}${FINAL}`
const FUSED_SYLLABLES = `(?=[${ANY}]*[${FAKES}])(?=[${ANY}]*[${TELLING_VOWELS}])[${ANY}]+`
// QĐ, HĐND, LĐTBXH: words of the languages that have Ð always hold a vowel.
const ABBREVIATION = `(?=[${CAPITAL_CONSONANTS}]*[${FAKE_CAPITALS}])[${CAPITAL_CONSONANTS}${FAKE_CAPITALS}]{2,}`
const LEADING_ABBREVIATION = `[${FAKE_CAPITALS}][${CAPITALS}${FAKE_CAPITALS}]+`

/** A whole word in which eth or African D stands for the Vietnamese letter. */
export const FAKE_D_WORD = `(?<![${WORD}])(?:${SYLLABLE}|${FUSED_SYLLABLES}|${ABBREVIATION}|${LEADING_ABBREVIATION})(?![${WORD}])`

const fakeWord = new RegExp(FAKE_D_WORD, 'gu')
const fakeCapital = new RegExp(`[${FAKE_CAPITALS}]`, 'gu')
const fakeSmall = new RegExp(`[${FAKE_SMALLS}]`, 'gu')
const anyFake = new RegExp(`[${FAKES}]`, 'u')

/** U+00D0 and U+0189 become Đ, U+00F0 and U+0256 become đ, in Vietnamese words only; expects NFC. */
export function replaceFakeD(text: string): string {
  if (!anyFake.test(text)) return text
  return text.replace(fakeWord, (word) => word.replace(fakeCapital, 'Đ').replace(fakeSmall, 'đ'))
}
