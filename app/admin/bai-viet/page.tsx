import { deskTitle } from '@/app/admin/desk-title'
import { DraftFilters } from '@/components/drafts/draft-filters'
import { DraftList } from '@/components/drafts/draft-list'
import { NoDrafts } from '@/components/drafts/no-drafts'
import { StateTabs } from '@/components/drafts/state-tabs'
import { SavedViews } from '@/components/saved-views/saved-views'
import { CursorPager } from '@/components/ui/cursor-pager'
import { PageHeader } from '@/components/ui/page-header'
import { bulkStepsOf } from '@/domain/articles/bulk/bulk'
import { countDrafts, listDrafts } from '@/domain/articles/desk/drafts'
import { readFilters, writeFilters } from '@/domain/articles/desk/filters'
import type { DraftFilters as Filters } from '@/domain/articles/draft'
import { listColleagues } from '@/domain/editors/colleagues/drafts'
import { listSavedViews } from '@/domain/saved-views/drafts'
import { listDeskSections } from '@/domain/sections/drafts'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.articles'))

export default async function DraftsPage({ searchParams }: Props) {
  const editor = await requireEditor()
  const t = deskWords(editor.language)
  const asked = await searchParams
  const filters = readFilters(asked)
  const cursor = typeof asked.sau === 'string' ? asked.sau : undefined
  const [page, counts, views, sections, authors] = await Promise.all([
    listDrafts(editor, filters, cursor),
    countDrafts(editor),
    listSavedViews(editor),
    listDeskSections(),
    editor.role === 'reporter' ? [] : listColleagues(),
  ])
  const query = writeFilters(filters)
  return (
    <>
      <PageHeader title={t('places.articles')} />
      <StateTabs
        t={t}
        counts={counts}
        current={filters.state}
        addressOf={(state) => addressOf({ ...filters, state })}
      />
      <SavedViews views={views} query={query} />
      <DraftFilters key={query} t={t} filters={filters} sections={sections} authors={authors} />
      {page.lines.length === 0 ? (
        <NoDrafts t={t} isFiltered={query !== ''} />
      ) : (
        <DraftList key={`${query} ${cursor}`} lines={page.lines} bulk={bulkStepsOf(editor)} />
      )}
      <CursorPager
        label={t('articles.pages')}
        first={cursor ? { href: addressOf(filters), label: t('articles.toFirst') } : null}
        next={
          page.next ? { href: addressOf(filters, page.next), label: t('articles.older') } : null
        }
      />
    </>
  )
}

function addressOf(filters: Filters, cursor?: string): string {
  const query = new URLSearchParams(writeFilters(filters))
  if (cursor) query.set('sau', cursor)
  return query.size > 0 ? `/admin/bai-viet?${query}` : '/admin/bai-viet'
}
