import { createTranslator } from 'use-intl/core'
import type { DeskLanguage } from '@/domain/editors/editor'
import en from './en.json'
import vi from './vi.json'

type DeskMessages = (typeof vi)['desk']

const words = { vi: vi.desk, en: en.desk } satisfies Record<DeskLanguage, DeskMessages>

/** The newsroom's sentences in the language its reader chose; a key missing in either is a type error. */
export function deskWords(language: DeskLanguage) {
  return createTranslator({
    locale: language,
    messages: words[language],
    timeZone: 'Asia/Ho_Chi_Minh',
  })
}

export type DeskWords = ReturnType<typeof deskWords>
