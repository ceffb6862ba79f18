import type { Article } from '@/domain/articles/article'
import { t } from '@/messages'
import styles from './article-tags.module.css'

export function ArticleTags({ tags }: Pick<Article, 'tags'>) {
  if (tags.length === 0) return null
  return (
    <nav className={styles.tags} aria-labelledby="chu-de">
      <h2 id="chu-de">{t('article.tags')}</h2>
      <ul>
        {tags.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/the/${slug}`} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
