'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { ask } from '@/components/desk/deed'
import { useTroubles } from '@/components/desk/troubles'
import { useWords } from '@/components/desk/words'
import { createArticle, saveArticle } from '@/domain/articles/actions'
import type { SaveOutcome } from '@/domain/articles/draft'
import { type Answer, idle } from '@/domain/editors/answer'
import { useWriting } from './writing'

type Given = Answer<SaveOutcome> | { status: 'away' }

/** How the form of a text is saved: by its button, by Ctrl-S, or before a step of the text. */
export function useSaving(id: string | null) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const t = useWords()
  const { version, isUnsaved, setVersion, setUnsaved, keepSave } = useWriting()
  const [answer, setAnswer] = useState<Given>(idle)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [isSaving, start] = useTransition()

  function save(onTop = version): Promise<boolean> {
    return new Promise((resolve) => {
      start(async () => {
        const given = await send(form.current, { id, version: onTop })
        setAnswer(given)
        if (given.status === 'saved') keep(given)
        resolve(given.status === 'saved')
      })
    })
  }

  function keep(saved: Extract<SaveOutcome, { status: 'saved' }>) {
    setVersion(saved.version)
    setUnsaved(false)
    setSavedAt(new Date())
    if (id) router.refresh()
    else router.replace(`/admin/bai-viet/${saved.id}`)
  }

  useEffect(() => keepSave(save))
  useEffect(() => guardLeaving(isUnsaved, t('ui.leaveUnsaved')), [isUnsaved, t])
  useEffect(() => onSaveKey(() => form.current?.requestSubmit()), [])
  useEffect(() => {
    if (answer.status === 'invalid') focusFirstFault(form.current)
  }, [answer])
  return {
    form,
    answer,
    savedAt,
    isSaving,
    isUnsaved,
    trouble: useTroubleOf(answer),
    change: () => setUnsaved(true),
    save: () => save(),
    overwrite: () => answer.status === 'stale' && save(answer.newer.version),
  }
}

function useTroubleOf(answer: Given): string | null {
  const troubles = useTroubles()
  const t = useWords()
  if (answer.status === 'idle' || answer.status === 'saved' || answer.status === 'stale')
    return null
  return answer.status === 'invalid' ? t('form.hasFaults') : troubles[answer.status]
}

type Text = { id: string | null; version: number }

async function send(form: HTMLFormElement | null, { id, version }: Text): Promise<Given> {
  const fields = new FormData(form ?? undefined)
  if (id === null) return ask(createArticle, fields)
  fields.set('articleId', id)
  fields.set('version', String(version))
  return ask(saveArticle, fields)
}

/** The browser asks before the page is closed or loaded anew; its own words are shown. */
function guardLeaving(isUnsaved: boolean, words: string): () => void {
  function ask(event: BeforeUnloadEvent) {
    event.preventDefault()
    event.returnValue = words
  }
  if (isUnsaved) window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}

function onSaveKey(save: () => void): () => void {
  function press(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

function focusFirstFault(form: HTMLFormElement | null) {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
}
