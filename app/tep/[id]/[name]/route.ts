import { giveFile } from '@/app/stored-file'
import {
  type Attachment,
  attachmentAddress,
  contentDisposition,
  storedName,
} from '@/domain/media/attachment'
import { findAttachment } from '@/domain/media/queries'
import { openFile } from '@/domain/media/store'

type Context = { params: Promise<{ id: string; name: string }> }

/** A file of an article, in parts where a player asks for parts; its name in the address is canonical. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params
  const file = await findAttachment(id)
  if (!file) return new Response(null, { status: 404 })
  const isCurrent = id === filesOf(file)
  const isName = name === file.name || name === encodeURIComponent(file.name)
  if (!isCurrent || !isName) return moved(file)

  return giveFile(request, {
    bytes: file.bytes,
    tag: filesOf(file),
    headers: { 'content-type': file.mime, 'content-disposition': contentDisposition(file) },
    open: (range) => openFile(filesOf(file), storedName, range),
  })
}

function filesOf({ id, fileId = id }: Attachment): string {
  return fileId
}

function moved(file: Attachment): Response {
  return new Response(null, { status: 301, headers: { location: attachmentAddress(file) } })
}
