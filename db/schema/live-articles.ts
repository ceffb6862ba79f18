import { sql } from 'drizzle-orm'
import { boolean, jsonb, pgView, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { publications, withdrawals } from './publications'
import { revisions } from './revisions'

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * What readers may see at this moment: published, not ended, not withdrawn. Columns are named by
 * hand because drizzle-orm 0.45 cannot case the columns of a view.
 */
export const liveArticles = pgView('live_articles', {
  id: uuid('id').notNull(),
  kind: text('kind').notNull(),
  slug: text('slug').notNull(),
  noindex: boolean('noindex').notNull(),
  publicationId: uuid('publication_id').notNull(),
  sectionId: uuid('section_id'),
  publishedAt: time('published_at').notNull(),
  changedAt: time('changed_at'),
  title: text('title').notNull(),
  standfirst: text('standfirst').notNull(),
  body: jsonb('body').notNull(),
  coverId: uuid('cover_id'),
  coverCaption: text('cover_caption').notNull(),
  language: text('language').notNull(),
  sourceName: text('source_name'),
  sourceUrl: text('source_url'),
  seoTitle: text('seo_title'),
  seoDescription: text('seo_description'),
}).as(sql`
  select a.id, a.kind, a.slug, r.noindex, p.id as publication_id, p.section_id, p.published_at,
    p.changed_at, r.title, r.standfirst, r.body, r.cover_id, r.cover_caption, r.language,
    r.source_name, r.source_url, r.seo_title, r.seo_description
  from ${publications} p
    join ${articles} a on a.id = p.article_id
    join ${revisions} r on r.id = p.revision_id
  where p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
    and not exists (
      select from ${withdrawals} w where w.article_id = p.article_id and w.restored_at is null
    )`)

/**
 * The news readers may see, without its texts: what counts, skips and looks ahead read this, and so
 * reads little, in the order of an index that holds all it asks for. Standing pages are no news. `not in`
 * and not `not exists`: a set looked up keeps that order, a join of the planner's choice may not.
 */
export const liveStories = pgView('live_stories', {
  publicationId: uuid('publication_id').notNull(),
  articleId: uuid('article_id').notNull(),
  sectionId: uuid('section_id'),
  publishedAt: time('published_at').notNull(),
}).as(sql`
  select p.id as publication_id, p.article_id, p.section_id, p.published_at
  from ${publications} p
  where p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
    and p.article_id not in (
      select w.article_id from ${withdrawals} w where w.restored_at is null
    )
    and p.article_id not in (select a.id from ${articles} a where a.kind = 'page')`)
