'use client'
import type { Editor } from '@tiptap/core'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import styles from './legacy-notice.module.css'
import { convertLegacy, keepLegacy, type LegacyPaste } from './pasting'

type Props = { editor: Editor; legacy: LegacyPaste }

/** Asks whether text from before Unicode shall be read as what it was meant to be. */
export function LegacyNotice({ editor, legacy }: Props) {
  const t = useWords()
  return (
    <div className={styles.notice} role="status">
      <p>
        {t('editor.pasted.legacy', { encoding: t(`editor.pasted.encoding.${legacy.encoding}`) })}
      </p>
      <p className={styles.preview}>{legacy.preview}</p>
      <div className={styles.ways}>
        <Button look="solid" onClick={() => convertLegacy(editor, legacy)}>
          {t('editor.pasted.convert')}
        </Button>
        <Button onClick={() => keepLegacy(editor)}>{t('editor.pasted.keep')}</Button>
      </div>
    </div>
  )
}
