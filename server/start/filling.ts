import { fork } from 'node:child_process'
import { once } from 'node:events'
import { closeDatabase } from '@/db'
import { isFilled } from '@/db/seed'
import { ensureOwnerFromEnvironment, setUpLink as freshSetUpLink } from '@/domain/editors/commands'
import { t } from '@/messages'
import { projectPath } from '@/project'
import { SpokenError } from '@/server/command/spoken-error'

export { migrate } from '@/db/migrate'

/**
 * Fills an empty site with the sample publication. In a process of its own: what draws and encodes
 * pictures keeps a hundred megabytes until it ends. Throws `SpokenError` when that process fails.
 */
export async function seedSample(url: string): Promise<void> {
  if (await isFilled(url)) return
  const [code] = await once(fork(projectPath('.compiled/seed.js')), 'exit')
  if (code !== 0) throw new SpokenError(t('start.notSeeded'))
}

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
