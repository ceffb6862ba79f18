import { expect, test } from '@playwright/test'
import Parser from 'rss-parser'
import { sitemapFaults, xmlFaults } from '@/test/xml'
import { type Answer, ask, crawl, isArticleImage } from './crawl'
import { type Desk, openDesk } from './desk-deeds'
import { headFaults, repeated } from './head'
import { htmlFaults } from './html-check'
import { publicPages } from './pages'
import { schemaFaults, thingsOn } from './schema-check'
import { databaseOfSite } from './site'

// One crawl, looked at from all sides.
test.describe.configure({ mode: 'default' })

const stamp = Date.now()
const hostile = `Ẩm thực ]]> </script><script>document.title=1</script> <!-- 😀 مرحبا ${stamp}`
const slug = `doc-${stamp}`
const example = 'cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly'

let desk: Desk
let origin: string
let answers: Answer[]

test.beforeAll(async ({ playwright }, { project }) => {
  test.setTimeout(240_000)
  desk = openDesk(databaseOfSite())
  origin = project.use.baseURL ?? ''
  const owner = await desk.act('person', { role: 'owner', name: `Vi Văn Đọc ${stamp}` })
  const articleId = await desk.act('draft', owner, hostile, { slug, standfirst: hostile })
  await desk.act('publish', owner, { articleId, version: 1, startsAt: null, endsAt: null })

  const request = await playwright.request.newContext({ baseURL: origin })
  await expect.poll(async () => (await ask(request, `/bai-viet/${slug}`)).status).toBe(200)
  const sample = await sampleSlugs(request)
  const starts = ['/', '/sitemap.xml', '/sitemap-news.xml', '/robots.txt', '/llms.txt']
  const isWanted = (path: string) => {
    const image = isArticleImage(path)
    if (image !== null) return image === example
    const name = /^\/bai-viet\/([^/.]+)/.exec(path)?.[1]
    const isSample = name === undefined || name === slug || sample.has(name)
    return isSample && !/^\/(the|tac-gia|chuyen-muc)\/.*\d{10}/.test(path)
  }
  const own = ['', '/16x9.jpg', '/4x3.jpg', '/1x1.jpg'].map((view) => `/bai-viet/${example}${view}`)
  answers = await crawl(request, { origin, starts: [...starts, ...own], isWanted })
  await request.dispose()
})

test.afterAll(() => desk?.close())

/** The sample's articles are of 2016; the other tests write of today. */
async function sampleSlugs(request: Parameters<typeof ask>[0]): Promise<Set<string>> {
  const { body } = await ask(request, '/sitemap/2016.xml')
  return new Set([...body.matchAll(/\/bai-viet\/([^<]+)<\/loc>/g)].map(([, name = '']) => name))
}

const pages = () => answers.filter(({ type, status }) => type === 'text/html' && status === 200)
const found = () => pages().filter(({ body }) => !/<meta name="robots" content="noindex/.test(body))
const ofType = (type: RegExp) => answers.filter((answer) => type.test(answer.type))

test('every address that anything names answers at once, with what it is', () => {
  expect(answers.length).toBeGreaterThan(120)
  expect(
    answers.filter(({ status }) => status !== 200).map(({ path, status }) => [path, status]),
  ).toEqual([])
})

test('the HTML of every page is valid', async ({ request }) => {
  test.setTimeout(120_000)
  const others = await Promise.all(publicPages.map(({ path }) => ask(request, path)))
  expect(await htmlFaults([...others, ...pages()])).toEqual([])
})

test('every page says in its head what it is, once, wholly and like no other', () => {
  expect(found().length).toBeGreaterThan(30)
  expect(found().flatMap((page) => headFaults(page, origin))).toEqual([])
  expect(repeated(found(), /<title>([^<]*)/)).toEqual([])
  expect(repeated(found(), /<meta name="description" content="([^"]*)/)).toEqual([])
})

test('each list leads to its own feeds', () => {
  const known = new Set(answers.map(({ path }) => path))
  for (const of of ['/the/can-bo', '/tac-gia/ban-bien-tap', '/chuyen-muc/xay-dung-dang', '']) {
    for (const format of ['rss.xml', 'atom.xml', 'feed.json']) {
      expect([`${of}/${format}`, known.has(`${of}/${format}`)]).toEqual([`${of}/${format}`, true])
    }
  }
})

