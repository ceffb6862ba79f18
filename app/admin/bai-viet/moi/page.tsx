import { draftChoices, draftSite } from '@/app/admin/bai-viet/choices'
import { deskTitle } from '@/app/admin/desk-title'
import { DraftForm } from '@/components/drafts/draft-form'
import { WritingProvider } from '@/components/drafts/writing'
import { PageHeader } from '@/components/ui/page-header'
import { newDraft } from '@/domain/articles/new-draft'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('form.newTitle'))

export default async function NewDraftPage() {
  const editor = await requireEditor()
  const t = deskWords(editor.language)
  return (
    <WritingProvider version={0}>
      <PageHeader title={t('form.newTitle')} introduction={t('form.newText')} />
      <DraftForm
        id={null}
        me={{ id: editor.id, email: editor.email }}
        site={await draftSite()}
        writer={null}
        text={newDraft}
        choices={await draftChoices(null)}
        wasPublished={false}
        bodyView={null}
      />
    </WritingProvider>
  )
}
