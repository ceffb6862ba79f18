import { type NextRequest, NextResponse } from 'next/server'
import { isSetUpTokenValid } from '@/domain/editors/queries'
import { findInvitation } from '@/domain/invitations/queries'
import { isLinkOpen } from '@/domain/password-links/queries'
import { ASKED_PATH_HEADER } from '@/domain/sessions/standing'

export const config = { matcher: ['/admin/:path*', '/dat-lai-mat-khau/:token', '/moi/:token'] }

/**
 * A page that is drawn per request has sent its 200 before `notFound()` is reached, so the status of
 * a closed door is decided here. The lock itself is in the page and in the command behind it. A page
 * of the newsroom hears its own address, which Next does not tell it, to lead back after signing in.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!(await isOpen(request.nextUrl))) {
    return NextResponse.rewrite(new URL('/vi/khong-tim-thay', request.url))
  }
  const headers = new Headers(request.headers)
  headers.set(ASKED_PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

async function isOpen({ pathname, searchParams }: URL): Promise<boolean> {
  if (pathname === '/admin/khoi-tao') return isSetUpTokenValid(searchParams.get('token') ?? '')
  if (pathname.startsWith('/admin')) return true
  const [, door, token = ''] = pathname.split('/')
  return door === 'moi' ? (await findInvitation(token)) !== null : isLinkOpen(token)
}
