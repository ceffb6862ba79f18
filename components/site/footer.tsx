import type { Section } from '@/domain/sections/section'
import type { SiteSettings } from '@/domain/settings/settings'
import { t } from '@/messages'
import styles from './footer.module.css'

type Props = { settings: SiteSettings; sections: readonly Section[] }

/** Who publishes this, as Vietnamese press law asks of every page. */
export function Footer({ settings }: Props) {
  const lines = [
    settings.agency,
    settings.responsible && t('site.responsible', { name: settings.responsible }),
    settings.address && t('site.address', { address: settings.address }),
    settings.phone && t('site.phone', { phone: settings.phone }),
    settings.email && t('site.email', { email: settings.email }),
    settings.licence && t('site.licence', { licence: settings.licence }),
  ].filter((line) => line !== '')
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.name}>{settings.name}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </footer>
  )
}
