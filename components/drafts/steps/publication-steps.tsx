'use client'
import { useQuickDeed } from '@/components/desk/deed'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { MomentField } from '@/components/desk/moment-field'
import { useWords } from '@/components/desk/words'
import { CheckBefore } from '@/components/drafts/checks/check-panel'
import {
  cancelPublication,
  changeSchedule,
  publishLater,
  publishNow,
} from '@/domain/publications/actions'
import { formatDateTime } from '@/domain/text/dates'
import { asSeen, type StepProps } from './step-text'

export function PublishStep({ text, onClose }: StepProps) {
  const t = useWords()
  const isAgain = text.live !== null
  return (
    <DeedDialog
      title={isAgain ? t('steps.publish.titleAgain') : t('steps.publish.title')}
      description={isAgain ? t('steps.publish.textAgain') : t('steps.publish.text')}
      deed={{
        action: publishNow,
        done: ['published', 'scheduled'],
        said: () => ({ text: t('steps.publish.done') }),
      }}
      fields={asSeen(text)}
      send={t('steps.publish.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <>
          <CheckBefore onShow={onClose} />
          <MomentField
            id="publish-end"
            name="endsAt"
            label={t('steps.endsAt')}
            value={text.live?.endsAt}
            fault={faultOf('endsAt')}
            isOptional
          />
        </>
      )}
    </DeedDialog>
  )
}

export function ScheduleStep({ text, onClose }: StepProps) {
  const t = useWords()
  const undo = useCancel(text.id)
  return (
    <DeedDialog
      title={t('steps.schedule.title')}
      description={t('steps.schedule.text')}
      deed={{
        action: publishLater,
        done: ['scheduled', 'published'],
        said: (answer) => ({
          text:
            answer.status === 'scheduled'
              ? t('steps.schedule.done', { at: formatDateTime(answer.startsAt) })
              : t('steps.publish.done'),
          undo: answer.status === 'scheduled' ? undo : undefined,
        }),
      }}
      fields={asSeen(text)}
      send={t('steps.schedule.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <>
          <CheckBefore onShow={onClose} />
          <MomentField
            id="schedule-start"
            name="startsAt"
            label={t('steps.startsAt')}
            fault={faultOf('startsAt')}
          />
          <MomentField
            id="schedule-end"
            name="endsAt"
            label={t('steps.endsAt')}
            fault={faultOf('endsAt')}
            isOptional
          />
        </>
      )}
    </DeedDialog>
  )
}

export function RescheduleStep({ text, onClose }: StepProps) {
  const t = useWords()
  const { scheduled, live } = text
  return (
    <DeedDialog
      title={t('steps.reschedule.title')}
      description={t('steps.reschedule.text')}
      deed={{
        action: changeSchedule,
        done: ['rescheduled'],
        said: () => ({ text: t('steps.reschedule.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.reschedule.label')}
      onClose={onClose}
    >
      {(faultOf) => (
        <>
          {scheduled && (
            <MomentField
              id="reschedule-start"
              name="startsAt"
              label={t('steps.startsAt')}
              value={scheduled.startsAt}
              fault={faultOf('startsAt')}
            />
          )}
          <MomentField
            id="reschedule-end"
            name="endsAt"
            label={t('steps.endsAt')}
            value={(scheduled ?? live)?.endsAt}
            fault={faultOf('endsAt')}
            isOptional
          />
        </>
      )}
    </DeedDialog>
  )
}

export function CancelStep({ text, onClose }: StepProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('steps.cancel.title')}
      description={t('steps.cancel.text')}
      deed={{
        action: cancelPublication,
        done: ['cancelled'],
        said: () => ({ text: t('steps.cancel.done') }),
      }}
      fields={{ articleId: text.id }}
      send={t('steps.cancel.label')}
      onClose={onClose}
    />
  )
}

function useCancel(articleId: string): () => void {
  const t = useWords()
  const { run } = useQuickDeed({
    action: cancelPublication,
    done: ['cancelled'],
    said: () => ({ text: t('steps.cancel.done') }),
  })
  return () => run({ articleId })
}
