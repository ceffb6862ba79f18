'use server'
import 'server-only'
import { redirect } from 'next/navigation'
import type { Answer } from '@/domain/editors/answer'
import { readTrust } from '@/domain/editors/people/trust-input'
import { admit, keepSession } from '@/domain/sessions/session'
import { enter } from '@/domain/sign-ins/commands'
import { currentVisitor, isSameOrigin } from '@/domain/visits/visitor'
import { acceptInvitation, invite, takeBackInvitation } from './commands'
import {
  type AcceptState,
  type InviteOutcome,
  inviteSchema,
  type TakeBackOutcome,
} from './invitation'

/** Fields: email, role, sectionId (any number). */
export async function inviteSomebody(
  _previous: Answer<InviteOutcome>,
  form: FormData,
): Promise<Answer<InviteOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const read = inviteSchema.safeParse({ email: form.get('email'), trust: readTrust(form) })
  if (!read.success) return { status: 'invalid', faults: { email: 'malformed' } }
  return invite(admission.editor, read.data)
}

/** Field: invitationId. */
export async function takeBack(
  _previous: Answer<TakeBackOutcome>,
  form: FormData,
): Promise<Answer<TakeBackOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return takeBackInvitation(admission.editor, String(form.get('invitationId') ?? ''))
}

/** Fields: token, which is the authority, name, password. Lets whoever accepts in at once. */
export async function accept(_previous: AcceptState, form: FormData): Promise<AcceptState> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  const text = (field: string) => String(form.get(field) ?? '')
  const sent = { name: text('name'), password: text('password') }
  const outcome = await acceptInvitation(text('token'), sent)
  if (outcome.status === 'gone') return { status: 'gone' }
  if (outcome.status === 'invalid') {
    return { status: 'open', name: sent.name, faulty: outcome.faults }
  }
  const visitor = await currentVisitor()
  await keepSession(await enter({ userAgent: visitor?.userAgent ?? '' }, outcome.editorId))
  redirect('/admin')
}
