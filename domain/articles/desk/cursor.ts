import { isId } from '@/domain/text/id'

/** Where a page of the newsroom's list ends: when its last text changed, in microseconds, and its id. */
type Cursor = { at: string; id: string }

export function writeCursor({ at, id }: Cursor): string {
  return `${at}.${id}`
}

/** Null for what is no cursor. */
export function readCursor(text: string): Cursor | null {
  const [at = '', id = ''] = text.split('.')
  return /^\d{1,17}$/.test(at) && isId(id) ? { at, id } : null
}
