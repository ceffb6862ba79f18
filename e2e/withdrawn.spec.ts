import { expect, test } from '@playwright/test'
import { openDirect } from '@/db/connection'
import { publishNew, withdraw } from './newsroom'
import { databaseOfSite } from './site'

let direct: Awaited<ReturnType<typeof openDirect>>

test.beforeAll(async () => {
  direct = await openDirect(databaseOfSite())
})

test.afterAll(() => direct?.close())

test('a withdrawn article says that it is, why, and where to go on @reading', async ({ page }) => {
  const slug = `bai-go-${Date.now()}`
  await publishNew(direct, slug, 'Bài sẽ gỡ')
  await expect.poll(async () => (await page.goto(`/bai-viet/${slug}`))?.status()).toBe(200)

  await withdraw(direct, slug, 'Gỡ vì số liệu <sai>; tòa soạn xin lỗi bạn đọc.')
  await expect.poll(async () => (await page.goto(`/bai-viet/${slug}`))?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1, name: 'Bài đã được gỡ' })).toBeVisible()
  await expect(page.getByText('Gỡ vì số liệu <sai>; tòa soạn xin lỗi bạn đọc.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Về trang nhất' })).toBeVisible()

  await page.getByLabel('Tìm trên trang').fill('luân chuyển')
  await page.getByRole('button', { name: 'Tìm' }).click()
  await expect(page).toHaveURL(/\/tim-kiem\?q=/)
})
