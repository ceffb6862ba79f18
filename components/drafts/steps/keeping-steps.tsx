'use client'
import { useQuickDeed } from '@/components/desk/deed'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { Field } from '@/components/desk/field'
import { MomentField } from '@/components/desk/moment-field'
import { useWords } from '@/components/desk/words'
import { duplicateArticle } from '@/domain/articles/actions'
import { discardArticle, takeArticleBack } from '@/domain/discards/actions'
import { daysInBin } from '@/domain/discards/discard'
import { pinArticle, unpinArticle } from '@/domain/pins/actions'
import { keepArticle } from '@/domain/revisions/actions'
import { asSeen, type StepProps } from './step-text'

export function KeepStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.keep.title')}
      description={t('steps.keep.text')}
      deed={{
        action: keepArticle,
        done: ['kept'],
        said: ({ number }) => ({ text: t('steps.keep.done', { number }) }),
      }}
      fields={asSeen(text)}
      send={t('steps.keep.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <Field
          id="keep-note"
          name="note"
          label={t('steps.keep.note')}
          fault={faultOf('note')}
          isOptional
        />
      )}
    </DeedDialog>
  )
}

export function DuplicateStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.duplicate.title')}
      description={t('steps.duplicate.text')}
      deed={{
        action: duplicateArticle,
        done: ['duplicated'],
        said: () => ({ text: t('steps.duplicate.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.duplicate.label')}
      onClose={onClose}
      afterwards={({ id }) => window.location.assign(`/admin/bai-viet/${id}`)}
    />
  )
}

export function PinStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.pin.title')}
      description={t('steps.pin.text')}
      deed={{
        action: pinArticle,
        done: ['pinned'],
        said: () => ({ text: t('steps.pin.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.pin.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <MomentField
          id="pin-end"
          name="endsAt"
          label={t('steps.pin.endsAt')}
          fault={faultOf('endsAt')}
          isOptional
        />
      )}
    </DeedDialog>
  )
}

export function UnpinStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.unpin.title')}
      deed={{
        action: unpinArticle,
        done: ['unpinned'],
        said: () => ({ text: t('steps.unpin.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.unpin.label')}
      onClose={onClose}
    />
  )
}

export function DiscardStep({ text, onClose }: StepProps) {
  const t = useWords()
  const { run } = useQuickDeed({
    action: takeArticleBack,
    done: ['taken-back'],
    said: () => ({ text: t('steps.takeBack.done') }),
  })
  return (
    <DeedDialog
      title={t('steps.discard.title')}
      description={t('steps.discard.text', { days: daysInBin })}
      deed={{
        action: discardArticle,
        done: ['discarded'],
        said: () => ({ text: t('steps.discard.done'), undo: () => run({ articleId: text.id }) }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.discard.label')}
      look="danger"
      onClose={onClose}
    />
  )
}

export function TakeBackStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.takeBack.title')}
      deed={{
        action: takeArticleBack,
        done: ['taken-back'],
        said: () => ({ text: t('steps.takeBack.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.takeBack.label')}
      onClose={onClose}
    />
  )
}
