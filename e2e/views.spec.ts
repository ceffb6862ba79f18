import { type Browser, type Page, expect as soonExpect, test } from '@playwright/test'
import { openDirect } from '@/db/connection'
import { publishNew } from './newsroom'
import { databaseOfSite } from './site'

/** A figure comes after load, over a call that waits for a commit. */
const expect = soonExpect.configure({ timeout: 20_000 })

let direct: Awaited<ReturnType<typeof openDirect>>

test.beforeAll(async () => {
  direct = await openDirect(databaseOfSite())
})

test.afterAll(() => direct?.close())

/** An article of the test's own, so that nobody else is counted. Returns its path. */
async function published(title: string): Promise<string> {
  const slug = `dem-${Date.now()}-${Math.random().toString(36).slice(2, 10)}`
  await publishNew(direct, slug, title)
  return `/bai-viet/${slug}`
}

/** All readers here are of one network: it is the browser that tells them apart. */
async function newReader(browser: Browser): Promise<Page> {
  const build = Math.floor(Math.random() * 1e9)
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.${build}.0 Safari/537.36`
  const context = await browser.newContext({ userAgent })
  return context.newPage()
}

/** What the page's script says, call by call. */
function callsOf(page: Page): string[] {
  const calls: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') calls.push(JSON.parse(request.postData() ?? '[]')[1])
  })
  return calls
}

test('each reader is one view, however often the page is loaded', async ({ browser }) => {
  const path = await published('Đếm từng người')
  const [first, second] = [await newReader(browser), await newReader(browser)]
  await first.goto(path)
  await expect(first.getByText('1 lượt xem', { exact: true })).toBeVisible()
  await first.reload()
  await expect(first.getByText('1 lượt xem', { exact: true })).toBeVisible()
  await second.goto(path)
  await expect(second.getByText('2 lượt xem', { exact: true })).toBeVisible()
  await second.waitForLoadState('networkidle')
  await expect(second.getByText('2 lượt xem', { exact: true })).toBeVisible()
})

test('the footer says how many have come, and who is here once that is known', async ({
  browser,
}) => {
  const page = await newReader(browser)
  await page.goto('/')
  const counters = page.getByRole('contentinfo')
  await expect(counters.getByText('Đang online')).toBeVisible()
  await expect(counters.getByText(/^4\.148\.\d{3}$/)).toBeVisible()
})

test('without scripts the page has the figures known when it was made @reading', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly')
  await expect(page.getByText(/^2\.\d{3} lượt xem$/)).toBeVisible()
  await expect(page.getByRole('contentinfo').getByText(/^4\.148\.\d{3}$/)).toBeVisible()
  if (!javaScriptEnabled) await expect(page.getByText('Đang online')).toBeHidden()
})

test('a page nobody looks at is not counted until somebody does', async ({ browser }) => {
  const page = await newReader(browser)
  const calls = callsOf(page)
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  })
  await page.goto(await published('Mở sẵn trong thẻ khác'), { waitUntil: 'networkidle' })
  expect(calls).toEqual([])
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
  expect(calls).toEqual(['view'])
})

test('while it is looked at, a page says so every two minutes, and never counts again', async ({
  browser,
}) => {
  const page = await newReader(browser)
  const calls = callsOf(page)
  await page.clock.install()
  await page.goto(await published('Đọc lâu'))
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
  for (const count of [2, 3]) {
    await page.clock.fastForward('02:01')
    await expect.poll(() => calls.length).toBe(count)
  }
  expect(calls).toEqual(['view', 'seen', 'seen'])
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
})

test('when counting fails the page stays as it came, and says nothing', async ({ browser }) => {
  const page = await newReader(browser)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 503 }) : route.continue(),
  )
  await page.goto(await published('Máy chủ bận'), { waitUntil: 'networkidle' })
  await expect(page.getByText('0 lượt xem', { exact: true })).toBeVisible()
  await expect(page.getByText('Đang online')).toBeHidden()
  expect(complaints).toEqual([])
})

test('nothing moves when the figures come, and nothing is left on the device', async ({
  browser,
}) => {
  const page = await newReader(browser)
  let release = () => undefined as unknown
  await page.route('**/*', async (route) => {
    if (route.request().method() === 'POST')
      await new Promise((resolve) => (release = () => resolve(null)))
    await route.continue()
  })
  const called = page.waitForRequest((request) => request.method() === 'POST')
  await page.goto(await published('Đứng yên'))
  await called
  await page.evaluate(() => document.fonts.ready)
  const before = await placesOf(page)
  release()
  await expect(page.getByText('Đang online')).toBeVisible()
  await expect(page.getByText('1 lượt xem', { exact: true })).toBeVisible()
  expect(await placesOf(page)).toEqual(before)
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

/** Where every piece of text stands that was there from the beginning. */
function placesOf(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, p, li, dt, a, footer')]
      .filter((element) => !element.closest('[data-online]'))
      .map((element) => {
        const { x, y, height } = element.getBoundingClientRect()
        return [element.tagName, Math.round(x), Math.round(y), Math.round(height)]
      }),
  )
}

test('a bot that runs scripts is not counted', async ({ browser }) => {
  const path = await published('Máy đọc')
  const bot = await browser.newContext({
    userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  })
  const botPage = await bot.newPage()
  await botPage.goto(path, { waitUntil: 'networkidle' })
  const reader = await newReader(browser)
  await reader.goto(path)
  await expect(reader.getByText('1 lượt xem', { exact: true })).toBeVisible()
})
