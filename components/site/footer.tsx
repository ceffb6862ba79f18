import type { StandingPage } from '@/domain/pages/page'
import type { Section } from '@/domain/sections/section'
import type { SiteSettings } from '@/domain/settings/settings'
import { t } from '@/messages'
import styles from './footer.module.css'
import { VisitCounters } from './visit-counters'

type Link = { href: string; name: string }
type Props = {
  settings: SiteSettings
  sections: readonly Section[]
  pages: readonly Pick<StandingPage, 'slug' | 'title'>[]
  visits: number
}

export function Footer({ settings, sections, pages, visits }: Props) {
  const sectionLinks = sections.map(({ slug, name }) => ({ href: `/chuyen-muc/${slug}`, name }))
  const siteLinks = [
    ...pages.map(({ slug, title }) => ({ href: `/trang-tinh/${slug}`, name: title })),
    { href: '/tim-kiem', name: t('site.search') },
    { href: '/so-do-trang', name: t('site.siteMap') },
  ]
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <Imprint settings={settings} />
        {sectionLinks.length > 0 && <LinkList title={t('site.allSections')} links={sectionLinks} />}
        <LinkList title={t('site.about')} links={siteLinks} />
        <VisitCounters total={visits} />
      </div>
    </footer>
  )
}

/** Who publishes this, as Vietnamese press law asks of every page. */
function Imprint({ settings }: { settings: SiteSettings }) {
  const { agency, responsible, address, phone, email, licence } = settings
  return (
    <div className={styles.imprint}>
      <p className={styles.name}>{settings.name}</p>
      {agency && <p className={styles.agency}>{agency}</p>}
      {responsible && <p>{t('site.responsible', { name: responsible })}</p>}
      {licence && <p>{t('site.licence', { licence })}</p>}
      {address && <p>{t('site.address', { address })}</p>}
      {phone && <p>{t('site.phone', { phone })}</p>}
      {email && (
        <p>
          {t.rich('site.email', { email, link: (text) => <a href={`mailto:${email}`}>{text}</a> })}
        </p>
      )}
    </div>
  )
}

function LinkList({ title, links }: { title: string; links: readonly Link[] }) {
  return (
    <nav className={styles.links} aria-label={title}>
      <p className={styles.heading}>{title}</p>
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
