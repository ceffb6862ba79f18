'use client'
import { useWords } from '@/components/desk/words'
import { useToasts } from '@/components/ui/toasts'
import type { Mended } from '@/domain/documents/paste/mended'
import { formatNumber } from '@/domain/text/numbers'

const kinds = ['decomposed', 'hidden', 'fakes', 'pictures'] as const

/** Says in a sentence each what was mended in a pasted text, and nothing where nothing was. */
export function useMendedToast(): (mended: Mended) => void {
  const t = useWords()
  const say = useToasts()
  return (mended) => {
    const text = kinds
      .filter((kind) => mended[kind] > 0)
      .map((kind) => t(`editor.pasted.${kind}`, { count: formatNumber(mended[kind]) }))
      .join(' ')
    if (text) say({ text })
  }
}
