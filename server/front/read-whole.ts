import type { IncomingMessage } from 'node:http'

/** Null, and the rest unread, when there is more than `limit` bytes. Throws where it breaks off. */
export async function readWhole(app: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of app as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
