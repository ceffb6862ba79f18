import { QuickSearch } from '@/components/search/quick-search'
import { ReadingPreferences } from '@/components/site/reading-preferences'
import type { Section } from '@/domain/sections/section'
import type { SiteSettings } from '@/domain/settings/settings'
import { t } from '@/messages'
import { LettersIcon, SearchIcon } from './icons'
import styles from './masthead.module.css'

const preferences = 'cach-hien-thi'
const quickSearch = 'tim-nhanh'

type Props = { settings: SiteSettings; sections: readonly Section[] }

export function Masthead({ settings, sections }: Props) {
  return (
    <header className={styles.masthead}>
      <div className={styles.plate}>
        <a className={styles.name} href="/">
          {settings.name}
        </a>
        {settings.tagline && <p className={styles.tagline}>{settings.tagline}</p>}
        <div className={styles.tools}>
          <button
            className={`${styles.tool} ${styles.opensSearch}`}
            type="button"
            popoverTarget={quickSearch}
          >
            <SearchIcon />
            <span>{t('site.search')}</span>
          </button>
          <QuickSearch id={quickSearch} />
          <button
            className={`${styles.tool} ${styles.scripted}`}
            type="button"
            popoverTarget={preferences}
          >
            <LettersIcon />
            <span>{t('site.preferences.open')}</span>
          </button>
        </div>
      </div>
      <ReadingPreferences id={preferences} />
      {sections.length > 0 && <SectionNavigation sections={sections} />}
    </header>
  )
}

function SectionNavigation({ sections }: { sections: readonly Section[] }) {
  return (
    <nav className={styles.navigation} aria-label={t('site.sections')} data-sections>
      <ul>
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/chuyen-muc/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
