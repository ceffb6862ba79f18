import { FieldFrame } from './field-frame'

type Props = {
  name: string
  label: string
  id?: string
  value?: string
  rows?: number
  hint?: string
  fault: string | null
  isOptional?: boolean
}

/** Several lines of text; the field grows with them where the browser can. */
export function TextArea({ name, label, id = name, hint, fault, ...area }: Props) {
  const { value = '', rows = 3, isOptional = false } = area
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      {(described) => (
        <textarea
          {...described}
          name={name}
          rows={rows}
          defaultValue={value}
          required={!isOptional}
        />
      )}
    </FieldFrame>
  )
}
