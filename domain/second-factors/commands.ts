import { and, eq, gt, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { editors, enrolments, recoveryCodes } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { provePassword } from '@/domain/editors/proofs/commands'
import { proofRefusal } from '@/domain/editors/proofs/proof'
import { seal, unseal } from '@/domain/secrets/seal'
import { endSessions } from '@/domain/sessions/commands'
import { env } from '@/env'
import { replaceCodes } from './codes/commands'
import { isDemanded, sealingFor } from './reads'
import type { ConfirmOutcome, Enrolment, RemoveOutcome, RenewOutcome } from './second-factor'
import { createTotpSecret, stepOfCode, totpAddress } from './totp'

const isFresh = gt(enrolments.createdAt, sql`now() - interval '1 hour'`)

/** Shows a new secret, the same one for an hour, which counts for nothing until it is confirmed. */
export async function startEnrolment(editor: Editor): Promise<Enrolment> {
  const secret = await pendingSecret(editor)
  const issuer = new URL(env().siteUrl).host
  return { secret, address: totpAddress(secret, { issuer, email: editor.email }) }
}

/**
 * Makes the second factor count, once a code proves that the person's device has it. The recovery
 * codes are said here and never again. Ends every session, this one too: the caller opens a new one.
 * `gone` when none was started within the hour.
 */
export async function confirmEnrolment(editor: Editor, code: string): Promise<ConfirmOutcome> {
  const sealing = await sealingFor(editor.id)
  return db().transaction(async (transaction) => {
    const sealed = await spendableEnrolment(transaction, editor)
    const secret = sealed && unseal(sealed, sealing)
    if (!sealed || !secret) return { status: 'gone' }
    const step = stepOfCode(secret, code, new Date())
    if (step === null) return { status: 'invalid', faults: { code: 'wrong-code' } }
    await transaction
      .update(editors)
      .set({ totpSecret: sealed, totpStep: step })
      .where(eq(editors.id, editor.id))
    await transaction.delete(enrolments).where(eq(enrolments.editorId, editor.id))
    await endSessions(transaction, editor.id)
    await noteDeed(transaction, editor, about(editor, 'second-factor.added'))
    return { status: 'confirmed', recoveryCodes: await replaceCodes(transaction, editor.id) }
  })
}

/** Ten new recovery codes; the old ones stop working. */
export async function renewRecoveryCodes(editor: Editor, password: string): Promise<RenewOutcome> {
  const proof = await provePassword(editor, password)
  if (proof !== 'right') return proofRefusal(proof)
  return db().transaction(async (transaction) => {
    if (!(await lockSecondFactor(transaction, editor.id))) return { status: 'gone' }
    await noteDeed(transaction, editor, about(editor, 'recovery-codes.renewed'))
    return { status: 'renewed', recoveryCodes: await replaceCodes(transaction, editor.id) }
  })
}

/** Does without the second factor from now on, unless the person's role demands one. */
export async function removeSecondFactor(editor: Editor, password: string): Promise<RemoveOutcome> {
  const proof = await provePassword(editor, password)
  if (proof !== 'right') return proofRefusal(proof)
  return db().transaction(async (transaction) => {
    if (!(await lockSecondFactor(transaction, editor.id))) return { status: 'gone' }
    if (await isDemanded(transaction, editor)) return { status: 'demanded' }
    await clearSecondFactor(transaction, editor.id)
    await noteDeed(transaction, editor, about(editor, 'second-factor.removed'))
    return { status: 'removed' }
  })
}

/** Takes a person's second factor away with all that belongs to it, asking nobody. */
export async function clearSecondFactor(transaction: Transaction, editorId: string): Promise<void> {
  const none = { totpSecret: null, totpStep: null }
  await transaction.update(editors).set(none).where(eq(editors.id, editorId))
  await transaction.delete(recoveryCodes).where(eq(recoveryCodes.editorId, editorId))
  await transaction.delete(enrolments).where(eq(enrolments.editorId, editorId))
}

async function pendingSecret({ id: editorId }: Editor): Promise<string> {
  const sealing = await sealingFor(editorId)
  return db().transaction(async (transaction) => {
    await transaction.select().from(editors).where(eq(editors.id, editorId)).for('update')
    const sealed = await spendableEnrolment(transaction, { id: editorId })
    const known = sealed && unseal(sealed, sealing)
    if (known) return known
    const secret = createTotpSecret()
    const fresh = { secret: seal(secret, sealing), createdAt: sql`now()` }
    await transaction
      .insert(enrolments)
      .values({ editorId, ...fresh })
      .onConflictDoUpdate({ target: enrolments.editorId, set: fresh })
    return secret
  })
}

async function spendableEnrolment(transaction: Transaction, { id }: Pick<Editor, 'id'>) {
  const [found] = await transaction
    .select({ secret: enrolments.secret })
    .from(enrolments)
    .where(and(eq(enrolments.editorId, id), isFresh))
    .for('update')
  return found?.secret ?? null
}

async function lockSecondFactor(transaction: Transaction, editorId: string): Promise<boolean> {
  const [found] = await transaction
    .select({ totpSecret: editors.totpSecret })
    .from(editors)
    .where(eq(editors.id, editorId))
    .for('update')
  return found?.totpSecret != null
}

function about({ id }: Editor, action: string) {
  return { action, objectKind: 'editor', objectId: id }
}
