import type { ReactNode } from 'react'
import styles from './field.module.css'

/** What a control has to carry so that its hint and its fault are read out with it. */
export type Described = {
  id: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
}

type Props = {
  id: string
  label: string
  hint?: string
  fault: string | null
  children: (described: Described) => ReactNode
}

/** A labelled control of any kind, its hint above it and what is wrong with it below. */
export function FieldFrame({ id, label, hint, fault, children }: Props) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': fault !== null,
        'aria-describedby': described || undefined,
      })}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
