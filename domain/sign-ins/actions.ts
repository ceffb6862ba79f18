'use server'
import 'server-only'
import { redirect } from 'next/navigation'
import { currentDevice, keepSession } from '@/domain/sessions/session'
import { wayBack } from '@/domain/sessions/standing'
import { currentVisitor, isSameOrigin } from '@/domain/visits/visitor'
import { enterCode, signIn } from './commands'
import type { Attempt, CodeState, InPlace, SignInState } from './sign-in'

/** Fields: email, password, tiep (where to go then). Leads there, or says what is wrong. */
export async function signInWithPassword(
  _previous: SignInState,
  form: FormData,
): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  if (!(await isSameOrigin())) return { status: 'foreign', email }
  const outcome = await signIn(await attemptOf(email), String(form.get('password') ?? ''))
  if (outcome.status === 'code') return outcome
  if (outcome.status !== 'signed-in') return { ...outcome, email }
  await keepSession(outcome)
  redirect(wayBack(form.get('tiep')))
}

/** Fields: challenge, code, tiep. */
export async function signInWithCode(_previous: CodeState, form: FormData): Promise<CodeState> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  const outcome = await enterCode(await attemptOf(''), {
    challenge: String(form.get('challenge') ?? ''),
    code: String(form.get('code') ?? ''),
  })
  if (outcome.status !== 'signed-in') return outcome
  await keepSession(outcome)
  redirect(wayBack(form.get('tiep')))
}

/** Fields: email, password. For whoever was signed out in the middle of their work: leads nowhere. */
export async function signInHere(
  _previous: InPlace<SignInState>,
  form: FormData,
): Promise<InPlace<SignInState>> {
  const email = String(form.get('email') ?? '')
  if (!(await isSameOrigin())) return { status: 'foreign', email }
  const outcome = await signIn(await attemptOf(email), String(form.get('password') ?? ''))
  if (outcome.status === 'code') return outcome
  if (outcome.status !== 'signed-in') return { ...outcome, email }
  await keepSession(outcome)
  return { status: 'in' }
}

/** Fields: challenge, code. The second step of the same. */
export async function enterCodeHere(
  _previous: InPlace<CodeState>,
  form: FormData,
): Promise<InPlace<CodeState>> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  const outcome = await enterCode(await attemptOf(''), {
    challenge: String(form.get('challenge') ?? ''),
    code: String(form.get('code') ?? ''),
  })
  if (outcome.status !== 'signed-in') return outcome
  await keepSession(outcome)
  return { status: 'in' }
}

/** Without a front process no address can be believed: all who come so are one network. */
async function attemptOf(email: string): Promise<Attempt> {
  const visitor = await currentVisitor()
  return {
    email,
    network: visitor?.network ?? '',
    userAgent: visitor?.userAgent ?? '',
    deviceToken: await currentDevice(),
  }
}
