import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { editors } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { hashPassword } from '@/domain/editors/password'
import { passwordFault } from '@/domain/editors/password-rule'
import { provePassword } from '@/domain/editors/proofs/commands'
import { proofRefusal } from '@/domain/editors/proofs/proof'
import { siteWords } from '@/domain/editors/reads'
import { endSessions } from '@/domain/sessions/commands'
import type { PasswordChange, PasswordOutcome, Profile, ProfileOutcome } from './account'

/** One's own name, and the language one reads the newsroom in. */
export async function saveProfile(editor: Editor, profile: Profile): Promise<ProfileOutcome> {
  await db().transaction(async (transaction) => {
    await transaction.update(editors).set(profile).where(eq(editors.id, editor.id))
    if (profile.name === editor.name) return
    await noteDeed(transaction, editor, {
      ...about(editor, 'editor.renamed'),
      detail: { from: editor.name, to: profile.name },
    })
  })
  return { status: 'saved' }
}

/** Takes the old password and ends every session, this one too: the caller opens a new one. */
export async function changePassword(
  editor: Editor,
  change: PasswordChange,
): Promise<PasswordOutcome> {
  const fault = passwordFault(change.newPassword, [
    editor.email,
    editor.name,
    ...(await siteWords()),
  ])
  if (fault) return { status: 'invalid', faults: { newPassword: fault } }
  const proof = await provePassword(editor, change.password)
  if (proof !== 'right') return proofRefusal(proof)
  const passwordHash = await hashPassword(change.newPassword)
  await db().transaction(async (transaction) => {
    await transaction.update(editors).set({ passwordHash }).where(eq(editors.id, editor.id))
    await endSessions(transaction, editor.id)
    await noteDeed(transaction, editor, about(editor, 'password.changed'))
  })
  return { status: 'changed' }
}

function about({ id }: Editor, action: string) {
  return { action, objectKind: 'editor', objectId: id }
}
