import type { Piece } from '@/domain/search/highlight'

/** A text with what was sought in it marked. */
export function MarkedPieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0
  return pieces.map(({ text, isHit }) => {
    const key = at
    at += text.length
    return isHit ? <mark key={key}>{text}</mark> : text
  })
}
