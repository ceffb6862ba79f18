import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { DoorFrame } from '@/components/doors/door-frame'
import { findSettings } from '@/domain/settings/queries'

export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** Waits for a request: a build has no database to ask whose door this is. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  await connection()
  const { name, accent } = await findSettings()
  return (
    <DoorFrame siteName={name} accent={accent}>
      {children}
    </DoorFrame>
  )
}
