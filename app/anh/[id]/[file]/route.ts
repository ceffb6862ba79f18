import { giveFile } from '@/app/stored-file'
import { type PictureFile, parsePictureFile } from '@/domain/media/picture'
import { findReplacement } from '@/domain/media/queries'
import { openFile } from '@/domain/media/store'

type Context = { params: Promise<{ id: string; file: string }> }

/** A file of a picture, in parts where somebody asks for parts. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const wanted = parsePictureFile(id, file)
  const stored = wanted && (await openFile(id, wanted.name))
  if (!stored) return wanted ? leadOn(id, wanted) : missing()

  const isPart = request.headers.has('range')
  if (isPart) stored.content.destroy()
  return giveFile(request, {
    bytes: stored.bytes,
    tag: `${id}/${wanted.name}`,
    headers: { 'content-type': wanted.mime },
    open: async (range) => (isPart ? openFile(id, wanted.name, range) : stored),
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
