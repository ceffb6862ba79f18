import { expect, type Page, test } from '@playwright/test'

const title = 'Công tác luân chuyển cán bộ lãnh đạo, quản lý'

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => {
      const focused = document.activeElement
      return focused?.getAttribute('aria-label') ?? focused?.textContent?.trim() ?? ''
    })
    if (typeof name === 'string' ? label === name : name.test(label)) return
  }
  throw new Error(`No stop of the Tab key is called ${name}`)
}

test('the first stop leads past the masthead to the text', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/#noi-dung')
})

test('by keyboard alone a reader opens an article, reads on and searches', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await tabTo(page, 'Cán bộ')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/the/can-bo')

  await page.goto('/tim-kiem')
  await page.getByRole('main').getByRole('searchbox').focus()
  await page.keyboard.type('luan chuyen can bo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()
})

test('whatever has the focus shows that it has', async ({ page }) => {
  await page.goto('/')
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) }
    })
    expect(outline.style).not.toBe('none')
    expect(outline.width).toBeGreaterThanOrEqual(2)
  }
})
