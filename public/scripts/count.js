// Tells the server that the page is really seen, every two minutes, and shows the fresh figures.
const action = document.querySelector('script[data-action]')?.dataset.action
const article = document.querySelector('live-count')?.dataset.article ?? null
const host = document.referrer && new URL(document.referrer).hostname
const longest = 120_000
let kind = 'view'
let due = 0
let pause = 15_000
let offerDue = 0
let timer

function plan() {
  clearTimeout(timer)
  if (document.visibilityState !== 'visible' || document.prerendering) return
  timer = setTimeout(() => tell().catch(() => null), due - Date.now())
}

// What was not recorded is told again: soon, then less and less often, and not by all at once.
async function tell() {
  due = Date.now() + pause * (0.75 + Math.random() / 4)
  pause = Math.min(pause * 2, longest)
  plan()
  const answer = await fetch(location.href, {
    method: 'POST',
    keepalive: true,
    headers: { 'Next-Action': action, Accept: 'text/x-component' },
    body: JSON.stringify([article, kind, host]),
  })
  if (!answer.ok) return
  const seen = JSON.parse(/^1:(.*)$/m.exec(await answer.text())[1])
  if (!seen) return
  kind = 'seen'
  pause = longest
  due = Date.now() + longest
  plan()
  const { site, online, article: views, shareToken } = seen
  fill('live-count', views)
  fill('[data-total-visits]', site)
  fill('[data-online-count]', online)
  for (const line of document.querySelectorAll('[data-online]')) line.hidden = false
  offer(shareToken)
}

// A form keeps its token until that is an hour old: a new one is good only three seconds later.
function offer(shareToken) {
  if (!shareToken || Date.now() < offerDue) return
  offerDue = Date.now() + 3_600_000
  document.dispatchEvent(new CustomEvent('seen', { detail: { shareToken } }))
}

function fill(selector, figure) {
  const place = document.querySelector(selector)
  if (place) place.textContent = figure.toLocaleString('vi-VN')
}

if (action) {
  for (const change of ['visibilitychange', 'prerenderingchange']) {
    document.addEventListener(change, plan)
  }
  plan()
}
