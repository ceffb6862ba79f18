import { DeskLink } from '@/components/desk/link'
import { buttonClass } from './button'
import styles from './cursor-pager.module.css'

type Props = {
  label: string
  /** The address of the first page; null on the first page itself. */
  first: { href: string; label: string } | null
  next: { href: string; label: string } | null
}

/** A list read by cursor goes on from where it stopped, or starts again; it has no page numbers. */
export function CursorPager({ label, first, next }: Props) {
  if (!first && !next) return null
  return (
    <nav className={styles.pager} aria-label={label}>
      {first && (
        <DeskLink href={first.href} className={buttonClass('plain')}>
          {first.label}
        </DeskLink>
      )}
      {next && (
        <DeskLink href={next.href} className={buttonClass('plain')}>
          {next.label}
        </DeskLink>
      )}
    </nav>
  )
}
