/**
 * When each tag last expired in this process. Both of Next's caches ask this one clock, and they
 * are loaded outside the bundle: hence plain JavaScript and a place on `globalThis`.
 */

const place = Symbol.for('toa-soan.tag-clock')
const mostTags = 50_000

/** @returns {number} milliseconds since the epoch, from the clock Next stamps its entries with */
export function clockTime() {
  return performance.timeOrigin + performance.now()
}

/** @returns {{ expiredAt: Map<string, number>, allExpiredAt: number }} */
function clock() {
  const holder = /** @type {any} */ (globalThis)
  holder[place] ??= { expiredAt: new Map(), allExpiredAt: 0 }
  return holder[place]
}

/**
 * From now on nothing that began before this call and carries one of `tags` is fresh.
 * @param {Iterable<string>} tags
 */
export function expireTags(tags) {
  const { expiredAt } = clock()
  for (const tag of tags) {
    expiredAt.delete(tag)
    expiredAt.set(tag, clockTime())
  }
  forgetOldest()
}

/** For the moments when changes may have been missed: everything that began before is stale. */
export function expireEverything() {
  const state = clock()
  state.allExpiredAt = clockTime()
  state.expiredAt.clear()
}

/**
 * @param {readonly string[]} tags
 * @param {number} began when the rendering of the entry began, in the clock's milliseconds
 */
export function isExpired(tags, began) {
  return lastExpiry(tags) >= began
}

/**
 * @param {readonly string[]} tags
 * @returns {number} the latest moment one of `tags` expired; 0 where none ever did
 */
export function lastExpiry(tags) {
  const { expiredAt, allExpiredAt } = clock()
  return tags.reduce((latest, tag) => Math.max(latest, expiredAt.get(tag) ?? 0), allExpiredAt)
}

/** A forgotten tag must not make an old entry look fresh, so all that is as old expires with it. */
function forgetOldest() {
  const state = clock()
  for (const [tag, at] of state.expiredAt) {
    if (state.expiredAt.size <= mostTags) return
    state.expiredAt.delete(tag)
    state.allExpiredAt = Math.max(state.allExpiredAt, at)
  }
}
