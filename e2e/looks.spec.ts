import { expect, type Page, test } from '@playwright/test'
import { publicPages } from './pages'

/** The narrowest phone, which is also a screen of 1280 at 400 % zoom. */
const narrow = { width: 320, height: 640 }
const article = publicPages[2].path
/** Of cumulative layout shift; 0.1 is called good. What follows a marked word moves by a pixel or two. */
const unnoticed = 0.005

for (const { name, path } of publicPages) {
  test(`one first heading, the landmarks, room for marks, no scrolling sideways: ${name} @reading`, async ({
    page,
  }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const landmark of ['main', 'banner', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1)
    }
    expect(await narrowestLine(page)).toBeGreaterThanOrEqual(1.25)
    // Paper has no menu, and nothing to skip.
    if (name !== 'print view') {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
    }
    await page.setViewportSize(narrow)
    for (const size of ['', 'large', 'larger']) {
      expect([size, await widthAt(page, size)]).toEqual([size, narrow.width])
    }
  })

  test(`nothing moves when the webfont comes late: ${name}`, async ({ page }) => {
    expect(await shiftWithLateFont(page, path)).toBeLessThan(unnoticed)
  })
}

test('only the fonts a page shows are fetched', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  await page.goto(article, { waitUntil: 'networkidle' })
  expect(fonts).toEqual([expect.stringContaining('roman')])
})

test('a reader’s choice holds on the next page before anything is painted', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Cách hiển thị' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cách hiển thị' })
  await dialog.getByRole('radio', { name: 'Tối' }).check()
  await dialog.getByRole('radio', { name: 'Lớn', exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const { theme, size } = document.documentElement.dataset
      Object.assign(globalThis, { chosen: `${theme} ${size}` })
    })
  })
  await page.goto(article)
  expect(await page.evaluate('chosen')).toBe('dark large')
  await page.getByRole('button', { name: 'Cách hiển thị' }).click()
  await expect(dialog.getByRole('radio', { name: 'Tối' })).toBeChecked()

  await dialog.getByRole('radio', { name: 'Theo máy' }).first().check()
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull()
})

test('without scripts no switch is offered that would do nothing @reading', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Cách hiển thị' })
  await expect(button).toBeVisible({ visible: javaScriptEnabled !== false })
})

test('on paper stands the text, black on white, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await page.goto(article)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeVisible()
  for (const control of await page.locator('nav, form, button').all()) {
    await expect(control).toBeHidden()
  }
  const colours = await page.locator('body').evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body)
    return [color, backgroundColor]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

function widthAt(page: Page, size: string): Promise<number> {
  return page.locator('html').evaluate((html, chosen) => {
    html.dataset.size = chosen
    return html.scrollWidth
  }, size)
}

/** Of all headings' heights of a line, in font sizes: stacked marks need room. */
async function narrowestLine(page: Page): Promise<number> {
  const ratios = await page.locator('h1, h2, h3, h4').evaluateAll((headings) =>
    headings.map((heading) => {
      const { lineHeight, fontSize } = getComputedStyle(heading)
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
    }),
  )
  return Math.min(...ratios)
}

/** The page is painted in the fallback first; only then does the font arrive. */
async function shiftWithLateFont(page: Page, path: string): Promise<number> {
  let release: () => void = () => undefined
  const painted = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await painted
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await twoFrames(page)
  release()
  await page.waitForLoadState('load')
  await page.evaluate(() => document.fonts.ready)
  await twoFrames(page)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(sum(list.getEntries())))
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum(observer.takeRecords())), 200)

        function sum(entries: PerformanceEntry[]) {
          return entries.reduce((all, entry) => all + Number(Reflect.get(entry, 'value')), 0)
        }
      }),
  )
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}
