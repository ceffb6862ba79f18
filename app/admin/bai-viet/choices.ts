import type { DraftChoices } from '@/components/drafts/draft-choices'
import { listDeskBylines } from '@/domain/bylines/drafts'
import { findPicture } from '@/domain/media/drafts'
import { listDeskSections } from '@/domain/sections/drafts'
import { findSettings } from '@/domain/settings/queries'
import { listDeskTags } from '@/domain/tags/drafts'
import { env } from '@/env'

/** What the form of a text with this cover lets one choose from. */
export async function draftChoices(coverId: string | null): Promise<DraftChoices> {
  const [sections, tags, bylines, cover] = await Promise.all([
    listDeskSections(),
    listDeskTags(),
    listDeskBylines(),
    findPicture(coverId),
  ])
  return {
    sections: sections.map(named),
    tags: tags.map(named),
    bylines: bylines.map(named),
    cover,
  }
}

function named({ id, name }: { id: string; name: string }) {
  return { id, name }
}

/** As which site a text will be seen elsewhere. */
export async function draftSite(): Promise<{ name: string; host: string }> {
  const { name } = await findSettings()
  return { name, host: new URL(env().siteUrl).host }
}
