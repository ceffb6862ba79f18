import { stat } from 'node:fs/promises'
import { directClient } from '@/db'
import { env } from '@/env'
import { t } from '@/messages'
import { fileArgument, runCommand } from '@/server/command/run-command'
import { createBackup } from './create-backup'

const megabyte = 1024 * 1024

await runCommand(async () => {
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
})
