import { paragraph } from '@/domain/documents/build'
import type { Block, Document } from '@/domain/documents/document'
import { numberedSlug, slugify } from '@/domain/text/slug'
import { type Chance, chance } from './chance'

const DAY = 86_400_000
const MINUTE = 60_000
const YEARS = 10

/** `section` and `tags` are draws: take them modulo the number of sections and tags there are. */
export type GeneratedArticle = {
  slug: string
  title: string
  standfirst: string
  body: Document
  section: number
  tags: number[]
  publishedAt: Date
}

export type Recipe = {
  seed: number
  sentences: readonly string[]
  /** The newest publication lies before this; the oldest ten years earlier. */
  until: Date
}

/** Articles of realistic shape, no two with one slug; the same recipe gives the same articles. */
export function* generateArticles(count: number, recipe: Recipe): Generator<GeneratedArticle> {
  const draw = chance(recipe.seed)
  const taken = new Set<string>()
  for (let made = 0; made < count; made++) {
    const title = titleOf(recipe.sentences, draw)
    yield {
      slug: freeSlug(title, taken),
      title,
      standfirst: draw.pick(recipe.sentences),
      body: bodyOf(recipe.sentences, draw),
      section: draw.between(0, 999),
      tags: Array.from({ length: draw.between(1, 4) }, () => draw.between(0, 999)),
      publishedAt: momentBefore(recipe.until, draw),
    }
  }
}

function titleOf(sentences: readonly string[], draw: Chance): string {
  const subject = clause(draw.pick(sentences), draw.between(4, 8))
  const rest = clause(draw.pick(sentences), draw.between(4, 9))
  return `${subject}: ${rest.charAt(0).toLocaleLowerCase('vi')}${rest.slice(1)}`
}

/** The first words, without the punctuation a heading does not carry. */
function clause(sentence: string, words: number): string {
  const bare = sentence.replace(/["“”().!?…:;,]+/g, '').trim()
  return bare.split(/\s+/).slice(0, words).join(' ')
}

function freeSlug(title: string, taken: Set<string>): string {
  const slug = slugify(title)
  let free = slug
  for (let number = 2; taken.has(free); number++) free = numberedSlug(slug, number)
  taken.add(free)
  return free
}

function bodyOf(sentences: readonly string[], draw: Chance): Document {
  const content = Array.from({ length: draw.between(4, 14) }, (_, place) =>
    place > 1 && draw.in100(30) ? ornament(sentences, draw) : passage(sentences, draw),
  )
  return { type: 'doc', content }
}

function passage(sentences: readonly string[], draw: Chance): Block {
  const chosen = Array.from({ length: draw.between(2, 5) }, () => draw.pick(sentences))
  return paragraph(chosen.join(' '))
}

function ornament(sentences: readonly string[], draw: Chance): Block {
  const text = draw.pick(sentences)
  const kind = draw.pick(['heading', 'heading', 'list', 'quotation'] as const)
  if (kind === 'quotation') return { type: 'blockquote', content: [paragraph(text)] }
  if (kind === 'list') return list(sentences, draw)
  return {
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: clause(text, 10) || text }],
  }
}

function list(sentences: readonly string[], draw: Chance): Block {
  const items = Array.from({ length: draw.between(2, 5) }, () => draw.pick(sentences))
  return {
    type: 'bulletList',
    content: items.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
  }
}

/** More on recent days than on old ones, in the hours in which newsrooms publish. */
function momentBefore(until: Date, draw: Chance): Date {
  const age = (draw.between(1, 10_000) / 10_000) ** 1.5 * YEARS * 365.25
  const day = Math.floor(until.getTime() / DAY - age) * DAY
  const hoursInVietnam = draw.between(6 * 60, 22 * 60)
  return new Date(day + (hoursInVietnam - 7 * 60) * MINUTE)
}
