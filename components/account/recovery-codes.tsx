'use client'
import { useEffect, useRef } from 'react'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import styles from './account.module.css'

type Props = { codes: readonly string[]; onStored?: () => void }

/** Said once: they leave the page when their owner says so. */
export function RecoveryCodes({ codes, onStored }: Props) {
  const t = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className={styles.codes}>
      <h3 ref={title} tabIndex={-1}>
        {t('secondFactor.codesTitle')}
      </h3>
      <p>{t('secondFactor.codes')}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      {onStored && <Button onClick={onStored}>{t('secondFactor.stored')}</Button>}
    </div>
  )
}
