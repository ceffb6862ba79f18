import { LRUCache } from 'lru-cache'
import { clockTime, expireTags, isExpired, lastExpiry } from './tag-clock.mjs'

/** Next's cache behind `'use cache'`, in memory only, on the same clock as the page cache. */

const maxBytes = 32 * 1024 * 1024

/** @typedef {import('next/dist/server/lib/cache-handlers/types').CacheEntry} CacheEntry */

/** @type {LRUCache<string, { entry: Omit<CacheEntry, 'value'>, bytes: Uint8Array }>} */
const results = new LRUCache({
  maxSize: maxBytes,
  sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length + 256,
})

/** @type {Map<string, Promise<void>>} */
const pending = new Map()

/** @type {import('next/dist/server/lib/cache-handlers/types').CacheHandler} */
const dataCache = {
  async get(key, softTags) {
    await pending.get(key)
    const found = results.get(key)
    if (!found || !isFresh(found.entry, softTags)) return undefined
    return { ...found.entry, value: streamOf(found.bytes) }
  },

  async set(key, pendingEntry) {
    const storing = store(key, pendingEntry)
    pending.set(key, storing)
    await storing.finally(() => pending.delete(key))
  },

  async refreshTags() {
    return undefined
  },

  async getExpiration(tags) {
    return lastExpiry(tags)
  },

  async updateTags(tags) {
    expireTags(tags)
  },
}

export default dataCache

/**
 * A value whose stream breaks is not kept: half a value would make half a page.
 * @param {string} key
 * @param {Promise<CacheEntry>} pendingEntry
 */
async function store(key, pendingEntry) {
  try {
    const { value, ...entry } = await pendingEntry
    const bytes = await bytesOf(value)
    if (entry.expire > 0) results.set(key, { entry, bytes })
  } catch {
    results.delete(key)
  }
}

/** @param {ReadableStream<Uint8Array>} stream */
async function bytesOf(stream) {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * @param {Omit<CacheEntry, 'value'>} entry
 * @param {readonly string[]} softTags
 */
function isFresh(entry, softTags) {
  const isOld = clockTime() > entry.timestamp + entry.revalidate * 1000
  return !isOld && !isExpired([...entry.tags, ...softTags], entry.timestamp)
}

/** @param {Uint8Array} bytes */
function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
