import { t } from '@/messages'
import { SpokenError } from '@/server/command/spoken-error'

type Reason =
  | 'notEmpty'
  | 'mediaNotEmpty'
  | 'unreadable'
  | 'unwritable'
  | 'damaged'
  | 'otherFormat'
  | 'otherSchema'
  | 'notMigrated'
  | 'busy'

type Details = { file?: string; folder?: string; cause?: unknown }

/** A backup or a restore that will not be: its message is the one sentence a person needs. */
export class Refusal extends SpokenError {
  constructor(
    readonly reason: Reason,
    { cause, ...details }: Details = {},
  ) {
    super(t(`backup.refusal.${reason}`, { file: '', folder: '', ...details }), { cause })
    this.name = 'Refusal'
  }
}
