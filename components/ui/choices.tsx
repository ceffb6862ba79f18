'use client'
import { Combobox } from '@base-ui/react/combobox'
import { useState } from 'react'
import { FieldFrame } from '@/components/desk/field-frame'
import { useWords } from '@/components/desk/words'
import { fold } from '@/domain/text/fold'
import styles from './choices.module.css'
import { CheckIcon, CloseIcon } from './icons'
import { usePortal } from './portal'

export type Choice = { id: string; name: string }

type Props = {
  id: string
  name: string
  label: string
  hint?: string
  options: readonly Choice[]
  chosen: readonly Choice[]
  fault: string | null
  onChange: () => void
  /** Makes what is typed where there is no such choice yet; null when that did not succeed. */
  create?: { label: (name: string) => string; make: (name: string) => Promise<Choice | null> }
}

/** Several of a list, in the order chosen; typing finds with and without diacritics. */
export function Choices({
  id,
  name,
  label,
  hint,
  options,
  chosen,
  fault,
  onChange,
  create,
}: Props) {
  const t = useWords()
  const portal = usePortal()
  const [value, setValue] = useState<Choice[]>([...chosen])
  const [made, setMade] = useState<readonly Choice[]>([])
  const [typed, setTyped] = useState('')
  const known = [...options, ...made]
  const offered = create ? offer(known, typed) : null

  async function choose(chosenNow: Choice[]) {
    const kept = chosenNow.filter(({ id }) => id !== '')
    setTyped('')
    if (kept.length === chosenNow.length || !offered) return settle(kept)
    const choice = await create?.make(offered.name)
    if (!choice) return
    setMade([...made, choice])
    settle([...value, choice])
  }

  function settle(chosenNow: Choice[]) {
    setValue(chosenNow)
    onChange()
  }

  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      {(described) => (
        <Combobox.Root
          multiple
          items={offered ? [...known, offered] : known}
          value={value}
          onValueChange={choose}
          inputValue={typed}
          onInputValueChange={setTyped}
          itemToStringLabel={(choice: Choice) => choice.name}
          isItemEqualToValue={(one: Choice, other: Choice) => one.id === other.id}
          filter={(choice: Choice, typed) =>
            choice.id === '' || fold(choice.name).includes(fold(typed.trim()))
          }
        >
          <Combobox.InputGroup className={styles.box}>
            <Combobox.Chips className={styles.chips}>
              {value.map((choice) => (
                <Combobox.Chip key={choice.id} className={styles.chip} aria-label={choice.name}>
                  {choice.name}
                  <Combobox.ChipRemove
                    className={styles.remove}
                    aria-label={t('ui.remove', { name: choice.name })}
                  >
                    <CloseIcon />
                  </Combobox.ChipRemove>
                </Combobox.Chip>
              ))}
              <Combobox.Input {...described} className={styles.input} />
            </Combobox.Chips>
          </Combobox.InputGroup>
          {value.map((choice) => (
            <input key={choice.id} type="hidden" name={name} value={choice.id} />
          ))}
          <Combobox.Portal container={portal}>
            <Combobox.Positioner className={styles.positioner} sideOffset={4}>
              <Combobox.Popup className={styles.popup}>
                <Combobox.Empty className={styles.empty}>{t('ui.noChoice')}</Combobox.Empty>
                <Combobox.List className={styles.list}>
                  {(choice: Choice) => (
                    <Combobox.Item key={choice.id} value={choice} className={styles.item}>
                      {choice.id === '' ? create?.label(choice.name) : choice.name}
                      <Combobox.ItemIndicator>
                        <CheckIcon />
                      </Combobox.ItemIndicator>
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </FieldFrame>
  )
}

/** What is typed as a choice of its own, where none is called so; its id is empty until it is made. */
function offer(known: readonly Choice[], typed: string): Choice | null {
  const name = typed.trim().replaceAll(/\s+/g, ' ').normalize('NFC')
  const isKnown = known.some((choice) => choice.name.toLowerCase() === name.toLowerCase())
  return name === '' || isKnown ? null : { id: '', name }
}
