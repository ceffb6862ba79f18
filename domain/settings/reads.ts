import { inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { Database, Transaction } from '@/db'
import { settings } from '@/db/schema'
import { readSettings } from './settings'

/** A group of settings as it stands in this moment. Never cached. */
export async function storedSettings<Shape extends z.ZodRawShape>(
  connection: Database | Transaction,
  group: z.ZodObject<Shape>,
): Promise<z.infer<z.ZodObject<Shape>>> {
  const names = Object.keys(group.shape)
  const rows = await connection
    .select({ name: settings.name, value: settings.value })
    .from(settings)
    .where(inArray(settings.name, names))
    .limit(names.length)
  return readSettings(group, Object.fromEntries(rows.map(({ name, value }) => [name, value])))
}
