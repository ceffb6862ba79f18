import { migrate } from '@/db/migrate'
import { t } from '@/messages'
import { runOnDatabase } from '@/server/command/run-on-database'
import { step } from './step'

await runOnDatabase((url) => step(t('database.migrated'), () => migrate(url)))
