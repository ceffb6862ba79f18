'use client'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'

type Props = {
  id: string
  name?: string
  slug?: string
  faultOf: (field: string) => string | null
}

/** Both of what everything named has; a changed address leads on from the old one for ever. */
export function NameFields({ id, name, slug, faultOf }: Props) {
  const t = useWords()
  return (
    <>
      <Field
        id={`${id}-name`}
        name="name"
        label={t('names.name')}
        value={name}
        fault={faultOf('name')}
      />
      <Field
        id={`${id}-slug`}
        name="slug"
        label={t('names.slug')}
        hint={slug ? t('names.slugChange') : t('names.slugHint')}
        value={slug}
        fault={faultOf('slug')}
        isOptional
      />
    </>
  )
}
