'use client'
import type { Action } from '@/components/desk/deed'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { useWords } from '@/components/desk/words'
import type { RemoveOutcome } from '@/domain/redirects/naming'

type Props = { id: string; name: string; action: Action<RemoveOutcome>; onClose: () => void }

export function RemoveDialog({ id, name, action, onClose }: Props) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('names.removeOf', { name })}
      description={t('names.removeText')}
      deed={{ action, done: ['removed'], said: () => ({ text: t('names.removed', { name }) }) }}
      fields={{ id }}
      send={t('names.remove')}
      look="danger"
      onClose={onClose}
    />
  )
}
