'use server'
import 'server-only'
import { isSameOrigin } from '@/domain/visits/visitor'
import { setPassword } from './commands'
import type { PasswordState } from './password-link'

/** Sets a new password; the token in the form is the authority. */
export async function setNewPassword(
  _previous: PasswordState,
  form: FormData,
): Promise<PasswordState> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  return setPassword(String(form.get('token') ?? ''), String(form.get('password') ?? ''))
}
