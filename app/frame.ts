import { pack, unpack } from '@/domain/freshness/packed'
import { listStandingPages } from '@/domain/pages/queries'
import { listSections } from '@/domain/sections/queries'
import { findSettings } from '@/domain/settings/queries'
import { totalVisits } from '@/domain/visits/queries'

/**
 * What stands around every public page, as one cached read: each costs a page as much as a query. It
 * takes tags and life from those it is made of.
 */
export async function findFrame() {
  return unpack(await readFrame())
}

async function readFrame() {
  'use cache'

  const [settings, sections, pages, visits] = await Promise.all([
    findSettings(),
    listSections(),
    listStandingPages(),
    totalVisits(),
  ])
  return pack({ settings, sections, pages, visits })
}
