import { chownSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Account } from './account'
import { ClusterError } from './cluster-error'

const schema = z.object({ password: z.string().min(1), port: z.int().min(1).max(65_535) })

/** How the site reaches its own Postgres; lies inside the data, so that both are made at once. */
export type Secret = z.infer<typeof schema>

/** Throws `ClusterError` when the data has no readable password beside it. */
export function readSecret(pgdata: string): Secret {
  const file = secretFile(pgdata)
  if (!existsSync(file)) throw new ClusterError('noPassword', { file })
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Replaces the whole file at once: a crash leaves the old one or the new one. */
export function writeSecret(pgdata: string, secret: Secret, account?: Account) {
  const draft = `${secretFile(pgdata)}.${process.pid}`
  writeFileSync(draft, JSON.stringify(secret), { mode: 0o600 })
  if (account) chownSync(draft, account.uid, account.gid)
  renameSync(draft, secretFile(pgdata))
}

function secretFile(pgdata: string): string {
  return join(pgdata, 'toa-soan.json')
}
