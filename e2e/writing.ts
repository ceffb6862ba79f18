import { expect, type Locator, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { articles } from '@/db/schema'
import type { Document } from '@/domain/documents/document'
import { plainText } from '@/domain/documents/plain-text'
import { type Colleague, hire, signIn, startDraft } from './desk-people'
import { databaseOfSite } from './site'

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
  return openText(page, await hire('owner', 'Ngô Thị Viết'), { title, body })
}

/** Whatever was typed is stored. */
export const isSaved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Đã lưu lúc' })).toBeVisible({
    timeout: 30_000,
  })

/** Types into the body and leaves the window, as somebody who looks something up. */
export async function write(page: Page, words: string) {
  await writeBody(page, ...words.split('\n\n'))
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
}

/** The browser has written down what no server has. */
export async function isKept(page: Page) {
  const count = () =>
    page.evaluate(
      () =>
        new Promise<number>((counted) => {
          const opening = indexedDB.open('toa-soan')
          opening.onsuccess = () => {
            const all = opening.result.transaction('chua-luu').objectStore('chua-luu').count()
            all.onsuccess = () => counted(all.result)
          }
        }),
    )
  await expect.poll(count).toBeGreaterThan(0)
}

/** The words of the body as the server has them. */
export async function storedWords(id: string): Promise<string> {
  const direct = await openDirect(databaseOfSite())
  const [row] = await direct.db.select().from(articles).where(eq(articles.id, id))
  direct.close()
  return row ? plainText(row.body as Parameters<typeof plainText>[0]) : ''
}

/** The same of this person's own. */
export async function openText(
  page: Page,
  owner: Colleague,
  { title, body }: { title: string; body?: Document | undefined },
): Promise<string> {
  const id = await startDraft(owner, title, body)
  await signIn(page, owner)
  await page.goto(`/admin/bai-viet/${id}`)
  // The editor comes after the page: whoever is cut off before it came has written nothing yet.
  await expect(bodyOf(page)).toBeVisible()
  return id
}
