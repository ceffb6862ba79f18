import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { listFolders, openFile } from '@/domain/media/store'
import type { Sent } from '@/domain/media/uploads/receive'

type Colour = { r: number; g: number; b: number }

/** A picture of one colour, unlike any other of another colour or size. */
export async function jpeg(
  width = 1200,
  height = 800,
  colour: Colour = { r: 30, g: 90, b: 60 },
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
}

/** A colour that no other picture of this run has. */
export function someColour(): Colour {
  const byte = () => Math.floor(Math.random() * 256)
  return { r: byte(), g: byte(), b: byte() }
}

/** What a browser sends of a file, in pieces of 1000 bytes. */
export function sent(name: string, content: Uint8Array, declaredBytes = content.length): Sent {
  return { name, declaredBytes, content: pieces(content) }
}

async function* pieces(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 1_000) yield content.subarray(at, at + 1_000)
}

/** What lies in the store: the ids of its folders. */
export async function storedFolders(): Promise<string[]> {
  const found: string[] = []
  for await (const { id } of listFolders()) found.push(id)
  return found.sort()
}

/** Empty where there is no such file. */
export async function storedBytes(id: string, name: string): Promise<Buffer> {
  const file = await openFile(id, name)
  return Buffer.concat((await file?.content.toArray()) ?? [])
}

/** A PNG of so many pixels that says so truly, in a few thousand bytes: all of it one black. */
export function pngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 2_000)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND')])
}

function chunk(type: string, content = Buffer.alloc(0)): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  const body = Buffer.concat([Buffer.from(type), content])
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
