import { directClient } from '@/db'
import { migrate } from '@/db/migrate'
import { env } from '@/env'
import { t } from '@/messages'
import { fileArgument, runOnDatabase } from '@/server/command/run-on-database'
import { restoreBackup } from './restore-backup'

await runOnDatabase(async () => {
  const file = fileArgument(t('backup.restoreUsage'))
  const { DATA_DIR, DATABASE_DIRECT_URL, DATABASE_URL } = env()
  console.log(t('backup.restoring'))
  const { createdAt, rows, files } = await restoreBackup({
    file,
    dataDir: DATA_DIR,
    connect: directClient,
    migrate: () => migrate(DATABASE_DIRECT_URL ?? DATABASE_URL ?? ''),
  })
  console.log(t('backup.restored', { rows, files, createdAt }))
})
