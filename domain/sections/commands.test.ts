import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { cacheTags } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { draft } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { createSection, orderSections, removeSection, saveSection } from './commands'
import { listDeskSections } from './drafts'
import { listSections } from './queries'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'redirects', 'cache_tags')
  owner = await person({ role: 'owner' })
})

async function made(name: string): Promise<string> {
  const outcome = await createSection(owner, { name, slug: '', description: '' })
  return outcome.status === 'saved' ? outcome.id : ''
}

const names = async () => (await listSections()).map(({ name }) => name)

test('a new section is the last of the menu, and readers are shown it', async () => {
  await made('Thời sự')
  await made('Văn hoá')
  expect(await names()).toEqual(['Thời sự', 'Văn hoá'])
  expect(await db().select({ tag: cacheTags.tag }).from(cacheTags)).toContainEqual({
    tag: 'sections',
  })
})

test('the menu takes the order given, when it is of all sections', async () => {
  const [one, two, three] = [await made('Một'), await made('Hai'), await made('Ba')]
  expect(await orderSections(owner, [three, one, two])).toEqual({ status: 'ordered' })
  expect(await names()).toEqual(['Ba', 'Một', 'Hai'])
  expect(await orderSections(owner, [three, one])).toEqual({ status: 'stale' })
  expect(await orderSections(owner, [three, one, one])).toEqual({ status: 'stale' })
})

test('a section is renamed and described', async () => {
  const id = await made('Van hoa')
  await saveSection(owner, id, { name: 'Văn hoá', slug: '', description: 'Nghệ thuật, sách.' })
  expect(await listDeskSections()).toMatchObject([
    { name: 'Văn hoá', slug: 'van-hoa', description: 'Nghệ thuật, sách.', texts: 0 },
  ])
})

test('only a section in which nothing stands is removed, with the trust in it', async () => {
  const [used, free] = [await made('Có bài'), await made('Trống')]
  await draft(owner, 'Giữ mục', { sectionId: used })
  await person({ role: 'editor', sectionIds: [free] })
  expect(await removeSection(owner, used)).toEqual({ status: 'in-use' })
  expect(await removeSection(owner, free)).toEqual({ status: 'removed' })
  expect(await removeSection(owner, 'khong-phai-id')).toEqual({ status: 'gone' })
})
