'use client'
import { useEffect, useState } from 'react'
import type { FoundArticle } from '@/domain/articles/found'

const pauseBeforeAsking = 120

/** The articles whose titles hold what is typed; asked for when the typing rests. Nothing while offline. */
export function useFoundArticles(typed: string): readonly FoundArticle[] {
  const [found, setFound] = useState<readonly FoundArticle[]>([])
  useEffect(() => {
    const asked = new AbortController()
    const pause = setTimeout(
      () => ask(typed, asked.signal).then(setFound, keepWhatWasFound),
      pauseBeforeAsking,
    )
    return () => {
      clearTimeout(pause)
      asked.abort()
    }
  }, [typed])
  return typed.trim() ? found : []
}

async function ask(typed: string, signal: AbortSignal): Promise<readonly FoundArticle[]> {
  if (!typed.trim()) return []
  const address = `/admin/tim?q=${encodeURIComponent(typed)}`
  const answer = await fetch(address, { signal })
  return answer.ok ? answer.json() : []
}

/** The next letter typed asks again. */
const keepWhatWasFound = () => undefined
