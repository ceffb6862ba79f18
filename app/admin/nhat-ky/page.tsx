import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { DeedFilterForm } from '@/components/audit/deed-filter-form'
import { DeedList } from '@/components/audit/deed-list'
import { CursorPager } from '@/components/ui/cursor-pager'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { readDeedFilters, writeDeedFilters } from '@/domain/audit/deed-line'
import { listDeeds } from '@/domain/audit/drafts'
import { listColleagues } from '@/domain/editors/colleagues/drafts'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.audit'))

export default async function AuditPage({ searchParams }: Props) {
  const editor = await requireEditor()
  const asked = await searchParams
  const filters = readDeedFilters(asked)
  const cursor = typeof asked.sau === 'string' ? asked.sau : undefined
  const page = await listDeeds(editor, filters, cursor)
  if (!page) notFound()

  const t = deskWords(editor.language)
  const query = writeDeedFilters(filters)
  const addressOf = (place: string) => `/admin/nhat-ky?${[query, place].filter(Boolean).join('&')}`
  return (
    <>
      <PageHeader title={t('places.audit')} introduction={t('audit.text')} />
      <DeedFilterForm key={query} t={t} filters={filters} people={await listColleagues()} />
      {page.lines.length === 0 ? (
        <Empty title={t('audit.none')} text={t('audit.noneText')} />
      ) : (
        <DeedList t={t} lines={page.lines} />
      )}
      <CursorPager
        label={t('articles.pages')}
        first={cursor ? { href: addressOf(''), label: t('articles.toFirst') } : null}
        next={
          page.next ? { href: addressOf(`sau=${page.next}`), label: t('articles.older') } : null
        }
      />
    </>
  )
}
