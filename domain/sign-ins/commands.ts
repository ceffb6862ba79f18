import { and, eq, gt, notExists, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { challenges, devices, dismissals, editors } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import { emailSchema } from '@/domain/editors/editor'
import { isPassword } from '@/domain/editors/password'
import { createToken, hashToken, isToken } from '@/domain/editors/token'
import { spendCode } from '@/domain/second-factors/codes/commands'
import { sealingFor } from '@/domain/second-factors/reads'
import { lockEditor, openSession } from '@/domain/sessions/commands'
import { claimTry, isSpent, takeBackTry } from '@/domain/tries/commands'
import type { TryLimit } from '@/domain/tries/try-limit'
import {
  type Attempt,
  type CodeOutcome,
  limits,
  type SignedIn,
  type SignInOutcome,
} from './sign-in'

const nothing = Buffer.alloc(32)

/**
 * Asks for the right password, then for a code where there is a second factor. An unknown, a
 * dismissed and a wrong one are told alike, in words and in time; the limits come before the work.
 */
export async function signIn(sent: Attempt, password: string): Promise<SignInOutcome> {
  const email = emailSchema.safeParse(sent.email)
  if (!email.success) return { status: 'wrong' }
  const attempt = { ...sent, email: email.data }
  const account = await findAccount(attempt)
  const device = account?.isKnownDevice ? sent.deviceToken : null
  const claimed = await limitsOf(attempt, device)
  if (!(await claimTry(claimed))) return { status: 'too-many' }
  if (!(await isPassword(password, account?.passwordHash ?? null)) || !account) {
    return { status: 'wrong' }
  }
  await takeBackTry(claimed)
  return db().transaction(async (transaction) => {
    const now = await lockEditor(transaction, account.id)
    if (now?.passwordHash !== account.passwordHash) return { status: 'wrong' }
    return account.hasSecondFactor
      ? challenge(transaction, account.id)
      : letIn(transaction, { ...attempt, editorId: account.id, device })
  })
}

/** The second step: a code of the person's device or a recovery code, each good once. */
export async function enterCode(
  sent: Attempt,
  answer: { challenge: string; code: string },
): Promise<CodeOutcome> {
  const editorId = isToken(answer.challenge) ? await findChallenged(answer.challenge) : null
  if (!editorId) return { status: 'gone' }
  const isKnown = await isKnownDevice(editorId, sent.deviceToken)
  const device = isKnown ? sent.deviceToken : null
  const limit = limits.code(editorId, device ?? '')
  if (!(await claimTry([limit]))) return { status: 'too-many' }
  const sealing = await sealingFor(editorId)
  const outcome = await db().transaction(async (transaction): Promise<CodeOutcome> => {
    const editor = await lockEditor(transaction, editorId)
    if (!editor || !(await isWaiting(transaction, answer.challenge))) return { status: 'gone' }
    const isRight = await spendCode(transaction, { editorId, code: answer.code, sealing })
    if (!isRight) return { status: 'wrong' }
    await transaction.delete(challenges).where(eq(challenges.editorId, editorId))
    return letIn(transaction, { ...sent, editorId, device })
  })
  if (outcome.status === 'signed-in') await takeBackTry([limit])
  return outcome
}

/** Lets in whoever has just proved by a one-time link who they are; an unknown one is a bug. */
export async function enter(sent: Pick<Attempt, 'userAgent'>, editorId: string): Promise<SignedIn> {
  return db().transaction(async (transaction) => {
    if (!(await lockEditor(transaction, editorId))) throw new Error('Nobody to let in')
    return letIn(transaction, { ...sent, editorId, device: null })
  })
}

async function limitsOf(attempt: Attempt, device: string | null): Promise<TryLimit[]> {
  if (device) return [limits.device(attempt, device)]
  const isBesieged = await isSpent(limits.strangers(attempt))
  const last = isBesieged ? limits.besieged(attempt) : limits.strangers(attempt)
  return [limits.network(attempt), limits.stranger(attempt), last]
}

type Account = {
  id: string
  passwordHash: string | null
  hasSecondFactor: boolean
  isKnownDevice: boolean
}

async function findAccount({ email, deviceToken }: Attempt): Promise<Account | null> {
  const tokenHash = deviceToken && isToken(deviceToken) ? hashToken(deviceToken) : nothing
  const dismissal = db().select().from(dismissals).where(eq(dismissals.editorId, editors.id))
  const [account] = await db()
    .select({
      id: editors.id,
      passwordHash: editors.passwordHash,
      hasSecondFactor: sql<boolean>`${editors.totpSecret} is not null`,
      isKnownDevice: sql<boolean>`${devices.id} is not null`,
    })
    .from(editors)
    .leftJoin(devices, and(eq(devices.editorId, editors.id), eq(devices.tokenHash, tokenHash)))
    .where(and(eq(editors.email, email), notExists(dismissal)))
    .limit(1)
  return account ?? null
}

async function isKnownDevice(editorId: string, deviceToken: string | null): Promise<boolean> {
  if (!deviceToken || !isToken(deviceToken)) return false
  const found = await db()
    .select({ id: devices.id })
    .from(devices)
    .where(and(eq(devices.tokenHash, hashToken(deviceToken)), eq(devices.editorId, editorId)))
    .limit(1)
  return found.length > 0
}

async function challenge(transaction: Transaction, editorId: string): Promise<SignInOutcome> {
  const { token, tokenHash } = createToken()
  const expiresAt = sql`now() + interval '10 minutes'`
  await transaction.insert(challenges).values({ tokenHash, editorId, expiresAt })
  return { status: 'code', challenge: token }
}

async function findChallenged(token: string): Promise<string | null> {
  const [found] = await db()
    .select({ editorId: challenges.editorId })
    .from(challenges)
    .where(and(eq(challenges.tokenHash, hashToken(token)), gt(challenges.expiresAt, sql`now()`)))
    .limit(1)
  return found?.editorId ?? null
}

async function isWaiting(transaction: Transaction, token: string): Promise<boolean> {
  const found = await transaction
    .select({ id: challenges.id })
    .from(challenges)
    .where(eq(challenges.tokenHash, hashToken(token)))
  return found.length > 0
}

type Entrant = Pick<Attempt, 'userAgent'> & { editorId: string; device: string | null }

async function letIn(
  transaction: Transaction,
  { editorId, userAgent, device }: Entrant,
): Promise<SignedIn> {
  const sessionId = await openSession(transaction, editorId, userAgent)
  await noteDeed(
    transaction,
    { id: editorId },
    {
      action: 'session.opened',
      objectKind: 'editor',
      objectId: editorId,
    },
  )
  const deviceToken = await rememberDevice(transaction, { editorId, device })
  return { status: 'signed-in', sessionId, deviceToken }
}

async function rememberDevice(
  transaction: Transaction,
  { editorId, device }: Omit<Entrant, 'userAgent'>,
): Promise<string> {
  const { token, tokenHash } = device
    ? { token: device, tokenHash: hashToken(device) }
    : createToken()
  await transaction
    .insert(devices)
    .values({ tokenHash, editorId })
    .onConflictDoUpdate({ target: devices.tokenHash, set: { seenAt: sql`now()` } })
  return token
}
