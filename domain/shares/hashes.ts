import { createHmac } from 'node:crypto'
import { mailboxHash } from '@/domain/mail/address'
import type { Visitor } from '@/domain/visits/visit'
import type { ShareKeys } from './keys'
import { blockOf } from './network-block'
import type { ShareFields } from './share-input'

const hashBytes = 16

/** All that is kept of a reader who sends an article on, and of whom it goes to. */
export type ShareHashes = Record<'network' | 'networkBlock' | 'recipient' | 'digest', Buffer>

export function hashShare(
  { network }: Pick<Visitor, 'network'>,
  fields: ShareFields,
  keys: ShareKeys,
): ShareHashes {
  const hash = (use: string, text: string) =>
    createHmac('sha256', keys.share).update(`${use}\n${text}`).digest().subarray(0, hashBytes)
  return {
    network: hash('network', network),
    networkBlock: hash('block', blockOf(network)),
    recipient: mailboxHash(fields.recipientEmail, keys.mailbox),
    digest: hash('digest', JSON.stringify(Object.entries(fields).sort())),
  }
}
