import type { IncomingMessage } from 'node:http'
import { isInternalPath } from '@/domain/redirects/address'
import { isCrossSite, isOpenToAll } from './cross-site'
import type { Front } from './options'
import type { PageStatus } from './pages'
import type { Visit } from './visit'

type Check = (request: IncomingMessage, front: Front) => PageStatus | null

const formChecks: Check[] = [version, target, headerSize, method, targetForm, host, framing]

const allowed = new Set(['GET', 'HEAD', 'POST'])

/** What is wrong with the request as such, before anything of it is understood; null when nothing. */
export function malformed(request: IncomingMessage, front: Front): PageStatus | null {
  for (const check of formChecks) {
    const status = check(request, front)
    if (status !== null) return status
  }
  return null
}

/** Why a well-formed request is turned away at the door; null when it may pass. */
export function refusal(visit: Visit, front: Front): PageStatus | null {
  const { request, path } = visit
  if (isInternalPath(path)) return 404
  if (request.method !== 'POST') return null
  if (!isOpenToAll(path) && isCrossSite(request, front)) return 403
  return Number(request.headers['content-length'] ?? 0) > bodyLimit(visit, front) ? 413 : null
}

/** Pictures, documents and recordings come in one piece: they may be larger and take longer. */
export function isUpload({ request, path }: Visit): boolean {
  return request.method === 'POST' && path === '/api/media'
}

/** Most bytes a body may have. */
export function bodyLimit(visit: Visit, { limits }: Front): number {
  return isUpload(visit) ? limits.upload : limits.body
}

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function version({ httpVersion }: IncomingMessage): PageStatus | null {
  return httpVersion === '1.1' || httpVersion === '1.0' ? null : 400
}

function target({ url = '' }: IncomingMessage, { limits }: Front): PageStatus | null {
  return url.length > limits.target ? 414 : null
}

function headerSize({ rawHeaders }: IncomingMessage, { limits }: Front): PageStatus | null {
  let bytes = 0
  for (const text of rawHeaders) bytes += text.length + 2
  return rawHeaders.length / 2 > limits.headers || bytes > limits.headerBytes ? 431 : null
}

function method(request: IncomingMessage): PageStatus | null {
  return allowed.has(request.method ?? '') ? null : 405
}

function targetForm({ url = '' }: IncomingMessage): PageStatus | null {
  const end = url.indexOf('?')
  const path = end < 0 ? url : url.slice(0, end)
  return path.startsWith('/') && !path.includes('#') && !path.includes('\\') ? null : 400
}

function host({ rawHeaders, httpVersion }: IncomingMessage): PageStatus | null {
  let hosts = 0
  for (let n = 0; n < rawHeaders.length; n += 2) {
    if (rawHeaders[n]?.length === 4 && rawHeaders[n]?.toLowerCase() === 'host') hosts += 1
  }
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0') ? null : 400
}

/** Bodies whose end two servers could see in different places, and bodies nobody will read. */
function framing(request: IncomingMessage): PageStatus | null {
  const encoding = request.headers['transfer-encoding']
  if (encoding !== undefined && encoding !== 'chunked') return 400
  if (encoding !== undefined && request.httpVersion === '1.0') return 400
  return request.method !== 'POST' && hasBody(request) ? 400 : null
}
