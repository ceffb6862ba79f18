import { resolve } from 'node:path'
import { t } from '@/messages'
import { projectPath } from '@/project'
import { runCommand } from '@/server/command/run-command'
import { build } from './build'
import { requireFolder } from './checks'
import { writeLastWill } from './last-will'
import { step } from './step'

await runCommand(async ({ DATA_DIR }) => {
  const dataDir = resolve(DATA_DIR)
  requireFolder(dataDir)
  const { signal } = new AbortController()
  await step(t('start.built'), () =>
    build({ root: projectPath(), dataDir, will: writeLastWill(), signal }),
  )
})
