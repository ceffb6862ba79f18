import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { debianChromium, debianShell } from './chromium'

/** `npm test`: everything, in the order in which a fault is cheapest to find. */
type Step = { name: string; command: string; args: string[]; env?: Record<string, string> }

const unreachable = { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }

const journeys: Step = { name: 'journeys', command: 'npx', args: ['playwright', 'test'] }

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
  journeys,
]

// What only the journeys need is fetched while the rest is checked.
const tools = installTools()
tools.catch(() => undefined)
const failed: Step[] = []
for (const step of steps) {
  if (step === journeys) await tools
  if (!(await passes(step))) failed.push(step)
}
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length > 0 ? 1 : 0)

async function passes({ name, command, args, env }: Step): Promise<boolean> {
  console.log(`\n▸ ${name}`)
  const began = performance.now()
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  const [code] = await once(child, 'exit')
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`${code === 0 ? '✓' : '✗'} ${name}, ${seconds} s`)
  return code === 0
}

/** A browser, and the Java the HTML checker runs on; one after the other, as apt has it. */
async function installTools(): Promise<void> {
  const hasBrowser = existsSync(debianShell)
  const hasJava = await succeeds('java', ['-version'])
  if (!hasBrowser || !hasJava) await succeeds('apt-get', ['update', '-qq'])
  if (!hasBrowser) await installBrowser()
  if (!hasJava && !(await installPackage('default-jre-headless'))) {
    throw new Error('The HTML checker needs Java 11 or newer: install a JRE and try again.')
  }
}

/** Debian's own browser where there is one to have, Playwright's elsewhere. */
async function installBrowser(): Promise<void> {
  if (await installPackage('chromium-headless-shell')) return
  if (existsSync(debianChromium) || (await installPackage('chromium'))) return
  if (!(await succeeds('npx', ['playwright', 'install', '--with-deps', 'chromium']))) {
    throw new Error('The journeys need a Chromium: install one and try again.')
  }
}

async function installPackage(name: string): Promise<boolean> {
  return process.getuid?.() === 0 && succeeds('apt-get', ['install', '-y', '-qq', name])
}

async function succeeds(command: string, args: string[]): Promise<boolean> {
  const ending = once(spawn(command, args, { stdio: 'ignore' }), 'exit')
  return ending.then(
    ([code]) => code === 0,
    () => false,
  )
}
