'use client'
import { useEffect, useRef, useState } from 'react'
import { v4 } from 'uuid'
import { useWords } from '@/components/desk/words'
import type { DraftChoices } from '@/components/drafts/draft-choices'
import { useJournal } from '@/components/drafts/journal/use-journal'
import { useWriting } from '@/components/drafts/writing'
import type { DraftText } from '@/domain/articles/draft'
import type { Three } from '@/domain/documents/compare/regions'
import { idle } from '@/domain/editors/answer'
import type { Taken } from '@/domain/writers/writer'
import { readForm, textOf } from './form-text'
import { focusFirstFault, focusTitle, guardLeaving, onAway, onSaveKey } from './leaving'
import { createPace } from './pace'
import { createQueue, type Sending, type Way } from './queue'
import { type Given, sendForm } from './send-form'
import { useAfterSave } from './use-after-save'
import type { useSheet } from './use-sheet'
import { useTroubleOf } from './use-trouble'

/** Two texts that were one; `by` is who wrote theirs, where that is known. */
export type Conflict = { texts: Three<DraftText>; by: string | null }

type Saved = Extract<Given, { status: 'saved' }>

type Props = {
  id: string | null
  editorId: string
  text: DraftText
  choices: DraftChoices
  sheet: ReturnType<typeof useSheet>
  onTaken: (taken: Taken) => void
}

/** How the form of a text is saved: by itself, by its button, by Ctrl-S, or before a step of the text. */
export function useSaving({ id, editorId, text, choices, sheet, onTaken }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const t = useWords()
  const { isUnsaved, setUnsaved, keepSave } = useWriting()
  const [given, setGiven] = useState<Given>(idle)
  const [isSaving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [shown, setShown] = useState({ text, times: 0 })
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const known = useRef({ base: text, typed: 0, sent: 0, isUnsaved: false, isHeld: false })
  known.current.isHeld = conflict !== null
  const afterSave = useAfterSave(id, sheet)
  const journal = useJournal({ editorId, sheet, read: wordsNow, unanswered: () => queue().state() })
  const tools = useRef<ReturnType<typeof makeTools> | null>(null)

  function makeTools() {
    const made = createQueue<FormData, Given>({
      version: text.version,
      newId: v4,
      read() {
        known.current.sent = known.current.typed
        return readForm(form.current)
      },
      send: (sending) => sendForm(sheet.page(), sending),
      onAnswer: (answer, sent) => hear.current(answer, sent),
    })
    return { queue: made, pace: createPace(() => save({ isAuto: true })) }
  }
  const all = () => {
    tools.current ??= makeTools()
    return tools.current
  }
  const queue = () => all().queue
  const pace = () => all().pace

  function wordsNow() {
    const { base } = known.current
    return { base, text: textOf(readForm(form.current), base, choices) }
  }

  function mark(isUnsavedNow: boolean) {
    known.current.isUnsaved = isUnsavedNow
    setUnsaved(isUnsavedNow)
  }

  async function save(way: Way = {}): Promise<boolean> {
    const { isUnsaved, isHeld } = known.current
    if (way.isAuto && (!isUnsaved || isHeld)) return false
    setSaving(true)
    return queue()
      .save(way)
      .finally(() => setSaving(false))
  }

  const hear = useRef((_answer: Given, _sent: Sending<FormData>) => undefined as unknown)
  hear.current = (answer, sent) => {
    if (answer.status === 'invalid' && sent.isAuto) return setGiven(idle)
    setGiven(answer)
    if (answer.status === 'saved') return keep(answer, sent)
    return answer.status === 'away' ? pace().failed() : stop(answer)
  }

  /** Trying again would help nothing before somebody has done something, as they may have meanwhile. */
  function stop(answer: Given) {
    const { typed, sent } = known.current
    pace().stop()
    if (answer.status === 'invalid' && typed !== sent) pace().changed()
    if (answer.status === 'taken') onTaken(answer)
    if (answer.status === 'stale') compare(answer.newer, answer.by)
  }

  function compare(theirs: DraftText, by: string | null) {
    const { base, text: mine } = wordsNow()
    setConflict({ texts: { base, mine, theirs }, by })
  }

  function keep({ version, slug }: Saved, sent: Sending<FormData>) {
    const { base, typed, sent: sentAt } = known.current
    const saved = { ...textOf(sent.text, base, choices), version }
    known.current.base = saved
    setSavedAt(new Date())
    pace().saved()
    if (typed === sentAt) {
      mark(false)
      journal.clear()
    } else pace().changed()
    afterSave({ ...saved, slug }, sent.isAuto)
  }

  function change() {
    known.current.typed += 1
    mark(true)
    journal.keepSoon()
    pace().changed()
  }

  /** Lets the form show another text, on top of what `base` is now stored. */
  function show(next: DraftText, base: DraftText, lost: readonly string[] = []) {
    known.current.base = base
    known.current.typed += 1
    queue().continueOn(base.version, lost)
    setConflict(null)
    setGiven(idle)
    setShown(({ times }) => ({ text: next, times: times + 1 }))
  }

  function takeIn(merged: DraftText, theirs: DraftText, lost: readonly string[] = []) {
    mark(true)
    show(merged, theirs, lost)
  }

  function takeTheirs(theirs: DraftText) {
    show(theirs, theirs)
    mark(false)
    journal.clear()
    afterSave(theirs, true)
  }

  useEffect(() => keepSave(save))
  // biome-ignore lint/correctness/useExhaustiveDependencies: saved once for each text that is put in
  useEffect(() => {
    if (shown.times === 0) return
    focusTitle(form.current)
    if (!known.current.isUnsaved) return
    journal.keepSoon()
    save({ isMerged: true })
  }, [shown.times])
  useEffect(() => guardLeaving(() => known.current.isUnsaved, t('ui.leaveUnsaved')), [t])
  useEffect(() => onSaveKey(() => form.current?.requestSubmit()), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls is the same for the form's life
  useEffect(() => {
    const stop = onAway(() => {
      journal.keepNow()
      pace().hurry()
    })
    return () => {
      stop()
      pace().stop()
    }
  }, [])
  useEffect(() => {
    if (given.status === 'invalid') focusFirstFault(form.current)
  }, [given])
  return {
    form,
    given,
    savedAt,
    isSaving,
    isUnsaved,
    shown,
    conflict,
    trouble: useTroubleOf(given),
    change,
    save: () => save(),
    calm: () => setGiven(idle),
    setConflict,
    takeIn,
    takeTheirs,
  }
}
