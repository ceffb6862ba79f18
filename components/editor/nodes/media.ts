import { Node, type NodeConfig } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isId } from '@/domain/text/id'
import { quietAttributes } from './attributes'

export const mostInGallery = 50

export const Figure = Node.create({
  ...medium('figure'),
  draggable: true,
  addAttributes() {
    return { ...quietAttributes('mediaId', 'caption', 'credit'), alt: text('alt') }
  },
})

export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: `figure{1,${mostInGallery}}`,
  isolating: true,
  addAttributes: () => quietAttributes('caption'),
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-gallery': '' }, 0],
  addProseMirrorPlugins: () => [withoutHollowGalleries],
})

export const Attachment = Node.create({
  ...medium('attachment'),
  addAttributes: () => quietAttributes('mediaId', 'label'),
})

export const Video = Node.create({ ...medium('video'), addAttributes: recordingAttributes })

export const Audio = Node.create({ ...medium('audio'), addAttributes: recordingAttributes })

/** A block that shows one medium. */
function medium(name: string): NodeConfig {
  return {
    name,
    group: 'block',
    atom: true,
    draggable: true,
    parseHTML: () => [
      {
        tag: `div[data-medium="${name}"]`,
        getAttrs: (element) => isId(element.getAttribute('data-media-id') ?? '') && null,
      },
    ],
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-medium': name }],
  }
}

function recordingAttributes() {
  return { ...quietAttributes('mediaId', 'transcript'), caption: text('caption') }
}

/** Said of each medium of the kind, if only as an empty text. */
function text(name: string) {
  return { ...quietAttributes(name)[name], default: '' }
}

// Whoever deletes the last picture of a gallery would be left with a picture of nothing.
const withoutHollowGalleries = new Plugin({
  appendTransaction(transactions, _before, { doc, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null
    doc.descendants((node, place) => {
      if (node.type.name === 'gallery' && node.firstChild?.attrs.mediaId === null) {
        const at = tr.mapping.map(place)
        tr.delete(at, at + node.nodeSize)
      }
      return false
    })
    return tr.docChanged ? tr : null
  },
})
