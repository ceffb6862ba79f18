'use client'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { useWriting } from '@/components/drafts/writing'
import type { useSheet } from './use-sheet'

/** What else is to be done once a text is saved: a new one moves to its own address. */
export function useAfterSave(id: string | null, sheet: ReturnType<typeof useSheet>) {
  const router = useRouter()
  const { setVersion } = useWriting()
  const hasShown = useRef(false)
  return (version: number, isAuto: boolean) => {
    setVersion(version)
    if (id !== null) {
      if (!isAuto || !hasShown.current) router.refresh()
      hasShown.current = true
      return
    }
    const address = `/admin/bai-viet/${sheet.page().articleId}`
    const isFirst = sheet.begin()
    if (!isAuto) window.location.replace(address)
    else if (isFirst) window.history.replaceState(null, '', address)
  }
}
