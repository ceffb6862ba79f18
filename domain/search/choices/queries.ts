import 'server-only'
import { bounded } from '@/db/deadline'
import { DatabaseSlowError } from '@/db/errors'
import { listAuthors } from '@/domain/bylines/queries'
import { listSections } from '@/domain/sections/queries'
import { listTags } from '@/domain/tags/queries'

type Choice = { slug: string; name: string }

export type Choices = {
  sections: readonly Choice[]
  topics: readonly Choice[]
  authors: readonly Choice[]
}

const longestWaitMs = 2_000

/** What a search can be narrowed by; within 2 s, without what the database does not tell by then. */
export async function listChoices(): Promise<Choices> {
  const [sections, topics, authors] = await Promise.all(
    [listSections(), listTags(), listAuthors()].map(orNone),
  )
  return { sections: sections ?? [], topics: topics ?? [], authors: authors ?? [] }
}

/** A cached read has lost what went wrong by the time it fails here, and has said it already. */
function orNone(choices: Promise<readonly Choice[]>): Promise<readonly Choice[]> {
  const tooLate = () => new DatabaseSlowError('choices')
  return bounded(choices, { ms: longestWaitMs, tooLate }).catch(() => [])
}
