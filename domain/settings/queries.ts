import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { tags } from '@/domain/freshness/tags'
import { crawlerSettings } from './crawler-settings'
import { storedSettings } from './reads'
import { type SiteSettings, siteSettings } from './settings'

export async function findSettings(): Promise<SiteSettings> {
  'use cache'
  cacheTag(tags.settings)
  cacheLife('days')

  return storedSettings(db(), siteSettings)
}

export async function findCrawlerSettings() {
  'use cache'
  cacheTag(tags.settings)
  cacheLife('days')

  return storedSettings(db(), crawlerSettings)
}
