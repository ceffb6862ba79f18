import { migrate } from '@/db/migrate'
import { seedSample } from '@/db/seed'
import { t } from '@/messages'
import { runCommand } from '@/server/command/run-command'
import { SpokenError } from '@/server/command/spoken-error'
import { resetDatabase } from './reset'
import { step } from './step'

await runCommand(async (env) => {
  if (!process.argv.includes('--yes')) throw new SpokenError(t('start.reset.demand'))
  await step(t('start.reset.done'), () => resetDatabase(env, { migrate, seedSample }))
})
