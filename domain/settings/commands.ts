import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { settings } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { crawlerSettings } from './crawler-settings'
import { storedSettings } from './reads'
import { siteSettings } from './settings'
import type { ReadSettings, SaveSettingsOutcome, SettingsInput } from './settings-input'
import { shareLimits } from './share-limits'

/** Only what differs is written; the log says which settings, not what they were. */
export async function saveSettings(
  editor: Editor,
  read: ReadSettings,
): Promise<SaveSettingsOutcome> {
  if (!can(editor, 'settings.change')) return { status: 'forbidden' }
  if (read.status === 'invalid') return read
  const { input } = read
  return db().transaction(async (transaction) => {
    await transaction.execute(sql`lock table ${settings} in share row exclusive mode`)
    const names = await namesOfChanged(transaction, input)
    if (names.length === 0) return { status: 'unchanged' }

    const rows = names.map((name) => ({ name, value: input[name], updatedBy: editor.id }))
    await transaction
      .insert(settings)
      .values(rows)
      .onConflictDoUpdate({
        target: settings.name,
        set: {
          value: sql`excluded.value`,
          updatedBy: editor.id,
          updatedAt: sql`now()`,
        },
      })
    await noteDeed(transaction, editor, {
      action: 'settings.changed',
      objectKind: 'settings',
      detail: { names },
    })
    await expire(transaction, [tags.settings])
    return { status: 'saved' }
  })
}

async function namesOfChanged(
  transaction: Transaction,
  input: SettingsInput,
): Promise<(keyof SettingsInput)[]> {
  const stored = {
    ...(await storedSettings(transaction, siteSettings)),
    ...(await storedSettings(transaction, crawlerSettings)),
    ...(await storedSettings(transaction, shareLimits)),
  }
  const names = Object.keys(input) as (keyof SettingsInput)[]
  return names.filter((name) => stored[name] !== input[name])
}
