'use client'
import { useWords } from '@/components/desk/words'
import type { DraftChoices } from '@/components/drafts/draft-choices'
import { PictureView } from '@/components/media/picture-view'
import type { DraftText } from '@/domain/articles/draft'
import { openingWords } from '@/domain/documents/plain-text'
import { slugify } from '@/domain/text/slug'
import styles from './text-faces.module.css'

/** About what a search engine shows of a title and of a description; longer ones are cut. */
const mostTitle = 60
const mostDescription = 160

type Site = { name: string; host: string }

type Props = { text: DraftText; cover: DraftChoices['cover']; site: Site }

/** The text as it will look in a search result and where somebody shares it, as it is being written. */
export function TextFaces({ text, cover, site }: Props) {
  const t = useWords()
  const title = text.seoTitle || text.title || t('form.faces.untitled')
  const description =
    text.seoDescription || text.standfirst || openingWords(text.body, mostDescription)
  const slug = text.slug || slugify(text.title)
  const picture = cover?.id === text.coverId ? cover : null
  return (
    <section className={styles.faces} aria-labelledby="be-ngoai">
      <h2 id="be-ngoai">{t('form.faces.title')}</h2>
      <p className={styles.label}>{t('form.faces.search')}</p>
      {text.noindex ? (
        <p className={styles.hidden}>{t('form.faces.hidden')}</p>
      ) : (
        <div className={styles.result}>
          <p className={styles.address}>
            {site.host} › bai-viet › {slug}
          </p>
          <p className={styles.headline}>{shortened(`${title} – ${site.name}`, mostTitle)}</p>
          <p className={styles.description}>{shortened(description, mostDescription)}</p>
        </div>
      )}
      <p className={styles.label}>{t('form.faces.share')}</p>
      <div className={styles.card}>
        {picture && <PictureView picture={picture} sizes="20rem" />}
        <p className={styles.host}>{site.host}</p>
        <p className={styles.title}>{title}</p>
        <p className={styles.description}>{shortened(description, mostDescription)}</p>
      </div>
      {[...title].length > mostTitle && (
        <p className={styles.hidden}>{t('form.faces.long', { most: mostTitle })}</p>
      )}
    </section>
  )
}

function shortened(text: string, most: number): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const start = letters.slice(0, most).join('')
  return `${start.slice(0, start.lastIndexOf(' '))} …`
}
