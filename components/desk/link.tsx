'use client'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { useWords } from './words'

type Props = Omit<ComponentProps<typeof Link>, 'prefetch' | 'onNavigate'>

/** Leads to another page of the newsroom without loading it anew; asks first where words are unsaved. */
export function DeskLink(link: Props) {
  const t = useWords()
  return (
    <Link
      {...link}
      prefetch={false}
      onNavigate={(event) => {
        const isUnsaved = document.querySelector('[data-unsaved=true]') !== null
        if (isUnsaved && !window.confirm(t('ui.leaveUnsaved'))) event.preventDefault()
      }}
    />
  )
}
