import { saveDraft } from '@/domain/articles/commands'
import { renameArticle } from '@/domain/articles/renames/commands'
import { createByline } from '@/domain/bylines/commands'
import { correct } from '@/domain/corrections/commands'
import { publish } from '@/domain/publications/commands'
import { createSection, saveSection } from '@/domain/sections/commands'
import { createTag, saveTag } from '@/domain/tags/commands'
import { mergeTags } from '@/domain/tags/merge/commands'
import { restore, withdraw } from '@/domain/withdrawals/commands'
import { draft, section } from '@/test/desk'
import { person } from '@/test/editors'

/** The newsroom's commands in a process of their own: Playwright's loader cannot read the messages. */
const deeds = {
  correct,
  createByline,
  createSection,
  createTag,
  draft,
  mergeTags,
  person,
  publish,
  renameArticle,
  restore,
  saveDraft,
  saveSection,
  saveTag,
  section,
  withdraw,
}

export type Deeds = typeof deeds
export type Order = { number: number; name: keyof Deeds; args: unknown[] }

process.on('message', async ({ number, name, args }: Order) => {
  const act = deeds[name] as (...args: unknown[]) => Promise<unknown>
  const answer = await act(...args).then(
    (outcome) => ({ outcome }),
    (error: Error) => ({ error: error.message }),
  )
  process.send?.({ number, ...answer })
})
process.once('disconnect', () => process.exit(0))
