import { migrate } from '@/db/migrate'
import { EnvError } from '@/env'
import { t } from '@/messages'
import { runCommand } from '@/server/command/run-command'
import { step } from './step'

await runCommand(async ({ DATABASE_URL, DATABASE_DIRECT_URL }) => {
  const url = DATABASE_DIRECT_URL ?? DATABASE_URL
  if (!url) throw new EnvError('DATABASE_URL')
  await step(t('database.migrated'), () => migrate(url))
})
