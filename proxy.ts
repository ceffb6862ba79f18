import { type NextRequest, NextResponse } from 'next/server'
import { isSetUpTokenValid } from '@/domain/editors/queries'
import { isLinkOpen } from '@/domain/password-links/queries'

export const config = { matcher: ['/admin/khoi-tao', '/dat-lai-mat-khau/:token'] }

/**
 * A page that is drawn per request has sent its 200 before `notFound()` is reached, so the status of
 * a closed door is decided here. The lock itself is in the page and in the command behind it.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (await isOpen(request.nextUrl)) return NextResponse.next()
  return NextResponse.rewrite(new URL('/vi/khong-tim-thay', request.url))
}

async function isOpen({ pathname, searchParams }: URL): Promise<boolean> {
  if (pathname === '/admin/khoi-tao') return isSetUpTokenValid(searchParams.get('token') ?? '')
  return isLinkOpen(pathname.split('/').at(-1) ?? '')
}
