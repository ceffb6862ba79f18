import { numberedSlug, slugify } from '@/domain/text/slug'
import type { Document, Footnote, Heading, Node } from './document'
import { plainText } from './plain-text'

export type OutlineEntry = { id: string; level: 2 | 3 | 4; text: string }

/** What a page needs to know of a body before it draws it: where headings, notes and files are. */
export type Outline = {
  entries: readonly OutlineEntry[]
  headingIds: ReadonlyMap<Heading, string>
  footnotes: readonly Footnote[]
  mediaIds: readonly string[]
}

export function outlineOf(document: Document): Outline {
  const nodes = [...nodesOf(document)]
  const headings = nodes.filter((node) => node.type === 'heading')
  const ids = uniqueIds(headings.map(textOf))
  const entries = headings.map((heading, index) => ({
    id: ids[index] ?? '',
    level: heading.attrs.level,
    text: textOf(heading),
  }))
  return {
    entries,
    headingIds: new Map(headings.map((heading, index) => [heading, ids[index] ?? ''])),
    footnotes: nodes.filter((node) => node.type === 'footnote'),
    mediaIds: [...new Set(nodes.flatMap(mediaIdOf))],
  }
}

function* nodesOf(node: Node): Generator<Node> {
  yield node
  if (!('content' in node)) return
  for (const child of node.content ?? []) yield* nodesOf(child)
}

function textOf(heading: Heading): string {
  return plainText({ type: 'doc', content: [heading] }).trim()
}

function mediaIdOf(node: Node): string[] {
  return 'attrs' in node && node.attrs && 'mediaId' in node.attrs ? [node.attrs.mediaId] : []
}

// The page has ids of its own, none of which begins like this.
const prefix = 'phan-'

function uniqueIds(texts: readonly string[]): string[] {
  const taken = new Set<string>()
  return texts.map((text) => {
    const slug = slugify(text)
    let number = 1
    while (taken.has(numberedSlug(slug, number))) number += 1
    const id = numberedSlug(slug, number)
    taken.add(id)
    return prefix + id
  })
}
