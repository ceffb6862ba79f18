'use client'
import type vi from '@/messages/vi.json'
import { useWords } from './words'

type Fault = keyof (typeof vi)['desk']['faults']

type Checked = { status: string; faults?: Partial<Record<string, Fault>> }

/** What is wrong with a field of the form that was sent, in words; null for nothing. */
export function useFaults(answer: Checked): (field: string) => string | null {
  const t = useWords()
  return (field) => {
    const fault = answer.status === 'invalid' ? answer.faults?.[field] : undefined
    return fault ? t(`faults.${fault}`) : null
  }
}
