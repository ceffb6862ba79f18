import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { vi } from 'vitest'
import { forgetEnv } from '@/env'
import { listen } from './front-site'

export type Posted = {
  from: string
  to: string
  reply_to?: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}

/** How the office treats what is brought: `loses` takes it and hangs up before it answers. */
type Mood = 'takes' | 'refuses' | 'locks-out' | 'limits' | 'breaks' | 'drops' | 'loses'

export type PostOffice = AsyncDisposable & {
  mood: Mood
  /** Milliseconds after which it answers that it has taken something. */
  delay: number
  /** What has left for good, in order: one letter for each key. */
  posted: Posted[]
  /** The key of every call, in order. */
  keys: string[]
}

type Shelf = Map<string, string>

const refusals: Partial<Record<Mood, [status: number, name: string]>> = {
  refuses: [422, 'validation_error'],
  'locks-out': [401, 'invalid_api_key'],
  limits: [429, 'rate_limit_exceeded'],
  breaks: [500, 'internal_server_error'],
}

/** Resend's API as far as we use it, in this process: https://resend.com/docs/api-reference/emails */
export async function openPostOffice(): Promise<PostOffice> {
  const shelf: Shelf = new Map()
  const office: PostOffice = {
    mood: 'takes',
    delay: 0,
    posted: [],
    keys: [],
    async [Symbol.asyncDispose]() {
      vi.unstubAllEnvs()
      forgetEnv()
      server.close()
      server.closeAllConnections()
    },
  }
  const server = createServer(
    (request, response) => void serve(office, shelf, { request, response }),
  )
  const port = await listen(server)
  vi.stubEnv('RESEND_API_KEY', 're_test')
  vi.stubEnv('RESEND_BASE_URL', `http://127.0.0.1:${port}`)
  vi.stubEnv('SITE_URL', 'https://bao.example.vn')
  forgetEnv()
  return office
}

type Exchange = { request: IncomingMessage; response: ServerResponse }

async function serve(office: PostOffice, shelf: Shelf, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  const { mood } = office
  const body = await text(request)
  const key = String(request.headers['idempotency-key'])
  office.keys.push(key)
  if (mood === 'drops') return void request.socket.destroy()
  const refusal = refusals[mood]
  if (refusal) return refuse(response, ...refusal)

  const known = shelf.get(key)
  if (known !== undefined && known !== body) {
    return refuse(response, 409, 'invalid_idempotent_request')
  }
  if (known === undefined) office.posted.push(JSON.parse(body))
  shelf.set(key, body)
  if (mood === 'loses') return void request.socket.destroy()
  await sleep(office.delay)
  response.end(JSON.stringify({ id: key }))
}

function refuse(response: ServerResponse, statusCode: number, name: string): void {
  const headers = statusCode === 429 ? { 'retry-after': '600' } : {}
  response.writeHead(statusCode, headers)
  response.end(JSON.stringify({ name, statusCode, message: `No mail to ban@example.vn: ${name}` }))
}
