import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { vi } from 'vitest'
import { forgetEnv } from '@/env'

type Received = { from: string; to: string[]; raw: string }

export type SmtpSink = AsyncDisposable & {
  received: Received[]
  /** What the server answers to a whole message; 0 takes it. */
  replyCode: number
}

/** A mail server in this process that keeps what it is sent as it came. */
export async function openSmtpSink(): Promise<SmtpSink> {
  const sink: SmtpSink = {
    received: [],
    replyCode: 0,
    async [Symbol.asyncDispose]() {
      vi.unstubAllEnvs()
      forgetEnv()
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: async (stream, { envelope }, done) => {
      const raw = await text(stream)
      if (sink.replyCode > 0) {
        return done(Object.assign(new Error('No'), { responseCode: sink.replyCode }))
      }
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      sink.received.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw })
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`)
  vi.stubEnv('SITE_URL', 'https://bao.example.vn')
  forgetEnv()
  return sink
}
