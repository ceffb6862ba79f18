import { expect, test } from 'vitest'
import { GET as getPicture } from '@/app/anh/[id]/[file]/route'
import { GET as getFile } from '@/app/tep/[id]/[name]/route'
import { makeVariants } from '@/domain/media/jobs/make-variants'
import { sweepMedia } from '@/domain/media/jobs/sweep-media'
import { removeMedium } from '@/domain/media/library/commands'
import { replace } from '@/domain/media/replacements/commands'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { ownS3 } from '@/test/own-s3'
import { jpeg, sent, someColour, storedFolders } from '@/test/pictures'
import { upload } from './commands'

ownDatabase()
ownMedia()
ownS3()

const signal = new AbortController().signal
const request = (headers = {}) => new Request('http://localhost/', { headers })

test('a picture lives in an S3 store as it does on a disk', async () => {
  const owner = await person({ role: 'owner' })
  const stored = await upload(owner, sent('a.jpg', await jpeg(700, 400, someColour())))
  const id = stored.status === 'stored' ? stored.medium.id : stored.status
  await makeVariants({ mediaId: id }, signal)
  const shown = await getPicture(request(), { params: Promise.resolve({ id, file: '480.avif' }) })
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/avif'])
  expect((await shown.arrayBuffer()).byteLength).toBe(Number(shown.headers.get('content-length')))

  const replaced = await replace(owner, id, sent('b.jpg', await jpeg(500, 300, someColour())))
  const files = replaced.status === 'stored' ? replaced.medium.fileId : replaced.status
  const old = await getPicture(request(), { params: Promise.resolve({ id, file: '480.webp' }) })
  expect([old.status, old.headers.get('location')]).toEqual([301, `/anh/${files}/480.webp`])
  await sweepMedia(signal)
  expect(await storedFolders()).toEqual([files])
  expect(await removeMedium(owner, id)).toEqual({ status: 'removed' })
  expect(await storedFolders()).toEqual([])
})

test('a document is read from it whole and in part', async () => {
  const owner = await person({ role: 'owner' })
  const stored = await upload(owner, sent('Báo cáo.pdf', Buffer.from('%PDF-1.7 0123456789')))
  const id = stored.status === 'stored' ? stored.medium.id : stored.status
  const params = Promise.resolve({ id, name: 'Báo cáo.pdf' })
  const whole = await getFile(request(), { params })
  expect(await whole.text()).toBe('%PDF-1.7 0123456789')
  const part = await getFile(request({ range: 'bytes=9-12' }), { params })
  expect([part.status, await part.text()]).toEqual([206, '0123'])
  expect(part.headers.get('content-range')).toBe('bytes 9-12/19')
})
