import { findLogEnd, type LogPosition, readLog } from './log'
import { expireEverything, expireTags } from './tag-clock.mjs'
import { tags } from './tags'

const pollEvery = 500
const longestGap = 60 * 60 * 1000

type Wakeup = { sleep: (milliseconds: number) => Promise<void>; wake: () => void }

/**
 * Applies what any instance notes to this process's tag clock, for ever: polls every 500 ms, and at
 * once when `wake` is called. Until the log can be read nothing new is known, so pages stay as they
 * are; after a gap longer than the log is kept, everything counts as changed.
 */
export function followChanges(): { wake: () => void; stop: () => void } {
  const wakeup = createWakeup()
  const follower = { isStopped: false }
  void follow(follower, wakeup)
  return {
    wake: wakeup.wake,
    stop() {
      follower.isStopped = true
      wakeup.wake()
    },
  }
}

async function follow(follower: { isStopped: boolean }, wakeup: Wakeup): Promise<void> {
  let position: LogPosition | null = null
  let readAt = performance.now()
  while (!follower.isStopped) {
    const isTooOld = performance.now() - readAt > longestGap
    position = await advance(isTooOld ? null : position).then(
      (next) => {
        readAt = performance.now()
        return next
      },
      () => position,
    )
    await wakeup.sleep(pollEvery)
  }
}

async function advance(position: LogPosition | null): Promise<LogPosition> {
  if (!position) {
    const end = await findLogEnd()
    expireEverything()
    return end
  }
  const page = await readLog(position)
  if (!page.isWhole || page.tags.includes(tags.everything)) return advance(null)
  expireTags(page.tags)
  return page.position
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
