import { expect, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { sessions, writers } from '@/db/schema'
import { faultsInAnyLook } from './axe'
import { enterHere, hire, signIn } from './desk-people'
import { databaseOfSite } from './site'
import { bodyOf, isSaved, openText, storedWords, write, writeBody } from './writing'

test('a text saves itself, again and again, and its own saves are no conflict', async ({
  page,
}) => {
  const id = await openText(page, await hire('owner', 'Lê Tự Lưu'), { title: 'Tự lưu' })
  await writeBody(page, 'Không ai bấm gì.')
  await expect(page.getByText('Chưa lưu', { exact: true })).toBeVisible()
  await isSaved(page)
  for (const words of ['Một.', 'Một. Hai.', 'Một. Hai. Ba.']) {
    await write(page, words)
    await isSaved(page)
  }
  await expect.poll(() => storedWords(id)).toBe('Một. Hai. Ba.')
  await expect(page.getByRole('heading', { name: 'Hai bản khác nhau' })).toHaveCount(0)
})

test('without a network and with the tab killed the words are still there', async ({ page }) => {
  const id = await openText(page, await hire('owner', 'Trần Mất Mạng'), { title: 'Mất mạng' })
  const context = page.context()
  await write(page, 'Chữ đã lưu.')
  await expect.poll(() => storedWords(id)).toBe('Chữ đã lưu.')
  await isSaved(page)
  await context.setOffline(true)
  await write(page, 'Chữ gõ lúc mất mạng.')
  await expect(page.getByText('Chưa lưu được, sẽ thử lại')).toBeVisible()
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)

  const again = await context.newPage()
  await again.goto(`/admin/bai-viet/${id}`)
  const offer = again.getByRole('region', { name: 'Còn chữ chưa lưu từ lần trước' })
  await expect(offer).toBeVisible()
  await expect(again.getByText('Bạn đang soạn bài này')).toBeHidden()
  await offer.getByText('Xem hai bản').click()
  await expect(offer.locator('ins').filter({ hasText: 'gõ' })).toBeVisible()
  expect(await faultsInAnyLook(again)).toEqual([])
  await offer.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(bodyOf(again)).toHaveText('Chữ gõ lúc mất mạng.')
  await isSaved(again)
  await expect.poll(() => storedWords(id)).toBe('Chữ gõ lúc mất mạng.')
  await again.reload()
  await expect(bodyOf(again)).toHaveText('Chữ gõ lúc mất mạng.')
  await expect(offer).toHaveCount(0)
})

test('whoever is signed out while writing signs in over the form, and goes on', async ({
  page,
}) => {
  const owner = await hire('owner', 'Phạm Hết Phiên')
  const id = await openText(page, owner, { title: 'Hết phiên' })
  const direct = await openDirect(databaseOfSite())
  await direct.db.delete(sessions).where(eq(sessions.editorId, owner.id))
  direct.close()
  await write(page, 'Chữ gõ sau khi hết phiên.')
  const door = page.getByRole('dialog', { name: 'Đăng nhập lại để lưu' })
  await expect(door.getByText(owner.email)).toBeVisible()
  await enterHere(door)
  await expect(door).toBeHidden()
  await expect(bodyOf(page)).toHaveText('Chữ gõ sau khi hết phiên.')
  await expect.poll(() => storedWords(id)).toBe('Chữ gõ sau khi hết phiên.')
})

test('two write one text: one is told, takes it over, and chooses between both', async ({
  browser,
}) => {
  const [one, other] = [await hire('owner', 'Vũ Hai Tay'), await hire('owner', 'Đỗ Tay Hai')]
  const contexts = [await browser.newContext(), await browser.newContext()] as const
  const [left, right] = [await contexts[0].newPage(), await contexts[1].newPage()]
  const id = await openText(left, one, { title: 'Hai người cùng sửa' })
  await write(left, 'Đoạn chung.\n\nĐoạn hai.')
  await expect.poll(() => storedWords(id)).toBe('Đoạn chung.\nĐoạn hai.')

  await signIn(right, other)
  await right.goto(`/admin/bai-viet/${id}`)
  await expect(right.getByText('Vũ Hai Tay đang soạn bài này từ')).toBeVisible()
  await right.getByRole('button', { name: 'Tiếp quản' }).click()
  await expect(right.getByText('đang soạn bài này')).toBeHidden()
  await write(right, 'Đoạn chung.\n\nĐoạn hai của họ.')
  await expect.poll(() => storedWords(id)).toBe('Đoạn chung.\nĐoạn hai của họ.')

  await left.getByLabel('Sa-pô').fill('Lời dẫn chỉ tôi viết.')
  await write(left, 'Đoạn chung.\n\nĐoạn hai của tôi.')
  await expect(left.getByText('Đỗ Tay Hai đang soạn bài này từ')).toBeVisible({ timeout: 30_000 })
  await expect.poll(() => storedWords(id)).toContain('Đoạn hai của họ.')
  await left.getByRole('button', { name: 'Tiếp quản' }).click()
  const conflict = left.getByRole('region', { name: 'Hai bản khác nhau: hãy chọn' })
  await expect(conflict.getByRole('heading', { level: 2 })).toBeFocused()
  expect(await faultsInAnyLook(left)).toEqual([])
  await expect(conflict.getByText('Đỗ Tay Hai đã lưu bản mới')).toBeVisible()
  await expect(conflict.getByRole('group', { name: 'Sa-pô' }).getByLabel('Của tôi')).toBeChecked()
  await expect(conflict.getByRole('button', { name: 'Lưu bản đã chọn' })).toBeDisabled()
  await conflict.getByRole('group', { name: 'Đoạn khác nhau số 1' }).getByLabel('Cả hai').check()
  await conflict.getByRole('button', { name: 'Lưu bản đã chọn' }).click()
  await isSaved(left)
  await expect.poll(() => storedWords(id)).toBe('Đoạn chung.\nĐoạn hai của tôi.\nĐoạn hai của họ.')
  await expect(left.getByLabel('Sa-pô')).toHaveValue('Lời dẫn chỉ tôi viết.')
  await expect(left.getByLabel('Tiêu đề', { exact: true })).toBeFocused()

  await left.goto('/admin')
  const direct = await openDirect(databaseOfSite())
  await expect.poll(() => direct.db.$count(writers, eq(writers.articleId, id))).toBe(0)
  direct.close()
})

test('a page of an older build keeps the words, and costs one reload', async ({ page }) => {
  const id = await openText(page, await hire('owner', 'Ngô Nâng Cấp'), { title: 'Nâng cấp' })
  await page.route(`**/admin/bai-viet/${id}`, (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 409, headers: { 'x-nextjs-action-not-found': '1' }, body: '' })
      : route.continue(),
  )
  await write(page, 'Chữ gõ lúc nâng cấp.')
  await expect(page.getByText('Trang quản trị vừa được nâng cấp')).toBeVisible()
  await page.unroute(`**/admin/bai-viet/${id}`)
  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: 'Tải lại trang' }).click()
  await page.getByRole('button', { name: 'Khôi phục' }).click()
  await isSaved(page)
  await expect.poll(() => storedWords(id)).toBe('Chữ gõ lúc nâng cấp.')
})
