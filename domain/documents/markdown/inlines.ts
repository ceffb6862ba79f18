import type { Inline, Mark, Text } from '@/domain/documents/document'
import { type Place, wholeAddress } from '@/domain/documents/html/place'

const signs = { bold: '**', italic: '_', strike: '~~', code: '`' } as const

export function inlinesMarkdown(nodes: readonly Inline[], place: Place): string {
  return nodes.map((node) => inlineMarkdown(node, place)).join('')
}

export function textMarkdown({ text, marks = [] }: Text, place: Place): string {
  const isCode = marks.some(({ type }) => type === 'code')
  const words = isCode ? text.replaceAll('`', "'") : escapeMarkdown(text)
  return marks.reduceRight((inside, mark) => markMarkdown(mark, inside, place), words)
}

/** Words that stand as themselves within a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
}

/** The same for what begins a line: a list or a heading would begin there. */
export function escapeLineStarts(markdown: string): string {
  return markdown.replace(/^(\s*)([#+-]|\d+(?=\.))/gm, (_, space, sign) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  )
}

function inlineMarkdown(node: Inline, place: Place): string {
  switch (node.type) {
    case 'text':
      return textMarkdown(node, place)
    case 'hardBreak':
      return '\\\n'
    case 'footnote':
      return `[^${place.footnotes.indexOf(node) + 1}]`
    default:
      node satisfies never
      return ''
  }
}

/** Spaces stand outside the signs, which mean nothing beside a space inside. */
function markMarkdown(mark: Mark, inside: string, place: Place): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inside) ?? []
  if (words === '') return inside
  if (mark.type === 'link') {
    const href = wholeAddress(mark.attrs.href, place).replace(/[<>\s]/g, encodeURIComponent)
    return `${before}[${words}](<${href}>)${after}`
  }
  const sign = mark.type in signs ? signs[mark.type as keyof typeof signs] : ''
  return `${before}${sign}${words}${sign}${after}`
}
