/** Why a page came without its content. `location` is a path of this site. */
export type ErrorShell = { status: 404 | 500 | 503 } | { status: 307; location: string }

/**
 * React's error row of a Flight stream, as it stands in a script of the page, with a digest that means
 * something: of Next's own errors, or of the database's (db/errors.ts).
 */
const errorRow = /(?:\\n|")[\da-f]+:E\{\\"digest\\":\\"(NEXT_[^"\\]+|database-(?:away|slow))\\"\}/

/**
 * What a page drawn per request becomes when it leads elsewhere, finds nothing, or fails: its 200
 * has been sent before, and an empty body tells the browser's scripts the rest. Null for a page with
 * its content. Source: `redirect` and `notFound` of next/navigation throw errors of these digests.
 */
export function readErrorShell(page: Buffer): ErrorShell | null {
  if (!page.subarray(0, 200).includes('<html id="__next_error__"')) return null
  const [kind, ...facts] = errorRow.exec(page.toString())?.[1]?.split(';') ?? []
  if (kind === 'NEXT_HTTP_ERROR_FALLBACK' && facts[0] === '404') return { status: 404 }
  if (kind?.startsWith('database-')) return { status: 503 }
  const location = kind === 'NEXT_REDIRECT' ? facts.slice(1, -2).join(';') : ''
  return isOwnPath(location) ? { status: 307, location } : { status: 500 }
}

function isOwnPath(location: string): boolean {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(location)
}
