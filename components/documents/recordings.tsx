import { Caption } from '@/components/media/caption'
import type { Attachment as AttachmentBlock, Recording } from '@/domain/documents/document'
import { attachmentAddress, fileEnding } from '@/domain/media/attachment'
import { formatBytes } from '@/domain/text/numbers'
import { t } from '@/messages'
import type { DocumentContext } from './context'
import styles from './recordings.module.css'

type AttachmentProps = { block: AttachmentBlock; context: DocumentContext }

export function AttachmentView({ block, context }: AttachmentProps) {
  const file = context.attachments.get(block.attrs.mediaId)
  if (!file) return null
  const [ending, size] = [fileEnding(file.name), formatBytes(file.bytes)]
  return (
    <p className={styles.attachment}>
      <a href={attachmentAddress(file)} download={file.name}>
        {block.attrs.label || file.name}
      </a>{' '}
      <span className={styles.size}>
        {ending ? t('article.fileFacts', { ending, size }) : size}
      </span>
    </p>
  )
}

type RecordingProps = { block: Recording; context: DocumentContext }

/** Words beside sound and pictures: the transcript stands in the page, for who cannot hear or see. */
export function RecordingView({ block, context }: RecordingProps) {
  const file = context.attachments.get(block.attrs.mediaId)
  if (!file) return null
  const { caption, transcript } = block.attrs
  const Player = block.type
  return (
    <>
      <figure className={styles.recording}>
        {!context.isOnPaper && (
          <Player controls preload="metadata" src={attachmentAddress(file)} aria-label={caption} />
        )}
        <Caption caption={caption} credit="" />
      </figure>
      {transcript && (
        <details className={styles.transcript} open={context.isOnPaper}>
          <summary>{t('article.transcript')}</summary>
          <p>{transcript}</p>
        </details>
      )}
    </>
  )
}
