import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { TagDesk } from '@/components/names/tag-desk'
import { can } from '@/domain/editors/rights'
import { requireEditor } from '@/domain/sessions/session'
import { listDeskTags } from '@/domain/tags/drafts'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.tags'))

export default async function TagsPage({ searchParams }: Props) {
  const editor = await requireEditor()
  if (!can(editor, 'tag.change')) notFound()
  const { q } = await searchParams
  const words = typeof q === 'string' ? q : ''
  return <TagDesk tags={await listDeskTags(words)} words={words} />
}
