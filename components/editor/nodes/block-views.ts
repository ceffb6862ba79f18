import type { NodeViewRenderer } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { previewAddress, type ShownMedia } from '@/components/editor/shown-media'
import type { DeskWords } from '@/messages/desk'
import { footnoteView } from './footnote-view'
import { type BlockField, framedView } from './framed-view'
import styles from './framed-view.module.css'

/** How the blocks that have words of their own beside their content look and are written, by name. */
export function blockViews(t: DeskWords, media: ShownMedia): Record<string, NodeViewRenderer> {
  const caption: BlockField = { attribute: 'caption', label: t('editor.field.caption'), most: 2000 }
  const source: BlockField = { attribute: 'source', label: t('editor.field.source'), most: 300 }
  const library = (part: 'alt' | 'caption' | 'credit') => (node: Node) =>
    media.pictures.get(node.attrs.mediaId)?.[part] ?? ''
  const recording = {
    fields: [
      caption,
      { attribute: 'transcript', label: t('editor.field.transcript'), most: 50_000, isLong: true },
    ],
    face: (node: Node) => fileFace(node, { t, media }),
  }
  return {
    blockquote: framedView({
      label: t('editor.insert.blockquote'),
      fields: [source],
      content: () => box('blockquote', styles.quote),
    }),
    pullQuote: framedView({
      label: t('editor.insert.pullQuote'),
      fields: [source],
      content: () => box('blockquote', styles.pull),
    }),
    table: framedView({ label: t('editor.insert.table'), fields: [caption], content: tableBox }),
    gallery: framedView({
      label: t('editor.insert.gallery'),
      fields: [caption],
      content: () => box('div', styles.gallery),
    }),
    figure: framedView({
      label: t('editor.insert.figure'),
      fields: [
        { attribute: 'alt', label: t('editor.field.alt'), most: 1000, otherwise: library('alt') },
        { ...caption, otherwise: library('caption') },
        {
          attribute: 'credit',
          label: t('editor.field.credit'),
          most: 300,
          otherwise: library('credit'),
        },
      ],
      face: (node) => pictureFace(node, { t, media }),
    }),
    attachment: framedView({
      label: t('editor.insert.attachment'),
      fields: [{ attribute: 'label', label: t('editor.field.label'), most: 300, isRequired: true }],
      face: (node) => fileFace(node, { t, media }),
    }),
    video: framedView({ label: t('editor.insert.video'), ...recording }),
    audio: framedView({ label: t('editor.insert.audio'), ...recording }),
    footnote: footnoteView(t),
  }
}

function box(tag: string, className = '') {
  const element = document.createElement(tag)
  element.className = className
  return { outer: element, inner: element }
}

function tableBox() {
  const outer = document.createElement('div')
  outer.className = styles.table ?? ''
  const inner = document.createElement('tbody')
  outer.appendChild(document.createElement('table')).append(inner)
  return { outer, inner }
}

type Known = { t: DeskWords; media: ShownMedia }

function pictureFace({ attrs }: Node, { t, media }: Known): HTMLElement {
  const face = document.createElement('div')
  face.className = styles.picture ?? ''
  const address = previewAddress(media, attrs.mediaId)
  if (!address) return missing(face, t('editor.mediaGone'))
  const picture = document.createElement('img')
  picture.src = address
  picture.alt = attrs.alt
  picture.draggable = false
  face.append(picture)
  return face
}

function fileFace({ type, attrs }: Node, { t, media }: Known): HTMLElement {
  const face = document.createElement('div')
  face.className = styles.card ?? ''
  const file = media.files.get(attrs.mediaId)
  if (!file) return missing(face, t('editor.mediaGone'))
  const kind = document.createElement('span')
  kind.className = styles.kind ?? ''
  kind.textContent = t(`editor.insert.${type.name as 'attachment' | 'video' | 'audio'}`)
  face.append(kind, file.name)
  return face
}

function missing(face: HTMLElement, words: string): HTMLElement {
  face.textContent = words
  face.classList.add(styles.missing ?? '')
  return face
}
