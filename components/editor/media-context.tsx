'use client'
import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Media } from '@/domain/media/media'
import { type ShownMedia, shownMedia } from './shown-media'

const Context = createContext<ShownMedia>(shownMedia({ pictures: [], attachments: [] }))

type Props = { media: Media; children: ReactNode }

/** Hands the editor the media that the text names as the page is opened. */
export function BodyMediaProvider({ media, children }: Props) {
  const [shown] = useState(() => shownMedia(media))
  return <Context value={shown}>{children}</Context>
}

export function useBodyMedia(): ShownMedia {
  return useContext(Context)
}
