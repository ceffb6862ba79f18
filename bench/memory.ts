import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { postmasterOf } from './faults'
import type { Site } from './site'

/** Whose memory it is; `others` are what belongs to none of them, such as shells that keep watch. */
export type Holder = keyof typeof commands | 'others'

/** Megabytes, by who holds them. */
export type Memory = Record<Holder, number>

const commands = {
  app: /^next/,
  front: /\.compiled\/front/,
  worker: /\.compiled\/worker/,
  start: /server\/start/,
  database: /postgres/,
}

/**
 * What the processes of a site hold, pages they share counted once: their proportional set sizes
 * (Linux, proc_pid_smaps(5)). Takes some 50 ms: not while times are taken.
 */
export function memoryOf(site: Site): Memory {
  const memory: Memory = { app: 0, front: 0, worker: 0, start: 0, database: 0, others: 0 }
  for (const pid of familyOf([site.pid, postmasterOf(site)])) {
    memory[holderOf(pid)] += proportionalSize(pid) / 1_024
  }
  return memory
}

/** Megabytes that all processes of a site hold together. */
export function siteMemory(site: Site): number {
  return sumOf(memoryOf(site))
}

export function sumOf(memory: Memory): number {
  return Object.values(memory).reduce((sum, megabytes) => sum + megabytes, 0)
}

function holderOf(pid: number): Holder {
  const command = readProcess(pid, 'cmdline').replaceAll('\0', ' ')
  const known = Object.entries(commands) as [Holder, RegExp][]
  return known.find(([, pattern]) => pattern.test(command))?.[0] ?? 'others'
}

/** These processes and all that they began. */
function familyOf(pids: readonly number[]): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set(pids)
  // A set is walked to its end, and so to what is added on the way.
  for (const parent of family) {
    for (const [pid, of] of pairs) if (of === parent && pid !== undefined) family.add(pid)
  }
  return [...family]
}

function proportionalSize(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readProcess(pid, 'smaps_rollup'))?.[1] ?? 0)
}

/** Nothing of a process that has ended meanwhile. */
function readProcess(pid: number, file: 'cmdline' | 'smaps_rollup'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
