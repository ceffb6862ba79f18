import { FieldFrame } from './field-frame'

type Props = { name: string; label: string; value?: string }

/** A day as the browser's calendar gives it, 2016-06-18. */
export function DayField({ name, label, value = '' }: Props) {
  return (
    <FieldFrame id={name} label={label} fault={null}>
      {(described) => <input {...described} name={name} type="date" defaultValue={value} />}
    </FieldFrame>
  )
}
