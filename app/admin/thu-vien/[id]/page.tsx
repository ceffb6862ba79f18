import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { MediumFacts } from '@/components/media/medium-facts'
import { MediumForm } from '@/components/media/medium-form'
import { MediumHead } from '@/components/media/medium-head'
import { MediumUses } from '@/components/media/medium-uses'
import { can } from '@/domain/editors/rights'
import { findLibraryMedium } from '@/domain/media/drafts'
import { listUses } from '@/domain/media/uses/drafts'
import { currentEditor, requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

type Props = { params: Promise<{ id: string }> }

export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const editor = await currentEditor()
  const medium = editor && (await findLibraryMedium((await params).id))
  return deskTitle((t) => medium?.name ?? t('places.media'))
}

export default async function MediumPage({ params }: Props) {
  const editor = await requireEditor()
  const { id } = await params
  const medium = await findLibraryMedium(id)
  if (!medium) notFound()

  const t = deskWords(editor.language)
  const uses = await listUses(editor, id)
  const subject = { createdBy: medium.uploadedBy?.id ?? null, sectionId: null }
  const mayChange = can(editor, 'media.change', subject)
  return (
    <>
      <MediumHead
        key={medium.fileId}
        medium={medium}
        mayReplace={mayChange}
        mayRemove={can(editor, 'media.remove', subject)}
      />
      <MediumForm key={`form ${medium.fileId}`} medium={medium} mayChange={mayChange}>
        <MediumUses t={t} uses={uses} />
        <MediumFacts t={t} medium={medium} />
      </MediumForm>
    </>
  )
}
