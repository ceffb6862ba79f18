import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { realpath, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Account, isReachable } from './account'
import { type Binaries, sharedFolder } from './binaries'
import { freePort } from './free-port'
import { runTool } from './run-tool'
import { writeSecret } from './secret'

export const databaseName = 'toasoan'

type Draft = {
  folder: string
  binaries: Binaries
  account?: Account | undefined
  /** Off for a server that lives for one test run: twice as fast. */
  isDurable: boolean
}

/**
 * Makes the data folder `pgdata`, with its password, its port and an empty database, or leaves
 * nothing. When somebody else makes it at the same time, theirs stays.
 */
export async function makeData(pgdata: string, tools: Omit<Draft, 'folder'>) {
  const isElsewhere = tools.account !== undefined && !isReachable(dirname(pgdata))
  const home = isElsewhere ? newSharedFolder() : dirname(pgdata)
  const folder = join(home, `pg-${randomBytes(4).toString('hex')}`)
  try {
    await fill({ ...tools, folder })
    await (isElsewhere ? symlink(folder, pgdata) : rename(folder, pgdata))
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (!existsSync(pgdata)) throw error
  }
}

/** Deletes the data of a server that does not run, wherever `dataDir`/pg leads. */
export async function removeData(dataDir: string) {
  const link = join(dataDir, 'pg')
  if (!existsSync(link)) return
  const folder = await realpath(link)
  await rm(folder, { recursive: true, force: true })
  if (folder.startsWith(sharedFolder)) await rm(dirname(folder), { recursive: true, force: true })
  await rm(link, { force: true })
}

async function fill(draft: Draft) {
  const { folder, binaries, account, isDurable } = draft
  mkdirSync(folder, { mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
  const password = randomBytes(24).toString('base64url')
  await initdb(draft, password)
  await runTool({
    file: join(binaries.folder, 'bin', 'postgres'),
    args: ['--single', ...(isDurable ? [] : ['-F']), '-D', folder, 'postgres'],
    input: `CREATE DATABASE ${databaseName}\n`,
    account,
  })
  writeSecret(folder, { password, port: await freePort() }, account)
}

async function initdb({ folder, binaries, account, isDurable }: Draft, password: string) {
  const passwordFile = `${folder}.password`
  const sync = isDurable ? [] : ['--no-sync']
  const options = ['-D', folder, '-U', 'app', `--pwfile=${passwordFile}`, ...sync]
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  try {
    await runTool({
      file: join(binaries.folder, 'bin', 'initdb'),
      args: [...options, ...initdbOptions],
      input: '',
      account,
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

const initdbOptions = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--no-instructions',
]

function newSharedFolder(): string {
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 })
  const folder = mkdtempSync(join(sharedFolder, 'data-'))
  chmodSync(folder, 0o711)
  return folder
}
