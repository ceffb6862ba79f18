'use client'
import { unstable_isUnrecognizedActionError, useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useTransition } from 'react'
import { type Saying, useToasts } from '@/components/ui/toasts'
import { type Answer, idle } from '@/domain/editors/answer'
import { type Troubles, useTroubles } from './troubles'

/** The request came to nothing: no network, or a server that has been renewed and knows this page no more. */
type Away = { status: 'away' | 'renewed' }

export type Action<Outcome> = (
  previous: Answer<Outcome>,
  form: FormData,
) => Promise<Answer<Outcome>>

type Status = { status: string }

/** A deed done by an action: which answers mean that it is done, and what is said then. */
export type Deed<Outcome extends Status, Done extends Outcome['status']> = {
  action: Action<Outcome>
  done: readonly Done[]
  said: (answer: Extract<Outcome, { status: Done }>) => Saying
}

/** A status without a sentence in `desk.troubles` is a type error where the deed is handed over. */
export type Speakable<Outcome extends Status, Done> =
  Exclude<Outcome['status'], Done | 'invalid'> extends keyof Troubles ? unknown : never

/**
 * A form of the newsroom. Unlike React's own it empties nothing: what was typed stays. What is done is
 * said in a toast and the page is read anew; `trouble` is what to say at the form itself.
 */
export function useDeed<Outcome extends Status, Done extends Outcome['status']>(
  deed: Deed<Outcome, Done> & Speakable<Outcome, Done>,
  afterwards?: (answer: Extract<Outcome, { status: Done }>) => void,
) {
  const report = useReport()
  const troubles = useTroubles()
  const [answer, send, isSending] = useActionState(
    async (_previous: Answer<Outcome> | Away, form: FormData) => {
      const given = await ask(deed.action, form)
      if (isDone(deed, given)) {
        report(deed.said(given))
        afterwards?.(given)
      }
      return given
    },
    idle,
  )
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    startTransition(() => send(form))
  }
  const isSilent = isDone(deed, answer) || ['idle', 'invalid'].includes(answer.status)
  return {
    answer,
    submit,
    isSending,
    trouble: isSilent ? null : troubles[answer.status as keyof Troubles],
  }
}

/** A deed of one press, without a form; trouble is told in a toast too. */
export function useQuickDeed<Outcome extends Status, Done extends Outcome['status']>(
  deed: Deed<Outcome, Done> & Speakable<Outcome, Done>,
) {
  const { run, isRunning } = useDeedNow()
  return { isRunning, run: (fields: Record<string, string>) => run(formOf(fields), deed) }
}

/** The same for a deed that is known only when it is done. */
export function useDeedNow() {
  const report = useReport()
  const troubles = useTroubles()
  const [isRunning, start] = useTransition()
  function run<Outcome extends Status, Done extends Outcome['status']>(
    form: FormData,
    deed: Deed<Outcome, Done> & Speakable<Outcome, Done>,
  ) {
    start(async () => {
      const answer = await ask(deed.action, form)
      if (isDone(deed, answer)) report(deed.said(answer))
      else report({ text: troubles[answer.status as keyof Troubles], isTrouble: true })
    })
  }
  return { run, isRunning }
}

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Says it over the page and reads the page anew. */
function useReport(): (saying: Saying) => void {
  const say = useToasts()
  const router = useRouter()
  return (saying) => {
    say(saying)
    router.refresh()
  }
}

function isDone<Outcome extends Status, Done extends Outcome['status']>(
  { done }: Deed<Outcome, Done>,
  answer: Status,
): answer is Extract<Outcome, { status: Done }> {
  return done.some((status) => status === answer.status)
}

export async function ask<Outcome>(
  action: Action<Outcome>,
  form: FormData,
): Promise<Answer<Outcome> | Away> {
  try {
    return await action(idle, form)
  } catch (error) {
    return { status: unstable_isUnrecognizedActionError(error) ? 'renewed' : 'away' }
  }
}
