import { PageHeader } from '@/components/ui/page-header'
import { articlePath } from '@/domain/articles/article'
import type { Draft } from '@/domain/articles/draft'
import type { Step } from '@/domain/articles/steps/step'
import type { DeskWords } from '@/messages/desk'
import styles from './draft-head.module.css'
import { StateBadge } from './state-badge'
import { StepBar } from './steps/step-bar'

type Props = { t: DeskWords; draft: Draft; steps: readonly Step[] }

export function DraftHead({ t, draft, steps }: Props) {
  const { id, version, title, slug, kind, live, scheduled } = draft
  return (
    <PageHeader
      title={title || t('articles.untitled')}
      above={
        <p className={styles.above}>
          <StateBadge t={t} state={draft.state} />
          {live && <a href={articlePath(kind, slug)}>{t('form.onSite')}</a>}
        </p>
      }
    >
      <StepBar text={{ id, version, title, slug, live, scheduled }} steps={steps} />
    </PageHeader>
  )
}
