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
  const field = useRef<Hidden>(null)
  const editor = useRef<BodyHandle>(null)
  const { Editor, hasFailed, load } = useEditorCode()

  const change = (body: Document) => field.current?.write(JSON.stringify(body))
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

type Hidden = { write: (json: string) => void }

/**
 * Holds what the editor wrote both in the page, where the form reads it at any moment, and in React,
 * which whenever it draws the field anew writes the same.
 */
function HiddenField({ ref, body }: { ref: Ref<Hidden>; body: Document }) {
  const input = useRef<HTMLInputElement>(null)
  const [json, setJson] = useState(() => JSON.stringify(body))
  useImperativeHandle(ref, () => ({
    write(next) {
      if (!input.current || input.current.value === next) return
      setJson(next)
      input.current.value = next
      input.current.dispatchEvent(new Event('input', { bubbles: true }))
    },
  }))
  return <input ref={input} type="hidden" name="body" value={json} autoComplete="off" />
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
