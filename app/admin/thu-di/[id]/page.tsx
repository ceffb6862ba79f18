import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { MailView } from '@/components/outbox/mail-view'
import { findMail } from '@/domain/mail/drafts'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

type Props = { params: Promise<{ id: string }> }

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('outbox.mail'))

export default async function MailPage({ params }: Props) {
  const editor = await requireEditor()
  const mail = await findMail(editor, (await params).id)
  if (!mail) notFound()
  return <MailView t={deskWords(editor.language)} mail={mail} />
}
