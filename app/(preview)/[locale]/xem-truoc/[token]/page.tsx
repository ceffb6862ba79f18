import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePreview } from '@/components/articles/article-preview'
import { outlineOf } from '@/domain/documents/outline'
import { listMedia } from '@/domain/media/queries'
import { findPreviewed } from '@/domain/previews/queries'
import { t } from '@/messages'

type Props = { params: Promise<{ token: string }> }

export const instant = false

export const metadata: Metadata = {
  title: t('preview.title'),
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

export default async function PreviewPage({ params }: Props) {
  const { token } = await params
  const previewed = await findPreviewed(token)
  if (!previewed) notFound()
  const { article, expiresAt } = previewed
  const media = await listMedia(outlineOf(article.body).mediaIds)
  return <ArticlePreview article={article} media={media} expiresAt={expiresAt} />
}
