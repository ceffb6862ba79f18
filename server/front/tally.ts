/** What this process has done since it began; plain numbers, because every reader passes here. */
export type Tally = {
  /** Answers by status. */
  statuses: Map<number, number>
  hits: number
  stale: number
  renewals: number
  failedRenewals: number
  /** Of the app, remarkably late. */
  slowAnswers: number
}

export function newTally(): Tally {
  return { statuses: new Map(), hits: 0, stale: 0, renewals: 0, failedRenewals: 0, slowAnswers: 0 }
}

export function countAnswer({ statuses }: Tally, status: number): void {
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
}
