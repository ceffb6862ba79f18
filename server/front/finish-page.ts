import type { OutgoingHttpHeaders } from 'node:http'
import { lightPage, listSheets, withoutFlight } from './light-page'
import { nextScriptHashes } from './next-scripts'
import type { Front } from './options'
import { contentPolicy } from './security-headers'
import { findSheets } from './sheets'
import type { Visit } from './visit'

/** A page as it goes out, with the scripts it may run: none inline where it does without the framework. */
export type Finished = { body: Buffer; policy: string; isLight: boolean }

export async function finishPage(visit: Visit, body: Buffer, front: Front): Promise<Finished> {
  const html = withoutFlight(body).toString()
  const sheets = await findSheets(visit, listSheets(html), front)
  const light = lightPage(html, sheets)
  return light === null
    ? {
        body,
        policy: contentPolicy(front, nextScriptHashes(body.toString()), visit.path),
        isLight: false,
      }
    : { body: Buffer.from(light), policy: contentPolicy(front, [], visit.path), isLight: true }
}

/** Only the framework's own calls get another answer at the same address, and only it has scripts to load. */
export function finishedHeaders(headers: OutgoingHttpHeaders, page: Finished): OutgoingHttpHeaders {
  const { vary, link, ...others } = headers
  const { policy, isLight } = page
  const fonts = isLight ? fontsOf([link ?? []].flat().join(', ')) : ''
  return {
    ...others,
    ...(isLight || vary === undefined ? {} : { vary }),
    ...(fonts === '' ? {} : { link: fonts }),
    ...(isLight || link === undefined ? {} : { link }),
    'content-security-policy': policy,
  }
}

function fontsOf(links: string): string {
  const fonts = links.split(/,\s*(?=<)/).filter((link) => /;\s*as="?font/.test(link))
  return [...new Set(fonts)].join(', ')
}
