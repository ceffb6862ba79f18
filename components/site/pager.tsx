import { pagesToJumpTo } from '@/domain/articles/lists/pager'
import { formatNumber } from '@/domain/text/numbers'
import { t } from '@/messages'
import styles from './pager.module.css'

type Props = {
  page: number
  pages: number
  addressOf: (page: number) => string
}

/** Plain links to the neighbours, the first and the last page; nothing where there is one page only. */
export function Pager({ page, pages, addressOf }: Props) {
  if (pages === 1) return null
  return (
    <nav className={styles.pager} aria-label={t('lists.pages')}>
      {page > 1 && (
        <a className={styles.newer} href={addressOf(page - 1)} rel="prev">
          {t('lists.newer')}
        </a>
      )}
      <ol className={styles.pages}>
        {pagesToJumpTo(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index < 2 ? 'before' : 'after'}`}>
            {number === null ? (
              '…'
            ) : (
              <PageLink page={number} isCurrent={number === page} href={addressOf(number)} />
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a className={styles.older} href={addressOf(page + 1)} rel="next">
          {t('lists.older')}
        </a>
      )}
    </nav>
  )
}

type LinkProps = { page: number; isCurrent: boolean; href: string }

function PageLink({ page, isCurrent, href }: LinkProps) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={t('lists.page', { page })}
    >
      {formatNumber(page)}
    </a>
  )
}
