import { expect, test } from 'vitest'
import { findDraft } from '@/domain/articles/drafts'
import { draft, liveDraft } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { bulkStepsOf, mostAtOnce } from './bulk'
import { actOnMany } from './commands'

ownDatabase()

test('each text is asked for by itself: what fits is done, the rest stays', async () => {
  const owner = await person({ role: 'owner' })
  const mine = [await draft(owner, 'Một'), await draft(owner, 'Hai')]
  const live = await liveDraft(owner, 'Đang hiện')
  const seen = [...mine, live].map((articleId) => ({ articleId, version: 1 }))
  expect(await actOnMany(owner, 'discard', seen)).toEqual({
    status: 'ran',
    done: mine,
    refused: 1,
  })
  expect((await findDraft(owner, mine[0] ?? ''))?.state).toBe('discarded')
  expect((await findDraft(owner, live))?.state).toBe('live')
  expect(await actOnMany(owner, 'takeBack', seen)).toMatchObject({ done: mine, refused: 1 })
})

test('nobody does with many what they may not do with one', async () => {
  const [writer, other] = [await person(), await person({ role: 'owner' })]
  const [own, foreign] = [await draft(writer, 'Của tôi'), await draft(other, 'Của người')]
  const seen = [own, foreign].map((articleId) => ({ articleId, version: 1 }))
  expect(await actOnMany(writer, 'publish', seen)).toMatchObject({ done: [], refused: 2 })
  expect(await actOnMany(writer, 'submit', seen)).toMatchObject({ done: [own], refused: 1 })
  expect(bulkStepsOf(writer)).toEqual(['submit', 'discard'])
})

test('a text that was changed since it was seen is not published', async () => {
  const owner = await person({ role: 'owner' })
  const articleId = await draft(owner, 'Đã sửa')
  const outcome = await actOnMany(owner, 'publish', [{ articleId, version: 2 }])
  expect(outcome).toMatchObject({ done: [], refused: 1 })
})

test('more than a page of them is refused whole', async () => {
  const owner = await person({ role: 'owner' })
  const seen = Array.from({ length: mostAtOnce + 1 }, () => ({ articleId: 'x', version: 1 }))
  expect(await actOnMany(owner, 'discard', seen)).toEqual({ status: 'too-many' })
})
