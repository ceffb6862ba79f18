'use server'
import 'server-only'
import { currentVisitor, isSameOrigin } from '@/domain/visits/visitor'
import { requestLink, setPassword } from './commands'
import type { PasswordState, RequestState } from './password-link'

/** Sets a new password; the token in the form is the authority. */
export async function setNewPassword(
  _previous: PasswordState,
  form: FormData,
): Promise<PasswordState> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  return setPassword(String(form.get('token') ?? ''), String(form.get('password') ?? ''))
}

/** Field: email. The answer is the same for every address. */
export async function askForLink(_previous: RequestState, form: FormData): Promise<RequestState> {
  const email = String(form.get('email') ?? '')
  if (!(await isSameOrigin())) return { status: 'foreign', email }
  const visitor = await currentVisitor()
  return { ...(await requestLink({ email, network: visitor?.network ?? '' })), email }
}
