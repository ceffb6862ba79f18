'use client'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { type Begun, useWriting } from '@/components/drafts/writing'
import type { useSheet } from './use-sheet'

type Saved = Omit<Begun, 'id'> & { version: number }

/** What else is to be done once a text is saved: a new one moves to its own address. */
export function useAfterSave(id: string | null, sheet: ReturnType<typeof useSheet>) {
  const router = useRouter()
  const { setVersion, setBegun } = useWriting()
  const hasShown = useRef(false)
  return ({ version, title, slug, sectionId }: Saved, isAuto: boolean) => {
    setVersion(version)
    if (id !== null) {
      if (!isAuto || !hasShown.current) router.refresh()
      hasShown.current = true
      return
    }
    const { articleId } = sheet.page()
    const address = `/admin/bai-viet/${articleId}`
    const isFirst = sheet.begin()
    setBegun({ id: articleId, title, slug, sectionId })
    if (!isAuto) window.location.replace(address)
    else if (isFirst) window.history.replaceState(null, '', address)
  }
}
