'use client'
import { type RefObject, useEffect, useState } from 'react'
import { usePortal } from '@/components/ui/portal'

/** Nothing but the text can be seen or reached, and what opens above it; Escape leaves. */
export function useFocusMode(frame: RefObject<HTMLElement | null>) {
  const [isOn, setOn] = useState(false)
  const portal = usePortal()
  useEffect(() => {
    if (!isOn || !frame.current) return
    const hidden = othersThan(frame.current, portal).filter((element) => !element.inert)
    for (const element of hidden) element.inert = true
    return () => {
      for (const element of hidden) element.inert = false
    }
  }, [isOn, frame, portal])
  return { isOn, toggle: () => setOn(!isOn), leave: () => setOn(false) }
}

function othersThan(element: HTMLElement, portal: HTMLElement | undefined): HTMLElement[] {
  const { parentElement } = element
  if (!parentElement) return []
  const siblings = [...parentElement.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child !== element && !(portal && child.contains(portal)),
  )
  return [...siblings, ...othersThan(parentElement, portal)]
}
