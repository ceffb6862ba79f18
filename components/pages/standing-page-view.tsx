import { DocumentView } from '@/components/documents/document-view'
import { Breadcrumb } from '@/components/site/breadcrumb'
import type { Media } from '@/domain/media/media'
import type { StandingPage } from '@/domain/pages/page'
import { formatDate, isoDateTime } from '@/domain/text/dates'
import { t } from '@/messages'
import styles from './standing-page-view.module.css'

type Props = { page: StandingPage; media: Media }

export function StandingPageView({ page, media }: Props) {
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <Breadcrumb items={[{ name: t('lists.frontPage'), href: '/' }, { name: page.title }]} />
        <h1 className={styles.title}>{page.title}</h1>
        {page.standfirst && <p className={styles.standfirst}>{page.standfirst}</p>}
        <p className={styles.updated}>
          <time dateTime={isoDateTime(page.updatedAt)}>
            {t('lists.updatedAt', { at: formatDate(page.updatedAt) })}
          </time>
        </p>
      </header>
      <DocumentView document={page.body} {...media} />
    </article>
  )
}
