import { Button, buttonClass } from '@/components/ui/button'
import type { RevisionLine } from '@/domain/revisions/revision'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import styles from './compare-form.module.css'

/** The draft as it stands, where a revision is compared with that. */
export const draftSide = 'nhap'

type Props = {
  t: DeskWords
  articleId: string
  number: number
  others: readonly RevisionLine[]
  /** A revision's number or `draftSide`; null while the text itself is shown. */
  compared: string | null
}

/** Chooses what a revision is compared with: any other, or the draft. Works without scripts. */
export function CompareForm({ t, articleId, number, others, compared }: Props) {
  const address = `/admin/bai-viet/${articleId}/ban/${number}`
  return (
    <form className={styles.form} action={address}>
      <label htmlFor="voi">{t('history.compareWith')}</label>
      <select id="voi" name="voi" defaultValue={compared ?? String(number - 1 || draftSide)}>
        <option value={draftSide}>{t('history.draft')}</option>
        {others.map((other) => (
          <option key={other.id} value={other.number}>
            {t('history.option', { number: other.number, at: formatDateTime(other.at) })}
          </option>
        ))}
      </select>
      <Button type="submit">{t('history.compare')}</Button>
      {compared && (
        <a className={buttonClass('quiet')} href={address}>
          {t('history.showText')}
        </a>
      )}
    </form>
  )
}
