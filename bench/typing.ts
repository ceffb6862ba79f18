import type { Page } from '@playwright/test'
import { t } from '@/messages'
import { newsSentences } from '@/test/vietnamese'
import { launchBrowser, owner, signedIn } from './browser'
import { openSite } from './site'

const words = 5_000
const keys = 200
const warmUp = 40
/** As fast as people type: ten letters a second. */
const betweenKeys = 100

/**
 * From a key going down to the frame that shows its letter, in the middle of an article of five thousand
 * words, beside the same in an empty one. True when every letter arrived.
 */
export async function benchTyping(): Promise<boolean> {
  const site = await openSite({ environment: owner })
  const browser = await launchBrowser()
  try {
    const page = await signedIn(browser, site.origin)
    const empty = await latencies(page, 0)
    const long = await latencies(page, words)
    report(empty, long)
    return empty.isWhole && long.isWhole
  } finally {
    await browser.close()
    await site.close()
  }
}

type Measured = { median: number; p95: number; isWhole: boolean }

async function latencies(page: Page, length: number): Promise<Measured> {
  await page.goto('/admin/bai-viet/moi')
  const body = page.getByRole('textbox', { name: 'Nội dung', exact: true })
  await body.click()
  if (length > 0) await body.evaluate(paste, article(length))
  await body
    .locator('p')
    .nth(Math.floor((await body.locator('p').count()) / 2))
    .click()
  await page.keyboard.press('End')
  await page.evaluate(measureKeys)
  const letters = 'nghe tieng mua roi tren mai ngoi '
  let typed = ''
  for (let index = 0; index < warmUp + keys; index += 1) {
    const letter = letters[index % letters.length] ?? 'a'
    typed += letter
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(betweenKeys)
  }
  const all = await page.evaluate(() => (window as unknown as { latencies: number[] }).latencies)
  const sorted = all.slice(warmUp).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  const text = (await body.innerText()).replaceAll('\u00a0', ' ')
  return { median: at(0.5), p95: at(0.95), isWhole: text.includes(typed.trim()) }
}

function article(length: number): string {
  const paragraphs: string[] = []
  for (let count = 0, index = 0; count < length; index += 4) {
    const some = [0, 1, 2, 3].map((next) => newsSentences[(index + next) % newsSentences.length])
    const paragraph = some.join(' ')
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  return paragraphs.join('\n')
}

function paste(element: HTMLElement | SVGElement, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
}

/** The message is delivered once the frame has been painted. */
function measureKeys(): void {
  const found: number[] = []
  Object.assign(window, { latencies: found })
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => found.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

function report(empty: Measured, long: Measured): void {
  console.log(t('bench.typing.ratio', { ratio: long.median / empty.median }))
  console.log(t('bench.typing.empty', { median: empty.median, p95: empty.p95 }))
  console.log(t('bench.typing.long', { words, median: long.median, p95: long.p95 }))
  console.log(t(long.isWhole && empty.isWhole ? 'bench.typing.whole' : 'bench.typing.lost'))
}
