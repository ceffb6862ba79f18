import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { postmasterOf } from './faults'
import type { Site } from './site'

/**
 * Megabytes that all processes of a site hold together, pages they share counted once: the sum of their
 * proportional set sizes (Linux, proc_pid_smaps(5)). Takes some 50 ms: not while times are taken.
 */
export function siteMemory(site: Site): number {
  const kilobytes = familyOf([site.pid, postmasterOf(site)]).map(proportionalSize)
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1_024
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

/** 0 for a process that has ended meanwhile. */
function proportionalSize(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}
