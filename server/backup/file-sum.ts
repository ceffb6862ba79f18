import { createHash } from 'node:crypto'
import type { End } from './format'

export type FileSum = {
  /** Passes a file's content on and counts it in. */
  count(path: string, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer>
  end(): End
}

/** One fingerprint over any number of files, in the order in which they pass. */
export function createFileSum(): FileSum {
  const hash = createHash('sha256')
  let files = 0
  let bytes = 0
  return {
    async *count(path, content) {
      hash.update(`\0${path}\0`)
      files += 1
      for await (const chunk of content) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    },
    end: () => ({ files, bytes, sha256: hash.copy().digest('hex') }),
  }
}
