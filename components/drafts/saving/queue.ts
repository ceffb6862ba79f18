/** One try to save: what the server needs to know it again should its answer be lost. */
export type Sending<Text> = {
  text: Text
  version: number
  saveId: string
  unanswered: readonly string[]
  isAuto: boolean
  isMerged: boolean
}

export type Way = { isAuto?: boolean; isMerged?: boolean }

/** What comes back of a try; `isLost` when nobody knows whether it arrived. */
export type Answered =
  | { status: 'saved'; version: number }
  | { status: string; isLost?: boolean; version?: unknown }

type Parts<Text, Given extends Answered> = {
  version: number
  read: () => Text
  send: (sending: Sending<Text>) => Promise<Given>
  newId: () => string
  onAnswer?: (given: Given, sent: Sending<Text>) => void
}

/**
 * Saves one after the other: whoever asks while one is under way is served by one further save, which is
 * made on top of the version the first answered. A save whose answer was lost is named in those that
 * follow, so that the server does not take the form's own words for somebody else's.
 */
export function createQueue<Text, Given extends Answered>(parts: Parts<Text, Given>) {
  let { version } = parts
  let unanswered: readonly string[] = []
  let running: Promise<boolean> | null = null
  let next: Promise<boolean> | null = null
  let nextWay: Way = {}

  async function run(way: Way): Promise<boolean> {
    const { isAuto = false, isMerged = false } = way
    const saveId = parts.newId()
    const sent = { text: parts.read(), version, saveId, unanswered, isAuto, isMerged }
    const given = await parts.send(sent)
    if (isSaved(given)) {
      version = given.version
      unanswered = []
    } else if ('isLost' in given && given.isLost) unanswered = [...unanswered, saveId]
    parts.onAnswer?.(given, sent)
    return isSaved(given)
  }

  function start(way: Way): Promise<boolean> {
    const own = run(way).finally(() => {
      if (running === own) running = null
    })
    running = own
    return own
  }

  return {
    /** True once everything typed before the call is saved. */
    save(way: Way = {}): Promise<boolean> {
      if (!running) return start(way)
      nextWay = next ? joined(nextWay, way) : way
      next ??= settled(running).then(() => {
        next = null
        return start(nextWay)
      })
      return next
    },
    /** What others wrote, or a form left behind, has been taken in: the next save goes on from there. */
    continueOn(newer: number, lost: readonly string[] = []) {
      version = newer
      unanswered = lost
    },
    state: () => ({ version, unanswered }),
  }
}

function isSaved(given: Answered): given is Extract<Answered, { status: 'saved' }> & Answered {
  return given.status === 'saved' && typeof given.version === 'number'
}

/** A press is a press, whoever else asks with it. */
function joined(one: Way, other: Way): Way {
  return {
    isAuto: Boolean(one.isAuto && other.isAuto),
    isMerged: Boolean(one.isMerged || other.isMerged),
  }
}

async function settled(work: Promise<unknown>): Promise<void> {
  await Promise.allSettled([work])
}
