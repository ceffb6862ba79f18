import type { Inline, Mark, Text } from '@/domain/documents/document'

type Style = 'bold' | 'italic'
type Marked = { bold: boolean; italic: boolean; href: string | null }

const signs: Record<Style, string> = { bold: '**', italic: '*' }
const bare: Marked = { bold: false, italic: false, href: null }
const special = /[\\*[\]]/g
const lineStart = /^(#{2,4}\s|[-–•>]|---$|\d{1,5}(?=[.)]\s))/

/** Inline content as it would be typed, or null where that way of writing has no sign for it. */
export function wordsOf(content: readonly Inline[]): string | null {
  if (!content.every(isPlain)) return null
  const words = content.map((inline, index) => {
    const before = marksAt(content, index - 1)
    const here = marksAt(content, index)
    const isLineStart = index === 0 || content[index - 1]?.type === 'hardBreak'
    return change(before, here) + written(inline, isLineStart)
  })
  return words.join('') + change(marksAt(content, content.length - 1), bare)
}

function isPlain(inline: Inline): boolean {
  if (inline.type !== 'text') return inline.type === 'hardBreak'
  return (inline.marks ?? []).every(({ type }) => ['link', 'bold', 'italic'].includes(type))
}

function written(inline: Inline, isLineStart: boolean): string {
  if (inline.type !== 'text') return '\n'
  const text = inline.text.replace(special, '\\$&')
  return isLineStart ? text.replace(lineStart, escapedStart) : text
}

/** 1. becomes 1\. and the other beginnings get their backslash in front. */
function escapedStart(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`
}

/** What is open at that place; across a break stays open what both of its sides have. */
function marksAt(content: readonly Inline[], index: number): Marked {
  const inline = content[index]
  if (!inline) return bare
  if (isText(inline)) return markedOf(inline)
  const before = textOf(content.slice(0, index).findLast(isText))
  const after = textOf(content.slice(index + 1).find(isText))
  return { bold: before.bold && after.bold, italic: before.italic && after.italic, href: null }
}

function isText(inline: Inline): inline is Text {
  return inline.type === 'text'
}

function textOf(text: Text | undefined): Marked {
  return text ? markedOf(text) : bare
}

function markedOf({ marks = [] }: Text): Marked {
  const has = (style: Style) => marks.some(({ type }) => type === style)
  const link = marks.find((mark): mark is Extract<Mark, { type: 'link' }> => mark.type === 'link')
  return { bold: has('bold'), italic: has('italic'), href: link?.attrs.href ?? null }
}

function change(before: Marked, here: Marked): string {
  const isOther = before.href !== here.href
  const end =
    isOther && before.href !== null ? `](${before.href.replace(/[()\\*[\]]/g, '\\$&')})` : ''
  const begin = isOther && here.href !== null ? '[' : ''
  const toggled = (['italic', 'bold'] as const)
    .filter((style) => before[style] !== here[style])
    .map((style) => signs[style])
    .join('')
  return end + toggled + begin
}
