import { type APIRequestContext, expect, test } from '@playwright/test'
import { openDirect } from '@/db/connection'
import { redirects } from '@/db/schema'
import { ask } from './crawl'
import { type Desk, openDesk } from './desk-deeds'
import { databaseOfSite } from './site'

const stamp = Date.now()
const now = { startsAt: null, endsAt: null }

let desk: Desk

test.beforeAll(() => {
  desk = openDesk(databaseOfSite())
})

test.afterAll(() => desk?.close())

function saved(outcome: { status: string }): string {
  expect(outcome.status).toBe('saved')
  return 'id' in outcome ? String(outcome.id) : ''
}

/** Whoever asks for any of them is led there by one answer, and finds it there. */
async function expectLead(request: APIRequestContext, from: readonly string[], to: string) {
  await expect.poll(async () => (await ask(request, to)).status).toBe(200)
  for (const path of from) {
    // Whole, since `//bai-viet` alone would be another host.
    const address = `${test.info().project.use.baseURL}${path}`
    await expect.poll(async () => [path, (await ask(request, address)).status]).toEqual([path, 301])
    expect([path, (await ask(request, address)).headers.location]).toEqual([path, to])
  }
}

/** The same address as people type it, send it on and link to it. */
function spellings(base: string, slug: string): string[] {
  const path = `/${base}/${slug}`
  const marked = slug.replace('duong', 'đường').replace('cu', 'cũ')
  return [
    path.toUpperCase(),
    `${path}/`,
    `//${base}//${slug}`,
    `/${base}/${encodeURIComponent(marked)}`,
    `/${base}/${encodeURIComponent(marked.normalize('NFD'))}`,
    `/${base.toUpperCase()}/${slug}///`,
  ]
}

test('an article renamed three times is found under every address it ever had', async ({
  request,
}) => {
  test.setTimeout(180_000)
  const owner = await desk.act('person', { role: 'owner', name: `Cầm Thị Đổi ${stamp}` })
  const names = [1, 2, 3, 4].map((number) => `duong-cu-${number}-${stamp}`)
  const [first = '', ...later] = names
  const articleId = await desk.act('draft', owner, `Bài đổi đường ${stamp}`, { slug: first })
  await desk.act('publish', owner, { articleId, version: 1, ...now })
  for (const slug of later) await desk.act('renameArticle', owner, { articleId, slug })

  const last = names.at(-1) ?? ''
  const old = names.slice(0, -1)
  const direct = await openDirect(databaseOfSite())
  const oldSite = [`/news.asp?id=${stamp}&lang=vi`, `/tin-tức/${stamp}.html`]
  await direct.db.insert(redirects).values(oldSite.map((path) => ({ path, articleId })))
  await direct.close()

  const to = `/bai-viet/${last}`
  const forms = [
    ...old.map((slug) => `/bai-viet/${slug}`),
    ...spellings('bai-viet', first),
    ...spellings('bai-viet', last),
    `/News.asp?lang=vi&id=${stamp}&utm_source=x`,
    `/${encodeURIComponent('Tin-Tức'.normalize('NFD'))}//${stamp}.HTML`,
  ]
  await expectLead(request, forms, to)
  await expectLead(request, [`/bai-viet/${first}/in`, `/BAI-VIET/${last}/IN`], `${to}/in`)
  await expectLead(
    request,
    old.map((slug) => `/bai-viet/${slug}.md`),
    `${to}.md`,
  )
  await expectLead(request, [`/bai-viet/${first}/chia-se.jpg`], `${to}/chia-se.jpg`)

  await desk.act('renameArticle', owner, { articleId, slug: first })
  await expectLead(request, [to, `/bai-viet/${old[1]}`], `/bai-viet/${first}`)
  await desk.act('withdraw', owner, { articleId, reason: 'Thử.', notice: 'Đã gỡ.' })
  for (const path of [
    `/bai-viet/${first}`,
    to,
    `/bai-viet/${first}.md`,
    `/bai-viet/${first}/1x1.jpg`,
  ]) {
    await expect.poll(async () => [path, (await ask(request, path)).status]).toEqual([path, 410])
  }
})

test('a merged tag and a moved section lead on, with their pages and feeds', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const owner = await desk.act('person', { role: 'owner', name: `Cầm Thị Gộp ${stamp}` })
  const name = (kind: string) => `${kind} ${stamp}`
  const from = saved(await desk.act('createTag', owner, { name: name('Cũ'), slug: '' }))
  const into = saved(await desk.act('createTag', owner, { name: name('Chung'), slug: '' }))
  await desk.act('saveTag', owner, from, { name: name('Cũ hơn'), slug: `cu-hon-${stamp}` })
  await desk.act('mergeTags', owner, { from, into })
  const tag = `/the/chung-${stamp}`
  await expectLead(request, [`/the/cu-${stamp}`, ...spellings('the', `cu-hon-${stamp}`)], tag)
  await expectLead(
    request,
    [`/the/cu-${stamp}/rss.xml`, `/THE/chung-${stamp}/RSS.xml`],
    `${tag}/rss.xml`,
  )

  const section = { name: name('Mục cũ'), slug: '', description: '' }
  const id = saved(await desk.act('createSection', owner, section))
  await desk.act('saveSection', owner, id, { ...section, slug: `muc-moi-${stamp}` })
  const moved = `/chuyen-muc/muc-moi-${stamp}`
  await expectLead(
    request,
    [`/chuyen-muc/muc-cu-${stamp}`, `/chuyen-muc/muc-cu-${stamp}/trang/1`],
    moved,
  )
  await expectLead(request, [`/chuyen-muc/muc-cu-${stamp}/feed.json`], `${moved}/feed.json`)
})

test('files of the site have one spelling too', async ({ request }) => {
  await expectLead(request, ['/RSS.XML', '/rss.xml/', '//rss.xml'], '/rss.xml')
  await expectLead(request, ['/Sitemap.xml', '/sitemap.xml/'], '/sitemap.xml')
  await expectLead(request, ['/ROBOTS.TXT'], '/robots.txt')
  await expectLead(request, ['/trang/1', '/TRANG/01/'], '/')
})
