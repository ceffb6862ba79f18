'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { publish } from './commands'
import type { CancelOutcome, PublishOutcome, RescheduleOutcome } from './publication'
import { cancelSchedule, reschedule } from './schedule/commands'
import { readTimes } from './times-input'

/** Fields: articleId, version, endsAt (empty for no end). */
export async function publishNow(
  _previous: Answer<PublishOutcome>,
  form: FormData,
): Promise<Answer<PublishOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  form.delete('startsAt')
  const { times, faults } = readTimes(form)
  if (faults) return { status: 'invalid', faults }
  return publish(admission.editor, { ...readStep(form), ...times })
}

/** Fields: articleId, version, startsAt, endsAt (empty for no end), as clocks in Vietnam show them. */
export async function publishLater(
  _previous: Answer<PublishOutcome>,
  form: FormData,
): Promise<Answer<PublishOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const { times, faults } = readTimes(form)
  if (faults) return { status: 'invalid', faults }
  if (!times.startsAt) return { status: 'invalid', faults: { startsAt: 'malformed' } }
  return publish(admission.editor, { ...readStep(form), ...times })
}

/** Fields: articleId, startsAt (empty to leave it), endsAt (empty for no end). */
export async function changeSchedule(
  _previous: Answer<RescheduleOutcome>,
  form: FormData,
): Promise<Answer<RescheduleOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const { times, faults } = readTimes(form)
  if (faults) return { status: 'invalid', faults }
  return reschedule(admission.editor, { articleId: readStep(form).articleId, ...times })
}

/** Field: articleId. */
export async function cancelPublication(
  _previous: Answer<CancelOutcome>,
  form: FormData,
): Promise<Answer<CancelOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return cancelSchedule(admission.editor, readStep(form).articleId)
}
