import { createHmac } from 'node:crypto'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { db } from '@/db'
import { tries } from '@/db/schema'
import { keptSecret } from '@/domain/secrets/kept'
import type { TryLimit } from './try-limit'

/**
 * Counts a try before it is made, so that a thousand at the same moment are a thousand. True while
 * none of the limits is passed. What is refused is not written: a flood costs reading only.
 */
export async function claimTry(limits: readonly TryLimit[]): Promise<boolean> {
  const keyed = await Promise.all(limits.map(withKey))
  if (isPassed(keyed, await currentCounts(keyed), 1)) return false
  return !isPassed(keyed, await countTry(keyed), 0)
}

/** Whether the next try would be refused, without making one. */
export async function isSpent(limit: TryLimit): Promise<boolean> {
  const keyed = [await withKey(limit)]
  return isPassed(keyed, await currentCounts(keyed), 1)
}

/** The try was right: it is as if it had not been made, and those that failed still count. */
export async function takeBackTry(limits: readonly TryLimit[]): Promise<void> {
  for (const { key } of await Promise.all(limits.map(withKey))) {
    await db()
      .update(tries)
      .set({ count: sql`greatest(${tries.count} - 1, 0)` })
      .where(eq(tries.key, key))
  }
}

type KeyedLimit = TryLimit & { key: Buffer }

type Counts = ReadonlyMap<string, number>

function isPassed(keyed: readonly KeyedLimit[], counts: Counts, more: number): boolean {
  return keyed.some(({ key, most }) => (counts.get(key.toString('hex')) ?? 0) + more > most)
}

async function currentCounts(keyed: readonly KeyedLimit[]): Promise<Counts> {
  const rows = await db()
    .select({ key: tries.key, count: tries.count })
    .from(tries)
    .where(and(inArray(tries.key, keysOf(keyed)), gt(tries.endsAt, sql`now()`)))
  return byKey(rows)
}

/** In the order of the keys: two that count the same things never wait for each other in a circle. */
async function countTry(keyed: readonly KeyedLimit[]): Promise<Counts> {
  const isOver = sql`${tries.endsAt} <= now()`
  const rows = await db()
    .insert(tries)
    .values(
      [...keyed]
        .sort((one, other) => Buffer.compare(one.key, other.key))
        .map(({ key, minutes }) => ({
          key,
          count: 1,
          endsAt: sql`now() + make_interval(mins => ${minutes})`,
        })),
    )
    .onConflictDoUpdate({
      target: tries.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${tries.count} + 1 end`,
        endsAt: sql`case when ${isOver} then excluded.ends_at else ${tries.endsAt} end`,
      },
    })
    .returning({ key: tries.key, count: tries.count })
  return byKey(rows)
}

function byKey(rows: readonly { key: Uint8Array; count: number }[]): Counts {
  return new Map(rows.map(({ key, count }) => [Buffer.from(key).toString('hex'), count]))
}

function keysOf(keyed: readonly KeyedLimit[]): Buffer[] {
  return keyed.map(({ key }) => key)
}

async function withKey(limit: TryLimit): Promise<KeyedLimit> {
  const secret = await keptSecret('tries')
  const text = JSON.stringify([limit.kind, ...limit.who])
  return { ...limit, key: createHmac('sha256', secret).update(text).digest() }
}
