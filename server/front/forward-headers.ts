import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import {
  CLIENT_ADDRESS_HEADER,
  FRONT_PROCESS_HEADER,
  FRONT_SECRET_HEADER,
} from '@/domain/visits/forwarded'
import { clientAddress } from './client-address'
import { hopHeaders } from './hop-headers'
import type { Front } from './options'
import { pageAgent } from './page-agent.mjs'

const claimed = new Set([
  'forwarded',
  'via',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
  'x-original-url',
  'x-rewrite-url',
  'x-matched-path',
  'x-action-forwarded',
  'x-nextjs-data',
  'next-resume',
  CLIENT_ADDRESS_HEADER,
  FRONT_SECRET_HEADER,
])
const claimedFamilies = /^x-(forwarded|middleware|next|now|vercel|prerender|invoke)-/

/** What the app hears: the reader's own words, without claims only a proxy or Next itself may make. */
export function forwardHeaders(request: IncomingMessage, front: Front): OutgoingHttpHeaders {
  return {
    ...honest(request.headers),
    ...(request.headers.origin === undefined ? {} : { origin: new URL(front.siteUrl).origin }),
    ...siteHeaders(request, front),
  }
}

/** What the app hears where every reader gets the same answer: no cookie, no wish, no words at all. */
export function plainHeaders(request: IncomingMessage, front: Front): OutgoingHttpHeaders {
  return { 'user-agent': pageAgent, ...siteHeaders(request, front) }
}

function siteHeaders(request: IncomingMessage, front: Front): OutgoingHttpHeaders {
  const site = new URL(front.siteUrl)
  return {
    host: site.host,
    'accept-encoding': 'identity',
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
    ...clientHeaders(request, front),
  }
}

function honest(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const hop = hopHeaders(headers.connection)
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !hop.has(name) && !claimed.has(name) && !claimedFamilies.test(name),
    ),
  )
}

function clientHeaders({ headers, socket }: IncomingMessage, front: Front): OutgoingHttpHeaders {
  const forwardedFor = [headers['x-forwarded-for'] ?? ''].flat().join(',')
  const address = clientAddress(socket.remoteAddress ?? '', forwardedFor, front.trustedHops)
  return {
    'x-forwarded-for': address,
    [CLIENT_ADDRESS_HEADER]: address,
    [FRONT_PROCESS_HEADER]: '1',
    [FRONT_SECRET_HEADER]: front.secret,
  }
}
