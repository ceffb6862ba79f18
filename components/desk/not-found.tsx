'use client'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { useWords } from './words'

/** Says the same for what is gone, what never was and what is not this person's to see. */
export function DeskNotFound() {
  const t = useWords()
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <Empty title={t('notFound.what')} text={t('notFound.text')}>
        <a href="/admin" className={buttonClass('plain')}>
          {t('places.today')}
        </a>
      </Empty>
    </>
  )
}
