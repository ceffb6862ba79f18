import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { SettingsForm } from '@/components/settings/settings-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireEditor } from '@/domain/sessions/session'
import { findAllSettings } from '@/domain/settings/drafts'
import { deskWords } from '@/messages/desk'

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.settings'))

export default async function SettingsPage() {
  const editor = await requireEditor()
  const settings = await findAllSettings(editor)
  if (!settings) notFound()
  const t = deskWords(editor.language)
  return (
    <>
      <PageHeader title={t('places.settings')} introduction={t('settings.text')} />
      <SettingsForm settings={settings} />
    </>
  )
}
