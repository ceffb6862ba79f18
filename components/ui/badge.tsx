import styles from './badge.module.css'

export type Tone = 'quiet' | 'waiting' | 'live' | 'trouble'

/** A state in one or two words; the mark before it differs in shape too, not in colour alone. */
export function Badge({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
}
