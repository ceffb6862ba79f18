import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SetUpForm } from '@/components/desk/set-up-form'
import { isSetUpTokenValid } from '@/domain/editors/queries'
import { t } from '@/messages'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export const instant = false

export const metadata: Metadata = { title: t('setUp.title'), robots: { index: false } }

/** The first owner's door: gone for everybody once it has been used. */
export default async function SetUpPage({ searchParams }: Props) {
  const { token } = await searchParams
  if (typeof token !== 'string' || !(await isSetUpTokenValid(token))) notFound()
  return (
    <main>
      <SetUpForm token={token} />
    </main>
  )
}
