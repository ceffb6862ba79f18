import { closeDatabase } from '@/db'
import { ensureOwnerFromEnvironment, setUpLink as freshSetUpLink } from '@/domain/editors/commands'

export { migrate } from '@/db/migrate'
export { seedSample } from '@/db/seed'

/**
 * The first owner as the environment names them, else the link by which they come. On a connection
 * of its own, which the start process has no use for afterwards.
 */
export async function setUpLink(): Promise<string | null> {
  try {
    await ensureOwnerFromEnvironment()
    return await freshSetUpLink()
  } finally {
    closeDatabase()
  }
}
