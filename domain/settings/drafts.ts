import 'server-only'
import { db } from '@/db'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { crawlerSettings } from './crawler-settings'
import { storedSettings } from './reads'
import { siteSettings } from './settings'
import type { SettingsInput } from './settings-input'
import { shareLimits } from './share-limits'

/** All settings as they stand now; null for whoever may not change them. */
export async function findAllSettings(editor: Editor): Promise<SettingsInput | null> {
  if (!can(editor, 'settings.change')) return null
  const [site, crawlers, shares] = await Promise.all([
    storedSettings(db(), siteSettings),
    storedSettings(db(), crawlerSettings),
    storedSettings(db(), shareLimits),
  ])
  return { ...site, ...crawlers, ...shares }
}
