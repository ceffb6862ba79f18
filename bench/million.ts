import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDirect } from '@/db/connection'
import { publishNew } from '@/e2e/newsroom'
import { t } from '@/messages'
import { siteMemory } from './memory'
import { drawAddresses } from './million/addresses'
import { fillArchive } from './million/fill'
import { type Asked, ask } from './readers'
import { databaseOf, openSite, type Site, untilQuiet } from './site'
import { locationsIn } from './sitemap'
import { timesOf } from './times'

const articles = Number(process.env.BENCH_ARTICLES ?? 1_000_000)
const warmUp = 8
const changes = 20
/** Until the front process may not give its copy without asking the app. */
const notFresh = 1_100
const aims = { page: 50, search: 300 }
const parts = 40

/**
 * A site with 1,000,000 articles (BENCH_ARTICLES for another number; BENCH_DATA for a data folder filled
 * before, which is kept): how long it takes to open, what it holds in memory, and how long a page takes
 * that has not been rendered before, or not since a story was published. True when 95 % of each kind come
 * within 50 ms, of searches within 300, and all are whole.
 */
export async function benchMillion(): Promise<boolean> {
  const kept = process.env.BENCH_DATA
  if (kept !== undefined) return readFolder(kept)
  const small = await openTimed()
  const { dataDir } = small
  try {
    await fillArchive(databaseOf(small), articles)
    await small.leave()
    return await readFolder(dataDir)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function readFolder(dataDir: string): Promise<boolean> {
  const site = await openTimed(dataDir)
  try {
    return await readArchive(site)
  } finally {
    await site.leave()
  }
}

async function openTimed(dataDir?: string): Promise<Site> {
  const began = performance.now()
  const site = await openSite(dataDir === undefined ? {} : { dataDir })
  const seconds = (performance.now() - began) / 1_000
  console.log(t('bench.million.opened', { seconds, megabytes: Math.round(siteMemory(site)) }))
  return site
}

async function readArchive(site: Site): Promise<boolean> {
  const memory: number[] = []
  const outcomes: boolean[] = []
  await untilQuiet()
  for (const [kind, paths] of Object.entries(await drawAddresses(databaseOf(site)))) {
    const asked = await askInTurn(paths.map((path) => `${site.origin}${path}`))
    outcomes.push(report(kind, asked.slice(warmUp), kind === 'search' ? aims.search : aims.page))
    memory.push(siteMemory(site))
  }
  outcomes.push(await readParts(site), await readNews(site))
  memory.push(siteMemory(site))
  console.log(t('bench.million.memory', { megabytes: Math.round(Math.max(...memory)) }))
  return outcomes.every(Boolean)
}

/** Evenly from all that the index names. */
async function readParts(site: Site): Promise<boolean> {
  const named = locationsIn(await (await fetch(`${site.origin}/sitemap.xml`)).text())
  const every = Math.ceil(named.length / parts)
  const asked = await askInTurn(named.filter((_, n) => n % every === 0))
  return report('sitemap', asked.slice(warmUp), aims.page)
}

async function askInTurn(urls: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const url of urls) asked.push(await ask(url))
  return asked
}

/** What every reader opens, each time after a story that makes all of it out of date. */
async function readNews(site: Site): Promise<boolean> {
  const paths = await openPaths(site.origin)
  const asked = new Map<string, Asked[]>(paths.map((path) => [path, []]))
  const direct = await openDirect(databaseOf(site))
  for (let n = 0; n < changes; n += 1) {
    await publishNew(direct, `tin-moi-nhat-${Date.now()}`, `Tin mới nhất ${n}`)
    await sleep(notFresh)
    for (const path of paths) asked.get(path)?.push(await ask(`${site.origin}${path}`))
  }
  direct.close()
  const outcomes = [...asked].map(([path, times]) => report(path, times.slice(3), aims.page))
  return outcomes.every(Boolean)
}

/** The front page, and the first section, tag, author and month it leads to. */
async function openPaths(origin: string): Promise<string[]> {
  const pages = await Promise.all(
    ['/', '/so-do-trang'].map(async (path) => (await fetch(`${origin}${path}`)).text()),
  )
  const links = ['bai-viet', 'chuyen-muc', 'the', 'tac-gia', 'luu-tru'].flatMap(
    (place) => new RegExp(`href="(/${place}/[a-z0-9/-]+)"`).exec(pages.join())?.[1] ?? [],
  )
  return ['/', ...links, '/rss.xml', '/sitemap-news.xml', '/sitemap.xml']
}

function report(name: string, asked: readonly Asked[], aim: number): boolean {
  const times = timesOf(asked)
  console.log(t('bench.million.line', { name, ...times }))
  return times.failed === 0 && times.p95 <= aim
}
