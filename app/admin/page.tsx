import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { currentEditor, requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = deskWords((await currentEditor())?.language ?? 'vi')
  return { title: t('frame.titleOf', { page: t('places.today') }) }
}

export default async function TodayPage() {
  const editor = await requireEditor()
  const t = deskWords(editor.language)
  return <PageHeader title={t('places.today')} />
}
