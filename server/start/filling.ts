import { fork } from 'node:child_process'
import { once } from 'node:events'
import { t } from '@/messages'
import { projectPath } from '@/project'
import { SpokenError } from '@/server/command/spoken-error'
import type { Outcome, Task } from '@/server/filling/task'
import type { Plan } from './site'

/**
 * Makes the tables, fills an empty site and finds the way in for its first owner, in a process of its
 * own that ends with the last of it: what it loads, and what draws the sample's pictures, would stay
 * with the start process as long as the site is open. Throws `SpokenError`.
 */
export function startFilling(): Pick<Plan, 'migrate' | 'seedSample' | 'setUpLink'> {
  const child = fork(projectPath('.compiled/filling.js'))
  const death = once(child, 'exit').then(() => {
    throw new SpokenError(t('start.notFilled'))
  })
  death.catch(() => undefined)

  async function ask(task: Task, url: string): Promise<unknown> {
    const answer = once(child, 'message')
    if (child.connected) child.send({ task, url })
    const [outcome]: Outcome[] = await Promise.race([answer, death])
    if (outcome && 'failure' in outcome) throw new SpokenError(outcome.failure)
    return outcome?.value
  }

  return {
    migrate: async (url) => void (await ask('migrate', url)),
    seedSample: (url) => ask('seedSample', url),
    setUpLink: async (url) => {
      const link = await ask('setUpLink', url)
      child.disconnect()
      return typeof link === 'string' ? link : null
    },
  }
}
