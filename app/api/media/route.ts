import { listLibrary } from '@/domain/media/drafts'
import { readFilters } from '@/domain/media/library/library'
import { isMediumKind } from '@/domain/media/medium'
import { replace } from '@/domain/media/replacements/commands'
import { upload } from '@/domain/media/uploads/commands'
import { takeBody } from '@/domain/media/uploads/held-bodies'
import type { Sent } from '@/domain/media/uploads/receive'
import type { UploadOutcome } from '@/domain/media/uploads/upload'
import { admit, currentEditor } from '@/domain/sessions/session'

type Status = UploadOutcome['status'] | 'foreign' | 'signed-out'

const headers = { 'cache-control': 'private, no-store' }

const codes: Record<Status, number> = {
  stored: 200,
  'signed-out': 401,
  foreign: 403,
  forbidden: 403,
  gone: 404,
  'too-large': 413,
  empty: 422,
  svg: 415,
  heif: 415,
  tiff: 415,
  unknown: 415,
  mismatch: 415,
  broken: 422,
  'too-many-pixels': 422,
  interrupted: 400,
  'no-room': 507,
}

/**
 * One file, its bytes as the body: what a form would wrap around them says nothing more. Query: `ten`
 * its name, `thay` the id of the medium whose place it takes.
 */
export async function POST(request: Request): Promise<Response> {
  const admission = await admit()
  if (admission.status !== 'admitted') return answer(admission)
  const query = new URL(request.url).searchParams
  const former = query.get('thay')
  const sent = sentBy(request, query.get('ten') ?? '')
  return answer(
    former === null
      ? await upload(admission.editor, sent)
      : await replace(admission.editor, former, sent),
  )
}

/** What the picker shows. Query: `loai` (several), `nhan`, `q`, and `sau`, the cursor of the page before. */
export async function GET(request: Request): Promise<Response> {
  if (!(await currentEditor())) return answer({ status: 'signed-out' })
  const query = new URL(request.url).searchParams
  const { kind: _, ...filters } = readFilters(Object.fromEntries(query))
  const kinds = query.getAll('loai').filter(isMediumKind)
  const page = await listLibrary({ ...filters, kinds }, query.get('sau') ?? undefined)
  return Response.json(page, { headers })
}

function sentBy(request: Request, name: string): Sent {
  const length = request.headers.get('content-length')
  return {
    name,
    declaredBytes: length === null ? null : Number(length),
    content: takeBody(request.headers) ?? ((request.body ?? []) as AsyncIterable<Uint8Array>),
  }
}

function answer(outcome: { status: Status }): Response {
  return Response.json(outcome, { status: codes[outcome.status], headers })
}
