import { expect, test } from '@playwright/test'
import { faults, faultsInAnyLook } from './axe'
import { hire, signIn, startDraft } from './desk-people'

const places = [
  '',
  '/bai-viet',
  '/bai-viet/moi',
  '/thu-vien',
  '/thung-rac',
  '/chuyen-muc',
  '/the',
  '/but-danh',
  '/nguoi',
  '/thu-di',
  '/nhat-ky',
  '/cai-dat',
  '/tai-khoan',
  '/bat-dau',
]

// A whole round of the newsroom, each page looked at by axe.
const longEnough = 300_000

test('axe finds nothing in any look of the newsroom', async ({ page }) => {
  test.setTimeout(longEnough)
  const owner = await hire('owner', 'Phùng Thị Soi')
  const id = await startDraft(owner, 'Một bài để soi')
  await signIn(page, owner)
  for (const path of [...places, `/bai-viet/${id}`]) {
    await page.goto(`/admin${path}`)
    expect([path, ...(await faultsInAnyLook(page))]).toEqual([path])
  }
})

test('axe finds nothing in what opens above the newsroom', async ({ page }) => {
  const owner = await hire('owner', 'Mai Cửa Sổ')
  const id = await startDraft(owner, 'Một bài để mở')
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  await page.getByRole('button', { name: 'Hẹn giờ' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Các việc khác' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('no page of the newsroom is wider than the narrowest phone', async ({ page }) => {
  test.setTimeout(longEnough)
  const owner = await hire('owner', 'Lý Thị Hẹp')
  const id = await startDraft(owner, 'Một bài ở khổ hẹp với cái tên khá dài dòng')
  await signIn(page, owner)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [...places, `/bai-viet/${id}`]) {
    await page.goto(`/admin${path}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, width]).toEqual([path, 320])
  }
})
