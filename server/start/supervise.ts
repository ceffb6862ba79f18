import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { t } from '@/messages'
import { SpokenError } from '@/server/command/spoken-error'
import type { LastWill } from './last-will'
import type { Part } from './part'
import { passOn } from './pass-on'
import { endGroup, hasEnded, spawnGroup } from './process-group'
import { say } from './step'

export type Surroundings = {
  root: string
  env: NodeJS.ProcessEnv
  will: LastWill
}

/**
 * `ready` rejects with `SpokenError` when the part dies or dawdles before it was ready once; after
 * that a death is answered with a new life, sooner or later.
 */
export type Supervised = { ready: Promise<void>; end(hurry: AbortSignal): Promise<void> }

const patienceMs = 6500
const startMs = 90_000
/** Who lived that long is not broken: a death is answered at once. */
const calmMs = 10_000
const pausesMs = [50, 1000, 2000, 4000, 8000]
const longestPause = 15_000

export function supervise(part: Part, surroundings: Surroundings): Supervised {
  const ended = new AbortController()
  let child = bear(part, surroundings)
  const ready = firstReady(part, child, surroundings)

  async function liveOn(pauses: number[]): Promise<void> {
    const born = Date.now()
    const code = await death(child)
    if (ended.signal.aborted) return
    const [pause = longestPause, ...rest] = Date.now() - born > calmMs ? pausesMs : pauses
    say(t('start.partRestarts', { part: nameOf(part), code, seconds: pause / 1000 }))
    await sleep(pause, undefined, { signal: ended.signal }).catch(() => undefined)
    if (ended.signal.aborted) return
    child = bear(part, surroundings)
    void liveOn(rest)
  }
  ready.then(
    () => liveOn(pausesMs),
    () => undefined,
  )

  return {
    ready,
    end: async (hurry) => {
      ended.abort()
      await endGroup(child, patienceMs, hurry)
    },
  }
}

function bear({ args }: Part, { root, env, will }: Surroundings): ChildProcess {
  const options = { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] as const }
  const child = spawnGroup({ args, options: { ...options, stdio: [...options.stdio] } }, will)
  passOn(child.stdout, process.stdout)
  passOn(child.stderr, process.stderr)
  return child
}

async function firstReady(part: Part, child: ChildProcess, { env }: Surroundings) {
  const name = nameOf(part)
  const dead = death(child).then((code) => {
    throw new SpokenError(t('start.partDied', { part: name, code }))
  })
  const slow = sleep(startMs, undefined, { ref: false }).then(() => {
    throw new SpokenError(t('start.partSlow', { part: name, seconds: startMs / 1000 }))
  })
  await Promise.race([signOfLife(part, child, env), dead, slow])
}

async function signOfLife({ readiness }: Part, child: ChildProcess, env: NodeJS.ProcessEnv) {
  if (readiness === 'message') await once(child, 'message')
  if (readiness !== 'healthz') return
  const url = `http://127.0.0.1:${env.APP_PORT}/healthz`
  while (!hasEnded(child) && !(await answers(url))) await sleep(50)
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch(() => null)
  // Read to its end: a cancelled answer leaves a connection behind that holds the app up when it ends.
  await answer?.text()
  return answer?.ok ?? false
}

async function death(child: ChildProcess): Promise<string> {
  if (!hasEnded(child)) await once(child, 'exit').catch(() => undefined)
  return String(child.exitCode ?? child.signalCode ?? '?')
}

function nameOf({ name }: Part): string {
  return t(`start.parts.${name}`)
}
