import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { keptQuery } from '@/db/kept-query'
import { liveArticles } from '@/db/schema'
import { neighbourLists } from '@/domain/articles/neighbours/columns'
import { arrange, type OtherNews } from '@/domain/articles/neighbours/neighbours'
import { correctionsOf } from '@/domain/corrections/columns'
import type { Correction } from '@/domain/corrections/correction'
import { translationsOf } from '@/domain/translations/columns'
import type { Translation } from '@/domain/translations/translation'
import { viewsOf } from '@/domain/views/columns'

/** What an article's page shows beside its text. */
export type Beside = {
  views: number
  corrections: readonly Correction[]
  translations: readonly Translation[]
  neighbours: OtherNews
}

/** All at once: an article has one way to the database to wait for. */
const besideArticle = keptQuery(() => {
  const own = db()
    .select({
      id: liveArticles.id,
      publicationId: liveArticles.publicationId,
      sectionId: liveArticles.sectionId,
      publishedAt: liveArticles.publishedAt,
    })
    .from(liveArticles)
    .where(and(eq(liveArticles.slug, sql.placeholder('slug')), eq(liveArticles.kind, 'article')))
    .as('own')
  // Drizzle leaves the table out before a bare column of a query's only table, here in lists of others.
  const place = {
    id: sql`${own.id}`,
    publicationId: sql`${own.publicationId}`,
    sectionId: sql`${own.sectionId}`,
    publishedAt: sql`${own.publishedAt}`,
  }
  return db()
    .select({
      views: viewsOf(place.id),
      corrections: correctionsOf(place.id),
      translations: translationsOf(place.id),
      ...neighbourLists(place),
    })
    .from(own)
    .limit(1)
    .prepare('beside-article')
})

/** Null beside what is not a live article. Not cached by itself: read with the article's page. */
export async function findBeside(slug: string): Promise<Beside | null> {
  const [row] = await besideArticle().execute({ slug })
  if (!row) return null
  const { views, corrections, translations, chosen, ...lists } = row
  return { views, corrections, translations, neighbours: { ...arrange(slug, lists), chosen } }
}
