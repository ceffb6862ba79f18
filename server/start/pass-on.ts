import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** What Next says about itself names the inner address, which is nobody's business. */
const banner =
  /^\s*$|^\s*(▲ Next|- Local:|- Network:|- Environments:|✓ (Starting|Ready|Running next))/

/** Lets a child's lines through, whole, without Next's own greeting. */
export function passOn(from: Readable | null, to: Writable) {
  if (!from) return
  createInterface({ input: from }).on('line', (line) => {
    if (!banner.test(line)) to.write(`${line}\n`)
  })
}
