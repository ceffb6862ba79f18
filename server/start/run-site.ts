import { t } from '@/messages'
import { readDotEnv } from '@/server/command/run-command'
import { SpokenError, sentenceFor } from '@/server/command/spoken-error'
import { watchSignals } from './closing'
import { openSite, type Plan } from './site'
import { say } from './step'

/** Runs a site until a signal or a failure ends it; then ends this process, with 0 or 1. */
export async function runSite(plan: Plan): Promise<never> {
  const closing = watchSignals()
  process.stdout.on('error', () => undefined)
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, closing.fail)
  }
  try {
    requireNode(process.versions.node)
    readDotEnv(plan.root)
    openSite(plan, closing).catch(closing.fail)
    await closing.untilAsked()
    say(t('start.closing'))
    await closing.close()
    say(t('start.closed'))
    process.exit(0)
  } catch (error) {
    await closing.close().catch(() => undefined)
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exit(1)
  }
}

function requireNode(version: string) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major * 100 + minor < 2020) throw new SpokenError(t('start.oldNode', { version }))
}
