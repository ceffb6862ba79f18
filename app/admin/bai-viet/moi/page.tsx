import { draftChoices, draftSite } from '@/app/admin/bai-viet/choices'
import { deskTitle } from '@/app/admin/desk-title'
import { DraftForm } from '@/components/drafts/draft-form'
import { NewHead, NewPreview } from '@/components/drafts/new-text'
import { WritingProvider } from '@/components/drafts/writing'
import { newDraft } from '@/domain/articles/new-draft'
import { requireEditor } from '@/domain/sessions/session'

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('form.newTitle'))

export default async function NewDraftPage() {
  const editor = await requireEditor()
  return (
    <WritingProvider version={0}>
      <NewHead me={editor} />
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
      <NewPreview />
    </WritingProvider>
  )
}
