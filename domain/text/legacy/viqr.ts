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
  /\\?(?<letter>[aeiouy])(?<shape>(?<=[aeo])\^|(?<=a)\(|(?<=[ou])[+*])?(?<tone>['`?~]|\.(?!\.\.))?|(?<d>dd)/giu
const textEnd = /^["')\]]*(?:$|\n)/u
const nextSentence = /^["')\]]*\s+\p{Lu}/u
/** Titles and kin, with which no sentence ends when their tone is taken away, and a name often follows. */
const beforeName = /(?:^|[^\p{L}])(?:Thi|[Cc]hi|[Mm]e|[Cc]u|[Tt]u|[Vv]u|[Hh]o)$/u

type Place = { before: string; after: string }

type Found = { letter?: string; shape?: string; tone?: string; d?: string }

/** A stop or question mark at the end of a text is no tone, nor one before a capital behind a bare vowel. */
export function fromViqr(text: string): string {
  return text
    .replace(letters, (found: string, ...rest) => {
      const [at, , groups] = rest.slice(-3) as [number, string, Found]
      if (groups.d) return groups.d.startsWith('D') ? 'Đ' : 'đ'
      if (found.startsWith('\\')) return found
      const end = at + found.length
      return written(groups, { before: text.slice(0, end - 1), after: text.slice(end) })
    })
    .replaceAll(/\\(?=[\^(+*'`?~.\\])/g, '')
}

function written({ letter = '', shape = '', tone = '' }: Found, place: Place): string {
  const isEnd = textEnd.test(place.after) || (shape === '' && endsSentence(place))
  const isStop = isEnd && /[.?]/.test(tone)
  const marks = (shapes[shape] ?? '') + (isStop ? '' : (tones[tone] ?? ''))
  return (letter + marks).normalize('NFC') + (isStop ? tone : '')
}

function endsSentence({ before, after }: Place): boolean {
  return nextSentence.test(after) && !beforeName.test(before)
}

/** A shape behind a vowel, or a tone in the midst of a word. */
export const viqrTelltale = /[aeo]\^|a\((?!\w*\))|[ou][+*]|[aeiouy][`~]|[aeiouy]['?.][a-z]/iu
