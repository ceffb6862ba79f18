import type { Metadata } from 'next'
import { MailRefusal } from '@/components/mail/mail-refusal'
import { findRefusal } from '@/domain/mail/refusals/queries'
import { findSettings } from '@/domain/settings/queries'
import { t } from '@/messages'

type Props = { params: Promise<{ token: string }> }

export const instant = false

export const metadata: Metadata = { title: t('share.stop.title'), robots: { index: false } }

/** Only asks: programs that look at every link of a mail must not answer for its reader. */
export default async function MailRefusalPage({ params }: Props) {
  const { token } = await params
  const [state, { name }] = await Promise.all([findRefusal(token), findSettings()])
  return <MailRefusal state={state} site={name} />
}
