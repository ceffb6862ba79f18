'use client'
import { useEffect, useRef } from 'react'
import type { useSheet } from '@/components/drafts/saving/use-sheet'
import type { DraftText } from '@/domain/articles/draft'
import { createKeeper } from './journal'

/** Milliseconds of typing that a killed tab may cost. */
const soon = 250

type Props = {
  editorId: string
  sheet: ReturnType<typeof useSheet>
  read: () => { text: DraftText; base: DraftText }
  unanswered: () => { unanswered: readonly string[] }
}

/** Keeps in the browser what the form holds, until the server has it. */
export function useJournal({ editorId, sheet, read, unanswered }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keeper = useRef<{ place: string; tool: ReturnType<typeof createKeeper> } | null>(null)

  /** A text that has just been stored for the first time is kept under its own name from then on. */
  function tool() {
    const { sheet: name } = sheet.page()
    if (!name) return null
    const place = sheet.place()
    if (keeper.current?.place === place) return keeper.current.tool
    keeper.current?.tool.clear()
    keeper.current = { place, tool: createKeeper({ editorId, place, sheet: name }) }
    return keeper.current.tool
  }

  function keepNow() {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    const { articleId, sheet: name } = sheet.page()
    if (!name) return keepSoon()
    const owner = { editorId, place: sheet.place(), sheet: name, articleId }
    tool()?.keep({ ...owner, ...read(), ...unanswered(), at: new Date() })
  }

  function keepSoon() {
    timer.current ??= setTimeout(keepNow, soon)
  }

  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    keepSoon,
    keepNow,
    clear() {
      clearTimeout(timer.current)
      timer.current = undefined
      tool()?.clear()
    },
  }
}
