import Form from 'next/form'
import { DayField } from '@/components/desk/day-field'
import { DeskLink } from '@/components/desk/link'
import { SelectField } from '@/components/desk/select-field'
import { Button, buttonClass } from '@/components/ui/button'
import { type DeedFilters, deedFilterNames, objectKinds } from '@/domain/audit/deed-line'
import type { DeskWords } from '@/messages/desk'
import styles from './deed-filter-form.module.css'

type Props = {
  t: DeskWords
  filters: DeedFilters
  people: readonly { id: string; name: string }[]
}

export function DeedFilterForm({ t, filters, people }: Props) {
  const { kind, editorId, objectId, since, until } = filters
  return (
    <Form action="/admin/nhat-ky" className={styles.form} role="search">
      {objectId && <input type="hidden" name={deedFilterNames.objectId} value={objectId} />}
      <SelectField
        name={deedFilterNames.kind}
        label={t('audit.kind')}
        value={kind}
        options={[
          { value: '', label: t('audit.anyKind') },
          ...objectKinds.map((value) => ({ value, label: t(`audit.kinds.${value}`) })),
        ]}
        fault={null}
      />
      <SelectField
        name={deedFilterNames.editorId}
        label={t('audit.person')}
        value={editorId}
        options={[
          { value: '', label: t('audit.anyPerson') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        fault={null}
      />
      <DayField name={deedFilterNames.since} label={t('audit.since')} value={since} />
      <DayField name={deedFilterNames.until} label={t('articles.until')} value={until} />
      <div className={styles.ways}>
        <Button type="submit">{t('articles.filter')}</Button>
        <DeskLink href="/admin/nhat-ky" className={buttonClass('quiet')}>
          {t('articles.clear')}
        </DeskLink>
      </div>
    </Form>
  )
}
