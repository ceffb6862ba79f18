import type { CSSProperties } from 'react'

const font = 'Georgia, "Times New Roman", serif'

/** Inline, since mail programs drop style sheets; no colours but greys that hold in light and dark. */
export const styles = {
  body: { margin: 0, padding: '24px 16px', fontFamily: font, fontSize: '17px', lineHeight: 1.6 },
  column: { maxWidth: '36em', margin: '0 auto' },
  title: { fontSize: '24px', lineHeight: 1.35, margin: '24px 0 12px' },
  quote: {
    margin: '8px 0',
    padding: '4px 16px',
    borderLeft: '3px solid #888888',
    font: 'inherit',
    whiteSpace: 'pre-wrap',
  },
  line: { border: 0, borderTop: '1px solid #888888', margin: '32px 0 16px' },
  small: { fontSize: '14px', lineHeight: 1.5 },
} as const satisfies Record<string, CSSProperties>
