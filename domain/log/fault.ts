import { errorText } from '@/domain/jobs/job'
import { maskAddresses } from '@/domain/mail/address'

/** What a log may know of a failure. */
export type Fault = { error: string; code?: string; digest?: string; at?: string[] }

const mostFrames = 8
const frame = /^\s+at (.+)$/
const network =
  /\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<![\w:])(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?![\w:])/gi
const query = /\?[^\s"'<>)]+/g
const quoted = /"[^"]*"|'[^']*'|“[^”]*”/g

/** Data exceptions of SQL (class 22) and of JSON quote what they could not read. */
const isQuoting = /^(SyntaxError|PostgresError: invalid|PostgresError: value|ZodError)/

/**
 * An error without what a person may have put into it: no value of a query, no address of a mailbox or
 * of a network, nothing behind a question mark. Drizzle's errors carry all values of the query they
 * failed in: of those only the cause is told.
 */
export function faultOf(error: unknown): Fault {
  const { code, digest } = (error ?? {}) as { code?: unknown; digest?: unknown }
  const at = framesOf(error)
  return {
    error: masked(errorText(error)),
    ...(typeof code === 'string' && { code: masked(code) }),
    ...(typeof digest === 'string' && { digest: masked(digest) }),
    ...(at.length > 0 && { at }),
  }
}

/** A text somebody else wrote, fit for a log. */
export function masked(text: string): string {
  const plain = maskAddresses(text).replace(network, '[…]').replace(query, '?[…]')
  return isQuoting.test(plain) ? plain.replace(quoted, '"…"') : plain
}

/** Where it was thrown; the lines before that hold its message once more. */
function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const frames = stack.split('\n').flatMap((line) => frame.exec(line)?.[1] ?? [])
  return frames.slice(0, mostFrames).map(masked)
}
