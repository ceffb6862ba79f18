import { request } from 'node:http'
import { setTimeout as delay, setImmediate } from 'node:timers/promises'
import { AppAwayError } from './app-away'
import type { Front } from './options'

/** When the app was last heard, whatever it said, and since when it has owed a sign of life. */
export type Pulse = { heardAt: number; askedAt: number | null }

const checkEvery = 250
const longestSilence = 700

/**
 * The answer, as long as there is hope for it: a page that takes long is waited for, one behind an app
 * or a database that stopped answering is not. Throws `AppAwayError`, and what `answer` throws.
 */
export async function whileAlive<T>(answer: Promise<T>, front: Front): Promise<T> {
  const settled = new AbortController()
  try {
    return await Promise.race([answer, untilHopeless(front, settled.signal)])
  } finally {
    settled.abort()
    answer.catch(() => undefined)
  }
}

async function untilHopeless(front: Front, signal: AbortSignal): Promise<never> {
  const began = performance.now()
  const waited = () => performance.now() - began
  do {
    await delay(checkEvery, undefined, { signal })
    askForSign(front)
    // After a pause of the whole machine timers come first, and what was heard meanwhile second.
    await setImmediate()
  } while (waited() < front.limits.hopeTime || (isAlive(front) && waited() < front.limits.appTime))
  throw new AppAwayError(false, { cause: new Error('no hope') })
}

function isAlive({ pulse, changes }: Front): boolean {
  const { askedAt } = pulse
  const isSilent = askedAt !== null && performance.now() - askedAt > longestSilence
  return !isSilent && changes.isHeard()
}

export function noteSign({ pulse }: Front): void {
  pulse.heardAt = performance.now()
  pulse.askedAt = null
}

/** Asks for the address that needs neither page nor database, unless an answer is due already. */
function askForSign(front: Front): void {
  if (front.pulse.askedAt !== null || performance.now() - front.pulse.heardAt < checkEvery) return
  front.pulse.askedAt = performance.now()
  const outgoing = request({
    agent: front.agent,
    host: '127.0.0.1',
    port: front.appPort,
    path: '/healthz',
  })
  outgoing.setTimeout(front.limits.appTime, () => outgoing.destroy(new Error('silent')))
  outgoing.on('response', (answer) => {
    answer.resume()
    noteSign(front)
  })
  outgoing.on('error', () => {
    front.pulse.askedAt = null
  })
  outgoing.end()
}
