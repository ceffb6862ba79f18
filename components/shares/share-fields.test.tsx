import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { newShare, type ShareState } from '@/domain/shares/share'
import { ShareFields } from './share-fields'
import { outcomeText } from './share-text'
import { shareWords } from './share-words'

const articleId = '0197f3a0-0000-7000-8000-000000000001'

function draw(state: Partial<ShareState>): string {
  return renderToStaticMarkup(
    <ShareFields words={shareWords} state={{ ...newShare, ...state }} articleId={articleId} />,
  )
}

function tag(html: string, name: string): string {
  return new RegExp(`<[a-z]+ [^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? ''
}

test('a fault stands at its field, and the first of them has the focus without scripts', () => {
  const html = draw({ faults: { subject: 'link', senderEmail: 'no-address' } })
  expect(tag(html, 'senderEmail')).toContain('aria-invalid="true"')
  expect(tag(html, 'senderEmail')).toContain('autofocus')
  expect(tag(html, 'subject')).not.toContain('autofocus')
  expect(tag(html, 'senderName')).toContain('aria-invalid="false"')
  expect(html).toMatch(/<p id="gui-subject-fault"[^>]*>Ô này không nhận liên kết/)
})

test('what was typed stays, as text', () => {
  const typed = { ...newShare.typed, senderName: '"><b>An', content: '</textarea>Chào' }
  const html = draw({ typed })
  expect(tag(html, 'senderName')).toContain('value="&quot;&gt;&lt;b&gt;An"')
  expect(html).toContain('&lt;/textarea&gt;Chào</textarea>')
})

test('the field that is a trap is there for programs alone', () => {
  const html = draw({})
  expect(html).toMatch(
    /<div class="[^"]*" aria-hidden="true"><label>[^<]*<input[^>]*name="website"/,
  )
  expect(tag(html, 'website')).toContain('tabindex="-1"')
})

test('who sent too much is told until when, by the clock of the site', () => {
  const state: ShareState = { ...newShare, status: 'too-many', until: '2026-11-24T03:05:00.000Z' }
  expect(outcomeText(shareWords, state)).toContain('thử lại lúc 10:05, 24/11/2026;')
})
