import { Readable } from 'node:stream'
import { type PictureFile, parsePictureFile } from '@/domain/media/picture'
import { findReplacement } from '@/domain/media/queries'
import { openFile } from '@/domain/media/store'

type Context = { params: Promise<{ id: string; file: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const wanted = parsePictureFile(id, file)
  const stored = wanted && (await openFile(id, wanted.name))
  if (!stored) return wanted ? leadOn(id, wanted) : missing()

  return new Response(Readable.toWeb(stored.content) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': wanted.mime,
      'content-length': String(stored.bytes),
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}

/** A picture that was replaced is shown as it is now wherever its old address still stands. */
async function leadOn(
  id: string,
  wanted: Pick<PictureFile, 'width' | 'format'>,
): Promise<Response> {
  const location = await findReplacement(id, wanted)
  return location ? new Response(null, { status: 301, headers: { location } }) : missing()
}

function missing(): Response {
  return new Response(null, { status: 404 })
}
