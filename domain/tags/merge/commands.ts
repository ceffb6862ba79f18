import { eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { articleTags, publicationTags, redirects, tags as topics } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { keepAddress } from '@/domain/redirects/commands'
import { holdTag } from '@/domain/tags/commands'
import type { MergeOutcome } from '@/domain/tags/tag-input'

type Pair = { from: string; into: string }

/** Whatever bears the one tag bears the other, and all its addresses lead there in one step. */
export async function mergeTags(editor: Editor, { from, into }: Pair): Promise<MergeOutcome> {
  if (!can(editor, 'tag.change')) return { status: 'forbidden' }
  if (from === into) return { status: 'same' }
  return db().transaction(async (transaction) => {
    const held = new Map<string, string>()
    // Always in the same order, so that two who merge the same pair do not wait for each other.
    for (const id of [from, into].toSorted()) {
      const tag = await holdTag(transaction, id)
      if (!tag) return { status: 'gone' }
      held.set(id, `/the/${tag.slug}`)
    }
    await moveTexts(transaction, { from, into })
    await transaction.update(redirects).set({ tagId: into }).where(eq(redirects.tagId, from))
    const move = { from: held.get(from) ?? '', to: held.get(into) ?? '', thing: { tagId: into } }
    await keepAddress(transaction, editor, move)
    await transaction.delete(topics).where(eq(topics.id, from))
    const detail = { from }
    await noteDeed(transaction, editor, {
      action: 'tag.merged',
      objectKind: 'tag',
      objectId: into,
      detail,
    })
    await expire(transaction, [tags.topics, tags.articles])
    return { status: 'merged', id: into }
  })
}

async function moveTexts(transaction: Transaction, { from, into }: Pair): Promise<void> {
  await transaction.execute(sql`
    insert into ${articleTags} (article_id, tag_id)
    select article_id, ${into}::uuid from ${articleTags} where tag_id = ${from}
    on conflict do nothing`)
  await transaction.execute(sql`
    insert into ${publicationTags} (publication_id, tag_id, published_at)
    select publication_id, ${into}::uuid, published_at from ${publicationTags} where tag_id = ${from}
    on conflict do nothing`)
  await transaction.delete(articleTags).where(eq(articleTags.tagId, from))
  await transaction.delete(publicationTags).where(eq(publicationTags.tagId, from))
}
