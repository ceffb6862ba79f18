import { isPersonal } from './cache-control'
import { drawnNotFound } from './drawn-not-found.mjs'
import { findCopy } from './find-copy'
import type { Front } from './options'
import { sendPage } from './send'
import { sendCopy } from './send-copy'
import type { Visit } from './visit'

/**
 * The one page for all addresses where nothing stands, so that made-up ones fill nothing; our own
 * words where the app cannot draw it.
 */
export async function sendNotFound(visit: Visit, front: Front): Promise<void> {
  const page = { ...visit, path: drawnNotFound, query: '' }
  const found = await findCopy(page, front).catch(() => null)
  const given = { key: drawnNotFound, isPersonal: isPersonal(visit.path) }
  if (found?.kind === 'copy') await sendCopy(page, { ...given, ...found }, front)
  else sendPage(visit, 404, front)
}
