import type { Agent } from 'node:http'
import type { Redirect } from '@/domain/redirects/redirect'

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
  uploadAppTime: 90_000,
  redirectTime: 1_000,
  lingerTime: 1_000,
}

export type Front = FrontOptions & { agent: Agent }
