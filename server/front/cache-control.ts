import type { IncomingMessage } from 'node:http'
import type { Visit } from './visit'
import { isReading } from './visit'

export const publicPage =
  'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400'
export const privatePage = 'private, no-store'
const forEver = 'public, max-age=31536000, immutable'

const personal =
  /^\/(admin|dang-nhap|moi|dat-lai-mat-khau|xem-truoc|huy-nhan|tim-kiem(?!\/goi-y$)|api|readyz)(\/|$)|\/gui$/
const shareable = [200, 206, 304, 404, 410]

/** What browsers and caches outside are told; the app can only make it stricter or immutable. */
export function outsideCacheControl(visit: Visit, app: IncomingMessage): string {
  const said = app.headers['cache-control'] ?? ''
  const status = app.statusCode ?? 500
  if (isOneReaders(visit, app) || /no-store|private/.test(said)) return privatePage
  if (!shareable.includes(status)) return privatePage
  if (status >= 400) return isAsset(visit) ? privatePage : publicPage
  return isAsset(visit) || said.includes('immutable') ? forEver : publicPage
}

/** True for addresses whose answer is one person's, or made for one request. */
export function isPersonal(path: string): boolean {
  return personal.test(path)
}

function isOneReaders(visit: Visit, app: IncomingMessage): boolean {
  return (
    !isReading(visit) ||
    isPersonal(visit.path) ||
    app.headers['set-cookie'] !== undefined ||
    (app.headers['content-type'] ?? '').startsWith('text/x-component')
  )
}

function isAsset({ path }: Visit): boolean {
  return path.startsWith('/_next/static/')
}
