import { isAddress } from './address'

/** Whom a mail is from; without a name the letter gives its own. */
export type Sender = { name: string; address: string }

const named = /^"?([^"<>\p{Cc}]*?)"?\s*<([^<>\s]+)>$/u

/** Reads `toasoan@example.vn` or `"Tòa soạn" <toasoan@example.vn>`; null for anything else. */
export function readSender(text: string): Sender | null {
  const [, name = '', address = text.trim()] = named.exec(text.trim()) ?? []
  return isAddress(address) ? { name: name.trim(), address } : null
}
