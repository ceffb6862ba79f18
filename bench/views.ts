import { t } from '@/messages'
import { articlePages, callAction, type SeenPage, totalOf } from './reader-calls'
import { openSite } from './site'

const readersAtOnce = 64
const warmUp = 500
const measured = 10_000

/**
 * How many views a second a whole site accepts, through front process, action and commit, on one
 * article and on several; beside calls that end before the database, which show what the rest
 * costs. True when every total is exact.
 */
export async function benchViews(): Promise<boolean> {
  const site = await openSite()
  try {
    const pages = await articlePages(site.origin)
    await empty(pages, warmUp)
    const bare = await empty(pages, measured)
    const one = await views(pages.slice(0, 1), { first: 0, count: measured })
    const several = await views(pages, { first: measured, count: measured })
    report({ bare, one, several, articles: pages.length })
    return one.isExact && several.isExact
  } finally {
    await site.close()
  }
}

type Measured = { perSecond: number; isExact: boolean }

/** A bot's calls pass everything but the database. */
async function empty(pages: readonly SeenPage[], count: number): Promise<number> {
  const userAgent = 'Googlebot/2.1'
  return perSecond(count, async (n) => {
    await callAction({ page: pageOf(pages, n), kind: 'view', userAgent, reader: n })
  })
}

async function views(
  pages: readonly SeenPage[],
  { first, count }: { first: number; count: number },
): Promise<Measured> {
  const before = await totalOf(pages)
  const speed = await perSecond(count, async (n) => {
    const figures = await callAction({ page: pageOf(pages, n), kind: 'view', reader: first + n })
    if (!figures) throw new Error('A view was refused')
  })
  return { perSecond: speed, isExact: (await totalOf(pages)) === before + count }
}

function pageOf(pages: readonly SeenPage[], n: number): SeenPage {
  const page = pages[n % pages.length]
  if (!page) throw new Error('No article was found')
  return page
}

async function perSecond(count: number, call: (n: number) => Promise<void>): Promise<number> {
  const began = performance.now()
  let next = 0
  async function reader(): Promise<void> {
    while (next < count) {
      next += 1
      await call(next - 1)
    }
  }
  await Promise.all(Array.from({ length: readersAtOnce }, reader))
  return count / ((performance.now() - began) / 1_000)
}

type Report = { bare: number; one: Measured; several: Measured; articles: number }

function report({ bare, one, several, articles }: Report): void {
  console.log(
    t('bench.views.ratios', { one: one.perSecond / bare, several: several.perSecond / bare }),
  )
  console.log(
    t('bench.views.speeds', {
      bare: Math.round(bare),
      one: Math.round(one.perSecond),
      several: Math.round(several.perSecond),
      articles,
      readers: readersAtOnce,
    }),
  )
  console.log(one.isExact && several.isExact ? t('bench.views.exact') : t('bench.views.inexact'))
}
