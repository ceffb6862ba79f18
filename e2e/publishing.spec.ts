import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import type { ArticleInput } from '@/domain/articles/article-input'
import type { Editor } from '@/domain/editors/editor'
import { blankInput, type Desk, openDesk } from './desk-deeds'
import { databaseOfSite, openSecondSite, type SecondSite } from './site'

test.describe.configure({ mode: 'serial' })
const stamp = Date.now()
const slug = `len-ban-${stamp}`
const now = { startsAt: null, endsAt: null }

let desk: Desk
let second: SecondSite
let origins: string[]
let owner: Editor
let articleId: string
let links: { sectionId: string; tagIds: string[]; bylineIds: string[] }

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000)
  desk = openDesk(databaseOfSite())
  second = await openSecondSite()
  origins = [baseURL ?? '', second.origin]
  owner = await desk.act('person', { role: 'owner', name: 'Bùi Thị Hoa' })
  links = {
    sectionId: idOf(await desk.act('createSection', owner, { ...named('Mục'), description: '' })),
    tagIds: [idOf(await desk.act('createTag', owner, named('Thẻ')))],
    bylineIds: [
      idOf(
        await desk.act('createByline', owner, {
          ...named('Bút'),
          role: '',
          biography: '',
          editorId: '',
        }),
      ),
    ],
  }
  articleId = await desk.act('draft', owner, `Lên bản ${stamp}`, { ...links, slug })
})

test.afterAll(async () => {
  desk?.close()
  await second?.close()
})

const idOf = (outcome: object) => ('id' in outcome ? String(outcome.id) : '')
const named = (name: string) => ({ name: `${name} ${stamp}`, slug: '' })
const month = new Date(stamp + 7 * 3_600_000).toISOString().slice(0, 7).replace('-', '/')
/** Wherever a new story of this section, tag and byline is to be found. */
const lists = () => [
  '/',
  `/chuyen-muc/muc-${stamp}`,
  `/the/the-${stamp}`,
  `/tac-gia/but-${stamp}`,
  `/luu-tru/${month}`,
  `/tim-kiem?q=${stamp}`,
]

const everywhere = () => [...lists(), `/bai-viet/${slug}`]

/**
 * What is promised is 2 s, and 5 s for a time set ahead: each round prints what it took, and
 * freshness.spec.ts holds a page to it. Fourteen pages drawn anew on a machine that runs browsers
 * besides may take longer, so that this only tells late from never.
 */
const atLast = 15_000

type Page = { status: number; html: string; location: string | null }

function ask(path: string): Promise<Page[]> {
  return Promise.all(
    origins.map(async (origin) => {
      const answer = await fetch(`${origin}${path}`, { redirect: 'manual' })
      const location = answer.headers.get('location')
      return { status: answer.status, html: await answer.text(), location }
    }),
  )
}

/** Until every instance answers so on every path; returns how long that took, in milliseconds. */
async function until(paths: readonly string[], isSo: (page: Page) => boolean): Promise<number> {
  const began = performance.now()
  const waiting = new Set(paths)
  await expect
    .poll(
      async () => {
        const settled = [...waiting].map(async (path) => {
          if ((await ask(path)).every(isSo)) waiting.delete(path)
        })
        await Promise.all(settled)
        return [...waiting]
      },
      { intervals: [50], timeout: 20_000 },
    )
    .toEqual([])
  const took = Math.round(performance.now() - began)
  console.log(`${test.info().title}: after ${took} ms`)
  return took
}

// Search marks what was sought in the middle of a title.
const wordsOf = ({ html }: Page) => html.replaceAll(/<\/?mark[^>]*>/g, '')
const shows = (words: string) => (page: Page) =>
  page.status === 200 && wordsOf(page).includes(words)
const lacks = (words: string) => (page: Page) => page.status === 200 && !shows(words)(page)
const answers = (status: number) => (page: Page) => page.status === status

async function warm(): Promise<void> {
  await Promise.all(everywhere().map(ask))
}

test('a text published is everywhere at once: its page, front page, section, tag, author, month, search', async () => {
  await warm()
  await until([`/bai-viet/${slug}`], answers(404))
  await desk.act('publish', owner, { articleId, version: 1, ...now })
  expect(await until(everywhere(), shows(slug))).toBeLessThan(atLast)
})

