'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useWords } from '@/components/desk/words'
import { readingMinutes, wordCount } from '@/domain/documents/plain-text'
import { formatNumber } from '@/domain/text/numbers'
import { documentOf } from './document'
import styles from './editor.module.css'

const pause = 400

/** How long the text is, counted when the writer pauses. */
export function Counts({ editor }: { editor: Editor }) {
  const t = useWords()
  const [counted, setCounted] = useState(() => countsOf(editor))
  useEffect(() => {
    let timer: number | undefined
    function count() {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setCounted(countsOf(editor)), pause)
    }
    editor.on('update', count)
    return () => {
      window.clearTimeout(timer)
      editor.off('update', count)
    }
  }, [editor])
  const { words, minutes } = counted
  return (
    <p className={styles.counts}>
      {t('editor.counts', { words: formatNumber(words), minutes: formatNumber(minutes) })}
    </p>
  )
}

function countsOf(editor: Editor) {
  const document = documentOf(editor.state.doc)
  return { words: wordCount(document), minutes: readingMinutes(document) }
}
