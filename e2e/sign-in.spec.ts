import { expect, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { faultsInAnyLook } from './axe'
import { signIn } from './desk-people'
import { address, becomeOwner, enter, otherPage } from './people'

const codeOf = (secret: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later })

test('a stranger is led to the door and back to where they wanted to go', async ({ page }) => {
  const email = await becomeOwner(page)
  await page.context().clearCookies({ name: 'toa-soan' })
  await page.goto('/admin/tai-khoan')
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=%2Fadmin%2Ftai-khoan$/)
  expect(await faultsInAnyLook(page)).toEqual([])

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

test('the door never leads out of the newsroom @once', async ({ page }) => {
  await becomeOwner(page)
  for (const way of ['https://evil.example/admin', '//evil.example', '/bai-viet/x']) {
    await page.goto(`/dang-nhap?tiep=${encodeURIComponent(way)}`)
    await page.waitForURL('**/admin')
  }
})

test('signing out ends the session itself, and tells the browser to forget @once', async ({
  page,
  baseURL,
}) => {
  await becomeOwner(page)
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

test('signing out everywhere acts on an old cookie, for a page and for an action @once', async ({
  page,
  browser,
}) => {
  const email = await becomeOwner(page)
  const other = await otherPage(browser)
  await signIn(other, { email })
  await other.goto('/admin/tai-khoan')
  await expect(other.getByRole('button', { name: /^Kết thúc phiên/ })).toBeVisible()

  await page.goto('/admin/tai-khoan')
  await page.getByRole('button', { name: 'Đăng xuất ở mọi nơi' }).click()
  await page.waitForURL('**/dang-nhap')

  await other.getByLabel('Họ và tên').fill('Kẻ giữ bánh cũ')
  await other.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(other.getByText('Phiên đăng nhập đã kết thúc.')).toBeVisible()
  await other.goto('/admin')
  await expect(other).toHaveURL(/\/dang-nhap/)
  await other.context().close()
})

test('a second factor is set up, asked for, and replaced once by a recovery code', async ({
  page,
}) => {
  const email = await becomeOwner(page)
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

test('whoever forgot their password hears the same as a stranger @once', async ({ page }) => {
  const email = await becomeOwner(page)
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
  expect(await faultsInAnyLook(page)).toEqual([])
  await page.getByLabel('Địa chỉ email').fill('không phải')
  await page.getByRole('button', { name: 'Gửi liên kết' }).click()
  await expect(page.getByLabel('Địa chỉ email')).toHaveAccessibleDescription(/chưa đúng/)
})
