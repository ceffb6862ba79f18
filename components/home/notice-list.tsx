'use client'
import { useDeedNow } from '@/components/desk/deed'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { markNoticesRead } from '@/domain/notices/actions'
import type { Notice } from '@/domain/notices/notice'
import { formatDateTime } from '@/domain/text/dates'
import styles from './notice-list.module.css'

/** What others did with one's texts since one last said "read". */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const t = useWords()
  const { run, isRunning } = useDeedNow()
  if (notices.length === 0) return null
  function markRead() {
    const form = new FormData()
    for (const { id } of notices) form.append('id', id)
    run(form, {
      action: markNoticesRead,
      done: ['read'],
      said: () => ({ text: t('home.noticesRead') }),
    })
  }
  return (
    <section className={styles.notices} aria-labelledby="tin-nhan">
      <div className={styles.head}>
        <h2 id="tin-nhan">{t('home.notices')}</h2>
        <Button look="quiet" onClick={markRead} disabled={isRunning}>
          {t('home.markRead')}
        </Button>
      </div>
      <ul>
        {notices.map((notice) => (
          <li key={notice.id}>
            <a href={`/admin/bai-viet/${notice.articleId}`}>
              {t(`home.notice.${notice.kind}`, {
                by: notice.by,
                title: notice.title || t('articles.untitled'),
              })}
            </a>
            <time dateTime={notice.at.toISOString()}>{formatDateTime(notice.at)}</time>
            {notice.note && <p>{notice.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
