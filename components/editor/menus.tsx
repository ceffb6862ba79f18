'use client'
import { Toolbar } from '@base-ui/react/toolbar'
import type { ReactNode } from 'react'
import { useWords } from '@/components/desk/words'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useToasts } from '@/components/ui/toasts'
import { backToText } from './back-to-text'
import { addParagraphBelow, deleteBlock, moveBlock } from './blocks'
import { type Desk, insert, insertionNames } from './insertions'
import type { Kind, ToolbarState } from './toolbar-state'

type Props = { desk: Desk }

function ToolMenu({ desk, label, children }: Props & { label: string; children: ReactNode }) {
  return (
    <Menu
      label={label}
      look="quiet"
      trigger={<Toolbar.Button />}
      focusAfter={() => backToText(desk.editor)}
      align="start"
    >
      {children}
    </Menu>
  )
}

const kinds = ['paragraph', 'heading2', 'heading3', 'heading4'] as const

export function KindMenu({ desk, kind }: Props & { kind: Kind | null }) {
  const t = useWords()
  const { editor } = desk
  function become(next: Kind) {
    const chain = editor.chain().focus()
    if (next === 'paragraph') chain.setParagraph().run()
    else chain.setNode('heading', { level: Number(next.at(-1)) }).run()
  }
  return (
    <ToolMenu desk={desk} label={kind ? t(`editor.kind.${kind}`) : t('editor.kind.other')}>
      {kinds.map((next) => (
        <MenuItem key={next} isChosen={next === kind} onSelect={() => become(next)}>
          {t(`editor.kind.${next}`)}
        </MenuItem>
      ))}
    </ToolMenu>
  )
}

export function InsertMenu({ desk }: Props) {
  const t = useWords()
  return (
    <ToolMenu desk={desk} label={t('editor.insertMenu')}>
      {insertionNames.map((name) => (
        <MenuItem key={name} onSelect={() => insert(name, desk)}>
          {t(`editor.insert.${name}`)}
        </MenuItem>
      ))}
      {(['superscript', 'subscript', 'code'] as const).map((mark) => (
        <MenuItem key={mark} onSelect={() => desk.editor.chain().focus().toggleMark(mark).run()}>
          {t(`editor.mark.${mark}`)}
        </MenuItem>
      ))}
    </ToolMenu>
  )
}

export function BlockMenu({ desk, state }: Props & { state: ToolbarState }) {
  const t = useWords()
  const { editor } = desk
  return (
    <ToolMenu desk={desk} label={t('editor.block.menu')}>
      <MenuItem onSelect={() => moveBlock(editor, -1)}>{t('editor.block.up')}</MenuItem>
      <MenuItem onSelect={() => moveBlock(editor, 1)}>{t('editor.block.down')}</MenuItem>
      <MenuItem onSelect={() => addParagraphBelow(editor)}>{t('editor.block.below')}</MenuItem>
      {state.canLabel &&
        ([null, 'assisted', 'generated'] as const).map((label) => (
          <MenuItem
            key={label ?? 'none'}
            isChosen={state.aiLabel === label}
            onSelect={() => editor.chain().focus().setAiLabel(label).run()}
          >
            {t(`editor.aiLabel.${label ?? 'none'}`)}
          </MenuItem>
        ))}
      <MenuItem isDangerous onSelect={() => deleteBlock(editor)}>
        {t('editor.block.delete')}
      </MenuItem>
    </ToolMenu>
  )
}

const tableDeeds = [
  'addRowBefore',
  'addRowAfter',
  'deleteRow',
  'addColumnBefore',
  'addColumnAfter',
  'deleteColumn',
  'toggleHeaderRow',
  'toggleHeaderColumn',
  'toggleHeaderCell',
  'mergeCells',
  'splitCell',
  'deleteTable',
] as const

const refusable = ['mergeCells', 'splitCell', 'deleteRow', 'deleteColumn'] as const

export function TableMenu({ desk }: Props) {
  const t = useWords()
  const say = useToasts()
  function act(deed: (typeof tableDeeds)[number]) {
    const isDone = desk.editor.chain().focus()[deed]().run()
    const refused = refusable.find((one) => one === deed && !isDone)
    if (refused) say({ text: t(`editor.table.refused.${refused}`) })
  }
  return (
    <ToolMenu desk={desk} label={t('editor.insert.table')}>
      {tableDeeds.map((deed) => (
        <MenuItem key={deed} isDangerous={deed === 'deleteTable'} onSelect={() => act(deed)}>
          {t(`editor.table.${deed}`)}
        </MenuItem>
      ))}
    </ToolMenu>
  )
}
