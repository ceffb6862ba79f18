import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { answerHeaders } from './answer-headers'
import { publicPage } from './cache-control'
import { isTextual } from './content-encoding'
import { type Copy, digest } from './copy'
import { drawnNotFound } from './drawn-not-found.mjs'
import { readErrorShell } from './error-shell'
import { finishedHeaders, finishPage } from './finish-page'
import type { Front } from './options'
import type { Visit } from './visit'

type Whole = { visit: Visit; app: IncomingMessage; body: Buffer; began: number }

/** Null for a document without its content, which is for one reader's scripts to explain. */
export async function makeCopy(whole: Whole, front: Front): Promise<Copy | null> {
  const { visit, app, body, began } = whole
  const headers = truthful(lasting(answerHeaders(visit, app, front)), whole)
  const type = app.headers['content-type'] ?? ''
  const isPage = type.startsWith('text/html')
  if (isPage && readErrorShell(body) !== null) return null
  const page = isPage ? await finishPage(visit, body, front) : null
  const finished = page?.body ?? body
  return {
    status: visit.path === drawnNotFound ? 404 : (app.statusCode ?? 500),
    source: digest(body),
    body: finished,
    headers: page === null ? headers : finishedHeaders(headers, page),
    hash: digest(finished),
    isCompressible: isTextual(type),
    isImmutable: String(headers['cache-control']).includes('immutable'),
    began,
    failedAt: null,
    forms: {},
    making: {},
    readings: 0,
  }
}

/** During a change of builds a script's address and content may be of two: nobody keeps that for ever. */
function truthful(headers: OutgoingHttpHeaders, { visit, body }: Whole): OutgoingHttpHeaders {
  const hash = /^v=([\w-]+)$/.exec(visit.query)?.[1]
  const isOther = visit.path.startsWith('/scripts/') && !digest(body).startsWith(hash ?? '-')
  return isOther ? { ...headers, 'cache-control': publicPage } : headers
}

/** Length, tag and ranges are those of a form, not of the copy. */
function lasting(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { 'content-length': _, etag: _etag, 'accept-ranges': _ranges, ...others } = headers
  return others
}
