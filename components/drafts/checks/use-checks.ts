'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DraftChoices } from '@/components/drafts/draft-choices'
import { readForm, textOf } from '@/components/drafts/saving/form-text'
import { useWriting } from '@/components/drafts/writing'
import { findingsOf } from '@/domain/articles/checks/checks'
import type { Place } from '@/domain/articles/checks/finding'
import type { DraftText } from '@/domain/articles/draft'

/** Milliseconds: nobody wants to be told of a word they are still typing. */
const afterTyping = 800

type Props = {
  form: RefObject<HTMLFormElement | null>
  text: DraftText
  choices: DraftChoices
  showBlock: (index: number) => void
}

/**
 * Looks through what stands in the form, again a moment after each change; hands over the findings, and
 * returns the text as it then stood.
 */
export function useChecks({ form, text, choices, showBlock }: Props) {
  const { setFindings, keepShow } = useWriting()
  const [checked, setChecked] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  function check() {
    const fields = readForm(form.current)
    const now = textOf(fields, text, choices)
    const coverAlt = now.coverId === null ? null : String(fields.get('coverAlt') ?? '')
    setFindings(findingsOf({ ...now, coverAlt }))
    setChecked(now)
  }
  function checkSoon() {
    clearTimeout(timer.current)
    timer.current = setTimeout(check, afterTyping)
  }
  function show(place: Place) {
    if ('block' in place) return showBlock(place.block)
    const fields = form.current?.querySelector<HTMLElement>(`[name="${place.field}"]`)
    fields?.closest('details')?.setAttribute('open', '')
    const isHidden = fields instanceof HTMLInputElement && fields.type === 'hidden'
    const control = isHidden ? fields.parentElement?.querySelector('button') : fields
    control?.scrollIntoView({ block: 'center' })
    control?.focus()
  }
  useEffect(() => keepShow(show))
  // biome-ignore lint/correctness/useExhaustiveDependencies: first looked through when another text is shown
  useEffect(() => {
    checkSoon()
    return () => clearTimeout(timer.current)
  }, [text])
  return { checked, checkSoon }
}
