import { refuseMail } from '@/domain/mail/refusals/commands'

type Context = { params: Promise<{ token: string }> }

const statuses = { refused: 200, unknown: 404, away: 503 } as const

/**
 * What is posted to `/huy-nhan/<token>`: by the form there, which is led back to it, or in one click
 * by the provider of the mailbox, which follows no redirect (RFC 8058).
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const { status } = await refuseMail(token)
  if (await isOneClick(request)) return new Response(null, { status: statuses[status] })
  return new Response(null, {
    status: 303,
    headers: { location: `/huy-nhan/${encodeURIComponent(token)}` },
  })
}

async function isOneClick(request: Request): Promise<boolean> {
  return (await request.text()).includes('List-Unsubscribe')
}
