'use client'
import { Combobox } from '@base-ui/react/combobox'
import { useState } from 'react'
import { FieldFrame } from '@/components/desk/field-frame'
import { useFoundArticles } from '@/components/desk/palette-search'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choices'
import list from '@/components/ui/choices.module.css'
import { CloseIcon, DownIcon, UpIcon } from '@/components/ui/icons'
import { usePortal } from '@/components/ui/portal'
import styles from './related-field.module.css'

type Props = { chosen: readonly Choice[]; fault: string | null; onChange: () => void }

/** Other stories that stand first beside this one: found by title, put in order by hand. */
export function RelatedField({ chosen, fault, onChange }: Props) {
  const t = useWords()
  const [stories, setStories] = useState<readonly Choice[]>(chosen)
  function settle(next: readonly Choice[]) {
    setStories(next)
    onChange()
  }
  function move(from: number, to: number) {
    const next = [...stories]
    next.splice(to, 0, ...next.splice(from, 1))
    settle(next)
  }
  return (
    <div className={styles.related}>
      <FieldFrame id="related" label={t('form.related')} hint={t('form.relatedHint')} fault={fault}>
        {(described) => (
          <StorySearch
            described={described}
            onChoose={(story) => {
              if (stories.every(({ id }) => id !== story.id)) settle([...stories, story])
            }}
          />
        )}
      </FieldFrame>
      <ol className={styles.stories}>
        {stories.map(({ id, name }, index) => (
          <li key={id}>
            <input type="hidden" name="relatedIds" value={id} />
            <input type="hidden" name="relatedNames" value={name} />
            <span>{name}</span>
            <Button
              look="quiet"
              aria-label={t('names.moveUp', { name })}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              <UpIcon />
            </Button>
            <Button
              look="quiet"
              aria-label={t('names.moveDown', { name })}
              disabled={index === stories.length - 1}
              onClick={() => move(index, index + 1)}
            >
              <DownIcon />
            </Button>
            <Button
              look="quiet"
              aria-label={t('ui.remove', { name })}
              onClick={() => settle(stories.filter((story) => story.id !== id))}
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ol>
    </div>
  )
}

type SearchProps = {
  described: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }
  onChoose: (story: Choice) => void
}

function StorySearch({ described, onChoose }: SearchProps) {
  const t = useWords()
  const portal = usePortal()
  const [typed, setTyped] = useState('')
  const found = useFoundArticles(typed, true)
  return (
    <Combobox.Root
      items={found.map(({ id, title }) => ({ id, name: title }))}
      value={null}
      onValueChange={(story: Choice | null) => {
        setTyped('')
        if (story) onChoose(story)
      }}
      inputValue={typed}
      onInputValueChange={setTyped}
      itemToStringLabel={(story: Choice) => story.name}
      filter={null}
    >
      <Combobox.Input {...described} placeholder={t('form.relatedFind')} />
      <Combobox.Portal container={portal}>
        <Combobox.Positioner className={list.positioner} sideOffset={4}>
          <Combobox.Popup className={list.popup}>
            <Combobox.Empty className={list.empty}>
              {typed.trim() ? t('form.relatedNone') : t('form.relatedFind')}
            </Combobox.Empty>
            <Combobox.List className={list.list}>
              {(story: Choice) => (
                <Combobox.Item key={story.id} value={story} className={list.item}>
                  {story.name}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
