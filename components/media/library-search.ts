'use client'
import { useEffect, useState } from 'react'
import type { Medium, MediumKind } from '@/domain/media/medium'

type Found = { media: readonly Medium[]; next: string | null; status: 'loading' | 'read' | 'away' }

const pause = 200

/** The library as far as it fits the words typed, read a page at a time. */
export function useLibrarySearch(kinds: readonly MediumKind[], typed: string) {
  const [found, setFound] = useState<Found>({ media: [], next: null, status: 'loading' })
  const query = queryOf(kinds, typed)
  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const page = await read(query, controller.signal)
      if (!controller.signal.aborted) setFound(page)
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [query])

  async function readMore() {
    const page = await read(`${query}&sau=${found.next}`)
    setFound((before) => ({ ...page, media: unlike([...before.media, ...page.media]) }))
  }

  /** Shows one that has just come, before all others. */
  function show(medium: Medium) {
    setFound((before) => ({ ...before, media: unlike([medium, ...before.media]) }))
  }

  return { ...found, readMore, show }
}

async function read(query: string, signal?: AbortSignal): Promise<Found> {
  try {
    const answer = await fetch(`/api/media?${query}`, { signal })
    if (!answer.ok) return { media: [], next: null, status: 'away' }
    return { ...(await answer.json()), status: 'read' }
  } catch {
    return { media: [], next: null, status: 'away' }
  }
}

function queryOf(kinds: readonly MediumKind[], typed: string): string {
  const query = new URLSearchParams(kinds.map((kind) => ['loai', kind]))
  if (typed.trim()) query.set('q', typed.trim())
  return query.toString()
}

function unlike(media: readonly Medium[]): Medium[] {
  return [...new Map(media.map((medium) => [medium.id, medium])).values()]
}
