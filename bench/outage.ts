import { setTimeout as sleep } from 'node:timers/promises'
import { t } from '@/messages'
import { type Fault, faults, frontMemory } from './faults'
import { type Asked, ask, readOn } from './readers'
import { articlePath, openSite, type Site } from './site'

const readers = 8
const calm = 2_000
const patience = 60_000
const inTime = 5_000

/**
 * What readers of known pages notice while the rest is frozen, killed, restarted and crowded, `rounds`
 * times over. True when not one read failed and nobody waited for longer than five seconds.
 */
export async function benchOutage(rounds: number): Promise<boolean> {
  const site = await openSite()
  try {
    const reading = readOn(await knownPages(site.origin), readers)
    const outcomes: boolean[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, fault] of Object.entries(faults)) {
        outcomes.push(await endure(site, { name, fault, reading }))
      }
      console.log(t('bench.outage.memory', { megabytes: Math.round(frontMemory(site) / 2 ** 20) }))
    }
    await reading.stop()
    return outcomes.every(Boolean)
  } finally {
    await site.close()
  }
}

/** Front page, an article and the map of the site, each read once. */
export async function knownPages(origin: string): Promise<string[]> {
  const urls = ['/', await articlePath(origin), '/so-do-trang'].map((path) => `${origin}${path}`)
  for (const url of urls) await ask(url)
  return urls
}

type Trial = { name: string; fault: Fault; reading: ReturnType<typeof readOn> }

async function endure(site: Site, { name, fault, reading }: Trial): Promise<boolean> {
  await sleep(calm)
  reading.take()
  const over = fault(site)
  await sleep(250)
  const stranger = await ask(`${site.origin}/bai-viet/chua-ai-doc-${Date.now()}`)
  await over
  const recovered = await untilWell(site.origin)
  const { reads, failed, slowest } = reading.take()
  const figures = { reads, failed, slowest: Math.round(slowest), recovered: Math.round(recovered) }
  console.log(t('bench.outage.line', { name, ...figures, ...strangers(stranger) }))
  return failed === 0 && slowest < inTime
}

function strangers({ status, took }: Asked) {
  return { status: String(status), took: Math.round(took) }
}

/** Until what asks the database each time is answered again; in milliseconds. */
export async function untilWell(origin: string): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < patience) {
    const { status } = await ask(`${origin}/tim-kiem/goi-y?q=a${Date.now()}`)
    if (status === 200) return performance.now() - began
    await sleep(100)
  }
  throw new Error('The site did not recover within a minute')
}
