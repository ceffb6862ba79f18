'use client'

// Not the catalogue: this is sent with every page that hydrates, and the catalogue is large.
import words from '@/messages/errors.json'
import styles from './notice.module.css'

/** What is left when a page cannot be drawn; nothing of the error itself is shown. */
export function ErrorNotice() {
  return (
    <section className={styles.notice} aria-labelledby="trang-gap-loi">
      <p className={styles.code}>500</p>
      <h1 id="trang-gap-loi">{words.title}</h1>
      <p>{words.text}</p>
      <ul className={styles.ways}>
        <li>
          <button type="button" onClick={() => location.reload()}>
            {words.again}
          </button>
        </li>
        <li>
          <a href="/">{words.toFrontPage}</a>
        </li>
        <li>
          <a href="/tim-kiem">{words.search}</a>
        </li>
      </ul>
    </section>
  )
}
