import type { Article } from '@/domain/articles/article'
import { t } from '@/messages'

type Props = { source: NonNullable<Article['source']> }

/** Where a reprint was first printed, with the way there when it is known. */
export function ArticleSource({ source: { name, url } }: Props) {
  return (
    <span>
      {t.rich('article.source', {
        name,
        link: (words) =>
          url ? (
            <a href={url} rel="noopener">
              {words}
            </a>
          ) : (
            words
          ),
      })}
    </span>
  )
}
