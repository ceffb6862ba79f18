import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DoorFrame } from '@/components/doors/door-frame'
import { SetUpForm } from '@/components/doors/set-up-form'
import { isSetUpTokenValid } from '@/domain/editors/queries'
import { findSettings } from '@/domain/settings/queries'
import { deskWords } from '@/messages/desk'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export const instant = false

export const metadata: Metadata = { title: deskWords('vi')('door.setUp.title') }

/** The first owner's door: gone for everybody once it has been used. */
export default async function SetUpPage({ searchParams }: Props) {
  const { token } = await searchParams
  if (typeof token !== 'string' || !(await isSetUpTokenValid(token))) notFound()
  const { name, accent } = await findSettings()
  return (
    <DoorFrame siteName={name} accent={accent}>
      <SetUpForm token={token} />
    </DoorFrame>
  )
}
