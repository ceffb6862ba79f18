import { expect, type Locator, type Page } from '@playwright/test'
import type { Document } from '@/domain/documents/document'
import { hire, signIn, startDraft } from './desk-people'

/** Where the text of an article is written, once the editor is there. */
export function bodyOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Nội dung', exact: true })
}

/** Writes a new text in place of the old one, a line a block, as hands would. */
export async function writeBody(page: Page, ...lines: string[]): Promise<void> {
  await bodyOf(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
}

/** The body as the form would send it now. */
export async function bodyJson(page: Page) {
  return JSON.parse(await page.locator('input[name=body]').inputValue())
}

/** The kinds of the blocks at the top level, in their order. */
export async function kindsOf(page: Page): Promise<string[]> {
  const { content } = await bodyJson(page)
  return content.map(({ type }: { type: string }) => type)
}

/** Opens a draft of a new owner's own, ready to be written on. Returns its id. */
export async function openDraft(page: Page, title: string, body?: Document): Promise<string> {
  const owner = await hire('owner', 'Ngô Thị Viết')
  const id = await startDraft(owner, title, body)
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  await expect(bodyOf(page)).toBeVisible()
  return id
}
