import type { IncomingMessage } from 'node:http'
import { askApp } from './ask-app'
import type { Front } from './options'
import type { Visit } from './visit'

/** Where the app draws its 404 as an ordinary page: app/(site)/[locale]/trang-404. */
const drawn = '/vi/trang-404'

/**
 * The whole page for an address where nothing stands, null when the app cannot give it: after
 * notFound() Next sends an empty body that only its scripts fill. Without an ETag: it belongs to
 * another address.
 */
export async function askNotFound(visit: Visit, front: Front): Promise<IncomingMessage | null> {
  const answer = await askApp({ ...visit, path: drawn, query: '' }, front).catch(() => null)
  if (answer?.statusCode !== 200) {
    answer?.resume()
    return null
  }
  answer.statusCode = 404
  delete answer.headers.etag
  return answer
}
