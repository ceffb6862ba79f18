import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { hire, signIn, startDraft } from './desk-people'
import { looks } from './pages'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const places = [
  '',
  '/bai-viet',
  '/bai-viet/moi',
  '/thung-rac',
  '/chuyen-muc',
  '/the',
  '/but-danh',
  '/nguoi',
  '/thu-di',
  '/nhat-ky',
  '/cai-dat',
  '/tai-khoan',
]

// A whole round of the newsroom, each page looked at by axe.
const longEnough = 300_000

for (const look of looks) {
  test(`axe finds nothing in the newsroom, ${look.name}`, async ({ page }) => {
    test.setTimeout(longEnough)
    const owner = await hire('owner', 'Phùng Thị Soi')
    const id = await startDraft(owner, 'Một bài để soi')
    await signIn(page, owner)
    await page.emulateMedia(look.media)
    for (const path of [...places, `/bai-viet/${id}`]) {
      await page.goto(`/admin${path}`)
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [path, id, html]))
      expect(found).toEqual([])
    }
  })
}

test('axe finds nothing in what opens above the newsroom', async ({ page }) => {
  const owner = await hire('owner', 'Mai Cửa Sổ')
  const id = await startDraft(owner, 'Một bài để mở')
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    return violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => [rule, html]))
  }
  await page.getByRole('button', { name: 'Hẹn giờ' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await check()).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Các việc khác' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await check()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await check()).toEqual([])
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
