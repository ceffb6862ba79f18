import { expect, test } from '@playwright/test'

const article = '/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly'
const title = 'Công tác luân chuyển cán bộ lãnh đạo, quản lý'
const lastWords = 'vừa có triển vọng phát triển về năng lực lãnh đạo, quản lý.'

test('a reader comes from the front page to the old page’s article @reading', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: title, exact: true }).first().click()
  await expect(page).toHaveURL(article)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('main').getByText('10/05/2016').first()).toBeVisible()
  await expect(page.getByText(lastWords)).toBeVisible()
})

test('the article is whole in the first bytes, static and in Vietnamese', async ({ request }) => {
  const answer = await request.get(article)
  const html = await answer.text()
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toContain('s-maxage=1')
  expect(answer.headers()['set-cookie']).toBeUndefined()
  expect(html).toContain('<html lang="vi"')
  expect(html).toContain(lastWords)
  expect(html.indexOf('<title>')).toBeLessThan(html.indexOf('</head>'))
})

for (const path of [
  '/bai-viet/chua-he-co',
  '/trang/999',
  '/chua-he-co',
  '/bai-viet/_',
  '/_/trang/_',
]) {
  test(`nothing stands at ${path}, and the first answer says so`, async ({ request }) => {
    const first = await request.get(path)
    expect(first.status()).toBe(404)
    expect(await first.text()).toContain('Không tìm thấy')
    expect((await request.get(path)).status()).toBe(404)
  })
}

test('an address in any other spelling leads to the one address in one step', async ({
  request,
  baseURL,
}) => {
  for (const spelling of [`${article}/`, `${article.toUpperCase()}`, `/${article}`, '/trang/1']) {
    const answer = await request.get(`${baseURL}${spelling}`, { maxRedirects: 0 })
    expect([spelling, answer.status()]).toEqual([spelling, 301])
    const target = answer.headers().location ?? ''
    expect((await request.get(target, { maxRedirects: 0 })).status()).toBe(200)
  }
})

test('a page asks nobody else and breaks no rule of its own policy', async ({ page, baseURL }) => {
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
      foreign.push(request.url())
    }
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const path of ['/', article]) await page.goto(path, { waitUntil: 'networkidle' })
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
})

test('every picture of the sample arrives', async ({ page }) => {
  await page.goto('/')
  const pictures = page.getByRole('main').getByRole('img')
  await expect(pictures.first()).toBeVisible()
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect(picture).toHaveJSProperty('complete', true)
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    )
  }
})
