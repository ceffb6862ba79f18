import type { Block, Document, Flow, Heading, Paragraph } from '@/domain/documents/document'
import { fromMarkup } from './from-markup'
import { wordsOf } from './words-of'

/** The body in that way of writing, or null when it holds what cannot be written so: it would be lost. */
export function toMarkup(document: Document): string | null {
  const texts = shown(document).map(blockMarkup)
  if (!texts.every((text) => text !== null)) return null
  const markup = texts.join('\n\n')
  const isWhole = canonical(fromMarkup(markup).content) === canonical(shown(document))
  return isWhole ? markup : null
}

/** An empty paragraph shows readers nothing. */
function shown({ content }: Document): Block[] {
  return content.filter(({ type, ...block }) => type !== 'paragraph' || 'content' in block)
}

function blockMarkup(block: Block): string | null {
  switch (block.type) {
    case 'horizontalRule':
      return '---'
    case 'heading':
      return withInlines(block, (words) => `${'#'.repeat(block.attrs.level)} ${words}`)
    case 'blockquote':
      return quoteMarkup(block.content)
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return flowMarkup(block)
    default:
      return null
  }
}

function quoteMarkup(flows: readonly Flow[]): string | null {
  const inside = flows.map(flowMarkup)
  if (!inside.every((text) => text !== null)) return null
  return inside
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

function flowMarkup(flow: Flow): string | null {
  if (flow.type === 'paragraph') return withInlines(flow, (words) => words)
  const start = flow.type === 'orderedList' ? (flow.attrs?.start ?? 1) : null
  const lines = flow.content.map(({ content: [only] }, index) => {
    const sign = start === null ? '-' : `${start + index}.`
    return only?.type === 'paragraph' ? withInlines(only, (words) => `${sign} ${words}`) : null
  })
  return lines.every((line) => line !== null) ? lines.join('\n') : null
}

function withInlines(node: Paragraph | Heading, write: (words: string) => string): string | null {
  const words = wordsOf(node.content ?? [])
  return words === null ? null : write(words)
}

/** Alike for what means the same: absent and empty attributes, the order of keys and of marks. */
function canonical(value: unknown): string {
  return JSON.stringify(bare(value))
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .map(([key, inner]): [string, unknown] => [key, key === 'marks' ? sorted(inner) : bare(inner)])
    .filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function sorted(marks: unknown): unknown {
  return Array.isArray(marks) ? marks.map(canonical).sort() : marks
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
