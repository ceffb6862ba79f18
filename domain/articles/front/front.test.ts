import { expect, test } from 'vitest'
import type { Headline } from '@/domain/articles/article'
import { arrangeFront } from './front'

const section = { slug: 'muc', name: 'Mục' }
const newest = Array.from({ length: 8 }, (_, index) => story(`moi-${index}`))

test('the newest lead where nothing is pinned, and stand nowhere twice', () => {
  const { lead, beside, stream } = arrangeFront([], newest, [])
  expect(lead?.slug).toBe('moi-0')
  expect(slugs(beside)).toEqual(['moi-1', 'moi-2', 'moi-3', 'moi-4'])
  expect(slugs(stream)).toEqual(['moi-5', 'moi-6', 'moi-7'])
})

test('a pinned story leads, though it is old, and takes nothing from the stream', () => {
  const { lead, beside, stream } = arrangeFront([story('ghim'), story('moi-2')], newest, [])
  expect(lead?.slug).toBe('ghim')
  expect(slugs(beside)).toEqual(['moi-2', 'moi-0', 'moi-1', 'moi-3'])
  expect(slugs(stream)).toEqual(['moi-4', 'moi-5', 'moi-6', 'moi-7'])
})

test('a section shows five stories that are not at the top, and none shows no section', () => {
  const others = Array.from({ length: 7 }, (_, index) => story(`muc-${index}`))
  const { blocks } = arrangeFront([], newest, [
    { section, headlines: [story('moi-0'), ...others] },
    { section: { slug: 'trong', name: 'Trống' }, headlines: [story('moi-1')] },
  ])
  expect(blocks).toHaveLength(1)
  expect(slugs(blocks[0]?.headlines ?? [])).toEqual(slugs(others.slice(0, 5)))
})

test('an empty site has an empty front page', () => {
  expect(arrangeFront([], [], [])).toEqual({ lead: null, beside: [], blocks: [], stream: [] })
})

function story(slug: string): Headline {
  return { slug, title: slug, standfirst: '', publishedAt: new Date(0), section, cover: null }
}

function slugs(headlines: readonly Headline[]) {
  return headlines.map(({ slug }) => slug)
}
