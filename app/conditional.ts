import { createHash } from 'node:crypto'

type Answer = { body: string | Uint8Array<ArrayBuffer>; type: string; changedAt?: Date }

/**
 * The whole answer, or 304 for who has it already. A date alone is believed only when it is exactly
 * ours: what was withdrawn makes a list older, not newer. Source: RFC 9110, section 13.
 */
export function conditional(request: Request, { body, type, changedAt }: Answer): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const modified = changedAt?.toUTCString()
  const headers = {
    etag,
    // The same for every reader: the front process may keep it and give it while we are away.
    'cache-control': 'public, max-age=0, s-maxage=1',
    'content-type': type,
    ...(modified && { 'last-modified': modified }),
  }
  return isKnown(request.headers, etag, modified)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

/** The site's own 404 page stands for it: the front process draws that where HTML is missing. */
export function missing(): Response {
  return new Response(null, { status: 404, headers: { 'content-type': 'text/html' } })
}

function isKnown(asked: Headers, etag: string, modified: string | undefined): boolean {
  const tags = asked.get('if-none-match')
  if (tags === null) return modified !== undefined && asked.get('if-modified-since') === modified
  return tags
    .split(',')
    .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}
