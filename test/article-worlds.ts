import { saveDraft } from '@/domain/articles/commands'
import type { ArticleState } from '@/domain/articles/states/state'
import { discard } from '@/domain/discards/commands'
import type { Editor } from '@/domain/editors/editor'
import { publish } from '@/domain/publications/commands'
import { approve, returnToWriter, submit } from '@/domain/reviews/commands'
import { withdraw } from '@/domain/withdrawals/commands'
import { draft, letTimePass, liveDraft, section, typed } from './desk'

export const hour = 3_600_000
export const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds)

/** A text in each state there is, brought there by the newsroom's own steps; each returns its id. */
export const worlds: Record<ArticleState, (owner: Editor, title: string) => Promise<string>> = {
  draft,
  submitted: async (owner, title) => after(await draft(owner, title), owner, ['submit']),
  returned: async (owner, title) => after(await draft(owner, title), owner, ['submit', 'return']),
  approved: async (owner, title) => after(await draft(owner, title), owner, ['submit', 'approve']),
  async scheduled(owner, title) {
    const articleId = await draft(owner, title)
    await publish(owner, { articleId, version: 1, startsAt: fromNow(hour), endsAt: null })
    return articleId
  },
  live: liveDraft,
  async changed(owner, title) {
    const articleId = await liveDraft(owner, title)
    const words = typed(`${title}, sửa`, { sectionId: await section('Thời sự') })
    await saveDraft(owner, { articleId, version: 1 }, words)
    return articleId
  },
  async ended(owner, title) {
    const articleId = await draft(owner, title)
    await publish(owner, { articleId, version: 1, startsAt: null, endsAt: fromNow(hour) })
    await letTimePass(2 * hour)
    return articleId
  },
  async withdrawn(owner, title) {
    const articleId = await liveDraft(owner, title)
    await withdraw(owner, { articleId, reason: 'Sai nguồn.', notice: '' })
    return articleId
  },
  async discarded(owner, title) {
    const articleId = await draft(owner, title)
    await discard(owner, articleId)
    return articleId
  },
}

const steps = {
  submit: (owner: Editor, articleId: string) => submit(owner, { articleId, version: 1, note: '' }),
  return: (owner: Editor, articleId: string) =>
    returnToWriter(owner, { articleId, note: 'Thêm số liệu.' }),
  approve: (owner: Editor, articleId: string) =>
    approve(owner, { articleId, version: 1, note: '' }),
}

async function after(articleId: string, owner: Editor, names: (keyof typeof steps)[]) {
  for (const name of names) await steps[name](owner, articleId)
  return articleId
}
