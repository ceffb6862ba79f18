import type { DraftText } from '@/domain/articles/draft'
import { plainText } from '@/domain/documents/plain-text'
import { blockFindings } from './blocks'
import type { Finding, Passage } from './finding'
import { passageFindings } from './passages'

const mostFindings = 100
const fewestShouted = 3

/** A reprint names where it is from in its first or last lines: "Theo …", "(Nguồn: …)". */
const reprint = /^[\s(]*(?:[Tt]heo|[Nn]guồn)\s*:?\s+\p{Lu}[^.,!?\n]{1,60}[.)]*\s*$/u

const written = ['title', 'standfirst', 'coverCaption', 'seoTitle', 'seoDescription'] as const

type Checked = DraftText & {
  /** The alternative text of the cover; null where there is no cover. */
  coverAlt: string | null
}

/** What somebody should look at once more before readers see this text, in the order it is read. */
export function findingsOf(text: Checked): Finding[] {
  const found = [
    ...titleFindings(text),
    ...passageFindings(passagesOf(text)),
    ...blockFindings(text.body),
    ...coverFindings(text),
    ...sourceFindings(text),
  ]
  return found.toSorted((one, other) => orderOf(one) - orderOf(other)).slice(0, mostFindings)
}

function passagesOf(text: DraftText): Passage[] {
  const fields = written.map((field) => ({ place: { field }, text: text[field] ?? '' }))
  const blocks = text.body.content.map((block, index) => ({
    place: { block: index },
    text: plainText({ type: 'doc', content: [block] }),
  }))
  return [...fields, ...blocks]
}

function titleFindings({ title }: DraftText): Finding[] {
  const words = title.match(/\p{L}{2,}/gu) ?? []
  const isShouted = words.length >= fewestShouted && title === title.toUpperCase()
  return isShouted ? [{ kind: 'capitals', place: { field: 'title' }, quote: title }] : []
}

function coverFindings({ coverAlt }: Checked): Finding[] {
  if (coverAlt === null || coverAlt.trim() !== '') return []
  return [{ kind: 'no-cover-alt', place: { field: 'coverId' }, quote: '' }]
}

function sourceFindings({ sourceName, sourceUrl, body }: DraftText): Finding[] {
  if (sourceName) return []
  const lines = plainText(body).split('\n')
  const told = [...lines.slice(0, 1), ...lines.slice(-2)].find((line) => reprint.test(line))
  if (!sourceUrl && told === undefined) return []
  return [{ kind: 'no-source', place: { field: 'sourceName' }, quote: told?.trim() ?? '' }]
}

const firstFields: readonly string[] = ['title', 'standfirst']

function orderOf({ place }: Finding): number {
  if ('block' in place) return place.block
  return firstFields.includes(place.field) ? -1 : Number.POSITIVE_INFINITY
}
