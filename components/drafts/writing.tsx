'use client'
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import type { Finding, Place } from '@/domain/articles/checks/finding'

type Save = () => Promise<boolean>
type Show = (place: Place) => unknown

/** A text that was begun on this page, since it was stored for the first time. */
export type Begun = { id: string; title: string; slug: string; sectionId: string | null }

type Writing = {
  /** What stands in the form was saved as this version, or was read at it. */
  version: number
  isUnsaved: boolean
  /** What the check before publishing has found in it. */
  findings: readonly Finding[]
  /** Null for a text that has a page of its own, and for one that is not stored yet. */
  begun: Begun | null
  setBegun: (begun: Begun) => void
  setVersion: (version: number) => void
  setUnsaved: (isUnsaved: boolean) => void
  setFindings: (findings: readonly Finding[]) => void
  /** The form hands over how it is saved, and how a place in it is shown. */
  keepSave: (save: Save) => void
  keepShow: (show: Show) => void
  /** Saves what is unsaved; false when that did not succeed. */
  saveFirst: Save
  show: Show
}

const Context = createContext<Writing | null>(null)

type Props = { version: number; children: ReactNode }

/** Lets the steps of a text know of the form beside them: a step is about what stands in it. */
export function WritingProvider({ version: first, children }: Props) {
  const [version, setVersion] = useState(first)
  const [isUnsaved, setUnsaved] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [begun, setBegun] = useState<Begun | null>(null)
  const save = useRef<Save>(nothingToSave)
  const show = useRef<Show>(nothingToShow)
  const writing = useMemo(
    () => ({
      version,
      isUnsaved,
      findings,
      begun,
      setBegun,
      setVersion,
      setUnsaved,
      setFindings,
      keepSave: (given: Save) => {
        save.current = given
      },
      keepShow: (given: Show) => {
        show.current = given
      },
      saveFirst: () => (isUnsaved ? save.current() : nothingToSave()),
      show: (place: Place) => show.current(place),
    }),
    [version, isUnsaved, findings, begun],
  )
  return <Context value={writing}>{children}</Context>
}

export function useWriting(): Writing {
  const writing = useContext(Context)
  if (!writing) throw new Error('A text is written inside a WritingProvider')
  return writing
}

async function nothingToSave(): Promise<boolean> {
  return true
}

async function nothingToShow(): Promise<void> {
  await nothingToSave()
}
