'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { DeskLanguage } from '@/domain/editors/editor'
import { type DeskWords, deskWords } from '@/messages/desk'

const Words = createContext<DeskWords>(deskWords('vi'))

type Props = { language: DeskLanguage; children: ReactNode }

export function WordsProvider({ language, children }: Props) {
  const words = useMemo(() => deskWords(language), [language])
  return <Words value={words}>{children}</Words>
}

/** The newsroom's sentences in the reader's language; Vietnamese where no frame is around. */
export function useWords(): DeskWords {
  return useContext(Words)
}
