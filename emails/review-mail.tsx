import type { MailPayload } from '@/domain/mail/mail'
import { t } from '@/messages'
import type { Draft, Surroundings } from './draft'
import { MailFrame } from './mail-frame'
import { styles } from './styles'

/** What became of a text in the newsroom, told to its writer. */
export function reviewMail(payload: MailPayload<'review'>, { siteUrl }: Surroundings): Draft {
  const { kind, name, by, note, title, siteName: site } = payload
  const subject = t(`mail.review.subject.${kind}`, { title })
  const address = `${siteUrl}/admin/bai-viet/${payload.articleId}`
  return {
    fromName: site,
    subject,
    isRefusable: false,
    body: (
      <MailFrame title={subject}>
        <p>{t('mail.review.opening', { name })}</p>
        <p>{t(`mail.review.text.${kind}`, { by, title })}</p>
        {note && (
          <>
            <p>{t('mail.review.said', { by })}</p>
            <pre style={styles.quote}>{note}</pre>
          </>
        )}
        <p>
          {t('mail.review.open')}: <a href={address}>{address}</a>
        </p>
        <hr style={styles.line} />
        <p style={styles.small}>{t('mail.review.why', { site })}</p>
      </MailFrame>
    ),
  }
}
