import type { Block, Document, Node, Text } from '@/domain/documents/document'
import { plainText } from '@/domain/documents/plain-text'
import { fold } from '@/domain/text/fold'
import type { Finding, FindingKind } from './finding'

/** Words that tell nobody where a link leads; compared as `fold` writes them. */
const vague = new Set([
  'day',
  'o day',
  'tai day',
  'xem',
  'xem day',
  'xem o day',
  'xem tai day',
  'xem them',
  'xem them tai day',
  'xem chi tiet',
  'chi tiet',
  'bam vao day',
  'nhan vao day',
  'bam day',
  'link',
  'lien ket',
  'here',
  'click here',
  'read more',
])

/** What is amiss in how a body is made, block by block. */
export function blockFindings({ content }: Document): Finding[] {
  const found = content.flatMap((block, index) => {
    const nodes = [...nodesOf(block)]
    return [
      ...nodes.filter(isPictureWithoutAlt).map(() => finding('no-alt', index, '')),
      ...(isBareTable(block, nodes) ? [finding('table-without-header', index, '')] : []),
      ...vagueLinks(nodes).map((words) => finding('vague-link', index, words)),
    ]
  })
  return [...found, ...headingFindings(content)]
}

/** The first heading of a body is one below the title, and none skips a level on the way down. */
function headingFindings(content: readonly Block[]): Finding[] {
  let above = 1
  return content.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    const isSkipped = block.attrs.level > above + 1
    above = block.attrs.level
    const words = plainText({ type: 'doc', content: [block] })
    return isSkipped ? [finding('heading-order', index, words)] : []
  })
}

function isPictureWithoutAlt(node: Node): boolean {
  return node.type === 'figure' && node.attrs.alt.trim() === ''
}

function isBareTable(block: Block, nodes: readonly Node[]): boolean {
  return block.type === 'table' && nodes.every(({ type }) => type !== 'tableHeader')
}

/** A link may be cut into runs by bold or italic words: its words are those of all its runs. */
function vagueLinks(nodes: readonly Node[]): string[] {
  const links: { href: string; words: string; last: number }[] = []
  for (const [index, node] of nodes.entries()) {
    const href = node.type === 'text' ? hrefOf(node) : null
    if (node.type !== 'text' || href === null) continue
    const link = links.at(-1)
    if (link?.href === href && link.last === index - 1) {
      link.words += node.text
      link.last = index
    } else links.push({ href, words: node.text, last: index })
  }
  return links.map(({ words }) => words).filter((words) => vague.has(bare(words)))
}

function bare(words: string): string {
  return fold(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function hrefOf({ marks = [] }: Text): string | null {
  return marks.find((mark) => mark.type === 'link')?.attrs.href ?? null
}

function* nodesOf(node: Node): Generator<Node> {
  yield node
  if (!('content' in node)) return
  for (const child of node.content ?? []) yield* nodesOf(child)
}

function finding(kind: FindingKind, block: number, quote: string): Finding {
  return { kind, place: { block }, quote }
}
