import { t } from '@/messages'
import styles from './mail-refusal.module.css'

type Props = { state: 'unknown' | 'open' | 'refused'; site: string }

/** Asks once more before a mailbox gets no further mail from readers; a plain form to its own address. */
export function MailRefusal({ state, site }: Props) {
  return (
    <article className={styles.refusal}>
      <h1>{t('share.stop.title')}</h1>
      {state === 'unknown' && <p>{t('share.stop.invalid')}</p>}
      {state === 'refused' && <p role="status">{t('share.stop.done', { site })}</p>}
      {state === 'open' && (
        <>
          <p>{t('share.stop.question', { site })}</p>
          <form method="post">
            <button type="submit" name="List-Unsubscribe" value="asked">
              {t('share.stop.confirm')}
            </button>
          </form>
        </>
      )}
      <p className={styles.way}>
        <a href="/">{t('site.toFrontPage')}</a>
      </p>
    </article>
  )
}
