'use client'
import { useEffect, useState } from 'react'
import type { FoundArticle } from '@/domain/articles/found'

const pauseBeforeAsking = 120

/**
 * The articles whose titles hold what is typed, or of those the published stories; asked for when the
 * typing rests. Nothing while offline.
 */
export function useFoundArticles(typed: string, isStories = false): readonly FoundArticle[] {
  const [found, setFound] = useState<readonly FoundArticle[]>([])
  useEffect(() => {
    const asked = new AbortController()
    const pause = setTimeout(
      () => ask(addressOf(typed, isStories), asked.signal).then(setFound, keepWhatWasFound),
      pauseBeforeAsking,
    )
    return () => {
      clearTimeout(pause)
      asked.abort()
    }
  }, [typed, isStories])
  return typed.trim() ? found : []
}

function addressOf(typed: string, isStories: boolean): string | null {
  if (!typed.trim()) return null
  return `/admin/tim?q=${encodeURIComponent(typed)}${isStories ? '&tin' : ''}`
}

async function ask(address: string | null, signal: AbortSignal): Promise<readonly FoundArticle[]> {
  if (!address) return []
  const answer = await fetch(address, { signal })
  return answer.ok ? answer.json() : []
}

/** The next letter typed asks again. */
const keepWhatWasFound = () => undefined
