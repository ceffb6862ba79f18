import 'server-only'
import { inArray } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { settings } from '@/db/schema'
import { tags } from '@/domain/freshness/tags'
import { readSettings, type SiteSettings, siteSettings } from './settings'

export async function findSettings(): Promise<SiteSettings> {
  'use cache'
  cacheTag(tags.settings)
  cacheLife('days')

  const names = Object.keys(siteSettings.shape)
  const rows = await db()
    .select({ name: settings.name, value: settings.value })
    .from(settings)
    .where(inArray(settings.name, names))
    .limit(names.length)

  return readSettings(Object.fromEntries(rows.map(({ name, value }) => [name, value])))
}
