import type { Locator, Page } from '@playwright/test'

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
