import { addressPath } from '@/domain/redirects/address'
import {
  carryOver,
  type Destination,
  type Redirect,
  readTarget,
  redirectKeys,
} from '@/domain/redirects/redirect'
import type { Front } from './options'
import { isCanonical, isReading, type Visit } from './visit'

type Gone = Extract<Redirect, { status: 410 }>

/** 404: the rows contradict each other or point outside; the app's own answer stands. */
export type Place = { status: 301; location: string } | Gone | { status: 404 }

/** Rows could not be asked in time: whether the address is gone is not known. */
export class RedirectsAwayError extends Error {}

const maxHops = 5
const nowhere: Place = { status: 404 }

/**
 * Where the reader should have asked instead, in one step; null when the app's answer is the answer.
 * Rows are asked only about what the app does not know, so that reading never waits for them.
 */
export async function otherPlace(
  visit: Visit,
  status: number,
  front: Front,
): Promise<Place | null> {
  if (!isReading(visit)) return null
  if (status === 404) return hasHistory(visit) ? within(lookUp(visit, front), front) : null
  return status < 300 && !isCanonical(visit) ? { status: 301, location: place(visit) } : null
}

async function lookUp({ target, address, query }: Visit, front: Front): Promise<Place> {
  const seen = new Set<string>()
  let from: Destination = { address, query }
  let asked = target
  while (seen.size < maxHops && !seen.has(from.address.stem)) {
    seen.add(from.address.stem)
    const step = await nextStep(from, asked, front)
    if (step === null) return seen.size === 1 ? nowhere : { status: 301, location: place(from) }
    if ('notice' in step) return step
    from = step
    asked = place(step)
  }
  return nowhere
}

async function nextStep(
  from: Destination,
  asked: string,
  front: Front,
): Promise<Destination | Gone | null> {
  for (const key of redirectKeys(asked, from.address)) {
    const found: Redirect | null = await front.findRedirect(key)
    if (found === null) continue
    if (found.status === 410) return found
    const to = readTarget(found.target)
    return to && carryOver(to, from, key)
  }
  return null
}

function place({ address, query }: Destination): string {
  const path = addressPath(address)
  return query === '' ? path : `${path}?${query}`
}

function hasHistory({ path }: Visit): boolean {
  return !/^\/(_next|api|admin)\//.test(path)
}

async function within(work: Promise<Place>, { limits }: Front): Promise<Place> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RedirectsAwayError()), limits.redirectTime)
  })
  try {
    return await Promise.race([work, deadline])
  } catch (cause) {
    throw new RedirectsAwayError('redirects cannot be asked', { cause })
  } finally {
    clearTimeout(timer)
  }
}
