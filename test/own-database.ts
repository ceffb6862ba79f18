import { afterAll, beforeAll } from 'vitest'
import { closeDatabase } from '@/db'
import { forgetEnv } from '@/env'
import { freshDatabase } from './database'

/** Gives a test file's `db()` a migrated database of its own, for as long as the file runs. */
export function ownDatabase(): void {
  let drop = async () => undefined as unknown

  beforeAll(async () => {
    const database = await freshDatabase()
    drop = database.drop
    process.env.DATABASE_URL = database.url
    forgetEnv()
  })

  afterAll(async () => {
    closeDatabase()
    delete process.env.DATABASE_URL
    forgetEnv()
    await drop()
  })
}
