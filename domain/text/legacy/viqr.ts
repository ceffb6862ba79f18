/**
 * VIQR (RFC 1456, section 3): ASCII letters followed by ^ ( + for the shape and ' ` ? ~ . for the tone,
 * dd for đ; a backslash takes a sign's meaning away.
 */
const shapes: Record<string, string> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
}
const tones: Record<string, string> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}

const letters =
  /\\?(?<letter>[aeiouy])(?<shape>(?<=[aeo])\^|(?<=a)\(|(?<=[ou])[+*])?(?<tone>['`?~.](?!\.\.))?|(?<d>dd)/giu
const sentenceEnd = /^(?:["')\]]*(?:$|\s+[\p{Lu}\d]))/u

type Found = { letter?: string; shape?: string; tone?: string; d?: string }

/** A stop or question mark that a sentence ends with is no tone, unless the vowel has a shape. */
export function fromViqr(text: string): string {
  return text
    .replace(letters, (found: string, ...rest) => {
      const [at, , groups] = rest.slice(-3) as [number, string, Found]
      if (groups.d) return groups.d.startsWith('D') ? 'Đ' : 'đ'
      return found.startsWith('\\') ? found : written(groups, text.slice(at + found.length))
    })
    .replaceAll(/\\(?=[\^(+*'`?~.\\])/g, '')
}

function written({ letter = '', shape = '', tone = '' }: Found, after: string): string {
  const isStop = shape === '' && /[.?]/.test(tone) && sentenceEnd.test(after)
  if (isStop) return letter + tone
  return `${letter}${shapes[shape] ?? ''}${tones[tone] ?? ''}`.normalize('NFC')
}

/** A shape behind a vowel, or a tone in the midst of a word. */
export const viqrTelltale = /[aeo]\^|a\((?!\w*\))|[ou][+*]|[aeiouy][`~]|[aeiouy]['?.][a-z]/iu
