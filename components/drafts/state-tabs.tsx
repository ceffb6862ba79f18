import { TabLink, Tabs } from '@/components/ui/tabs'
import { type ArticleState, articleStates } from '@/domain/articles/states/state'
import type { DeskWords } from '@/messages/desk'

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
    <Tabs label={t('articles.states')}>
      <TabLink href={addressOf(undefined)} isCurrent={!current} label={t('articles.all')} />
      {shown.map((state) => (
        <TabLink
          key={state}
          href={addressOf(state)}
          isCurrent={state === current}
          label={t(`states.${state}`)}
          count={counts[state]}
        />
      ))}
    </Tabs>
  )
}
