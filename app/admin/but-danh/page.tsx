import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { BylineDesk } from '@/components/names/byline-desk'
import { listDeskBylines } from '@/domain/bylines/drafts'
import { listColleagues } from '@/domain/editors/colleagues/drafts'
import { can } from '@/domain/editors/rights'
import { requireEditor } from '@/domain/sessions/session'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.bylines'))

export default async function BylinesPage({ searchParams }: Props) {
  const editor = await requireEditor()
  if (!can(editor, 'byline.change')) notFound()
  const { q } = await searchParams
  const words = typeof q === 'string' ? q : ''
  const [bylines, people] = await Promise.all([listDeskBylines(words), listColleagues()])
  return <BylineDesk bylines={bylines} people={people} words={words} />
}
