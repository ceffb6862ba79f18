import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { faults, faultsInAnyLook } from './axe'
import { bodyJson, bodyOf, kindsOf, openDraft, writeBody } from './writing'

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
  expect(await kindsOf(page)).toEqual(['heading', 'paragraph', 'bulletList', 'table'])
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
  expect(await kindsOf(page)).toEqual(['paragraph', 'figure'])
  const { content } = await bodyJson(page)
  expect(content[1].attrs).toMatchObject({ alt: 'Núi trong sương', caption: 'Sớm mai' })
  expect(await faults(page)).toEqual([])
})
