import { and, eq, isNull, sql } from 'drizzle-orm'
import { previews } from '@/db/schema'
import { articleDeed, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { createToken } from '@/domain/editors/token'
import { isId } from '@/domain/text/id'
import { mostPreviews, type PreviewOutcome, previewPath, type RevokeOutcome } from './preview'
import { isOpenPreview } from './reads'

const act = { right: 'article.edit' } as const

/** A new link to this draft, good for so many days and for nothing else. Only its hash is stored. */
export async function createPreview(
  editor: Editor,
  articleId: string,
  days: number,
): Promise<PreviewOutcome> {
  return withArticle(editor, { ...act, articleId }, async (transaction, article) => {
    const isOfThis = and(eq(previews.articleId, articleId), isOpenPreview)
    if ((await transaction.$count(previews, isOfThis)) >= mostPreviews) {
      return { status: 'too-many' }
    }
    const { token, tokenHash } = createToken()
    const expiresAt = sql`${article.at.toISOString()}::timestamptz + make_interval(days => ${days})`
    const [made] = await transaction
      .insert(previews)
      .values({ articleId, tokenHash, createdBy: editor.id, createdAt: article.at, expiresAt })
      .returning({ expiresAt: previews.expiresAt })
    if (!made) throw new Error('No preview was written')
    const detail = { days }
    await noteDeed(transaction, editor, { ...articleDeed('preview.created', articleId), detail })
    return { status: 'created', path: previewPath(token), ...made }
  })
}

/** From the commit on the link opens nothing. */
export async function revokePreview(
  editor: Editor,
  articleId: string,
  previewId: string,
): Promise<RevokeOutcome> {
  return withArticle(editor, { ...act, articleId }, async (transaction, article) => {
    const isThis = and(eq(previews.id, previewId), eq(previews.articleId, articleId))
    const revoked = isId(previewId)
      ? await transaction
          .update(previews)
          .set({ revokedAt: article.at })
          .where(and(isThis, isNull(previews.revokedAt)))
          .returning({ id: previews.id })
      : []
    if (revoked.length > 0) {
      await noteDeed(transaction, editor, articleDeed('preview.revoked', articleId))
    }
    return { status: 'revoked' }
  })
}
