'use client'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { formatDateTime } from '@/domain/text/dates'
import type { Others } from './use-writer'
import styles from './writer-notice.module.css'

type Props = {
  others: Others
  editorId: string
  /** There are words in the form that are not saved. */
  isUnsaved: boolean
  onTake: () => void
}

/** Who else is writing this text, since when, and the way to take it from them. */
export function WriterNotice({ others: { writer, isGone }, editorId, isUnsaved, onTake }: Props) {
  const t = useWords()
  const at = formatDateTime(writer.since)
  const isSelf = writer.editorId === editorId
  return (
    <section className={styles.notice} role="status">
      <p className={styles.who}>
        {isGone && t('writer.free')}
        {!isGone &&
          (isSelf ? t('writer.self', { at }) : t('writer.others', { name: writer.name, at }))}
      </p>
      {!isGone && <p>{isUnsaved ? t('writer.lost') : t('writer.readOnly')}</p>}
      <Button onClick={onTake}>{isGone ? t('writer.write') : t('writer.take')}</Button>
    </section>
  )
}
