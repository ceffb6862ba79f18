import { type SpawnOptions, spawn } from 'node:child_process'
import type { Account } from './account'
import { ClusterError } from './cluster-error'

/** Messages in English whatever the machine speaks, and none of the operator's PG… variables. */
export function postgresOptions(account?: Account) {
  const env = { LC_ALL: 'C', PATH: process.env.PATH, NODE_ENV: 'production' } as const
  return { ...account, cwd: '/', env } satisfies SpawnOptions
}

type Tool = { file: string; args: string[]; input: string; account?: Account | undefined }

/** Runs one of Postgres' own tools to its end. Throws `ClusterError` with its last words. */
export function runTool({ file, args, input, account }: Tool): Promise<void> {
  return new Promise((resolve, reject) => {
    const tool = spawn(file, args, postgresOptions(account))
    let said = ''
    tool.stdout.resume()
    tool.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-2000)
    })
    const fail = (reason: string) =>
      reject(new ClusterError('failed', { reason: lastLine(reason) }))
    tool.once('error', (error) => fail(error.message))
    tool.once('close', (code) => (code === 0 ? resolve() : fail(said)))
    tool.stdin.on('error', () => undefined)
    tool.stdin.end(input)
  })
}

export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
