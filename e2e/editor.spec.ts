import { readFileSync } from 'node:fs'
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

/** As the browser hands over what is in the clipboard. */
async function paste(page: Page, html: string, text: string): Promise<void> {
  await bodyOf(page).evaluate(
    (body, [markup = '', plain = '']) => {
      const clipboardData = new DataTransfer()
      if (markup) clipboardData.setData('text/html', markup)
      clipboardData.setData('text/plain', plain)
      body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    [html, text],
  )
}

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
  <h1>Nghị quyết</h1><p class=MsoNormal>Theo sách<a href="#_ftn1" name="_ftnref1">[1]</a>, <b>${'Nguyễn'.normalize('NFD')}</b>.</p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;
  </span></span><![endif]>Lúa</p><table><caption>Số xã</caption><tr><th>Huyện</th></tr><tr><td>Kỳ Sơn</td></tr></table>
  <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1"
  name="_ftn1">[1]</a> Trang 12.</p></div></div></body></html>`

test('what is pasted from Word is a body, and a note says what was mended', async ({ page }) => {
  await openDraft(page, 'Dán từ Word')
  await writeBody(page, '')
  await paste(page, fromWord, '')
  expect(await types(page)).toEqual(['heading', 'paragraph', 'bulletList', 'table'])
  const { content } = await bodyJson(page)
  expect(content[1].content[1]).toEqual({
    type: 'footnote',
    content: [{ type: 'text', text: 'Trang 12.' }],
  })
  expect(content[3].attrs).toEqual({ caption: 'Số xã' })
  await expect(page.getByText('Đã ghép lại 2 chữ rời dấu.').first()).toBeVisible()
})

test('text from before Unicode is read by one press, and one undo takes that back', async ({
  page,
}) => {
  await openDraft(page, 'Dán chữ cũ')
  await writeBody(page, 'Trước. ')
  const old = 'Céng hßa x· héi chñ nghÜa ViÖt Nam'
  const read = 'Cộng hòa xã hội chủ nghĩa Việt Nam'
  await paste(page, '', old)
  const notice = page.getByText('có vẻ là bảng mã TCVN3')
  await expect(notice).toBeVisible()
  expect(await faultsInAnyLook(page)).toEqual([])
  await page.getByRole('button', { name: 'Chuyển sang Unicode' }).click()
  await expect(bodyOf(page)).toContainText(`Trước. ${read}`)
  await expect(notice).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toContainText('héi chñ')
})

test('a pasted picture is uploaded and stands in the text with its words', async ({ page }) => {
  await openDraft(page, 'Dán ảnh')
  const picture = readFileSync('db/seed/media/nui-mu-suong.jpg').toString('base64')
  await writeBody(page, 'Núi sớm.')
  await bodyOf(page).evaluate((body, content) => {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'nui.jpg', { type: 'image/jpeg' }))
    body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, picture)
  const figure = bodyOf(page).getByRole('group', { name: 'Ảnh', exact: true })
  await expect(figure.getByRole('img')).toBeVisible()
  await figure.getByLabel('Lời tả ảnh').fill('Núi trong sương')
  await figure.getByLabel('Chú thích', { exact: true }).fill('Sớm mai')
  expect(await types(page)).toEqual(['paragraph', 'figure'])
  const { content } = await bodyJson(page)
  expect(content[1].attrs).toMatchObject({ alt: 'Núi trong sương', caption: 'Sớm mai' })
  expect(await faults(page)).toEqual([])
})
