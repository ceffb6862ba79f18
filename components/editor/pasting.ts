import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { cleanPasted } from '@/domain/documents/paste/clean-pasted'
import { type Mended, mended } from '@/domain/documents/paste/mended'
import { detectLegacy, fromLegacy, type LegacyEncoding } from '@/domain/text/legacy/detect'

/** Pasted text of another encoding, where it stands now and what it would be as Unicode. */
export type LegacyPaste = {
  encoding: LegacyEncoding
  from: number
  to: number
  html: string
  preview: string
}

export type PastingOptions = {
  onMended: (mended: Mended) => void
  onLegacy: (legacy: LegacyPaste | null) => void
  /** Pictures that were pasted or dropped, and where. */
  onPictures: (files: readonly File[], at: number) => void
}

type Read = Omit<LegacyPaste, 'from' | 'to'>

const key = new PluginKey<LegacyPaste | null>('legacyPaste')
const forgotten = 'legacy-paste-forgotten'
const longestPreview = 160

/** What is pasted arrives clean; text from before Unicode is kept track of until somebody decides. */
export const Pasting = Extension.create<PastingOptions>({
  name: 'pasting',

  addProseMirrorPlugins() {
    const { onMended, onLegacy, onPictures } = this.options
    const { editor } = this
    let arriving: Read | null = null
    return [
      new Plugin<LegacyPaste | null>({
        key,
        state: {
          init: () => null,
          apply(transaction, before) {
            if (transaction.getMeta(forgotten)) return null
            if (!transaction.getMeta('paste')) return moved(before, transaction)
            const read = arriving
            arriving = null
            const range = transaction.changedRange()
            return read && range && { ...read, ...range }
          },
        },
        view: () => ({
          update({ state }, before) {
            const legacy = key.getState(state) ?? null
            if (legacy !== key.getState(before)) onLegacy(legacy)
          },
        }),
        props: {
          handlePaste({ state }, { clipboardData }) {
            const pictures = picturesAlone(clipboardData)
            if (pictures.length > 0) onPictures(pictures, state.selection.from)
            arriving = clipboardData && legacyIn(clipboardData)
            return pictures.length > 0
          },
          handleDrop(view, { dataTransfer, clientX: left, clientY: top }) {
            const pictures = picturesAlone(dataTransfer)
            const place = view.posAtCoords({ left, top })
            if (place && pictures.length > 0) onPictures(pictures, place.pos)
            return pictures.length > 0
          },
          transformPastedHTML(html) {
            if (html.includes('data-pm-slice')) return html
            const cleaned = cleanPasted(html)
            onMended(cleaned.mended)
            const pictures = cleaned.pictures.map(fileOf)
            // They go below the text, which is not there yet.
            setTimeout(() => {
              if (pictures.length > 0) onPictures(pictures, editor.state.selection.to)
            })
            return cleaned.html
          },
          transformPastedText(text) {
            const cleaned = mended(text)
            onMended(cleaned.mended)
            return cleaned.text
          },
        },
      }),
    ]
  },
})

/** Puts the text as Unicode in the place of what was pasted; one undo takes that back. */
export function convertLegacy({ view }: Editor, { from, to, html }: LegacyPaste): void {
  const { doc } = view.state
  const selection = TextSelection.between(doc.resolve(from), doc.resolve(to))
  view.dispatch(view.state.tr.setSelection(selection).setMeta(forgotten, true))
  view.pasteHTML(html)
  view.focus()
}

export function keepLegacy({ view }: Editor): void {
  view.dispatch(view.state.tr.setMeta(forgotten, true))
  view.focus()
}

/** Files without text beside them: Excel gives a picture of its cells as well. */
function picturesAlone(given: DataTransfer | null): File[] {
  if (given?.getData('text/plain') !== '') return []
  return [...given.files].filter(({ type }) => type.startsWith('image/'))
}

function fileOf(address: string, index: number): File {
  const [head = '', content = ''] = address.split(',')
  const type = /^data:([^;]+)/.exec(head)?.[1] ?? ''
  const letters = head.endsWith(';base64') ? atob(content) : decodeURIComponent(content)
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  return new File([bytes], `${index + 1}.${type.split('/')[1]}`, { type })
}

function legacyIn(clipboard: DataTransfer): Read | null {
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain')
  const encoding = html.includes('data-pm-slice') ? null : detectLegacy(text)
  if (!encoding) return null
  const read = (given: string) => fromLegacy(given, encoding)
  return {
    encoding,
    html: cleanPasted(html || paragraphsOf(text), read).html,
    preview: read(text).normalize('NFC').slice(0, longestPreview),
  }
}

function paragraphsOf(text: string): string {
  const holder = document.createElement('div')
  for (const line of text.split(/\r?\n/)) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    holder.append(paragraph)
  }
  return holder.innerHTML
}

/** Gone together with the text it is about. */
function moved(legacy: LegacyPaste | null, { mapping, docChanged }: Transaction) {
  if (!legacy || !docChanged) return legacy
  const [from, to] = [mapping.map(legacy.from, 1), mapping.map(legacy.to, -1)]
  return from < to ? { ...legacy, from, to } : null
}
