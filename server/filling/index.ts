import { migrate } from '@/db/migrate'
import { seedSample } from '@/db/seed'
import { ensureOwnerFromEnvironment, setUpLink } from '@/domain/editors/commands'
import { forgetEnv } from '@/env'
import { projectPath } from '@/project'
import { readDotEnv } from '@/server/command/run-command'
import { sentenceFor } from '@/server/command/spoken-error'
import type { Outcome, Task, Wish } from './task'

const tasks: Record<Task, (url: string) => Promise<unknown>> = {
  migrate: (url) => migrate(url),
  seedSample,
  /** The first owner as the environment names them, else the link by which they come. */
  setUpLink: async () => {
    await ensureOwnerFromEnvironment()
    return setUpLink()
  },
}

readDotEnv(projectPath())
process.on('message', (wish: Wish) => void answer(wish))
// Whoever asked is gone: nothing is half filled, each task is one transaction.
process.once('disconnect', () => process.exit(1))

async function answer({ task, url }: Wish): Promise<void> {
  process.env.DATABASE_URL = url
  forgetEnv()
  const outcome: Outcome = await tasks[task](url).then(
    (value) => ({ value }),
    (error: unknown) => ({ failure: sentenceFor(error) }),
  )
  process.send?.(outcome)
}
