import { expect as soonExpect, test } from '@playwright/test'
import { eq, sql } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { articles, articleViews } from '@/db/schema'
import { publishNew } from './newsroom'
import { databaseOfSite } from './site'

const expect = soonExpect.configure({ timeout: 20_000 })
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.7.8 Safari/537.36'

let direct: Awaited<ReturnType<typeof openDirect>>

test.beforeAll(async () => {
  direct = await openDirect(databaseOfSite())
})

test.afterAll(() => direct?.close())

async function viewsOf(slug: string): Promise<number> {
  const [row] = await direct.db
    .select({ views: sql<number>`coalesce(sum(${articleViews.count}), 0)::int` })
    .from(articleViews)
    .innerJoin(articles, eq(articles.id, articleViews.articleId))
    .where(eq(articles.slug, slug))
  return row?.views ?? 0
}

/** A browser that is watched from outside fetches the next page ahead, and draws it at the click. */
test('the next page is fetched ahead of the click, and is a view once it is seen', async ({
  browser,
  baseURL,
}) => {
  const slug = `dung-san-${Date.now()}`
  const path = `/bai-viet/${slug}`
  await publishNew(direct, slug, 'Trang dựng sẵn')
  await expect.poll(async () => (await fetch(`${baseURL}/`)).text()).toContain(path)
  const page = await (await browser.newContext({ userAgent })).newPage()
  const session = await page.context().newCDPSession(page)
  const ahead: string[] = []
  session.on('Preload.prefetchStatusUpdated', ({ key, status }) =>
    ahead.push(`${status} ${new URL(key.url).pathname}`),
  )
  await session.send('Preload.enable')
  await page.goto(`${baseURL}/`)
  const link = page.locator(`main a[href="${path}"]`).first()
  await link.hover()
  await expect.poll(() => ahead).toContain(`Ready ${path}`)
  expect(await viewsOf(slug)).toBe(0)

  await link.click()
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
  expect(ahead).toContain(`Success ${path}`)
  expect(await viewsOf(slug)).toBe(1)
})

test('a page drawn ahead is not counted until it is shown', async ({ browser, baseURL }) => {
  const slug = `ve-san-${Date.now()}`
  await publishNew(direct, slug, 'Trang vẽ sẵn')
  const page = await (await browser.newContext({ userAgent })).newPage()
  await page.addInitScript(() =>
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true }),
  )
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  await page.goto(`${baseURL}/bai-viet/${slug}`, { waitUntil: 'networkidle' })
  expect(posts).toEqual([])
  await page.evaluate(() => {
    Object.defineProperty(document, 'prerendering', { value: false })
    document.dispatchEvent(new Event('prerenderingchange'))
  })
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
})
