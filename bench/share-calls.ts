/** The share form of an article: where it is, where it is answered, and what it holds unseen. */
export type ShareForm = { page: URL; place: URL; hidden: Record<string, string> }

/** `status` is the HTTP one; whether all that was typed stands in the answer, to be sent again. */
export type PostedShare = { status: number; isKept: boolean }

const typed = {
  senderName: 'Lê An',
  senderEmail: 'an@example.vn',
  recipientEmail: 'binh@example.vn',
  subject: 'Bài nên đọc',
  content: 'Bạn đọc thử nhé',
}

/** A reader's form, as it stands below an article. */
export async function openShareForm(address: string): Promise<ShareForm> {
  const html = await (await fetch(address)).text()
  const form = /<form[^>]* data-share=[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  const hidden = Object.fromEntries(
    inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]),
  )
  return { page: new URL(address), place: new URL(attribute(form, 'action'), address), hidden }
}

/** As a browser without scripts sends it: the answer is a page. */
export async function sharePlainly({ page, place, hidden }: ShareForm): Promise<PostedShare> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...hidden, ...typed })) body.set(name, value)
  const headers = { origin: page.origin, accept: 'text/html' }
  const answer = await fetch(place, { method: 'POST', headers, body })
  const html = await answer.text()
  return {
    status: answer.status,
    isKept: Object.values(typed).every((text) => html.includes(text)),
  }
}

/** As public/scripts/share.js sends it, which takes any answer of 500 and above for `away`. */
export async function shareByScript({ page, hidden }: ShareForm): Promise<string> {
  const { id } = JSON.parse(hidden['$ACTION_1:0'] ?? '{}')
  const [previous] = JSON.parse(hidden['$ACTION_1:1'] ?? '[]')
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...hidden, ...typed })) {
    if (!name.startsWith('$')) body.append(`_1_${name}`, value)
  }
  body.append('0', JSON.stringify([previous, '$K1']))
  const headers = { origin: page.origin, accept: 'text/x-component', 'next-action': id }
  const answer = await fetch(page, { method: 'POST', headers, body })
  if (answer.status >= 500) return 'away'
  return /^1:\{"status":"([a-z-]+)"/m.exec(await answer.text())?.[1] ?? 'nothing'
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
