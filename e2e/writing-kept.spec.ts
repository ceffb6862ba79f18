import { expect, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { articles } from '@/db/schema'
import { hire, signIn } from './desk-people'
import { databaseOfSite } from './site'
import { bodyOf, isKept, isSaved, openText, storedWords, write } from './writing'

test('a new text outlives its tab, is stored once it has a title, and can then go out', async ({
  page: killed,
}) => {
  const owner = await hire('owner', 'Hồ Bài Mới')
  await signIn(killed, owner)
  await killed.goto('/admin/bai-viet/moi')
  await write(killed, 'Chưa có tiêu đề.')
  await expect(killed.getByText('Chưa lưu', { exact: true })).toBeVisible()
  await isKept(killed)
  await killed.close({ runBeforeUnload: false })

  const page = await killed.context().newPage()
  await page.goto('/admin/bai-viet/moi')
  await page.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(bodyOf(page)).toHaveText('Chưa có tiêu đề.')
  await expect(page.getByRole('button', { name: 'Xuất bản' })).toHaveCount(0)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Bài tự lưu')
  await isSaved(page)
  await page.getByLabel('Chuyên mục').selectOption({ index: 1 })
  await write(page, 'Đã có tiêu đề.')
  await isSaved(page)
  const id = page.url().split('/').at(-1) ?? ''
  await expect.poll(() => storedWords(id)).toBe('Đã có tiêu đề.')
  const direct = await openDirect(databaseOfSite())
  expect(await direct.db.$count(articles, eq(articles.createdBy, owner.id))).toBe(1)
  direct.close()

  await page.getByRole('button', { name: 'Điện thoại' }).click()
  const inside = page.frameLocator('iframe[title*="Điện thoại"]')
  await expect(inside.getByText('Đã có tiêu đề.')).toBeVisible()
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await expect(page.getByText('Đã xuất bản.').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Xem trên trang' })).toBeVisible()
  await expect(bodyOf(page)).toHaveText('Đã có tiêu đề.')
})

test('whoever signs out keeps the words that no server has, or throws them away', async ({
  page,
}) => {
  const owner = await hire('owner', 'Cao Ra Cửa')
  const id = await openText(page, owner, { title: 'Ra cửa' })
  const path = `/admin/bai-viet/${id}`
  await page.route(`**${path}`, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  page.on('dialog', (dialog) => dialog.accept())
  const offer = page.getByRole('region', { name: 'Còn chữ chưa lưu từ lần trước' })
  async function signOut(choice: string) {
    await expect(page.getByText('Chưa lưu được, sẽ thử lại')).toBeVisible()
    await isKept(page)
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
    await page.getByRole('button', { name: choice }).click()
    await page.waitForURL('**/dang-nhap')
    await signIn(page, owner)
    await page.goto(path)
  }

  await write(page, 'Chữ chưa kịp lưu.')
  await signOut('Giữ lại và đăng xuất')
  await offer.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(bodyOf(page)).toHaveText('Chữ chưa kịp lưu.')
  await signOut('Bỏ đi và đăng xuất')
  await expect(bodyOf(page)).toHaveText('Nội dung của Ra cửa.')
  await expect(offer).toHaveCount(0)
})
