'use client'
import { useState } from 'react'
import { useDeed, useQuickDeed } from '@/components/desk/deed'
import { useWords } from '@/components/desk/words'
import { LinkOnce } from '@/components/people/link-once'
import { Button } from '@/components/ui/button'
import { closePreview, openPreview } from '@/domain/previews/actions'
import { type Preview, previewDays } from '@/domain/previews/preview'
import { formatDateTime } from '@/domain/text/dates'
import styles from './preview-panel.module.css'

type Props = { articleId: string; previews: readonly Preview[] }

/** Links through which somebody outside reads this draft: made, listed and taken back. */
export function PreviewLinks({ articleId, previews }: Props) {
  const t = useWords()
  const [path, setPath] = useState<string | null>(null)
  const { submit, isSending, trouble } = useDeed(
    { action: openPreview, done: ['created'], said: () => ({ text: t('preview.created') }) },
    (made) => setPath(made.path),
  )
  const { run, isRunning } = useQuickDeed({
    action: closePreview,
    done: ['revoked'],
    said: () => ({ text: t('preview.revoked') }),
  })
  return (
    <section className={styles.panel} aria-labelledby="lien-ket-ngoai">
      <h2 id="lien-ket-ngoai">{t('preview.links')}</h2>
      <p className={styles.hint}>{t('preview.linksText')}</p>
      <form className={styles.ways} onSubmit={submit}>
        <input type="hidden" name="articleId" value={articleId} />
        <label htmlFor="preview-days">{t('preview.days')}</label>
        <select id="preview-days" name="days" defaultValue={previewDays[0]}>
          {previewDays.map((days) => (
            <option key={days} value={days}>
              {t('preview.dayCount', { days })}
            </option>
          ))}
        </select>
        <Button type="submit" disabled={isSending} aria-busy={isSending}>
          {t('preview.create')}
        </Button>
      </form>
      {trouble && <p role="alert">{trouble}</p>}
      {path && (
        <LinkOnce link={new URL(path, window.location.origin).href} onClose={() => setPath(null)} />
      )}
      <ul className={styles.links}>
        {previews.map(({ id, by, createdAt, expiresAt }) => (
          <li key={id}>
            <span>
              {t('preview.line', {
                by,
                at: formatDateTime(createdAt),
                end: formatDateTime(expiresAt),
              })}
            </span>
            <Button
              disabled={isRunning}
              aria-label={t('preview.revokeOf', { at: formatDateTime(createdAt) })}
              onClick={() => run({ articleId, previewId: id })}
            >
              {t('preview.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
