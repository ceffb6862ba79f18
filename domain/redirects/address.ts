import { routeAddress } from './route-shapes'

/**
 * Where a request wants to go, spelt canonically: `stem` names the thing and is the key of a redirect,
 * `rest` is the view of it (`/in`, `.md`, `/trang/2`) and moves along when the thing is renamed.
 */
export type Address = { stem: string; rest: string }

/**
 * Reads a path in any spelling. An unknown shape keeps its own words and only loses empty segments.
 * Null for what no address can be: broken escapes, control characters, backslashes, dot segments.
 */
export function readAddress(path: string): Address | null {
  const raw = path.split('/').filter((segment) => segment !== '')
  const words = raw.map(decode)
  if (!words.every(isWord)) return null
  return routeAddress(words, raw) ?? { stem: `/${raw.join('/')}`, rest: '' }
}

/** The one spelling of the address; always begins with a single slash, so it never leaves the site. */
export function addressPath(address: Address): string {
  return `${address.stem}${address.rest}`
}

/** True for what the app uses between its own parts and the outside must never reach. */
export function isInternalPath(path: string): boolean {
  const words = (decode(path) ?? '').toLowerCase().split('/').filter(Boolean)
  return words[0] === 'vi' || (words[0] === 'api' && words[1] === 'internal')
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

function isWord(word: string | null): word is string {
  return word !== null && word !== '.' && word !== '..' && !/[\p{Cc}\\]/u.test(word)
}
