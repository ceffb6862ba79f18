import { expect, test } from 'vitest'
import { db } from '@/db'
import { dayOf } from '@/domain/text/dates'
import { draft } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { noteDeed } from './commands'
import { readDeedFilters, writeDeedFilters } from './deed-line'
import { listDeeds } from './drafts'

ownDatabase()

test('the log says who did what to what, as that is called today', async () => {
  const owner = await person({ role: 'owner', name: 'Lê Văn Út' })
  const objectId = await draft(owner, 'Đường làng')
  const page = await listDeeds(owner, { objectId })
  expect(page?.lines).toMatchObject([
    { by: 'Lê Văn Út', action: 'article.created', object: 'Đường làng', objectKind: 'article' },
  ])
})

test('it is filtered by person, kind and day', async () => {
  const [owner, other] = [await person({ role: 'owner' }), await person({ role: 'owner' })]
  await draft(other, 'Của người khác')
  const today = dayOf(new Date())
  const count = async (filters: object) => (await listDeeds(owner, filters))?.lines.length
  expect(await count({ editorId: other.id })).toBe(1)
  expect(await count({ editorId: other.id, kind: 'settings' })).toBe(0)
  expect(await count({ editorId: other.id, since: today, until: today })).toBe(1)
  expect(await count({ editorId: other.id, until: '2020-01-01' })).toBe(0)
})

test('it is read in parts, the newest first, none lost and none twice', async () => {
  const owner = await person({ role: 'owner' })
  await db().transaction(async (transaction) => {
    for (let number = 0; number < 60; number += 1) {
      await noteDeed(transaction, owner, { action: 'tag.changed', objectKind: 'tag' })
    }
  })
  const first = await listDeeds(owner, { editorId: owner.id })
  const second = await listDeeds(owner, { editorId: owner.id }, first?.next ?? '')
  const ids = [...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ id }) => id)
  expect(ids).toHaveLength(60)
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
  expect(second?.next).toBeNull()
})

test('only owners read it', async () => {
  expect(await listDeeds(await person({ role: 'publisher' }), {})).toBeNull()
})

test('an address that makes no sense filters nothing', () => {
  const filters = readDeedFilters({ loai: 'x', nguoi: '1', tu: '2026-02-30', den: ['2026-01-01'] })
  expect(writeDeedFilters(filters)).toBe('den=2026-01-01')
})
