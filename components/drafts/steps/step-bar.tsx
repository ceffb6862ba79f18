'use client'
import { type ComponentType, useState } from 'react'
import { useWords } from '@/components/desk/words'
import { useWriting } from '@/components/drafts/writing'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { Step } from '@/domain/articles/steps/step'
import {
  DiscardStep,
  DuplicateStep,
  KeepStep,
  PinStep,
  TakeBackStep,
  UnpinStep,
} from './keeping-steps'
import { CancelStep, PublishStep, RescheduleStep, ScheduleStep } from './publication-steps'
import { CorrectStep, RenameStep, RestoreStep, WithdrawStep } from './reader-steps'
import { ApproveStep, ReturnStep, SubmitStep } from './review-steps'
import type { StepProps, StepText } from './step-text'

const windows: Record<Step, ComponentType<StepProps>> = {
  approve: ApproveStep,
  return: ReturnStep,
  publish: PublishStep,
  schedule: ScheduleStep,
  submit: SubmitStep,
  restore: RestoreStep,
  reschedule: RescheduleStep,
  cancel: CancelStep,
  pin: PinStep,
  unpin: UnpinStep,
  correct: CorrectStep,
  rename: RenameStep,
  keep: KeepStep,
  duplicate: DuplicateStep,
  takeBack: TakeBackStep,
  withdraw: WithdrawStep,
  discard: DiscardStep,
}

/** Enough to decide at a glance; the rest waits in a menu. */
const mostButtons = 3
const forMenu: readonly Step[] = [
  'pin',
  'unpin',
  'correct',
  'rename',
  'keep',
  'duplicate',
  'withdraw',
  'discard',
]
const dangerous: readonly Step[] = ['withdraw', 'discard']

type Props = { text: StepText; steps: readonly Step[] }

/**
 * What can be done with the whole text now: the most likely steps as buttons, each asks before it acts.
 * What is typed beside them is saved first, for a step is about what its reader sees.
 */
export function StepBar({ text, steps }: Props) {
  const t = useWords()
  const { version, saveFirst } = useWriting()
  const [open, setOpen] = useState<Step | null>(null)
  async function begin(step: Step) {
    if (await saveFirst()) setOpen(step)
  }
  const buttons = steps.filter((step) => !forMenu.includes(step)).slice(0, mostButtons)
  const rest = steps.filter((step) => !buttons.includes(step))
  const Window = open && windows[open]
  return (
    <>
      {buttons.map((step, index) => (
        <Button key={step} look={index === 0 ? 'solid' : 'plain'} onClick={() => begin(step)}>
          {t(`steps.${step}.label`)}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu label={t('steps.more')} isIcon>
          {rest.map((step) => (
            <MenuItem
              key={step}
              onSelect={() => begin(step)}
              isDangerous={dangerous.includes(step)}
            >
              {t(`steps.${step}.label`)}
            </MenuItem>
          ))}
        </Menu>
      )}
      {Window && <Window text={{ ...text, version }} onClose={() => setOpen(null)} />}
    </>
  )
}
