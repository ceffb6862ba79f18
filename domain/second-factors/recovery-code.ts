import { createHash, randomBytes } from 'node:crypto'

const count = 10
const groups = 4
const groupLength = 4

/** Without 0, 1, l and o, which are mistaken for one another on paper. */
const alphabet = '23456789abcdefghijkmnpqrstuvwxyz'

/** Ten codes to be kept on paper, 80 random bits each, in groups as people read them. */
export function createRecoveryCodes(): string[] {
  return Array.from({ length: count }, createRecoveryCode)
}

/** However it is typed: capitals, spaces and dashes do not matter. */
export function hashRecoveryCode(code: string): Buffer {
  const letters = code.toLowerCase().replace(/[\s-]/g, '')
  return createHash('sha256').update(letters).digest()
}

function createRecoveryCode(): string {
  const letters = [...randomBytes(groups * groupLength)].map((byte) => alphabet[byte % 32])
  return Array.from({ length: groups }, (_, index) =>
    letters.slice(index * groupLength, (index + 1) * groupLength).join(''),
  ).join('-')
}
