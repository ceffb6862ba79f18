import { eq, inArray, sql } from 'drizzle-orm'
import { getTableColumns } from 'drizzle-orm/utils'
import { db, type Transaction } from '@/db'
import { articles, publications, sections } from '@/db/schema'
import type { Refusal } from '@/domain/articles/draft'
import { stateAt } from '@/domain/articles/states/columns'
import type { ArticleState } from '@/domain/articles/states/state'
import type { Deed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can, type Right } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { queuePings } from '@/domain/pings/commands'
import { isId } from '@/domain/text/id'

/**
 * A text nobody else can change until the transaction ends. `at` is the database's own clock after the
 * lock was had, to the millisecond: `now()` may be from before whoever held it came.
 */
export type HeldArticle = typeof articles.$inferSelect & {
  state: ArticleState
  /** Whether readers have ever seen it. */
  wasPublished: boolean
  at: Date
}

type Act = { articleId: string; right: Right }

/**
 * Runs `work` on a text in one transaction, alone, when `editor` has the right to it. `gone` when there
 * is no such text or the editor may not even read it.
 */
export async function withArticle<Outcome>(
  editor: Editor,
  { articleId, right }: Act,
  work: (transaction: Transaction, article: HeldArticle) => Promise<Outcome>,
): Promise<Outcome | Refusal> {
  if (!isId(articleId)) return { status: 'gone' }
  return db().transaction(async (transaction) => {
    const article = await holdArticle(transaction, articleId)
    if (!article || !can(editor, 'article.read', article)) return { status: 'gone' }
    if (!can(editor, right, article)) return { status: 'forbidden' }
    return work(transaction, article)
  })
}

async function holdArticle(transaction: Transaction, id: string): Promise<HeldArticle | null> {
  const isThis = eq(articles.id, id)
  await transaction.select({ id: articles.id }).from(articles).where(isThis).for('no key update')
  const [held] = await transaction
    .select({
      ...getTableColumns(articles),
      state: stateAt(sql`clock_timestamp()`),
      wasPublished: sql<boolean>`exists (
        select from ${publications} p
        where p.article_id = articles.id and p.starts_at <= clock_timestamp()
      )`,
      at: sql`date_trunc('milliseconds', clock_timestamp())`.mapWith(articles.updatedAt),
    })
    .from(articles)
    .where(isThis)
  return held ?? null
}

type Shown = Pick<HeldArticle, 'kind' | 'slug'> & { sectionIds: readonly (string | null)[] }

/** Notes that what readers see of a text has changed, wherever it stands or stood, and lets crawlers know. */
export async function expireArticle(transaction: Transaction, shown: Shown): Promise<void> {
  const ids = shown.sectionIds.filter((id) => id !== null)
  const rows = await transaction
    .select({ slug: sections.slug })
    .from(sections)
    .where(inArray(sections.id, ids))
  const ofKind = shown.kind === 'page' ? [tags.pages] : []
  const ofSections = rows.map(({ slug }) => tags.section(slug))
  await expire(transaction, [tags.articles, tags.article(shown.slug), ...ofKind, ...ofSections])
  await queuePings(transaction, shown)
}

export function articleDeed(action: string, articleId: string): Deed {
  return { action, objectKind: 'article', objectId: articleId }
}
