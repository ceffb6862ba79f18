import { expect, type Page, test } from '@playwright/test'
import { openDirect } from '@/db/connection'
import { publishNew, publishTwin } from './newsroom'
import { databaseOfSite } from './site'

let direct: Awaited<ReturnType<typeof openDirect>>

test.beforeAll(async () => {
  direct = await openDirect(databaseOfSite())
})

test.afterAll(() => direct?.close())

test('a text leads to its English twin and the twin back, and both tell crawlers of each other @reading', async ({
  page,
  baseURL,
}) => {
  const vietnamese = `song-ngu-${Date.now()}`
  const english = `in-english-${Date.now()}`
  await publishNew(direct, vietnamese, 'Bài có bản tiếng Anh')
  await publishTwin(direct, vietnamese, { slug: english, title: 'The same in English' })
  const wayThere = page.getByRole('link', { name: 'Read in English' })
  await expect(async () => {
    await page.goto(`/bai-viet/${vietnamese}`)
    await expect(wayThere).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const addresses = {
    vi: `${baseURL}/bai-viet/${vietnamese}`,
    en: `${baseURL}/bai-viet/${english}`,
    'x-default': `${baseURL}/bai-viet/${vietnamese}`,
  }
  expect(await alternatesOf(page)).toEqual(addresses)
  await expect(wayThere).toHaveAttribute('hreflang', 'en')
  await expect(page.getByRole('link', { name: 'Đọc bản tiếng Việt' })).toHaveCount(0)

  await wayThere.click()
  await expect(page).toHaveURL(addresses.en)
  const heading = page.getByRole('heading', { level: 1, name: 'The same in English' })
  await expect(heading).toBeVisible()
  expect(await heading.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
    'en',
  )
  expect(await alternatesOf(page)).toEqual(addresses)

  await page.getByRole('link', { name: 'Đọc bản tiếng Việt' }).click()
  await expect(page).toHaveURL(addresses.vi)
  await expect(page.getByRole('heading', { level: 1, name: 'Bài có bản tiếng Anh' })).toBeVisible()
})

/** The languages the head of the page names, with their addresses. */
async function alternatesOf(page: Page): Promise<Record<string, string>> {
  const links = await page.locator('head link[rel=alternate][hreflang]').all()
  const pairs = links.map(async (link) => [
    await link.getAttribute('hreflang'),
    await link.getAttribute('href'),
  ])
  return Object.fromEntries(await Promise.all(pairs))
}
