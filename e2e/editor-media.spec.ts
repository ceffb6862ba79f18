import { expect, type Page, test } from '@playwright/test'
import { openDirect } from '@/db/connection'
import { faultsInAnyLook } from './axe'
import { choose, fileOf, picture } from './files'
import { publishNew } from './newsroom'
import { databaseOfSite } from './site'
import { bodyOf, kindsOf, openDraft, writeBody } from './writing'

type Files = Parameters<typeof choose>[2]

/** Where the caret stands, by the menu behind the slash. */
async function insert(page: Page, typed: string, files: Files): Promise<void> {
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await choose(page, 'Tải lên từ máy', files)
}

test('whatever the library holds is put into a text from its window, and readers have it', async ({
  page,
}) => {
  const id = await openDraft(page, 'Bài có đủ loại tệp')
  const mark = id.slice(-8)
  const direct = await openDirect(databaseOfSite())
  await publishNew(direct, `tin-goc-${id}`, `Tin gốc ${mark}`)
  direct.close()
  const picker = page.getByRole('dialog')

  await writeBody(page, 'Mở đầu.', '')
  await insert(page, '/bo anh', [await picture(`${mark}-1.jpg`), await picture(`${mark}-2.jpg`)])
  await expect(picker.getByRole('button', { name: 'Dùng 2 tệp' })).toBeEnabled()
  expect(await faultsInAnyLook(page)).toEqual([])
  await picker.getByRole('button', { name: 'Dùng 2 tệp' }).click()
  await insert(page, '/tep', [fileOf('pdf', `Nghị quyết ${mark}`)])
  await picker.getByRole('button', { name: 'Dùng 1 tệp' }).click()
  await insert(page, '/video', [fileOf('mp4', `Lễ hội ${mark}`)])
  await expect(picker).toBeHidden()
  await insert(page, '/am thanh', [fileOf('mp3', `Phỏng vấn ${mark}`)])
  await expect(picker).toBeHidden()
  await page.keyboard.type('Viết tiếp.')
  const kinds = ['paragraph', 'gallery', 'attachment', 'video', 'audio', 'paragraph']
  expect(await kindsOf(page)).toEqual(kinds)

  const block = (name: string) => bodyOf(page).getByRole('group', { name, exact: true })
  await block('Bộ ảnh').getByLabel('Chú thích', { exact: true }).last().fill('Hai bến sông')
  await block('Tệp đính kèm').getByLabel('Tên hiển thị').fill('Toàn văn nghị quyết')
  await block('Video').getByLabel('Chú thích').fill('Lễ hội mùa nước')
  await block('Âm thanh').getByLabel('Lời ghi lại').fill('Chào cả nhà.')
  await block('Âm thanh').getByLabel('Chú thích').fill('Nghe bà Tư kể')
  await page.getByLabel('Tin liên quan', { exact: true }).fill(`tin goc ${mark}`)
  await page.getByRole('option', { name: `Tin gốc ${mark}` }).click()
  expect(await faultsInAnyLook(page)).toEqual([])

  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await expect(page.getByText('Đã xuất bản.').first()).toBeVisible()
  await page.goto(`/bai-viet/nhap-${id}`)
  const gallery = page.getByRole('figure', { name: 'Hai bến sông' })
  await expect(gallery.locator('img')).toHaveCount(2)
  const document = page.getByRole('link', { name: 'Toàn văn nghị quyết' })
  const sources = [
    await document.getAttribute('href'),
    await page.getByLabel('Lễ hội mùa nước').getAttribute('src'),
    await page.getByLabel('Nghe bà Tư kể').getAttribute('src'),
  ]
  const answers = await Promise.all(sources.map((source) => page.request.get(source ?? '')))
  expect(answers.map((answer) => [answer.status(), answer.headers()['content-type']])).toEqual([
    [200, 'application/pdf'],
    [200, 'video/mp4'],
    [200, 'audio/mpeg'],
  ])
  await page.getByText('Bản ghi lời', { exact: true }).click()
  await expect(page.getByText('Chào cả nhà.')).toBeVisible()
  const heading = page.getByRole('heading', { name: 'Tin liên quan', level: 3 })
  const chosen = page.locator('section', { has: heading }).last()
  await expect(chosen.getByRole('link', { name: `Tin gốc ${mark}` })).toBeVisible()
})
