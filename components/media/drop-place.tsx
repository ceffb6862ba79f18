'use client'
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '@/components/desk/words'
import { Button, type Look } from '@/components/ui/button'
import { acceptedEndings } from '@/domain/media/kinds'
import { type MediumKind, mediumKinds } from '@/domain/media/medium'
import styles from './drop-place.module.css'

type Props = {
  onFiles: (files: readonly File[]) => void
  children: ReactNode
}

/** Files dropped anywhere on what it holds, or pasted while it is shown, are handed on. */
export function DropPlace({ onFiles, children }: Props) {
  const t = useWords()
  const [isOver, setOver] = useState(false)
  usePastedFiles(onFiles)
  function drop(event: DragEvent) {
    setOver(false)
    if (!hasFiles(event)) return
    event.preventDefault()
    onFiles(droppedFiles(event))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a mouse's way; the button beside it is everybody's
    <div
      className={styles.place}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <p className={styles.over} aria-hidden="true">
          {t('media.drop')}
        </p>
      )}
    </div>
  )
}

type ButtonProps = {
  onFiles: (files: readonly File[]) => void
  kinds?: readonly MediumKind[]
  isMany?: boolean
  look?: Look
  children: ReactNode
}

/** Opens the system's own window for files. */
export function FilesButton({ onFiles, kinds = mediumKinds, isMany, look, children }: ButtonProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={isMany}
        accept={acceptedEndings(kinds)}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}

function usePastedFiles(onFiles: Props['onFiles']) {
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    function paste(event: ClipboardEvent) {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      latest.current(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}

/** A folder cannot be sent as one file. */
function droppedFiles({ dataTransfer }: DragEvent): File[] {
  return [...dataTransfer.items]
    .filter((item) => !item.webkitGetAsEntry()?.isDirectory)
    .flatMap((item) => item.getAsFile() ?? [])
}
