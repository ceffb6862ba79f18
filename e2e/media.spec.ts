import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { faultsInAnyLook } from './axe'
import { hire, signIn, startDraft } from './desk-people'
import { choose, fileOf, picture, samplePicture } from './files'

const fromMachine = 'Chọn tệp từ máy'

test('several files go in, a liar is refused, and one is described, found, used and kept', async ({
  page,
}) => {
  const owner = await hire('owner', 'Vũ Thị Ảnh')
  const mark = owner.id.slice(-8)
  const article = await startDraft(owner, `Bài có ảnh ${mark}`)
  await signIn(page, owner)
  await page.goto('/admin/thu-vien')
  await choose(page, fromMachine, [
    await picture(`Bến sông ${mark}.jpg`),
    fileOf('pdf', `Nghị quyết ${mark}`),
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
  const tiles = window.getByRole('listitem').getByRole('button')
  await tiles.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(tiles.nth(1)).toBeFocused()
  await window.getByLabel('Tìm trong thư viện').fill(`thuyen ve ben ${mark}`)
  await expect(window.getByRole('listitem')).toHaveCount(1)
  await expect(page.locator('form[data-unsaved=true]')).toHaveCount(0)
  await window.getByRole('listitem').getByRole('button').click()
  await expect(window).toBeHidden()
  await page.getByRole('button', { name: 'Điểm chính của ảnh' }).click()
  const point = page.getByRole('dialog', { name: 'Điểm chính của ảnh' })
  await point.getByRole('button', { name: 'Điểm chính của ảnh' }).focus()
  await page.keyboard.press('ArrowDown')
  await point.getByRole('button', { name: 'Lưu' }).click()
  await expect(point).toBeHidden()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Đã lưu lúc')).toBeVisible()

  await page.goto(`/admin/thu-vien?q=${mark}&nhan=Chi%E1%BB%81u`)
  await page.getByRole('link', { name: `Bến sông ${mark}.jpg` }).click()
  await expect(page.getByRole('link', { name: `Bài có ảnh ${mark}` })).toBeVisible()
  await expect(page.getByText('Ngang 55%, dọc 55%')).toBeVisible()
  await page.getByRole('button', { name: 'Xóa' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('đang được dùng')
  await page.keyboard.press('Escape')
  expect(await faultsInAnyLook(page)).toEqual([])
})

test('an upload shows how far it is; cancelled it leaves nothing, tried again it arrives', async ({
  page,
}) => {
  const owner = await hire('owner', 'Đỗ Văn Chậm')
  await signIn(page, owner)
  await page.goto('/admin/thu-vien')
  const line = await page.context().newCDPSession(page)
  const speed = { offline: false, latency: 0, downloadThroughput: -1 }
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: 60_000 })
  const large = Buffer.concat([await readFile(samplePicture), Buffer.alloc(3_000_000, owner.id)])
  await choose(page, fromMachine, [{ name: 'Chậm.jpg', mimeType: 'image/jpeg', buffer: large }])
  const upload = page.getByRole('list', { name: 'Đang tải lên' }).getByRole('listitem')
  await expect(upload).toContainText(/Đã gửi [1-9]\d?%/)
  await expect.poll(partsOfUploads).not.toEqual([])
  await page.getByRole('button', { name: 'Hủy tải Chậm.jpg' }).click()
  await expect(upload).toContainText('Đã hủy, không giữ lại gì')
  await expect.poll(partsOfUploads, { timeout: 30_000 }).toEqual([])

  await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: -1 })
  await page.getByRole('button', { name: 'Thử tải lại Chậm.jpg' }).click()
  await expect(upload).toContainText('Đã vào thư viện')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a picture over its limit is refused while it is sent, one of a stranger unread', async ({
  page,
  request,
}) => {
  const owner = await hire('owner', 'Phạm Quá Lớn')
  await signIn(page, owner)
  const large = Buffer.concat([await readFile(samplePicture), Buffer.alloc(40_000_000)])
  const headers = { origin: new URL(page.url()).origin }
  const send = { data: large, headers }
  const refused = await page.request.post('/api/media?ten=a.jpg', send)
  expect([refused.status(), await refused.json()]).toEqual([413, { status: 'too-large' }])
  const stranger = await request.post('/api/media?ten=a.jpg', send)
  expect([stranger.status(), await stranger.json()]).toEqual([401, { status: 'signed-out' }])
  await expect.poll(partsOfUploads, { timeout: 30_000 }).toEqual([])
})

test('what is pasted goes in; the same picture dropped again is the one that is there', async ({
  page,
}) => {
  const owner = await hire('owner', 'Lê Thị Dán')
  await signIn(page, owner)
  await page.goto('/admin/thu-vien')
  await give(page, 'paste', owner.id)
  const uploads = page.getByRole('list', { name: 'Đang tải lên' }).getByRole('listitem')
  await expect(uploads.first()).toContainText('Đã vào thư viện')
  await give(page, 'drop', owner.id)
  await expect(uploads.first()).toContainText('Đã có sẵn trong thư viện')
})

/** A drawing of these words, which nobody else has, comes in as from a clipboard or another window. */
async function give(page: Page, manner: 'paste' | 'drop', words: string) {
  await page.getByRole('heading', { name: 'Thư viện' }).evaluate(
    async (target, [manner, words]) => {
      const canvas = new OffscreenCanvas(400, 40)
      canvas.getContext('2d')?.fillText(words, 10, 20)
      const data = new DataTransfer()
      data.items.add(new File([await canvas.convertToBlob()], 'image.png', { type: 'image/png' }))
      const how = { bubbles: true, cancelable: true }
      target.dispatchEvent(
        manner === 'paste'
          ? new ClipboardEvent('paste', { ...how, clipboardData: data })
          : new DragEvent('drop', { ...how, dataTransfer: data }),
      )
    },
    [manner, words] as const,
  )
}

async function partsOfUploads(): Promise<string[]> {
  return readdir(join(process.env.E2E_DATA_DIR ?? '', 'uploads')).catch(() => [])
}
