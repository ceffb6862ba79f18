import { expect, test } from 'vitest'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { removeView, saveView } from './commands'
import { listSavedViews } from './drafts'
import { mostViews } from './saved-view'

ownDatabase()

test('filters are kept under a name, in the order they came, and only they', async () => {
  const me = await person()
  await saveView(me, { name: '  Chờ   duyệt ', query: 'trang-thai=submitted&sau=1.2&la=x' })
  await saveView(me, { name: 'Hà Nội', query: 'q=h%C3%A0+n%E1%BB%99i' })
  const views = await listSavedViews(me)
  expect(views.map(({ name, query }) => [name, query])).toEqual([
    ['Chờ duyệt', 'trang-thai=submitted'],
    ['Hà Nội', 'q=h%C3%A0+n%E1%BB%99i'],
  ])
})

test('a name without words, too long, or used already is refused', async () => {
  const me = await person()
  await saveView(me, { name: 'Của tôi', query: 'q=a' })
  const refusal = (name: string) => ({ status: 'invalid', faults: { name } })
  expect(await saveView(me, { name: ' ', query: 'q=a' })).toEqual(refusal('missing'))
  expect(await saveView(me, { name: 'ơ'.repeat(61), query: 'q=a' })).toEqual(refusal('too-long'))
  expect(await saveView(me, { name: 'Của tôi', query: 'q=b' })).toEqual(refusal('taken'))
  expect(await saveView(await person(), { name: 'Của tôi', query: 'q=b' })).toEqual({
    status: 'saved',
  })
})

test('however many are saved at once, there are never more than may be', async () => {
  const me = await person()
  const names = Array.from({ length: mostViews + 5 }, (_, index) => `Bộ lọc ${index}`)
  const outcomes = await Promise.all(names.map((name) => saveView(me, { name, query: 'q=a' })))
  expect(outcomes.filter(({ status }) => status === 'saved')).toHaveLength(mostViews)
  expect(await listSavedViews(me)).toHaveLength(mostViews)
})

test('nobody removes what is somebody else’s', async () => {
  const [me, other] = [await person(), await person()]
  await saveView(me, { name: 'Của tôi', query: 'q=a' })
  const [view] = await listSavedViews(me)
  expect(await removeView(other, view?.id ?? '')).toEqual({ status: 'gone' })
  expect(await removeView(me, 'không phải mã')).toEqual({ status: 'gone' })
  expect(await removeView(me, view?.id ?? '')).toEqual({ status: 'removed' })
  expect(await listSavedViews(me)).toEqual([])
})
