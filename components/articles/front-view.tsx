import { HeadlineBlocks } from '@/components/articles/headline-blocks'
import { HeadlineLead } from '@/components/articles/headline-lead'
import { HeadlineList } from '@/components/articles/headline-list'
import { HeadlineRanking } from '@/components/articles/headline-ranking'
import { HeadlineTitles } from '@/components/articles/headline-titles'
import { Pager } from '@/components/site/pager'
import type { Headline } from '@/domain/articles/article'
import type { Front } from '@/domain/articles/front/front'
import { pageAddress } from '@/domain/articles/lists/pager'
import { t } from '@/messages'
import styles from './front-view.module.css'

type Props = {
  name: string
  front: Front
  mostRead: { day: readonly Headline[]; week: readonly Headline[] }
  pages: number
}

export function FrontView({ name, front, mostRead, pages }: Props) {
  const { lead, beside, blocks, stream } = front
  const isRead = mostRead.day.length + mostRead.week.length > 0
  return (
    <div className={styles.front}>
      <h1 className={styles.name}>{name}</h1>
      {lead ? (
        <div className={styles.top}>
          <HeadlineLead headline={lead} />
          <HeadlineTitles headlines={beside} />
        </div>
      ) : (
        <p>{t('front.empty')}</p>
      )}
      <HeadlineBlocks blocks={blocks} />
      {isRead && (
        <section className={styles.band}>
          <h2 className={styles.heading}>{t('front.mostRead')}</h2>
          <div className={styles.rankings}>
            <HeadlineRanking title={t('front.mostReadDay')} headlines={mostRead.day} />
            <HeadlineRanking title={t('front.mostReadWeek')} headlines={mostRead.week} />
          </div>
        </section>
      )}
      {stream.length > 0 && (
        <section className={styles.band}>
          <h2 className={styles.heading}>{t('front.newest')}</h2>
          <div>
            <HeadlineList headlines={stream} level={3} />
            <Pager page={1} pages={pages} addressOf={(to) => pageAddress('/', to)} />
          </div>
        </section>
      )}
    </div>
  )
}
