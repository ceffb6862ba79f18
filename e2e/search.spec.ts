import { expect, test } from '@playwright/test'

const old = 'Công tác luân chuyển cán bộ lãnh đạo, quản lý'

test('while one types, what is there is proposed, and keys lead to it', async ({ page }) => {
  await page.goto('/tim-kiem')
  const field = page.getByRole('main').getByRole('combobox', { name: 'Tìm bài viết' })
  await page.getByRole('main').getByRole('searchbox').focus()
  await field.pressSequentially('cong tac luan chuy')
  const list = page.getByRole('listbox', { name: 'Gợi ý' })
  await expect(list.getByRole('option', { name: old })).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Có \d+ gợi ý/)

  await field.press('ArrowDown')
  const first = list.getByRole('option').first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? '',
  )
  await field.press('Escape')
  await expect(list).toBeHidden()
  await expect(field).toHaveValue('cong tac luan chuy')

  await field.press('ArrowDown')
  await list.getByRole('option', { name: old }).click()
  await expect(page.getByRole('heading', { level: 1, name: old })).toBeVisible()
})

test('every page has a field to search, on a narrow one behind a button', async ({ page }) => {
  await page.goto('/so-do-trang')
  const masthead = page.getByRole('banner')
  await masthead.getByRole('searchbox', { name: 'Tìm bài viết' }).focus()
  const field = masthead.getByRole('combobox', { name: 'Tìm bài viết' })
  await field.pressSequentially('cong tac luan chuy')
  await expect(masthead.getByRole('option', { name: old })).toBeVisible()

  await page.setViewportSize({ width: 320, height: 640 })
  await expect(field).toBeHidden()
  await masthead.getByRole('button', { name: 'Tìm kiếm' }).click()
  await expect(field).toBeFocused()
  await field.fill('luan chuyen')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/tim-kiem\?q=luan\+chuyen$/)
})

test('words, filters and order make one address, and the words found are marked @reading', async ({
  page,
}) => {
  await page.goto('/tim-kiem?q=luan+chuyen')
  const main = page.getByRole('main')
  await expect(main.locator('h2 mark').first()).toHaveText(/luân chuyển/i)
  await main.getByText('Lọc và sắp xếp').click()
  await main.getByLabel('Chuyên mục').selectOption('xay-dung-dang')
  await main.getByLabel('Đăng từ ngày').fill('01/01/2016')
  await main.getByLabel('Sắp xếp').selectOption('moi-nhat')
  await main.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page).toHaveURL(/q=luan\+chuyen&chuyen-muc=xay-dung-dang&.*tu=01%2F01%2F2016/)
  await expect(main.getByLabel('Chuyên mục')).toHaveValue('xay-dung-dang')
  await expect(
    main.getByRole('region', { name: 'Kết quả' }).getByRole('link').first(),
  ).toBeVisible()
})

test('a wrong letter is forgiven, and nothing found leads on @reading', async ({ page }) => {
  // The worker learns the words of a new site a moment after it opens.
  await expect(async () => {
    await page.goto('/tim-kiem?q=luan+chuyeb')
    await expect(page.getByText('kết quả cho từ viết gần giống')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(page.getByRole('link', { name: 'luân chuyển', exact: true })).toBeVisible()
  await page.goto('/tim-kiem?q=can+bo+qwertyuiop')
  await expect(page.getByText('Có thể bạn muốn tìm')).toBeVisible()
  await page.getByRole('link', { name: 'can', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Kết quả' })).toBeVisible()
})

test('what is proposed may be kept for a second and says no more than the list shows', async ({
  request,
}) => {
  const asked = await request.get('/tim-kiem/goi-y?q=can')
  expect(asked.headers()['cache-control']).toContain('s-maxage=1')
  const found = await asked.json()
  expect(found.length).toBeGreaterThan(0)
  expect(Object.keys(found[0]).sort()).toEqual(['address', 'kind', 'text'])
})

test('a field that comes after its script proposes too', async ({ page }) => {
  await page.goto('/tim-kiem')
  await expect
    .poll(() => page.evaluate(() => customElements.get('search-field') !== undefined))
    .toBe(true)
  await page.evaluate(() => {
    document.open()
    document.write('<search-field data-label="Gợi ý"><input type="search" aria-label="Tìm">')
    document.write('</search-field>')
    document.close()
  })
  await page.getByRole('searchbox', { name: 'Tìm' }).focus()
  await expect(page.getByRole('combobox', { name: 'Tìm' })).toBeFocused()
})

test('where one may search is open to robots, what is sought is not', async ({ request }) => {
  const said = async (path: string) => {
    const html = await (await request.get(path)).text()
    return /<meta name="robots" content="([^"]*)"/.exec(html)?.[1]
  }
  expect(await said('/tim-kiem')).toBe('max-image-preview:large')
  for (const path of ['/tim-kiem?q=can', '/tim-kiem?trang=2', '/tim-kiem?the=can-bo']) {
    expect([path, await said(path)]).toEqual([path, 'noindex, max-image-preview:large'])
  }
  const rules = (await (await request.get('/robots.txt')).text()).split('\n')
  expect(rules).toContain('Disallow: /tim-kiem?')
  expect(rules).not.toContain('Disallow: /tim-kiem')
})
