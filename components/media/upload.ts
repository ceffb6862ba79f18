import { largestBytes } from '@/domain/media/kinds'
import { isMediumKind, mediumKinds } from '@/domain/media/medium'
import type { UploadOutcome } from '@/domain/media/uploads/upload'

/** 'away' where no answer came, 'cancelled' where `signal` was aborted. */
export type UploadAnswer =
  | UploadOutcome
  | { status: 'foreign' | 'signed-out' | 'away' | 'cancelled' }

type Options = {
  /** Called with how much of the file has been sent, from 0 to 1; the server's own work follows 1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
  /** The id of the medium whose file this one replaces. */
  replaces?: string
}

/** Sends one file to the library. Never throws; what was cancelled or broke off is not kept there. */
export function uploadFile(file: File, options: Options = {}): Promise<UploadAnswer> {
  if (isTooLarge(file)) return Promise.resolve({ status: 'too-large' })
  if (options.signal?.aborted) return Promise.resolve({ status: 'cancelled' })
  return send(file, options)
}

/** `fetch` tells nothing of how far a body has come. */
function send(file: File, { onProgress, signal, replaces }: Options): Promise<UploadAnswer> {
  const request = new XMLHttpRequest()
  const query = new URLSearchParams({ ten: file.name, ...(replaces && { thay: replaces }) })
  request.open('POST', `/api/media?${query}`)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
  const abort = () => request.abort()
  signal?.addEventListener('abort', abort)
  return new Promise<UploadAnswer>((resolve) => {
    request.onload = () => resolve(read(request))
    request.onerror = () => resolve({ status: 'away' })
    request.onabort = () => resolve({ status: 'cancelled' })
    request.send(file)
  }).finally(() => signal?.removeEventListener('abort', abort))
}

/** What stands before the app answers with a page of its own. */
function read({ status, responseText }: XMLHttpRequest): UploadAnswer {
  try {
    return JSON.parse(responseText)
  } catch {
    if (status === 413) return { status: 'too-large' }
    return { status: status === 403 ? 'foreign' : 'away' }
  }
}

/** By what the browser takes it for; the server looks again. */
function isTooLarge({ type, size }: File): boolean {
  const [family = ''] = type.split('/')
  const most = Math.max(...mediumKinds.map((kind) => largestBytes[kind]))
  return size > (isMediumKind(family) ? largestBytes[family] : most)
}
