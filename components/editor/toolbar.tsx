'use client'
import { Toolbar as Base } from '@base-ui/react/toolbar'
import { useEditorState } from '@tiptap/react'
import type { Ref } from 'react'
import { useWords } from '@/components/desk/words'
import { buttonClass } from '@/components/ui/button'
import { EditorIcon, type EditorIconName } from './icons'
import type { Desk } from './insertions'
import { BlockMenu, InsertMenu, KindMenu, TableMenu } from './menus'
import styles from './toolbar.module.css'
import { type MarkName, toolbarState } from './toolbar-state'

type Props = {
  desk: Desk
  ref: Ref<HTMLDivElement>
  isFocusMode: boolean
  onFocusMode: () => void
}

const marks = ['bold', 'italic', 'underline', 'strike'] as const satisfies MarkName[]

/** One stop of the Tab key, the arrows go through it; Alt-F10 in the text leads here, Escape back. */
export function Toolbar({ desk, ref, isFocusMode, onFocusMode }: Props) {
  const t = useWords()
  const { editor, ask } = desk
  const state = useEditorState({ editor, selector: toolbarState })
  const act = () => editor.chain().focus()
  return (
    <Base.Root
      ref={ref}
      className={styles.toolbar}
      aria-label={t('editor.toolbar')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        editor.commands.focus()
      }}
    >
      <KindMenu desk={desk} kind={state.kind} />
      {marks.map((mark) => (
        <Toggle
          key={mark}
          icon={mark}
          label={t(`editor.mark.${mark}`)}
          isOn={state.marks.includes(mark)}
          onPress={() => act().toggleMark(mark).run()}
        />
      ))}
      <Toggle
        icon="link"
        label={t('editor.mark.link')}
        isOn={state.marks.includes('link')}
        onPress={() => ask('link')}
      />
      <Press icon="footnote" label={t('editor.insert.footnote')} onPress={() => ask('footnote')} />
      <Base.Separator className={styles.separator} />
      <Toggle
        icon="bulletList"
        label={t('editor.insert.bulletList')}
        isOn={state.within.includes('bulletList')}
        onPress={() => act().toggleBulletList().run()}
      />
      <Toggle
        icon="orderedList"
        label={t('editor.insert.orderedList')}
        isOn={state.within.includes('orderedList')}
        onPress={() => act().toggleOrderedList().run()}
      />
      <Toggle
        icon="blockquote"
        label={t('editor.insert.blockquote')}
        isOn={state.within.includes('blockquote')}
        onPress={() => act().toggleBlockquote().run()}
      />
      <InsertMenu desk={desk} />
      <BlockMenu desk={desk} state={state} />
      {state.within.includes('table') && <TableMenu desk={desk} />}
      <Base.Separator className={styles.separator} />
      <Press
        icon="undo"
        label={t('editor.undo')}
        isOff={!state.canUndo}
        onPress={() => act().undo().run()}
      />
      <Press
        icon="redo"
        label={t('editor.redo')}
        isOff={!state.canRedo}
        onPress={() => act().redo().run()}
      />
      <Toggle icon="focus" label={t('editor.focus')} isOn={isFocusMode} onPress={onFocusMode} />
    </Base.Root>
  )
}

type PressProps = {
  icon: EditorIconName
  label: string
  onPress: () => void
  isOff?: boolean
  isOn?: boolean
}

function Press({ icon, label, onPress, isOff = false, isOn }: PressProps) {
  return (
    <Base.Button
      className={`${buttonClass('quiet')} ${styles.press}`}
      aria-label={label}
      aria-pressed={isOn}
      title={label}
      disabled={isOff}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <EditorIcon name={icon} />
    </Base.Button>
  )
}

function Toggle(props: PressProps & { isOn: boolean }) {
  return <Press {...props} />
}
