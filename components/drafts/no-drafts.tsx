import { DeskLink } from '@/components/desk/link'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import type { DeskWords } from '@/messages/desk'

export function NoDrafts({ t, isFiltered }: { t: DeskWords; isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Empty title={t('articles.noneFound')} text={t('articles.noneFoundText')}>
        <DeskLink href="/admin/bai-viet" className={buttonClass('plain')}>
          {t('articles.clear')}
        </DeskLink>
      </Empty>
    )
  }
  return (
    <Empty title={t('articles.none')} text={t('articles.noneText')}>
      <a href="/admin/bai-viet/moi" className={buttonClass('solid')}>
        {t('frame.write')}
      </a>
    </Empty>
  )
}
