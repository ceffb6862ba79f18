import { createTurns } from '@/domain/editors/turns'
import { storedName } from '@/domain/media/attachment'
import type { FileType } from '@/domain/media/kinds'
import { type PictureFile, pictureFileName } from '@/domain/media/picture'
import { removeFiles, storeFile } from '@/domain/media/store'
import { encode, firstFiles, measure } from '@/domain/media/variants'
import type { ReceivedFile } from './receive'

/** What lies in the store now: a picture's files and its measures, or neither. */
export type NewFiles = {
  variants: (PictureFile & { bytes: number })[]
  width: number | null
  height: number | null
}

/** A large picture takes 200 MB while it is decoded. */
const inTurn = createTurns(2)

/**
 * Puts an upload into the store under `fileId`: a recording or document as it is, a picture as a few
 * files of its own and, until the worker has made the others, as it came. Leaves nothing when it throws.
 */
export async function layDown(
  fileId: string,
  type: FileType,
  file: ReceivedFile,
): Promise<NewFiles> {
  try {
    if (type.kind === 'image') return await inTurn(() => layPicture(fileId, file))
    await storeFile(fileId, storedName, file)
    return { variants: [], width: null, height: null }
  } catch (error) {
    await removeFiles(fileId)
    throw error
  }
}

async function layPicture(fileId: string, file: ReceivedFile): Promise<NewFiles> {
  const original = await measure(file.path)
  const variants: NewFiles['variants'] = []
  for (const wanted of firstFiles(original)) {
    const { content, ...made } = await encode(original, wanted)
    await storeFile(fileId, pictureFileName(made), content)
    variants.push({ ...made, bytes: content.byteLength })
  }
  await storeFile(fileId, storedName, file)
  const widest = variants.reduce((wide, made) => (made.width > wide.width ? made : wide))
  const width = original.width
  return { variants, width, height: Math.round((widest.height * width) / widest.width) }
}
