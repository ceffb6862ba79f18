import { directClient } from '@/db'
import { migrate } from '@/db/migrate'
import { env } from '@/env'
import { t } from '@/messages'
import { fileArgument, runOnDatabase } from '@/server/command/run-on-database'
import { restoreBackup } from './restore-backup'

await runOnDatabase(async (url) => {
  const file = fileArgument(t('backup.restoreUsage'))
  console.log(t('backup.restoring'))
  const { createdAt, rows, files } = await restoreBackup({
    file,
    dataDir: env().DATA_DIR,
    connect: directClient,
    migrate: () => migrate(url),
  })
  console.log(t('backup.restored', { rows, files, createdAt }))
})
