import { findLogEnd, type LogPosition, readLog } from './log'
import { expireEverything, expireTags } from './tag-clock.mjs'
import { tags } from './tags'

const pollEvery = 500
const longestGap = 60 * 60 * 1000

/** `askedAt`, of `performance.now()`: all that was committed before is known now. */
type Reading = { askedAt: number; isChange: boolean }

type OnRead = (reading: Reading) => void

type Following = { wake: () => void; stop: () => void }

type Follower = { isStopped: boolean; onRead: OnRead }

type Wakeup = { sleep: (milliseconds: number) => Promise<void>; wake: () => void }

/**
 * Applies what any instance notes to this process's tag clock, for ever: polls every 500 ms, and at
 * once when `wake` is called. Until the log can be read nothing new is known, so pages stay as they
 * are; after a gap longer than the log is kept, everything counts as changed. `onRead` hears of each
 * reading that succeeded.
 */
export function followChanges(onRead: OnRead = () => undefined): Following {
  const wakeup = createWakeup()
  const follower = { isStopped: false, onRead }
  void follow(follower, wakeup)
  return {
    wake: wakeup.wake,
    stop() {
      follower.isStopped = true
      wakeup.wake()
    },
  }
}

async function follow(follower: Follower, wakeup: Wakeup): Promise<void> {
  let position: LogPosition | null = null
  let readAt = performance.now()
  while (!follower.isStopped) {
    const askedAt = performance.now()
    const reading: Advance | null = await advance(
      askedAt - readAt > longestGap ? null : position,
    ).catch(() => null)
    if (reading !== null) {
      position = reading.position
      readAt = performance.now()
      follower.onRead({ askedAt, isChange: reading.isChange })
    }
    await wakeup.sleep(pollEvery)
  }
}

type Advance = { position: LogPosition; isChange: boolean }

async function advance(position: LogPosition | null): Promise<Advance> {
  if (!position) {
    const end = await findLogEnd()
    expireEverything()
    return { position: end, isChange: true }
  }
  const page = await readLog(position)
  if (!page.isWhole || page.tags.includes(tags.everything)) return advance(null)
  expireTags(page.tags)
  return { position: page.position, isChange: page.tags.length > 0 }
}

function createWakeup(): Wakeup {
  let wake: () => void = () => undefined
  return {
    wake: () => wake(),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
