import { z } from 'zod'
import { faultyLine } from '@/domain/robots/robots'
import { cleanLine, cleanText } from '@/domain/text/normalise'
import { crawlerSettings } from './crawler-settings'

type SettingFault = 'missing' | 'too-long' | 'malformed'

const longest = 300
const mostShares = 100_000

const line = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().refine((text) => [...text].length <= longest, 'too-long' satisfies SettingFault))

const count = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/, 'malformed' satisfies SettingFault)
  .transform(Number)
  .pipe(z.number().min(1, 'malformed').max(mostShares, 'malformed'))

const malformed = 'malformed' satisfies SettingFault
const { indexNowKey, robotsRules, webSubHub } = crawlerSettings.shape

const rules = z
  .string()
  .transform((text) => cleanText(text).trim())
  .refine((text) => robotsRules.safeParse(text).success, 'too-long' satisfies SettingFault)
  .refine((text) => faultyLine(text) === null, malformed)

/** The form of settings; a field's name is that of its row, each issue's message a `SettingFault`. */
const settingsInput = z.object({
  name: line.pipe(z.string().min(1, 'missing' satisfies SettingFault)),
  tagline: line,
  agency: line,
  responsible: line,
  address: line,
  phone: line,
  email: line,
  licence: line,
  accent: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'malformed' satisfies SettingFault),
  isMourning: z.boolean(),
  robotsRules: rules,
  indexNowKey: line.refine((key) => indexNowKey.safeParse(key).success, malformed),
  webSubHub: line.refine((address) => webSubHub.safeParse(address).success, malformed),
  sharesPerNetwork: count,
  sharesPerRecipient: count,
  sharesPerArticle: count,
  sharesPerSite: count,
})

export type SettingsInput = z.infer<typeof settingsInput>

export type SettingField = keyof SettingsInput

type SettingFaults = Partial<Record<SettingField, SettingFault>>

export type SaveSettingsOutcome =
  | { status: 'saved' }
  | { status: 'unchanged' }
  | { status: 'invalid'; faults: SettingFaults }
  | { status: 'forbidden' }

export type ReadSettings =
  | { status: 'read'; input: SettingsInput }
  | { status: 'invalid'; faults: SettingFaults }

export function readSettingsForm(form: FormData): ReadSettings {
  const lines = Object.keys(settingsInput.shape).map((name) => [name, String(form.get(name) ?? '')])
  const sent = { ...Object.fromEntries(lines), isMourning: form.has('isMourning') }
  const parsed = settingsInput.safeParse(sent)
  if (parsed.success) return { status: 'read', input: parsed.data }
  const faults = parsed.error.issues.map(({ path, message }) => [path[0], message]).reverse()
  return { status: 'invalid', faults: Object.fromEntries(faults) }
}
