import { deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makeVariants } from '@/domain/media/jobs/make-variants'
import { openFile } from '@/domain/media/store'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { jpeg, pngBomb, sent, someColour, storedBytes, storedFolders } from '@/test/pictures'
import { upload } from './commands'

ownDatabase()
ownMedia()

async function take(name: string, content: Uint8Array) {
  return upload(await person(), sent(name, content))
}

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const heif = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0heicmif1')])
const tiff = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0])
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])

test.each([
  ['tep.pdf', pdf, 'stored'],
  ['ảnh.jpg', html, 'mismatch'],
  ['trang.html', html, 'unknown'],
  ['trang.txt', html, 'mismatch'],
  ['hình.svg', Buffer.from(svg), 'svg'],
  ['hình.svg', Buffer.from(`<?xml version="1.0"?>\n<!-- x -->\n${svg}`), 'svg'],
  ['hình.png', Buffer.from(`\ufeff <?xml version="1.0"?>${svg}`), 'svg'],
  ['IMG_0001.HEIC', Buffer.concat([heif, Buffer.alloc(100)]), 'heif'],
  ['IMG_0001.jpg', Buffer.concat([heif, Buffer.alloc(100)]), 'heif'],
  ['quét.tif', tiff, 'tiff'],
  ['bài.docx', program, 'mismatch'],
  ['bài.doc', pdf, 'mismatch'],
  ['chạy.exe', program, 'unknown'],
  ['rỗng.pdf', Buffer.alloc(0), 'empty'],
  ['số liệu.csv', Buffer.from('Tỉnh,Số\nLào Cai,12\n'), 'stored'],
  ['số liệu.csv', Buffer.from([0x54, 0xe2, 0x6e, 0x0a]), 'mismatch'],
  ['không tên', Buffer.from('chữ'), 'unknown'],
])('%s (case %#)', async (name, content, status) => {
  const before = await storedFolders()
  expect(await take(name, content)).toMatchObject({ status })
  if (status !== 'stored') expect(await storedFolders()).toEqual(before)
})

test('pictures that lie about their measures, or are cut off, are refused before they fill memory', async () => {
  const whole = await jpeg(1500, 1000, someColour())
  const noise = await sharp({
    create: {
      width: 900,
      height: 900,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
      background: '#000',
    },
  })
    .jpeg()
    .toBuffer()
  const before = process.memoryUsage().rss
  expect(await take('bom.png', pngBomb(50_000, 50_000))).toEqual({ status: 'too-many-pixels' })
  expect(await take('cụt.jpg', noise.subarray(0, noise.length / 2))).toEqual({ status: 'broken' })
  expect(await take('hỏng.jpg', whole.subarray(0, 300))).toEqual({ status: 'broken' })
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024)
})

test('what hangs on a picture is not in the files made of it', async () => {
  const payload = '<script>alert("trong ảnh")</script>'
  const polyglot = Buffer.concat([await jpeg(500, 400, someColour()), Buffer.from(payload)])
  const outcome = await take('hai mặt.jpg', polyglot)
  const folder = outcome.status === 'stored' ? outcome.medium.id : ''
  await makeVariants({ mediaId: folder }, new AbortController().signal)
  for (const name of ['500.jpg', '500.webp', '500.avif']) {
    const bytes = await storedBytes(folder, name)
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes.includes('script')).toBe(false)
  }
  expect(await openFile(folder, 'original')).toBeNull()
})

test('an archive is not unpacked to see what it is', async () => {
  const bomb = zipOf('[Content_Types].xml', Buffer.alloc(100 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(1024 * 1024)
  const before = process.memoryUsage().rss
  const { status } = await take('bom.docx', bomb)
  expect(['mismatch', 'unknown']).toContain(status)
  expect(process.memoryUsage().rss - before).toBeLessThan(90 * 1024 * 1024)
})

/** A ZIP (APPNOTE 4.3) of one file. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.write('PK\x03\x04', 'latin1')
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), packed])
}
