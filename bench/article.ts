import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { t } from '@/messages'
import { articlePath, openSite } from './site'

const rounds = 5
const seconds = 3
const enough = 0.7
const headers = { 'accept-encoding': 'br' }

/**
 * Front page and article through the whole site, beside a bare Node server with the same bytes, turn
 * by turn in one run. True when each reaches seven tenths of it. Needs wrk.
 */
export async function benchArticle(): Promise<boolean> {
  const site = await openSite()
  try {
    const ratios = []
    for (const path of ['/', await articlePath(site.origin)]) {
      ratios.push(await compare(path, `${site.origin}${path}`))
    }
    return ratios.every((ratio) => ratio >= enough)
  } finally {
    await site.close()
  }
}

async function compare(path: string, url: string): Promise<number> {
  await warmUp(url)
  const bare = fork(fileURLToPath(new URL('bare-server.mjs', import.meta.url)))
  try {
    const bareUrl = await serve(bare, url)
    const pairs = []
    for (let round = 0; round < rounds; round += 1) {
      pairs.push({ ours: await wrk(url), bare: await wrk(bareUrl) })
    }
    const ratio = median(pairs.map(({ ours, bare }) => ours / bare))
    const [ours, beside] = [
      median(pairs.map((pair) => pair.ours)),
      median(pairs.map((pair) => pair.bare)),
    ]
    console.log(
      t('bench.article.ratio', { path, ratio, ours: Math.round(ours), bare: Math.round(beside) }),
    )
    return ratio
  } finally {
    bare.kill()
  }
}

/** Until the copy has its smallest form: both servers send the same bytes. */
async function warmUp(url: string): Promise<void> {
  for (let last = 0, same = 0; same < 20; ) {
    const { length } = await buffer(await ask(url))
    same = length === last ? same + 1 : 0
    last = length
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function serve(bare: ChildProcess, url: string): Promise<string> {
  const answer = await ask(url)
  const body = (await buffer(answer)).toString('base64')
  const { date: _, connection: _connection, 'keep-alive': _keep, ...kept } = answer.headers
  bare.send({ status: answer.statusCode, headers: kept, body })
  const [port] = await once(bare, 'message')
  return `http://127.0.0.1:${port}/`
}

function ask(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => get(url, { headers }, resolve).on('error', reject))
}

async function wrk(url: string): Promise<number> {
  const args = ['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: br', url]
  const { stdout } = await promisify(execFile)('wrk', args)
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}
