'use client'
import { useRef, useState } from 'react'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { isHref } from '@/domain/documents/href'
import { backToText } from './back-to-text'
import type { Desk } from './insertions'
import { QuestionDialog } from './question-dialog'

type Props = { desk: Desk; onClose: () => void }

/** Where the chosen words lead; without chosen words the address itself is written. */
export function LinkDialog({ desk: { editor }, onClose }: Props) {
  const t = useWords()
  const address = useRef<HTMLDivElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const current: string = editor.getAttributes('link').href ?? ''

  function answer() {
    const href = wholeAddress(address.current?.querySelector('input')?.value ?? '')
    if (!isHref(href)) {
      setFault(t('editor.linkFault'))
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && current === '') {
      const marks = [{ type: 'link', attrs: { href } }]
      chain.insertContent({ type: 'text', text: href, marks }).unsetMark('link').run()
    } else chain.setLink({ href }).run()
    onClose()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }

  return (
    <QuestionDialog
      title={t('editor.mark.link')}
      onAnswer={answer}
      onRemove={current === '' ? undefined : remove}
      onClose={onClose}
      focusAfter={() => backToText(editor)}
    >
      <div ref={address}>
        <Field
          name="href"
          id="lien-ket"
          label={t('editor.linkAddress')}
          hint={t('editor.linkHint')}
          value={current}
          fault={fault}
          autoComplete="off"
        />
      </div>
    </QuestionDialog>
  )
}

const bareHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u
const bareMail = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/

/** As it would be in the address bar: vnexpress.net, lienhe@example.vn. */
function wholeAddress(typed: string): string {
  const text = typed.trim().normalize('NFC')
  if (bareMail.test(text)) return `mailto:${text}`
  return bareHost.test(text) ? `https://${text}` : text
}
