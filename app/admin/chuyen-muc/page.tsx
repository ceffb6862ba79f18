import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { SectionDesk } from '@/components/names/section-desk'
import { can } from '@/domain/editors/rights'
import { listDeskSections } from '@/domain/sections/drafts'
import { requireEditor } from '@/domain/sessions/session'

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.sections'))

export default async function SectionsPage() {
  const editor = await requireEditor()
  if (!can(editor, 'section.change')) notFound()
  return <SectionDesk sections={await listDeskSections()} />
}
