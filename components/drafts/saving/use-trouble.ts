'use client'
import { useTroubles } from '@/components/desk/troubles'
import { useWords } from '@/components/desk/words'
import type { Given } from './send-form'

const silent = ['idle', 'saved', 'stale', 'taken', 'away', 'signed-out', 'renewed'] as const

/** What to say at the form of an answer that nothing else on the page speaks of. */
export function useTroubleOf(given: Given): string | null {
  const troubles = useTroubles()
  const t = useWords()
  const { status } = given
  if (isSilent(status)) return null
  return status === 'invalid' ? t('form.hasFaults') : troubles[status]
}

function isSilent(status: Given['status']): status is (typeof silent)[number] {
  return silent.some((one) => one === status)
}
