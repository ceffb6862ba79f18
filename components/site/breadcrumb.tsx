import { t } from '@/messages'
import styles from './breadcrumb.module.css'

type Item = { name: string; href?: string }

/** The way down to this page; the last item is the page itself where it has no address. */
export function Breadcrumb({ items }: { items: readonly Item[] }) {
  return (
    <nav className={styles.breadcrumb} aria-label={t('lists.breadcrumb')}>
      <ol>
        {items.map(({ name, href }) => (
          <li key={name}>
            {href ? <a href={href}>{name}</a> : <span aria-current="page">{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
