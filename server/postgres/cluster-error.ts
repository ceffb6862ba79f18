import { t } from '@/messages'

type ClusterFailure = 'noBinaries' | 'noAccount' | 'otherMajor' | 'denied' | 'noPassword' | 'failed'

type Circumstances = {
  cause?: unknown
  platform?: string
  folder?: string
  file?: string
  found?: string
  expected?: string
  reason?: string
}

/** Its message is the one Vietnamese sentence a person needs; `failure` is for code. */
export class ClusterError extends Error {
  constructor(
    readonly failure: ClusterFailure,
    { cause, ...words }: Circumstances = {},
  ) {
    super(t(`start.postgres.${failure}`, words), { cause })
    this.name = 'ClusterError'
  }
}
