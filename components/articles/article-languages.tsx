import { languageName, languageOf } from '@/domain/text/language'
import type { Translation } from '@/domain/translations/translation'
import { t } from '@/messages'
import styles from './article-languages.module.css'

type Props = { translations: readonly Translation[]; slug: string }

/** Ways to the same text in other languages, each said in its own where we speak it. */
export function ArticleLanguages({ translations, slug }: Props) {
  const others = translations.filter((translation) => translation.slug !== slug)
  if (others.length === 0) return null
  return (
    <ul className={styles.languages}>
      {others.map(({ slug, language }) => (
        <li key={slug}>
          <TwinLink slug={slug} language={language} />
        </li>
      ))}
    </ul>
  )
}

function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}

function TwinLink({ slug, language }: Translation) {
  const own = languageOf(language)
  const isSpoken = own === 'en' || own === 'vi'
  return (
    <a
      href={`/bai-viet/${slug}`}
      hrefLang={language}
      lang={isSpoken ? own : undefined}
      rel="alternate"
    >
      {isSpoken
        ? t(`article.readIn.${own}`)
        : t('article.readIn.other', { language: inSentence(languageName(own)) })}
    </a>
  )
}
