import { expect, test } from '@playwright/test'
import { hire, signIn, startDraft } from './desk-people'

test('texts are found by state and words without their marks, and the view is kept', async ({
  page,
}) => {
  const owner = await hire('owner', 'Ngô Thị Lọc')
  await startDraft(owner, `Đường về xứ Nghệ ${owner.id}`)
  await signIn(page, owner)
  await page.goto('/admin/bai-viet')
  await page.getByLabel('Tìm theo tiêu đề').fill('duong ve xu nghe')
  await page.getByRole('button', { name: 'Lọc', exact: true }).click()
  await page.waitForURL(/q=/)
  await expect(page.getByRole('link', { name: `Đường về xứ Nghệ ${owner.id}` })).toBeVisible()

  await page.getByRole('button', { name: 'Giữ bộ lọc này' }).click()
  await page.getByRole('dialog').getByLabel('Tên').fill('Về Nghệ')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã giữ bộ lọc.').first()).toBeVisible()
  await page.goto('/admin/bai-viet')
  await page.getByRole('link', { name: 'Về Nghệ' }).click()
  await expect(page.getByLabel('Tìm theo tiêu đề')).toHaveValue('duong ve xu nghe')
  await page.getByRole('button', { name: 'Bỏ Về Nghệ' }).click()
  await expect(page.getByRole('link', { name: 'Về Nghệ' })).toBeHidden()
})

test('several texts go to the bin together, and come back together', async ({ page }) => {
  const owner = await hire('owner', 'Bùi Văn Gom')
  for (const title of ['Một', 'Hai']) await startDraft(owner, `${title} ${owner.id}`)
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet?q=${owner.id}`)
  await page.getByLabel('Chọn tất cả').check()
  await expect(page.getByText('Đã chọn 2')).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ vào thùng rác' }).click()
  await expect(page.getByText('Đã bỏ 2 bài vào thùng rác.').first()).toBeVisible()
  await expect(page.getByText('Không có bài nào khớp')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('link', { name: `Một ${owner.id}` })).toBeVisible()
})

test('by keyboard alone one goes anywhere and finds a text by its title @once', async ({
  page,
}) => {
  const owner = await hire('owner', 'Hồ Phím')
  const id = await startDraft(owner, `Mưa trên phố Huế ${owner.id}`)
  await signIn(page, owner)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Tìm bài hoặc đi tới một nơi' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('nhat ky')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/admin/nhat-ky')
  await expect(palette).toBeHidden()

  await page.keyboard.press('Control+k')
  await page.keyboard.type(`mua tren pho ${owner.id}`)
  await expect(palette.getByRole('option', { name: /Mưa trên phố Huế/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/admin/bai-viet/${id}`)
})

test('sections, tags and bylines are added, renamed and deleted', async ({ page }) => {
  const owner = await hire('owner', 'Đinh Đặt Tên')
  await signIn(page, owner)
  const name = `Thẻ ${owner.id.slice(-6)}`
  await page.goto('/admin/the')
  await page.getByRole('button', { name: 'Thêm thẻ' }).click()
  await page.getByLabel('Tên', { exact: true }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  const dialog = page.getByRole('dialog', { name: `Xóa ${name}?` })
  const choice = page.getByRole('menuitem', { name: 'Xóa' })
  const menu = page.getByRole('button', { name: `Các việc với ${name}` })
  // The list may be read anew under the pointer, between pressing and letting go.
  await expect(async () => {
    if (await dialog.isHidden()) {
      if (await choice.isHidden()) await menu.click({ timeout: 5_000 })
      await choice.click({ timeout: 1_000 })
    }
    await expect(dialog).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Xóa' }).click()
  await expect(page.getByText(`Đã xóa ${name}.`).first()).toBeVisible()
})

test('a person who chose English reads the newsroom in English', async ({ page }) => {
  await signIn(page, await hire('reporter', 'Anna English', 'en'))
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(page.locator('[lang=en]').first()).toBeVisible()
})

test('what is not a person’s to change is not offered and not shown @once', async ({ page }) => {
  await signIn(page, await hire('reporter', 'Cao Thị Khách'))
  await expect(page.getByRole('link', { name: 'Cài đặt' })).toHaveCount(0)
  for (const path of ['cai-dat', 'nhat-ky', 'thu-di', 'the', 'but-danh', 'chuyen-muc']) {
    await page.goto(`/admin/${path}`)
    await expect(page.getByText('Mục này không còn, hoặc không phải của bạn')).toBeVisible()
  }
})
