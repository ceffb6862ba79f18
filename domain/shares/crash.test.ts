import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeDatabase, db } from '@/db'
import { migrate } from '@/db/migrate'
import { jobs, mails, settings } from '@/db/schema'
import { forgetEnv } from '@/env'
import { published } from '@/test/articles'
import { postgresBuilds, type ScratchPostgres, scratchPostgres } from '@/test/scratch-postgres'
import { tokenFor, visitorAt, words } from '@/test/shares'
import { recordShare } from './commands'

describe.each(postgresBuilds())('Postgres $name', (build) => {
  let server: ScratchPostgres

  beforeAll(async () => {
    server = await scratchPostgres(build)
    vi.stubEnv('DATABASE_URL', server.url)
    forgetEnv()
    await migrate(server.url)
  })

  afterAll(async () => {
    closeDatabase()
    vi.unstubAllEnvs()
    forgetEnv()
    await server?.end()
  })

  test('whatever was sent when Postgres is killed is in the outbox, and sending again sends once', async () => {
    await db().insert(settings).values({ name: 'sharesPerSite', value: 100_000 })
    const crowd = sendOn(await published('Hà Nội mưa'))
    await expect.poll(() => crowd.sent.size, { timeout: 30_000 }).toBeGreaterThan(50)
    await server.crash()
    await expect.poll(() => crowd.tries.away, { timeout: 30_000 }).toBeGreaterThan(0)
    await server.start()
    const before = crowd.sent.size
    await expect.poll(() => crowd.sent.size, { timeout: 30_000 }).toBeGreaterThan(before + 50)
    await crowd.end()

    const rows = await db().select({ recipient: mails.recipientEmail }).from(mails)
    expect(rows.map(({ recipient }) => recipient).sort()).toEqual([...crowd.sent].sort())
    expect(await db().$count(jobs)).toBe(crowd.sent.size)
  }, 120_000)
})

/** Ten at a time, new readers send the article on; each tries the same form until it is sent. */
function sendOn(articleId: string) {
  const sent = new Set<string>()
  const tries = { away: 0 }
  let next = 0
  let isOver = false

  async function readers(): Promise<void> {
    while (!isOver) {
      next += 1
      await sendFrom(next)
    }
  }

  async function sendFrom(n: number): Promise<void> {
    const visitor = visitorAt(`10.${n >> 8}.${n & 255}.1`)
    const recipientEmail = `ban${n}@example.vn`
    const token = await tokenFor(articleId, visitor)
    for (;;) {
      const typed = { ...words, recipientEmail }
      const { status } = await recordShare(visitor, { articleId, token, typed })
      if (status === 'sent') return void sent.add(recipientEmail)
      expect(status).toBe('away')
      tries.away += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  const all = Promise.all(Array.from({ length: 10 }, readers))
  async function end() {
    isOver = true
    await all
  }
  return { sent, tries, end }
}
