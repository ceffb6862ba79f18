'use client'
import { Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { EditorContent, useEditor } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { useId } from 'react'
import { useWords } from '@/components/desk/words'
import { backToText } from './back-to-text'
import styles from './footnote-dialog.module.css'
import type { Desk } from './insertions'
import { Code, Link, Subscript, Superscript } from './nodes/marks'
import { QuestionDialog } from './question-dialog'

type Props = { desk: Desk; onClose: () => void }

/** The text of a note: one line with the marks of the body. */
const noteNodes = [
  StarterKit.configure({
    ...{ blockquote: false, bulletList: false, codeBlock: false, document: false, heading: false },
    ...{ horizontalRule: false, listItem: false, listKeymap: false, orderedList: false },
    ...{ hardBreak: false, code: false, link: false, paragraph: false, trailingNode: false },
  }),
  Node.create({ name: 'doc', topNode: true, content: 'note' }),
  Node.create({
    name: 'note',
    content: 'text*',
    parseHTML: () => [{ tag: 'p' }],
    renderHTML: () => ['p', 0],
  }),
  Code,
  Link,
  Superscript,
  Subscript,
]

/** Writes a new note where the caret stands, or the one that is selected. */
export function FootnoteDialog({ desk: { editor }, onClose }: Props) {
  const t = useWords()
  const id = useId()
  const { selection } = editor.state
  const isThere = selection instanceof NodeSelection && selection.node.type.name === 'footnote'
  const note = useEditor({
    extensions: noteNodes,
    immediatelyRender: false,
    autofocus: 'end',
    content: {
      type: 'doc',
      content: [{ type: 'note', content: isThere ? selection.node.content.toJSON() : undefined }],
    },
    editorProps: {
      attributes: { role: 'textbox', 'aria-labelledby': id, class: styles.text ?? '' },
      handleKeyDown(_view, event) {
        if (event.key !== 'Enter' || event.isComposing) return false
        answer()
        return true
      },
    },
  })

  function answer() {
    const content = note?.state.doc.firstChild?.content.toJSON()
    const chain = editor.chain().focus()
    if (content) chain.insertContent({ type: 'footnote', content }).run()
    else if (isThere) chain.deleteSelection().run()
    onClose()
  }

  function remove() {
    editor.chain().focus().deleteSelection().run()
    onClose()
  }

  return (
    <QuestionDialog
      title={t('editor.insert.footnote')}
      onAnswer={answer}
      onRemove={isThere ? remove : undefined}
      onClose={onClose}
      focusAfter={() => backToText(editor)}
    >
      <div className={styles.note}>
        <p id={id}>{t('editor.footnoteText')}</p>
        <EditorContent editor={note} />
      </div>
    </QuestionDialog>
  )
}
