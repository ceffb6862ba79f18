import { DeskLink } from '@/components/desk/link'
import { type ArticleState, articleStates } from '@/domain/articles/states/state'
import type { DeskWords } from '@/messages/desk'
import styles from './state-tabs.module.css'

type Props = {
  t: DeskWords
  counts: Record<ArticleState, number>
  current: ArticleState | undefined
  addressOf: (state: ArticleState | undefined) => string
}

/** The states that have texts, and how many; the bin has a page of its own. */
export function StateTabs({ t, counts, current, addressOf }: Props) {
  const shown = articleStates.filter(
    (state) => state !== 'discarded' && (counts[state] > 0 || state === current),
  )
  return (
    <nav className={styles.tabs} aria-label={t('articles.states')}>
      <Tab href={addressOf(undefined)} isCurrent={!current} label={t('articles.all')} />
      {shown.map((state) => (
        <Tab
          key={state}
          href={addressOf(state)}
          isCurrent={state === current}
          label={t(`states.${state}`)}
          count={counts[state]}
        />
      ))}
    </nav>
  )
}

type TabProps = { href: string; isCurrent: boolean; label: string; count?: number }

function Tab({ href, isCurrent, label, count }: TabProps) {
  return (
    <DeskLink href={href} className={styles.tab} aria-current={isCurrent ? 'page' : undefined}>
      {label}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </DeskLink>
  )
}
