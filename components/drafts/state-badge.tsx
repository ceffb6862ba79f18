import { Badge, type Tone } from '@/components/ui/badge'
import type { ArticleState } from '@/domain/articles/states/state'
import type { DeskWords } from '@/messages/desk'

const tones: Record<ArticleState, Tone> = {
  draft: 'quiet',
  submitted: 'waiting',
  returned: 'trouble',
  approved: 'waiting',
  scheduled: 'waiting',
  live: 'live',
  changed: 'live',
  ended: 'quiet',
  withdrawn: 'trouble',
  discarded: 'quiet',
}

export function StateBadge({ t, state }: { t: DeskWords; state: ArticleState }) {
  return <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
}
