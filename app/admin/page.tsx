import { PageHeader } from '@/components/ui/page-header'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'
import { deskTitle } from './desk-title'

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.today'))

export default async function TodayPage() {
  const editor = await requireEditor()
  const t = deskWords(editor.language)
  return <PageHeader title={t('places.today')} />
}
