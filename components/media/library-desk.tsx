'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { DeskLink } from '@/components/desk/link'
import { useWords } from '@/components/desk/words'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { DropPlace, FilesButton } from './drop-place'
import { UploadList } from './upload-list'
import { useUploading } from './uploading'

/** The library's page: whatever is dropped or pasted on it goes in, and its list shows it at once. */
export function LibraryDesk({ children }: { children: ReactNode }) {
  const t = useWords()
  const router = useRouter()
  const uploading = useUploading({ onStored: () => router.refresh() })
  return (
    <DropPlace onFiles={uploading.add}>
      <PageHeader title={t('places.media')} introduction={t('media.text')}>
        <FilesButton look="solid" isMany onFiles={uploading.add}>
          {t('media.choose')}
        </FilesButton>
      </PageHeader>
      <UploadList
        uploading={uploading}
        waysOf={({ id, name }) => (
          <DeskLink
            href={`/admin/thu-vien/${id}`}
            className={buttonClass('plain')}
            aria-label={t('media.uploads.openOf', { name })}
          >
            {t('media.uploads.open')}
          </DeskLink>
        )}
      />
      {children}
    </DropPlace>
  )
}
