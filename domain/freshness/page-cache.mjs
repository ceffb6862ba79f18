import { LRUCache } from 'lru-cache'
import { clockTime, expireTags, isExpired } from './tag-clock.mjs'

/**
 * Next's cache of whole pages, in memory only. An entry carries the moment its rendering began,
 * which is the `get` that missed: Next's own cache stamps it when it is stored, and a tag expired in
 * between is then lost for good.
 */

/** Letters with marks take two bytes each in memory: these may be twice as many. */
const maxBytes = 24 * 1024 * 1024

/** @type {LRUCache<string, { value: any, began: number, tags: string[], cacheControl: any }>} */
const pages = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ value }) => sizeOf(value) })

/** @type {LRUCache<string, number>} */
const beganAt = new LRUCache({ max: 10_000 })

export default class PageCache {
  /** @param {string} key */
  async get(key) {
    const page = pages.get(key)
    if (!page || isExpired(page.tags, page.began)) {
      pages.delete(key)
      noteBeginning(key)
      return null
    }
    if (isDue(page)) noteBeginning(key)
    return { lastModified: page.began, value: page.value, cacheControl: page.cacheControl }
  }

  /**
   * @param {string} key
   * @param {any} value null where there is nothing at this address
   * @param {{ cacheControl?: { revalidate: number | false } }} context
   */
  async set(key, value, context) {
    const began = beganAt.get(key) ?? clockTime()
    beganAt.delete(key)
    pages.set(key, { value, began, tags: tagsOf(value), cacheControl: context.cacheControl })
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    expireTags([tags].flat())
  }

  resetRequestCache() {
    return undefined
  }
}

/**
 * The earliest unanswered miss counts: two may render at once.
 * @param {string} key
 */
function noteBeginning(key) {
  if (!beganAt.has(key)) beganAt.set(key, clockTime())
}

/** @param {{ began: number, cacheControl: any }} page */
function isDue({ began, cacheControl }) {
  const seconds = cacheControl?.revalidate
  return typeof seconds === 'number' && clockTime() > began + seconds * 1000
}

/** @param {any} value */
function tagsOf(value) {
  const header = value?.headers?.['x-next-cache-tags']
  return typeof header === 'string' ? header.split(',') : []
}

/** @param {any} value */
function sizeOf(value) {
  if (!value) return 64
  const segments = [...(value.segmentData?.values() ?? [])]
  const parts = [value.html, value.body, value.rscData, value.postponed, ...segments]
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 1024)
}
