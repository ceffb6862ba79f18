import { ownerLink } from '@/domain/password-links/commands'
import { t } from '@/messages'
import { runOnMigratedDatabase, UsageError } from '@/server/command/run-on-database'

await runOnMigratedDatabase(async () => {
  const [email, ...others] = process.argv.slice(2)
  if (!email || others.length > 0) throw new UsageError(t('owner.usage'))
  const link = await ownerLink(email)
  if (!link) throw new UsageError(t('owner.notAnEmail', { email }))
  console.log(`${t('owner.link', { email })}\n${link}`)
})
