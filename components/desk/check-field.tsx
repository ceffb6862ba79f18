import styles from './field.module.css'

type Props = { name: string; label: string; hint?: string; isChecked?: boolean }

export function CheckField({ name, label, hint, isChecked = false }: Props) {
  return (
    <div className={styles.check}>
      <input
        id={name}
        name={name}
        type="checkbox"
        defaultChecked={isChecked}
        aria-describedby={hint && `${name}-hint`}
      />
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
