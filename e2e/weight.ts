import type { Page } from '@playwright/test'

/** Bytes over the wire, headers included, of one page in an empty browser. */
export type Weight = {
  all: number
  set: number
  bare: number
  scripts: number
  requests: number
}

/** `set` leaves out pictures, `bare` fonts too. The page's own posts, which count readers, are not its weight. */
export async function weigh(page: Page, url: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const types = new Map<string, string>()
  const sizes = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  )
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.detach()

  const loads = [...types].map(([id, type]) => ({ type, bytes: sizes.get(id) ?? 0 }))
  const sum = (wanted: (type: string) => boolean) =>
    loads.filter(({ type }) => wanted(type)).reduce((total, { bytes }) => total + bytes, 0)
  return {
    all: sum((type) => type !== 'Fetch'),
    set: sum((type) => !['Fetch', 'Image', 'Other'].includes(type)),
    bare: sum((type) => !['Fetch', 'Font', 'Image', 'Other'].includes(type)),
    scripts: sum((type) => type === 'Script'),
    requests: loads.filter(({ type }) => type !== 'Fetch').length,
  }
}
