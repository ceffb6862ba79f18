import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import {
  articles,
  bylines,
  publicationBylines,
  publications,
  publicationTags,
  sections,
  tags,
} from '@/db/schema'
import { hubPing, indexNowPing } from '@/domain/pings/ping'
import { sendPing } from '@/domain/pings/send'
import { crawlerSettings } from '@/domain/settings/crawler-settings'
import { storedSettings } from '@/domain/settings/reads'
import { env } from '@/env'

const mostLists = 50

/** Nothing to do where the key was taken away meanwhile. Throws `PingError`. */
export async function pingSearch({ path }: { path: string }): Promise<void> {
  const { indexNowKey } = await storedSettings(db(), crawlerSettings)
  if (indexNowKey !== '') await sendPing(indexNowPing(env().siteUrl, indexNowKey, path))
}

/** The same for the hub and the feeds in which the article stands, or stood. Throws `PingError`. */
export async function pingHub({ slug }: { slug: string }): Promise<void> {
  const { webSubHub } = await storedSettings(db(), crawlerSettings)
  if (webSubHub !== '') await sendPing(hubPing(env().siteUrl, webSubHub, await listsOf(slug)))
}

async function listsOf(slug: string): Promise<string[]> {
  const [last] = await db()
    .select({ id: publications.id, section: sections.slug })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .leftJoin(sections, eq(sections.id, publications.sectionId))
    .where(eq(articles.slug, slug))
    .orderBy(desc(publications.startsAt))
    .limit(1)
  if (!last) return []
  const [topics, writers] = await Promise.all([topicsOf(last.id), writersOf(last.id)])
  return [
    ...(last.section ? [`/chuyen-muc/${last.section}`] : []),
    ...topics.map((topic) => `/the/${topic.slug}`),
    ...writers.map((writer) => `/tac-gia/${writer.slug}`),
  ]
}

function topicsOf(publicationId: string) {
  return db()
    .select({ slug: tags.slug })
    .from(publicationTags)
    .innerJoin(tags, eq(tags.id, publicationTags.tagId))
    .where(eq(publicationTags.publicationId, publicationId))
    .limit(mostLists)
}

function writersOf(publicationId: string) {
  return db()
    .select({ slug: bylines.slug })
    .from(publicationBylines)
    .innerJoin(bylines, eq(bylines.id, publicationBylines.bylineId))
    .where(eq(publicationBylines.publicationId, publicationId))
    .limit(mostLists)
}
