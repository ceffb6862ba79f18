'use client'
import { useQuickDeed } from '@/components/desk/deed'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { Field } from '@/components/desk/field'
import { TextArea } from '@/components/desk/text-area'
import { useWords } from '@/components/desk/words'
import { changeSlug } from '@/domain/articles/actions'
import { correctArticle } from '@/domain/corrections/actions'
import { restoreArticle, withdrawArticle } from '@/domain/withdrawals/actions'
import type { StepProps } from './step-text'

export function WithdrawStep({ text, onClose }: StepProps) {
  const t = useWords()
  const { run } = useQuickDeed({
    action: restoreArticle,
    done: ['restored'],
    said: () => ({ text: t('steps.restore.done') }),
  })
  return (
    <DeedDialog
      title={t('steps.withdraw.title')}
      description={t('steps.withdraw.text')}
      deed={{
        action: withdrawArticle,
        done: ['withdrawn'],
        said: () => ({
          text: t('steps.withdraw.done'),
          undo: () => run({ articleId: text.id }),
        }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.withdraw.label')}
      look="danger"
      onClose={onClose}
    >
      {(faultOf) => (
        <>
          <TextArea
            id="withdraw-reason"
            name="reason"
            label={t('steps.withdraw.reason')}
            hint={t('steps.withdraw.reasonHint')}
            fault={faultOf('reason')}
          />
          <TextArea
            id="withdraw-notice"
            name="notice"
            label={t('steps.withdraw.notice')}
            hint={t('steps.withdraw.noticeHint')}
            fault={faultOf('notice')}
            isOptional
          />
        </>
      )}
    </DeedDialog>
  )
}

export function RestoreStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.restore.title')}
      description={t('steps.restore.text')}
      deed={{
        action: restoreArticle,
        done: ['restored'],
        said: () => ({ text: t('steps.restore.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.restore.label')}
      onClose={onClose}
    />
  )
}

export function CorrectStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.correct.title')}
      description={t('steps.correct.text')}
      deed={{
        action: correctArticle,
        done: ['corrected'],
        said: () => ({ text: t('steps.correct.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.correct.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <TextArea
          id="correct-note"
          name="note"
          label={t('steps.correct.note')}
          rows={4}
          fault={faultOf('note')}
        />
      )}
    </DeedDialog>
  )
}

export function RenameStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.rename.title')}
      description={t('steps.rename.text')}
      deed={{
        action: changeSlug,
        done: ['renamed'],
        said: ({ slug }) => ({ text: t('steps.rename.done', { slug }) }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.rename.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <Field
          id="rename-slug"
          name="slug"
          label={t('form.slug')}
          value={text.slug}
          hint={t('form.slugHint')}
          fault={faultOf('slug')}
        />
      )}
    </DeedDialog>
  )
}
