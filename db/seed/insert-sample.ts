import { readFile } from 'node:fs/promises'
import type { Transaction } from '@/db'
import { baselines, bylines, sections, settings, tags } from '@/db/schema'
import { insertPicture } from '@/domain/media/commands'
import { type Sample, sampleSetting } from '@/domain/sample/sample'
import { slugify } from '@/domain/text/slug'
import { projectPath } from '@/project'
import { insertTexts, type SeedText } from './insert-texts'
import {
  sampleArticles,
  sampleBylines,
  sampleMedia,
  samplePages,
  sampleSections,
  sampleSettings,
  sampleTags,
  sampleVisits,
} from './sample'
import type { SampleArticle } from './sample/types'

type IdsBySlug = ReadonlyMap<string, string>

type Shelves = { sections: IdsBySlug; tags: IdsBySlug; bylines: IdsBySlug; media: IdsBySlug }

/** The sample publication: the articles of one page of an old site, whole, with its figures. */
export async function insertSample(transaction: Transaction): Promise<void> {
  await insertSettings(transaction)
  const shelves = await insertShelves(transaction)
  const articles = await insertTexts(
    transaction,
    sampleArticles.map((article) => articleText(article, shelves)),
  )
  const pages = await insertTexts(transaction, samplePages.map(pageText))
  await rememberSample(transaction, { shelves, texts: [...articles, ...pages] })
  await transaction
    .insert(baselines)
    .values([
      { articleId: null, count: sampleVisits },
      ...sampleArticles.flatMap(({ carriedOverViews }, index) =>
        carriedOverViews ? [{ articleId: articles[index] ?? null, count: carriedOverViews }] : [],
      ),
    ])
}

/** So that an owner can take the sample off again, and nothing else with it. */
async function rememberSample(
  transaction: Transaction,
  { shelves, texts }: { shelves: Shelves; texts: readonly string[] },
) {
  const idsOf = (shelf: IdsBySlug) => [...shelf.values()]
  const value: Sample = {
    articles: [...texts],
    sections: idsOf(shelves.sections),
    tags: idsOf(shelves.tags),
    bylines: idsOf(shelves.bylines),
    media: idsOf(shelves.media),
  }
  await transaction.insert(settings).values({ name: sampleSetting, value })
}

async function insertSettings(transaction: Transaction) {
  const rows = Object.entries(sampleSettings).map(([name, value]) => ({ name, value }))
  await transaction.insert(settings).values(rows).onConflictDoNothing()
}

async function insertShelves(transaction: Transaction): Promise<Shelves> {
  const ordered = sampleSections.map((section, position) => ({ ...section, position }))
  return {
    sections: idsBySlug(await transaction.insert(sections).values(ordered).returning()),
    tags: idsBySlug(await transaction.insert(tags).values(sampleTags).returning()),
    bylines: idsBySlug(await transaction.insert(bylines).values(sampleBylines).returning()),
    media: await insertPictures(transaction),
  }
}

async function insertPictures(transaction: Transaction): Promise<IdsBySlug> {
  for (const { name, file, width, height, ...picture } of sampleMedia) {
    const original = await readFile(projectPath('db/seed/media', file))
    await insertPicture(transaction, { ...picture, name: file }, original)
  }
  return new Map(sampleMedia.map(({ name, id }) => [name, id]))
}

function idsBySlug(rows: readonly { id: string; slug: string }[]): IdsBySlug {
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

function articleText(article: SampleArticle, shelves: Shelves): SeedText {
  const pick = (shelf: IdsBySlug, slugs: readonly string[]) =>
    slugs.flatMap((slug) => shelf.get(slug) ?? [])
  return {
    kind: 'article',
    slug: slugify(article.title),
    title: article.title,
    standfirst: article.standfirst,
    body: article.body,
    publishedAt: new Date(article.publishedAt),
    sectionId: shelves.sections.get(article.section) ?? null,
    coverId: (article.cover && shelves.media.get(article.cover)) ?? null,
    tagIds: pick(shelves.tags, article.tags),
    bylineIds: pick(shelves.bylines, article.bylines),
  }
}

function pageText({
  title,
  standfirst,
  body,
  publishedAt,
}: (typeof samplePages)[number]): SeedText {
  return {
    kind: 'page',
    slug: slugify(title),
    title,
    standfirst,
    body,
    publishedAt: new Date(publishedAt),
    sectionId: null,
    coverId: null,
    tagIds: [],
    bylineIds: [],
  }
}
