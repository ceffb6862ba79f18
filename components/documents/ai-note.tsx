import type { AiLabel } from '@/domain/documents/document'
import { t } from '@/messages'
import styles from './document-view.module.css'

/** Tells readers what a machine wrote. */
export function AiNote({ label }: { label: AiLabel }) {
  const words = { assisted: t('article.aiAssisted'), generated: t('article.aiGenerated') }
  return <p className={styles.aiNote}>{words[label]}</p>
}
