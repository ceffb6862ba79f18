import { DeskLink } from '@/components/desk/link'
import { DraftList } from '@/components/drafts/draft-list'
import type { DraftLine } from '@/domain/articles/draft'
import type { DeskWords } from '@/messages/desk'
import styles from './lines-section.module.css'

type Props = { t: DeskWords; title: string; lines: readonly DraftLine[]; more: string }

/** Nothing where nothing waits. */
export function LinesSection({ t, title, lines, more }: Props) {
  if (lines.length === 0) return null
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <DeskLink href={more} aria-label={t('home.allOf', { title })}>
          {t('home.all')}
        </DeskLink>
      </div>
      <DraftList lines={lines} bulk={[]} />
    </section>
  )
}
