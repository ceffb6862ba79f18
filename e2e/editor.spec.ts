import { expect, type Page, test } from '@playwright/test'
import { faults, faultsInAnyLook } from './axe'
import { hire, signIn, startDraft } from './desk-people'
import { bodyJson, bodyOf, writeBody } from './writing'

async function openDraft(page: Page, title: string): Promise<string> {
  const owner = await hire('owner', 'Ngô Thị Viết')
  const id = await startDraft(owner, title)
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  await expect(bodyOf(page)).toBeVisible()
  return id
}

const types = async (page: Page) =>
  (await bodyJson(page)).content.map(({ type }: { type: string }) => type)

test('a whole article is written by keyboard alone, and readers see it', async ({ page }) => {
  const id = await openDraft(page, 'Viết bằng phím')
  await writeBody(page, '## Sớm mai', 'Chợ **đông** từ sớm, 1/8 đã mở.', '/bang')
  await expect(page.getByRole('option', { name: 'Bảng' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Huyện')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Xã')
  await bodyOf(page).getByLabel('Chú thích').fill('Số xã')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+Enter')
  await page.keyboard.type('> Biển nuôi cả làng')
  await bodyOf(page).getByLabel('Nguồn').fill('Bà Tư')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+Enter')
  await page.keyboard.type('Theo sách cũ')
  await page.keyboard.press('Control+Alt+f')
  await expect(page.getByRole('textbox', { name: 'Lời chú thích' })).toBeFocused()
  await page.keyboard.type('Trang 12.')
  await page.keyboard.press('Enter')
  await page.keyboard.type(', xem ')
  await page.keyboard.press('Control+k')
  await page.getByLabel('Địa chỉ', { exact: true }).fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đây chưa phải một địa chỉ.')).toBeVisible()
  await page.getByLabel('Địa chỉ', { exact: true }).fill('example.vn/sach')
  await page.keyboard.press('Enter')
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type(' nhé.')
  expect(await types(page)).toEqual(['heading', 'paragraph', 'table', 'blockquote', 'paragraph'])

  await page.keyboard.press('Alt+ArrowUp')
  expect((await types(page)).slice(-2)).toEqual(['paragraph', 'blockquote'])
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('button', { name: 'Đoạn văn' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đã lưu lúc')).toBeVisible()
  await expect(page.getByText('chữ · 1 phút đọc')).toBeVisible()

  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await expect(page.getByText('Đã xuất bản.').first()).toBeVisible()
  await page.goto(`/bai-viet/nhap-${id}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Sớm mai' })).toBeVisible()
  await expect(page.locator('strong', { hasText: 'đông' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Số xã' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Huyện' })).toBeVisible()
  await expect(page.getByText('Bà Tư')).toBeVisible()
  await expect(page.getByText('Trang 12.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'https://example.vn/sach' })).toBeVisible()
})

test('a block is labelled, moved and deleted, and undo brings it back', async ({ page }) => {
  await openDraft(page, 'Khối và nhãn')
  await writeBody(page, 'Đoạn một.', 'Đoạn hai.')
  const block = () => page.getByRole('button', { name: 'Khối', exact: true }).click()
  await block()
  await page.getByRole('menuitemradio', { name: 'Máy hỗ trợ viết' }).click()
  await expect(bodyOf(page)).toBeFocused()
  await block()
  expect(await faults(page)).toEqual([])
  await page.getByRole('menuitem', { name: 'Chuyển lên' }).click()
  const { content } = await bodyJson(page)
  expect(content[0].attrs).toEqual({ aiLabel: 'assisted' })
  await block()
  await page.getByRole('menuitem', { name: 'Xóa khối' }).click()
  expect(await types(page)).toEqual(['paragraph'])
  await page.keyboard.press('Control+z')
  expect(await types(page)).toEqual(['paragraph', 'paragraph'])
})

test('with the text alone there is nothing else to reach, and Escape leads back', async ({
  page,
}) => {
  await openDraft(page, 'Chỉ có chữ')
  await page.getByRole('button', { name: 'Chỉ xem chữ' }).click()
  await expect(page.locator('header').first()).toHaveAttribute('inert')
  await writeBody(page, '/')
  await expect(page.getByRole('listbox', { name: 'Chèn' })).toBeVisible()
  expect(await faultsInAnyLook(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: 'Chèn' })).toBeHidden()
  await expect(page.locator('header').first()).toHaveAttribute('inert')
  await page.keyboard.press('Escape')
  await expect(page.locator('header').first()).not.toHaveAttribute('inert')
})

test('lists of texts do not load the editor, the page of a text does', async ({ page }) => {
  const loaded = () =>
    page.evaluate(async () => {
      const scripts = performance.getEntriesByType('resource').map(({ name }) => name)
      const own = scripts.filter((name) => name.includes('/_next/') && name.includes('.js'))
      const sources = await Promise.all(own.map(async (name) => (await fetch(name)).text()))
      return sources.some((source) => source.includes('ProseMirror-'))
    })
  const owner = await hire('owner', 'Lê Nhẹ Nhàng')
  const id = await startDraft(owner, 'Nhẹ nhàng')
  await signIn(page, owner)
  for (const path of ['', '/bai-viet', '/thung-rac']) {
    await page.goto(`/admin${path}`, { waitUntil: 'networkidle' })
    expect([path, await loaded()]).toEqual([path, false])
  }
  await page.goto(`/admin/bai-viet/${id}`)
  await expect(bodyOf(page)).toBeVisible()
  expect(await loaded()).toBe(true)
})
