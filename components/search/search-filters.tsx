import { fields, hasFilters, orderWord, type Search } from '@/domain/search/search'
import { formatDate, startOfDay } from '@/domain/text/dates'
import { t } from '@/messages'
import styles from './search-filters.module.css'

export type Choice = { slug: string; name: string }
export type Choices = {
  sections: readonly Choice[]
  topics: readonly Choice[]
  authors: readonly Choice[]
}

type Props = { search: Search; choices: Choices }

/** Fields of the search form; folded away until one of them is in use. */
export function SearchFilters({ search, choices }: Props) {
  const { filters, order } = search
  return (
    <details className={styles.filters} open={hasFilters(search)}>
      <summary>{t('search.filters.title')}</summary>
      <div className={styles.fields}>
        <ChoiceField
          name={fields.section}
          label={t('search.filters.section')}
          all={t('search.filters.allSections')}
          value={filters.section}
          choices={choices.sections}
        />
        <ChoiceField
          name={fields.topic}
          label={t('search.filters.topic')}
          all={t('search.filters.allTopics')}
          value={filters.topic}
          choices={choices.topics}
        />
        <ChoiceField
          name={fields.author}
          label={t('search.filters.author')}
          all={t('search.filters.allAuthors')}
          value={filters.author}
          choices={choices.authors}
        />
        <DayField name={fields.from} label={t('search.filters.from')} value={filters.from} />
        <DayField name={fields.to} label={t('search.filters.to')} value={filters.to} />
        <ChoiceField
          name={fields.order}
          label={t('search.filters.order')}
          all={t('search.filters.fitting')}
          value={orderWord(order)}
          choices={[{ slug: orderWord('newest'), name: t('search.filters.newest') }]}
        />
      </div>
    </details>
  )
}

type ChoiceProps = {
  name: string
  label: string
  all: string
  value: string
  choices: readonly Choice[]
}

function ChoiceField({ name, label, all, value, choices }: ChoiceProps) {
  const id = `loc-${name}`
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {withChosen(choices, value).map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

/** What is chosen stays chosen, also where the list is cut before it. */
function withChosen(choices: readonly Choice[], value: string): readonly Choice[] {
  const isListed = value === '' || choices.some(({ slug }) => slug === value)
  return isListed ? choices : [...choices, { slug: value, name: value }]
}

/** Typed as people here write a day; a browser's own field writes it as its maker does. */
function DayField({ name, label, value }: { name: string; label: string; value: string }) {
  const id = `loc-${name}`
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('search.filters.dayShape')}
        defaultValue={value && formatDate(startOfDay(value))}
      />
    </p>
  )
}
