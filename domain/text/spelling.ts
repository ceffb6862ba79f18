const misplacedTone = /(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])(.)/gu
const looksLikeD = /[ðɖ]/g

/**
 * What exact search compares: small letters with their marks, in one placement of the tone. Over oa, oe
 * and uy it stands on the second vowel, as school books have it since 1980: "hòa" and "hoà" are one,
 * "bán" and "bàn" are two. The database's `spelling_of` returns the same.
 */
export function spelling(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(misplacedTone, '$1$3$2')
    .normalize('NFC')
    .replace(looksLikeD, 'đ')
    .replaceAll('\u00a0', ' ')
}
