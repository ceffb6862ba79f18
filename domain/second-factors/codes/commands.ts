import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { editors, recoveryCodes } from '@/db/schema'
import { createRecoveryCodes, hashRecoveryCode } from '@/domain/second-factors/recovery-code'
import { stepOfCode } from '@/domain/second-factors/totp'
import { type Sealing, unseal } from '@/domain/secrets/seal'

export type Spending = { editorId: string; code: string; sealing: Sealing }

/** Whether this is the code of the person's device, or one of their recovery codes: each works once. */
export async function spendCode(transaction: Transaction, spending: Spending): Promise<boolean> {
  return (
    (await spendTotpCode(transaction, spending)) || (await spendRecoveryCode(transaction, spending))
  )
}

async function spendTotpCode(transaction: Transaction, { editorId, code, sealing }: Spending) {
  const [found] = await transaction
    .select({ sealed: editors.totpSecret })
    .from(editors)
    .where(eq(editors.id, editorId))
    .limit(1)
  const secret = found?.sealed && unseal(found.sealed, sealing)
  const step = secret ? stepOfCode(secret, code, new Date()) : null
  if (step === null) return false
  const isUnused = or(isNull(editors.totpStep), lt(editors.totpStep, step))
  const spent = await transaction
    .update(editors)
    .set({ totpStep: step })
    .where(and(eq(editors.id, editorId), isUnused))
    .returning({ id: editors.id })
  return spent.length > 0
}

async function spendRecoveryCode(transaction: Transaction, { editorId, code }: Spending) {
  const spent = await transaction
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(recoveryCodes.editorId, editorId),
        eq(recoveryCodes.codeHash, hashRecoveryCode(code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ editorId: recoveryCodes.editorId })
  return spent.length > 0
}

/** Ten new codes in place of the old ones: said once, kept as hashes. */
export async function replaceCodes(transaction: Transaction, editorId: string): Promise<string[]> {
  const codes = createRecoveryCodes()
  const rows = codes.map((code) => ({ editorId, codeHash: hashRecoveryCode(code) }))
  await transaction.delete(recoveryCodes).where(eq(recoveryCodes.editorId, editorId))
  await transaction.insert(recoveryCodes).values(rows)
  return codes
}
