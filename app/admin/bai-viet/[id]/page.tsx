import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { draftChoices, draftSite } from '@/app/admin/bai-viet/choices'
import { deskTitle } from '@/app/admin/desk-title'
import { DocumentView } from '@/components/documents/document-view'
import { DraftForm } from '@/components/drafts/draft-form'
import { DraftHead } from '@/components/drafts/draft-head'
import { DraftStanding } from '@/components/drafts/draft-standing'
import { FixedText } from '@/components/drafts/fixed-text'
import { History } from '@/components/drafts/history'
import { PreviewLinks } from '@/components/drafts/previews/preview-links'
import { PreviewPanel } from '@/components/drafts/previews/preview-panel'
import { WritingProvider } from '@/components/drafts/writing'
import { BodyMediaProvider } from '@/components/editor/media-context'
import { OriginalForm } from '@/components/translations/original-form'
import { findDraft } from '@/domain/articles/drafts'
import { openSteps } from '@/domain/articles/steps/step'
import { outlineOf } from '@/domain/documents/outline'
import { listMedia } from '@/domain/media/queries'
import { listPreviews } from '@/domain/previews/drafts'
import { listReviews } from '@/domain/reviews/drafts'
import { listRevisions } from '@/domain/revisions/drafts'
import { currentEditor, requireEditor } from '@/domain/sessions/session'
import { findOriginalOf } from '@/domain/translations/drafts'
import { findDraftWriter } from '@/domain/writers/drafts'
import { deskWords } from '@/messages/desk'

type Props = { params: Promise<{ id: string }> }

export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const editor = await currentEditor()
  const draft = editor && (await findDraft(editor, (await params).id))
  return deskTitle((t) => draft?.title || t('articles.untitled'))
}

export default async function DraftPage({ params }: Props) {
  const editor = await requireEditor()
  const { id } = await params
  const draft = await findDraft(editor, id)
  if (!draft) notFound()

  const [choices, media, reviews, revisions, writer, previews, original] = await Promise.all([
    draftChoices(draft.coverId),
    listMedia(outlineOf(draft.body).mediaIds),
    listReviews(editor, id),
    listRevisions(editor, id),
    findDraftWriter(editor, draft),
    listPreviews(editor, draft),
    findOriginalOf(editor, draft),
  ])
  const t = deskWords(editor.language)
  const body = <DocumentView document={draft.body} {...media} />
  return (
    <WritingProvider key={id} version={draft.version}>
      <DraftHead t={t} draft={draft} steps={openSteps(editor, draft)} />
      <DraftStanding t={t} draft={draft} />
      {draft.state === 'discarded' ? (
        <FixedText title={draft.title || t('articles.untitled')} standfirst={draft.standfirst}>
          {body}
        </FixedText>
      ) : (
        <BodyMediaProvider media={media}>
          <DraftForm
            id={id}
            me={{ id: editor.id, email: editor.email }}
            site={await draftSite()}
            writer={writer}
            text={draft}
            choices={choices}
            wasPublished={draft.wasPublished}
            bodyView={body}
          />
        </BodyMediaProvider>
      )}
      {original !== null && draft.state !== 'discarded' && (
        <OriginalForm articleId={id} original={original} />
      )}
      <PreviewPanel articleId={id} />
      {draft.state !== 'discarded' && <PreviewLinks articleId={id} previews={previews} />}
      <History t={t} id={id} reviews={reviews} revisions={revisions} />
    </WritingProvider>
  )
}
