import styles from './field.module.css'

type Props = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  value?: string
  hint?: string
  fault: string | null
  autoComplete?: string
}

/** One labelled line of a form, with its hint and what is wrong with it, both read out with the field. */
export function Field({
  name,
  label,
  type = 'text',
  value = '',
  hint,
  fault,
  autoComplete,
}: Props) {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required
        aria-invalid={fault !== null}
        aria-describedby={described || undefined}
      />
      {fault && (
        <p id={`${name}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
