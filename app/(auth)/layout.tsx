import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DoorFrame } from '@/components/doors/door-frame'
import { findSettings } from '@/domain/settings/queries'

export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const { name, accent } = await findSettings()
  return (
    <DoorFrame siteName={name} accent={accent}>
      {children}
    </DoorFrame>
  )
}
