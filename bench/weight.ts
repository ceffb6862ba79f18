import { type Weight, weigh } from '@/e2e/weight'
import { t } from '@/messages'
import { launchBrowser } from './browser'
import { articlePath, openSite } from './site'

const kilobyte = 1_024
const limits = {
  set: 70 * kilobyte,
  bare: 20 * kilobyte,
  scripts: 6 * kilobyte,
  requests: 10,
} as const satisfies Partial<Weight>

/** What a first visit costs the reader. True when every page stays within the limits. */
export async function benchWeight(): Promise<boolean> {
  const site = await openSite()
  const browser = await launchBrowser()
  try {
    const outcomes: boolean[] = []
    for (const path of [
      '/',
      await articlePath(site.origin),
      await sectionPath(site.origin),
      '/tim-kiem?q=tin',
    ]) {
      const page = await (await browser.newContext()).newPage()
      // Twice: the first reader of a copy gets it compressed in haste.
      await weigh(page, `${site.origin}${path}`)
      const weight = await weigh(page, `${site.origin}${path}`)
      await page.close()
      console.log(
        t('bench.weight.line', { path, ...inKilobytes(weight), requests: weight.requests }),
      )
      outcomes.push(isWithin(weight))
    }
    return outcomes.every(Boolean)
  } finally {
    await browser.close()
    await site.close()
  }
}

function isWithin(weight: Weight): boolean {
  const names = Object.keys(limits) as (keyof typeof limits)[]
  return names.every((name) => weight[name] <= limits[name])
}

function inKilobytes({ all, set, bare, scripts }: Weight) {
  return {
    all: all / kilobyte,
    set: set / kilobyte,
    bare: bare / kilobyte,
    scripts: scripts / kilobyte,
  }
}

async function sectionPath(origin: string): Promise<string> {
  const html = await (await fetch(origin)).text()
  return /href="(\/chuyen-muc\/[a-z0-9-]+)"/.exec(html)?.[1] ?? '/'
}
