import { beforeEach, expect, test } from 'vitest'
import { saveDraft } from '@/domain/articles/commands'
import { countDrafts, listDrafts } from '@/domain/articles/desk/drafts'
import type { Editor } from '@/domain/editors/editor'
import { publish } from '@/domain/publications/commands'
import { approve, submit } from '@/domain/reviews/commands'
import { worlds } from '@/test/article-worlds'
import { section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { type ArticleState, articleStates } from './state'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'jobs')
  owner = await person({ role: 'owner' })
})

test('each state’s list holds the texts in it and no others, and their number is told', async () => {
  const made = new Map<ArticleState, string>()
  // The ended one first: time goes by for all there are.
  for (const state of articleStates.toSorted((one) => (one === 'ended' ? -1 : 0))) {
    made.set(state, await worlds[state](owner, `Bài ${state}`))
  }
  for (const state of articleStates) {
    const { lines } = await listDrafts(owner, { state })
    expect(lines.map((line) => [line.id, line.state])).toEqual([[made.get(state), state]])
  }
  const counts = await countDrafts(owner)
  expect(counts).toEqual(Object.fromEntries(articleStates.map((state) => [state, 1])))
  const all = await listDrafts(owner, {})
  expect(all.lines).toHaveLength(articleStates.length - 1)
})

test('what is approved and then changed must be handed in again', async () => {
  const articleId = await worlds.approved(owner, 'Duyệt rồi sửa')
  await saveDraft(
    owner,
    { articleId, version: 1 },
    typed('Lời khác', { sectionId: await section('Thời sự') }),
  )
  expect(await approve(owner, { articleId, version: 2, note: '' })).toEqual({
    status: 'not-submitted',
  })
  expect(await submit(owner, { articleId, version: 2, note: '' })).toEqual({ status: 'submitted' })
})

test('nobody approves or publishes words they have not seen', async () => {
  const articleId = await worlds.submitted(owner, 'Sửa lúc đang duyệt')
  await saveDraft(
    owner,
    { articleId, version: 1 },
    typed('Lời khác', { sectionId: await section('Thời sự') }),
  )
  const stale = { status: 'stale', version: 2 }
  expect(await approve(owner, { articleId, version: 1, note: '' })).toEqual(stale)
  expect(await publish(owner, { articleId, version: 1, startsAt: null, endsAt: null })).toEqual(
    stale,
  )
})
