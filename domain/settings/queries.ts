import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { tags } from '@/domain/freshness/tags'
import { storedSettings } from './reads'
import { type SiteSettings, siteSettings } from './settings'

export async function findSettings(): Promise<SiteSettings> {
  'use cache'
  cacheTag(tags.settings)
  cacheLife('days')

  return storedSettings(db(), siteSettings)
}
