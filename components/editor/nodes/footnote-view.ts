import type { NodeViewRenderer } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { DeskWords } from '@/messages/desk'
import styles from './footnote-view.module.css'

export const footnoteOpened = 'footnote-opened'

/** The mark of a note, numbered as readers will see it; a press on it asks for its text. */
export function footnoteView(t: DeskWords): NodeViewRenderer {
  return ({ node: first, getPos, editor }) => {
    const dom = document.createElement('sup')
    const mark = document.createElement('button')
    mark.type = 'button'
    mark.className = styles.mark ?? ''
    mark.tabIndex = -1
    mark.addEventListener('click', () => {
      const at = getPos()
      if (at === undefined) return
      editor.commands.setNodeSelection(at)
      editor.view.dom.dispatchEvent(new CustomEvent(footnoteOpened))
    })
    dom.append(mark)
    show(first)

    function show(node: Node) {
      mark.setAttribute('aria-label', t('editor.footnoteOf', { text: node.textContent }))
      mark.title = node.textContent
    }
    return {
      dom,
      update(node) {
        if (node.type !== first.type) return false
        show(node)
        return true
      },
      ignoreMutation: () => true,
    }
  }
}
