'use client'
import type { ReactNode } from 'react'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { CheckIcon } from '@/components/ui/icons'
import type { Medium } from '@/domain/media/medium'
import type { UploadAnswer } from './upload'
import styles from './upload-list.module.css'
import type { Upload, Uploading, UploadState } from './uploading'

type Props = {
  uploading: Uploading
  /** What can be done with one that has arrived. */
  waysOf?: (medium: Medium) => ReactNode
}

/** How far each upload has come, and why one was refused. */
export function UploadList({ uploading, waysOf }: Props) {
  const t = useWords()
  if (uploading.uploads.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('media.uploads.title')}>
      {uploading.uploads.map((upload) => (
        <li key={upload.key} className={styles.upload}>
          <span className={styles.name}>{upload.file.name}</span>
          <Progress upload={upload} />
          <div className={styles.ways}>
            <StoredWays state={upload.state} waysOf={waysOf} />
            <Ways upload={upload} uploading={uploading} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function StoredWays({ state, waysOf }: { state: UploadState; waysOf: Props['waysOf'] }) {
  const medium = stored(state)
  return medium && waysOf?.(medium)
}

function Progress({ upload: { file, state } }: { upload: Upload }) {
  const t = useWords()
  const said = useSaid()(state)
  const isRefused = state.step === 'done' && !stored(state)
  const isCancelled = state.step === 'done' && state.answer.status === 'cancelled'
  return (
    <div className={styles.progress}>
      {state.step !== 'done' && (
        <progress
          aria-label={t('media.uploads.progressOf', { name: file.name })}
          max={1}
          value={shareOf(state)}
        />
      )}
      <p
        className={isRefused && !isCancelled ? styles.refused : styles.said}
        role={isRefused ? 'alert' : 'status'}
      >
        {stored(state) && <CheckIcon />}
        {said}
      </p>
    </div>
  )
}

function Ways({
  upload: { key, file, state },
  uploading,
}: {
  upload: Upload
  uploading: Uploading
}) {
  const t = useWords()
  const { name } = file
  if (state.step !== 'done') {
    return (
      <Button
        aria-label={t('media.uploads.cancelOf', { name })}
        onClick={() => uploading.cancel(key)}
      >
        {t('media.uploads.cancel')}
      </Button>
    )
  }
  return (
    <>
      {isWorthTrying(state) && (
        <Button
          aria-label={t('media.uploads.retryOf', { name })}
          onClick={() => uploading.retry(key)}
        >
          {t('media.uploads.retry')}
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={t('media.uploads.putAwayOf', { name })}
        onClick={() => uploading.putAway(key)}
      >
        {t('media.uploads.putAway')}
      </Button>
    </>
  )
}

function useSaid(): (state: UploadState) => string {
  const t = useWords()
  const answered = useAnswered()
  return (state) => {
    if (state.step === 'done') return answered(state.answer)
    if (state.step === 'sending') return t('media.uploads.sending', { share: state.share })
    return t(`media.uploads.${state.step}`)
  }
}

function useAnswered(): (answer: UploadAnswer) => string {
  const t = useWords()
  return (answer) => {
    if (answer.status === 'cancelled') return t('media.uploads.cancelled')
    if (answer.status !== 'stored') return t(`media.refusals.${answer.status}`)
    return answer.isKnown ? t('media.uploads.known') : t('media.uploads.stored')
  }
}

function shareOf(state: UploadState): number | undefined {
  if (state.step === 'waiting') return 0
  return state.step === 'sending' ? state.share : undefined
}

function stored(state: UploadState): Medium | null {
  return state.step === 'done' && state.answer.status === 'stored' ? state.answer.medium : null
}

/** The same file will be refused again; a broken line may hold the next time. */
function isWorthTrying(state: UploadState): boolean {
  return (
    state.step === 'done' &&
    ['away', 'cancelled', 'interrupted', 'no-room', 'signed-out'].includes(state.answer.status)
  )
}
