import { closeDatabase } from '@/db'
import { setUpLink as currentSetUpLink } from '@/domain/editors/commands'

export { migrate } from '@/db/migrate'
export { seedSample } from '@/db/seed'

/** Asks on a connection of its own, which the start process has no use for afterwards. */
export async function setUpLink(): Promise<string | null> {
  try {
    return await currentSetUpLink()
  } finally {
    closeDatabase()
  }
}
