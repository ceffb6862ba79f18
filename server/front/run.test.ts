import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, get, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { compiled } from '@/test/compiled'
import { listen } from '@/test/front-site'

const root = fileURLToPath(new URL('../..', import.meta.url))
const running: ChildProcess[] = []
const servers: Server[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  await once(server, 'close')
  return port
}

function start(variables: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [compiled('server/front/index.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      FRONT_SECRET: 's'.repeat(32),
      ...variables,
    },
  })
  running.push(child)
  return child
}

async function startWithSlowApp() {
  const app = createServer((_, response) => setTimeout(() => response.end('late'), 500))
  servers.push(app)
  const port = await freePort()
  const child = start({ PORT: String(port), APP_PORT: String(await listen(app)) })
  await once(child, 'message')
  return { child, app, url: `http://127.0.0.1:${port}/` }
}

test.each(['SIGTERM', 'SIGINT'] as const)('on %s a running answer is finished', async (signal) => {
  const { child, app, url } = await startWithSlowApp()
  const answer = fetch(url)
  await once(app, 'request')
  child.kill(signal)
  expect(await (await answer).text()).toBe('late')
  expect(await once(child, 'exit')).toEqual([0, null])
  await expect(fetch(url)).rejects.toThrow()
})

test('on SIGTERM nobody who keeps a connection is cut off in the middle of asking', async () => {
  const app = createServer((_, response) => response.end('ok'))
  servers.push(app)
  const port = await freePort()
  const child = start({ PORT: String(port), APP_PORT: String(await listen(app)) })
  await once(child, 'message')
  const agent = new Agent({ keepAlive: true })
  const ask = () =>
    new Promise<string | undefined>((resolve, reject) => {
      const request = get({ port, agent, path: '/admin' }, (answer) => {
        answer.resume().on('end', () => resolve(answer.headers.connection))
      })
      request.on('error', reject)
    })
  expect(await ask()).toBe('keep-alive')
  child.kill('SIGTERM')
  await vi.waitFor(() => expect(fetch(`http://127.0.0.1:${port}/admin`)).rejects.toThrow())
  expect(await ask()).toBe('close')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('ends when the parent is gone', async () => {
  const { child } = await startWithSlowApp()
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('an answer that never ends is broken off', async () => {
  const app = createServer((_, response) => response.write('for ever'))
  servers.push(app)
  const port = await freePort()
  const child = start({ PORT: String(port), APP_PORT: String(await listen(app)) })
  await once(child, 'message')
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  child.kill('SIGTERM')
  await expect(answer.text()).rejects.toThrow()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test.each([
  [{ APP_PORT: '' }, 'Thiếu biến môi trường APP_PORT'],
  [{ PORT: 'nhà' }, 'Biến môi trường PORT có giá trị không hợp lệ'],
])('with %j it ends with one sentence', async (variables, sentence) => {
  const child = start({ PORT: '1', APP_PORT: '1', ...variables })
  const said = text(child)
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(await said).toMatch(new RegExp(`^${sentence}.*\n$`))
})

test('a taken port is named', async () => {
  const other = createServer()
  servers.push(other)
  const child = start({ PORT: String(await listen(other)), APP_PORT: '1' })
  const said = text(child)
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(await said).toContain('cổng đang có chương trình khác dùng')
})

async function text(child: ChildProcess): Promise<string> {
  let said = ''
  for await (const piece of child.stderr ?? []) said += piece
  return said
}
