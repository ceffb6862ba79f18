import type { OtherNews as News, NewsLine } from '@/domain/articles/neighbours/neighbours'
import { nextOf, previousOf } from '@/domain/articles/neighbours/neighbours'
import { foreignLanguage } from '@/domain/text/language'
import { t } from '@/messages'
import styles from './article-neighbours.module.css'
import { DateLine } from './date-line'

type Props = { neighbours: News }

/** The ways on from an article: the stories right beside it, then all the other news with their dates. */
export function ArticleNeighbours({ neighbours }: Props) {
  return (
    <div className={styles.neighbours}>
      <AdjacentStories neighbours={neighbours} />
      <OtherNews neighbours={neighbours} />
    </div>
  )
}

function AdjacentStories({ neighbours }: Props) {
  const [previous, next] = [previousOf(neighbours), nextOf(neighbours)]
  if (!previous && !next) return null
  return (
    <nav className={styles.adjacent} aria-label={t('article.neighbours')}>
      {previous && <AdjacentStory line={previous} rel="prev" label={t('article.previous')} />}
      {next && <AdjacentStory line={next} rel="next" label={t('article.next')} />}
    </nav>
  )
}

type AdjacentProps = { line: NewsLine; rel: 'prev' | 'next'; label: string }

function AdjacentStory({ line, rel, label }: AdjacentProps) {
  return (
    <a className={styles[rel]} href={`/bai-viet/${line.slug}`} rel={rel}>
      <span className={styles.label}>{label}</span>
      <span lang={foreignLanguage(line.language)}>{line.title}</span>
    </a>
  )
}

function OtherNews({
  neighbours: { chosen, related, newer, older, sameSection, sameTags },
}: Props) {
  const slugs = new Set(chosen.map(({ slug }) => slug))
  const others = (lines: readonly NewsLine[]) => lines.filter(({ slug }) => !slugs.has(slug))
  const groups = [
    { name: t('article.chosen'), lines: chosen },
    { name: t('article.related'), lines: others(related) },
    { name: t('article.newer'), lines: others(newer) },
    { name: t('article.older'), lines: others(older) },
    { name: t('article.sameSection'), lines: others(sameSection) },
    { name: t('article.sameTags'), lines: others(sameTags) },
  ].filter(({ lines }) => lines.length > 0)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="cac-tin-tuc-khac">
      <h2 id="cac-tin-tuc-khac" className={styles.heading}>
        {t('article.otherNews')}
      </h2>
      <div className={styles.groups}>
        {groups.map(({ name, lines }) => (
          <NewsGroup key={name} name={name} lines={lines} />
        ))}
      </div>
    </section>
  )
}

function NewsGroup({ name, lines }: { name: string; lines: readonly NewsLine[] }) {
  return (
    <section className={styles.group}>
      <h3>{name}</h3>
      <ul>
        {lines.map(({ slug, title, publishedAt, language }) => (
          <li key={slug}>
            <a href={`/bai-viet/${slug}`} lang={foreignLanguage(language)}>
              {title}
            </a>{' '}
            <DateLine at={publishedAt} />
          </li>
        ))}
      </ul>
    </section>
  )
}
