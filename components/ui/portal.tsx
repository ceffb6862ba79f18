'use client'
import { createContext, type ReactNode, useContext, useState } from 'react'

const Portal = createContext<HTMLElement | null>(null)

/** Gives whatever opens above the page a place inside the frame: language and colours are handed down. */
export function PortalProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <Portal value={place}>
      {children}
      <div ref={setPlace} />
    </Portal>
  )
}

export function usePortal(): HTMLElement | undefined {
  return useContext(Portal) ?? undefined
}
