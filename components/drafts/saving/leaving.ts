/** The browser asks before the page is closed or loaded anew; its own words are shown. */
export function guardLeaving(isUnsaved: () => boolean, words: string): () => void {
  function ask(event: BeforeUnloadEvent) {
    if (!isUnsaved()) return
    event.preventDefault()
    event.returnValue = words
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}

/** Calls when the page is put away or left for another window, or when the network is back. */
export function onAway(act: () => void): () => void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') act()
  }
  document.addEventListener('visibilitychange', whenHidden)
  window.addEventListener('blur', act)
  window.addEventListener('online', act)
  return () => {
    document.removeEventListener('visibilitychange', whenHidden)
    window.removeEventListener('blur', act)
    window.removeEventListener('online', act)
  }
}

export function onSaveKey(save: () => void): () => void {
  function press(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

export function focusFirstFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
}

/** Where a text is taken up again once a choice about it was made. */
export function focusTitle(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[name=title]')?.focus()
}
