/** Ways of typing Vietnamese on a keyboard of twenty-six letters. */
export type Scheme = 'telex' | 'vni'

/** One key, and what stands of the word on the screen after it. */
export type Stroke = { key: string; screen: string }

const circumflex = '\u0302'
const breve = '\u0306'
const horn = '\u031b'
const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

const toneKeys: Record<Scheme, string> = { telex: 'sfrxj', vni: '12345' }

/** How the words of a sentence are typed, spaces and signs included, a word a list. */
export function strokesOf(sentence: string, scheme: Scheme): Stroke[][] {
  const words = sentence.normalize('NFC').match(/\p{L}+|[^\p{L}]/gu) ?? []
  return words.map((word) => wordStrokes(word, scheme))
}

/** Letters with their shapes as they come, the tone at the end of the word, as most people type. */
function wordStrokes(word: string, scheme: Scheme): Stroke[] {
  const letters = [...word].map(partsOf)
  const shapes = letters.map(({ shaped }) => shaped)
  const strokes = letters.flatMap((letter, index) =>
    letterStrokes(letter, shapes.slice(0, index).join(''), scheme),
  )
  const at = letters.findIndex(({ tone }) => tone !== null)
  const tone = letters[at]?.tone
  if (!tone) return strokes
  const key = toneKeys[scheme][tones.indexOf(tone)] ?? ''
  const toned = shapes.with(at, `${shapes[at]}${tone}`.normalize('NFC'))
  return [...strokes, { key, screen: toned.join('') }]
}

type Letter = { base: string; shaped: string; keys: Record<Scheme, string>; tone: string | null }

function letterStrokes({ base, shaped, keys }: Letter, before: string, scheme: Scheme): Stroke[] {
  const plain = { key: base, screen: before + base }
  return shaped === base ? [plain] : [plain, { key: keys[scheme], screen: before + shaped }]
}

function partsOf(letter: string): Letter {
  if (letter === 'đ' || letter === 'Đ') {
    const base = letter === 'đ' ? 'd' : 'D'
    return { base, shaped: letter, keys: { telex: base, vni: '9' }, tone: null }
  }
  const [base = '', ...marks] = letter.normalize('NFD')
  const shape = marks.find((mark) => [circumflex, breve, horn].includes(mark)) ?? ''
  return {
    base,
    shaped: (base + shape).normalize('NFC'),
    keys: keysOf(shape, base),
    tone: marks.find((mark) => tones.includes(mark)) ?? null,
  }
}

function keysOf(shape: string, base: string): Record<Scheme, string> {
  if (shape === circumflex) return { telex: base, vni: '6' }
  return { telex: 'w', vni: shape === horn ? '7' : '8' }
}

/** What a program that rewrites by backspace sends for a stroke: so many deletions, then these letters. */
export function replacement(before: string, after: string): { deletions: number; letters: string } {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  return { deletions: before.length - same, letters: after.slice(same) }
}
