import { Extension } from '@tiptap/core'
import type { AiLabel } from '@/domain/documents/document'
import { quietAttributes } from './attributes'

declare module '@tiptap/core' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: a library's interface is only added to by an interface
  interface Commands<ReturnType> {
    aiLabel: {
      /** Says of the blocks in the selection what a machine did in them; null for nothing. */
      setAiLabel: (label: AiLabel | null) => ReturnType
    }
  }
}

const labelled = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'figure',
  'gallery',
  'table',
  'attachment',
  'video',
  'audio',
]

const labels = ['assisted', 'generated']

/** The label of machine use that a block carries; a block that is split leaves it with its first half. */
export const AiLabels = Extension.create({
  name: 'aiLabels',

  addGlobalAttributes() {
    const { aiLabel } = quietAttributes('aiLabel')
    const parseHTML = (element: HTMLElement) => {
      const label = element.getAttribute('data-ai-label')
      return label && labels.includes(label) ? label : null
    }
    return [{ types: labelled, attributes: { aiLabel: { ...aiLabel, parseHTML } } }]
  },

  addCommands() {
    return {
      setAiLabel:
        (label) =>
        ({ state, tr, dispatch }) => {
          const { $from, $to } = state.selection
          const places: number[] = []
          state.doc.forEach((block, offset) => {
            const isIn = offset < $to.pos && offset + block.nodeSize > $from.pos
            if (isIn && 'aiLabel' in block.attrs) places.push(offset)
          })
          if (dispatch) for (const place of places) tr.setNodeAttribute(place, 'aiLabel', label)
          return places.length > 0
        },
    }
  },
})
