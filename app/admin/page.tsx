import { LinesSection } from '@/components/home/lines-section'
import { NoticeList } from '@/components/home/notice-list'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { listDrafts } from '@/domain/articles/desk/drafts'
import { writeFilters } from '@/domain/articles/desk/filters'
import type { DraftFilters } from '@/domain/articles/draft'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { listNotices } from '@/domain/notices/drafts'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'
import { deskTitle } from './desk-title'

const mostLines = 6
const onThePage = { state: 'live' } as const satisfies DraftFilters

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.today'))

export default async function TodayPage() {
  const editor = await requireEditor()
  const t = deskWords(editor.language)
  const [notices, live, ...lists] = await Promise.all([
    listNotices(editor),
    listDrafts(editor, onThePage),
    ...waiting(editor).map(({ filters }) => listDrafts(editor, filters)),
  ])
  const unread = notices.filter(({ isRead }) => !isRead)
  const isEmpty = unread.length === 0 && lists.every(({ lines }) => lines.length === 0)
  return (
    <>
      <PageHeader
        title={t('places.today')}
        introduction={t('home.greeting', { name: editor.name })}
      />
      <NoticeList notices={unread} />
      {waiting(editor).map(({ key, filters }, index) => (
        <LinesSection
          key={key}
          t={t}
          title={t(`home.${key}`)}
          lines={lists[index]?.lines.slice(0, mostLines) ?? []}
          more={`/admin/bai-viet?${writeFilters(filters)}`}
        />
      ))}
      {isEmpty && (
        <Empty title={t('home.nothing')} text={t('home.nothingText')}>
          <a href="/admin/bai-viet/moi" className={buttonClass('solid')}>
            {t('frame.write')}
          </a>
        </Empty>
      )}
      <LinesSection
        t={t}
        title={t('home.live')}
        lines={live.lines.slice(0, mostLines)}
        more={`/admin/bai-viet?${writeFilters(onThePage)}`}
      />
    </>
  )
}

type Waiting = {
  key: 'submitted' | 'returned' | 'approved' | 'scheduled' | 'mine'
  filters: DraftFilters
}

/** What this person is here for, the most urgent first. */
function waiting(editor: Editor): Waiting[] {
  const authorId = editor.id
  return [
    ...(can(editor, 'article.approve')
      ? [{ key: 'submitted', filters: { state: 'submitted' } } as const]
      : []),
    { key: 'returned', filters: { state: 'returned', authorId } },
    ...(can(editor, 'article.publish')
      ? [{ key: 'approved', filters: { state: 'approved' } } as const]
      : []),
    { key: 'scheduled', filters: { state: 'scheduled' } },
    { key: 'mine', filters: { authorId } },
  ]
}
