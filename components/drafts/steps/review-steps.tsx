'use client'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { TextArea } from '@/components/desk/text-area'
import { useWords } from '@/components/desk/words'
import { CheckBefore } from '@/components/drafts/checks/check-panel'
import { approveArticle, returnArticle, submitArticle } from '@/domain/reviews/actions'
import { asSeen, type StepProps } from './step-text'

export function SubmitStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.submit.title')}
      description={t('steps.submit.text')}
      deed={{
        action: submitArticle,
        done: ['submitted'],
        said: () => ({ text: t('steps.submit.done') }),
      }}
      fields={asSeen(text)}
      send={t('steps.submit.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <>
          <CheckBefore onShow={onClose} />
          <TextArea
            id="submit-note"
            name="note"
            label={t('steps.note')}
            fault={faultOf('note')}
            isOptional
          />
        </>
      )}
    </DeedDialog>
  )
}

export function ReturnStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.return.title')}
      description={t('steps.return.text')}
      deed={{
        action: returnArticle,
        done: ['returned'],
        said: () => ({ text: t('steps.return.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.return.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <TextArea
          id="return-note"
          name="note"
          label={t('steps.return.note')}
          rows={4}
          fault={faultOf('note')}
        />
      )}
    </DeedDialog>
  )
}

export function ApproveStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.approve.title')}
      description={t('steps.approve.text')}
      deed={{
        action: approveArticle,
        done: ['approved'],
        said: () => ({ text: t('steps.approve.done') }),
      }}
      fields={asSeen(text)}
      send={t('steps.approve.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <TextArea
          id="approve-note"
          name="note"
          label={t('steps.note')}
          fault={faultOf('note')}
          isOptional
        />
      )}
    </DeedDialog>
  )
}
