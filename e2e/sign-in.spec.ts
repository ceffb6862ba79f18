import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { becomeOwner, enter, join, signIn } from './people'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Both widths share a site: each has people of its own. */
const address = (who: string) => `${who}-${test.info().project.name}@vao-cua.example`

async function axe(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
}

async function otherPage(browser: Browser): Promise<Page> {
  const { baseURL, userAgent, viewport } = test.info().project.use
  const context = await browser.newContext({ baseURL, userAgent, viewport, locale: 'vi-VN' })
  return context.newPage()
}

async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto('/admin/nguoi')
  await page.getByRole('button', { name: 'Mời người' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Địa chỉ email').fill(email)
  await dialog.getByRole('radio', { name: role }).check()
  await dialog.getByRole('button', { name: 'Gửi lời mời' }).click()
  const link = await page.getByLabel(/hãy đưa liên kết này cho người đó/).inputValue()
  await page.getByRole('button', { name: 'Đã đưa liên kết' }).click()
  return link
}

async function choose(page: Page, person: string, deed: string): Promise<void> {
  await page.goto('/admin/nguoi')
  await page.getByRole('button', { name: `Thao tác với ${person}` }).click()
  await page.getByRole('menuitem', { name: deed }).click()
}

const codeOf = (secret: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later })

test('a stranger is led to the door and back to where they wanted to go', async ({
  page,
  baseURL,
}) => {
  const email = address('duong')
  await becomeOwner(page, email, baseURL ?? '')
  await page.context().clearCookies({ name: 'toa-soan' })
  await page.goto('/admin/tai-khoan')
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=%2Fadmin%2Ftai-khoan$/)
  await axe(page)

  await enter(page, email, 'không phải mật khẩu này')
  const field = page.getByLabel('Mật khẩu')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription('Email hoặc mật khẩu không đúng.')
  await expect(field).toHaveValue('')
  await expect(page.getByLabel('Địa chỉ email')).toHaveValue(email)

  await enter(page, email)
  await page.waitForURL('**/admin/tai-khoan')
  const cookies = await page.context().cookies()
  expect(cookies.find(({ name }) => name === 'toa-soan')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  })
})

test('the door never leads out of the newsroom', async ({ page, baseURL }) => {
  const email = address('lac')
  await becomeOwner(page, email, baseURL ?? '')
  for (const way of ['https://evil.example/admin', '//evil.example', '/bai-viet/x']) {
    const answer = await page.request.get(`/dang-nhap?tiep=${encodeURIComponent(way)}`)
    expect(new URL(answer.url()).pathname).toBe('/admin')
  }
})

test('signing out ends the session itself, and tells the browser to forget', async ({
  page,
  baseURL,
}) => {
  await becomeOwner(page, address('ra'), baseURL ?? '')
  const stolen = await page.context().cookies()
  const form = { headers: { origin: baseURL ?? '' }, maxRedirects: 0 }
  const answer = await page.request.post('/api/auth/sign-out', form)
  expect(answer.status()).toBe(303)
  expect(answer.headers()).toMatchObject({
    'clear-site-data': '"cache", "storage"',
    'cache-control': 'private, no-store',
  })
  await page.context().addCookies(stolen)
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/dang-nhap/)
})

test('signing out everywhere acts on an old cookie, for a page and for an action', async ({
  page,
  browser,
  baseURL,
}) => {
  const email = address('khap')
  await becomeOwner(page, email, baseURL ?? '')
  const other = await otherPage(browser)
  await signIn(other, email)
  await other.goto('/admin/tai-khoan')
  await expect(other.getByRole('button', { name: /^Kết thúc phiên/ })).toBeVisible()

  await page.goto('/admin/tai-khoan')
  await page.getByRole('button', { name: 'Đăng xuất ở mọi nơi' }).click()
  await page.waitForURL('**/dang-nhap')

  await other.getByLabel('Họ và tên').fill('Kẻ giữ bánh cũ')
  await other.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(other.getByRole('alert')).toContainText('Phiên đăng nhập đã kết thúc')
  await other.goto('/admin')
  await expect(other).toHaveURL(/\/dang-nhap/)
  await other.context().close()
})

