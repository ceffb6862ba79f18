import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { articles } from '@/db/schema'
import { articleFolder, articlePath } from '@/domain/articles/article'
import type { RenameOutcome } from '@/domain/articles/draft'
import {
  articleDeed,
  expireArticle,
  type HeldArticle,
  withArticle,
} from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { isSlugFree, keepAddress, type Wanted } from '@/domain/redirects/commands'
import { isSlug } from '@/domain/text/slug'

/**
 * Gives a text another address. Once readers have seen it the old one leads to it for ever, and only who
 * may do that to readers may; a draft's is the writer's. Back to an address it had is allowed.
 */
export async function renameArticle(
  editor: Editor,
  { articleId, slug }: { articleId: string; slug: string },
): Promise<RenameOutcome> {
  const act = { articleId, right: 'article.edit' } as const
  return withArticle(editor, act, async (transaction, article) => {
    if (article.wasPublished && !can(editor, 'article.rename', article)) {
      return { status: 'forbidden' }
    }
    if (!isSlug(slug)) return { status: 'invalid', faults: { slug: 'malformed' } }
    if (slug === article.slug) return { status: 'unchanged' }
    if (!(await isSlugFree(transaction, addressOf(transaction, article), slug))) {
      return { status: 'invalid', faults: { slug: 'taken' } }
    }
    await move(transaction, article, { editor, slug })
    return { status: 'renamed', slug }
  })
}

/** What the address of a text is wanted for; `id` is null for one that is not written yet. */
export function addressOf(
  transaction: Transaction,
  { kind, id }: { kind: string; id: string | null },
): Wanted {
  return {
    folder: articleFolder(kind),
    thing: id === null ? undefined : { articleId: id },
    async isTaken(slug) {
      const isOther = id === null ? undefined : ne(articles.id, id)
      const [other] = await transaction
        .select({ id: articles.id })
        .from(articles)
        .where(and(eq(articles.slug, slug), isOther))
        .limit(1)
      return other !== undefined
    },
  }
}

async function move(
  transaction: Transaction,
  article: HeldArticle,
  { editor, slug }: { editor: Editor; slug: string },
): Promise<void> {
  await transaction.update(articles).set({ slug }).where(eq(articles.id, article.id))
  if (article.wasPublished) {
    await keepAddress(transaction, editor, {
      from: articlePath(article.kind, article.slug),
      to: articlePath(article.kind, slug),
      thing: { articleId: article.id },
    })
    for (const shown of [article.slug, slug]) {
      await expireArticle(transaction, { ...article, slug: shown, sectionIds: [article.sectionId] })
    }
  }
  const detail = { from: article.slug, to: slug }
  await noteDeed(transaction, editor, { ...articleDeed('article.renamed', article.id), detail })
}
