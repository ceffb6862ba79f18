import { count, inArray } from 'drizzle-orm'
import type { Database } from '@/db'
import { articles, bylines, media, sections, tags } from '@/db/schema'
import { expire } from '@/domain/freshness/commands'
import { tags as cacheTags } from '@/domain/freshness/tags'
import { type GeneratedArticle, generateArticles } from './generate'
import { insertTexts, type SeedText } from './insert-texts'
import { seedSentences } from './sentences'

const batchSize = 250

type Shelves = Record<'sections' | 'tags' | 'bylines' | 'media', readonly string[]>

/**
 * Adds `wanted` realistic articles to a site that has sections and tags, telling `progress` after
 * each batch how many are in. A second run adds others: the draw goes on where the first ended. Each of
 * `databases` is a connection to the same one and fills with the others: sorting words takes a processor.
 */
export async function insertGenerated(
  databases: readonly [Database, ...Database[]],
  wanted: number,
  progress: (inserted: number) => void,
): Promise<void> {
  const [first] = databases
  const shelves = await findShelves(first)
  const seed = await countArticles(first)
  const generated = generateArticles(Number.MAX_SAFE_INTEGER, {
    seed,
    sentences: seedSentences(),
    until: new Date(),
  })
  const work = { toBegin: wanted, inserted: 0 }
  async function fill(database: Database) {
    while (work.toBegin > 0) {
      const batch = take(generated, Math.min(batchSize, work.toBegin))
      work.toBegin -= batch.length
      const inserted = await insertBatch(database, batch, shelves)
      work.toBegin += batch.length - inserted
      work.inserted += inserted
      progress(work.inserted)
    }
  }
  await Promise.all(databases.map(fill))
}

function take(generated: Generator<GeneratedArticle>, size: number): GeneratedArticle[] {
  return Array.from({ length: size }, () => generated.next().value as GeneratedArticle)
}

async function insertBatch(
  database: Database,
  batch: readonly GeneratedArticle[],
  shelves: Shelves,
): Promise<number> {
  const taken = await listTaken(database, batch)
  const texts = batch
    .filter(({ slug }) => !taken.has(slug))
    .map((article) => textOf(article, shelves))
  if (texts.length === 0) return 0
  await database.transaction(async (transaction) => {
    await insertTexts(transaction, texts)
    await expire(transaction, [cacheTags.articles])
  })
  return texts.length
}

async function listTaken(
  database: Database,
  batch: readonly GeneratedArticle[],
): Promise<ReadonlySet<string>> {
  const slugs = batch.map(({ slug }) => slug)
  const rows = await database
    .select({ slug: articles.slug })
    .from(articles)
    .where(inArray(articles.slug, slugs))
    .limit(slugs.length)
  return new Set(rows.map(({ slug }) => slug))
}

function textOf(article: GeneratedArticle, shelves: Shelves): SeedText {
  const { section, tags: draws, ...text } = article
  const tagIds = draws.flatMap((draw) => at(shelves.tags, draw) ?? [])
  return {
    ...text,
    kind: 'article',
    sectionId: at(shelves.sections, section),
    coverId: section % 3 === 0 ? at(shelves.media, section) : null,
    tagIds: [...new Set(tagIds)],
    bylineIds: [at(shelves.bylines, section)].filter((id) => id !== null),
  }
}

function at(ids: readonly string[], draw: number): string | null {
  return ids[draw % Math.max(ids.length, 1)] ?? null
}

async function findShelves(database: Database): Promise<Shelves> {
  const idsOf = async (table: typeof sections | typeof tags | typeof bylines | typeof media) =>
    (await database.select({ id: table.id }).from(table).orderBy(table.id).limit(1000)).map(
      ({ id }) => id,
    )
  return {
    sections: await idsOf(sections),
    tags: await idsOf(tags),
    bylines: await idsOf(bylines),
    media: await idsOf(media),
  }
}

async function countArticles(database: Database): Promise<number> {
  const [row] = await database.select({ count: count() }).from(articles)
  return row?.count ?? 0
}
