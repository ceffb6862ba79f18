import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeDatabase } from '@/db'
import { migrate } from '@/db/migrate'
import { forgetEnv } from '@/env'
import { published } from '@/test/articles'
import { counted, reader } from '@/test/readers'
import { postgresBuilds, type ScratchPostgres, scratchPostgres } from '@/test/scratch-postgres'
import { recordSighting } from './commands'

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

  test('no view that was answered is lost when Postgres is killed, and all are counted again after', async () => {
    const articleId = await published('Hà Nội mưa')
    const crowd = readOn(articleId)
    await expect.poll(() => crowd.outcomes.recorded, { timeout: 30_000 }).toBeGreaterThan(200)
    await server.crash()
    await expect.poll(() => crowd.outcomes.refused, { timeout: 30_000 }).toBeGreaterThan(0)
    await server.start()
    const before = crowd.outcomes.recorded
    await expect
      .poll(() => crowd.outcomes.recorded, { timeout: 30_000 })
      .toBeGreaterThan(before + 200)
    const { recorded, refused } = await crowd.end()

    const { views, visits } = await counted()
    expect(views).toBeGreaterThanOrEqual(recorded)
    expect(views).toBeLessThanOrEqual(recorded + refused)
    expect(visits).toBe(views)
  }, 120_000)

  test('while Postgres is away a view is refused by name, soon, and the next one after counts', async () => {
    const articleId = await published('Bão số 10')
    const view = () => recordSighting(reader(999_999), { kind: 'view', articleId, referrer: null })
    await server.stop()
    expect(await view()).toEqual({ status: 'refused', reason: 'database-away' })
    await server.start()
    expect(await view()).toMatchObject({ status: 'recorded', figures: { article: 1 } })
  }, 60_000)
})

/** Twenty at a time, new readers see the article until the crowd is ended. */
function readOn(articleId: string) {
  const outcomes = { recorded: 0, refused: 0 }
  let next = 0
  let isOver = false

  async function readers(): Promise<void> {
    while (!isOver) {
      next += 1
      const sighting = { kind: 'view', articleId, referrer: null } as const
      const { status } = await recordSighting(reader(next), sighting)
      outcomes[status] += 1
      if (status === 'refused') await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  const all = Promise.all(Array.from({ length: 20 }, readers))
  async function end() {
    isOver = true
    await all
    return outcomes
  }
  return { outcomes, end }
}
