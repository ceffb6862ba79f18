'use client'
import { useEffect, useRef } from 'react'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import styles from './people.module.css'

type Props = { link: string; onClose: () => void }

/** A link that is said once, ready to be copied. */
export function LinkOnce({ link, onClose }: Props) {
  const t = useWords()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <div className={styles.link}>
      <label htmlFor="one-time-link">{t('people.linkOnce')}</label>
      <input
        ref={field}
        id="one-time-link"
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={onClose}>{t('people.close')}</Button>
    </div>
  )
}
