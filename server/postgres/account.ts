import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { ClusterError } from './cluster-error'

export type Account = { uid: number; gid: number }

/**
 * Whom Postgres runs as; undefined means whoever we are. It refuses to run as root, so root lends
 * it the owner of the data that is there, else an account without rights that every system has.
 * Throws `ClusterError` when there is none: an account is never created behind anybody's back.
 */
export function accountFor(pgdata: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const account = ownerOf(pgdata) ?? namedAccount()
  if (!account) throw new ClusterError('noAccount')
  return account
}

/** Whether an account that owns nothing on the way may walk down to `folder`. */
export function isReachable(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0
  const parent = dirname(folder)
  return isOpen && (parent === folder || isReachable(parent))
}

function ownerOf(folder: string): Account | undefined {
  const owner = statSync(folder, { throwIfNoEntry: false })
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined
}

function namedAccount(): Account | undefined {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const fields = lines.map((line) => line.split(':'))
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const found = fields.find(([candidate]) => candidate === name)
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) }
  }
  return undefined
}
