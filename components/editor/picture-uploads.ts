'use client'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useRef } from 'react'
import { type Uploading, useUploading } from '@/components/media/uploading'
import { insertBlocks } from './blocks'
import { figureOf } from './media-blocks'
import { rememberMedium, type ShownMedia } from './shown-media'

export type PictureUploads = Uploading & {
  /** Uploads pictures and puts each below the block at this place, wherever that has gone meanwhile. */
  addAt: (files: readonly File[], at: number) => void
}

export function usePictureUploads(editor: Editor | null, media: ShownMedia): PictureUploads {
  const place = useRef<number | null>(null)
  const uploading = useUploading({
    onStored(medium) {
      if (!editor || medium.kind !== 'image') return
      rememberMedium(media, medium)
      insertBlocks(editor, [figureOf(medium)], place.current ?? undefined)
    },
  })
  useEffect(() => {
    function follow({ transaction }: { transaction: Transaction }) {
      if (place.current !== null) place.current = transaction.mapping.map(place.current, -1)
    }
    editor?.on('transaction', follow)
    return () => {
      editor?.off('transaction', follow)
    }
  }, [editor])
  return {
    ...uploading,
    addAt(files, at) {
      place.current = at
      uploading.add(files)
    },
  }
}
