import type { Inline, Mark, Text } from '@/domain/documents/document'
import { isHref } from '@/domain/documents/href'

type Style = 'bold' | 'italic'

type Sign = { kind: 'sign'; style: Style; sign: string; opens: boolean; closes: boolean }

type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | Sign
  | { kind: 'link'; href: string | null }

const link = /\[((?:\\[^\n]|[^[\]\\\n])+)\]\(((?:\\[^\n]|[^\s()\\])+)\)/y
const escaped = /\\([^\p{L}\p{N}\s])/gu
const stars = /\*+/y
const plain = /(?:[^\\*[\n]|\\[^\n]?)+/y

/** The words of a block as typed, without what makes it this or that kind of block. */
export function inlinesOf(words: string): Inline[] {
  const inlines = withoutEdges(written(pieces(words)))
  return isEachLineFilled(inlines) ? inlines : literal(words)
}

/** Signs around nothing leave the spaces beside them at the edge of a line. */
function withoutEdges(inlines: readonly Inline[]): Inline[] {
  return inlines
    .map((inline, index) => {
      if (inline.type !== 'text') return inline
      const begun = inlines[index - 1]?.type === 'text' ? inline.text : inline.text.trimStart()
      return { ...inline, text: inlines[index + 1]?.type === 'text' ? begun : begun.trimEnd() }
    })
    .filter((inline) => inline.type !== 'text' || inline.text !== '')
}

/** Signs around nothing would leave a line without a word. */
function isEachLineFilled(inlines: readonly Inline[]): boolean {
  const isText = (inline: Inline | undefined) => inline?.type === 'text'
  return (
    inlines.length > 0 &&
    inlines.every(
      (inline, index) =>
        isText(inline) || (isText(inlines[index - 1]) && isText(inlines[index + 1])),
    )
  )
}

function literal(words: string): Inline[] {
  return words
    .split('\n')
    .flatMap((text): Inline[] => [{ type: 'hardBreak' }, { type: 'text', text }])
    .slice(1)
}

function pieces(words: string): Piece[] {
  const found: Piece[] = []
  for (let at = 0; at < words.length; ) {
    const { taken, made } = pieceAt(words, at)
    found.push(...made)
    at += taken
  }
  return found
}

function pieceAt(words: string, at: number): { taken: number; made: Piece[] } {
  const char = words[at]
  if (char === '\n') return { taken: 1, made: [{ kind: 'break' }] }
  if (char === '*') return signAt(words, at)
  if (char === '[') return linkAt(words, at)
  const text = match(plain, words, at)?.[0] ?? words.slice(at)
  return { taken: text.length, made: [{ kind: 'text', text: unescaped(text) }] }
}

function signAt(words: string, at: number): { taken: number; made: Piece[] } {
  const run = match(stars, words, at)?.[0] ?? '*'
  if (run.length > 3) return { taken: run.length, made: [{ kind: 'text', text: run }] }
  const sign = run.length > 1 ? '**' : '*'
  const opens = /\S/.test(words[at + sign.length] ?? ' ')
  const closes = /\S/.test(words[at - 1] ?? ' ')
  const style = sign === '**' ? 'bold' : 'italic'
  return { taken: sign.length, made: [{ kind: 'sign', style, sign, opens, closes }] }
}

function linkAt(words: string, at: number): { taken: number; made: Piece[] } {
  const [whole = '', inner = '', target = ''] = match(link, words, at) ?? []
  const href = unescaped(target)
  if (!isHref(href)) return { taken: 1, made: [{ kind: 'text', text: '[' }] }
  return {
    taken: whole.length,
    made: [{ kind: 'link', href }, ...pieces(inner), { kind: 'link', href: null }],
  }
}

function match(shape: RegExp, words: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at
  return shape.exec(words)
}

function unescaped(text: string): string {
  return text.replace(escaped, '$1')
}

type Open = Record<Style, boolean> & { href: string | null }

function written(all: readonly Piece[]): Inline[] {
  const closers = { bold: closersOf(all, 'bold'), italic: closersOf(all, 'italic') }
  const open: Open = { bold: false, italic: false, href: null }
  const inlines: Inline[] = []
  for (const [index, piece] of all.entries()) {
    if (piece.kind === 'break') inlines.push({ type: 'hardBreak' })
    if (piece.kind === 'link') open.href = piece.href
    if (piece.kind === 'text') append(inlines, piece.text, open)
    if (piece.kind !== 'sign') continue
    append(inlines, turned(piece, open, index < closers[piece.style]), open)
  }
  return inlines
}

/** Begins or ends a style; a sign that nothing answers later stays what it looks like: a star. */
function turned(sign: Sign, open: Open, isAnswered: boolean): string | null {
  const isOpen = open[sign.style]
  const acts = isOpen ? sign.closes : sign.opens && isAnswered
  if (!acts) return sign.sign
  open[sign.style] = !isOpen
  return null
}

/** Where the last sign that could close this style stands. */
function closersOf(all: readonly Piece[], style: Style): number {
  return all.findLastIndex(
    (piece) => piece.kind === 'sign' && piece.style === style && piece.closes,
  )
}

function marksOf(open: Open): Partial<Text> {
  const marks: Mark[] = [
    ...(open.href === null ? [] : [{ type: 'link' as const, attrs: { href: open.href } }]),
    ...(open.bold ? [{ type: 'bold' as const }] : []),
    ...(open.italic ? [{ type: 'italic' as const }] : []),
  ]
  return marks.length > 0 ? { marks } : {}
}

function append(inlines: Inline[], text: string | null, open: Open): void {
  if (!text) return
  const marks = marksOf(open)
  const last = inlines.at(-1)
  const isSame = last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(marks.marks)
  if (isSame) inlines.splice(-1, 1, { ...last, text: last.text + text })
  else inlines.push({ type: 'text', text, ...marks })
}
