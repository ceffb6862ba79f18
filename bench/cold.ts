import { openDirect } from '@/db/connection'
import { publishNew } from '@/e2e/newsroom'
import { t } from '@/messages'
import { freePort } from '@/server/postgres/free-port'
import { type Asked, ask, readOn } from './readers'
import { databaseOf, openSite, type Site, untilQuiet } from './site'
import { timesOf } from './times'

const crowd = 500
const pages = 150

/**
 * A story that breaks: 500 readers at once of a page nobody has read; then as many new pages as a
 * crawler asks for at once, while others go on reading the front page. True when nobody got
 * an error and the breaking story was rendered once.
 */
export async function benchCold(): Promise<boolean> {
  const metrics = await freePort()
  const site = await openSite({ environment: { METRICS_PORT: String(metrics) } })
  try {
    const urls = await publish(site)
    await untilQuiet()
    const [breaking = '', ...others] = urls
    const before = await countQuestions(metrics)
    const crowded = await Promise.all(Array.from({ length: crowd }, () => ask(breaking)))
    const renders = (await countQuestions(metrics)) - before
    report('crowd', crowded)
    console.log(t('bench.cold.renders', { renders }))
    await ask(site.origin)
    const reading = readOn([`${site.origin}/`], 4)
    const cold = await Promise.all(others.map((url) => ask(url)))
    const { failed, slowest, reads } = reading.take()
    await reading.stop()
    report('pages', cold)
    console.log(t('bench.cold.others', { reads, failed, slowest: Math.round(slowest) }))
    const areWhole = [...crowded, ...cold].every(({ status }) => status === 200)
    return areWhole && failed === 0 && renders === 1
  } finally {
    await site.close()
  }
}

/** How often the front process has asked the app for a page. */
async function countQuestions(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(/^toasoan_renewals_total (\d+)/m.exec(text)?.[1])
}

async function publish(site: Site): Promise<string[]> {
  const direct = await openDirect(databaseOf(site))
  const slugs = Array.from({ length: pages + 1 }, (_, n) => `tin-nong-${n}`)
  for (const slug of slugs) await publishNew(direct, slug, `Tin nóng ${slug}`)
  direct.close()
  return slugs.map((slug) => `${site.origin}/bai-viet/${slug}`)
}

function report(kind: 'crowd' | 'pages', asked: Asked[]): void {
  console.log(t(`bench.cold.${kind}`, timesOf(asked)))
}
