'use client'
import Form from 'next/form'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import styles from './name-search.module.css'

/** Finds by name, with and without diacritics. */
export function NameSearch({ action, words }: { action: string; words: string }) {
  const t = useWords()
  return (
    <Form key={words} action={action} className={styles.search} role="search">
      <Field
        name="q"
        type="search"
        label={t('names.search')}
        value={words}
        fault={null}
        isOptional
      />
      <Button type="submit">{t('names.find')}</Button>
    </Form>
  )
}
