import { encode } from 'uqr'
import styles from './qr-code.module.css'

type Props = { text: string; label: string }

/** `text` for a camera: dark on light in every scheme, with the quiet edge that readers need. */
export function QrCode({ text, label }: Props) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className={styles.light} d={`M0 0h${size}v${size}h-${size}z`} />
      <path className={styles.dark} d={data.map(darkRuns).join('')} />
    </svg>
  )
}

// One stroke a run, not a square a module: a third of the bytes.
function darkRuns(row: readonly boolean[], y: number): string {
  const modules = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...modules.matchAll(/1+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('')
}