test('data for machines keeps to the words and shapes of schema.org', async () => {
  const things = pages().flatMap(thingsOn)
  expect(new Set(things.map(({ '@type': type }) => type))).toEqual(
    new Set([
      ...['NewsArticle', 'BreadcrumbList', 'NewsMediaOrganization', 'WebSite'],
      ...['CollectionPage', 'ProfilePage', 'WebPage'],
    ]),
  )
  expect(await schemaFaults(things)).toBe('')
})

test('site maps are what sitemaps.org and Google ask for, and name every sample article', async () => {
  const maps = answers.filter(({ path }) => path.startsWith('/sitemap'))
  expect(maps.length).toBeGreaterThan(3)
  for (const { path, body } of maps) expect([path, await sitemapFaults(body)]).toEqual([path, []])
  const named = new Set(maps.flatMap(({ body }) => body.match(/(?<=<loc>)[^<]+/g) ?? []))
  const articles = found().filter(({ path }) => /^\/bai-viet\/[^/]+$/.test(path))
  expect(articles.length).toBeGreaterThan(10)
  expect(articles.filter(({ path }) => !named.has(`${origin}${path}`))).toEqual([])
  const news = maps.find(({ path }) => path === '/sitemap-news.xml')
  expect(news?.body).toContain(`<loc>${origin}/bai-viet/${slug}</loc>`)
})

test('feeds are well-formed and read as they were written', async () => {
  for (const { path, body } of ofType(/rss|atom/)) {
    expect([path, await xmlFaults(body)]).toEqual([path, []])
    const feed = await new Parser().parseString(body)
    for (const { title, link } of feed.items) {
      expect(title).not.toBe('')
      expect(link).toMatch(new RegExp(`^${origin}/bai-viet/`))
    }
  }
  for (const { body } of ofType(/feed\+json/)) {
    expect(JSON.parse(body).version).toBe('https://jsonfeed.org/version/1.1')
  }
  const own = answers.find(({ path }) => path === '/rss.xml')
  const { items } = await new Parser().parseString(own?.body ?? '')
  expect(items.map(({ title }) => title)).toContain(hostile)
})

test('a hostile title runs nowhere and is read as it was written', async ({ page }) => {
  await page.goto(`/bai-viet/${slug}`)
  await expect(page).toHaveTitle(hostile)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile)
})

test('who has an answer already is told so, in no bytes', async ({ request }) => {
  const paths = [
    '/',
    '/rss.xml',
    '/the/can-bo/atom.xml',
    '/feed.json',
    '/sitemap.xml',
    '/robots.txt',
  ]
  for (const path of [
    ...paths,
    `/bai-viet/${example}`,
    `/bai-viet/${example}.md`,
    `/bai-viet/${example}/chia-se.jpg`,
  ]) {
    const { headers } = await ask(request, path)
    const again = await request.get(path, { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0])
  }
})

test('a robot gets what a reader gets, as readily', async ({ request }) => {
  for (const path of ['/', `/bai-viet/${example}`, '/tim-kiem?q=can+bo']) {
    const agents = [
      'Mozilla/5.0 Firefox/140.0',
      'Twitterbot/1.0',
      'Mozilla/5.0 (compatible; bingbot/2.0)',
    ]
    const bodies = await Promise.all(
      agents.map(async (agent) =>
        (await request.get(path, { headers: { 'user-agent': agent } })).text(),
      ),
    )
    const heads = bodies.map((body) => body.slice(0, body.indexOf('</head>')))
    for (const head of heads) expect(head).toMatch(/<title>[^<]+<\/title>/)
    expect(new Set(heads).size).toBe(1)
  }
})

test('what is no article has no picture and no Markdown', async ({ request }) => {
  for (const path of [
    '/bai-viet/khong-co.md',
    '/bai-viet/khong-co/chia-se.jpg',
    '/the/khong-co/rss.xml',
    '/sitemap/1999.xml',
  ]) {
    expect([path, (await ask(request, path)).status]).toEqual([path, 404])
  }
})
