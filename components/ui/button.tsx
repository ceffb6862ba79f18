import type { ComponentProps } from 'react'
import styles from './button.module.css'

export type Look = 'solid' | 'plain' | 'quiet' | 'danger'

/** The classes of a button, for what has to be a link or a part of another library. */
export function buttonClass(look: Look = 'plain'): string {
  return `${styles.button} ${styles[look]}`
}

type Props = ComponentProps<'button'> & { look?: Look }

/** Says its type itself: one that sends a form is `type="submit"`. */
export function Button({ look = 'plain', type = 'button', className, ...button }: Props) {
  const classes = [buttonClass(look), className].filter(Boolean).join(' ')
  return <button {...button} type={type} className={classes} />
}
