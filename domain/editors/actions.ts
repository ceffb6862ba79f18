'use server'
import 'server-only'
import { redirect } from 'next/navigation'
import { keepSession } from '@/domain/sessions/session'
import { enter } from '@/domain/sign-ins/commands'
import { currentVisitor, isSameOrigin } from '@/domain/visits/visitor'
import { createFirstOwner } from './commands'
import type { SetUpState } from './set-up'

/** Makes the first owner through the one-time link, whose token is the authority, and lets them in. */
export async function setUpOwner(_previous: SetUpState, form: FormData): Promise<SetUpState> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  const text = (field: string) => String(form.get(field) ?? '')
  const typed = { name: text('name'), email: text('email') }
  const door = { token: text('token'), password: text('password') }
  const outcome = await createFirstOwner({ ...typed, ...door })
  if (outcome.status === 'gone') return { status: 'gone' }
  if (outcome.status === 'invalid') return { status: 'open', ...typed, faulty: outcome.faults }
  const visitor = await currentVisitor()
  await keepSession(await enter({ userAgent: visitor?.userAgent ?? '' }, outcome.editorId))
  redirect('/admin/bat-dau')
}
