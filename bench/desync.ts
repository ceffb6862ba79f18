import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { t } from '@/messages'
import { freePort } from '@/server/postgres/free-port'
import { openSite, sharedPage } from '@/test/front-site'

const smuggled = 'GET /nhap-lau HTTP/1.1\r\nHost: x\r\nX: '
const chunks = `0\r\n\r\n${smuggled}`
const head = 'POST /bai-viet/a HTTP/1.1\r\nHost: x\r\n'

/** Requests whose end two servers might see in different places; each carries another one inside. */
const variants: Record<string, string> = {
  'length and chunks': `${head}Content-Length: ${chunks.length}\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`,
  'chunks and length': `${head}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n${chunks}`,
  'space before the colon': `${head}Content-Length: 4\r\nTransfer-Encoding : chunked\r\n\r\n${chunks}`,
  'a tab in the value': `${head}Content-Length: 4\r\nTransfer-Encoding:\tchunked\r\n\r\n${chunks}`,
  'a vertical tab': `${head}Content-Length: 4\r\nTransfer-Encoding: \x0bchunked\r\n\r\n${chunks}`,
  'another coding': `${head}Content-Length: 4\r\nTransfer-Encoding: xchunked\r\n\r\n${chunks}`,
  'two codings': `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n${chunks}`,
  'a folded coding': `${head}Content-Length: 4\r\nTransfer-Encoding:\r\n chunked\r\n\r\n${chunks}`,
  'a coding behind a bare line feed': `${head}Content-Length: 4\r\nX: a\nTransfer-Encoding: chunked\r\n\r\n${chunks}`,
  'a coding behind a bare return': `${head}Content-Length: 4\r\nX: a\rTransfer-Encoding: chunked\r\n\r\n${chunks}`,
  'two lengths': `${head}Content-Length: 0\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
  'a list of lengths': `${head}Content-Length: 0, ${smuggled.length}\r\n\r\n${smuggled}`,
  'a length with a sign': `${head}Content-Length: +${smuggled.length}\r\n\r\n${smuggled}`,
  'a hexadecimal length': `${head}Content-Length: 0x0\r\n\r\n${smuggled}`,
  'a body on GET': `GET /bai-viet/a HTTP/1.1\r\nHost: x\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
  'chunk extensions': `${head}Transfer-Encoding: chunked\r\n\r\n0;\n\r\n\r\n${smuggled}`,
  'a chunk ended by a line feed': `${head}Transfer-Encoding: chunked\r\n\r\n1\nx\n0\n\n${smuggled}`,
  'old HTTP with chunks': `POST /bai-viet/a HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`,
}

const proxies = { nginx: nginxArgs, haproxy: haproxyArgs }

/** Sends each variant through the proxies that are installed. True when
 * whoever comes next over the same connections to the front process gets their own answer. */
export async function benchDesync(): Promise<boolean> {
  const outcomes: boolean[] = []
  for (const [name, argsFor] of Object.entries(proxies)) {
    const isInstalled = spawnSync(name, ['-v'], { stdio: 'ignore' }).status === 0
    if (isInstalled) outcomes.push(await through(name, argsFor))
    else console.log(t('bench.desync.missing', { name }))
  }
  return outcomes.length > 0 && outcomes.every(Boolean)
}

async function through(name: string, argsFor: typeof nginxArgs): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-desync-'))
  await using site = await openSite((request, response) => {
    request.resume().on('end', () => response.writeHead(200, sharedPage).end(request.url))
  })
  const port = await freePort()
  const proxy = spawn(name, argsFor(folder, { port, front: site.port }), { stdio: 'ignore' })
  try {
    await listening(proxy, port)
    const harmful: string[] = []
    for (const [kind, text] of Object.entries(variants)) {
      await say(port, `${text}\r\n\r\n`)
      if (!(await areAnswered(port, kind.toLowerCase().replaceAll(' ', '-')))) harmful.push(kind)
    }
    const count = Object.keys(variants).length
    console.log(t('bench.desync.line', { name, count, harmful: harmful.join(', ') || '0' }))
    return harmful.length === 0
  } finally {
    proxy.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether the next readers, each on a connection of their own, get what they asked for. */
async function areAnswered(port: number, kind: string): Promise<boolean> {
  const paths = [1, 2, 3].map((n) => `/bai-viet/${kind}-${n}`)
  const answers = paths.map((path) =>
    say(port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
  )
  const heard = await Promise.all(answers)
  return paths.every((path, n) => heard[n]?.includes(path))
}

type Ports = { port: number; front: number }

function nginxArgs(folder: string, { port, front }: Ports): string[] {
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log /dev/null; events {}
http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder};
upstream front { server 127.0.0.1:${front}; keepalive 4; }
server { listen 127.0.0.1:${port};
location / { proxy_pass http://front; proxy_http_version 1.1; proxy_set_header Connection ""; } } }`,
  )
  return ['-c', file, '-p', folder]
}

function haproxyArgs(folder: string, { port, front }: Ports): string[] {
  const file = join(folder, 'haproxy.cfg')
  writeFileSync(
    file,
    `defaults
  mode http
  timeout connect 2s
  timeout client 5s
  timeout server 5s
  http-reuse always
frontend in
  bind 127.0.0.1:${port}
  default_backend front
backend front
  server one 127.0.0.1:${front}
`,
  )
  return ['-f', file, '-db']
}

async function listening(proxy: ChildProcess, port: number): Promise<void> {
  for (let waited = 0; waited < 10_000 && proxy.exitCode === null; waited += 50) {
    if ((await say(port, 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')) !== '')
      return
    await sleep(50)
  }
  throw new Error('The proxy did not open')
}

/** All that comes back within half a second. */
function say(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', (piece) => {
      heard += piece.toString('latin1')
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(heard))
    socket.setTimeout(500, () => socket.destroy())
    socket.write(Buffer.from(text, 'latin1'))
  })
}
