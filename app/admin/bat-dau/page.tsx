import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { BeginForm } from '@/components/settings/begin-form'
import { PageHeader } from '@/components/ui/page-header'
import { countSampleTexts } from '@/domain/sample/drafts'
import { requireEditor } from '@/domain/sessions/session'
import { findAllSettings } from '@/domain/settings/drafts'
import { deskWords } from '@/messages/desk'

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('begin.title'))

/** Where the first owner arrives; open to owners later too, as a short form of the settings. */
export default async function BeginPage() {
  const editor = await requireEditor()
  const settings = await findAllSettings(editor)
  if (!settings) notFound()
  const t = deskWords(editor.language)
  return (
    <>
      <PageHeader title={t('begin.title')} introduction={t('begin.introduction')} />
      <BeginForm settings={settings} sampleTexts={await countSampleTexts(editor)} />
    </>
  )
}
