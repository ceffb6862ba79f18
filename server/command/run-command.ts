import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Env, readEnv } from '@/env'
import { projectPath } from '@/project'
import { sentenceFor } from './spoken-error'

/** What the shell says wins over the file. */
export function readDotEnv(folder: string) {
  const file = join(folder, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Runs a command to its end; what goes wrong is one sentence on stderr and exit code 1. */
export async function runCommand(command: (env: Env) => Promise<void>): Promise<never> {
  try {
    readDotEnv(projectPath())
    await command(readEnv(process.env))
    process.exit(0)
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exit(1)
  }
}
