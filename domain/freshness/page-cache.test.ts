import { afterAll, expect, test, vi } from 'vitest'
import PageCache from './page-cache.mjs'
import { expireEverything, expireTags } from './tag-clock.mjs'

const cache = new PageCache()
const page = (html: string, ...tags: string[]) => ({
  kind: 'APP_PAGE',
  html,
  headers: { 'x-next-cache-tags': tags.join(',') },
})

// One clock for the whole file: time never runs backwards for a cache.
vi.useFakeTimers({ toFake: ['performance', 'Date'] })
afterAll(() => vi.useRealTimers())

function pass(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds)
}

async function html(key: string): Promise<string | undefined> {
  return (await cache.get(key))?.value.html
}

test('a page is kept until one of its tags expires', async () => {
  await cache.get('/kept')
  await cache.set('/kept', page('first', 'article:a', 'sections'), {})
  pass(1000)
  expireTags(['article:b'])
  expect(await html('/kept')).toBe('first')

  expireTags(['sections'])
  expect(await html('/kept')).toBeUndefined()
})

test('a tag that expires while the page renders makes the page it renders stale', async () => {
  await cache.get('/slow')
  pass(800)
  expireTags(['article:slow'])
  pass(400)
  await cache.set('/slow', page('old words', 'article:slow'), {})
  pass(1)
  expect(await html('/slow')).toBeUndefined()
})

test('of two renders at once the earlier beginning counts', async () => {
  await cache.get('/twice')
  pass(100)
  expireTags(['article:twice'])
  pass(100)
  await cache.get('/twice')
  await cache.set('/twice', page('old words', 'article:twice'), {})
  expect(await html('/twice')).toBeUndefined()

  pass(1)
  await cache.set('/twice', page('new words', 'article:twice'), {})
  expect(await html('/twice')).toBe('new words')
})

test('a page renewed in the background carries the moment of that renewal', async () => {
  await cache.get('/due')
  await cache.set('/due', page('first', 'article:due'), { cacheControl: { revalidate: 1 } })
  pass(2000)
  expect(await html('/due')).toBe('first')
  pass(100)
  expireTags(['article:due'])
  await cache.set('/due', page('old words', 'article:due'), { cacheControl: { revalidate: 1 } })
  expect(await html('/due')).toBeUndefined()
})

test('when changes may have been missed, everything kept counts as changed', async () => {
  await cache.get('/all')
  await cache.set('/all', page('first'), {})
  pass(1)
  expireEverything()
  expect(await html('/all')).toBeUndefined()
})

test('a missing page is kept as missing, and its tags are heard too', async () => {
  pass(1)
  await cache.get('/none')
  await cache.set('/none', { ...page('404', 'article:none'), status: 404 }, {})
  pass(1)
  expect((await cache.get('/none'))?.value.status).toBe(404)
  expireTags(['article:none'])
  expect(await cache.get('/none')).toBeNull()
})

test('the memory it takes is bounded', async () => {
  for (let number = 0; number < 300; number++) {
    await cache.set(`/big/${number}`, page('x'.repeat(1024 * 1024)), {})
  }
  const kept = await Promise.all(Array.from({ length: 300 }, (_, number) => html(`/big/${number}`)))
  const bytes = kept.reduce((sum, text) => sum + (text?.length ?? 0), 0)
  expect(bytes).toBeGreaterThan(12 * 1024 * 1024)
  expect(bytes).toBeLessThanOrEqual(24 * 1024 * 1024)
})
