import { cacheLife, cacheTag } from 'next/cache'
import { listMostRead, listNewestBySection, listPinned } from '@/domain/articles/front/queries'
import { pack, unpack } from '@/domain/freshness/packed'
import { tags } from '@/domain/freshness/tags'

/** What the front page shows beside the newest, as one cached read: what is read most is as old as five minutes. */
export async function findFront() {
  return unpack(await readFront())
}

async function readFront() {
  'use cache'
  cacheTag(tags.pins, tags.articles, tags.sections)
  cacheLife({ stale: 300, revalidate: 300, expire: 86_400 })

  const [pinned, blocks, day, week] = await Promise.all([
    listPinned(),
    listNewestBySection(),
    listMostRead(24),
    listMostRead(7 * 24),
  ])
  return pack({ pinned, blocks, mostRead: { day, week } })
}
