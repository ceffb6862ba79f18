import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { cacheTags } from '@/db/schema'
import { findListPage } from '@/domain/articles/lists/queries'
import { findLiveArticle } from '@/domain/articles/queries'
import type { Editor } from '@/domain/editors/editor'
import { findRedirect } from '@/server/front/redirect-rows'
import { draft, liveDraft } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { createTag, removeTag, saveTag } from './commands'
import { listDeskTags } from './drafts'
import { mergeTags } from './merge/commands'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'tags', 'redirects', 'cache_tags')
  owner = await person({ role: 'owner' })
})

async function tag(name: string): Promise<string> {
  const outcome = await createTag(owner, { name, slug: '' })
  return outcome.status === 'saved' ? outcome.id : ''
}

test('two tags may sound alike, but not be the same', async () => {
  expect(await createTag(owner, { name: 'Mã', slug: '' })).toMatchObject({ slug: 'ma' })
  expect(await createTag(owner, { name: 'Ma', slug: '' })).toMatchObject({ slug: 'ma-2' })
  expect(await createTag(owner, { name: ' mÃ ', slug: '' })).toEqual({
    status: 'invalid',
    faults: { name: 'taken' },
  })
})

test('a name is needed, and an address has its form', async () => {
  expect(await createTag(owner, { name: ' ', slug: 'Sai Dạng' })).toEqual({
    status: 'invalid',
    faults: { name: 'missing', slug: 'malformed' },
  })
})

test('another name alone leaves the address; readers find it on the article', async () => {
  const id = await tag('Viec lam')
  await liveDraft(owner, 'Có thẻ', { tagIds: [id] })
  await db().delete(cacheTags)
  expect(await saveTag(owner, id, { name: 'Việc làm', slug: '' })).toMatchObject({
    slug: 'viec-lam',
  })
  expect((await findLiveArticle('co-the'))?.tags).toEqual([{ slug: 'viec-lam', name: 'Việc làm' }])
  expect(await db().select({ tag: cacheTags.tag }).from(cacheTags)).toEqual([{ tag: 'topics' }])
})

test('merged, the one is the other everywhere, and every address it had leads there', async () => {
  const [from, into] = [await tag('Đất'), await tag('Đất đai')]
  await saveTag(owner, from, { name: 'Đất', slug: 'dat-cu' })
  await liveDraft(owner, 'Một thẻ', { tagIds: [from] })
  await liveDraft(owner, 'Hai thẻ', { tagIds: [from, into] })
  expect(await mergeTags(owner, { from, into })).toEqual({ status: 'merged', id: into })

  const names = async (slug: string) => (await findLiveArticle(slug))?.tags.map(({ name }) => name)
  expect([await names('mot-the'), await names('hai-the')]).toEqual([['Đất đai'], ['Đất đai']])
  expect((await findListPage({ of: 'topic', id: into }, 1))?.count).toBe(2)
  for (const old of ['dat', 'dat-cu']) {
    expect(await findRedirect(`/the/${old}`)).toEqual({ status: 301, target: '/the/dat-dai' })
  }
  expect(await listDeskTags()).toMatchObject([{ name: 'Đất đai', texts: 2 }])
})

test('merged both ways at once, one of the two remains', async () => {
  const [one, other] = [await tag('Một'), await tag('Hai')]
  const outcomes = await Promise.all([
    mergeTags(owner, { from: one, into: other }),
    mergeTags(owner, { from: other, into: one }),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['gone', 'merged'])
  expect(await listDeskTags()).toHaveLength(1)
  expect(await mergeTags(owner, { from: one, into: one })).toEqual({ status: 'same' })
})

test('only a tag that nothing bears is removed', async () => {
  const [used, free] = [await tag('Có bài'), await tag('Không bài')]
  await draft(owner, 'Giữ thẻ', { tagIds: [used] })
  expect(await removeTag(owner, used)).toEqual({ status: 'in-use' })
  expect(await removeTag(owner, free)).toEqual({ status: 'removed' })
  expect(await removeTag(owner, free)).toEqual({ status: 'gone' })
})

test('a tag is found without its marks', async () => {
  await tag('Đường sá')
  await tag('Trường học')
  expect(await listDeskTags('duong')).toMatchObject([{ name: 'Đường sá' }])
})
