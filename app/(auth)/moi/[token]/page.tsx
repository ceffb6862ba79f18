import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AcceptForm } from '@/components/doors/accept-form'
import { findInvitation } from '@/domain/invitations/queries'
import { findSettings } from '@/domain/settings/queries'
import { deskWords } from '@/messages/desk'

type Props = { params: Promise<{ token: string }> }

export const instant = false

export const metadata: Metadata = { title: deskWords('vi')('door.invitation.title') }

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const invitation = await findInvitation(token)
  if (!invitation) notFound()
  const { name } = await findSettings()
  return <AcceptForm token={token} siteName={name} invitation={invitation} />
}
