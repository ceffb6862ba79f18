import { corrections } from '@/db/schema'
import { articleDeed, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { readNote, requiredNote } from '@/domain/reviews/note'
import type { CorrectOutcome } from './correction'

/** Tells readers, with today's date, what a text once said wrongly. */
export async function correct(
  editor: Editor,
  { articleId, note: typed }: { articleId: string; note: string },
): Promise<CorrectOutcome> {
  const { note, fault } = readNote(requiredNote, typed)
  if (fault) return { status: 'invalid', faults: { note: fault } }
  const act = { articleId, right: 'article.correct' } as const
  return withArticle(editor, act, async (transaction, article) => {
    if (!article.wasPublished || article.state === 'discarded') return { status: 'unpublished' }
    await transaction.insert(corrections).values({
      articleId: article.id,
      note,
      correctedBy: editor.id,
      correctedAt: article.at,
    })
    await noteDeed(transaction, editor, articleDeed('article.corrected', article.id))
    await expire(transaction, [tags.corrections(article.id)])
    return { status: 'corrected' }
  })
}
