import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { articles } from '@/db/schema'
import { articlePath } from '@/domain/articles/article'
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
import { isKept, keepAddress, lockAddresses } from '@/domain/redirects/commands'
import { isSlug, numberedSlug } from '@/domain/text/slug'

const mostNamesakes = 10_000

/** `id` is null for a text that is not written yet. */
type Named = { kind: string; id: string | null }

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
    if (!(await isSlugFree(transaction, article, slug))) {
      return { status: 'invalid', faults: { slug: 'taken' } }
    }
    await move(transaction, article, { editor, slug })
    return { status: 'renamed', slug }
  })
}

/** Whether a text may be given this address; it stays free for it until the transaction ends. */
export async function isSlugFree(
  transaction: Transaction,
  { kind, id }: Named,
  slug: string,
): Promise<boolean> {
  await lockAddresses(transaction)
  const [other] = await transaction
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, slug), id ? ne(articles.id, id) : undefined))
    .limit(1)
  if (other) return false
  return !(await isKept(transaction, articlePath(kind, slug), id ? { articleId: id } : undefined))
}

/** The first free of `slug`, `slug-2`, `slug-3` … Throws after 10,000 namesakes. */
export async function freeSlug(
  transaction: Transaction,
  article: Named,
  slug: string,
): Promise<string> {
  for (let number = 1; number <= mostNamesakes; number += 1) {
    const candidate = numberedSlug(slug, number)
    if (await isSlugFree(transaction, article, candidate)) return candidate
  }
  throw new Error(`No free slug for ${slug}`)
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
