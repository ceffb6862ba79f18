import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/doors/sign-in-form'
import { currentSession } from '@/domain/sessions/session'
import { wayBack } from '@/domain/sessions/standing'
import { deskWords } from '@/messages/desk'

type Props = { searchParams: Promise<{ tiep?: string | string[] }> }

export const instant = false

export const metadata: Metadata = { title: deskWords('vi')('door.signIn.title') }

export default async function SignInPage({ searchParams }: Props) {
  const way = wayBack((await searchParams).tiep)
  if (await currentSession()) redirect(way)
  return <SignInForm way={way} />
}
