import { t } from '@/messages'
import { runCommand } from './command'
import { migrate, seedSample } from './filling'
import { resetDatabase } from './reset'
import { StartError } from './start-error'
import { step } from './step'

await runCommand(async (env) => {
  if (!process.argv.includes('--yes')) throw new StartError(t('start.reset.demand'))
  await step(t('start.reset.done'), () => resetDatabase(env, { migrate, seedSample }))
})
