'use client'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useWords } from '@/components/desk/words'
import type { Picture } from '@/domain/media/picture'
import styles from './focus-field.module.css'
import { PictureView } from './picture-view'

const step = 0.05

const moves: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}

/** The picture, on which a press or the arrow keys say what has to stay in sight when it is cropped. */
export function FocusField({ picture }: { picture: Picture }) {
  const t = useWords()
  const [x, setX] = useState(picture.focalX ?? 0.5)
  const [y, setY] = useState(picture.focalY ?? 0.5)
  const fields = useRef<HTMLDivElement>(null)
  const cropped = { ...picture, alt: '', focalX: x, focalY: y }
  function put(left: number, top: number) {
    setX(within(left))
    setY(within(top))
    fields.current?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  function press({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    put((clientX - left) / width, (clientY - top) / height)
  }
  function move(event: KeyboardEvent) {
    const by = moves[event.key]
    if (!by) return
    event.preventDefault()
    put(x + by[0], y + by[1])
  }
  return (
    <div className={styles.focus}>
      <p id="focus-label" className={styles.label}>
        {t('media.one.focus')}
      </p>
      <p id="focus-hint" className={styles.hint}>
        {t('media.one.focusHint')}
      </p>
      <button
        type="button"
        className={styles.picture}
        aria-labelledby="focus-label"
        aria-describedby="focus-hint focus-at"
        onPointerDown={press}
        onKeyDown={move}
      >
        <PictureView picture={picture} sizes="(min-width: 64rem) 34rem, 100vw" isEager />
        <span className={styles.point} style={{ left: `${x * 100}%`, top: `${y * 100}%` }} />
      </button>
      <p id="focus-at" className={styles.hint} role="status">
        {t('media.one.focusAt', { x, y })}
      </p>
      <div ref={fields}>
        <input type="hidden" name="focalX" value={x} />
        <input type="hidden" name="focalY" value={y} />
      </div>
      <p className={styles.hint}>{t('media.one.cropped')}</p>
      <div className={styles.crops}>
        <div className={styles.square}>
          <PictureView picture={cropped} sizes="6rem" />
        </div>
        <div className={styles.wide}>
          <PictureView picture={cropped} sizes="14rem" />
        </div>
      </div>
    </div>
  )
}

function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100
}
