import type { ReactNode } from 'react'

const paths = {
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  underline: 'M7 5v6a5 5 0 0 0 10 0V5M6 20h12',
  strike:
    'M5 12h14M16 7.5C15.5 5.5 14 5 12 5c-2.5 0-4 1.3-4 3 0 1.5 1 2.5 3 3M8 16c.5 2 2 3 4 3 2.5 0 4-1.3 4-3.2',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  footnote: 'M5 8h8M5 13h8M5 18h5M17 5l2-1v6',
  bulletList: 'M9.5 6H20M9.5 12H20M9.5 18H20M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  orderedList:
    'M10 6h10M10 12h10M10 18h10M4 5l1.5-1v4.5M4 14.5h3M4 14.5c0-.5 2.5-1.5 2.5-3 0-1-2-1.3-2.5-.2',
  blockquote: 'M6 17c2.5-1 3.5-3 3.5-5.5V7H5v5h4.5M15 17c2.5-1 3.5-3 3.5-5.5V7H14v5h4.5',
  undo: 'M8 5 4 9l4 4M4.5 9H14a5 5 0 0 1 0 10h-3',
  redo: 'm16 5 4 4-4 4M19.5 9H10a5 5 0 0 0 0 10h3',
  focus: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
} as const

export type EditorIconName = keyof typeof paths

export function EditorIcon({ name }: { name: EditorIconName }): ReactNode {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
