import type { Metadata } from 'next'
import { ForgottenForm } from '@/components/doors/forgotten-form'
import { deskWords } from '@/messages/desk'

export const instant = false

export const metadata: Metadata = { title: deskWords('vi')('door.forgotten.title') }

export default function ForgottenPage() {
  return <ForgottenForm />
}
