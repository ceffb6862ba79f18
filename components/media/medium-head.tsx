'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { DeskLink } from '@/components/desk/link'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { PageHeader } from '@/components/ui/page-header'
import { useToasts } from '@/components/ui/toasts'
import { deleteMedium } from '@/domain/media/actions'
import type { Medium } from '@/domain/media/medium'
import { DropPlace, FilesButton } from './drop-place'
import styles from './medium-head.module.css'
import { UploadList } from './upload-list'
import { useUploading } from './uploading'

type Props = { medium: Medium; mayReplace: boolean; mayRemove: boolean }

const library = '/admin/thu-vien'

export function MediumHead({ medium, mayReplace, mayRemove }: Props) {
  const t = useWords()
  const [open, setOpen] = useState<'replace' | 'remove' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <PageHeader
        title={medium.name}
        above={
          <DeskLink href={library} className={styles.back}>
            {t('media.one.back')}
          </DeskLink>
        }
      >
        {mayReplace && <Button onClick={() => setOpen('replace')}>{t('media.one.replace')}</Button>}
        {mayRemove && (
          <Button look="danger" onClick={() => setOpen('remove')}>
            {t('media.one.remove')}
          </Button>
        )}
      </PageHeader>
      {open === 'replace' && <ReplaceDialog medium={medium} onClose={close} />}
      {open === 'remove' && <RemoveDialog medium={medium} onClose={close} />}
    </>
  )
}

type DialogProps = { medium: Medium; onClose: () => void }

function ReplaceDialog({ medium, onClose }: DialogProps) {
  const t = useWords()
  const say = useToasts()
  const router = useRouter()
  const uploading = useUploading({
    replaces: medium.id,
    onStored() {
      say({ text: t('media.one.replaced') })
      onClose()
      router.refresh()
    },
  })
  const begin = ([file]: readonly File[]) => file && uploading.add([file])
  return (
    <Dialog
      title={t('media.one.replaceTitle', { name: medium.name })}
      description={t('media.one.replaceText')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <DropPlace onFiles={begin}>
        <div className={styles.drop}>
          <p>{t('media.drop')}</p>
          <FilesButton look="solid" kinds={[medium.kind]} onFiles={begin}>
            {t('media.picker.upload')}
          </FilesButton>
        </div>
        <UploadList uploading={uploading} />
      </DropPlace>
    </Dialog>
  )
}

function RemoveDialog({ medium: { id, name }, onClose }: DialogProps) {
  const t = useWords()
  const router = useRouter()
  return (
    <DeedDialog
      title={t('media.one.removeOf', { name })}
      description={t('media.one.removeText')}
      deed={{
        action: deleteMedium,
        done: ['removed'],
        said: () => ({ text: t('media.one.removed', { name }) }),
      }}
      fields={{ mediumId: id }}
      send={t('media.one.remove')}
      look="danger"
      onClose={onClose}
      afterwards={() => router.push(library)}
    />
  )
}
