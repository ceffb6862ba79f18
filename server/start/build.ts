import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '@/messages'
import { SpokenError } from '@/server/command/spoken-error'
import { fingerprint } from './fingerprint'
import type { LastWill } from './last-will'
import { endGroup, spawnGroup } from './process-group'

export type Workshop = { root: string; dataDir: string; will: LastWill; signal: AbortSignal }

/** Whether `.next` was built from exactly the source that is here. */
export function isBuilt(root: string): boolean {
  const stamp = stampFile(root)
  const isWhole = existsSync(stamp) && existsSync(join(root, '.next', 'BUILD_ID'))
  return isWhole && readFileSync(stamp, 'utf8') === fingerprint(root)
}

/** Makes the production build; throws `SpokenError` naming the file with what the build said. */
export async function build(workshop: Workshop): Promise<void> {
  const { root, dataDir } = workshop
  const source = fingerprint(root)
  rmSync(stampFile(root), { force: true })
  const { code, said } = await runBuild(workshop)
  const file = join(dataDir, 'build.log')
  writeFileSync(file, said)
  workshop.signal.throwIfAborted()
  if (code !== 0) throw new SpokenError(t('start.buildFailed', { file }))
  writeFileSync(stampFile(root), source)
}

async function runBuild({ root, dataDir, will, signal }: Workshop) {
  const { DATABASE_URL, DATABASE_DIRECT_URL, ...env } = process.env
  const child = spawnGroup(
    {
      args: ['node_modules/next/dist/bin/next', 'build'],
      options: {
        cwd: root,
        env: {
          ...env,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(dataDir),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    },
    will,
  )
  signal.addEventListener('abort', () => void endGroup(child, 1000, signal), { once: true })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said: Buffer.concat(said) }
}

/**
 * The same key in every build keeps forms that readers have open valid. It is an input of the build,
 * which carries it to the running app; an image gets it as a build secret.
 */
function actionKey(dataDir: string): string {
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  if (given) return given
  const file = join(dataDir, 'action-key')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

function stampFile(root: string): string {
  return join(root, '.next', 'toa-soan-source')
}
