import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'

type Waiting<Item, Outcome> = {
  item: Item
  resolve(outcome: Outcome): void
  reject(reason: unknown): void
}

type GroupCommit<Item, Outcome> = {
  /** Outcomes in the order of the items; called for one group at a time. */
  commit(items: readonly Item[]): Promise<readonly Outcome[]>
  /** Most items in a group. */
  group: number
  /** Most items waiting; further ones get `full`. */
  queue: number
  full: Outcome
}

const outsideAnyRequest = AsyncLocalStorage.snapshot()

/**
 * Lets items that arrive while a group is being committed share the next commit, so that a crowd
 * costs a few commits instead of one each. An item's promise settles with its group's commit: with
 * its outcome, or with what the commit throws.
 */
export function groupCommit<Item, Outcome>(
  settings: GroupCommit<Item, Outcome>,
): (item: Item) => Promise<Outcome> {
  const waiting: Waiting<Item, Outcome>[] = []
  let isBusy = false

  async function work(): Promise<void> {
    isBusy = true
    while (waiting.length > 0) {
      await nextTurn()
      await commitGroup(settings, waiting.splice(0, settings.group))
    }
    isBusy = false
  }

  return (item) => {
    if (waiting.length >= settings.queue) return Promise.resolve(settings.full)
    return new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      // The loop serves many requests and must not keep or see the context of the first.
      if (!isBusy) outsideAnyRequest(work)
    })
  }
}

async function commitGroup<Item, Outcome>(
  { commit, full }: GroupCommit<Item, Outcome>,
  group: readonly Waiting<Item, Outcome>[],
): Promise<void> {
  try {
    const outcomes = await commit(group.map(({ item }) => item))
    for (const [index, { resolve }] of group.entries()) resolve(outcomes[index] ?? full)
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}
