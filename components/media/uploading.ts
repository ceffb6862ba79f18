'use client'
import { useEffect, useRef, useState } from 'react'
import { createTurns } from '@/domain/editors/turns'
import type { Medium } from '@/domain/media/medium'
import { type UploadAnswer, uploadFile } from './upload'

export type UploadState =
  | { step: 'waiting' }
  | { step: 'sending'; share: number }
  | { step: 'working' }
  | { step: 'done'; answer: UploadAnswer }

export type Upload = { key: string; file: File; state: UploadState }

export type Uploading = {
  uploads: readonly Upload[]
  add: (files: readonly File[]) => void
  cancel: (key: string) => void
  retry: (key: string) => void
  putAway: (key: string) => void
}

type Options = {
  onStored: (medium: Medium) => void
  /** The id of the medium whose file is replaced. */
  replaces?: string
}

const atOnce = 2

/** Several uploads, two at a time; those still under way are broken off when the page is left. */
export function useUploading({ onStored, replaces }: Options): Uploading {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [inTurn] = useState(() => createTurns(atOnce))
  const running = useRef(new Map<string, AbortController>())
  useEffect(() => {
    const all = running.current
    return () => {
      for (const controller of all.values()) controller.abort()
    }
  }, [])

  function change(key: string, state: UploadState) {
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, state } : one)))
  }

  async function run({ key, file }: Upload) {
    const controller = new AbortController()
    running.current.set(key, controller)
    const onProgress = (share: number) =>
      change(key, share < 1 ? { step: 'sending', share } : { step: 'working' })
    const options = { onProgress, signal: controller.signal, replaces }
    const answer = await inTurn(() => uploadFile(file, options))
    running.current.delete(key)
    change(key, { step: 'done', answer })
    if (answer.status === 'stored') onStored(answer.medium)
  }

  return {
    uploads,
    add(files) {
      const added = files.map(begun)
      setUploads((before) => [...added, ...before])
      for (const one of added) void run(one)
    },
    cancel: (key) => running.current.get(key)?.abort(),
    retry(key) {
      const failed = uploads.find((one) => one.key === key)
      if (!failed) return
      change(key, { step: 'waiting' })
      void run(failed)
    },
    putAway: (key) => setUploads((before) => before.filter((one) => one.key !== key)),
  }
}

let count = 0

function begun(file: File): Upload {
  count += 1
  return { key: String(count), file, state: { step: 'waiting' } }
}
