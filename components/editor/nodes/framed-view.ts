import type { NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import styles from './framed-view.module.css'

/** A line of words that belongs to a block, such as its caption, written right beside it. */
export type BlockField = {
  attribute: string
  label: string
  most: number
  isLong?: boolean
  /** An emptied field takes back what it said before. */
  isRequired?: boolean
  /** What readers see as long as nothing is said here. */
  otherwise?: (node: Node) => string
}

export type Frame = {
  label: string
  fields: readonly BlockField[]
  /** The element that holds what is written inside; none for a block without content. */
  content?: () => { outer: HTMLElement; inner: HTMLElement }
  /** What stands there instead of content, anew whenever the attributes change. */
  face?: (node: Node) => HTMLElement | null
}

/** A block with fields of its own. Built without React: it follows ProseMirror's own steps. */
export function framedView(frame: Frame): NodeViewRenderer {
  return (props) => {
    let { node } = props
    const dom = document.createElement('div')
    dom.className = styles.frame ?? ''
    dom.setAttribute('role', 'group')
    const content = frame.content?.()
    const face = document.createElement('div')
    const fields = frame.fields.map((field) => fieldOf(field, props))
    const outside = document.createElement('div')
    outside.className = styles.fields ?? ''
    outside.contentEditable = 'false'
    outside.append(...fields.map(({ dom: row }) => row))
    dom.append(content?.outer ?? face, outside)
    show(node)

    function show(next: Node) {
      node = next
      dom.setAttribute('aria-label', frame.label)
      dom.dataset.aiLabel = node.attrs.aiLabel ?? ''
      if (frame.face) face.replaceChildren(...[frame.face(node)].filter((part) => part !== null))
      for (const field of fields) field.show(node)
    }
    return {
      dom,
      contentDOM: content?.inner ?? null,
      update(next) {
        if (next.type !== node.type) return false
        const isOther = !next.sameMarkup(node)
        if (isOther) show(next)
        node = next
        return true
      },
      stopEvent: ({ target }) => outside.contains(target as HTMLElement),
      ignoreMutation: ({ target, type }) =>
        type !== 'selection' && !content?.inner.contains(target),
    }
  }
}

let counted = 0

function fieldOf(field: BlockField, { node, editor, getPos }: NodeViewRendererProps) {
  const id = `khoi-${++counted}`
  const row = document.createElement('div')
  const label = document.createElement('label')
  label.htmlFor = id
  label.textContent = field.label
  const input = document.createElement(field.isLong ? 'textarea' : 'input')
  input.id = id
  input.maxLength = field.most
  input.autocomplete = 'off'
  row.append(label, input)
  let kept = ''

  function keep() {
    const at = getPos()
    if (at === undefined || (field.isRequired && input.value.trim() === '')) return
    kept = input.value
    const silence = node.type.spec.attrs?.[field.attribute]?.default
    const value = kept === '' ? silence : kept
    editor.view.dispatch(editor.state.tr.setNodeAttribute(at, field.attribute, value))
  }
  input.addEventListener('input', keep)
  input.addEventListener('blur', () => {
    if (field.isRequired && input.value.trim() === '') input.value = kept
  })
  input.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) leaveOnEnter(event, field)
  })
  return {
    dom: row,
    show(next: Node) {
      input.placeholder = field.otherwise?.(next) ?? ''
      kept = next.attrs[field.attribute] ?? ''
      if (input.value !== kept) input.value = kept
    },
  }

  function leaveOnEnter(event: KeyboardEvent, { isLong = false }: BlockField) {
    const isLeft = event.key === 'Escape' || (event.key === 'Enter' && !isLong)
    if (!isLeft || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    editor.view.focus()
  }
}
