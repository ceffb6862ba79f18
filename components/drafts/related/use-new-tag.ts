'use client'
import { ask, formOf } from '@/components/desk/deed'
import { useTroubles } from '@/components/desk/troubles'
import { useWords } from '@/components/desk/words'
import type { Choice } from '@/components/ui/choices'
import { useToasts } from '@/components/ui/toasts'
import { addTag } from '@/domain/tags/actions'

/** Makes a tag while a text is being written, and says where that did not succeed. */
export function useNewTag() {
  const t = useWords()
  const say = useToasts()
  const troubles = useTroubles()
  async function make(name: string): Promise<Choice | null> {
    const given = await ask(addTag, formOf({ name, slug: '' }))
    if (given.status === 'saved') return { id: given.id, name }
    const fault = given.status === 'invalid' ? (given.faults.name ?? given.faults.slug) : undefined
    const text = fault ? t(`faults.${fault}`) : troubleOf(given.status)
    say({ text, isTrouble: true })
    return null
  }
  function troubleOf(status: string): string {
    return Object.entries(troubles).find(([known]) => known === status)?.[1] ?? troubles.away
  }
  return { label: (name: string) => t('form.newTag', { name }), make }
}
