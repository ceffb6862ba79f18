import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import {
  articles,
  baselines,
  bylines,
  media,
  sections,
  settings,
  tags as topics,
} from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { removeFiles } from '@/domain/media/store'
import { findSample } from './reads'
import { type RemoveSampleOutcome, type Sample, sampleSetting } from './sample'

/**
 * Takes the sample off the site in one transaction: its texts with all that hangs on them, and of its
 * sections, tags, names and pictures those that nothing of the newsroom's own uses.
 */
export async function removeSample(actor: Editor): Promise<RemoveSampleOutcome> {
  if (!can(actor, 'settings.change')) return { status: 'forbidden' }
  const pictures = await db().transaction(async (transaction) => {
    await transaction.execute(sql`lock table ${settings} in share row exclusive mode`)
    const sample = await findSample(transaction)
    if (!sample) return null
    const gone = await removeRows(transaction, sample)
    await transaction.delete(settings).where(eq(settings.name, sampleSetting))
    await noteDeed(transaction, actor, { action: 'sample.removed', objectKind: 'settings' })
    await expire(transaction, [tags.everything])
    return gone
  })
  if (!pictures) return { status: 'gone' }
  await Promise.all(pictures.map(removeFiles))
  return { status: 'removed' }
}

/** Returns under what the files lie that nobody needs any more. */
async function removeRows(transaction: Transaction, sample: Sample): Promise<string[]> {
  await transaction.delete(articles).where(among(articles.id, sample.articles))
  await transaction.delete(baselines).where(isNull(baselines.articleId))
  await transaction.delete(topics).where(and(among(topics.id, sample.tags), unusedTag))
  await transaction.delete(bylines).where(and(among(bylines.id, sample.bylines), unusedByline))
  await transaction.delete(sections).where(and(among(sections.id, sample.sections), unusedSection))
  const gone = await transaction
    .delete(media)
    .where(and(among(media.id, sample.media), unusedPicture))
    .returning({ id: media.id, fileId: media.fileId })
  return gone.map(({ id, fileId }) => fileId ?? id)
}

function among(column: Parameters<typeof inArray>[0], ids: readonly string[]): SQL {
  return ids.length > 0 ? inArray(column, [...ids]) : sql`false`
}

const unusedTag = sql`not exists (select from article_tags u where u.tag_id = tags.id)
  and not exists (select from publication_tags u where u.tag_id = tags.id)`

const unusedByline = sql`not exists (select from article_bylines u where u.byline_id = bylines.id)
  and not exists (select from publication_bylines u where u.byline_id = bylines.id)`

const unusedSection = sql`not exists (select from articles u where u.section_id = sections.id)
  and not exists (select from publications u where u.section_id = sections.id)
  and not exists (select from editor_sections u where u.section_id = sections.id)
  and not exists (select from sections u where u.parent_id = sections.id)`

const unusedPicture = sql`not exists (select from articles u
    where u.cover_id = media.id or strpos(u.body::text, media.id::text) > 0)
  and not exists (select from revisions u
    where u.cover_id = media.id or strpos(u.body::text, media.id::text) > 0)`
