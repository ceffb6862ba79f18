import { admit } from '@/domain/sessions/session'
import { letGo } from '@/domain/writers/commands'

const codes = { foreign: 403, 'signed-out': 401 } as const

/**
 * A form of one's own is closed. A route and not an action: the last word of a page that is put away is a
 * beacon. Fields: articleId, sheet.
 */
export async function POST(request: Request): Promise<Response> {
  const admission = await admit()
  if (admission.status !== 'admitted')
    return new Response(null, { status: codes[admission.status] })
  const form = await request.formData().catch(() => new FormData())
  const text = (name: string) => String(form.get(name) ?? '')
  await letGo(admission.editor, text('articleId'), text('sheet'))
  return new Response(null, { status: 204 })
}
