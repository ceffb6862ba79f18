import { expect, test } from '@playwright/test'
import type { Editor } from '@/domain/editors/editor'
import { blankInput, type Desk, openDesk } from './desk-deeds'
import { databaseOfSite } from './site'

const stamp = Date.now()
/** Stands in every text that is hidden, and nowhere else; `word` is what a reader would seek it by. */
const marker = `kín${stamp}`
const word = `tìm${stamp}`
const hiddenTitle = `Bài ${word} ${marker}`
const now = { startsAt: null, endsAt: null }
const enough = 90

let desk: Desk
let owner: Editor

test.beforeAll(async () => {
  desk = openDesk(databaseOfSite())
  owner = await desk.act('person', { role: 'owner', name: `Lò Thị Kín ${stamp}` })
})

test.afterAll(() => desk?.close())

async function live(slug: string, title: string): Promise<string> {
  const articleId = await desk.act('draft', owner, title, { slug })
  await desk.act('publish', owner, { articleId, version: 1, ...now })
  return articleId
}

/** A draft, one with a time ahead, a live one with new words, and one that was withdrawn. */
async function hide(): Promise<void> {
  await desk.act('draft', owner, hiddenTitle, { slug: `nhap-${stamp}` })
  const laterId = await desk.act('draft', owner, hiddenTitle, { slug: `sap-${stamp}` })
  const startsAt = new Date(stamp + 24 * 60 * 60_000)
  await desk.act('publish', owner, { articleId: laterId, version: 1, startsAt, endsAt: null })

  const liveId = await live(`song-${stamp}`, `Bài đang hiện ${stamp}`)
  const words = { ...blankInput, tagIds: [], bylineIds: [], title: hiddenTitle }
  const sectionId = await desk.act('section', `Mục ${stamp}`)
  const slug = `song-${stamp}`
  await desk.act(
    'saveDraft',
    owner,
    { articleId: liveId, version: 1 },
    { ...words, sectionId, slug },
  )

  const goneId = await live(`go-${stamp}`, hiddenTitle)
  await desk.act('withdraw', owner, { articleId: goneId, reason: marker, notice: 'Đã gỡ.' })
}

function links(html: string): string[] {
  const found = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, path = '']) => path)
  return found
    .map((path) => path.replaceAll('&amp;', '&'))
    .filter((path) => !/^\/(_next|admin|scripts|dang-nhap|anh|tep)/.test(path))
}

test('what is not public shows on no page, in no form of it, and under no address of its own', async ({
  request,
}) => {
  test.setTimeout(240_000)
  await hide()
  await expect.poll(async () => (await request.get(`/bai-viet/go-${stamp}`)).status()).toBe(410)
  for (const slug of [`nhap-${stamp}`, `sap-${stamp}`]) {
    for (const form of ['', '/in', '/gui', '.md']) {
      expect((await request.get(`/bai-viet/${slug}${form}`)).status()).toBe(404)
    }
  }

  const search = encodeURIComponent(word)
  const paths = new Set(['/', `/bai-viet/song-${stamp}`, `/tim-kiem?q=${search}`, '/so-do-trang'])
  for (const path of paths) {
    const html = await (await request.get(path)).text()
    const flight = await (await request.get(path, { headers: { rsc: '1' } })).text()
    expect([path, html.includes(marker), flight.includes(marker)]).toEqual([path, false, false])
    for (const link of links(html)) if (paths.size < enough) paths.add(link)
  }
  expect(paths.size).toBeGreaterThan(40)
})
