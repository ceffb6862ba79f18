const colon = /(?<=\p{L})([:\uff1a\ufe55])(?=\S)|(?<=[\p{N}+.-])([:\uff1a\ufe55])(?=[^\s\d])/gu
const slashes = /([/\\]{2,})(?=[^\s/\\])/g
const dotBeforeLetter = /(?<=[^\s.])([.\u2024\u3002\uff0e\uff61])(?=[\p{L}\p{M}])/gu
const atSign = /[ \t]*([@\uff20\ufe6b])[ \t]*/gu

/**
 * A reader's words so that no mail program makes a link, an address or a number to call of them:
 * what it would look for is parted by a space, which leaves Vietnamese abbreviations readable.
 * Disarming twice changes nothing.
 */
export function disarm(text: string): string {
  return text
    .replace(colon, '$1$2 ')
    .replace(slashes, '$1 ')
    .replace(dotBeforeLetter, '$1 ')
    .replace(atSign, ' $1 ')
}
