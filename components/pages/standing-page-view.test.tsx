import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StandingPageView } from './standing-page-view'

const mediaId = '01549a3e-6d00-7000-8000-000000000001'
const page = {
  slug: 'gioi-thieu',
  title: 'Giới thiệu',
  standfirst: '',
  body: {
    type: 'doc' as const,
    content: [{ type: 'figure' as const, attrs: { mediaId, alt: 'Bàn làm việc' } }],
  },
  updatedAt: new Date('2016-05-10T01:00:00Z'),
}
const picture = {
  id: mediaId,
  alt: '',
  caption: '',
  credit: '',
  variants: [{ width: 480, height: 270, format: 'jpg' as const }],
}

test('a standing page shows the pictures of its text', () => {
  const html = renderToStaticMarkup(
    <StandingPageView page={page} media={{ pictures: [picture], attachments: [] }} />,
  )
  expect(html).toContain(`src="/anh/${mediaId}/480.jpg"`)
  expect(html).toContain('alt="Bàn làm việc"')
})
