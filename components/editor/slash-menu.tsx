'use client'
import { useEffect, useId, useRef } from 'react'
import { useWords } from '@/components/desk/words'
import type { SlashState } from './slash'
import styles from './slash-menu.module.css'

type Props = { state: SlashState; text: HTMLElement; frame: HTMLElement }

/** The list behind the slash. The focus stays in the text: the list is the text's, by its attributes. */
export function SlashMenu({ state, text, frame }: Props) {
  const t = useWords()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const { names, chosen, caret, choose } = state
  const around = frame.getBoundingClientRect()
  useEffect(() => {
    text.setAttribute('aria-controls', id)
    text.setAttribute('aria-activedescendant', `${id}-${chosen}`)
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
    return () => {
      text.removeAttribute('aria-controls')
      text.removeAttribute('aria-activedescendant')
    }
  }, [text, id, chosen])
  return (
    <div
      ref={list}
      id={id}
      className={styles.menu}
      style={{
        top: caret.bottom - around.top + frame.scrollTop + 4,
        left: Math.max(0, Math.min(caret.left - around.left, around.width - 260)),
      }}
      role="listbox"
      aria-label={t('editor.insertMenu')}
      tabIndex={0}
    >
      {names.map((name, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, where the focus stays
        <div
          key={name}
          id={`${id}-${index}`}
          className={styles.item}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(name)}
        >
          {t(`editor.insert.${name}`)}
        </div>
      ))}
    </div>
  )
}
