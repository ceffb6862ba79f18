import { desc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { audit, cacheTags } from '@/db/schema'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { saveSettings } from './commands'
import { findAllSettings } from './drafts'
import { readSettingsForm } from './settings-input'

ownDatabase()

const usual = {
  name: 'Báo Sớm',
  tagline: '',
  agency: '',
  responsible: '',
  address: '',
  phone: '',
  email: '',
  licence: '',
  accent: '#9A1B1E',
  sharesPerNetwork: '5',
  sharesPerRecipient: '3',
  sharesPerArticle: '20',
  sharesPerSite: '200',
}

function typed(facts: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...usual, ...facts })) form.set(name, value)
  return readSettingsForm(form)
}

test('an owner changes what the site says of itself, and readers hear of it', async () => {
  const owner = await person({ role: 'owner' })
  expect(await saveSettings(owner, typed({ isMourning: 'on', sharesPerSite: '50' }))).toEqual({
    status: 'saved',
  })
  const stored = await findAllSettings(owner)
  expect(stored).toMatchObject({ name: 'Báo Sớm', isMourning: true, sharesPerSite: 50 })
  const [tag] = await db().select().from(cacheTags).orderBy(desc(cacheTags.id)).limit(1)
  expect(tag?.tag).toBe('settings')
  const [deed] = await db().select().from(audit).orderBy(desc(audit.id)).limit(1)
  expect(deed).toMatchObject({
    action: 'settings.changed',
    detail: { names: ['name', 'isMourning', 'sharesPerSite'] },
  })
})

test('saving what stands there already writes nothing', async () => {
  const owner = await person({ role: 'owner' })
  await saveSettings(owner, typed())
  const before = await db().$count(audit)
  expect(await saveSettings(owner, typed())).toEqual({ status: 'unchanged' })
  expect(await db().$count(audit)).toBe(before)
})

test('nobody else may read or change them, whatever they send', async () => {
  const publisher = await person({ role: 'publisher' })
  expect(await saveSettings(publisher, typed())).toEqual({ status: 'forbidden' })
  expect(await saveSettings(publisher, typed({ name: '' }))).toEqual({ status: 'forbidden' })
  expect(await findAllSettings(publisher)).toBeNull()
})

test('what cannot be read is said at its field, and nothing is kept', async () => {
  const owner = await person({ role: 'owner' })
  const read = typed({
    name: ' \u200b ',
    tagline: 'dài '.repeat(100),
    accent: 'đỏ',
    sharesPerNetwork: '0',
    sharesPerSite: '1e3',
  })
  expect(await saveSettings(owner, read)).toEqual({
    status: 'invalid',
    faults: {
      name: 'missing',
      tagline: 'too-long',
      accent: 'malformed',
      sharesPerNetwork: 'malformed',
      sharesPerSite: 'malformed',
    },
  })
})

test('what crawlers are told is kept as it was typed, or refused with its field', async () => {
  const owner = await person({ role: 'owner' })
  const told = {
    robotsRules: 'User-agent: GPTBot\nDisallow: /',
    indexNowKey: 'mot-ma-rieng-123',
    webSubHub: 'https://hub.example.com/',
  }
  expect(await saveSettings(owner, typed(told))).toEqual({ status: 'saved' })
  expect(await findAllSettings(owner)).toMatchObject(told)
  expect(typed({ robotsRules: 'Mở hết', indexNowKey: 'ngắn', webSubHub: 'http://a.vn/' })).toEqual({
    status: 'invalid',
    faults: { robotsRules: 'malformed', indexNowKey: 'malformed', webSubHub: 'malformed' },
  })
  for (const webSubHub of [
    'https://127.0.0.1/',
    'https://localhost/',
    'https://a:b@hub.vn/',
    'https://hub.vn:8443/',
  ]) {
    expect(typed({ webSubHub })).toMatchObject({ faults: { webSubHub: 'malformed' } })
  }
})
