import { Secret, TOTP } from 'otpauth'

const secretBytes = 20
const period = 30
const digits = 6

/** How many periods a phone's clock may be off, either way. */
const window = 1

/** As a person can type it: base32, 160 random bits (RFC 4226 asks for 128 at least). */
export function createTotpSecret(): string {
  return new Secret({ size: secretBytes }).base32
}

/** What an authenticator reads from a QR code; it lists the account under `issuer`. */
export function totpAddress(secret: string, account: { issuer: string; email: string }): string {
  return totp(secret, { issuer: account.issuer, label: account.email }).toString()
}

/** The period `code` belongs to, counted from 1970; null for a wrong code. Spaces do not matter. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const timestamp = at.getTime()
  const delta = totp(secret).validate({ token, timestamp, window })
  return delta === null ? null : Math.floor(timestamp / 1_000 / period) + delta
}

function totp(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), digits, period })
}
