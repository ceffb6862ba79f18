import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** `npm test`: everything, in the order in which a fault is cheapest to find. */
type Step = { name: string; command: string; args: string[]; env?: Record<string, string> }

const unreachable = { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }

const steps: Step[] = [
  { name: 'verify', command: 'npm', args: ['run', 'verify'] },
  { name: 'build without a database', command: 'npm', args: ['run', 'build'], env: unreachable },
  {
    name: 'a right for every door',
    command: 'node',
    args: ['--import', 'tsx', 'test/built-doors.ts'],
  },
  { name: 'logic and queries', command: 'npx', args: ['vitest', 'run'] },
  {
    name: 'queries on Postgres 15',
    command: 'node',
    args: ['--import', 'tsx', 'test/older-postgres.ts'],
  },
  { name: 'journeys', command: 'npx', args: ['playwright', 'test'] },
]

installBrowser()
installJava()
const failed = steps.filter((step) => !passes(step))
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length > 0 ? 1 : 0)

function passes({ name, command, args, env }: Step): boolean {
  console.log(`\n▸ ${name}`)
  const began = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`${status === 0 ? '✓' : '✗'} ${name}, ${seconds} s`)
  return status === 0
}

/** Debian's own browser where there is one to have, Playwright's elsewhere. */
function installBrowser(): void {
  if (existsSync('/usr/bin/chromium') || tryApt('chromium')) return
  spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
}

/** The HTML checker runs on Java. */
function installJava(): void {
  const has = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
  if (!has && !tryApt('default-jre-headless')) {
    throw new Error('The HTML checker needs Java 11 or newer: install a JRE and try again.')
  }
}

function tryApt(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
