import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { shareMessages } from '@/db/schema'
import { createTurns } from '@/domain/editors/turns'
import { queueMail } from '@/domain/mail/commands'
import type { NewMail } from '@/domain/mail/mail'
import {
  type Claim,
  type Connection,
  findWait,
  isSpared,
  takeTurn,
} from '@/domain/shares/limits/reads'

/** A share that is understood: what it counts against, the spent token's nonce, and its mail. */
export type Share = { claim: Claim; nonce: Buffer; mail: NewMail }

export type Acceptance = { status: 'sent' | 'expired' } | { status: 'too-many'; until: Date }

/** Waiting for the one turn of the whole site must not take the connections of everything else. */
const inTurn = createTurns(2)

/** A crowd that is over a limit is turned away before it waits for its turn. */
export async function acceptShare(share: Share): Promise<Acceptance> {
  const early = await refusal(db(), share)
  if (early) return early
  return inTurn(() =>
    db().transaction(async (transaction) => {
      await takeTurn(transaction)
      return (await refusal(transaction, share)) ?? accept(transaction, share)
    }),
  )
}

async function refusal(connection: Connection, share: Share): Promise<Acceptance | null> {
  const until = await findWait(connection, share.claim)
  return (await answerToTwin(connection, share)) ?? (until && { status: 'too-many', until })
}

/** The same form sent twice is one mail; another one with a spent token is none. */
async function answerToTwin(
  connection: Connection,
  { claim, nonce }: Share,
): Promise<Acceptance | null> {
  const [twin] = await connection
    .select({ digest: shareMessages.digest })
    .from(shareMessages)
    .where(eq(shareMessages.nonce, nonce))
    .limit(1)
  if (!twin) return null
  return { status: claim.hashes.digest.equals(twin.digest) ? 'sent' : 'expired' }
}

async function accept(
  transaction: Transaction,
  { claim, nonce, mail }: Share,
): Promise<Acceptance> {
  const isWithheld = await isSpared(transaction, claim)
  const mailId = await queueUnlessWithheld(transaction, { mail, isWithheld })
  const { articleId, hashes } = claim
  await transaction.insert(shareMessages).values({ articleId, mailId, nonce, ...hashes })
  return { status: 'sent' }
}

class Withheld extends Error {}

/** Does the same work for who is spared, and undoes it: the time of the answer tells nothing. */
async function queueUnlessWithheld(
  transaction: Transaction,
  { mail, isWithheld }: { mail: NewMail; isWithheld: boolean },
): Promise<string | null> {
  try {
    return await transaction.transaction(async (inner) => {
      const { id } = await queueMail(inner, mail)
      if (isWithheld) throw new Withheld()
      return id
    })
  } catch (error) {
    if (error instanceof Withheld) return null
    throw error
  }
}
