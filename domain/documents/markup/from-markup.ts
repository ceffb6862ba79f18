import type {
  Block,
  Document,
  Flow,
  Heading,
  ListItem,
  Paragraph,
} from '@/domain/documents/document'
import { cleanText } from '@/domain/text/normalise'
import { inlinesOf } from './inlines-of'

/**
 * The newsroom's plain way of writing a body. An empty line parts two blocks and a line break inside
 * one is kept. A block that begins with `## `, `### ` or `#### ` is a heading, with `> ` on each line a
 * quotation, with `- ` or `1. ` a list; `---` is a rule. Inside: **bold**, *italic*, [words](address);
 * a backslash takes a sign's meaning away. Every text is a body; nothing typed is refused.
 */
export function fromMarkup(text: string): Document {
  const blocks = cleanText(text)
    .split(/\n(?:[ \t]*\n)+/)
    .map(trimmedLines)
    .filter((lines) => lines.length > 0)
  return { type: 'doc', content: blocks.flatMap(blocksOf) }
}

function trimmedLines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const headingLine = /^(#{2,4})\s+(\S.*)$/
const bulletLine = /^[-–•]\s+(\S.*)$/
const numberLine = /^(\d{1,5})[.)]\s+(\S.*)$/
const quoteLine = /^>\s*(.*)$/

/** Lines that stand together: headings and rules are blocks of one line, also with text right below. */
function blocksOf(lines: string[]): Block[] {
  const [first = '', ...rest] = lines
  const single = singleLine(first)
  if (single) return [single, ...(rest.length > 0 ? blocksOf(rest) : [])]
  const end = rest.findIndex((line) => singleLine(line) !== null)
  const own = end < 0 ? lines : lines.slice(0, end + 1)
  return [joinedBlock(own), ...(end < 0 ? [] : blocksOf(rest.slice(end)))]
}

function singleLine(line: string): Block | null {
  if (line === '---') return { type: 'horizontalRule' }
  const [, signs, words] = headingLine.exec(line) ?? []
  return signs && words ? heading(signs.length as Heading['attrs']['level'], words) : null
}

function heading(level: Heading['attrs']['level'], words: string): Heading {
  return { type: 'heading', attrs: { level }, content: inlinesOf(words) }
}

function joinedBlock(lines: string[]): Block {
  const quoted = texts(lines, quoteLine)
  if (quoted) return { type: 'blockquote', content: quotedFlow(quoted) }
  return flowOf(lines)
}

function quotedFlow(lines: string[]): Flow[] {
  const flows = lines
    .join('\n')
    .split(/\n\n+/)
    .map(trimmedLines)
    .filter((block) => block.length > 0)
    .map(flowOf)
  return flows.length > 0 ? flows : [{ type: 'paragraph' }]
}

function flowOf(lines: string[]): Flow {
  const bullets = texts(lines, bulletLine)
  if (bullets) return { type: 'bulletList', content: bullets.map(item) }
  const numbered = lines.map((line) => numberLine.exec(line))
  const numbers = numbered.map((match) => Number(match?.[1]))
  if (isCounting(numbers)) {
    const content = numbered.map((match) => item(match?.[2] ?? ''))
    const [start = 1] = numbers
    return start === 1
      ? { type: 'orderedList', content }
      : { type: 'orderedList', attrs: { start }, content }
  }
  return paragraphOf(lines)
}

/** "2016. Một năm…" alone is a sentence: a list counts on from its first number. */
function isCounting(numbers: readonly number[]): boolean {
  const [first = Number.NaN] = numbers
  return first <= 100 && numbers.every((number, index) => number === first + index)
}

function texts(lines: string[], shape: RegExp): string[] | null {
  const found = lines.map((line) => shape.exec(line)?.[1])
  return found.every((text) => text !== undefined) ? found : null
}

function item(text: string): ListItem {
  return { type: 'listItem', content: [paragraphOf([text])] }
}

function paragraphOf(lines: string[]): Paragraph {
  return { type: 'paragraph', content: inlinesOf(lines.join('\n')) }
}
