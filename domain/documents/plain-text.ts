import type { Document, Node } from './document'

const SYLLABLES_A_MINUTE = 250
const word = /[\p{L}\p{N}]\S*/gu

/** What a reader reads, for search and excerpts: a block a line, footnotes after everything. */
export function plainText(document: Document): string {
  const notes: string[] = []
  const lines = document.content.flatMap((block) => linesOf(block, notes))
  return [...lines, ...notes].filter((line) => line.trim() !== '').join('\n')
}

/** How a text begins, in one line of at most `length` characters that ends with a whole word. */
export function openingWords(document: Document, length: number): string {
  const line = plainText(document).replaceAll(/\s+/g, ' ')
  if (line.length <= length) return line
  const start = line.slice(0, length)
  return `${start.slice(0, start.lastIndexOf(' '))}…`
}

/** Words as people count them in Vietnamese: written syllables. */
export function wordCount(document: Document): number {
  return plainText(document).match(word)?.length ?? 0
}

/** At least one. */
export function readingMinutes(document: Document): number {
  return Math.max(1, Math.ceil(wordCount(document) / SYLLABLES_A_MINUTE))
}

function linesOf(node: Node, notes: string[]): string[] {
  const own = ownLines(node)
  if (!('content' in node) || !node.content) return own
  if (node.type === 'paragraph' || node.type === 'heading') {
    return [node.content.map((inline) => inlineText(inline, notes)).join('')]
  }
  return [...own, ...node.content.flatMap((child: Node) => linesOf(child, notes))]
}

function inlineText(node: Node, notes: string[]): string {
  if (node.type === 'text') return node.text
  if (node.type === 'footnote') notes.push((node.content ?? []).map(({ text }) => text).join(''))
  return node.type === 'hardBreak' ? '\n' : ''
}

function ownLines(node: Node): string[] {
  if (!('attrs' in node) || !node.attrs) return []
  const { caption, label, transcript, source } = node.attrs as Record<string, unknown>
  return [caption, label, transcript, source].filter((line) => typeof line === 'string')
}
