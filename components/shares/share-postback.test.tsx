import { createRequire } from 'node:module'
import { type ReactElement, useActionState } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { newShare, type ShareState } from '@/domain/shares/share'

const id = '60aa'
vi.doMock('@/domain/shares/actions', () => ({ sendShare: { $$id: id } }))
const { SharePostback } = await import('./share-postback')

/** Next's own copy of React's encoder, which has no types. */
const { createServerReference } = createRequire(import.meta.url)(
  'next/dist/compiled/react-server-dom-turbopack/client.node',
)

const place = '/bai-viet/ha-noi-mua/gui'
const sendShare: (previous: ShareState, form: FormData) => Promise<ShareState> =
  createServerReference(id, () => undefined)

function ReactForm() {
  const [, send] = useActionState(sendShare, newShare, place)
  return <form action={send} />
}

/** Waits: React puts a call's arguments together first. */
async function draw(element: ReactElement): Promise<string> {
  return new Response(await renderToReadableStream(element)).text()
}

function fields(html: string): string[] {
  return (html.match(/<input[^>]*>/g) ?? []).map((input) => input.replace(' value=""', '')).sort()
}

test('what is written by hand is what React writes for the page that answers', async () => {
  const byReact = await draw(<ReactForm />)
  expect(byReact).toContain(`action="${place}"`)
  expect(fields(await draw(<SharePostback place={place} />))).toEqual(fields(byReact))
})
