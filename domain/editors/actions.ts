'use server'
import 'server-only'
import { isSameOrigin } from '@/domain/visits/visitor'
import { createFirstOwner } from './commands'
import type { SetUpState } from './set-up'

/** Makes the first owner through the one-time link; the token in the form is the authority. */
export async function setUpOwner(_previous: SetUpState, form: FormData): Promise<SetUpState> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  const text = (field: string) => String(form.get(field) ?? '')
  const typed = { name: text('name'), email: text('email') }
  const outcome = await createFirstOwner({
    ...typed,
    token: text('token'),
    password: text('password'),
  })
  if (outcome.status === 'created') return { status: 'created', email: typed.email }
  if (outcome.status === 'gone') return { status: 'gone' }
  return { status: 'open', ...typed, faulty: outcome.fields }
}
