import { t } from '@/messages'
import styles from './article-share.module.css'
import { CopyLink } from './copy-link'
import { facebookShare, zaloShare } from './share-addresses'

type Props = { slug: string; address: string }

/** Plain links all; copying needs a script and is not there without one. */
export function ArticleShare({ slug, address }: Props) {
  const print = `/bai-viet/${slug}/in`
  return (
    <section className={styles.share} aria-labelledby="chia-se">
      <h2 id="chia-se">{t('article.share')}</h2>
      <ul>
        <li className={styles.copy}>
          <CopyLink address={address} />
        </li>
        <li>
          <a href="#gui-email">{t('article.shareByMail')}</a>
        </li>
        <li>
          <SharePlace name="Zalo" href={zaloShare(address)} />
        </li>
        <li>
          <SharePlace name="Facebook" href={facebookShare(address)} />
        </li>
        <li>
          <a href={print} rel="nofollow">
            {t('article.print')}
          </a>
        </li>
        <li>
          <a href={print} rel="nofollow" download={`${slug}.html`}>
            {t('article.save')}
          </a>
        </li>
      </ul>
    </section>
  )
}

function SharePlace({ name, href }: { name: string; href: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener nofollow"
      aria-label={t('article.shareOn', { place: name })}
    >
      {name}
    </a>
  )
}
