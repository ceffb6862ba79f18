import { performance } from 'node:perf_hooks'
import { t } from '@/messages'

const breath = 5000

/** Runs `work` and says so in one line; a long one says every 5 s that it is still at it. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const elapsed = () => (performance.now() - begun) / 1000
  const progress = setInterval(() => {
    say(t('start.stillAtIt', { label, seconds: Math.round(elapsed()) }))
  }, breath)
  try {
    const result = await work()
    say(t('start.step', { label, seconds: elapsed() }))
    return result
  } finally {
    clearInterval(progress)
  }
}

export function say(line: string) {
  process.stdout.write(`${line}\n`)
}
