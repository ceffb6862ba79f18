import { stat } from 'node:fs/promises'
import { directClient } from '@/db'
import { env } from '@/env'
import { t } from '@/messages'
import { fileArgument, runOnDatabase } from '@/server/command/run-on-database'
import { createBackup } from './create-backup'

const megabyte = 1024 * 1024

await runOnDatabase(async () => {
  const file = fileArgument(t('backup.usage'))
  console.log(t('backup.working'))
  const { rows, files } = await createBackup({
    file,
    dataDir: env().DATA_DIR,
    connect: directClient,
  })
  const { size } = await stat(file)
  const megabytes = Math.round((size / megabyte) * 10) / 10
  console.log(t('backup.done', { rows, files, file, megabytes }))
  const { s3 } = env()
  if (s3) console.log(t('backup.mediaElsewhere', { bucket: s3.bucket }))
})
