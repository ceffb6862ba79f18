import { expect, type Page, test } from '@playwright/test'
import { faultsInAnyLook } from './axe'
import { signIn } from './desk-people'
import { address, becomeOwner, enter, join, otherPage } from './people'

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

test('an invitation makes a reporter, whose new role and dismissal act at once', async ({
  page,
  browser,
}) => {
  await becomeOwner(page)
  const email = address('moi')
  const link = await invite(page, email, 'Phóng viên')
  const other = await otherPage(browser)
  await other.goto(link)
  expect(await faultsInAnyLook(other)).toEqual([])
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
  await signIn(other, { email })
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
