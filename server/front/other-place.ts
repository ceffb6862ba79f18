import { followRows, type Lead, placeOf } from '@/domain/redirects/lead'
import type { Front } from './options'
import { isCanonical, isReading, type Visit } from './visit'

/** 404: the rows lead nowhere; the app's own answer stands. */
export type Place = Lead

/** Rows could not be asked in time: whether the address is gone is not known. */
export class RedirectsAwayError extends Error {}

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
  if (status === 404) {
    return hasHistory(visit) ? within(followRows(visit, front.findRedirect), front) : null
  }
  return status < 300 && !isCanonical(visit) ? { status: 301, location: placeOf(visit) } : null
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
