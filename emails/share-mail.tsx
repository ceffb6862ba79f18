import { disarm } from '@/domain/mail/disarm'
import type { MailPayload } from '@/domain/mail/mail'
import { t } from '@/messages'
import type { Draft, Surroundings } from './draft'
import { MailFrame } from './mail-frame'
import { styles } from './styles'

type Share = MailPayload<'share'>

/** An article a reader sends on. A reader's words are disarmed, the newsroom's stand as they are. */
export function shareMail(payload: Share, { siteUrl, refusalUrl }: Surroundings): Draft {
  const { article, siteName, senderEmail, subject } = payload
  const words = { ...payload, senderName: disarm(payload.senderName) }
  const address = `${siteUrl}/bai-viet/${article.slug}`
  return {
    fromName: siteName,
    subject: subject === article.title ? subject : disarm(subject),
    replyTo: senderEmail,
    isRefusable: true,
    body: <ShareMail {...words} address={address} refusalUrl={refusalUrl} />,
  }
}

type Props = Share & { address: string; refusalUrl: string }

function ShareMail({ article, address, refusalUrl, siteName, senderName, ...reader }: Props) {
  const names = { name: senderName, site: siteName }
  return (
    <MailFrame title={article.title}>
      <p>{t('mail.share.opening', { ...names, email: disarm(reader.senderEmail) })}</p>
      <h1 style={styles.title}>{article.title}</h1>
      {article.standfirst && <p>{article.standfirst}</p>}
      <p>
        {t('mail.share.read')}: <a href={address}>{address}</a>
      </p>
      {reader.content && (
        <>
          <p>{t('mail.share.said', names)}</p>
          <pre style={styles.quote}>{disarm(reader.content)}</pre>
        </>
      )}
      <hr style={styles.line} />
      <p style={styles.small}>{t('mail.share.why', names)}</p>
      <p style={styles.small}>
        <a href={refusalUrl}>{t('mail.share.refuse', names)}</a>
      </p>
    </MailFrame>
  )
}
