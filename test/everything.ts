import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { debianChromium, debianShell } from './chromium'

/** `npm test`: everything, in the order in which a fault is cheapest to find. */
type Step = { name: string; command: string; args: string[]; env?: Record<string, string> }

/** How much of a failed step's output is said again at the end, in characters. */
const lastWordsLength = 6_000

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
const failed: { step: Step; lastWords: string }[] = []
for (const step of steps) {
  if (step === journeys) await tools
  const { passed, lastWords } = await run(step)
  if (!passed) failed.push({ step, lastWords })
}
// Who reads only the end of a long output sees why there, too.
for (const { step, lastWords } of failed) console.log(`\n✗ ${step.name}, its end:\n${lastWords}`)
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length > 0 ? 1 : 0)

async function run({ name, command, args, env }: Step) {
  console.log(`\n▸ ${name}`)
  const began = performance.now()
  const child = spawn(command, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let lastWords = ''
  const passOn = (to: NodeJS.WriteStream) => (words: string) => {
    to.write(words)
    lastWords = (lastWords + words).slice(-lastWordsLength)
  }
  child.stdout.setEncoding('utf8').on('data', passOn(process.stdout))
  child.stderr.setEncoding('utf8').on('data', passOn(process.stderr))
  const closed = once(child, 'close')
  const [code] = await once(child, 'exit')
  // A process it left behind holds its output open for as long as it lives.
  await Promise.race([closed, setTimeout(1_000)])
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`${code === 0 ? '✓' : '✗'} ${name}, ${seconds} s`)
  return { passed: code === 0, lastWords }
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
