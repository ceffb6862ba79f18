import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/desk/frame'
import { countUnreadNotices } from '@/domain/notices/drafts'
import { currentEditor } from '@/domain/sessions/session'
import { findSettings } from '@/domain/settings/queries'

export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** The frame around whoever is signed in. It is no lock: every page of the newsroom asks for itself. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const editor = await currentEditor()
  if (!editor) return children
  const [{ name, accent }, unread] = await Promise.all([findSettings(), countUnreadNotices(editor)])
  return (
    <DeskFrame editor={editor} siteName={name} accent={accent} counts={{ today: unread }}>
      {children}
    </DeskFrame>
  )
}
