import Form from 'next/form'
import { DayField } from '@/components/desk/day-field'
import { Field } from '@/components/desk/field'
import { DeskLink } from '@/components/desk/link'
import { SelectField } from '@/components/desk/select-field'
import { Button, buttonClass } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choices'
import { filterNames } from '@/domain/articles/desk/filters'
import type { DraftFilters as Filters } from '@/domain/articles/draft'
import type { DeskWords } from '@/messages/desk'
import styles from './draft-filters.module.css'

type Props = {
  t: DeskWords
  filters: Filters
  sections: readonly Choice[]
  /** Empty for whoever sees their own texts only. */
  authors: readonly Choice[]
}

/** A plain GET form: what is filtered stands in the address and can be kept or sent on. */
export function DraftFilters({ t, filters, sections, authors }: Props) {
  const isOpen = Boolean(filters.sectionId || filters.authorId || filters.since || filters.until)
  return (
    <Form action="/admin/bai-viet" className={styles.filters} role="search">
      {filters.state && <input type="hidden" name={filterNames.state} value={filters.state} />}
      <div className={styles.text}>
        <Field
          name={filterNames.text}
          type="search"
          label={t('articles.search')}
          value={filters.text}
          fault={null}
          isOptional
        />
        <Button type="submit">{t('articles.filter')}</Button>
      </div>
      <details className={styles.more} open={isOpen}>
        <summary>{t('articles.moreFilters')}</summary>
        <div className={styles.fields}>
          <SelectField
            name={filterNames.sectionId}
            label={t('form.section')}
            value={filters.sectionId}
            options={withAny(t('articles.anySection'), sections)}
            fault={null}
          />
          {authors.length > 0 && (
            <SelectField
              name={filterNames.authorId}
              label={t('articles.author')}
              value={filters.authorId}
              options={withAny(t('articles.anyAuthor'), authors)}
              fault={null}
            />
          )}
          <DayField name={filterNames.since} label={t('articles.since')} value={filters.since} />
          <DayField name={filterNames.until} label={t('articles.until')} value={filters.until} />
        </div>
        <DeskLink href="/admin/bai-viet" className={buttonClass('quiet')}>
          {t('articles.clear')}
        </DeskLink>
      </details>
    </Form>
  )
}

function withAny(any: string, choices: readonly Choice[]) {
  return [{ value: '', label: any }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]
}
