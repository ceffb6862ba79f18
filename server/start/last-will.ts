import { spawn } from 'node:child_process'
import { Socket } from 'node:net'

const script = `
trap "" HUP INT TERM
groups=
while read -r line; do groups=$line; done
any() { for group in $groups; do kill -0 "$group" && return 0; done; return 1; }
[ -n "$groups" ] || exit 0
kill -TERM $groups
tries=50
while any && [ $((tries -= 1)) -gt 0 ]; do sleep 0.1; done
kill -KILL $groups
`

export type LastWill = { add(group: number): void; remove(group: number): void }

/**
 * A shell at the end of a pipe that ends the named process groups once this process is gone, even
 * by SIGKILL. It spares each child, and whatever a child starts, from having to notice.
 */
export function writeLastWill(): LastWill {
  const executor = spawn('/bin/sh', ['-c', script, 'toa-soan-last-will'], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  executor.unref()
  executor.on('error', () => undefined)
  executor.stdin.on('error', () => undefined)
  if (executor.stdin instanceof Socket) executor.stdin.unref()

  const groups = new Set<number>()
  const publish = () => executor.stdin.write(`${[...groups].map((group) => -group).join(' ')}\n`)
  return {
    add: (group) => {
      groups.add(group)
      publish()
    },
    remove: (group) => {
      if (groups.delete(group)) publish()
    },
  }
}
