import { z } from 'zod'

/** What search engines and feed readers are told; each is off while empty. */
export const crawlerSettings = z.object({
  /** Lines of robots.txt beside those that always stand there. */
  robotsRules: z.string().max(4_000).default(''),
  /** The site's key of IndexNow; with it search engines hear of every change at once. */
  indexNowKey: z
    .string()
    .regex(/^([a-zA-Z0-9-]{8,128})?$/)
    .default(''),
  /** The WebSub hub that feeds name and that hears of new articles. */
  webSubHub: z
    .string()
    .max(300)
    .refine((address) => address === '' || isHub(address))
    .default(''),
})

/** Whether the address may be told of news: a whole one, encrypted, of a host with a name. */
export function isHub(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  const isPlain = port === '' && username === '' && password === ''
  return protocol === 'https:' && isPlain && /[a-z]$/.test(hostname) && hostname.includes('.')
}
