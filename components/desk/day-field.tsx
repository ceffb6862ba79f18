'use client'
import { useState } from 'react'
import { dayOf, formatDate, startOfDay } from '@/domain/text/dates'
import { readMoment } from '@/domain/text/moments'
import { FieldFrame } from './field-frame'
import { useWords } from './words'

type Props = { name: string; label: string; value?: string }

/** A day typed as 18/06/2016 and sent as 2016-06-18; what is no day is sent as none. */
export function DayField({ name, label, value = '' }: Props) {
  const t = useWords()
  const [typed, setTyped] = useState(() => (value ? formatDate(startOfDay(value)) : ''))
  const day = readMoment(`${typed.trim()} 00:00`)
  const fault = typed.trim() && !day ? t('faults.malformed') : null
  return (
    <FieldFrame id={`${name}-ngay`} label={label} fault={fault}>
      {(described) => (
        <>
          <input
            {...described}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            placeholder={t('ui.dayShape')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <input type="hidden" name={name} value={day ? dayOf(day) : ''} />
        </>
      )}
    </FieldFrame>
  )
}
