'use client'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { CalendarIcon } from '@/components/ui/icons'
import { typedMoment } from '@/domain/text/moments'
import { FieldFrame } from './field-frame'
import styles from './moment-field.module.css'
import { useWords } from './words'

type Props = {
  name: string
  label: string
  id?: string
  value?: Date | null
  hint?: string
  fault: string | null
  isOptional?: boolean
}

/** A day and an hour of Vietnam's clocks, typed as 18/06/2016 15:04 or chosen from the browser's calendar. */
export function MomentField({ name, label, id = name, value, hint, fault, isOptional }: Props) {
  const t = useWords()
  const typed = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <FieldFrame id={id} label={label} hint={hint ?? t('ui.momentHint')} fault={fault}>
      {(described) => (
        <div className={styles.moment}>
          <input
            {...described}
            ref={typed}
            name={name}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            placeholder={t('ui.momentShape')}
            defaultValue={value ? typedMoment(value) : ''}
            required={!isOptional}
          />
          <Button aria-label={t('ui.openCalendar')} onClick={() => calendar.current?.showPicker()}>
            <CalendarIcon />
          </Button>
          <input
            ref={calendar}
            className={styles.calendar}
            type="datetime-local"
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => {
              if (typed.current) typed.current.value = fromCalendar(event.target.value)
            }}
          />
        </div>
      )}
    </FieldFrame>
  )
}

/** 2016-06-18T15:04 as people here write it. */
function fromCalendar(value: string): string {
  const [day = '', time = ''] = value.split('T')
  return value && `${day.split('-').reverse().join('/')} ${time.slice(0, 5)}`
}
