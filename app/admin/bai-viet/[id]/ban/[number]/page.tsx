import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { DocumentView } from '@/components/documents/document-view'
import { CompareForm, draftSide } from '@/components/drafts/revisions/compare-form'
import { RestoreButton } from '@/components/drafts/revisions/restore-button'
import { RevisionChanges } from '@/components/drafts/revisions/revision-changes'
import { RevisionView } from '@/components/drafts/revisions/revision-view'
import type { Draft, DraftText } from '@/domain/articles/draft'
import { findDraft } from '@/domain/articles/drafts'
import { newDraft } from '@/domain/articles/new-draft'
import { outlineOf } from '@/domain/documents/outline'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { findPicture } from '@/domain/media/drafts'
import { listMedia } from '@/domain/media/queries'
import { findRevision, listRevisions } from '@/domain/revisions/drafts'
import type { Revision } from '@/domain/revisions/revision'
import { requireEditor } from '@/domain/sessions/session'
import { type DeskWords, deskWords } from '@/messages/desk'

type Props = {
  params: Promise<{ id: string; number: string }>
  searchParams: Promise<{ voi?: string | string[] }>
}

export const instant = false

export async function generateMetadata({ params }: Props) {
  const { number } = await params
  return deskTitle((t) => t('history.revisionTitle', { number: Number(number) || 0 }))
}

export default async function RevisionPage({ params, searchParams }: Props) {
  const editor = await requireEditor()
  const { id, number } = await params
  const compared = [(await searchParams).voi ?? []].flat()[0] ?? null
  const [draft, revision] = await Promise.all([
    findDraft(editor, id),
    findRevision(editor, id, Number(number)),
  ])
  if (!draft || !revision) notFound()
  const [media, all] = await Promise.all([
    listMedia(outlineOf(revision.body).mediaIds),
    listRevisions(editor, id),
  ])
  const t = deskWords(editor.language)
  const others = all.filter((line) => line.number !== revision.number)
  const isRestorable = can(editor, 'article.edit', draft) && draft.state !== 'discarded'
  return (
    <RevisionView
      t={t}
      articleId={id}
      revision={revision}
      deeds={
        <>
          <CompareForm
            t={t}
            articleId={id}
            number={revision.number}
            others={others}
            compared={compared}
          />
          {isRestorable && (
            <RestoreButton articleId={id} number={revision.number} version={draft.version} />
          )}
        </>
      }
      changes={compared && (await changesOf({ t, editor, draft, revision }, compared))}
    >
      <DocumentView document={revision.body} {...media} />
    </RevisionView>
  )
}

type Comparing = { t: DeskWords; editor: Editor; draft: Draft; revision: Revision }

async function changesOf({ t, editor, draft, revision }: Comparing, compared: string) {
  const other =
    compared === draftSide ? null : await findRevision(editor, draft.id, Number(compared))
  if (compared !== draftSide && !other) notFound()
  const number = revision.number
  const isFirst = !other || other.number > number
  const [older, newer] = isFirst ? [revision, other ?? draft] : [other, revision]
  const covers = await Promise.all([findPicture(older.coverId), findPicture(newer.coverId)])
  return (
    <RevisionChanges
      title={
        other
          ? t('history.between', {
              one: Math.min(number, other.number),
              other: Math.max(number, other.number),
            })
          : t('history.sinceThen', { number })
      }
      older={writtenOf(older)}
      newer={writtenOf(newer)}
      covers={covers.filter((cover) => cover !== null)}
    />
  )
}

/** Only what a revision holds is compared. */
function writtenOf(text: Revision | Draft): DraftText {
  const { title, standfirst, body, coverId, coverCaption, language, noindex } = text
  const { sourceName, sourceUrl, seoTitle, seoDescription } = text
  const shown = { title, standfirst, body, coverId, coverCaption, language, noindex }
  return { ...newDraft, ...shown, sourceName, sourceUrl, seoTitle, seoDescription }
}
