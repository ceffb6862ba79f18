import { cleanDocument, type Json } from '@/domain/text/normalise'
import { type Excess, excessOf } from './bounds'
import type { Document } from './document'
import { document } from './schema'

/** `where` is the path of the first node that is no part of a document, such as content.3.type. */
export class DocumentError extends Error {
  constructor(
    readonly status: Excess | 'malformed',
    readonly where = '',
  ) {
    super(where ? `${status} at ${where}` : status)
    this.name = 'DocumentError'
  }
}

/**
 * A body as it may be stored: bounded, cleaned, every node and mark known; attributes that are not ours
 * are left out. Throws `DocumentError`.
 */
export function parseDocument(json: unknown): Document {
  const excess = excessOf(json)
  if (excess) throw new DocumentError(excess)
  const parsed = document.safeParse(cleanDocument(json as Json))
  if (!parsed.success) throw new DocumentError('malformed', parsed.error.issues[0]?.path.join('.'))
  return parsed.data
}
