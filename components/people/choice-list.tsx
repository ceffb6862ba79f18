'use client'
import styles from './people.module.css'

export type Choice<Value extends string> = { value: Value; label: string; hint?: string }

type Props<Value extends string> = {
  id: string
  type: 'radio' | 'checkbox'
  name: string
  label: string
  choices: readonly Choice<Value>[]
  chosen: readonly string[]
  onChoose?: (value: Value) => void
}

/** Boxes of one name under one heading: one to choose, or any number. */
export function ChoiceList<Value extends string>({
  id,
  type,
  name,
  label,
  choices,
  chosen,
  onChoose,
}: Props<Value>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {choices.map(({ value, label: words, hint }) => (
        <div key={value} className={styles.choice}>
          <input
            id={`${id}-${value}`}
            type={type}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            onChange={() => onChoose?.(value)}
            aria-describedby={hint && `${id}-${value}-hint`}
          />
          <label htmlFor={`${id}-${value}`}>{words}</label>
          {hint && <p id={`${id}-${value}-hint`}>{hint}</p>}
        </div>
      ))}
    </fieldset>
  )
}
