import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { DoorFrame } from '@/components/doors/door-frame'
import { findSettings } from '@/domain/settings/queries'

export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function AuthLayout({ children }: { children: ReactNode }) {
  // Nothing of it is drawn while building: there may be no database then.
  await connection()
  const { name, accent } = await findSettings()
  return (
    <DoorFrame siteName={name} accent={accent}>
      {children}
    </DoorFrame>
  )
}
