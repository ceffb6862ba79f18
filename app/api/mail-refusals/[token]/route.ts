import { refuseMail } from '@/domain/mail/refusals/commands'

type Context = { params: Promise<{ token: string }> }

const statuses = { refused: 200, unknown: 404, away: 503 } as const

/**
 * What is posted to `/huy-nhan/<token>`: by the form there, which is led back to it, or in one click
 * by the provider of the mailbox, which follows no redirect (RFC 8058). Anything else changes nothing.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const form = await request.text()
  if (!form.includes('List-Unsubscribe')) return new Response(null, { status: 400 })

  const { status } = await refuseMail(token)
  if (form.includes('One-Click')) return new Response(null, { status: statuses[status] })
  const location = `/huy-nhan/${encodeURIComponent(token)}`
  return new Response(null, { status: 303, headers: { location } })
}
