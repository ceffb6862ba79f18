import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewPasswordForm } from '@/components/desk/new-password-form'
import { isLinkOpen } from '@/domain/password-links/queries'
import { t } from '@/messages'

type Props = { params: Promise<{ token: string }> }

export const instant = false

export const metadata: Metadata = { title: t('newPassword.title'), robots: { index: false } }

export default async function NewPasswordPage({ params }: Props) {
  const { token } = await params
  if (!(await isLinkOpen(token))) notFound()
  return (
    <main>
      <NewPasswordForm token={token} />
    </main>
  )
}
