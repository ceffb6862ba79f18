'use client'
import {
  type ComponentType,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { useWords } from '@/components/desk/words'
import type { BodyEditorProps } from '@/components/editor/editor'
import type { BodyHandle } from '@/components/editor/handle'
import { useBodyMedia } from '@/components/editor/media-context'
import { Button } from '@/components/ui/button'
import type { Document } from '@/domain/documents/document'
import styles from './body-field.module.css'

type Props = {
  body: Document
  fault: string | null
  /** The body as readers see it, until the editor is there. */
  view: ReactNode
  handle?: Ref<BodyHandle>
}

const faultId = 'noi-dung-loi'

/** The text itself. The form sends `body`: the document as JSON, true after every stroke. */
export function BodyField({ body: given, fault, view, handle }: Props) {
  const [first, setFirst] = useState(given)
  const media = useBodyMedia()
  const field = useRef<HTMLInputElement>(null)
  const editor = useRef<BodyHandle>(null)
  const { Editor, hasFailed, load } = useEditorCode()

  function change(body: Document) {
    const json = JSON.stringify(body)
    if (!field.current || field.current.value === json) return
    field.current.value = json
    field.current.dispatchEvent(new Event('input', { bubbles: true }))
  }
  useImperativeHandle(handle, () => ({
    replaceWith(document) {
      if (editor.current) editor.current.replaceWith(document)
      else {
        setFirst(document)
        change(document)
      }
    },
    showBlock: (index) => editor.current?.showBlock(index),
  }))

  return (
    <div className={styles.body}>
      <HiddenField ref={field} body={given} />
      {Editor ? (
        <Editor
          body={first}
          media={media}
          faultId={fault && faultId}
          handle={editor}
          onChange={change}
        />
      ) : (
        <Waiting view={view} hasFailed={hasFailed} onAgain={load} />
      )}
      {fault && (
        <p id={faultId} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}

/** Drawn once: what is written in it is the editor's alone. */
function HiddenField({ ref, body }: { ref: Ref<HTMLInputElement>; body: Document }) {
  const [json] = useState(() => JSON.stringify(body))
  return <input ref={ref} type="hidden" name="body" defaultValue={json} />
}

type WaitingProps = { view: ReactNode; hasFailed: boolean; onAgain: () => void }

function Waiting({ view, hasFailed, onAgain }: WaitingProps) {
  const t = useWords()
  return (
    <div className={styles.waiting}>
      <p role="status">{t(hasFailed ? 'editor.failed' : 'editor.loading')}</p>
      {hasFailed && <Button onClick={onAgain}>{t('editor.again')}</Button>}
      {view}
    </div>
  )
}

/** Fetched by the pages of a text alone; lists of texts never load it. */
function useEditorCode() {
  const [Editor, setEditor] = useState<ComponentType<BodyEditorProps> | null>(null)
  const [hasFailed, setFailed] = useState(false)
  function load() {
    setFailed(false)
    import('@/components/editor/editor').then(
      ({ BodyEditor }) => setEditor(() => BodyEditor),
      () => setFailed(true),
    )
  }
  useEffect(load, [])
  return { Editor, hasFailed, load }
}
