import { FieldFrame } from './field-frame'

export type Option = { value: string; label: string }

type Props = {
  name: string
  label: string
  id?: string
  value?: string
  options: readonly Option[]
  hint?: string
  fault: string | null
}

export function SelectField({ name, label, id = name, value = '', options, hint, fault }: Props) {
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      {(described) => (
        <select {...described} name={name} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
