import { FieldFrame } from './field-frame'

type Props = {
  name: string
  label: string
  /** Where a page has more than one field of this name. */
  id?: string
  type?: 'text' | 'email' | 'password' | 'url' | 'search'
  value?: string
  hint?: string
  fault: string | null
  autoComplete?: string
  isOptional?: boolean
}

/** One labelled line of a form, with its hint and what is wrong with it, both read out with the field. */
export function Field({ name, label, id = name, hint, fault, isOptional, ...input }: Props) {
  const { type = 'text', value = '', autoComplete } = input
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      {(described) => (
        <input
          {...described}
          name={name}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete}
          required={!isOptional}
        />
      )}
    </FieldFrame>
  )
}
