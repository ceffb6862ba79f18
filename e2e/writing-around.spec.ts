import { expect, test } from '@playwright/test'
import { faultsInAnyLook } from './axe'
import { hire, signIn, startDraft } from './desk-people'

test('a draft is read from outside through a link, until that is taken back', async ({
  browser,
  page,
}) => {
  const owner = await hire('owner', 'Lý Cho Xem')
  const id = await startDraft(owner, 'Chưa ai được đọc')
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)

  await page.getByRole('button', { name: 'Điện thoại' }).click()
  const inside = page.frameLocator('iframe[title*="Điện thoại"]')
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Chưa ai được đọc')
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Chưa ai được đọc thử')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Chưa ai được đọc thử')

  await page.getByRole('button', { name: 'Tạo liên kết' }).click()
  const link = await page.locator('#one-time-link').inputValue()
  const stranger = await browser.newPage()
  const answer = await stranger.goto(link)
  expect(answer?.headers()['cache-control']).toBe('private, no-store')
  await expect(stranger.getByText('Bản xem trước, chưa xuất bản')).toBeVisible()
  await expect(stranger.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(stranger.locator('live-count, script[data-action]')).toHaveCount(0)

  await page.getByRole('button', { name: /^Thu hồi liên kết/ }).click()
  await expect(page.getByText('Đã thu hồi liên kết.').first()).toBeVisible()
  expect((await stranger.reload())?.status()).toBe(404)
  const draft = await stranger.goto(`/xem-truoc/ban-nhap/${id}`)
  expect(draft?.status()).toBe(404)
  await stranger.close()
})

test('what is amiss is shown beside the text and before it goes out, with its place', async ({
  page,
}) => {
  const owner = await hire('owner', 'Mai Rà Soát')
  const id = await startDraft(owner, 'HÒA BÌNH TRÊN CAO')
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  await page.getByRole('button', { name: /Tiêu đề viết toàn chữ hoa/ }).click()
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await expect(page.getByRole('dialog').getByText('Có 1 chỗ nên xem lại')).toBeVisible()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /toàn chữ hoa/ })
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Hòa bình trên cao')
  await expect(page.getByText('Không thấy gì cần sửa.')).toBeVisible()
})

test('two wordings are compared, and the old one comes back as a draft', async ({ page }) => {
  const owner = await hire('owner', 'Tô Bản Cũ')
  const id = await startDraft(owner, 'Lúa chín sớm')
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  await page.getByRole('button', { name: 'Các việc khác' }).click()
  await page.getByRole('menuitem', { name: 'Giữ một bản' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Giữ một bản' }).click()
  await expect(page.getByText('Đã giữ bản số 1.').first()).toBeVisible()
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Lúa chín muộn')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu lúc' })).toBeVisible()
  await page.getByRole('link', { name: /^Bản 1:/ }).click()

  await page.getByRole('button', { name: 'So sánh' }).click()
  const changes = page.getByRole('region', { name: 'Từ bản 1 đến bản đang soạn' })
  await expect(changes.locator('del').filter({ hasText: 'sớm' })).toBeVisible()
  await expect(changes.locator('ins').filter({ hasText: 'muộn' })).toBeVisible()
  expect(await faultsInAnyLook(page)).toEqual([])
  await page.getByRole('button', { name: 'Khôi phục bản này' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục bản này' }).click()
  await page.waitForURL(`**/admin/bai-viet/${id}`)
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Lúa chín sớm')
})
