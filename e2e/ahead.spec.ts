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

test('the next page is drawn ahead of the click, and is a view once it is seen', async ({
  browser,
  baseURL,
}) => {
  const slug = `dung-san-${Date.now()}`
  const path = `/bai-viet/${slug}`
  await publishNew(direct, slug, 'Trang dựng sẵn')
  await expect.poll(async () => (await fetch(`${baseURL}/`)).text()).toContain(path)
  const page = await (await browser.newContext({ userAgent })).newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const session = await page.context().newCDPSession(page)
  const drawn: string[] = []
  session.on('Preload.prerenderStatusUpdated', ({ key, status }) => {
    if (status === 'Ready') drawn.push(new URL(key.url).pathname)
  })
  await session.send('Preload.enable')
  await page.goto(`${baseURL}/`)
  const link = page.locator(`main a[href="${path}"]`).first()
  await link.hover()
  await expect.poll(() => drawn).toContain(path)
  expect(await viewsOf(slug)).toBe(0)

  await link.click()
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
  const [activated] = await page.evaluate(() =>
    performance
      .getEntriesByType('navigation')
      .map((entry) => Reflect.get(entry, 'activationStart')),
  )
  expect(activated).toBeGreaterThan(0)
  expect(await viewsOf(slug)).toBe(1)
  expect(complaints).toEqual([])
})
