import { TabLink, Tabs } from '@/components/ui/tabs'
import { type MailState, mailStates } from '@/domain/mail/mail-line'
import type { DeskWords } from '@/messages/desk'

type Props = { t: DeskWords; current: MailState | undefined }

export function MailTabs({ t, current }: Props) {
  return (
    <Tabs label={t('articles.states')}>
      <TabLink href="/admin/thu-di" isCurrent={!current} label={t('articles.all')} />
      {mailStates.map((state) => (
        <TabLink
          key={state}
          href={`/admin/thu-di?tinh-trang=${state}`}
          isCurrent={state === current}
          label={t(`outbox.states.${state}`)}
        />
      ))}
    </Tabs>
  )
}
