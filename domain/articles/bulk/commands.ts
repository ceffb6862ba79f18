import { discard, takeBack } from '@/domain/discards/commands'
import type { Editor } from '@/domain/editors/editor'
import { publish } from '@/domain/publications/commands'
import { approve, submit } from '@/domain/reviews/commands'
import { type BulkOutcome, type BulkStep, mostAtOnce } from './bulk'

type Seen = { articleId: string; version: number }

type Act = (editor: Editor, seen: Seen) => Promise<{ status: string }>

const acts: Record<BulkStep, { act: Act; done: string }> = {
  submit: { act: (editor, seen) => submit(editor, { ...seen, note: '' }), done: 'submitted' },
  approve: { act: (editor, seen) => approve(editor, { ...seen, note: '' }), done: 'approved' },
  publish: {
    act: (editor, seen) => publish(editor, { ...seen, startsAt: null, endsAt: null }),
    done: 'published',
  },
  discard: { act: (editor, { articleId }) => discard(editor, articleId), done: 'discarded' },
  takeBack: { act: (editor, { articleId }) => takeBack(editor, articleId), done: 'taken-back' },
}

/** One step for each of several texts, one after the other, each in a transaction and with rights of its own. */
export async function actOnMany(
  editor: Editor,
  step: BulkStep,
  texts: readonly Seen[],
): Promise<BulkOutcome> {
  if (texts.length > mostAtOnce) return { status: 'too-many' }
  const { act, done } = acts[step]
  const ids: string[] = []
  for (const seen of texts) {
    const { status } = await act(editor, seen)
    if (status === done) ids.push(seen.articleId)
  }
  return { status: 'ran', done: ids, refused: texts.length - ids.length }
}
