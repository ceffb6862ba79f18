import { createHmac } from 'node:crypto'

const hashBytes = 16
const part = String.raw`[^\s@<>"(),;:]`
/** Disarmed ones too, which have spaces in them. */
const anyAddress = new RegExp(String.raw`(${part})${part}* ?@ ?${part}+((?<=\.) ${part}+)*`, 'g')
const dotless = new Set(['gmail.com', 'googlemail.com'])

const longestLocal = 64
const longestAddress = 254
const local = /^[a-z\d_][\w+'&=~#-]*(\.[\w+'&=~#-]+)*$/i
const host = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+(xn--[a-z\d-]{1,59}|[a-z]{2,63})$/i

/**
 * Whether mail may go there: one plain ASCII mailbox as people have them. No quoted or routed local
 * part and no bare host, of which no two programs think the same (RFC 5321, section 4.1.2).
 */
export function isAddress(text: string): boolean {
  const [name = '', domain = '', ...rest] = text.split('@')
  return (
    rest.length === 0 &&
    name.length <= longestLocal &&
    text.length <= longestAddress &&
    local.test(name) &&
    host.test(domain)
  )
}

/**
 * What stands for a mailbox where its address may not be kept: an HMAC-SHA256 cut to 128 bits. The
 * spellings that reach the same box (case, `+tag`, Gmail's dots) have the same hash.
 */
export function mailboxHash(email: string, key: string): Buffer {
  return createHmac('sha256', key)
    .update(`mailbox\n${mailbox(email)}`)
    .digest()
    .subarray(0, hashBytes)
}

/** The text with every address cut down to its first letter, fit for a log. */
export function maskAddresses(text: string): string {
  return text.replace(anyAddress, '$1…@…')
}

function mailbox(email: string): string {
  const [name = '', domain = ''] = email.toLowerCase().split('@')
  const [box = ''] = name.split('+')
  return `${dotless.has(domain) ? box.replaceAll('.', '') : box}@${domain}`
}
