import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { DoorFrame } from '@/components/doors/door-frame'
import { findSettings } from '@/domain/settings/queries'

export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** Drawn for whoever asks: the build has no database to ask for the site's name. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  await connection()
  const { name, accent } = await findSettings()
  return (
    <DoorFrame siteName={name} accent={accent}>
      {children}
    </DoorFrame>
  )
}
