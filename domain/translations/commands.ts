import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { articles, discards, translations } from '@/db/schema'
import { articleDeed, type HeldArticle, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { type LinkOutcome, readOriginal } from './translation'

type Link = { articleId: string; original: string }

/**
 * Says of which text this one is a translation, by that one's address; '' takes it back. Both have to be
 * in different languages, and what translations exist of a text stay its own.
 */
export async function linkTranslation(
  editor: Editor,
  { articleId, original: typed }: Link,
): Promise<LinkOutcome> {
  const act = { articleId, right: 'article.translate' } as const
  return withArticle(editor, act, async (transaction, article) => {
    if (typed.trim() === '') return unlink(transaction, editor, article)
    const original = await findOriginal(transaction, editor, readOriginal(typed))
    if (!original) return { status: 'invalid', faults: { original: 'unknown' } }
    const isFit = original.id !== article.id && original.language !== article.language
    if (!isFit || (await isOriginal(transaction, article))) {
      return { status: 'invalid', faults: { original: 'taken' } }
    }
    const link = { originalId: original.id, linkedBy: editor.id, linkedAt: article.at }
    await transaction
      .insert(translations)
      .values({ articleId: article.id, ...link })
      .onConflictDoUpdate({ target: translations.articleId, set: link })
    await note(transaction, editor, article)
    return { status: 'linked' }
  })
}

async function unlink(
  transaction: Transaction,
  editor: Editor,
  article: HeldArticle,
): Promise<LinkOutcome> {
  const gone = await transaction
    .delete(translations)
    .where(eq(translations.articleId, article.id))
    .returning({ id: translations.articleId })
  if (gone.length === 0) return { status: 'unchanged' }
  await note(transaction, editor, article)
  return { status: 'linked' }
}

/** The text at that address, or the one it is a translation of itself; null where the editor may read none. */
async function findOriginal(transaction: Transaction, editor: Editor, slug: string) {
  const columns = {
    id: articles.id,
    language: articles.language,
    sectionId: articles.sectionId,
    createdBy: articles.createdBy,
    originalId: translations.originalId,
  }
  const [found] = await transaction
    .select(columns)
    .from(articles)
    .leftJoin(translations, eq(translations.articleId, articles.id))
    .leftJoin(discards, eq(discards.articleId, articles.id))
    .where(and(eq(articles.slug, slug), eq(articles.kind, 'article'), isNull(discards.articleId)))
    .for('share', { of: articles })
  if (!found || !can(editor, 'article.read', found)) return null
  return { id: found.originalId ?? found.id, language: found.language }
}

async function isOriginal(transaction: Transaction, { id }: HeldArticle): Promise<boolean> {
  const [one] = await transaction
    .select({ id: translations.articleId })
    .from(translations)
    .where(eq(translations.originalId, id))
    .limit(1)
  return one !== undefined
}

async function note(transaction: Transaction, editor: Editor, { id }: HeldArticle): Promise<void> {
  await noteDeed(transaction, editor, articleDeed('article.translated', id))
  await expire(transaction, [tags.articles])
}
