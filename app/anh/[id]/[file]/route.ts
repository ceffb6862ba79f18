import { Readable } from 'node:stream'
import { parsePictureFile } from '@/domain/media/picture'
import { openFile } from '@/domain/media/store'

type Context = { params: Promise<{ id: string; file: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const wanted = parsePictureFile(id, file)
  const stored = wanted && (await openFile(id, wanted.name))
  if (!stored) return new Response(null, { status: 404 })

  return new Response(Readable.toWeb(stored.content) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': wanted.mime,
      'content-length': String(stored.bytes),
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
