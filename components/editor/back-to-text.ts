import type { Editor } from '@tiptap/core'

/**
 * For what is closed above the text: the focus goes to it, with the caret where it was. The browser by
 * itself puts the caret first in the text, ProseMirror moves it a moment later, and what is typed
 * meanwhile would stand at the beginning.
 */
export function backToText({ view }: Editor): HTMLElement {
  view.dom.addEventListener('focus', () => view.focus(), { once: true })
  return view.dom
}
