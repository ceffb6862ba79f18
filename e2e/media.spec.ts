import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { faultsInAnyLook } from './axe'
import { hire, signIn, startDraft } from './desk-people'

const seeded = 'db/seed/media/ben-song-chieu.jpg'

/** A picture nobody else has: what follows the end of a JPEG changes its bytes, not what it shows. */
async function picture(name: string) {
  const buffer = Buffer.concat([await readFile(seeded), Buffer.from(name)])
  return { name, mimeType: 'image/jpeg', buffer }
}

async function choose(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  const waiting = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn tệp từ máy' }).click()
  await (await waiting).setFiles(files)
}

test('several files go in, a liar is refused, and one is described, found, used and kept', async ({
  page,
}) => {
  const owner = await hire('owner', 'Vũ Thị Ảnh')
  const mark = owner.id.slice(-8)
  const article = await startDraft(owner, `Bài có ảnh ${mark}`)
  await signIn(page, owner)
  await page.goto('/admin/thu-vien')
  await choose(page, [
    await picture(`Bến sông ${mark}.jpg`),
    {
      name: `Nghị quyết ${mark}.pdf`,
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.7 ${mark}`),
    },
    {
      name: `Trá hình ${mark}.jpg`,
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<html>không phải ảnh'),
    },
  ])
  const uploads = page.getByRole('list', { name: 'Đang tải lên' }).getByRole('listitem')
  await expect(uploads.filter({ hasText: 'Đã vào thư viện' })).toHaveCount(2)
  await expect(uploads.filter({ hasText: 'Trá hình' })).toContainText('không đúng với đuôi tên')
  const shelf = page.getByRole('list', { name: 'Các tệp trong thư viện' })
  await expect(shelf.getByRole('link', { name: `Nghị quyết ${mark}.pdf` })).toBeVisible()

  await page.getByRole('link', { name: `Mở Bến sông ${mark}.jpg` }).click()
  await expect(page.getByRole('heading', { name: `Bến sông ${mark}.jpg` })).toBeVisible()
  await page.getByLabel('Mô tả thay ảnh').fill(`Thuyền về bến lúc chiều ${mark}`)
  await page.getByLabel('Nhãn', { exact: true }).fill('Sông nước, Chiều')
  await page.getByRole('button', { name: 'Điểm chính của ảnh' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('Ngang 55%, dọc 50%')).toBeVisible()
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã lưu.').first()).toBeVisible()

  await page.goto(`/admin/bai-viet/${article}`)
  await page.getByRole('button', { name: 'Chọn ảnh bìa' }).click()
  const window = page.getByRole('dialog', { name: 'Chọn từ thư viện' })
  await window.getByLabel('Tìm trong thư viện').fill(`thuyen ve ben ${mark}`)
  await expect(window.getByRole('listitem')).toHaveCount(1)
  await expect(page.locator('form[data-unsaved=true]')).toHaveCount(0)
  await window.getByRole('listitem').getByRole('button').click()
  await expect(window).toBeHidden()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Đã lưu lúc')).toBeVisible()

  await page.goto(`/admin/thu-vien?q=${mark}&nhan=Chi%E1%BB%81u`)
  await page.getByRole('link', { name: `Bến sông ${mark}.jpg` }).click()
  await expect(page.getByRole('link', { name: `Bài có ảnh ${mark}` })).toBeVisible()
  await page.getByRole('button', { name: 'Xóa' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('đang được dùng')
  await page.keyboard.press('Escape')
  expect(await faultsInAnyLook(page)).toEqual([])
})
