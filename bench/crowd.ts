import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { t } from '@/messages'
import { type Memory, memoryOf, sumOf } from './memory'
import { articlePages, callAction, type SeenPage, totalOf } from './reader-calls'
import { type Asked, ask } from './readers'
import { openSite, type Site } from './site'
import { timesOf } from './times'

const readers = 2_000
const turns = 3
/** Milliseconds over which the crowd comes in, and for which each stays with a page. */
const arrival = 10_000
const staying = 5_000
const sampling = 3_000
const aims = { page: 500, megabytes: 450 }

/**
 * 2,000 readers at once, each on a connection and an address of their own: each opens three articles, is
 * counted on each, and reads for some seconds. True when nobody got an error, every view is in the totals,
 * 95 % of the pages came within half a second and all processes together held at most 450 MB.
 */
export async function benchCrowd(): Promise<boolean> {
  const site = await openSite()
  try {
    const pages = await articlePages(site.origin)
    const before = await totalOf(pages)
    const reading = Promise.all(Array.from({ length: readers }, (_, n) => readOn(n, pages)))
    const memory = await mostMemory(site, reading)
    const seen = await reading
    const counted = (await totalOf(pages)) - before
    return report({ asked: seen.flat(), counted, memory })
  } finally {
    await site.close()
  }
}

/** What the site holds while the crowd is there; looked at seldom, because looking holds readers up. */
async function mostMemory(site: Site, reading: Promise<unknown>): Promise<Memory> {
  let most = memoryOf(site)
  let isOver = false
  reading.finally(() => {
    isOver = true
  })
  while (!isOver) {
    await sleep(sampling)
    const memory = memoryOf(site)
    if (sumOf(memory) > sumOf(most)) most = memory
  }
  return most
}

async function readOn(reader: number, pages: readonly SeenPage[]): Promise<Asked[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const asked: Asked[] = []
  await sleep((arrival * reader) / readers)
  for (let turn = 0; turn < turns; turn += 1) {
    const page = pages[(reader + turn) % pages.length]
    if (!page) throw new Error('No article was found')
    asked.push(await ask(page.url.href, agent))
    await callAction({ page, kind: 'view', reader })
    await sleep(staying)
  }
  agent.destroy()
  return asked
}

type Seen = { asked: Asked[]; counted: number; memory: Memory }

function report({ asked, counted, memory }: Seen): boolean {
  const times = timesOf(asked)
  const megabytes = sumOf(memory)
  console.log(t('bench.crowd.line', { readers, counted, ...times }))
  console.log(t('bench.crowd.memory', { megabytes, ...memory }))
  const isExact = counted === readers * turns
  return times.failed === 0 && isExact && times.p95 <= aims.page && megabytes <= aims.megabytes
}
