import { deskTitle } from '@/app/admin/desk-title'
import { DraftList } from '@/components/drafts/draft-list'
import { CursorPager } from '@/components/ui/cursor-pager'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { listDrafts } from '@/domain/articles/desk/drafts'
import { daysInBin } from '@/domain/discards/discard'
import { can } from '@/domain/editors/rights'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

type Props = { searchParams: Promise<{ sau?: string | string[] }> }

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.trash'))

export default async function TrashPage({ searchParams }: Props) {
  const editor = await requireEditor()
  const t = deskWords(editor.language)
  const { sau } = await searchParams
  const cursor = typeof sau === 'string' ? sau : undefined
  const { lines, next } = await listDrafts(editor, { state: 'discarded' }, cursor)
  return (
    <>
      <PageHeader title={t('places.trash')} introduction={t('trash.text', { days: daysInBin })} />
      {lines.length === 0 ? (
        <Empty title={t('trash.none')} text={t('trash.noneText')} />
      ) : (
        <DraftList
          key={cursor}
          lines={lines}
          bulk={can(editor, 'article.discard') ? ['takeBack'] : []}
        />
      )}
      <CursorPager
        label={t('articles.pages')}
        first={cursor ? { href: '/admin/thung-rac', label: t('articles.toFirst') } : null}
        next={next ? { href: `/admin/thung-rac?sau=${next}`, label: t('articles.older') } : null}
      />
    </>
  )
}
