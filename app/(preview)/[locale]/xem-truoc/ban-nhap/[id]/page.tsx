import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePreview } from '@/components/articles/article-preview'
import { outlineOf } from '@/domain/documents/outline'
import { listMedia } from '@/domain/media/queries'
import { findDraftAsArticle } from '@/domain/previews/drafts'
import { currentEditor } from '@/domain/sessions/session'
import { t } from '@/messages'

type Props = { params: Promise<{ id: string }> }

export const instant = false

export const metadata: Metadata = {
  title: t('preview.title'),
  robots: { index: false, follow: false },
}

export default async function DraftPreviewPage({ params }: Props) {
  const editor = await currentEditor()
  const { id } = await params
  const article = editor && (await findDraftAsArticle(editor, id))
  if (!article) notFound()
  const media = await listMedia(outlineOf(article.body).mediaIds)
  return <ArticlePreview article={article} media={media} expiresAt={null} />
}
