import type { Logger } from 'pino'
import { faultOf } from '@/domain/log/fault'
import { t } from '@/messages'
import type { Front } from './options'
import type { Tally } from './tally'

const every = 10_000
const slow = 2

/** Part of an address that says which page it is, and nothing of who asked. */
const known =
  /^\/(bai-viet|trang|trang-tinh|chuyen-muc|the|tac-gia|luu-tru|tim-kiem|so-do-trang|anh|tep|admin|api|dang-nhap|moi|dat-lai-mat-khau|xem-truoc|huy-nhan|_next|scripts|sitemap)(?=\/|$|\?)/

/** A failure of our own, in one line. */
export function logFailure(log: Logger, url: string, error: unknown): void {
  const place = known.exec(url)?.[0] ?? '/'
  log.error({ event: 'request-failed', place, ...faultOf(error) }, t('log.requestFailed'))
}

/** Whether the app took remarkably long. */
export function isSlow(seconds: number): boolean {
  return seconds > slow
}

/**
 * What happened in the last ten seconds and should not: one line of numbers each time, so that neither
 * an outage nor an attack can fill a disk with it. Returns how to stop.
 */
export function logTroubles({ tally }: Front, log: Logger): () => void {
  let before = figuresOf(tally)
  const look = () => {
    const now = figuresOf(tally)
    const change = since(before, now)
    before = now
    if (change === null) return
    const isOurs = Object.keys(change).some((name) => /^(status5|stale|slow|failed)/.test(name))
    log[isOurs ? 'warn' : 'info']({ event: 'troubles', ...change }, t('log.troubles'))
  }
  const timer = setInterval(look, every).unref()
  return () => {
    clearInterval(timer)
    look()
  }
}

type Figures = Record<string, number>

/** Redirects and pages that were never there are no trouble. */
function figuresOf({ statuses, stale, failedRenewals, slowAnswers }: Tally): Figures {
  const refused = [...statuses].filter(([status]) => status >= 400 && status !== 404)
  return {
    ...Object.fromEntries(refused.map(([status, count]) => [`status${status}`, count])),
    stale,
    failedRenewals,
    slow: slowAnswers,
  }
}

function since(before: Figures, now: Figures): Figures | null {
  const changes = Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)])
  const grown = changes.filter(([, count]) => Number(count) > 0)
  return grown.length === 0 ? null : Object.fromEntries(grown)
}
