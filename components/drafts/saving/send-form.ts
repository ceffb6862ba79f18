import { ask } from '@/components/desk/deed'
import { createArticle, saveArticle } from '@/domain/articles/actions'
import type { SaveOutcome } from '@/domain/articles/draft'
import type { Answer } from '@/domain/editors/answer'
import type { Sending } from './queue'

export type Given = (Answer<SaveOutcome> | { status: 'away' | 'renewed' }) & { isLost?: boolean }

export type Page = { articleId: string; isBegun: boolean; sheet: string | null }

/** After so long without an answer the form says so and tries again. */
const patience = 30_000

/** Sends what stands in the form. Of a lost answer nobody knows whether its save arrived. */
export async function sendForm(page: Page, sending: Sending<FormData>): Promise<Given> {
  const fields = fieldsOf(page, sending)
  const given = await inTime(ask(page.isBegun ? saveArticle : createArticle, fields))
  return given.status === 'away' ? { ...given, isLost: true } : given
}

function fieldsOf({ articleId, sheet }: Page, sending: Sending<FormData>): FormData {
  const { text: fields, version, saveId, unanswered, isAuto, isMerged } = sending
  fields.set('articleId', articleId)
  fields.set('version', String(version))
  fields.set('saveId', saveId)
  for (const id of unanswered) fields.append('unanswered', id)
  if (sheet) fields.set('sheet', sheet)
  if (isAuto) fields.set('auto', 'on')
  if (isMerged) fields.set('merged', 'on')
  return fields
}

async function inTime(asked: Promise<Given>): Promise<Given> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Given>((answer) => {
    timer = setTimeout(() => answer({ status: 'away' }), patience)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
