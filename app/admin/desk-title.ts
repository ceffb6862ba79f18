import type { Metadata } from 'next'
import { currentEditor } from '@/domain/sessions/session'
import { type DeskWords, deskWords } from '@/messages/desk'

/** The title of a page of the newsroom, in the language of whoever reads it. */
export async function deskTitle(pageOf: (t: DeskWords) => string): Promise<Metadata> {
  const t = deskWords((await currentEditor())?.language ?? 'vi')
  return { title: t('frame.titleOf', { page: pageOf(t) }) }
}
