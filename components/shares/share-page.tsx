import { t } from '@/messages'
import styles from './share-page.module.css'
import { ShareSending } from './share-sending'
import { shareWords } from './share-words'

type Props = { articleId: string; slug: string; title: string }

export function SharePage({ articleId, slug, title }: Props) {
  return (
    <article className={styles.page}>
      <h1>{shareWords.title}</h1>
      <p className={styles.story}>
        {t.rich('share.page.article', {
          title,
          link: (words) => <a href={`/bai-viet/${slug}`}>{words}</a>,
        })}
      </p>
      <p className={styles.introduction}>{shareWords.introduction}</p>
      <ShareSending words={shareWords} articleId={articleId} slug={slug} title={title} />
    </article>
  )
}
