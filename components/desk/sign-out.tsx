'use client'
import { type FormEvent, useRef, useState } from 'react'
import { dropEntry, type Entry, listOwnEntries } from '@/components/drafts/journal/journal'
import { Button } from '@/components/ui/button'
import { Dialog, DialogEnd } from '@/components/ui/dialog'
import { useWords } from './words'

/** Signs out here; where this browser still keeps words of one's own, asks first what becomes of them. */
export function SignOut({ editorId }: { editorId: string }) {
  const t = useWords()
  const form = useRef<HTMLFormElement>(null)
  const keep = useRef<HTMLInputElement>(null)
  const [left, setLeft] = useState<readonly Entry[]>([])
  async function leave(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const entries = await listOwnEntries(editorId)
    if (entries.length === 0) form.current?.submit()
    else setLeft(entries)
  }
  function leaveWords() {
    if (keep.current) keep.current.disabled = false
    form.current?.submit()
  }
  async function throwAway() {
    await Promise.all(left.map(dropEntry))
    form.current?.submit()
  }
  return (
    <>
      <form ref={form} action="/api/auth/sign-out" method="post" onSubmit={leave}>
        <input ref={keep} type="hidden" name="keep" disabled />
        <button type="submit">{t('frame.signOut')}</button>
      </form>
      <Dialog
        title={t('journal.leaving.title')}
        description={t('journal.leaving.text', { count: left.length })}
        isOpen={left.length > 0}
        onOpenChange={(isOpen) => {
          if (!isOpen) setLeft([])
        }}
      >
        <DialogEnd>
          <Button look="solid" onClick={leaveWords}>
            {t('journal.leaving.keep')}
          </Button>
          <Button look="danger" onClick={throwAway}>
            {t('journal.leaving.throwAway')}
          </Button>
        </DialogEnd>
      </Dialog>
    </>
  )
}
