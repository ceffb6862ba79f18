import type { MailPayload } from '@/domain/mail/mail'
import { t } from '@/messages'
import type { Draft } from './draft'
import { MailFrame } from './mail-frame'
import { styles } from './styles'

/** Leads an editor to where they set a new password. */
export function passwordResetMail(payload: MailPayload<'password-reset'>): Draft {
  const { siteName: site, name, link } = payload
  const subject = t('mail.passwordReset.subject', { site })
  return {
    fromName: site,
    subject,
    isRefusable: false,
    body: (
      <MailFrame title={subject}>
        <p>{t('mail.passwordReset.opening', { name })}</p>
        <p>{t('mail.passwordReset.text', { site })}</p>
        <p>
          <a href={link}>{link}</a>
        </p>
        <hr style={styles.line} />
        <p style={styles.small}>{t('mail.passwordReset.ignore')}</p>
      </MailFrame>
    ),
  }
}
