import { type Address, readAddress } from './address'

/** `notice` is what readers are told of a withdrawal, '' when the newsroom told them nothing. */
export type Redirect = { status: 301; target: string } | { status: 410; notice: string }

/** A place on this site; `query` without its question mark, '' when there is none. */
export type Destination = { address: Address; query: string }

const maxKeyLength = 1_000
const tracking = /^(utm_.*|fbclid|gclid|zarsrc|mc_cid|mc_eid)$/

/**
 * The one spelling under which an old site's address is stored and asked for: decoded, composed,
 * lower case, single slashes, query names sorted, marks of advertising left out.
 */
export function oldAddress(target: string): string {
  const [path, query] = splitTarget(target)
  const known = decoded(path).normalize('NFC').toLowerCase().replaceAll('?', '%3F')
  const squeezed = `/${known.split('/').filter(Boolean).join('/')}`
  const search = oldQuery(query)
  return search === '' ? squeezed : `${squeezed}?${search}`
}

/** Under what keys a redirect of this request may be stored, the most exact first. */
export function redirectKeys(target: string, address: Address): string[] {
  const [path] = splitTarget(target)
  const keys = [oldAddress(target), oldAddress(path), address.stem]
  return [...new Set(keys)].filter((key) => key.length <= maxKeyLength)
}

/** Where a stored target leads on this site; null for one that would lead elsewhere or nowhere. */
export function readTarget(target: string): Destination | null {
  const [path, query] = splitTarget(target)
  if (!path.startsWith('/') || /\p{Cs}/u.test(target)) return null
  const address = readAddress(escaped(path))
  return address && { address, query: escaped(query) }
}

/**
 * Carries over what the request said beyond `key`: the view (`/in`, `/trang/2`) follows onto a thing
 * of the same kind, the query follows unless it was part of the key or the target brings its own.
 */
export function carryOver(to: Destination, from: Destination, key: string): Destination {
  const isByStem = key === from.address.stem
  const keepsQuery = to.query === '' && !key.includes('?')
  return {
    address: isByStem ? withRest(to.address, from.address) : to.address,
    query: keepsQuery ? from.query : to.query,
  }
}

/** Path and query of a request target; the query without its question mark, '' when there is none. */
export function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?')
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}

function withRest(to: Address, from: Address): Address {
  const isSameKind = to.stem.split('/')[1] === from.stem.split('/')[1]
  return to.rest === '' && isSameKind ? { ...to, rest: from.rest } : to
}

function oldQuery(query: string): string {
  const kept = [...new URLSearchParams(query)]
    .map(([name, value]) => [name.toLowerCase(), value])
    .filter(([name = '']) => !tracking.test(name))
  const sorted = new URLSearchParams(kept)
  sorted.sort()
  return sorted.toString()
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function escaped(text: string): string {
  return text.replace(/[^\x21-\x7e]+/g, encodeURIComponent).replaceAll('#', '%23')
}