test('an invitation makes a reporter, whose new role and dismissal act at once', async ({
  page,
  browser,
  baseURL,
}) => {
  await becomeOwner(page, address('chu'), baseURL ?? '')
  const email = address('moi')
  const link = await invite(page, email, 'Phóng viên')
  const other = await otherPage(browser)
  await other.goto(link)
  await axe(other)
  const name = `Tạ Thị Mới ${test.info().project.name}`
  await join(other, link, name)
  expect((await other.request.get(link)).status()).toBe(404)
  await expect(other.getByRole('link', { name: 'Người', exact: true })).toHaveCount(0)

  await choose(page, name, 'Đổi vai trò')
  await page.getByRole('dialog').getByRole('radio', { name: 'Chủ trang' }).check()
  await page.getByRole('button', { name: 'Lưu vai trò' }).click()
  await expect(page.getByText('Đã đổi vai trò.')).toBeVisible()
  await other.goto('/admin')
  await expect(other).toHaveURL(/\/dang-nhap/)
  await signIn(other, email)
  await other.goto('/admin/nguoi')
  await expect(other.getByRole('heading', { name: 'Người trong tòa soạn' })).toBeVisible()

  await choose(page, name, 'Cho thôi')
  await page.getByRole('dialog').getByRole('button', { name: 'Cho thôi' }).click()
  await expect(page.getByText(`${name} đã thôi.`)).toBeVisible()
  await other.goto('/admin')
  await expect(other).toHaveURL(/\/dang-nhap/)
  await enter(other, email)
  await expect(other.getByLabel('Mật khẩu')).toHaveAccessibleDescription(/không đúng/)
  await other.context().close()
})

test('a second factor is set up, asked for, and replaced once by a recovery code', async ({
  page,
  baseURL,
}) => {
  const email = address('hai-lop')
  await becomeOwner(page, email, baseURL ?? '')
  await page.goto('/admin/tai-khoan')
  await page.getByRole('button', { name: 'Thiết lập' }).click()
  const secret = (await page.locator('code').first().innerText()).replace(/\s/g, '')
  await page.getByLabel('Mã 6 số').fill('000000')
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click()
  await expect(page.getByLabel('Mã 6 số')).toBeFocused()
  await page.getByLabel('Mã 6 số').fill(codeOf(secret, -30_000))
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click()
  await expect(page.getByRole('heading', { name: 'Mã dự phòng' })).toBeFocused()
  const recovery = await page.getByRole('listitem').locator('code').first().innerText()
  await page.getByRole('button', { name: 'Tôi đã cất các mã này' }).click()
  await expect(page.getByText('Còn 10 mã dự phòng.')).toBeVisible()

  for (const code of [codeOf(secret), recovery]) {
    await page.context().clearCookies({ name: 'toa-soan' })
    await page.goto('/dang-nhap')
    await enter(page, email)
    await page.getByLabel('Mã xác thực').fill('000000')
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await expect(page.getByLabel('Mã xác thực')).toHaveAccessibleDescription(/Mã không đúng/)
    await page.getByLabel('Mã xác thực').fill(code)
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.waitForURL('**/admin')
  }
})

test('whoever forgot their password hears the same as a stranger', async ({ page, baseURL }) => {
  const email = address('quen')
  await becomeOwner(page, email, baseURL ?? '')
  await page.context().clearCookies()
  await page.goto('/dang-nhap')
  await page.getByRole('link', { name: 'Quên mật khẩu?' }).click()
  for (const asked of [email, address('nguoi-la')]) {
    await page.goto('/dang-nhap/quen-mat-khau')
    await page.getByLabel('Địa chỉ email').fill(asked)
    await page.getByRole('button', { name: 'Gửi liên kết' }).click()
    await expect(page.getByRole('status')).toContainText(`Nếu ${asked} có tài khoản`)
  }
  await page.goto('/dang-nhap/quen-mat-khau')
  await axe(page)
  await page.getByLabel('Địa chỉ email').fill('không phải')
  await page.getByRole('button', { name: 'Gửi liên kết' }).click()
  await expect(page.getByLabel('Địa chỉ email')).toHaveAccessibleDescription(/chưa đúng/)
})

test('axe finds nothing on one’s account and among people', async ({ page, baseURL }) => {
  await becomeOwner(page, address('axe'), baseURL ?? '')
  for (const path of ['/admin/tai-khoan', '/admin/nguoi', '/admin/bat-dau']) {
    await page.goto(path)
    await axe(page)
  }
})
