import { notFound } from 'next/navigation'
import { deskTitle } from '@/app/admin/desk-title'
import { MailList } from '@/components/outbox/mail-list'
import { MailTabs } from '@/components/outbox/mail-tabs'
import { CursorPager } from '@/components/ui/cursor-pager'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { listMails } from '@/domain/mail/drafts'
import { isMailState } from '@/domain/mail/mail-line'
import { requireEditor } from '@/domain/sessions/session'
import { deskWords } from '@/messages/desk'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const instant = false

export const generateMetadata = () => deskTitle((t) => t('places.outbox'))

export default async function OutboxPage({ searchParams }: Props) {
  const editor = await requireEditor()
  const asked = await searchParams
  const state = isMailState(asked['tinh-trang']) ? asked['tinh-trang'] : undefined
  const cursor = typeof asked.sau === 'string' ? asked.sau : undefined
  const page = await listMails(editor, state, cursor)
  if (!page) notFound()

  const t = deskWords(editor.language)
  const query = state ? `tinh-trang=${state}` : ''
  const addressOf = (place: string) => `/admin/thu-di?${[query, place].filter(Boolean).join('&')}`
  return (
    <>
      <PageHeader title={t('places.outbox')} introduction={t('outbox.text')} />
      <MailTabs t={t} current={state} />
      {page.lines.length === 0 ? (
        <Empty title={t('outbox.none')} text={t('outbox.noneText')} />
      ) : (
        <MailList t={t} lines={page.lines} />
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
