import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { DocumentView } from '@/components/documents/document-view'
import { RevisionView } from '@/components/drafts/revision-view'
import { outlineOf } from '@/domain/documents/outline'
import { listMedia } from '@/domain/media/queries'
import { findRevision } from '@/domain/revisions/drafts'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

type Props = { params: Promise<{ id: string; number: string }> }

export const instant = false

export async function generateMetadata({ params }: Props) {
  const { number } = await params
  return deskTitle((t) => t('history.revisionTitle', { number: Number(number) || 0 }))
}

export default async function RevisionPage({ params }: Props) {
  const editor = await requireEditor()
  const { id, number } = await params
  const revision = await findRevision(editor, id, Number(number))
  if (!revision) notFound()
  const media = await listMedia(outlineOf(revision.body).mediaIds)
  return (
    <RevisionView t={deskWords(editor.language)} articleId={id} revision={revision}>
      <DocumentView document={revision.body} {...media} />
    </RevisionView>
  )
}
