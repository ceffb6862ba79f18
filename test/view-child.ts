import { writeSync } from 'node:fs'
import { recordSighting } from '@/domain/views/commands'
import { reader } from './readers'

/**
 * An instance of a test: readers `first` to `last` see each of the articles, forty at a time. Writes
 * a line once a reader is answered, in one system call, so that no answer is lost when it is killed.
 */
const [first = 0, last = 0] = process.argv.slice(2, 4).map(Number)
const articles = process.argv.slice(4)
const atATime = 40
let next = first

await Promise.all(Array.from({ length: atATime }, readOn))
process.exit(0)

async function readOn(): Promise<void> {
  while (next < last) {
    const n = next
    next += 1
    for (const articleId of articles) writeSync(1, `${n} ${await answer(n, articleId)}\n`)
  }
}

async function answer(n: number, articleId: string): Promise<string> {
  const outcome = await recordSighting(reader(n), { kind: 'view', articleId, referrer: null })
  return outcome.status === 'recorded' ? outcome.status : outcome.reason
}
