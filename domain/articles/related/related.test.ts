import { expect, test } from 'vitest'
import { findBeside } from '@/domain/articles/beside/queries'
import { saveDraft } from '@/domain/articles/commands'
import { findDraft } from '@/domain/articles/drafts'
import { publish } from '@/domain/publications/commands'
import { withdraw } from '@/test/articles'
import { draft, liveDraft, section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { listRelatable } from './drafts'

ownDatabase()

const now = { startsAt: null, endsAt: null }

async function chosenBeside(slug: string) {
  return (await findBeside(slug))?.neighbours.chosen.map(({ title }) => title)
}

test('stories chosen by hand are shown once published, in their order, while they are live', async () => {
  const owner = await person({ role: 'owner' })
  const [one, two] = [await liveDraft(owner, 'Tin một'), await liveDraft(owner, 'Tin hai')]
  const slug = 'bai-co-lien-quan'
  const articleId = await liveDraft(owner, 'Bài có liên quan', { slug })
  const sectionId = await section('Thời sự')
  const relatedIds = [two, articleId, one]
  const input = typed('Bài có liên quan', { slug, sectionId, relatedIds })
  const saved = await saveDraft(owner, { articleId, version: 1 }, input)
  expect(saved).toMatchObject({ status: 'saved', version: 2 })
  expect(await findDraft(owner, articleId)).toMatchObject({
    related: [
      { id: two, name: 'Tin hai' },
      { id: one, name: 'Tin một' },
    ],
  })
  expect(await chosenBeside(slug)).toEqual([])
  await publish(owner, { articleId, version: 2, ...now })
  expect(await chosenBeside(slug)).toEqual(['Tin hai', 'Tin một'])
  await withdraw(two)
  expect(await chosenBeside(slug)).toEqual(['Tin một'])
})

test('a story that is not there is refused', async () => {
  const owner = await person({ role: 'owner' })
  const articleId = await draft(owner, 'Một', { slug: 'mot-bai' })
  const relatedIds = ['01890000-0000-7000-8000-000000000000']
  const input = typed('Một', { slug: 'mot-bai', relatedIds })
  expect(await saveDraft(owner, { articleId, version: 1 }, input)).toEqual({
    status: 'invalid',
    faults: { relatedIds: 'unknown' },
  })
})

test('two texts that name each other are saved at the same time', async () => {
  const owner = await person({ role: 'owner' })
  const ids = [
    await draft(owner, 'Trái', { slug: 'trai' }),
    await draft(owner, 'Phải', { slug: 'phai' }),
  ]
  const save = (self: number, version: number) =>
    saveDraft(
      owner,
      { articleId: ids[self] ?? '', version },
      typed(`Lần ${version}`, {
        slug: self === 0 ? 'trai' : 'phai',
        relatedIds: [ids[1 - self] ?? ''],
      }),
    )
  for (let version = 1; version <= 10; version += 1) {
    const outcomes = await Promise.all([save(0, version), save(1, version)])
    expect(outcomes.map(({ status }) => status)).toEqual(['saved', 'saved'])
  }
})

test('published stories are found by their titles without marks, by whoever writes', async () => {
  const owner = await person({ role: 'owner' })
  await liveDraft(owner, 'Đường lên Mường Lống')
  await draft(owner, 'Đường xuống Mường Lống')
  expect((await listRelatable(await person(), 'duong muong')).map(({ title }) => title)).toEqual([
    'Đường lên Mường Lống',
  ])
  expect(await listRelatable(await person(), '%')).toEqual([])
})
