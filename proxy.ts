import { type NextRequest, NextResponse } from 'next/server'
import { isSetUpTokenValid } from '@/domain/editors/queries'
import { findInvitation } from '@/domain/invitations/queries'
import { isLinkOpen } from '@/domain/password-links/queries'
import { addressPath, readAddress } from '@/domain/redirects/address'
import { type Asked, followRows, type Lead, placeOf } from '@/domain/redirects/lead'
import { findRedirect } from '@/domain/redirects/reads'
import { ASKED_PATH_HEADER } from '@/domain/sessions/standing'
import { env } from '@/env'
import { t } from '@/messages'

export const config = {
  matcher: [
    '/admin/:path*',
    '/dat-lai-mat-khau/:token',
    '/moi/:token',
    {
      source: '/((?!_next/|api/|scripts/|anh/|tep/).*)',
      missing: [{ type: 'header', key: 'x-front-process' }],
    },
  ],
}

const doors = /^\/(admin|moi|dat-lai-mat-khau)(\/|$)/

/** How long reading waits for the rows of old addresses before it does without them, in ms. */
const patience = 500

/**
 * A page that is drawn per request has sent its 200 before `notFound()` is reached, so the status of
 * a closed door is decided here. The lock itself is in the page and in the command behind it. A page
 * of the newsroom hears its own address, which Next does not tell it, to lead back after signing in.
 * Old addresses are led on here where there is no front process to do it.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!doors.test(request.nextUrl.pathname)) return leadOn(request)
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

async function leadOn({ method, nextUrl }: NextRequest): Promise<NextResponse> {
  const { pathname, search } = nextUrl
  const address = readAddress(pathname)
  if (address === null || !/^(GET|HEAD)$/.test(method)) return NextResponse.next()

  const asked = { target: pathname + search, address, query: search.slice(1) }
  if (addressPath(address) !== pathname) return redirect(placeOf(asked))
  const lead = await findLead(asked)
  if (lead.status === 301) return redirect(lead.location)
  return lead.status === 410 ? gone(lead.notice) : NextResponse.next()
}

/** Nowhere, while the rows cannot be asked: a page that is there is read all the same. */
async function findLead(asked: Asked): Promise<Lead> {
  const nowhere: Lead = { status: 404 }
  const late = new Promise<Lead>((resolve) => setTimeout(resolve, patience, nowhere))
  return Promise.race([followRows(asked, findRedirect).catch(() => nowhere), late])
}

function redirect(location: string): NextResponse {
  return NextResponse.redirect(new URL(location, env().siteUrl), 301)
}

function gone(notice: string): NextResponse {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return new NextResponse(`${notice || t('front.gone.text')}\n`, { status: 410, headers })
}
