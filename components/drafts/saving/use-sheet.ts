'use client'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { newPlace } from '@/components/drafts/journal/journal'
import type { Page } from './send-form'
import { carrySheet, dropSheet, openSheet } from './sheet'

/** Which text this form is, in which tab; a new text has its id before it is saved for the first time. */
export function useSheet(id: string | null) {
  const page = useRef<Page | null>(null)
  const [name, setName] = useState<string | null>(null)
  function current(): Page {
    page.current ??= { articleId: id ?? v7(), isBegun: id !== null, sheet: null }
    return page.current
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is the same for the form's life
  useEffect(() => {
    let close = () => undefined as unknown
    let isLeft = false
    openSheet(id ?? newPlace).then((sheet) => {
      close = sheet.close
      if (isLeft) return close()
      current().sheet = sheet.id
      setName(sheet.id)
    })
    return () => {
      isLeft = true
      close()
    }
  }, [id])
  return {
    name,
    page: current,
    place: () => (current().isBegun ? current().articleId : newPlace),
    /** A new text goes on under the id of one that was begun in this browser. */
    adopt(articleId: string) {
      current().articleId = articleId
    },
    /** The text is stored from now on; true the first time. */
    begin(): boolean {
      const { articleId, isBegun, sheet } = current()
      if (isBegun) return false
      current().isBegun = true
      if (sheet) carrySheet(articleId, sheet)
      dropSheet(newPlace)
      return true
    },
  }
}
