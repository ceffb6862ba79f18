'use client'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '@/components/desk/words'
import { useWriting } from '@/components/drafts/writing'
import { Button } from '@/components/ui/button'
import { draftPreviewPath } from '@/domain/previews/preview'
import styles from './preview-panel.module.css'

/** CSS pixels: a phone that many readers hold, and a window on a desk. */
const widths = { phone: 390, desktop: 1280 } as const

type Device = keyof typeof widths

const height = 800

/** The text as readers would see it, on a phone or at a desk; it follows each save. */
export function PreviewPanel({ articleId }: { articleId: string }) {
  const t = useWords()
  const { version, isUnsaved, saveFirst } = useWriting()
  const [device, setDevice] = useState<Device | null>(null)
  async function open(chosen: Device) {
    await saveFirst()
    setDevice(device === chosen ? null : chosen)
  }
  return (
    <section className={styles.panel} aria-labelledby="xem-thu">
      <h2 id="xem-thu">{t('preview.title')}</h2>
      <div className={styles.ways}>
        {(['phone', 'desktop'] as const).map((one) => (
          <Button key={one} aria-pressed={device === one} onClick={() => open(one)}>
            {t(`preview.${one}`)}
          </Button>
        ))}
        {device && isUnsaved && <p role="status">{t('preview.behind')}</p>}
      </div>
      {device && (
        <ScaledPage
          address={`${draftPreviewPath(articleId)}?ban=${version}`}
          title={t('preview.of', { device: t(`preview.${device}`) })}
          width={widths[device]}
        />
      )}
    </section>
  )
}

type PageProps = { address: string; title: string; width: number }

/** A page at its own width, made smaller where the room is narrower. */
function ScaledPage({ address, title, width }: PageProps) {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(width)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? width))
    if (box.current) watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [width])
  const scale = Math.min(1, room / width)
  return (
    <div ref={box} className={styles.box} style={{ height: height * scale }}>
      <iframe
        className={styles.page}
        src={address}
        title={title}
        sandbox="allow-same-origin"
        style={{ width, height, transform: `scale(${scale})` }}
      />
    </div>
  )
}
