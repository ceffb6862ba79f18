'use client'
import { useQuickDeed } from '@/components/desk/deed'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { sendAgain } from '@/domain/mail/retries/actions'

export function RetryButton({ id }: { id: string }) {
  const t = useWords()
  const { run, isRunning } = useQuickDeed({
    action: sendAgain,
    done: ['retried'],
    said: () => ({ text: t('outbox.retried') }),
  })
  return (
    <Button onClick={() => run({ id })} disabled={isRunning}>
      {t('outbox.retry')}
    </Button>
  )
}
