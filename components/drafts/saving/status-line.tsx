'use client'
import { useWords } from '@/components/desk/words'
import { formatTime } from '@/domain/text/dates'
import styles from './status-line.module.css'

type Props = {
  isSaving: boolean
  isUnsaved: boolean
  /** The last try came to nothing; another follows by itself. */
  isRetrying: boolean
  /** Null for a text that was never saved. */
  savedAt: Date | null
}

/** Where the words are: still here only, on their way, or stored. */
export function StatusLine({ isSaving, isUnsaved, isRetrying, savedAt }: Props) {
  const t = useWords()
  const state = stateOf({ isSaving, isUnsaved, isRetrying })
  return (
    <p className={styles.status} data-state={state} role="status">
      {state === 'saved'
        ? savedAt && t('form.savedAt', { at: formatTime(savedAt) })
        : t(`form.${state}`)}
    </p>
  )
}

function stateOf({ isSaving, isUnsaved, isRetrying }: Omit<Props, 'savedAt'>) {
  if (isSaving) return 'saving'
  if (!isUnsaved) return 'saved'
  return isRetrying ? 'retrying' : 'unsaved'
}
