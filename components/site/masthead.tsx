import type { Section } from '@/domain/sections/section'
import type { SiteSettings } from '@/domain/settings/settings'
import { t } from '@/messages'
import styles from './masthead.module.css'

type Props = { settings: SiteSettings; sections: readonly Section[] }

export function Masthead({ settings, sections }: Props) {
  return (
    <header className={styles.masthead}>
      <div className={styles.title}>
        <a className={styles.name} href="/">
          {settings.name}
        </a>
        {settings.tagline && <p className={styles.tagline}>{settings.tagline}</p>}
      </div>
      {sections.length > 0 && <SectionNavigation sections={sections} />}
    </header>
  )
}

function SectionNavigation({ sections }: { sections: readonly Section[] }) {
  return (
    <nav className={styles.navigation} aria-label={t('site.sections')}>
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
