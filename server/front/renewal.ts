import type { IncomingMessage } from 'node:http'
import { AppAwayError } from './app-away'
import { askPlainly } from './ask-app'
import { type Copy, copySize, isShareable } from './copy'
import { drawnNotFound } from './drawn-not-found.mjs'
import { makeCopy } from './make-copy'
import type { Front } from './options'
import { copyKey } from './public-reading'
import { whileAlive } from './pulse'
import { readWhole } from './read-whole'
import type { Visit } from './visit'

/**
 * What asking the app anew came to. `other` is nobody's in particular: whoever takes `app` first may
 * pass it on, everybody else asks for themselves.
 */
export type Renewal =
  | { kind: 'copy'; copy: Copy }
  | { kind: 'missing' }
  | { kind: 'other'; status: number; app: IncomingMessage | null }

/**
 * One question to the app per address, whoever waits. Hangs as long as the app does; throws
 * `AppAwayError`.
 */
export function renew(visit: Visit, front: Front): Promise<Renewal> {
  const key = copyKey(visit)
  const running = front.renewals.get(key)
  if (running !== undefined) return running

  front.tally.renewals += 1
  const known = front.copies.get(key)
  const lane = known === undefined ? front.inLane.cold : front.inLane.known
  const renewal = lane(() => ask(visit, key, front)).finally(() => front.renewals.delete(key))
  front.renewals.set(key, renewal)
  renewal.then(
    (outcome) => note(key, outcome, front),
    () => noteFailure(key, front),
  )
  return renewal
}

/** Once: an answer can be passed on to one reader only. Null for all who come later. */
export function takeAnswer(renewal: Renewal): IncomingMessage | null {
  if (renewal.kind !== 'other') return null
  const { app } = renewal
  renewal.app = null
  return app
}

/** As `renew`, given up when app or database are silent. */
export function renewWithHope(visit: Visit, front: Front): Promise<Renewal> {
  return whileAlive(renew(visit, front), front)
}

async function ask(visit: Visit, key: string, front: Front): Promise<Renewal> {
  const began = performance.now()
  const app = await askPlainly(visit, key, front)
  const status = app.statusCode ?? 500
  if (status === 404 && isHtml(app)) {
    app.resume()
    return { kind: 'missing' }
  }
  if (!isShareable(app)) return { kind: 'other', status, app }
  return keep({ visit, key, app, began }, front)
}

type Asked = { visit: Visit; key: string; app: IncomingMessage; began: number }

async function keep(asked: Asked, front: Front): Promise<Renewal> {
  const { visit, key, app, began } = asked
  const body = await readWhole(app, front.limits.html).catch((cause: unknown) => {
    throw new AppAwayError(false, { cause })
  })
  if (body === null) return { kind: 'other', status: app.statusCode ?? 500, app: null }
  const known = front.copies.peek(key)
  const copy = await makeCopy({ visit, app, body, began }, front)
  if (copy === null) return { kind: 'other', status: 500, app: null }
  if (known === undefined || !isSame(known, copy)) return { kind: 'copy', copy }
  known.began = began
  known.failedAt = null
  return { kind: 'copy', copy: known }
}

function isSame(known: Copy, copy: Copy): boolean {
  return known.source === copy.source && known.status === copy.status
}

function note(key: string, renewal: Renewal, front: Front): void {
  // Readers who wait take it in this turn of the loop; what nobody took must not hold a connection.
  setImmediate(() => takeAnswer(renewal)?.resume())
  if (renewal.kind === 'other' && renewal.status >= 500) {
    noteFailure(key, front)
  } else if (renewal.kind === 'copy' && (renewal.copy.status === 200 || key === drawnNotFound)) {
    front.copies.set(key, renewal.copy, { size: copySize(renewal.copy) })
  } else {
    front.copies.delete(key)
    if (renewal.kind === 'other') front.unkept.set(key, true)
  }
}

/**
 * The last good copy goes on being given, unless the newsroom has withdrawn the article: that the rows
 * know without the app.
 */
export function noteFailure(key: string, front: Front): void {
  front.tally.failedRenewals += 1
  const known = front.copies.peek(key)
  if (known === undefined) return
  known.failedAt = performance.now()
  if (!front.changes.isHeard()) return
  front.findRedirect(key).then(
    (redirect) => redirect?.status === 410 && front.copies.delete(key),
    () => undefined,
  )
}

function isHtml({ headers }: IncomingMessage): boolean {
  return (headers['content-type'] ?? '').startsWith('text/html')
}
