import { createTransport } from 'nodemailer'
import { Resend } from 'resend'
import { env } from '@/env'
import type { Letter } from './letter'

/**
 * `failed` may be tried again, after `wait` seconds where the provider says so; `refused` will never
 * be taken. `none`: no way to send mail is set up.
 */
export type SendOutcome =
  | { status: 'sent' | 'none' }
  | { status: 'failed'; reason: string; wait: number | null }
  | { status: 'refused'; reason: string }

const longestWait = 15_000
/** Beside 5xx: they say that later may be better, or that who runs the site has to mend something. */
const passing = new Set([401, 403, 408, 409, 425, 429])

/** Hands a letter to Resend or an SMTP server, whichever is set up. Never throws. */
export async function send(letter: Letter): Promise<SendOutcome> {
  const { RESEND_API_KEY, SMTP_URL } = env()
  if (RESEND_API_KEY) return sendByResend(letter, RESEND_API_KEY)
  if (SMTP_URL) return sendBySmtp(letter, SMTP_URL)
  return { status: 'none' }
}

async function sendByResend(letter: Letter, key: string): Promise<SendOutcome> {
  const { id, from, ...content } = letter
  const resend = new Resend(key, { baseUrl: env().RESEND_BASE_URL?.replace(/\/+$/, '') })
  const options = { idempotencyKey: id, signal: AbortSignal.timeout(longestWait) }
  const { error, headers } = await resend.emails.send({ ...content, from: mailbox(from) }, options)
  if (!error) return { status: 'sent' }
  // The key was good for another wording of the same mail: that one has left.
  if (error.name === 'invalid_idempotent_request') return { status: 'sent' }
  const reason = `${error.name} ${error.statusCode ?? ''}: ${error.message}`
  const isPassing = !error.statusCode || error.statusCode >= 500 || passing.has(error.statusCode)
  if (!isPassing) return { status: 'refused', reason }
  return { status: 'failed', reason, wait: secondsOf(headers?.['retry-after']) }
}

async function sendBySmtp(letter: Letter, url: string): Promise<SendOutcome> {
  const { id, from, to, ...content } = letter
  const transport = createTransport({
    url,
    connectionTimeout: longestWait,
    greetingTimeout: longestWait,
    socketTimeout: longestWait,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      ...content,
      from,
      to: { name: '', address: to },
      messageId: `<${id}@${new URL(env().siteUrl).hostname}>`,
    })
    return { status: 'sent' }
  } catch (error) {
    return smtpTrouble(error)
  } finally {
    transport.close()
  }
}

/** A reply of 5xx is final, but for a login, which can be mended (RFC 5321, section 4.2.1). */
function smtpTrouble(error: unknown): SendOutcome {
  const {
    code,
    responseCode = 0,
    message,
  } = error as { code?: string; responseCode?: number; message: string }
  const reason = `${code ?? 'SMTP'} ${responseCode}: ${message}`
  const isFinal = responseCode >= 500 && code !== 'EAUTH'
  return isFinal ? { status: 'refused', reason } : { status: 'failed', reason, wait: null }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3). */
function secondsOf(retryAfter: string | undefined): number | null {
  if (!retryAfter) return null
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1_000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}

function mailbox({ name, address }: Letter['from']): string {
  return `"${name.replace(/["\\]/g, '')}" <${address}>`
}
