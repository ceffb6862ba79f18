import { expect, test } from '@playwright/test'

const old = 'Công tác luân chuyển cán bộ lãnh đạo, quản lý'

test('a reader goes from a section to one of its articles and back @reading', async ({ page }) => {
  await page.goto('/chuyen-muc/xay-dung-dang')
  await expect(page.getByRole('heading', { level: 1, name: 'Xây dựng Đảng' })).toBeVisible()
  await page.getByRole('link', { name: old, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: old })).toBeVisible()
})

test('a reader finds an old month through the site map @reading', async ({ page }) => {
  await page.goto('/so-do-trang')
  await page.locator('a[href="/luu-tru/2016/05"]').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tháng 05/2016' })).toBeVisible()
  await expect(page.getByRole('main').getByText('10/05/2016').first()).toBeVisible()
})

test('a search without marks finds the article with them and keeps what was typed @reading', async ({
  page,
}) => {
  await page.goto('/tim-kiem')
  const form = page.getByRole('main').getByRole('search')
  await form.getByRole('searchbox').fill('luan chuyen can bo')
  await form.getByRole('button').click()
  await expect(page).toHaveURL(/\/tim-kiem\?q=luan\+chuyen\+can\+bo(&|$)/)
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('luan chuyen can bo')
  await expect(page.getByRole('main').getByRole('link', { name: old })).toBeVisible()
})

test('a search that finds nothing shows ways on @reading', async ({ page }) => {
  await page.goto('/tim-kiem?q=xyzabc')
  await expect(page.getByText('Không có bài viết nào chứa đủ các từ')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Sơ đồ trang' })).toBeVisible()
})

for (const query of [
  '%00',
  '%ff',
  '%27%3B--',
  '%F0%9F%99%82',
  'a'.repeat(2_000),
  'x&q=y&trang=-1',
]) {
  test(`searching for ${query.slice(0, 20)} gives a page that is not indexed`, async ({
    request,
  }) => {
    const answer = await request.get(`/tim-kiem?q=${query}`)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toMatch(/<meta name="robots" content="noindex/)
  })
}

for (const path of [
  '/chuyen-muc/xay-dung-dang',
  '/the/can-bo',
  '/tac-gia/ban-bien-tap',
  '/luu-tru/2016/05',
  '/so-do-trang',
  '/trang-tinh/gioi-thieu',
]) {
  test(`${path} is whole, static and its own canonical address`, async ({ request, baseURL }) => {
    const answer = await request.get(path)
    const html = await answer.text()
    expect(answer.status()).toBe(200)
    expect(answer.headers()['cache-control']).toContain('s-maxage=')
    expect(html).toContain(`<link rel="canonical" href="${baseURL}${path}"`)
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
}

for (const path of [
  '/chuyen-muc/chua-he-co',
  '/chuyen-muc/xay-dung-dang/trang/999',
  '/the/chua-he-co',
  '/tac-gia/chua-he-co',
  '/luu-tru/1999/05',
  '/luu-tru/2016/13',
  '/trang-tinh/chua-he-co',
]) {
  test(`nothing stands at ${path}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}

test('the first page of a list has one address', async ({ request }) => {
  for (const list of ['/chuyen-muc/xay-dung-dang', '/luu-tru/2016/05']) {
    const answer = await request.get(`${list}/trang/1`, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toMatch(new RegExp(`${list}$`))
  }
})
