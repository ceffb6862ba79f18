import { articlePath } from '@/domain/articles/article'
import type { Draft } from '@/domain/articles/draft'
import type { Step } from '@/domain/articles/steps/step'
import type { DeskWords } from '@/messages/desk'
import styles from './draft-head.module.css'
import { StateBadge } from './state-badge'
import { StepBar } from './steps/step-bar'
import type { StepText } from './steps/step-text'

type Props = {
  t: DeskWords
  draft: StepText & Pick<Draft, 'kind' | 'state'>
  steps: readonly Step[]
}

/** How a text stands and what can be done with it; its title is read below, where it is written. */
export function DraftHead({ t, draft, steps }: Props) {
  const { id, version, title, slug, kind, live, scheduled } = draft
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title || t('articles.untitled')}</h1>
      <p className={styles.state}>
        <StateBadge t={t} state={draft.state} />
        {live && <a href={articlePath(kind, slug)}>{t('form.onSite')}</a>}
      </p>
      <div className={styles.steps}>
        <StepBar text={{ id, version, title, slug, live, scheduled }} steps={steps} />
      </div>
    </div>
  )
}
