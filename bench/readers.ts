import { Agent, get } from 'node:http'
import { finished } from 'node:stream/promises'

export type Reading = { reads: number; failed: number; slowest: number }

export type Asked = { status: number; took: number; failure?: NodeJS.ErrnoException }

/** Readers who turn page after page until told to stop; a read has failed that is no whole 200. */
export function readOn(urls: readonly string[], readers: number) {
  const agent = new Agent({ keepAlive: true })
  const total: Reading = { reads: 0, failed: 0, slowest: 0 }
  let isOver = false

  async function reader(first: number): Promise<void> {
    for (let n = first; !isOver; n += 1) {
      const { status, took } = await ask(urls[n % urls.length] ?? '', agent)
      total.reads += 1
      total.slowest = Math.max(total.slowest, took)
      if (status !== 200) total.failed += 1
    }
  }
  const all = Promise.all(Array.from({ length: readers }, (_, n) => reader(n)))

  return {
    /** What has been read since the last time this was asked. */
    take(): Reading {
      const taken = { ...total }
      Object.assign(total, { reads: 0, failed: 0, slowest: 0 })
      return taken
    },
    async stop(): Promise<void> {
      isOver = true
      await all
      agent.destroy()
    },
  }
}

/** Status 0 for an answer that did not come or broke off; `took` in milliseconds. */
export async function ask(url: string, agent?: Agent): Promise<Asked> {
  const began = performance.now()
  let failure: NodeJS.ErrnoException | undefined
  const status = await new Promise<number>((resolve) => {
    const request = get(url, { agent }, (answer) => {
      finished(answer.resume()).then(
        () => resolve(answer.statusCode ?? 0),
        () => resolve(0),
      )
    })
    request.on('error', (error) => {
      failure = error
      resolve(0)
    })
  })
  return { status, took: performance.now() - began, ...(failure && { failure }) }
}
