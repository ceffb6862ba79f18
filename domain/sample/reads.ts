import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db'
import { settings } from '@/db/schema'
import { type Sample, sampleSchema, sampleSetting } from './sample'

/** What of the site is sample; null where nothing is, or no longer. */
export async function findSample(connection: Database | Transaction): Promise<Sample | null> {
  const [row] = await connection
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.name, sampleSetting))
    .limit(1)
  return sampleSchema.safeParse(row?.value).data ?? null
}
