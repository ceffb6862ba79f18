'use server'
import 'server-only'
import { z } from 'zod'
import { currentVisitor, isSameOrigin } from '@/domain/visits/visitor'
import { issueShareToken, recordShare } from './commands'
import { newShare, type ShareField, type ShareState } from './share'

const longestTyped = 20_000
const fields = Object.keys(newShare.typed) as ShareField[]

/**
 * Sends an article on by the form's five fields, with `article` (its id), `token`, and `website`,
 * which people never see and programs fill in.
 *
 * With scripts the token comes with the answer of `countView`. Without, the form posts straight to
 * `/bai-viet/<slug>/gui` (the permalink of `useActionState`), whose answer is `preview`: all that was
 * typed, in place, with a token to confirm it. That page has to stay static (`ensureStatic`): Next
 * loses form state where it resumes a page that is drawn per request.
 */
export async function sendShare(_previous: ShareState, form: FormData): Promise<ShareState> {
  const typed = readTyped(form)
  if (!(await isSameOrigin())) return { ...newShare, status: 'foreign', typed }
  if (read(form, 'website') !== '') return { ...newShare, status: 'sent' }
  const visitor = await currentVisitor()
  const article = z.uuid().safeParse(read(form, 'article').toLowerCase())
  if (!visitor) return { ...newShare, status: 'away', typed }
  if (!article.success) return { ...newShare, status: 'gone', typed }

  const token = read(form, 'token')
  const outcome = await recordShare(visitor, { articleId: article.data, token, typed })
  if (outcome.status === 'sent') return { ...newShare, status: 'sent' }
  const isSpent = outcome.status === 'preview' || outcome.status === 'expired'
  return {
    status: outcome.status,
    typed,
    faults: outcome.status === 'invalid' ? outcome.faults : {},
    token: isSpent ? await issueShareToken(article.data, visitor) : token,
    ...(outcome.status === 'too-many' && { until: outcome.until.toISOString() }),
  }
}

function readTyped(form: FormData): ShareState['typed'] {
  const entries = fields.map((field) => [field, read(form, field)])
  return { ...newShare.typed, ...Object.fromEntries(entries) }
}

/** A file where text should be is nothing. */
function read(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, longestTyped) : ''
}
