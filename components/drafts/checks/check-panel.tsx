'use client'
import { useWords } from '@/components/desk/words'
import { useWriting } from '@/components/drafts/writing'
import { FindingList } from './finding-list'
import styles from './finding-list.module.css'

/** Beside the text while it is written: what to look at before readers see it. */
export function CheckPanel() {
  const t = useWords()
  const { findings } = useWriting()
  return (
    <section className={styles.panel} aria-labelledby="ra-soat">
      <h2 id="ra-soat">{t('checks.title', { count: findings.length })}</h2>
      {findings.length === 0 ? <p className={styles.none}>{t('checks.none')}</p> : <FindingList />}
    </section>
  )
}

/** Before a step that leads to readers: findings warn, they hold nobody back. */
export function CheckBefore({ onShow }: { onShow: () => void }) {
  const t = useWords()
  const { findings } = useWriting()
  if (findings.length === 0) return null
  return (
    <section className={styles.panel} aria-label={t('checks.before', { count: findings.length })}>
      <p>{t('checks.before', { count: findings.length })}</p>
      <FindingList onShow={onShow} />
    </section>
  )
}
