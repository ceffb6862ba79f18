import { deskTitle } from '@/app/admin/desk-title'
import { AccountPart } from '@/components/account/account-part'
import { PasswordForm } from '@/components/account/password-form'
import { ProfileForm } from '@/components/account/profile-form'
import { SecondFactor } from '@/components/account/second-factor'
import { SessionList } from '@/components/account/session-list'
import { PageHeader } from '@/components/ui/page-header'
import { findOwnFactor } from '@/domain/second-factors/drafts'
import { listSessions } from '@/domain/sessions/drafts'
import { requireEditor, requireSession } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('account.title'))

export default async function AccountPage() {
  const editor = await requireEditor()
  const { id: hereId } = await requireSession()
  const t = deskWords(editor.language)
  const [factor, sessions] = await Promise.all([findOwnFactor(editor), listSessions(editor)])
  const { name, email, language } = editor
  return (
    <>
      <PageHeader title={t('account.title')} />
      <AccountPart id="ten" title={t('account.profile')}>
        <ProfileForm name={name} email={email} language={language} />
      </AccountPart>
      <AccountPart id="mat-khau" title={t('account.password')}>
        <PasswordForm email={email} />
      </AccountPart>
      <AccountPart id="hai-lop" title={t('secondFactor.title')}>
        <SecondFactor {...factor} />
      </AccountPart>
      <AccountPart id="phien" title={t('account.sessions')}>
        <SessionList sessions={sessions} hereId={hereId} />
      </AccountPart>
    </>
  )
}
