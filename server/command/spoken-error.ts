import { databaseTrouble } from '@/db/errors'
import { EnvError } from '@/env'
import { t } from '@/messages'
import { ClusterError } from '@/server/postgres/cluster-error'

/** Something that cannot go on; the message is the one Vietnamese sentence that says why. */
export class SpokenError extends Error {
  constructor(sentence: string, options: ErrorOptions = {}) {
    super(sentence, options)
    this.name = 'SpokenError'
  }
}

/** What stderr gets to read: never a stack trace, unless DEBUG asks for one. */
export function sentenceFor(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  const sentence = isOurs(error) ? reason : sentenceForOthers(error, reason)
  const wantsStack = process.env.DEBUG && error instanceof Error
  return wantsStack ? `${sentence}\n${error.stack}` : sentence
}

function sentenceForOthers(error: unknown, reason: string): string {
  return databaseTrouble(error) ? t('database.away') : t('start.unexpected', { reason })
}

function isOurs(error: unknown): boolean {
  return error instanceof SpokenError || error instanceof EnvError || error instanceof ClusterError
}
