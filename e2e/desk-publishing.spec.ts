import { expect, type Page, test } from '@playwright/test'
import { hire, signIn, startDraft } from './desk-people'
import { writeBody } from './writing'

/** Opens a step of the text on the page, from its buttons or from the menu behind them. */
async function step(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true })
  const menu = page.getByRole('button', { name: 'Các việc khác' })
  await expect(menu).toBeVisible()
  if (await button.isVisible()) return button.click()
  await menu.click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

async function confirm(page: Page, name: string) {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
}

const said = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible()

test('a text goes from its writer over the desk to the readers', async ({ browser }) => {
  const title = `Cá về đầy chợ ${Date.now()}`
  const [writer, chief] = [await browser.newPage(), await browser.newPage()]
  await signIn(writer, await hire('reporter', 'Trần Thị Viết'))
  await signIn(chief, await hire('publisher', 'Lê Văn Duyệt'))

  await writer.goto('/admin/bai-viet/moi')
  await writer.getByRole('button', { name: 'Lưu' }).click()
  await expect(writer.getByLabel('Tiêu đề', { exact: true })).toBeFocused()
  await expect(writer.getByText('Hãy điền ô này.')).toBeVisible()
  await writer.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await writeBody(writer, '## Sớm mai', 'Chợ **đông** từ sớm.')
  await writer.getByLabel('Chuyên mục').selectOption({ label: 'Xây dựng Đảng' })
  await writer.getByRole('button', { name: 'Lưu' }).click()
  await writer.waitForURL(/bai-viet\/[0-9a-f-]{36}$/)
  await step(writer, 'Gửi duyệt')
  await confirm(writer, 'Gửi duyệt')
  await said(writer, 'Đã gửi duyệt.')

  await chief.goto('/admin')
  await chief.getByRole('link', { name: title }).click()
  await step(chief, 'Trả lại')
  await confirm(chief, 'Trả lại')
  await expect(chief.getByRole('dialog').getByText('Hãy điền ô này.')).toBeVisible()
  await chief.getByLabel('Lý do: cần sửa những gì?').fill('Thiếu giá cá.')
  await confirm(chief, 'Trả lại')
  await said(chief, 'Đã trả lại cho người viết.')

  await writer.goto('/admin')
  await expect(writer.getByText('Thiếu giá cá.').first()).toBeVisible()
  await writer.getByRole('link', { name: title, exact: true }).first().click()
  await expect(writer.getByText('Lê Văn Duyệt trả lại')).toHaveCount(2)
  await writeBody(writer, '## Sớm mai', 'Chợ **đông** từ sớm, cá năm mươi nghìn.')
  await expect(writer.getByText('Chưa lưu', { exact: true })).toBeVisible()
  await step(writer, 'Gửi duyệt')
  await confirm(writer, 'Gửi duyệt')
  await said(writer, 'Đã gửi duyệt.')

  await chief.reload()
  await step(chief, 'Duyệt')
  await confirm(chief, 'Duyệt')
  await said(chief, 'Đã duyệt.')
  await step(chief, 'Xuất bản')
  await confirm(chief, 'Xuất bản')
  await said(chief, 'Đã xuất bản.')
  await chief.getByRole('link', { name: 'Xem trên trang' }).click()
  await expect(chief.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(chief.getByText('cá năm mươi nghìn')).toBeVisible()
})

test('a text is scheduled, and that is taken back at once', async ({ page }) => {
  const owner = await hire('owner', 'Phạm Thu Hẹn')
  const id = await startDraft(owner, 'Sáng mai trời nắng')
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  await step(page, 'Hẹn giờ')
  await page.getByLabel('Xuất bản lúc').fill('31/02/2030 08:00')
  await confirm(page, 'Hẹn giờ')
  await expect(page.getByText('Chưa đúng dạng, hãy xem lại.')).toBeVisible()
  await expect(page.getByLabel('Xuất bản lúc')).toHaveValue('31/02/2030 08:00')
  const tomorrow = new Date(Date.now() + 31 * 3_600_000).toISOString()
  const [day = '', time = ''] = tomorrow.split('T')
  const typed = `${day.split('-').reverse().join('/')} ${time.slice(0, 5)}`
  await page.getByLabel('Xuất bản lúc').fill(typed)
  await confirm(page, 'Hẹn giờ')
  await said(page, 'Hẹn xuất bản lúc')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await said(page, 'Đã bỏ hẹn giờ.')
  await expect(page.getByRole('button', { name: 'Hẹn giờ', exact: true })).toBeVisible()
})

test('a text is withdrawn with a notice, and comes back by one press', async ({
  page,
  request,
}) => {
  const owner = await hire('owner', 'Đỗ Minh Gỡ')
  const id = await startDraft(owner, 'Tin chưa kiểm chứng')
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  await step(page, 'Xuất bản')
  await confirm(page, 'Xuất bản')
  await said(page, 'Đã xuất bản.')
  const status = async () => (await request.get(`/bai-viet/nhap-${id}`)).status()
  await expect.poll(status).toBe(200)

  await step(page, 'Gỡ bài')
  await page.getByLabel('Lý do gỡ').fill('Nguồn rút lại lời.')
  await page.getByLabel('Thông báo cho bạn đọc').fill('Bài đã được gỡ.')
  await confirm(page, 'Gỡ bài')
  await said(page, 'Đã gỡ bài.')
  await expect.poll(status).toBe(410)
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await said(page, 'Đã khôi phục bài.')
  await expect.poll(status).toBe(200)
})
