'use client'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { useWords } from './words'

type Props = { isAway: boolean }

/** In place of a page of the newsroom that could not be drawn, within its frame. */
export function DeskBroken({ isAway }: Props) {
  const t = useWords()
  const reason = isAway ? 'away' : 'fault'
  return (
    <>
      <PageHeader title={t('broken.title')} />
      <Empty title={t(`broken.${reason}`)} text={t(`broken.${reason}Text`)}>
        <Button onClick={() => location.reload()}>{t('broken.again')}</Button>
      </Empty>
    </>
  )
}
