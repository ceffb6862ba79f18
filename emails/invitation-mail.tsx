import type { MailPayload } from '@/domain/mail/mail'
import { t } from '@/messages'
import type { Draft } from './draft'
import { MailFrame } from './mail-frame'
import { styles } from './styles'

/** Asks somebody in. Whoever gets it has chosen no language yet. */
export function invitationMail(payload: MailPayload<'invitation'>): Draft {
  const { siteName: site, inviterName: name, link } = payload
  const role = t(`desk.roles.${payload.role}`).toLocaleLowerCase('vi')
  const subject = t('mail.invitation.subject', { site })
  return {
    fromName: site,
    subject,
    isRefusable: false,
    body: (
      <MailFrame title={subject}>
        <p>{t('mail.invitation.opening', { name, site, role })}</p>
        <p>{t('mail.invitation.accept')}</p>
        <p>
          <a href={link}>{link}</a>
        </p>
        <hr style={styles.line} />
        <p style={styles.small}>{t('mail.invitation.ignore')}</p>
      </MailFrame>
    ),
  }
}
