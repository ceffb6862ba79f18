import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { Account } from './account'
import { whatIs } from './postmaster'

/** The server may be so young that its pid file is not there yet. */
const script = `
trap "" HUP INT TERM
read -r _
is_ours() { [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ]; }
tries=20
until is_ours "$1" "$2" || [ $((tries -= 1)) -eq 0 ]; do
  kill -0 "$1" || exit
  sleep 0.1
done
is_ours "$1" "$2" && kill -INT "$1"
`

export type Dismiss = () => Promise<void>

type Kept = { pid: number; pgdata: string; account?: Account | undefined }

/**
 * A shell that waits at the end of a pipe for this process to end, by whatever death, and then ends
 * the server. Nothing else outlives a SIGKILL cheaply enough. Returns how to dismiss it.
 */
export function keepWatch({ pid, pgdata, account }: Kept): Dismiss {
  const keeper = spawn('/bin/sh', ['-c', script, 'toa-soan-keeper', String(pid), pgdata], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  keeper.unref()
  if (keeper.stdin instanceof Socket) keeper.stdin.unref()
  noteKeeper(pgdata, keeper.pid)
  return async () => {
    keeper.ref()
    const gone = once(keeper, 'exit')
    if (keeper.kill('SIGKILL')) await gone
  }
}

/** On a full disk nobody learns who keeps the server, and it is kept all the same. */
function noteKeeper(pgdata: string, pid = 0): void {
  try {
    writeFileSync(keeperFile(pgdata), `${pid}\n`)
  } catch {
    rmSync(keeperFile(pgdata), { force: true })
  }
}

/** Whether the process that started this server still lives, and will end it. */
export function isKept(pgdata: string): boolean {
  try {
    return whatIs(Number(readFileSync(keeperFile(pgdata), 'utf8'))) === 'other'
  } catch {
    return false
  }
}

function keeperFile(pgdata: string): string {
  return join(pgdata, 'keeper.pid')
}
