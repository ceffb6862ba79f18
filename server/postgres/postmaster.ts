import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type Postmaster = { pid: number; port: number; state: string }

/** What the server wrote about itself; null when none runs or the file is not whole yet. */
export function readPostmaster(pgdata: string): Postmaster | null {
  const lines = readOrEmpty(join(pgdata, 'postmaster.pid')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 ? { pid, port, state: (lines[7] ?? '').trim() } : null
}

/**
 * `pid` of a server that died may belong to somebody else by now, or be a zombie nobody has reaped
 * (containers do that for seconds): both answer to a plain signal 0.
 */
export function whatIs(pid: number): 'postgres' | 'zombie' | 'other' | 'gone' {
  if (!isAlive(pid)) return 'gone'
  const [state, name] = process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
  if (!state) return 'gone'
  if (state.startsWith('Z')) return 'zombie'
  return name?.includes('postgres') ? 'postgres' : 'other'
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Ends the server the way that loses nothing, and within 3 s in any case. */
export async function endPostmaster(pid: number) {
  for (const [signal, patience] of stages) {
    if (whatIs(pid) !== 'postgres') return
    process.kill(pid, signal)
    await untilGone(pid, patience)
  }
}

/** Fast shutdown first; then immediate, which the next start repairs from the log. */
const stages = [
  ['SIGINT', 2000],
  ['SIGQUIT', 700],
  ['SIGKILL', 300],
] as const

async function untilGone(pid: number, patience: number) {
  const deadline = Date.now() + patience
  while (whatIs(pid) === 'postgres' && Date.now() < deadline) await sleep(20)
}

function fromProc(pid: number): (string | undefined)[] {
  const stat = readOrEmpty(`/proc/${pid}/stat`)
  const [name, rest] = [stat.slice(stat.indexOf('(') + 1), stat.slice(stat.lastIndexOf(')') + 2)]
  return [rest.charAt(0), name.slice(0, name.lastIndexOf(')'))]
}

function fromPs(pid: number): (string | undefined)[] {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim().split(/\s+/, 2)
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
