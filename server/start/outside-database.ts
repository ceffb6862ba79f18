import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { t } from '@/messages'
import { SpokenError } from '@/server/command/spoken-error'

const oldest = 15
const needed = ['unaccent', 'pg_trgm', 'btree_gist']

export type Found = { version: number; encoding: string; hasIcu: boolean; extensions: string[] }

/** Throws `SpokenError` when the server behind `url` is away or cannot carry the site. */
export async function requireDatabase(url: string, patienceMs = 8000): Promise<void> {
  const { host } = new URL(url)
  const complaint = lack(await inspect(url, patienceMs), host)
  if (complaint) throw new SpokenError(complaint)
}

/** The first thing that keeps this server from carrying the site, as a sentence. */
export function lack({ version, encoding, hasIcu, extensions }: Found, host: string) {
  const major = Math.floor(version / 10_000)
  if (major < oldest) {
    return t('start.database.tooOld', { host, found: String(major), needed: String(oldest) })
  }
  if (encoding !== 'UTF8') return t('start.database.encoding', { host, found: encoding })
  if (!hasIcu) return t('start.database.noIcu', { host })
  const missing = needed.filter((name) => !extensions.includes(name))
  return missing.length > 0
    ? t('start.database.missing', { host, names: missing.join(', ') })
    : null
}

async function inspect(url: string, patienceMs: number): Promise<Found> {
  const { host } = new URL(url)
  const silence = t('start.database.silent', { host, seconds: patienceMs / 1000 })
  const sql = postgres(url, {
    max: 1,
    connect_timeout: patienceMs / 1000,
    onnotice: () => undefined,
  })
  const asked = question(sql)
  const late = sleep(patienceMs, null, { ref: false })
  try {
    const found = await Promise.race([asked, late])
    if (found) return found
  } catch (cause) {
    throw new SpokenError(whyNot(cause, host) ?? silence, { cause })
  } finally {
    asked.catch(() => undefined)
    void sql.end({ timeout: 0 }).catch(() => undefined)
  }
  throw new SpokenError(silence)
}

async function question(sql: postgres.Sql): Promise<Found> {
  const [found] = await sql<[Found]>`
    SELECT current_setting('server_version_num')::int AS version,
      current_setting('server_encoding') AS encoding,
      EXISTS (SELECT FROM pg_collation WHERE collname = 'vi-x-icu') AS "hasIcu",
      ARRAY(SELECT name::text FROM pg_available_extensions) AS extensions`
  return found
}

/** Null when it was only too slow. */
function whyNot(error: unknown, host: string): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/.test(code)) {
    return t('start.database.refused', { host })
  }
  if (/CONNECT_TIMEOUT|ETIMEDOUT/.test(code)) return null
  if (/^28/.test(code)) return t('start.database.password', { host })
  if (code === '3D000') return t('start.database.noDatabase', { host })
  const reason = error instanceof Error ? error.message : String(error)
  return t('start.database.other', { host, reason })
}
