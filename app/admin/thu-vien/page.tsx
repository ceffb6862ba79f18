import { deskTitle } from '@/app/admin/desk-title'
import { LibraryDesk } from '@/components/media/library-desk'
import { LibraryFilters } from '@/components/media/library-filters'
import { LibraryList } from '@/components/media/library-list'
import { CursorPager } from '@/components/ui/cursor-pager'
import { listLabels, listLibrary } from '@/domain/media/drafts'
import {
  type LibraryFilters as Filters,
  readFilters,
  writeFilters,
} from '@/domain/media/library/library'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.media'))

export default async function LibraryPage({ searchParams }: Props) {
  const editor = await requireEditor()
  const t = deskWords(editor.language)
  const asked = await searchParams
  const filters = readFilters(asked)
  const cursor = typeof asked.sau === 'string' ? asked.sau : undefined
  const { kind, ...others } = filters
  const kinds = kind ? [kind] : []
  const [page, labels] = await Promise.all([
    listLibrary({ ...others, kinds }, cursor),
    listLabels(),
  ])
  return (
    <LibraryDesk>
      <LibraryFilters key={writeFilters(filters)} t={t} filters={filters} labels={labels} />
      <LibraryList t={t} media={page.media} isFiltered={writeFilters(filters) !== ''} />
      <CursorPager
        label={t('media.pages')}
        first={cursor ? { href: addressOf(filters), label: t('media.toFirst') } : null}
        next={page.next ? { href: addressOf(filters, page.next), label: t('media.older') } : null}
      />
    </LibraryDesk>
  )
}

function addressOf(filters: Filters, cursor?: string): string {
  const query = new URLSearchParams(writeFilters(filters))
  if (cursor) query.set('sau', cursor)
  return query.size > 0 ? `/admin/thu-vien?${query}` : '/admin/thu-vien'
}
