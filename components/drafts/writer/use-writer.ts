'use client'
import { useEffect, useRef, useState } from 'react'
import { ask, formOf } from '@/components/desk/deed'
import { listOwnEntries } from '@/components/drafts/journal/journal'
import { isSheetClosed } from '@/components/drafts/saving/sheet'
import type { useSheet } from '@/components/drafts/saving/use-sheet'
import { holdArticle } from '@/domain/writers/actions'
import { type HoldWay, heartbeatSeconds, type Writer } from '@/domain/writers/writer'

type Props = {
  editorId: string
  /** Who was writing when the page was made. */
  first: Writer | null
  sheet: ReturnType<typeof useSheet>
}

/** Others write, or did until now: the form waits. */
export type Others = { writer: Writer; isGone: boolean }

/** Says that this form is being written in from its first change on, and hears when somebody else does. */
export function useWriter({ editorId, first, sheet }: Props) {
  const isOther = first !== null && first.editorId !== editorId
  const [others, setOthers] = useState<Others | null>(
    isOther ? { writer: first, isGone: false } : null,
  )
  const isWriting = useRef(false)

  async function say(way: HoldWay): Promise<boolean> {
    const { articleId, isBegun, sheet: name } = sheet.page()
    if (!isBegun || !name) return false
    const given = await ask(holdArticle, formOf({ articleId, sheet: name, way }))
    if (given.status === 'taken') lose(given.writer)
    if (given.status === 'free') {
      setOthers((known) => known && { ...known, isGone: true })
    }
    if (given.status !== 'held') return false
    isWriting.current = true
    return true
  }

  /** Words left here by a tab that is gone are gone on with; of anybody else's one hears. */
  async function greet(writer: Writer) {
    const isLeftBehind = writer.editorId === editorId && (await isOfGoneTab(writer.sheet, editorId))
    const isHeld = await say(isLeftBehind ? 'take' : 'watch')
    if (isLeftBehind && isHeld) setOthers(null)
  }

  /** Others may write at once: before the session ends, where that is why the page is left. */
  function letGo() {
    const { articleId, sheet: name } = sheet.page()
    if (!isWriting.current || !name) return
    isWriting.current = false
    navigator.sendBeacon('/api/writers', formOf({ articleId, sheet: name }))
  }

  function lose(writer: Writer) {
    isWriting.current = false
    setOthers({ writer, isGone: false })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: one heart for the form's life
  useEffect(() => {
    if (!sheet.name) return
    if (first) greet(first)
    const beat = setInterval(
      () => say(isWriting.current ? 'hold' : 'watch'),
      heartbeatSeconds * 1_000,
    )
    window.addEventListener('beforeunload', letGo)
    window.addEventListener('pagehide', letGo)
    return () => {
      clearInterval(beat)
      window.removeEventListener('beforeunload', letGo)
      window.removeEventListener('pagehide', letGo)
      letGo()
    }
  }, [sheet.name])
  return {
    others,
    lose,
    take: () => say('take'),
    /** Nobody else is in the way any more. */
    goOn: () => setOthers(null),
    begin() {
      if (isWriting.current) return
      isWriting.current = sheet.page().isBegun
      say('hold')
    },
  }
}

async function isOfGoneTab(sheet: string, editorId: string): Promise<boolean> {
  const entries = await listOwnEntries(editorId)
  return entries.some((entry) => entry.sheet === sheet) && (await isSheetClosed(sheet))
}
