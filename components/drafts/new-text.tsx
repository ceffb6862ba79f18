'use client'
import { useWords } from '@/components/desk/words'
import { PageHeader } from '@/components/ui/page-header'
import { newStand } from '@/domain/articles/new-draft'
import { openSteps } from '@/domain/articles/steps/step'
import type { Editor } from '@/domain/editors/editor'
import { DraftHead } from './draft-head'
import { PreviewPanel } from './previews/preview-panel'
import { useWriting } from './writing'

/** What a new text is; from its first save on, what can be done with it. */
export function NewHead({ me }: { me: Editor }) {
  const t = useWords()
  const { begun, version } = useWriting()
  if (!begun) return <PageHeader title={t('form.newTitle')} introduction={t('form.newText')} />
  const steps = openSteps(me, { ...newStand, ...begun, createdBy: me.id })
  return (
    <DraftHead t={t} draft={{ ...newStand, ...begun, version, kind: 'article' }} steps={steps} />
  )
}

/** A preview, once there is something to be seen. */
export function NewPreview() {
  const { begun } = useWriting()
  return begun && <PreviewPanel articleId={begun.id} />
}
