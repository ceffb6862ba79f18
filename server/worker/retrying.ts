import { setTimeout as sleep } from 'node:timers/promises'
import { databaseTrouble } from '@/db/errors'

/** Asks the database again each second, for `seconds` at most, while it does not answer. */
export async function retrying<T>(ask: () => Promise<T>, seconds: number): Promise<T> {
  const end = performance.now() + seconds * 1_000
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!databaseTrouble(error) || performance.now() > end) throw error
      await sleep(1_000)
    }
  }
}
