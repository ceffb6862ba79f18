import { HeadlineList } from '@/components/articles/headline-list'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { Pager } from '@/components/site/pager'
import type { ListPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { t } from '@/messages'
import styles from './list-view.module.css'

type Props = {
  /** What kind of list this is, over its title. */
  kind: string
  title: string
  /** Lines under the title; empty ones are left out. */
  about?: readonly string[]
  /** The address of the first page. */
  base: string
  list: ListPage
  hidesSection?: boolean
}

/** A list's page: what it is of beside its headlines. */
export function ListView({ kind, title, about = [], base, list, hidesSection }: Props) {
  const { headlines, page, pages, count } = list
  return (
    <>
      <Breadcrumb
        items={[
          { name: t('lists.frontPage'), href: '/' },
          page === 1 ? { name: title } : { name: title, href: base },
          ...(page === 1 ? [] : [{ name: t('lists.page', { page }) }]),
        ]}
      />
      <div className={styles.list}>
        <header className={styles.header}>
          <p className={styles.kind}>{kind}</p>
          <h1 className={styles.title}>{title}</h1>
          {about.filter(Boolean).map((line) => (
            <p key={line} className={styles.about}>
              {line}
            </p>
          ))}
          <p className={styles.count}>{t('lists.count', { count })}</p>
          {pages > 1 && <p className={styles.count}>{t('lists.pageOf', { page, pages })}</p>}
        </header>
        <div>
          <HeadlineList headlines={headlines} hidesSection={hidesSection} hasLead={page === 1} />
          <Pager page={page} pages={pages} addressOf={(to) => pageAddress(base, to)} />
        </div>
      </div>
    </>
  )
}
