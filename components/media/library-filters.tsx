import Form from 'next/form'
import { Field } from '@/components/desk/field'
import { DeskLink } from '@/components/desk/link'
import { SelectField } from '@/components/desk/select-field'
import { Button, buttonClass } from '@/components/ui/button'
import { type LibraryFilters as Filters, filterNames } from '@/domain/media/library/library'
import { mediumKinds } from '@/domain/media/medium'
import type { DeskWords } from '@/messages/desk'
import styles from './library-filters.module.css'

type Props = { t: DeskWords; filters: Filters; labels: readonly string[] }

/** A plain GET form: what is filtered stands in the address and can be kept or sent on. */
export function LibraryFilters({ t, filters, labels }: Props) {
  const { kind, label, text } = filters
  const isFiltered = Boolean(kind ?? label ?? text)
  return (
    <Form action="/admin/thu-vien" className={styles.filters} role="search">
      <Field
        name={filterNames.text}
        type="search"
        label={t('media.search')}
        hint={t('media.searchHint')}
        value={text}
        fault={null}
        isOptional
      />
      <SelectField
        name={filterNames.kind}
        label={t('media.kind')}
        value={kind}
        options={[
          { value: '', label: t('media.anyKind') },
          ...mediumKinds.map((one) => ({ value: one, label: t(`media.kinds.${one}`) })),
        ]}
        fault={null}
      />
      {labels.length > 0 && (
        <SelectField
          name={filterNames.label}
          label={t('media.label')}
          value={label}
          options={[
            { value: '', label: t('media.anyLabel') },
            ...labels.map((one) => ({ value: one, label: one })),
          ]}
          fault={null}
        />
      )}
      <div className={styles.ways}>
        <Button type="submit">{t('media.find')}</Button>
        {isFiltered && (
          <DeskLink href="/admin/thu-vien" className={buttonClass('quiet')}>
            {t('media.clear')}
          </DeskLink>
        )}
      </div>
    </Form>
  )
}
