import type { Agent } from 'node:http'
import type { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import type { Redirect } from '@/domain/redirects/redirect'
import type { Copy } from './copy'
import type { createLane } from './lane'
import type { Pulse } from './pulse'
import type { Renewal } from './renewal'
import type { Tally } from './tally'

/** What is known of changes; moments are of `performance.now()`. */
export type Changes = {
  /** When the newest change was heard. */
  latest: () => number
  /** Whether the newsroom has put the site into grey. */
  isMourning: () => boolean
  /** Whether anything newer would have been heard by now. */
  isHeard: () => boolean
  /** Asks the database now; false when it does not answer at once. */
  isAnswering: () => Promise<boolean>
}

export type FrontOptions = {
  /** Public origin without a trailing slash. */
  siteUrl: string
  /** Further origins under which the same site is reached, such as 127.0.0.1 beside localhost. */
  otherOrigins: string[]
  appPort: number
  secret: string
  trustedHops: number
  isDevelopment: boolean
  /** Asked only about addresses the app does not know; may fail. */
  findRedirect: (path: string) => Promise<Redirect | null>
  log: Logger
  /** Hears how long the app took to begin an answer, in seconds. */
  observeApp: (seconds: number) => void
  changes: Changes
  /** While true everything but reading is turned away. */
  isReadOnly: () => boolean
  limits: Limits
}

/** Sizes in bytes, times in milliseconds. */
export type Limits = {
  target: number
  headers: number
  headerBytes: number
  body: number
  upload: number
  html: number
  headersTime: number
  requestTime: number
  /** For a whole upload to come in. */
  uploadTime: number
  idleTime: number
  keepAliveTime: number
  appTime: number
  /** How long a page nobody has read before is waited for when app or database are silent. */
  hopeTime: number
  /** How long a reader waits for a newer copy before the last good one will do. */
  renewTime: number
  /** How long a copy is good without asking anything. */
  copyTime: number
  /** How long a copy is good while no change is heard. */
  calmTime: number
  /** How long the last good copy is given when there is no newer one. */
  staleTime: number
  copyBytes: number
  /** For the app to answer an upload: it decodes a picture first. */
  uploadAppTime: number
  redirectTime: number
  lingerTime: number
}

export const defaultLimits: Limits = {
  target: 8 * 1024,
  headers: 100,
  headerBytes: 16 * 1024,
  body: 1024 * 1024,
  upload: 500 * 1024 * 1024,
  html: 4 * 1024 * 1024,
  headersTime: 10_000,
  requestTime: 120_000,
  uploadTime: 3_600_000,
  idleTime: 30_000,
  keepAliveTime: 10_000,
  appTime: 15_000,
  hopeTime: 1_500,
  renewTime: 1_000,
  copyTime: 1_000,
  calmTime: 60_000,
  staleTime: 24 * 60 * 60_000,
  copyBytes: 64 * 1024 * 1024,
  uploadAppTime: 90_000,
  redirectTime: 1_000,
  lingerTime: 1_000,
}

export type Front = FrontOptions & {
  agent: Agent
  copies: LRUCache<string, Copy>
  /** Addresses whose answers are not kept, so that they are asked for as they come. */
  unkept: LRUCache<string, true>
  sheets: LRUCache<string, string>
  renewals: Map<string, Promise<Renewal>>
  inLane: { cold: Lane; known: Lane }
  /** The end of the chain of compressions that nobody waits for. */
  compressing: Promise<void>
  pulse: Pulse
  tally: Tally
  /** When somebody last did something in the newsroom through this door. */
  deedAt: number
}

type Lane = ReturnType<typeof createLane>
