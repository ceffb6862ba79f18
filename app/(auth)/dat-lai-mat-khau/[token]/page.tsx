import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewPasswordForm } from '@/components/doors/new-password-form'
import { isLinkOpen } from '@/domain/password-links/queries'
import { deskWords } from '@/messages/desk'

type Props = { params: Promise<{ token: string }> }

export const instant = false

export const metadata: Metadata = { title: deskWords('vi')('door.newPasswordPage.title') }

export default async function NewPasswordPage({ params }: Props) {
  const { token } = await params
  if (!(await isLinkOpen(token))) notFound()
  return <NewPasswordForm token={token} />
}
