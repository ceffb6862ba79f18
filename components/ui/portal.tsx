'use client'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type Place = { place: HTMLElement | null; setPlace: (place: HTMLElement | null) => void }

const Portal = createContext<Place>({ place: null, setPlace: () => undefined })

/** Gives whatever opens above the page a place inside the frame: language and colours are handed down. */
export function PortalProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const portal = useMemo(() => ({ place, setPlace }), [place])
  return <Portal value={portal}>{children}</Portal>
}

/** The place itself, once in a frame and inside a landmark, so that what opens is part of one. */
export function PortalPlace() {
  return <div ref={useContext(Portal).setPlace} />
}

export function usePortal(): HTMLElement | undefined {
  return useContext(Portal).place ?? undefined
}
