import type { MonthCount } from '@/domain/articles/lists/list'
import type { Section } from '@/domain/sections/section'
import { t } from '@/messages'
import { Breadcrumb } from './breadcrumb'
import styles from './site-map.module.css'

type Named = { slug: string; name: string; about?: string }

type Props = {
  sections: readonly Section[]
  pages: readonly { slug: string; title: string }[]
  authors: readonly { slug: string; name: string; role: string }[]
  months: readonly MonthCount[]
}

/** Every way into the site that is not an article. */
export function SiteMap({ sections, pages, authors, months }: Props) {
  return (
    <>
      <Breadcrumb
        items={[{ name: t('lists.frontPage'), href: '/' }, { name: t('lists.siteMap') }]}
      />
      <h1 className={styles.title}>{t('lists.siteMap')}</h1>
      <div className={styles.map}>
        <Entries
          title={t('lists.sections')}
          base="/chuyen-muc"
          entries={sections.map(({ description, ...section }) => ({
            ...section,
            about: description,
          }))}
        />
        <Entries
          title={t('lists.authors')}
          base="/tac-gia"
          entries={authors.map(({ role, ...author }) => ({ ...author, about: role }))}
        />
        <Entries
          title={t('lists.standingPages')}
          base="/trang-tinh"
          entries={pages.map(({ slug, title }) => ({ slug, name: title }))}
        />
      </div>
      <Months months={months} />
    </>
  )
}

type EntriesProps = { title: string; base: string; entries: readonly Named[] }

function Entries({ title, base, entries }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.entries}>
        {entries.map(({ slug, name, about }) => (
          <li key={slug}>
            <a href={`${base}/${slug}`}>{name}</a>
            {about && <p>{about}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Months({ months }: { months: readonly MonthCount[] }) {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  if (years.length === 0) return null
  return (
    <section className={styles.archive}>
      <h2 className={styles.heading}>{t('lists.archiveByMonth')}</h2>
      {years.map((year) => (
        <div className={styles.year} key={year}>
          <h3>{t('lists.year', { year })}</h3>
          <ul>
            {months
              .filter(({ month }) => month.startsWith(`${year}-`))
              .map(({ month, count }) => (
                <li key={month}>
                  <a href={`/luu-tru/${month.replace('-', '/')}`}>
                    {t('lists.monthOfYear', { month: month.slice(5) })}
                  </a>{' '}
                  <span>{t('lists.monthCount', { count })}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
