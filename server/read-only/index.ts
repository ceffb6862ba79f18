import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { t } from '@/messages'
import { runCommand } from '@/server/command/run-command'
import { UsageError } from '@/server/command/run-on-database'
import { readOnlyFile } from '@/server/front/read-only'

/** `npm run read-only -- on` and `off`: in force within two seconds, without a restart. */
await runCommand(async ({ DATA_DIR }) => {
  const [wish, ...others] = process.argv.slice(2)
  const isKnown = wish === 'on' || wish === 'off'
  if (!isKnown || others.length > 0) throw new UsageError(t('readOnly.usage'))
  const file = readOnlyFile(resolve(DATA_DIR))
  if (wish === 'on') writeFileSync(file, '')
  else rmSync(file, { force: true })
  console.log(t(`readOnly.${wish}`))
})
