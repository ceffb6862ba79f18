/** Bytes of a file, both ends included. */
export type ByteRange = { start: number; end: number }

const shape = /^bytes=(\d*)-(\d*)$/

/**
 * What part of a file a `Range` header asks for (RFC 9110): null for the whole, also where it asks
 * for several parts or in another unit; 'unsatisfiable' for a part that is not there.
 */
export function readRange(
  header: string | null,
  bytes: number,
): ByteRange | 'unsatisfiable' | null {
  const [, first = '', last = ''] = shape.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null
  return start <= end ? { start, end } : 'unsatisfiable'
}
