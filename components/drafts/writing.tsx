'use client'
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'

type Save = () => Promise<boolean>

type Writing = {
  /** What stands in the form was saved as this version, or was read at it. */
  version: number
  isUnsaved: boolean
  setVersion: (version: number) => void
  setUnsaved: (isUnsaved: boolean) => void
  /** The form hands over how it is saved. */
  keepSave: (save: Save) => void
  /** Saves what is unsaved; false when that did not succeed. */
  saveFirst: Save
}

const Context = createContext<Writing | null>(null)

type Props = { version: number; children: ReactNode }

/** Lets the steps of a text know of the form beside them: a step is about what stands in it. */
export function WritingProvider({ version: first, children }: Props) {
  const [version, setVersion] = useState(first)
  const [isUnsaved, setUnsaved] = useState(false)
  const save = useRef<Save>(nothingToSave)
  const writing = useMemo(
    () => ({
      version,
      isUnsaved,
      setVersion,
      setUnsaved,
      keepSave: (given: Save) => {
        save.current = given
      },
      saveFirst: () => (isUnsaved ? save.current() : nothingToSave()),
    }),
    [version, isUnsaved],
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