test('its new words are everywhere at once, and none while they were a draft', async () => {
  await warm()
  const words: ArticleInput = { ...blankInput, ...links, title: `Xuống chợ ${stamp}`, slug }
  await desk.act('saveDraft', owner, { articleId, version: 1 }, words)
  await sleep(1_500)
  for (const path of lists()) {
    for (const page of await ask(path)) expect(page.html).not.toContain('Xuống chợ')
  }
  await desk.act('publish', owner, { articleId, version: 2, ...now })
  expect(await until(everywhere(), shows(`Xuống chợ ${stamp}`))).toBeLessThan(atLast)
})

test('other articles tell of it: the newer ones beside an older', async () => {
  const olderId = await desk.act('draft', owner, `Bài trước ${stamp}`, links)
  await desk.act('publish', owner, { articleId: olderId, version: 1, ...now })
  await until([`/bai-viet/bai-truoc-${stamp}`], shows('Bài trước'))
  const newerId = await desk.act('draft', owner, `Bài sau ${stamp}`, links)
  await desk.act('publish', owner, { articleId: newerId, version: 1, ...now })
  const took = await until([`/bai-viet/bai-truoc-${stamp}`], shows(`bai-sau-${stamp}`))
  expect(took).toBeLessThan(atLast)
})

test('a correction stands on its page at once', async () => {
  await desk.act('correct', owner, { articleId, note: `Sai tên xã ${stamp}.` })
  const took = await until([`/bai-viet/${slug}`], shows(`Sai tên xã ${stamp}.`))
  expect(took).toBeLessThan(atLast)
})

test('withdrawn it is 410 and in no list; restored it is back', async () => {
  await warm()
  await desk.act('withdraw', owner, { articleId, reason: 'Thử.', notice: '' })
  const took = await Promise.all([
    until([`/bai-viet/${slug}`], answers(410)),
    until(lists(), lacks(slug)),
  ])
  expect(Math.max(...took)).toBeLessThan(atLast)
  await desk.act('restore', owner, { articleId, version: null })
  expect(await until(everywhere(), shows(slug))).toBeLessThan(atLast)
})

test('renamed twice, its first address leads to its last in one step', async () => {
  await warm()
  for (const to of [`giua-${stamp}`, `cuoi-${stamp}`]) {
    await desk.act('renameArticle', owner, { articleId, slug: to })
  }
  const leads = (page: Page) =>
    page.status === 301 && (page.location ?? '').endsWith(`/bai-viet/cuoi-${stamp}`)
  const took = await Promise.all([
    until([`/bai-viet/${slug}`, `/bai-viet/giua-${stamp}`], leads),
    until([...lists(), `/bai-viet/cuoi-${stamp}`], shows(`cuoi-${stamp}`)),
  ])
  expect(Math.max(...took)).toBeLessThan(atLast)
})

test('a tag renamed and merged is so on articles and in its list, and every old address leads there', async () => {
  const [from = ''] = links.tagIds
  await desk.act('saveTag', owner, from, { name: `Nhãn ${stamp}`, slug: `nhan-${stamp}` })
  await until([`/bai-viet/cuoi-${stamp}`], shows(`/the/nhan-${stamp}`))
  const into = idOf(await desk.act('createTag', owner, named('Chung')))
  await desk.act('mergeTags', owner, { from, into })
  links = { ...links, tagIds: [into] }
  const leads = (page: Page) =>
    page.status === 301 && (page.location ?? '').endsWith(`/the/chung-${stamp}`)
  const took = await Promise.all([
    until([`/the/the-${stamp}`, `/the/nhan-${stamp}`], leads),
    until([`/the/chung-${stamp}`], shows(`cuoi-${stamp}`)),
    until([`/bai-viet/cuoi-${stamp}`], shows(`/the/chung-${stamp}`)),
  ])
  expect(Math.max(...took)).toBeLessThan(atLast)
})

test('a text appears at its time and goes at its end, by itself', async () => {
  const later = `hen-gio-${stamp}`
  const id = await desk.act('draft', owner, `Hẹn giờ ${stamp}`, { ...links, slug: later })
  const [startsAt, endsAt] = [new Date(Date.now() + 4_000), new Date(Date.now() + 12_000)]
  await desk.act('publish', owner, { articleId: id, version: 1, startsAt, endsAt })
  await until([`/bai-viet/${later}`], answers(404))
  await until([`/bai-viet/${later}`, '/', `/tac-gia/but-${stamp}`], shows(later))
  expect(Date.now() - startsAt.getTime()).toBeGreaterThanOrEqual(0)
  expect(Date.now() - startsAt.getTime()).toBeLessThan(atLast)
  await until([`/bai-viet/${later}`], answers(404))
  await until(['/', `/tac-gia/but-${stamp}`], lacks(later))
  expect(Date.now() - endsAt.getTime()).toBeLessThan(atLast)
})
