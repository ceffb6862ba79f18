import { type Address, addressPath } from './address'
import { carryOver, type Destination, type Redirect, readTarget, redirectKeys } from './redirect'

type Gone = Extract<Redirect, { status: 410 }>

/** 404: nothing is known of the address, or the rows contradict each other or point outside. */
export type Lead = { status: 301; location: string } | Gone | { status: 404 }

/** An address as it was sent and as it is understood. */
export type Asked = { target: string; address: Address; query: string }

type FindRedirect = (path: string) => Promise<Redirect | null>

const maxHops = 5
const nowhere: Lead = { status: 404 }

/** Where an address leads at which nothing stands, in one step. Throws what `findRedirect` throws. */
export async function followRows(asked: Asked, findRedirect: FindRedirect): Promise<Lead> {
  const seen = new Set<string>()
  let from: Destination = asked
  let { target } = asked
  while (seen.size < maxHops && !seen.has(from.address.stem)) {
    seen.add(from.address.stem)
    const step = await nextStep(from, target, findRedirect)
    if (step === null) return seen.size === 1 ? nowhere : { status: 301, location: placeOf(from) }
    if ('notice' in step) return step
    from = step
    target = placeOf(step)
  }
  return nowhere
}

/** The canonical spelling, with its query. */
export function placeOf({ address, query }: Destination): string {
  const path = addressPath(address)
  return query === '' ? path : `${path}?${query}`
}

async function nextStep(
  from: Destination,
  target: string,
  findRedirect: FindRedirect,
): Promise<Destination | Gone | null> {
  for (const key of redirectKeys(target, from.address)) {
    const found = await findRedirect(key)
    if (found === null) continue
    if (found.status === 410) return found
    const to = readTarget(found.target)
    return to && carryOver(to, from, key)
  }
  return null
}
