'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { restoreArticleRevision } from '@/domain/revisions/actions'

type Props = { articleId: string; number: number; version: number }

/** Brings an old wording back into the draft, after asking. */
export function RestoreButton({ articleId, number, version }: Props) {
  const t = useWords()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('history.restore.label')}</Button>
      {isOpen && (
        <DeedDialog
          title={t('history.restore.title', { number })}
          description={t('history.restore.text')}
          deed={{
            action: restoreArticleRevision,
            done: ['restored'],
            said: () => ({ text: t('history.restore.done', { number }) }),
          }}
          fields={{ articleId, number, version }}
          send={t('history.restore.label')}
          onClose={() => setOpen(false)}
          afterwards={() => router.push(`/admin/bai-viet/${articleId}`)}
        />
      )}
    </>
  )
}
