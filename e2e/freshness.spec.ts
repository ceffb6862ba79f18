import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { publishAgain, publishNew } from './newsroom'
import { databaseOfSite, openSecondSite, type SecondSite, secondSiteName } from './site'

test.describe.configure({ mode: 'serial' })

let direct: Awaited<ReturnType<typeof openDirect>>
let second: SecondSite
let origins: string[]

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000)
  direct = await openDirect(databaseOfSite())
  second = await openSecondSite()
  origins = [baseURL ?? '', second.origin]
})

test.afterAll(async () => {
  direct?.close()
  await second?.close()
})

async function read(path: string): Promise<string[]> {
  const answers = await Promise.all(origins.map((origin) => fetch(`${origin}${path}`)))
  return Promise.all(answers.map((answer) => answer.text()))
}

/** Until every instance shows `words` at `path`; returns how long that took, in milliseconds. */
async function untilShown(path: string, words: string): Promise<number> {
  const began = performance.now()
  await expect
    .poll(async () => (await read(path)).every((html) => html.includes(words)), {
      intervals: [50],
      timeout: 20_000,
    })
    .toBe(true)
  return performance.now() - began
}

test('a text published on one instance is on both, and on their front pages, within 2 s', async () => {
  const took: number[] = []
  for (let round = 1; round <= 10; round += 1) {
    const slug = `moi-${round}-${Date.now()}`
    await read(`/bai-viet/${slug}`)
    await read('/')
    await publishNew(direct, slug, `Tin mới vòng ${round}`)
    took.push(await untilShown(`/bai-viet/${slug}`, `Tin mới vòng ${round}`))
    took.push(await untilShown('/', slug))
  }
  const [median, slowest] = [took.sort((a, b) => a - b)[took.length >> 1] ?? 0, took.at(-1) ?? 0]
  console.log(`on both instances after ${Math.round(median)} ms, at most ${Math.round(slowest)} ms`)
  expect(median).toBeLessThan(2_000)
})

test('a change that commits in the middle of a slow render is not lost', async () => {
  const slug = `cham-${Date.now()}`
  await publishNew(direct, slug, 'Lời cũ')
  await untilShown(`/bai-viet/${slug}`, 'Lời cũ')

  const holder = await openDirect(databaseOfSite())
  for (const round of [1, 2, 3]) {
    // Expire the page, so that the next visit renders, and hold that render at a table which no writer
    // of a text needs, when it has read the words already.
    await publishAgain(direct, slug, `Lời giữa ${round}`)
    await untilShown('/', `Lời giữa ${round}`)
    await holder.db.execute(sql`begin`)
    await holder.db.execute(sql`lock table publication_relations in access exclusive mode`)
    await publishTagOnly(slug)
    await sleep(700)
    const slow = read(`/bai-viet/${slug}`)
    await sleep(300)
    await publishAgain(direct, slug, `Lời mới ${round}`)
    await sleep(1_200)
    await holder.db.execute(sql`commit`)
    await slow
    await untilShown(`/bai-viet/${slug}`, `Lời mới ${round}`)
  }
  holder.close()
})

async function publishTagOnly(slug: string) {
  await direct.db.execute(
    sql`insert into cache_tags (tag) values (${`article:${slug}`}), ('articles')`,
  )
}

test('an instance hears of a change though all its connections, that of notifications too, are cut', async () => {
  const slug = `cat-${Date.now()}`
  await publishNew(direct, slug, 'Trước khi cắt')
  await untilShown(`/bai-viet/${slug}`, 'Trước khi cắt')
  for (let round = 1; round <= 5; round += 1) {
    const cut = await direct.db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = ${secondSiteName}`,
    )
    expect(cut.length).toBeGreaterThan(0)
    await publishAgain(direct, slug, `Sau khi cắt ${round}`)
    await untilShown(`/bai-viet/${slug}`, `Sau khi cắt ${round}`)
    await sleep(600)
  }
})

test('a change is heard though its writer dies right after the commit', async () => {
  const slug = `chet-${Date.now()}`
  await publishNew(direct, slug, 'Trước khi chết')
  await untilShown(`/bai-viet/${slug}`, 'Trước khi chết')
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', 'e2e/dying-writer.ts', slug, 'Lời cuối'],
    { env: { ...process.env, WRITER_URL: databaseOfSite() }, stdio: 'inherit' },
  )
  const [, signal] = await once(writer, 'exit')
  expect(signal).toBe('SIGKILL')
  await untilShown(`/bai-viet/${slug}`, 'Lời cuối')
})
