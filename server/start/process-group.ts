import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LastWill } from './last-will'

export type Member = { args: string[]; options: SpawnOptions }

/**
 * Node running `args` in a process group of its own: Ctrl-C in the terminal reaches the start
 * process alone, which then ends the groups in their order.
 */
export function spawnGroup({ args, options }: Member, will: LastWill): ChildProcess {
  const child = spawn(process.execPath, args, { ...options, detached: true })
  const { pid } = child
  if (pid) {
    will.add(pid)
    child.once('exit', () => will.remove(pid))
  }
  return child
}

export function hasEnded(child: ChildProcess): boolean {
  return !child.pid || child.exitCode !== null || child.signalCode !== null
}

/** SIGTERM, and SIGKILL after `patience` ms or when `hurry` aborts. */
export async function endGroup(child: ChildProcess, patience: number, hurry: AbortSignal) {
  if (hasEnded(child)) return
  const exited = once(child, 'exit')
  signalGroup(child, 'SIGTERM')
  const patienceLost = sleep(patience, undefined, { signal: hurry, ref: false }).catch(() => null)
  await Promise.race([exited, patienceLost])
  signalGroup(child, 'SIGKILL')
  await exited
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals) {
  if (!pid) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

/** A group of zombies answers EPERM on macOS. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /ESRCH|EPERM/.test(String(error.code))
}
