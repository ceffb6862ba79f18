import { endSession, signOutEverywhere } from '@/domain/sessions/commands'
import { currentSession, dropSession } from '@/domain/sessions/session'
import { signInPath } from '@/domain/sessions/standing'
import { isSameOrigin } from '@/domain/visits/visitor'

/**
 * A route and not an action, since only a route can tell the browser to forget what it keeps of the
 * newsroom: pages in its cache, drafts in its storage. Fields: everywhere, for every session at once; keep,
 * to leave the storage, where words wait that no server has.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await isSameOrigin())) return new Response(null, { status: 403 })
  const form = await request.formData().catch(() => null)
  const session = await currentSession()
  if (session && form?.has('everywhere')) await signOutEverywhere(session.editor)
  else if (session) await endSession(session.editor, session.id)
  await dropSession()
  const forgotten = form?.has('keep') ? '"cache"' : '"cache", "storage"'
  return new Response(null, {
    status: 303,
    headers: { location: signInPath, 'clear-site-data': forgotten },
  })
}
