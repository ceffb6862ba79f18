import { type BrowserContext, type Page, expect as soonExpect, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { articles, redirects, withdrawals } from '@/db/schema'
import { publishNew } from './newsroom'
import { databaseOfSite, openBareApp } from './site'
import { weigh } from './weight'

const expect = soonExpect.configure({ timeout: 20_000 })
const kilobyte = 1_024
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.7.7 Safari/537.36'

let direct: Awaited<ReturnType<typeof openDirect>>
let bare: Awaited<ReturnType<typeof openBareApp>>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  direct = await openDirect(databaseOfSite())
  bare = await openBareApp()
})

test.afterAll(async () => {
  direct?.close()
  await bare?.close()
})

/** What the page asks of the framework, and what the browser complains of. */
function watch(page: Page) {
  const chunks: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (/_next\/.*\.js/.test(request.url())) chunks.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { chunks, complaints }
}

async function newArticle(title: string): Promise<string> {
  const slug = `nhe-${Date.now()}-${Math.random().toString(36).slice(2, 8)}`
  await publishNew(direct, slug, title)
  return `/bai-viet/${slug}`
}

test('no page of a reader runs the framework, and a first visit is light', async ({ page }) => {
  const { chunks, complaints } = watch(page)
  const article = await newArticle('Trang nhẹ')
  for (const path of [
    '/',
    article,
    '/chuyen-muc/kinh-te-xa-hoi',
    '/tac-gia/to-phong-vien',
    `${article}/in`,
  ]) {
    const weight = await weigh(page, path)
    expect([path, weight.requests <= 10, weight.scripts <= 6 * kilobyte]).toEqual([
      path,
      true,
      true,
    ])
    expect([path, Math.round(weight.bare / kilobyte)]).toEqual([path, expect.any(Number)])
    expect(weight.bare).toBeLessThan(20 * kilobyte)
  }
  for (const path of [
    '/so-do-trang',
    '/tim-kiem?q=tin',
    '/trang-tinh/gioi-thieu',
    '/luu-tru/2016/05',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(chunks).toEqual([])
  expect(complaints.filter((text) => !/404/.test(text))).toEqual([])
})

/** What a reader does with scripts on a page, whichever way it came. */
async function useIt(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
  await expect(page.getByRole('contentinfo').getByText('Đang online')).toBeVisible()

  await page.getByRole('button', { name: 'Cách hiển thị' }).click()
  const choices = page.getByRole('dialog', { name: 'Cách hiển thị' })
  await choices.getByRole('radio', { name: 'Tối' }).check()
  await choices.getByRole('radio', { name: 'Rất lớn' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /Chép (địa chỉ|liên kết)/ }).click()
  await expect(page.getByText(/^Đã chép/)).toBeVisible()
}

async function reader(context: BrowserContext, origin: string): Promise<Page> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  return context.newPage()
}

test('counting, theme, text size and copying work on the light page', async ({
  browser,
  baseURL,
}) => {
  const page = await reader(await browser.newContext({ userAgent }), baseURL ?? '')
  await useIt(page, `${baseURL}${await newArticle('Đọc ở cửa trước')}`)
})

test('and on the same page from the app alone, with the framework', async ({ browser }) => {
  const context = await browser.newContext({ userAgent, extraHTTPHeaders: bare.headers })
  const page = await reader(context, bare.origin)
  const { chunks } = watch(page)
  await useIt(page, `${bare.origin}${await newArticle('Đọc thẳng từ ứng dụng')}`)
  expect(chunks.length).toBeGreaterThan(0)
})

test('figures that come before the framework does stay', async ({ browser }) => {
  const context = await browser.newContext({ userAgent, extraHTTPHeaders: bare.headers })
  const page = await context.newPage()
  const held: (() => void)[] = []
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  await page.goto(`${bare.origin}${await newArticle('Khung đến sau')}`, { waitUntil: 'commit' })
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
  for (const release of held) release()
  const isReacts = () =>
    page
      .locator('live-count')
      .evaluate((element) => Object.keys(element).some((key) => key.startsWith('__react')))
  await expect.poll(isReacts).toBe(true)
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
  await expect(page.getByText('Đang online')).toBeVisible()
})

test('the app alone leads on from old addresses too, and says what is gone', async () => {
  const path = await newArticle('Đường cũ')
  const slug = path.split('/').at(-1) ?? ''
  const old = `/duong-cu/${slug}.html`
  await direct.db.insert(redirects).values({ path: old, target: path })
  const ask = (place: string) =>
    fetch(`${bare.origin}${place}`, { headers: bare.headers, redirect: 'manual' })
  for (const place of [old, path.toUpperCase(), `${path}/`]) {
    const answer = await ask(`${place}?a=1`)
    expect([place, answer.status, answer.headers.get('location')]).toEqual([
      place,
      301,
      `${path}?a=1`,
    ])
  }
  expect((await ask('/khong-co-gi')).status).toBe(404)

  const found = direct.db.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
  const [article] = await found
  await direct.db
    .insert(withdrawals)
    .values({ articleId: article?.id ?? '', notice: 'Đã gỡ theo yêu cầu.' })
  const gone = await ask(path)
  expect([gone.status, await gone.text()]).toEqual([410, 'Đã gỡ theo yêu cầu.\n'])
})
