import { scriptAddress } from '@/components/site/script-address'
import { newShare } from '@/domain/shares/share'
import { ShareFields } from './share-fields'
import styles from './share-form.module.css'
import { SharePostback } from './share-postback'
import { shareWords } from './share-words'

type Props = { articleId: string; slug: string; title: string }

const { missing, tooLong, faults, outcomes, send, sending, again } = shareWords
const scriptWords = JSON.stringify({ missing, tooLong, faults, outcomes, send, sending, again })

/**
 * Below an article: a plain form, answered at `/bai-viet/<slug>/gui`. Its script sends it in place; it
 * is not async, to be there when count.js tells the token.
 */
export function ShareForm({ articleId, slug, title }: Props) {
  const place = `/bai-viet/${slug}/gui`
  const state = { ...newShare, typed: { ...newShare.typed, subject: title } }
  return (
    <section id="gui-email" className={styles.share} aria-labelledby="gui-email-tieu-de">
      <h2 id="gui-email-tieu-de">{shareWords.title}</h2>
      <p className={styles.introduction}>{shareWords.introduction}</p>
      <form
        className={styles.form}
        action={place}
        method="post"
        encType="multipart/form-data"
        noValidate
        data-share={scriptWords}
      >
        <SharePostback place={place} />
        <ShareFields words={shareWords} state={state} articleId={articleId} />
        <button type="submit">{shareWords.send}</button>
      </form>
      <p className={styles.outcome} role="status" tabIndex={-1} data-share-outcome />
      <script type="module" src={scriptAddress('share.js')} />
    </section>
  )
}
