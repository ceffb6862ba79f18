'use client'
import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import {
  type CSSProperties,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { useWords } from '@/components/desk/words'
import { UploadList } from '@/components/media/upload-list'
import type { Document } from '@/domain/documents/document'
import type { DeskWords } from '@/messages/desk'
import { showBlock } from './blocks'
import { Counts } from './counts'
import { contentOf, documentOf } from './document'
import styles from './editor.module.css'
import { writingExtensions } from './extensions'
import { useFocusMode } from './focus-mode'
import { FootnoteDialog } from './footnote-dialog'
import type { BodyHandle } from './handle'
import { isMediaBlock, type Question } from './insertions'
import { LegacyNotice } from './legacy-notice'
import { LinkDialog } from './link-dialog'
import { MediaDialog } from './media-dialog'
import { useMendedToast } from './mended-toast'
import { footnoteOpened } from './nodes/footnote-view'
import type { LegacyPaste } from './pasting'
import { type PictureUploads, usePictureUploads } from './picture-uploads'
import type { ShownMedia } from './shown-media'
import type { SlashState } from './slash'
import { SlashMenu } from './slash-menu'
import { Toolbar } from './toolbar'

export type BodyEditorProps = {
  body: Document
  media: ShownMedia
  /** The id of the words that say what is wrong with the text, if anything is. */
  faultId: string | null
  handle: Ref<BodyHandle>
  onChange: (body: Document) => void
}

/** Where a body is written. Whatever it shows or does, what it hands over is a `Document`. */
export function BodyEditor({ body, media, faultId, handle, onChange }: BodyEditorProps) {
  const t = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const [question, setQuestion] = useState<Question | null>(null)
  const [slash, setSlash] = useState<SlashState | null>(null)
  const [legacy, setLegacy] = useState<LegacyPaste | null>(null)
  const uploads = useRef<PictureUploads>(null)
  const tellMended = useMendedToast()
  const focusMode = useFocusMode(frame)
  const [extensions] = useState(() =>
    writingExtensions({
      t,
      media,
      ask: setQuestion,
      onSlash: setSlash,
      onMended: tellMended,
      onLegacy: setLegacy,
      onPictures: (files, at) => uploads.current?.addAt(files, at),
      toToolbar: () => toolbar.current?.querySelector('button')?.focus(),
    }),
  )
  const editor = useEditor({
    extensions,
    content: contentOf(body),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: { attributes: () => textAttributes(t('form.body'), faultId) },
    onUpdate: ({ editor: written }) => onChange(documentOf(written.state.doc)),
  })
  const uploading = usePictureUploads(editor, media)
  useEffect(() => {
    uploads.current = uploading
  })
  useHandle(handle, editor)
  useFootnoteOpening(editor, () => setQuestion('footnote'))
  useEffect(() => {
    editor?.setOptions({
      editorProps: { attributes: () => textAttributes(t('form.body'), faultId) },
    })
  }, [editor, t, faultId])
  if (!editor) return null

  const desk = { editor, ask: setQuestion }
  const close = () => setQuestion(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape that nothing inside took
    <div
      ref={frame}
      style={labelWords(t)}
      className={focusMode.isOn ? `${styles.editor} ${styles.alone}` : styles.editor}
      onKeyDown={({ key, target, currentTarget }) => {
        const isOwn = currentTarget.contains(target as HTMLElement)
        if (key === 'Escape' && isOwn && !slash) focusMode.leave()
      }}
    >
      <Toolbar
        ref={toolbar}
        desk={desk}
        isFocusMode={focusMode.isOn}
        onFocusMode={focusMode.toggle}
      />
      <UploadList uploading={uploading} />
      {legacy && <LegacyNotice editor={editor} legacy={legacy} />}
      <EditorContent editor={editor} className={styles.page} />
      <Counts editor={editor} />
      {slash && frame.current && (
        <SlashMenu state={slash} text={editor.view.dom} frame={frame.current} />
      )}
      {question === 'link' && <LinkDialog desk={desk} onClose={close} />}
      {question && isMediaBlock(question) && (
        <MediaDialog desk={desk} block={question} media={media} onClose={close} />
      )}
      {question === 'footnote' && <FootnoteDialog desk={desk} onClose={close} />}
    </div>
  )
}

/** Read by the style sheet, which shows them below the blocks that carry a label. */
function labelWords(t: DeskWords) {
  return {
    '--assisted': JSON.stringify(t('editor.aiLabel.assisted')),
    '--generated': JSON.stringify(t('editor.aiLabel.generated')),
  } as CSSProperties
}

function textAttributes(label: string, faultId: string | null): Record<string, string> {
  return {
    class: styles.text ?? '',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-invalid': String(faultId !== null),
    ...(faultId && { 'aria-describedby': faultId }),
  }
}

function useHandle(handle: Ref<BodyHandle>, editor: Editor | null) {
  useImperativeHandle(
    handle,
    () => ({
      replaceWith: (document) => editor?.commands.setContent(contentOf(document)),
      showBlock: (index) => editor && showBlock(editor, index),
    }),
    [editor],
  )
}

function useFootnoteOpening(editor: Editor | null, open: () => void) {
  useEffect(() => {
    const text = editor?.view.dom
    text?.addEventListener(footnoteOpened, open)
    return () => text?.removeEventListener(footnoteOpened, open)
  })
}
